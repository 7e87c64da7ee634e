// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/FoundPrinter.h"

#include <QList>

namespace lanyard {

/// The printers that the kernel's usblp driver has made devices of, with what they say of
/// themselves: no byte is sent to any. `devices` holds `lp0`, `lp1`, …; `classes` the same names
/// with a link `device` to the USB interface, as in the kernel's sysfs-class documents. Any thread.
[[nodiscard]] QList<FoundPrinter> usbPrinters(const QString& devices = QStringLiteral("/dev/usb"),
    const QString& classes = QStringLiteral("/sys/class/usbmisc"));

} // namespace lanyard
