// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"

namespace lanyard {

/// What is wrong with the printer, for the log and for programs without a screen; empty for None.
[[nodiscard]] QString textOf(PrinterFault fault);

} // namespace lanyard
