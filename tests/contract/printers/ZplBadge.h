// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeZplPrinter.h"
#include "ZplPrinter.h"

#include <QRandomGenerator>

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
    BadgeRaster page{width, height, 203, {}};
    page.bits.resize(qsizetype(page.stride()) * height);
    QRandomGenerator dice(7);
    for (char& byte : page.bits) {
        byte = char(dice.bounded(256));
    }
    return {
        QStringLiteral("0f3a9c21d0"), QStringLiteral("7KQ2M-1"), 1, mm(25), mm(12.5), {page}, {}};
}

/// The driver of a printer of invention, with `settings` as `?dpi=300`.
inline std::unique_ptr<PrinterDriver> driverOf(const FakeZplPrinter& printer,
    const QString& settings = {}, const ZplLimits& limits = patient())
{
    auto driver = ZplPrinter::open(printer.address() + settings, limits);
    if (!driver) {
        qFatal("%s", qPrintable(driver.error().detail));
    }
    return std::move(*driver);
}

} // namespace lanyard
