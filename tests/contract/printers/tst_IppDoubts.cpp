// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppBadge.h"

#include <QtTest>

#include <thread>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PrintOutcome::Kind;
using Hand = FakeIppPrinter::Hand;

/// What becomes of a badge that has left for a printer that speaks IPP when something goes wrong.
class tst_IppDoubts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentThatIsRefusedIsLeftToAPerson();
    void faultInTheMiddleIsLeftToAPerson_data();
    void faultInTheMiddleIsLeftToAPerson();
    void completedOfAPrinterWithAFaultIsNotBelieved();
    void jobThatIsAbortedIsLeftToAPerson();
    void badgeThatDoesNotComeOutIsLeftToAPerson();
    void resetInTheMiddleIsLeftToAPerson();
    void recordProvesABadgeEvenWhenThePrinterHungUp();
    void lostPowerIsLeftToAPerson();
    void printerThatStaysAwayIsLeftToAPerson();
    void printerThatStopsReadingIsLeftToAPerson();
    void silenceAfterTheBadgeIsLeftToAPerson();
    void endOfTheProgramEndsTheWaiting();
};

void tst_IppDoubts::documentThatIsRefusedIsLeftToAPerson()
{
    for (const bool createsJobs : {true, false}) {
        FakeIppPrinter printer;
        printer.set([createsJobs](Hand& hand) {
            hand.refusesDocuments = true;
            hand.createsJobs = createsJobs;
        });
        const PrintOutcome outcome = driverOf(printer)->print(noisyIppBadge());
        QCOMPARE(outcome.kind, Kind::Unclear);
        QCOMPARE(outcome.grade, ConfirmationGrade::None);
        QVERIFY(!outcome.detail.isEmpty());
        QCOMPARE(printer.printed().size() + printer.kept(), 0);
    }
}

void tst_IppDoubts::faultInTheMiddleIsLeftToAPerson_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("paper runs out") << QByteArray("media-empty-error");
    QTest::newRow("door is opened") << QByteArray("door-open-error");
    QTest::newRow("somebody pauses it") << QByteArray("paused");
}

void tst_IppDoubts::faultInTheMiddleIsLeftToAPerson()
{
    QFETCH(QByteArray, reason);
    FakeIppPrinter printer;
    printer.set([&reason](Hand& hand) { hand.reasonsAtDocument = QList<QByteArray>{reason}; });
    const auto driver = driverOf(printer);
    const PrintOutcome outcome = driver->print(noisyIppBadge());
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(outcome.grade, ConfirmationGrade::None);
    QCOMPARE(outcome.detail, driver->status().problem);
    QCOMPARE(printer.kept(), 1); // it may come out yet: nothing is sent again by itself
}

void tst_IppDoubts::completedOfAPrinterWithAFaultIsNotBelieved()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) {
        hand.saysCompleted = true;
        hand.reasonsAtDocument = QList<QByteArray>{"media-empty-error"};
    });
    const PrintOutcome outcome = driverOf(printer)->print(noisyIppBadge());
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(printer.printed().size(), 0);
}

void tst_IppDoubts::jobThatIsAbortedIsLeftToAPerson()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.aborts = true; });
    const PrintOutcome outcome = driverOf(printer)->print(noisyIppBadge());
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY2(outcome.detail.contains(u"aborted-by-system"_s), qPrintable(outcome.detail));
}

void tst_IppDoubts::badgeThatDoesNotComeOutIsLeftToAPerson()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    const PrintOutcome outcome
        = driverOf(printer, {}, hastyIpp(&IppLimits::confirm))->print(noisyIppBadge());
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY2(outcome.detail.contains(u"does not say"_s), qPrintable(outcome.detail));
}

void tst_IppDoubts::resetInTheMiddleIsLeftToAPerson()
{
    for (const bool createsJobs : {true, false}) {
        FakeIppPrinter printer;
        printer.set([createsJobs](Hand& hand) {
            hand.resetsAt = 5000;
            hand.createsJobs = createsJobs;
        });
        const PrintOutcome outcome = driverOf(printer, {}, hastyIpp(&IppLimits::confirm))
                                         ->print(noisyIppBadge(4000, 4000));
        QCOMPARE(outcome.kind, Kind::Unclear);
        QVERIFY(!outcome.detail.isEmpty());
        QCOMPARE(printer.printed().size(), 0);
    }
}

void tst_IppDoubts::recordProvesABadgeEvenWhenThePrinterHungUp()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) {
        hand.hangsUpAfterDocument = true;
        hand.mmPerSecond = 1000;
    });
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.printed().size(), 1);
    // without a job made before, nobody knows its number
    printer.set([](Hand& hand) {
        hand.hangsUpAfterDocument = true;
        hand.createsJobs = false;
    });
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).kind, Kind::Unclear);
}

void tst_IppDoubts::lostPowerIsLeftToAPerson()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.losesPowerAtDocument = true; });
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).kind, Kind::Unclear);
    QCOMPARE(printer.printed().size(), 0);
    // and the number that this badge had is another's now
    printer.set([](Hand& hand) { hand.mmPerSecond = 0.001; });
    const auto driver = driverOf(printer);
    PrintPayload other = noisyIppBadge();
    other.uuid = u"ffffffffff"_s;
    std::thread hand = onceKept(printer, [&] {
        printer.unplug();
        printer.plugIn();
        printer.set([](Hand& all) { all.mmPerSecond = 0; });
        (void)driverOf(printer)->print(other);
    });
    const PrintOutcome outcome = driver->print(noisyIppBadge());
    hand.join();
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(printer.printed().size(), 1);
    QVERIFY(printer.printed().first().name.endsWith("ffffffffff"));
}

void tst_IppDoubts::printerThatStaysAwayIsLeftToAPerson()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 0.001; });
    const auto driver = driverOf(printer, {}, hastyIpp(&IppLimits::lost));
    std::thread hand = onceKept(printer, [&] { printer.unplug(); });
    const PrintOutcome outcome = driver->print(noisyIppBadge());
    hand.join();
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(driver->status().fault, PrinterFault::Unreachable);
}

void tst_IppDoubts::printerThatStopsReadingIsLeftToAPerson()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.stopsReadingAt = 2000; });
    // more than what the kernel keeps for a printer that does not read
    PrintPayload badge = noisyIppBadge(6000, 12'000);
    const PrintOutcome outcome = driverOf(printer, {}, hastyIpp(&IppLimits::stall))->print(badge);
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(printer.printed().size(), 0);
}

void tst_IppDoubts::silenceAfterTheBadgeIsLeftToAPerson()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 0.001; });
    IppLimits limits = hastyIpp(&IppLimits::lost);
    limits.answer = 1500ms;
    const auto driver = driverOf(printer, {}, limits);
    std::thread hand
        = onceKept(printer, [&] { printer.set([](Hand& all) { all.answers = false; }); });
    const PrintOutcome outcome = driver->print(noisyIppBadge());
    hand.join();
    QCOMPARE(outcome.kind, Kind::Unclear);
}

void tst_IppDoubts::endOfTheProgramEndsTheWaiting()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 0.001; }); // hours
    const auto driver = driverOf(printer);
    std::thread end = onceKept(printer, [&] { driver->interrupt(); });
    const PrintOutcome outcome = driver->print(noisyIppBadge());
    end.join();
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY2(outcome.detail.contains(u"the program ended"_s), qPrintable(outcome.detail));
}

QTEST_GUILESS_MAIN(tst_IppDoubts)
#include "tst_IppDoubts.moc"
