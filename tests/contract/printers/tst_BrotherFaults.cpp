// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherBadge.h"

#include <QtTest>

#include <thread>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PrintOutcome::Kind;
using Hand = FakeBrotherPrinter::Hand;

namespace {

constexpr quint32 mediaOut = 0x0001;
constexpr quint32 cutterJam = 0x0004;
constexpr quint32 coverOpen = 0x1000;

} // namespace

/// What becomes of a badge when something goes wrong with a Brother QL printer.
class tst_BrotherFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultIsToldAndNothingLeaves_data();
    void faultIsToldAndNothingLeaves();
    void wrongLabelsAreToldAndNoRowOfThePageLeaves_data();
    void wrongLabelsAreToldAndNoRowOfThePageLeaves();
    void anotherComputersBadgeIsWaitedFor();
    void faultInTheMiddleIsLeftToAPerson_data();
    void faultInTheMiddleIsLeftToAPerson();
    void faultRightAfterThePageIsLeftToAPerson();
    void badgeThatDoesNotComeOutIsLeftToAPerson();
    void lostPowerIsLeftToAPerson_data();
    void lostPowerIsLeftToAPerson();
    void printerThatHangsUpIsLeftToAPerson();
    void printerThatStopsReadingIsLeftToAPerson();
    void printerThatNeverCoolsIsLeftToAPerson();
    void silentPrinterThatHangsUpProvesNothing();
    void nextBadgeIsWholeAfterOneThatWasCutOff();
    void endOfTheProgramEndsTheWaiting();
};

void tst_BrotherFaults::faultIsToldAndNothingLeaves_data()
{
    QTest::addColumn<quint32>("errors");
    QTest::addColumn<PrinterFault>("fault");
    const auto row = [](const char* name, quint32 errors, PrinterFault fault) {
        QTest::newRow(name) << errors << fault;
    };
    row("no labels", mediaOut, PrinterFault::MediaOut);
    row("end of the roll", 0x0002, PrinterFault::MediaOut);
    row("cutter jam", cutterJam, PrinterFault::Cutter);
    row("in use", 0x0010, PrinterFault::Busy);
    row("switched off", 0x0020, PrinterFault::Unreachable);
    row("fan", 0x0080, PrinterFault::Other);
    row("transmission", 0x0400, PrinterFault::Garbled);
    row("cover is open", coverOpen, PrinterFault::CoverOpen);
    row("cannot be fed", 0x4000, PrinterFault::Jam);
    row("system", 0x8000, PrinterFault::Other);
}

void tst_BrotherFaults::faultIsToldAndNothingLeaves()
{
    QFETCH(quint32, errors);
    QFETCH(PrinterFault, fault);
    for (const ZplPort::Kind kind : {ZplPort::Kind::Tcp, ZplPort::Kind::Device}) {
        FakeBrotherPrinter printer(kind);
        printer.set([errors = errors](Hand& hand) { hand.errors = errors; });
        const auto driver = driverOf(printer);
        const PrinterStatus status = driver->status();
        QVERIFY(!status.ready);
        QCOMPARE(status.fault, fault);
        QVERIFY(!status.problem.isEmpty());
        const PrintOutcome outcome = driver->print(noisyBadge());
        QCOMPARE(outcome.kind, Kind::NothingLeft);
        QCOMPARE(outcome.detail, status.problem);
        QCOMPARE(printer.rows(), 0);
        // and goes on once it is mended
        printer.set([](Hand& hand) { hand.errors = 0; });
        QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
        QCOMPARE(printer.printed().size(), 1);
    }
}

void tst_BrotherFaults::wrongLabelsAreToldAndNoRowOfThePageLeaves_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("words");
    QTest::newRow("narrow") << 29 << 0x0a << 0
                            << u"the printer holds 29 mm, this desk's badges need 62 mm"_s;
    QTest::newRow("die-cut") << 62 << 0x0b << 100
                             << u"the printer holds 62 × 100 mm, this desk's badges need 62 mm"_s;
}

void tst_BrotherFaults::wrongLabelsAreToldAndNoRowOfThePageLeaves()
{
    QFETCH(int, width);
    QFETCH(int, type);
    QFETCH(int, length);
    QFETCH(QString, words);
    FakeBrotherPrinter printer;
    printer.set([&](Hand& hand) {
        hand.widthMm = width;
        hand.mediaType = type;
        hand.lengthMm = length;
    });
    const auto driver = driverOf(printer);
    const PrinterStatus status = driver->status();
    QVERIFY(!status.ready);
    QCOMPARE(status.fault, PrinterFault::WrongMedium);
    QCOMPARE(status.problem, words);
    QCOMPARE(status.paper, (PaperSize{mm(width), mm(length)}));
    QCOMPARE(status.wanted, (PaperSize{mm(62), mm(0)}));
    const PrintOutcome outcome = driver->print(noisyBadge());
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QCOMPARE(outcome.detail, words);
    QCOMPARE(printer.rows(), 0);
}

void tst_BrotherFaults::anotherComputersBadgeIsWaitedFor()
{
    FakeBrotherPrinter printer; // takes one connection at a time
    printer.set([](Hand& hand) { hand.mmPerSecond = 120; }); // a quarter of a second
    BrotherLimits limits = hastyLimits(&BrotherLimits::answer);
    limits.taken = 20s;
    const auto one = driverOf(printer);
    const auto other = driverOf(printer, u"?answers=yes"_s, limits);
    PrintOutcome first;
    std::thread desk([&] { first = one->print(noisyBadge()); });
    while (printer.rows() == 0) {
        std::this_thread::yield();
    }
    const PrintOutcome second = other->print(noisyBadge());
    desk.join();
    QCOMPARE(first.kind, Kind::Completed);
    QCOMPARE(second.kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 2);
}

void tst_BrotherFaults::faultInTheMiddleIsLeftToAPerson_data()
{
    QTest::addColumn<quint32>("errors");
    QTest::addColumn<PrinterFault>("fault");
    QTest::newRow("labels run out") << mediaOut << PrinterFault::MediaOut;
    QTest::newRow("cover is opened") << coverOpen << PrinterFault::CoverOpen;
    QTest::newRow("cutter jams") << cutterJam << PrinterFault::Cutter;
    QTest::newRow("rows are lost") << 0x0400U << PrinterFault::Garbled;
}

void tst_BrotherFaults::faultInTheMiddleIsLeftToAPerson()
{
    QFETCH(quint32, errors);
    QFETCH(PrinterFault, fault);
    for (const ZplPort::Kind kind : {ZplPort::Kind::Tcp, ZplPort::Kind::Device}) {
        FakeBrotherPrinter printer(kind);
        printer.set([errors = errors](Hand& hand) {
            hand.errorsAt = 100;
            hand.errorsThen = errors;
        });
        const auto driver = driverOf(printer);
        const PrintOutcome outcome = driver->print(noisyBadge());
        QCOMPARE(outcome.kind, Kind::Unclear);
        QCOMPARE(outcome.grade, ConfirmationGrade::None);
        const PrinterStatus status = driver->status();
        QCOMPARE(status.fault, fault);
        QVERIFY2(outcome.detail == status.problem, qPrintable(outcome.detail));
        QCOMPARE(printer.printed().size(), 0);
    }
}

void tst_BrotherFaults::faultRightAfterThePageIsLeftToAPerson()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.errorsAfterPage = cutterJam; });
    const PrintOutcome outcome = driverOf(printer)->print(noisyBadge());
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY(outcome.detail.contains(u"cutter"_s));
}

void tst_BrotherFaults::badgeThatDoesNotComeOutIsLeftToAPerson()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    BrotherLimits limits = hastyLimits(&BrotherLimits::confirm);
    limits.slowestMmPerSecond = 1'000'000;
    const PrintOutcome outcome = driverOf(printer, {}, limits)->print(noisyBadge());
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY(outcome.detail.contains(u"has not said that it is out"_s));
}

void tst_BrotherFaults::lostPowerIsLeftToAPerson_data()
{
    QTest::addColumn<int>("port");
    QTest::newRow("in the network") << int(ZplPort::Kind::Tcp);
    QTest::newRow("at a USB port") << int(ZplPort::Kind::Device);
}

void tst_BrotherFaults::lostPowerIsLeftToAPerson()
{
    QFETCH(int, port);
    FakeBrotherPrinter printer{ZplPort::Kind(port)};
    printer.set([](Hand& hand) {
        hand.bytesALook = 1000;
        hand.losesPowerAt = 100;
    });
    const auto driver = driverOf(printer);
    // more than the kernel keeps for a device that takes nothing
    const PrintOutcome outcome = driver->print(noisyBadge(732, 1600));
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY(!outcome.detail.isEmpty());
    QCOMPARE(printer.printed().size(), 0);
    QCOMPARE(driver->status().fault, PrinterFault::Unreachable);
}

void tst_BrotherFaults::printerThatHangsUpIsLeftToAPerson()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.hangsUpAt = 50; });
    const auto driver = driverOf(printer);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Unclear);
    QCOMPARE(printer.printed().size(), 0);
    printer.set([](Hand& hand) { hand.hangsUpAfterPage = true; });
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Unclear); // it came out, and nobody said so
    QTRY_COMPARE(printer.printed().size(), 1);
    QVERIFY(driver->status().ready);
}

void tst_BrotherFaults::printerThatStopsReadingIsLeftToAPerson()
{
    for (const ZplPort::Kind kind : {ZplPort::Kind::Tcp, ZplPort::Kind::Device}) {
        FakeBrotherPrinter printer(kind);
        printer.set([](Hand& hand) {
            hand.bytesALook = 1000;
            hand.stopsReadingAt = 30;
        });
        BrotherLimits limits = hastyLimits(&BrotherLimits::stall);
        limits.confirm = 60ms;
        limits.slowestMmPerSecond = 1'000'000;
        const PrintOutcome outcome = driverOf(printer, {}, limits)->print(noisyBadge(732, 1600));
        QCOMPARE(outcome.kind, Kind::Unclear);
        QCOMPARE(printer.printed().size(), 0);
        if (kind == ZplPort::Kind::Tcp) {
            continue; // the network may hold all of it, and deliver it yet
        }
        // what was left of it does not come out with the next one
        printer.set([](Hand& hand) {
            hand.reads = true;
            hand.bytesALook = 65536;
        });
        QCOMPARE(driverOf(printer)->print(noisyBadge()).kind, Kind::Completed);
        QCOMPARE(printer.printed().size(), 1);
    }
}

void tst_BrotherFaults::printerThatNeverCoolsIsLeftToAPerson()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.coolsAt = 100; });
    BrotherLimits limits = hastyLimits(&BrotherLimits::stall);
    limits.cooling = 200ms;
    limits.confirm = 20s;
    QCOMPARE(driverOf(printer, {}, limits)->print(noisyBadge()).kind, Kind::Unclear);
    QCOMPARE(printer.printed().size(), 0);
}

void tst_BrotherFaults::silentPrinterThatHangsUpProvesNothing()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) {
        hand.answers = false;
        hand.hangsUpAt = 50;
        hand.bytesALook = 500;
    });
    const PrintOutcome outcome = driverOf(printer, u"?answers=no"_s)->print(noisyBadge(732, 1600));
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(printer.printed().size(), 0);
}

void tst_BrotherFaults::nextBadgeIsWholeAfterOneThatWasCutOff()
{
    FakeBrotherPrinter printer(ZplPort::Kind::Device); // keeps what came, as no connection ends
    const PrintPayload badge = noisyBadge();
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::Completed);
    printer.set([](Hand& hand) {
        hand.errorsAt = 100;
        hand.errorsThen = coverOpen;
    });
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::Unclear); // ends within a row
    printer.set([](Hand& hand) { hand.errors = 0; });
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 2);
    QCOMPARE(printer.printed().last(), printer.printed().first());
}

void tst_BrotherFaults::endOfTheProgramEndsTheWaiting()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 0.001; }); // hours
    const auto driver = driverOf(printer);
    std::thread end = onceKept(printer, [&] { driver->interrupt(); });
    const PrintOutcome outcome = driver->print(noisyBadge());
    end.join();
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY(outcome.detail.contains(u"the program ended"_s));
}

QTEST_GUILESS_MAIN(tst_BrotherFaults)
#include "tst_BrotherFaults.moc"
