// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BrotherPrinter.h"
#include "FakeBrotherPrinter.h"
#include "FakeIppPrinter.h"
#include "FakeZplPrinter.h"
#include "IppPrinter.h"
#include "OpenedDriver.h"
#include "ZplPrinter.h"

#include <QSize>

namespace lanyard {

/// What goes with a printer of invention: its driver, how long that waits for a printer that is
/// there (as a slow machine may need), a badge, and what has another name with each of them.
template <typename Fake>
struct Kin;

template <>
struct Kin<FakeZplPrinter>
{
    using Driver = ZplPrinter;
    using Limits = ZplLimits;
    static constexpr int dpi = 203;
    static constexpr QSize noise{200, 100};

    static Limits patient()
    {
        using namespace std::chrono_literals;
        Limits limits;
        limits.connect = limits.answer = limits.stall = limits.lost = limits.confirm = 20s;
        limits.holding = limits.tell = 20s;
        limits.empty = limits.between = 2ms;
        limits.taken = 60ms;
        return limits;
    }

    static PaperSize paper(QSize) { return {mm(25), mm(12.5)}; }

    static FakeZplPrinter made(ZplPort::Kind port) { return FakeZplPrinter(port); }

    static void setReady(FakeZplPrinter::Hand& hand, bool ready) { hand.errors = ready ? 0 : 1; }

    static qsizetype come(const FakeZplPrinter& printer)
    {
        return printer.kept() + printer.printed().size();
    }

    static int asked(const FakeZplPrinter& printer) { return printer.connections(); }
};

template <>
struct Kin<FakeBrotherPrinter>
{
    using Driver = BrotherPrinter;
    using Limits = BrotherLimits;
    static constexpr int dpi = 300;
    static constexpr QSize noise{732, 400}; // 62 mm wide

    static Limits patient()
    {
        using namespace std::chrono_literals;
        Limits limits;
        limits.connect = limits.answer = limits.stall = limits.confirm = limits.settle = 20s;
        limits.tell = 20s;
        limits.mute = limits.taken = 60ms;
        limits.listen = 20ms;
        limits.between = 2ms;
        return limits;
    }

    static PaperSize paper(QSize size)
    {
        return {dots(size.width(), dpi), dots(size.height(), dpi)};
    }

    static FakeBrotherPrinter made(ZplPort::Kind port) { return FakeBrotherPrinter(port); }

    static void setReady(FakeBrotherPrinter::Hand& hand, bool ready)
    {
        hand.errors = ready ? 0 : 1;
    }

    static qsizetype come(const FakeBrotherPrinter& printer) { return printer.rows(); }

    static int asked(const FakeBrotherPrinter& printer) { return printer.connections(); }
};

template <>
struct Kin<FakeIppPrinter>
{
    using Driver = IppPrinter;
    using Limits = IppLimits;
    static constexpr int dpi = 300;
    static constexpr QSize noise{200, 100};

    static Limits patient()
    {
        using namespace std::chrono_literals;
        Limits limits;
        limits.connect = limits.answer = limits.document = limits.stall = 20s;
        limits.lost = limits.confirm = limits.tell = 20s;
        limits.between = 2ms;
        limits.busy = 60ms;
        return limits;
    }

    static PaperSize paper(QSize) { return {mm(62), mm(100)}; }

    static FakeIppPrinter made(ZplPort::Kind) { return FakeIppPrinter(); }

    static void setReady(FakeIppPrinter::Hand& hand, bool ready)
    {
        hand.reasons = ready ? QList<QByteArray>() : QList<QByteArray>{"media-empty-error"};
        hand.stopped = false;
    }

    static qsizetype come(FakeIppPrinter& printer) { return printer.known(); }

    static int asked(const FakeIppPrinter& printer) { return printer.requests(); }
};

/// Gives up soon on what a test keeps from happening, and on nothing else.
template <typename Fake, typename Limits = typename Kin<Fake>::Limits>
Limits hasty(typename Limits::Milliseconds Limits::*limit)
{
    Limits limits = Kin<Fake>::patient();
    limits.*limit = std::chrono::milliseconds(60);
    limits.slowestMmPerSecond = 1'000'000;
    return limits;
}

/// A badge of grey noise, which no compression makes small.
template <typename Fake>
PrintPayload noisyBadge(QSize size = Kin<Fake>::noise, int dpi = Kin<Fake>::dpi)
{
    const PaperSize paper = Kin<Fake>::paper(size);
    return {QStringLiteral("0f3a9c21d0"), QStringLiteral("7KQ2M-1"), 1, paper.width, paper.height,
        {noise(size.width(), size.height(), dpi)}, "%PDF-1.4 a badge"};
}

/// The driver of a printer of invention, with `settings` as `?dpi=300`.
template <typename Fake>
std::unique_ptr<PrinterDriver> driverOf(const Fake& printer, const QString& settings = {},
    const typename Kin<Fake>::Limits& limits = Kin<Fake>::patient())
{
    return opened(Kin<Fake>::Driver::open(printer.address() + settings, limits));
}

} // namespace lanyard
