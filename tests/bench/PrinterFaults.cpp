// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrinterFaults.h"

#include "Bars.h"
#include "FakeBrotherPrinter.h"
#include "FakeIppPrinter.h"
#include "FakeZplPrinter.h"
#include "PaintedPage.h"
#include "Places.h"
#include "PrintBench.h"
#include "theme/Fonts.h"
#include "theme/LanyardStyle.h"

#include <QApplication>

#include <chrono>
#include <cstdio>
#include <functional>
#include <optional>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

using Moment = PaintedPage::Moment;

constexpr int rounds = 20;
constexpr double slow = 60; ///< mm/s: a badge takes 1.7 s
constexpr double goalMs = 1000;

/// A fault, and what somebody does to make it and to mend it.
struct Trouble
{
    const char* what;
    /// With a badge in the printer; or before the badge is pressed for, where the printer makes it
    /// by itself while the badge comes in.
    std::function<void()> make;
    std::function<void()> makeIdle;
    std::function<void()> mend;
};

/// A printer of invention with what this needs of it.
struct TroubledPrinter
{
    const char* language;
    QString address;
    bool makesItself; ///< see `Trouble::make`
    std::function<bool()> hasBadge; ///< or so much of it that the fault has come
    std::function<void()> beforePress;
    std::function<qsizetype()> kept;
    std::function<void(double mmPerSecond)> setSpeed;
    QList<Trouble> troubles;
};

double msBetween(Moment from, Moment to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

/// One fault after the other at one printer, with a desk and its page.
class FaultRounds
{
public:
    explicit FaultRounds(const TroubledPrinter& printer)
        : m_printer(printer)
        , m_desk({printer.address}, int(printer.troubles.size()) * 2 * rounds)
        , m_page(m_desk.service(0))
    { }

    void measure(Bars& bars)
    {
        bool isMet = m_desk.waitUntilReady();
        if (!isMet) {
            std::printf("%s: %s\n", m_printer.language, qPrintable(m_desk.status(0).problem));
        }
        for (const Trouble& trouble : isMet ? m_printer.troubles : QList<Trouble>()) {
            for (const bool isIdle : {false, true}) {
                isMet = measure(trouble, isIdle) && isMet;
            }
        }
        bars.judge(isMet, "19 of 20 times each fault is painted within a second");
        std::fflush(stdout);
    }

private:
    bool measure(const Trouble& trouble, bool isIdle)
    {
        Series series;
        QByteArray problem;
        while (series.size() < std::size_t(rounds) && problem.isEmpty()) {
            const int endedBefore = m_desk.ended();
            const auto needed = isIdle ? idleRound(trouble) : flyingRound(trouble);
            if (needed) {
                series.push_back(*needed);
            }
            if (!needed || !isWellAgain(trouble, endedBefore)) {
                problem = "   ended early: " + m_desk.status(0).problem.toUtf8() + "; "
                    + m_desk.lastProblem().toUtf8();
            }
        }
        const double most = quantile(series, 1);
        std::printf("%-8s %-13s %-14s %6.0f %6.0f %6.0f   of %zu%s%s\n", m_printer.language,
            trouble.what, isIdle ? "idle" : "badge in it", quantile(series, 0.5),
            quantile(series, 0.95), most, series.size(), most > goalMs ? "   too late" : "",
            problem.constData());
        std::fflush(stdout);
        return problem.isEmpty() && quantile(series, 0.95) <= goalMs;
    }

    /// Milliseconds; none: it went wrong.
    std::optional<double> flyingRound(const Trouble& trouble)
    {
        m_printer.setSpeed(slow);
        m_printer.beforePress();
        m_page.forget();
        if (m_printer.makesItself) {
            trouble.make();
        }
        m_desk.press();
        if (!waitUntil([this] { return m_printer.hasBadge(); }, limitMs)) {
            return std::nullopt;
        }
        const Moment from = std::chrono::steady_clock::now();
        if (!m_printer.makesItself) {
            trouble.make();
        }
        return painted(from);
    }

    std::optional<double> idleRound(const Trouble& trouble)
    {
        m_page.forget();
        trouble.makeIdle();
        const Moment from = std::chrono::steady_clock::now();
        m_desk.press();
        return painted(from);
    }

    std::optional<double> painted(Moment from)
    {
        if (!waitUntil([this] { return m_page.faultPaintedAt().has_value(); }, limitMs)) {
            return std::nullopt;
        }
        return msBetween(from, *m_page.faultPaintedAt());
    }

    /// What was kept is out, the desk begins anew, and its badge has come to an end.
    bool isWellAgain(const Trouble& trouble, int endedBefore)
    {
        m_printer.setSpeed(0);
        trouble.mend();
        if (!waitUntil([this] { return m_printer.kept() == 0; }, limitMs)) {
            return false;
        }
        m_desk.renewDrivers();
        return m_desk.waitUntilReady(limitMs)
            && waitUntil([&] { return m_desk.ended() > endedBefore; }, limitMs)
            && waitUntil(
                [this] { return m_printer.kept() == 0 && m_desk.status(0).ready; }, limitMs);
    }

    static constexpr int limitMs = 30'000;

    const TroubledPrinter& m_printer;
    PrintBench m_desk;
    PaintedPage m_page;
};

/// One that is told of by flags of `errors`.
template <typename Fake>
Trouble byFlags(Fake& printer, const char* what, quint32 flags)
{
    const auto set = [&printer](quint32 errors) {
        return [&printer, errors] {
            printer.set([errors](typename Fake::Hand& hand) { hand.errors = errors; });
        };
    };
    return {what, set(flags), set(flags), set(0)};
}

template <typename Fake>
Trouble offline(Fake& printer)
{
    const auto unplug = [&printer] { printer.unplug(); };
    return {"offline", unplug, unplug, [&printer] { printer.plugIn(); }};
}

void measureZpl(Bars& bars)
{
    FakeZplPrinter printer(ZplPort::Kind::Tcp, 300);
    const TroubledPrinter troubled{"ZPL", printer.address() + u"?dpi=300"_s, false,
        [&printer] { return printer.kept() > 0; }, [] {}, [&printer] { return printer.kept(); },
        [&printer](double speed) {
            printer.set([speed](FakeZplPrinter::Hand& hand) { hand.mmPerSecond = speed; });
        },
        {byFlags(printer, "paper out", 0x1), byFlags(printer, "cover open", 0x4),
            byFlags(printer, "ribbon", 0x2), byFlags(printer, "jam", 0x1000),
            byFlags(printer, "paused", 0x1'0000), offline(printer)}};
    FaultRounds(troubled).measure(bars);
}

Trouble byReason(FakeIppPrinter& printer, const char* what, const char* reason)
{
    const auto set = [&printer](const QList<QByteArray>& reasons) {
        return [&printer, reasons] {
            printer.set([reasons](FakeIppPrinter::Hand& hand) { hand.reasons = reasons; });
        };
    };
    return {what, set({reason}), set({reason}), set({})};
}

void measureIpp(Bars& bars)
{
    FakeIppPrinter printer;
    const TroubledPrinter troubled{"IPP", printer.address(), false,
        [&printer] { return printer.kept() > 0; }, [] {}, [&printer] { return printer.kept(); },
        [&printer](double speed) {
            printer.set([speed](FakeIppPrinter::Hand& hand) { hand.mmPerSecond = speed; });
        },
        {byReason(printer, "paper out", "media-empty-error"),
            byReason(printer, "cover open", "door-open-error"),
            byReason(printer, "ribbon", "marker-ribbon-empty-error"),
            byReason(printer, "jam", "media-jam-error"), byReason(printer, "paused", "paused"),
            byReason(printer, "wrong roll", "media-needed-error"), offline(printer)}};
    FaultRounds(troubled).measure(bars);
}

/// It tells of its fault by itself while the badge comes in, and forgets what came.
Trouble midBadge(FakeBrotherPrinter& printer, const char* what, quint32 flags, int row)
{
    Trouble trouble = byFlags(printer, what, flags);
    trouble.make = [&printer, flags, row] {
        printer.set([flags, row](FakeBrotherPrinter::Hand& hand) {
            hand.errorsAt = row;
            hand.errorsThen = flags;
        });
    };
    return trouble;
}

void measureBrother(Bars& bars)
{
    constexpr int row = 500; // of some 1,200
    FakeBrotherPrinter printer;
    int rowsBefore = 0;
    Trouble roll = midBadge(printer, "wrong roll", 0x100, row);
    roll.makeIdle
        = [&printer] { printer.set([](FakeBrotherPrinter::Hand& hand) { hand.widthMm = 29; }); };
    roll.mend = [&printer] {
        printer.set([](FakeBrotherPrinter::Hand& hand) {
            hand.errors = 0;
            hand.widthMm = FakeBrotherPrinter::Hand().widthMm;
        });
    };
    Trouble off = offline(printer);
    off.make = [&printer] {
        printer.set([](FakeBrotherPrinter::Hand& hand) { hand.losesPowerAt = int(row); });
    };
    const TroubledPrinter troubled{"Brother", printer.address(), true,
        [&] { return printer.rows() >= rowsBefore + row; }, [&] { rowsBefore = printer.rows(); },
        [&printer] { return printer.kept(); },
        [&printer](double speed) {
            printer.set([speed](FakeBrotherPrinter::Hand& hand) { hand.mmPerSecond = speed; });
        },
        {midBadge(printer, "paper out", 0x2, row), midBadge(printer, "cover open", 0x1000, row),
            midBadge(printer, "jam", 0x4000, row), roll, off}};
    FaultRounds(troubled).measure(bars);
}

} // namespace

void measureFaults(Bars& bars)
{
    loadFonts(sourcePath(u"/resources/fonts"_s));
    QApplication::setStyle(new LanyardStyle);
    std::printf("ms from a printer's fault until the desk's page has painted it; idle: from the "
                "press for the next badge, since an idle printer is not asked\n");
    std::printf("%-8s %-13s %-14s %6s %6s %6s\n", "printer", "fault", "", "p50", "p95", "most");
    measureZpl(bars);
    measureIpp(bars);
    measureBrother(bars);
}

} // namespace lanyard
