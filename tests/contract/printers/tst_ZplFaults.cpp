// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ZplBadge.h"

#include <QtTest>

#include <thread>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PrintOutcome::Kind;
using Hand = FakeZplPrinter::Hand;

namespace {

constexpr quint32 mediaOut = 0x1;
constexpr quint32 headOpen = 0x4;
constexpr quint32 paused = 0x1'0000;

/// Gives up soon on what a test keeps from happening, and on nothing else.
ZplLimits hasty(ZplLimits::Milliseconds ZplLimits::*limit)
{
    ZplLimits limits = patient();
    limits.*limit = 60ms;
    return limits;
}

} // namespace

/// What becomes of a badge when something goes wrong with a label printer.
class tst_ZplFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultIsToldAndNothingLeaves_data();
    void faultIsToldAndNothingLeaves();
    void printerThatIsNotThereIsUnreachable();
    void anotherDesksBadgeIsWaitedFor();
    void silenceIsAFault();
    void chatterIsNoAnswer();
    void faultInTheMiddleIsLeftToAPerson_data();
    void faultInTheMiddleIsLeftToAPerson();
    void badgeThatDoesNotComeOutIsLeftToAPerson();
    void printerThatHangsUpInTheMiddleIsLeftToAPerson();
    void countProvesABadgeEvenWhenThePrinterHungUp();
    void lostPowerIsLeftToAPerson();
    void printerThatStaysAwayIsLeftToAPerson();
    void printerThatStopsReadingIsLeftToAPerson();
    void silenceAfterTheBadgeIsLeftToAPerson();
    void endOfTheProgramEndsTheWaiting();
    void interruptedDriverBeginsNothing();
    void nameThatNobodyKnowsIsUnreachable();
};

void tst_ZplFaults::faultIsToldAndNothingLeaves_data()
{
    QTest::addColumn<quint32>("flags");
    QTest::addColumn<PrinterFault>("fault");
    QTest::newRow("paper is out") << mediaOut << PrinterFault::MediaOut;
    QTest::newRow("ribbon is out") << 0x2U << PrinterFault::RibbonOut;
    QTest::newRow("head is open") << headOpen << PrinterFault::HeadOpen;
    QTest::newRow("too hot") << 0x10U << PrinterFault::TooHot;
    QTest::newRow("paused") << paused << PrinterFault::Paused;
}

void tst_ZplFaults::faultIsToldAndNothingLeaves()
{
    QFETCH(quint32, flags);
    QFETCH(PrinterFault, fault);
    FakeZplPrinter printer;
    printer.set([flags](Hand& hand) { hand.errors = flags; });
    const auto driver = driverOf(printer);
    const PrinterStatus status = driver->status();
    QVERIFY(!status.ready);
    QCOMPARE(status.fault, fault);
    QVERIFY(!status.problem.isEmpty());
    const PrintOutcome outcome = driver->print(noisyBadge());
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QCOMPARE(outcome.detail, status.problem);
    // and goes on once it is mended
    printer.set([](Hand& hand) { hand.errors = 0; });
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_ZplFaults::printerThatIsNotThereIsUnreachable()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    printer.unplug();
    QCOMPARE(driver->status().fault, PrinterFault::Unreachable);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::NothingLeft);
    printer.plugIn();
    QVERIFY(driver->status().ready);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    const auto device = ZplPrinter::open(u"zpl+usb:///dev/usb/lp99"_s);
    QVERIFY(device);
    QCOMPARE((*device)->status().fault, PrinterFault::Unreachable);
    const auto noDevice = ZplPrinter::open(u"zpl+usb:///dev/shm"_s);
    QVERIFY(noDevice);
    QCOMPARE((*noDevice)->status().fault, PrinterFault::Unreachable);
}

void tst_ZplFaults::anotherDesksBadgeIsWaitedFor()
{
    FakeZplPrinter printer; // takes one connection at a time
    printer.set([](Hand& hand) { hand.mmPerSecond = 50; }); // a quarter of a second
    ZplLimits limits = hasty(&ZplLimits::answer);
    limits.taken = 20s;
    const auto one = driverOf(printer);
    const auto other = driverOf(printer, {}, limits);
    PrintOutcome first;
    std::thread desk([&] { first = one->print(noisyBadge()); });
    while (printer.kept() == 0 && printer.printed().isEmpty()) {
        std::this_thread::yield();
    }
    const PrintOutcome second = other->print(noisyBadge());
    desk.join();
    QCOMPARE(first.kind, Kind::Completed);
    QCOMPARE(second.kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 2);
}

void tst_ZplFaults::silenceIsAFault()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.answers = false; });
    const auto driver = driverOf(printer, {}, hasty(&ZplLimits::answer));
    QCOMPARE(driver->status().fault, PrinterFault::Silent);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::NothingLeft);
    QCOMPARE(printer.printed().size(), 0);
}

void tst_ZplFaults::chatterIsNoAnswer()
{
    // a printer of another kind: it sends back what it is sent
    ZplPort echo(ZplPort::Kind::Tcp);
    std::atomic_bool ends = false;
    std::thread thread([&] {
        while (!ends) {
            (void)echo.accept();
            echo.write(echo.read(100));
            std::this_thread::yield();
        }
    });
    const auto driver = ZplPrinter::open(echo.address(), hasty(&ZplLimits::answer));
    const PrinterStatus status = (*driver)->status();
    const PrintOutcome outcome = (*driver)->print(noisyBadge());
    ends = true;
    thread.join();
    QCOMPARE(status.fault, PrinterFault::Silent);
    QCOMPARE(outcome.kind, Kind::NothingLeft);
}

void tst_ZplFaults::faultInTheMiddleIsLeftToAPerson_data()
{
    QTest::addColumn<quint32>("flags");
    QTest::newRow("paper runs out") << mediaOut;
    QTest::newRow("head is opened") << headOpen;
    QTest::newRow("somebody pauses it") << paused;
}

void tst_ZplFaults::faultInTheMiddleIsLeftToAPerson()
{
    QFETCH(quint32, flags);
    FakeZplPrinter printer;
    printer.set([flags](Hand& hand) { hand.errorsAtLabel = flags; });
    const auto driver = driverOf(printer);
    const PrintOutcome outcome = driver->print(noisyBadge());
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(outcome.grade, ConfirmationGrade::None);
    QCOMPARE(outcome.detail, driver->status().problem);
    QCOMPARE(printer.kept(), 1); // it may come out yet: nothing is sent again by itself
}

void tst_ZplFaults::badgeThatDoesNotComeOutIsLeftToAPerson()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    ZplLimits limits = hasty(&ZplLimits::confirm);
    limits.slowestMmPerSecond = 1'000'000;
    const PrintOutcome outcome = driverOf(printer, {}, limits)->print(noisyBadge());
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY(outcome.detail.contains(u"has not moved"_s));
}

void tst_ZplFaults::printerThatHangsUpInTheMiddleIsLeftToAPerson()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.resetsAt = 500; });
    ZplLimits limits = hasty(&ZplLimits::confirm);
    limits.slowestMmPerSecond = 1'000'000;
    const PrintOutcome outcome = driverOf(printer, {}, limits)->print(noisyBadge(800, 800));
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY(!outcome.detail.isEmpty());
    QCOMPARE(printer.printed().size(), 0);
    QVERIFY(printer.connections() > 1); // it was asked again
}

void tst_ZplFaults::countProvesABadgeEvenWhenThePrinterHungUp()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) {
        hand.hangsUpAfterLabel = true;
        hand.mmPerSecond = 200;
    });
    QCOMPARE(driverOf(printer)->print(noisyBadge()).grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(printer.printed().size(), 1);
    QVERIFY(printer.connections() > 1);
}

void tst_ZplFaults::lostPowerIsLeftToAPerson()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) {
        hand.losesPowerAtLabel = true;
        hand.mmPerSecond = 1;
    });
    ZplLimits limits = hasty(&ZplLimits::confirm);
    limits.slowestMmPerSecond = 1'000'000;
    QCOMPARE(driverOf(printer, {}, limits)->print(noisyBadge()).kind, Kind::Unclear);
    QCOMPARE(printer.printed().size(), 0);
}

void tst_ZplFaults::printerThatStaysAwayIsLeftToAPerson()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 0.001; });
    const auto driver = driverOf(printer, {}, hasty(&ZplLimits::lost));
    std::thread hand = onceKept(printer, [&] { printer.unplug(); });
    const PrintOutcome outcome = driver->print(noisyBadge());
    hand.join();
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(driver->status().fault, PrinterFault::Unreachable);
}

void tst_ZplFaults::printerThatStopsReadingIsLeftToAPerson()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) {
        hand.bytesALook = 1000;
        hand.stopsReadingAt = 2000;
    });
    ZplLimits limits = hasty(&ZplLimits::stall);
    limits.lost = limits.answer = 1500ms;
    const PrintOutcome outcome = driverOf(printer, {}, limits)->print(noisyBadge(1600, 1600));
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(printer.printed().size(), 0);
}

void tst_ZplFaults::silenceAfterTheBadgeIsLeftToAPerson()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 0.001; });
    ZplLimits limits = hasty(&ZplLimits::lost);
    limits.answer = 1500ms;
    const auto driver = driverOf(printer, {}, limits);
    std::thread hand
        = onceKept(printer, [&] { printer.set([](Hand& all) { all.answers = false; }); });
    const PrintOutcome outcome = driver->print(noisyBadge());
    hand.join();
    QCOMPARE(outcome.kind, Kind::Unclear);
}

void tst_ZplFaults::endOfTheProgramEndsTheWaiting()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 0.001; }); // hours
    const auto driver = driverOf(printer);
    std::thread end = onceKept(printer, [&] { driver->interrupt(); });
    const PrintOutcome outcome = driver->print(noisyBadge());
    end.join();
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY(outcome.detail.contains(u"the program ended"_s));
}

void tst_ZplFaults::interruptedDriverBeginsNothing()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    driver->interrupt();
    QVERIFY(!driver->status().ready);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::NothingLeft);
    QCOMPARE(printer.connections(), 0);
}

void tst_ZplFaults::nameThatNobodyKnowsIsUnreachable()
{
    ZplLimits limits = patient();
    limits.connect = 2s; // a resolver without a network may take longer
    const auto driver = ZplPrinter::open(u"zpl+tcp://no-such-printer.invalid"_s, limits);
    QVERIFY(driver);
    QCOMPARE((*driver)->status().fault, PrinterFault::Unreachable);
    QCOMPARE((*driver)->print(noisyBadge()).kind, Kind::NothingLeft);
}

QTEST_GUILESS_MAIN(tst_ZplFaults)
#include "tst_ZplFaults.moc"
