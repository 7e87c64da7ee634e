// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// bench_printing [PART…]: a badge on its way to printers of invention, with the journal, services,
// renderer and drivers of the program. Parts, all of them when none is named: the `first` badge
// after a start, against the tenth, in processes of their own; `press` to the last byte, natively
// and through print queues of a private CUPS (Debian: cups, cups-filters, ghostscript); `burst` of
// badges that the printer alone holds up; `fault` to the painted page; `failover`. Run it with
// QT_QPA_PLATFORM=offscreen where there is no display.
// exit: 0 the bars are met, 1 one was missed, 77 one was not judged
#include "Bars.h"
#include "FakeIppPrinter.h"
#include "FakeZplPrinter.h"
#include "FirstBadge.h"
#include "Loopback.h"
#include "PrintBench.h"
#include "PrinterFaults.h"
#include "PrivateCups.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <chrono>
#include <cstdio>
#include <functional>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 40; ///< of what takes no second
constexpr int slowRounds = 8;
constexpr double mmPerSecond = 152; ///< of a desktop label printer, 6 inches
constexpr double beyondMs = 60; ///< of a burst, at most
constexpr double mostToFloor = 1.1; ///< of a burst against the printer alone
constexpr double failoverMs = 3000; ///< at most
constexpr double peerPauseMs = 2000; ///< pretixPRINT waits so long after each badge, whatever it is

double passed(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

using Moment = FakeZplPrinter::Moment;

double msBetween(Moment from, Moment to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

/// From each press until `count()` has gone up, or as the printer noted it, and then until the
/// journal has closed the badge. The first two warm up.
template <typename Count>
Series pressed(const QString& address, Count count, int times,
    const std::function<Moment()>& noted = std::chrono::steady_clock::now)
{
    PrintBench desk({address}, times + 2);
    Series series;
    if (!desk.waitUntilReady()) {
        std::printf("%s: %s\n", qPrintable(address), qPrintable(desk.status(0).problem));
        return series;
    }
    for (int round = -2; round < times; ++round) {
        const auto before = count();
        const int endedBefore = desk.ended();
        const Moment pressedAt = std::chrono::steady_clock::now();
        desk.press();
        const bool isOut = waitUntil([&] { return count() > before; });
        const double needed = msBetween(pressedAt, noted());
        if (!isOut || !waitUntil([&] { return desk.ended() > endedBefore; }, 120'000)) {
            std::printf("%s: a badge did not come out: %s\n", qPrintable(address),
                qPrintable(desk.lastProblem()));
            break;
        }
        if (round >= 0) {
            series.push_back(needed);
        }
    }
    return series;
}

Series pressedZpl()
{
    FakeZplPrinter printer(ZplPort::Kind::Tcp, 300);
    printer.holdMore();
    return pressed(
        printer.address() + u"?dpi=300"_s, [&] { return printer.printed().size(); }, rounds,
        [&] { return printer.lastTaken(); });
}

Series pressedIpp()
{
    FakeIppPrinter printer;
    return pressed(
        printer.address(), [&] { return printer.printed().size(); }, rounds);
}

/// A print queue of a CUPS with an IPP printer behind it. Without `options` it passes the
/// document on as it is, which is the shortest way that CUPS has; `-m everywhere` is what it makes
/// by itself.
Series pressedThroughCups(
    const PrivateCups& cups, const QString& name, const QStringList& options = {})
{
    FakeIppPrinter printer;
    const QString problem = cups.addPrinter(name, printer.address(), options);
    if (!problem.isEmpty()) {
        std::printf("no print queue: %s\n", qPrintable(problem));
        return {};
    }
    return pressed(
        u"cups:"_s + name, [&] { return printer.printed().size(); }, slowRounds);
}

/// A print queue with CUPS's own driver of ZPL printers.
Series pressedThroughDriver(const PrivateCups& cups)
{
    FakeZplPrinter printer(ZplPort::Kind::Tcp, 300);
    printer.holdMore();
    const QString place = printer.address().section(u"//"_s, 1);
    const QString problem = cups.addPrinter(u"Zpl"_s,
        u"socket://%1/?waiteof=false&snmp=false"_s.arg(place),
        {u"-m"_s, u"drv:///sample.drv/zebra.ppd"_s, u"-o"_s, u"PageSize=w288h432"_s}); // 4 × 6 in
    if (!problem.isEmpty()) {
        std::printf("no print queue: %s\n", qPrintable(problem));
        return {};
    }
    return pressed(
        u"cups:Zpl"_s, [&] { return printer.printed().size(); }, slowRounds,
        [&] { return printer.lastTaken(); });
}

/// How many of them there are to be; else a badge did not come out.
bool isWhole(const Series& series, int times)
{
    return series.size() == std::size_t(times);
}

// The same payload on both ways: ZPL beside the driver that makes it, IPP beside queues of IPP.
constexpr double leastToZpl = 15;
constexpr double leastToIpp = 2.5;

/// `peer` against `ours`.
void judge(Bars& bars, double goal, const char* what, const Series& peer, const Series& ours)
{
    if (!isWhole(ours, rounds)) {
        bars.judge(false, what);
    } else if (isWhole(peer, slowRounds)) {
        bars.ratioAtLeast(goal, what, quantile(peer, 0.5) / quantile(ours, 0.5));
    } else {
        bars.leaveUnjudged(what, "not every badge came out of the print queue");
    }
}

/// Of two payloads: no bar.
void tellRatio(const char* what, const Series& peer, const Series& ours)
{
    if (!peer.empty() && !ours.empty()) {
        std::printf("%-48s %6.1f x\n", what, quantile(peer, 0.5) / quantile(ours, 0.5));
    }
}

void press(Bars& bars)
{
    std::printf("from the press to the last byte at the printer, journal included\n");
    const QString lack = PrivateCups::lack();
    std::unique_ptr<PrivateCups> cups;
    if (lack.isEmpty()) {
        cups = std::make_unique<PrivateCups>();
        qputenv("CUPS_SERVER", cups->server().toUtf8()); // before libcups asks for it
    }
    const Series zpl = pressedZpl();
    tell("ZPL, natively", zpl);
    const Series ipp = pressedIpp();
    tell("IPP, directly", ipp);
    if (!cups) {
        bars.leaveUnjudged("print queues of CUPS against ZPL and IPP", qPrintable(lack));
        return;
    }
    const Series passedOn = pressedThroughCups(*cups, u"Raw"_s);
    tell("CUPS, a raw print queue over IPP", passedOn);
    const Series everywhere
        = pressedThroughCups(*cups, u"Everywhere"_s, {u"-m"_s, u"everywhere"_s});
    tell("CUPS, its own print queue (everywhere) over IPP", everywhere);
    judge(bars, leastToIpp, "raw print queue / IPP", passedOn, ipp);
    judge(bars, leastToIpp, "print queue everywhere / IPP", everywhere, ipp);
    tellRatio("raw print queue / ZPL", passedOn, zpl);
    tellRatio("print queue everywhere / ZPL", everywhere, zpl);
    const char* byDriverBar = "print queue with a driver / ZPL";
    if (!QFileInfo::exists(u"/usr/lib/cups/filter/rastertolabel"_s)
        || !QFileInfo::exists(u"/usr/lib/cups/backend/socket"_s)) {
        bars.leaveUnjudged(
            byDriverBar, "no driver of CUPS for label printers (packages cups, cups-filters)");
        return;
    }
    const Series byDriver = pressedThroughDriver(*cups);
    tell("CUPS, a print queue with its ZPL driver", byDriver);
    judge(bars, leastToZpl, byDriverBar, byDriver, zpl);
}

void burst(Bars& bars)
{
    constexpr int badges = 50;
    FakeZplPrinter printer(ZplPort::Kind::Tcp, 300);
    printer.set([](FakeZplPrinter::Hand& hand) { hand.mmPerSecond = mmPerSecond; });
    printer.holdMore();
    PrintBench desk({printer.address() + u"?dpi=300"_s}, badges);
    const char* bar = "every badge comes out";
    if (!desk.waitUntilReady()) {
        bars.judge(false, bar);
        return;
    }
    for (int badge = 0; badge < badges; ++badge) {
        desk.press();
    }
    (void)waitUntil([&] { return printer.outAt().size() == badges; }, 300'000);
    const QList<Moment> outs = printer.outAt();
    const double floor = 100 / mmPerSecond * 1000; // the label is 100 mm long
    Series beyond;
    for (qsizetype i = 1; i < outs.size(); ++i) {
        beyond.push_back(msBetween(outs.at(i - 1), outs.at(i)) - floor);
    }
    std::printf("a burst of %lld badges of 100 mm, printed at %.0f mm/s: %.0f ms each at least\n",
        static_cast<long long>(outs.size()), mmPerSecond, floor);
    tell("from badge to badge, beyond that", beyond);
    bars.judge(outs.size() == badges, bar);
    bars.ratioAtMost(mostToFloor, "badge to badge / the printer's own time, p95",
        quantile(beyond, 0.95) / floor + 1);
    bars.orientAtMost(beyondMs, "beyond the printer's own time, p95", quantile(beyond, 0.95), "ms");
    std::printf("%-48s %6.1f badges a minute of %.1f\n", "so there come out",
        60'000 / (floor + quantile(beyond, 0.5)), 60'000 / floor);
    std::printf("%-48s %6.1f badges a minute\n", "with pretixPRINT's pause of 2 s after each",
        60'000 / (floor + peerPauseMs));
}

/// From the press, with the first printer in trouble since, until the badge is out of the second.
template <typename Fail, typename Heal>
void failover(Bars& bars, const char* what, Fail fail, Heal heal)
{
    FakeZplPrinter first(ZplPort::Kind::Tcp, 300);
    FakeZplPrinter second(ZplPort::Kind::Tcp, 300);
    PrintBench desk(
        {first.address() + u"?dpi=300"_s, second.address() + u"?dpi=300"_s}, slowRounds);
    Series series;
    for (int round = 0; round < slowRounds && desk.waitUntilReady(); ++round) {
        const auto before = second.printed().size();
        const int endedBefore = desk.ended();
        fail(first);
        QElapsedTimer timer;
        timer.start();
        desk.press();
        if (!waitUntil([&] { return second.printed().size() > before; })) {
            std::printf("%s: the badge did not come out\n", what);
            break;
        }
        series.push_back(passed(timer));
        (void)waitUntil([&] { return desk.ended() > endedBefore; });
        heal(first);
    }
    tell(what, series);
    bars.judge(isWhole(series, slowRounds) && quantile(series, 0.95) <= failoverMs,
        "the second printer has the badge within three seconds, p95");
    bars.judge(first.printed().isEmpty(), "and it is out of that one alone");
}

void failover(Bars& bars)
{
    std::printf("a printer that was ready is in trouble; press to the label out of the second\n");
    failover(
        bars, "switched off", [](FakeZplPrinter& printer) { printer.unplug(); },
        [](FakeZplPrinter& printer) { printer.plugIn(); });
    const auto answers = [](bool does) {
        return [does](FakeZplPrinter& printer) {
            printer.set([does](FakeZplPrinter::Hand& hand) { hand.answers = does; });
        };
    };
    failover(bars, "takes what it is told, never answers", answers(false), answers(true));
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    if (wanted.value(0) == "first-once"_L1) { // see FirstBadge.h
        printFirstBadges(wanted.value(1).toUtf8().constData());
        return 0;
    }
    const auto isWanted
        = [&](const QString& part) { return wanted.isEmpty() || wanted.contains(part); };
    Bars bars;
    if (isWanted(u"first"_s)) {
        measureFirstBadges(bars);
    }
    if (isWanted(u"press"_s)) {
        press(bars);
    }
    if (isWanted(u"burst"_s)) {
        burst(bars);
    }
    if (isWanted(u"fault"_s)) {
        measureFaults(bars);
    }
    if (isWanted(u"failover"_s)) {
        failover(bars);
    }
    return bars.exitCode();
}
