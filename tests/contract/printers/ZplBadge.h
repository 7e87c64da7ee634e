// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeZplPrinter.h"
#include "OpenedDriver.h"
#include "ZplPrinter.h"

namespace lanyard {

/// A printer that is there is waited for as long as a slow machine may need.
inline ZplLimits patient()
{
    using namespace std::chrono_literals;
    ZplLimits limits;
    limits.connect = limits.answer = limits.stall = limits.lost = limits.confirm = 20s;
    limits.between = 2ms;
    limits.taken = 60ms;
    return limits;
}

/// A badge of grey noise, which no compression makes small.
inline PrintPayload noisyBadge(int width = 200, int height = 100)
{
    return {QStringLiteral("0f3a9c21d0"), QStringLiteral("7KQ2M-1"), 1, mm(25), mm(12.5),
        {noise(width, height, 203)}, {}};
}

/// The driver of a printer of invention, with `settings` as `?dpi=300`.
inline std::unique_ptr<PrinterDriver> driverOf(const FakeZplPrinter& printer,
    const QString& settings = {}, const ZplLimits& limits = patient())
{
    return opened(ZplPrinter::open(printer.address() + settings, limits));
}

} // namespace lanyard
