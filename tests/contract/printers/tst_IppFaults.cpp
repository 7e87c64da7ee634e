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

/// What keeps a badge from leaving for a printer that speaks IPP.
class tst_IppFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultIsToldAndNothingLeaves_data();
    void faultIsToldAndNothingLeaves();
    void warningKeepsNothingFromPrinting();
    void printerThatIsNotThereIsUnreachable();
    void printerThatIsBusyIsWaitedForAWhile();
    void whatIsNotUnderstoodIsAFault_data();
    void whatIsNotUnderstoodIsAFault();
    void answersThatAreSpoiltDoNoHarm();
    void paperThatIsNotInIsToldBeforeAnythingLeaves();
    void paperThatIsRefusedTakesTheJobBack();
    void endOfTheProgramEndsAQuestion_data();
    void endOfTheProgramEndsAQuestion();
    void interruptedDriverBeginsNothing();
    void nameThatNobodyKnowsIsUnreachable();
};

void tst_IppFaults::faultIsToldAndNothingLeaves_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<PrinterFault>("fault");
    QTest::newRow("paper is out") << QByteArray("media-empty-error") << false
                                  << PrinterFault::MediaOut;
    QTest::newRow("cover is open") << QByteArray("cover-open") << false << PrinterFault::CoverOpen;
    QTest::newRow("door is open, stopped")
        << QByteArray("door-open-error") << true << PrinterFault::CoverOpen;
    QTest::newRow("jam") << QByteArray("media-jam-error") << true << PrinterFault::Jam;
    QTest::newRow("ink is out") << QByteArray("marker-supply-empty-error") << false
                                << PrinterFault::RibbonOut;
    QTest::newRow("paused") << QByteArray("paused") << true << PrinterFault::Paused;
    QTest::newRow("offline") << QByteArray("offline") << true << PrinterFault::Unreachable;
    QTest::newRow("stopped, without a word") << QByteArray() << true << PrinterFault::Paused;
}

void tst_IppFaults::faultIsToldAndNothingLeaves()
{
    QFETCH(QByteArray, reason);
    QFETCH(bool, stopped);
    QFETCH(PrinterFault, fault);
    FakeIppPrinter printer;
    printer.set([&](Hand& hand) {
        hand.reasons = reason.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{reason};
        hand.stopped = stopped;
    });
    const auto driver = driverOf(printer);
    const PrinterStatus status = driver->status();
    QVERIFY(!status.ready);
    QCOMPARE(status.fault, fault);
    QVERIFY(!status.problem.isEmpty());
    const PrintOutcome outcome = driver->print(noisyIppBadge());
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QCOMPARE(outcome.detail, status.problem);
    QCOMPARE(printer.known(), 0);
    // and goes on once it is mended
    printer.set([](Hand& hand) {
        hand.reasons.clear();
        hand.stopped = false;
    });
    QCOMPARE(driver->print(noisyIppBadge()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_IppFaults::warningKeepsNothingFromPrinting()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.warnings = {"media-low-warning", "toner-low"}; });
    const auto driver = driverOf(printer);
    QVERIFY(driver->status().ready);
    QCOMPARE(driver->print(noisyIppBadge()).kind, Kind::Completed);
}

void tst_IppFaults::printerThatIsNotThereIsUnreachable()
{
    FakeIppPrinter printer;
    const auto driver = driverOf(printer);
    printer.unplug();
    QCOMPARE(driver->status().fault, PrinterFault::Unreachable);
    QCOMPARE(driver->print(noisyIppBadge()).kind, Kind::NothingLeft);
    printer.plugIn();
    QVERIFY(driver->status().ready);
    QCOMPARE(driver->print(noisyIppBadge()).kind, Kind::Completed);
}

void tst_IppFaults::printerThatIsBusyIsWaitedForAWhile()
{
    for (const bool createsJobs : {true, false}) {
        FakeIppPrinter printer;
        printer.set([createsJobs](Hand& hand) {
            hand.busy = true;
            hand.createsJobs = createsJobs;
        });
        const PrintOutcome given = driverOf(printer)->print(noisyIppBadge());
        QCOMPARE(given.kind, Kind::NothingLeft);
        QVERIFY2(given.detail.contains(u"busy"_s), qPrintable(given.detail));
        IppLimits limits = patientIpp();
        limits.busy = 20s;
        const auto driver = driverOf(printer, {}, limits);
        PrintOutcome outcome;
        const int before = printer.requests();
        std::thread desk([&] { outcome = driver->print(noisyIppBadge()); });
        while (printer.requests() < before + 3) { // a look, and two tries
            std::this_thread::yield();
        }
        printer.set([](Hand& hand) { hand.busy = false; });
        desk.join();
        QCOMPARE(outcome.kind, Kind::Completed);
        QCOMPARE(printer.printed().size(), 1);
    }
}

void tst_IppFaults::whatIsNotUnderstoodIsAFault_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<PrinterFault>("fault");
    QTest::newRow("silence") << u"silence"_s << PrinterFault::Silent;
    QTest::newRow("a byte now and then") << u"drips"_s << PrinterFault::Silent;
    QTest::newRow("more than anybody asked for") << u"babbles"_s << PrinterFault::Silent;
    QTest::newRow("boxes in boxes") << u"nests"_s << PrinterFault::Silent;
    QTest::newRow("a page for people") << u"html"_s << PrinterFault::Silent;
    QTest::newRow("a password is wanted") << u"password"_s << PrinterFault::Other;
    QTest::newRow("none of our formats") << u"format"_s << PrinterFault::Other;
}

void tst_IppFaults::whatIsNotUnderstoodIsAFault()
{
    QFETCH(QString, what);
    QFETCH(PrinterFault, fault);
    FakeIppPrinter printer;
    printer.set([&what](Hand& hand) {
        hand.answers = what != "silence"_L1;
        hand.drips = what == "drips"_L1;
        hand.babbles = what == "babbles"_L1;
        hand.nests = what == "nests"_L1;
        hand.speaksIpp = what != "html"_L1;
        hand.wantsPassword = what == "password"_L1;
        if (what == "format"_L1) {
            hand.formats = {"application/postscript"};
        }
    });
    const bool waits = what == "silence"_L1 || what == "drips"_L1;
    const auto driver = driverOf(printer, {}, waits ? hastyIpp(&IppLimits::answer) : patientIpp());
    const PrinterStatus status = driver->status();
    QCOMPARE(status.fault, fault);
    QVERIFY(!status.problem.isEmpty());
    QVERIFY(status.problem.size() < 500);
    QCOMPARE(driver->print(noisyIppBadge()).kind, Kind::NothingLeft);
    QCOMPARE(printer.known(), 0);
}

void tst_IppFaults::answersThatAreSpoiltDoNoHarm()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.mediaReady = "62x100"; });
    const IppLimits limits = hastyIpp(&IppLimits::confirm);
    for (quint32 seed = 1; seed <= 200; ++seed) {
        printer.set([seed](Hand& hand) { hand.spoils = seed; });
        const auto driver = driverOf(printer, {}, limits);
        const PrinterStatus status = driver->status();
        QVERIFY(status.ready == status.problem.isEmpty());
        QVERIFY(status.paper.width >= Length() && status.paper.width <= mm(5000));
        const auto before = printer.printed().size() + printer.kept();
        const PrintOutcome outcome = driver->print(noisyIppBadge());
        QVERIFY2(outcome.kind != Kind::NothingLeft
                || printer.printed().size() + printer.kept() == before,
            qPrintable(outcome.detail));
    }
}

void tst_IppFaults::paperThatIsNotInIsToldBeforeAnythingLeaves()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) {
        hand.mediaReady = "210x297";
        hand.takesEverySize = false;
    });
    const PrintOutcome outcome = driverOf(printer)->print(noisyIppBadge());
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QVERIFY2(outcome.detail.contains(u"62 × 100"_s), qPrintable(outcome.detail));
    QCOMPARE(printer.known(), 0);
}

void tst_IppFaults::paperThatIsRefusedTakesTheJobBack()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.refusesPaper = true; });
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).kind, Kind::NothingLeft);
    QCOMPARE(printer.known(), 1); // the job, without a document
    printer.set([](Hand& hand) { hand.refusesPaper = false; });
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_IppFaults::endOfTheProgramEndsAQuestion_data()
{
    QTest::addColumn<bool>("drips");
    QTest::newRow("silence") << false;
    QTest::newRow("a byte now and then") << true;
}

void tst_IppFaults::endOfTheProgramEndsAQuestion()
{
    QFETCH(bool, drips);
    FakeIppPrinter printer;
    printer.set([drips](Hand& hand) {
        hand.answers = drips;
        hand.drips = drips;
    });
    IppLimits limits = patientIpp();
    limits.answer = 24h;
    const auto driver = driverOf(printer, {}, limits);
    std::thread end([&] {
        while (printer.requests() == 0) {
            std::this_thread::yield();
        }
        driver->interrupt();
    });
    const PrinterStatus status = driver->status();
    end.join();
    QVERIFY(!status.ready);
}

void tst_IppFaults::interruptedDriverBeginsNothing()
{
    FakeIppPrinter printer;
    const auto driver = driverOf(printer);
    driver->interrupt();
    QVERIFY(!driver->status().ready);
    QCOMPARE(driver->print(noisyIppBadge()).kind, Kind::NothingLeft);
    QCOMPARE(printer.requests(), 0);
}

void tst_IppFaults::nameThatNobodyKnowsIsUnreachable()
{
    IppLimits limits = patientIpp();
    limits.connect = 2s; // a resolver without a network may take longer
    const auto driver = IppPrinter::open(u"ipp://no-such-printer.invalid"_s, limits);
    QVERIFY(driver);
    QCOMPARE((*driver)->status().fault, PrinterFault::Unreachable);
    QCOMPARE((*driver)->print(noisyIppBadge()).kind, Kind::NothingLeft);
}

QTEST_GUILESS_MAIN(tst_IppFaults)
#include "tst_IppFaults.moc"
