// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"
#include "support/Result.h"

#include <QRandomGenerator>

#include <memory>
#include <thread>
#include <utility>

namespace lanyard {

/// The driver that an address named; the test program ends where there is none.
inline std::unique_ptr<PrinterDriver> opened(Result<std::unique_ptr<PrinterDriver>> driver)
{
    if (!driver) {
        qFatal("%s", qPrintable(driver.error().detail));
    }
    return std::move(*driver);
}

/// Grey noise, which no compression makes small.
inline BadgeRaster noise(int width, int height, int dpi)
{
    BadgeRaster page{width, height, dpi, {}};
    page.bits.resize(qsizetype(page.stride()) * height);
    QRandomGenerator dice(7);
    for (char& byte : page.bits) {
        byte = char(dice.bounded(256));
    }
    return page;
}

/// Acts once the printer keeps a badge whole that it has not put out; to be joined.
template <typename Printer, typename Act>
[[nodiscard]] std::thread onceKept(Printer& printer, Act act)
{
    return std::thread([&printer, act = std::move(act)] {
        while (printer.kept() == 0) {
            std::this_thread::yield();
        }
        act();
    });
}

} // namespace lanyard
