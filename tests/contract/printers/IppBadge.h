// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeIppPrinter.h"
#include "IppPrinter.h"
#include "OpenedDriver.h"

namespace lanyard {

/// A printer that is there is waited for as long as a slow machine may need.
inline IppLimits patientIpp()
{
    using namespace std::chrono_literals;
    IppLimits limits;
    limits.connect = limits.answer = limits.document = limits.stall = limits.lost = limits.confirm
        = 20s;
    limits.between = 2ms;
    limits.busy = 60ms;
    return limits;
}

/// Gives up soon on what a test keeps from happening, and on nothing else.
inline IppLimits hastyIpp(IppLimits::Milliseconds IppLimits::*limit)
{
    IppLimits limits = patientIpp();
    limits.*limit = std::chrono::milliseconds(60);
    limits.slowestMmPerSecond = 1'000'000;
    return limits;
}

/// A badge of grey noise, which no compression makes small.
inline PrintPayload noisyIppBadge(int width = 200, int height = 100, int dpi = 300)
{
    return {QStringLiteral("0f3a9c21d0"), QStringLiteral("7KQ2M-1"), 1, mm(62), mm(100),
        {noise(width, height, dpi)}, "%PDF-1.4 a badge"};
}

/// The driver of a printer of invention, with `settings` as `?dpi=300`.
inline std::unique_ptr<PrinterDriver> driverOf(const FakeIppPrinter& printer,
    const QString& settings = {}, const IppLimits& limits = patientIpp())
{
    return opened(IppPrinter::open(printer.address() + settings, limits));
}

} // namespace lanyard
