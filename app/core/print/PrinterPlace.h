// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lanyard {

/// Where a label printer stands: a port in the network, or a device file of this machine.
struct PrinterPlace
{
    QString host; ///< of a network printer, without brackets; empty: a device
    quint16 port = 9100;
    QString device; ///< absolute path; empty: a network printer

    /// Of `KIND+tcp://HOST[:PORT][?…]` or `KIND+usb:///dev/…[?…]`; none for anything else.
    [[nodiscard]] static std::optional<PrinterPlace> of(
        const QString& address, const QString& kind);

    /// What a screen calls it.
    [[nodiscard]] QString name() const { return host.isEmpty() ? device : host; }

    bool operator==(const PrinterPlace&) const = default;
};

} // namespace lanyard
