// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BrotherPrinter.h"
#include "FakeBrotherPrinter.h"
#include "OpenedDriver.h"

namespace lanyard {

/// A printer that is there is waited for as long as a slow machine may need.
inline BrotherLimits patientLimits()
{
    using namespace std::chrono_literals;
    BrotherLimits limits;
    limits.connect = limits.answer = limits.stall = limits.confirm = limits.settle = 20s;
    limits.mute = 60ms;
    limits.listen = 20ms;
    limits.between = 2ms;
    limits.taken = 60ms;
    return limits;
}

/// Gives up soon on what a test keeps from happening, and on nothing else.
inline BrotherLimits hastyLimits(BrotherLimits::Milliseconds BrotherLimits::*limit)
{
    BrotherLimits limits = patientLimits();
    limits.*limit = std::chrono::milliseconds(60);
    return limits;
}

/// A badge of grey noise, which no compression makes small; 62 mm wide.
inline PrintPayload noisyBadge(int width = 732, int height = 400)
{
    return {QStringLiteral("0f3a9c21d0"), QStringLiteral("7KQ2M-1"), 1, dots(width, 300),
        dots(height, 300), {noise(width, height, 300)}, {}};
}

/// The driver of a printer of invention, with `settings` as `?turn=90`.
inline std::unique_ptr<PrinterDriver> driverOf(const FakeBrotherPrinter& printer,
    const QString& settings = {}, const BrotherLimits& limits = patientLimits())
{
    return opened(BrotherPrinter::open(printer.address() + settings, limits));
}

} // namespace lanyard
