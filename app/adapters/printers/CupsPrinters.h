// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/FoundPrinter.h"

#include <QList>

#include <chrono>

namespace lanyard {

/// The print queues of this machine's CUPS, each by its name; one whose printer speaks IPP itself
/// is named before by the printer's own address, which is the better one (decision 19). None when
/// no CUPS answers in time. Any thread.
[[nodiscard]] QList<FoundPrinter> cupsPrinters(
    std::chrono::milliseconds limit = std::chrono::milliseconds(1500));

} // namespace lanyard
