// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppSheets.h"
#include "PrinterKin.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Fake = FakeIppPrinter;
using Kind = PrintOutcome::Kind;
using Hand = Fake::Hand;

namespace {

LostBadge lostBadge(int labels = 1)
{
    return {noisyBadge<Fake>().uuid, labels, {}};
}

SheetDocument someSheets(int sheets)
{
    return {u"0f3a9c21d0"_s, "%PDF-1.4 sheets", sheets, mm(210), mm(297), false};
}

std::unique_ptr<SheetPrinter> sheetsOf(
    const FakeIppPrinter& printer, const IppSheetLimits& limits = IppSheetLimits())
{
    auto opened = IppSheets::open(printer.address(), limits);
    return opened ? *std::move(opened) : nullptr;
}

} // namespace

/// What a printer that speaks IPP knows of a badge that a killed program has sent it, and of sheets
/// that it was given.
class tst_IppFate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordOfTheJobTellsThatItIsOut();
    void badgeThatIsNotOutYetIsWaitedFor();
    void newestJobOfABadgeCounts();
    void recordThatProvesNothingIsLeftToAPerson_data();
    void recordThatProvesNothingIsLeftToAPerson();
    void badgeThatNobodySentIsUnknown();
    void printerThatIsNotReadyIsAskedLater();
    void sheetsAreFollowedToTheirEnd_data();
    void sheetsAreFollowedToTheirEnd();
    void printerThatRefusesHasNoSheetOfIt_data();
    void printerThatRefusesHasNoSheetOfIt();
    void sheetsThatAreStoppedAreTakenBack();
    void sheetsThatNothingIsHeardOfAreUnclear();
    void silenceIsToldLongBeforeTheBadgeIsGivenUp();
    void silenceToTheBadgeItselfIsToldToo_data();
    void silenceToTheBadgeItselfIsToldToo();
    void printerThatDrawsABadgeBeforeItAnswersIsNotTakenForSilentEachTime();
    void printerThatFallsSilentHoldsNobodyUp();
    void sheetsWithoutAJobCannotBeTakenBack();
};

void tst_IppFate::recordOfTheJobTellsThatItIsOut()
{
    FakeIppPrinter printer;
    QCOMPARE(driverOf(printer)->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(driverOf(printer)->fateOf(lostBadge()), BadgeFate::Out);
    QCOMPARE(driverOf(printer)->fateOf(lostBadge(2)), BadgeFate::Unknown); // one of two was counted
}

void tst_IppFate::badgeThatIsNotOutYetIsWaitedFor()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    QCOMPARE(
        driverOf(printer, {}, hasty<Fake>(&IppLimits::confirm))->print(noisyBadge<Fake>()).kind,
        Kind::Unclear);
    const auto driver = driverOf(printer);
    QCOMPARE(driver->fateOf(lostBadge()), BadgeFate::NotYet);
    printer.set([](Hand& hand) { hand.moves = true; });
    QCOMPARE(driver->fateOf(lostBadge()), BadgeFate::Out);
}

void tst_IppFate::newestJobOfABadgeCounts()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.refusesPaper = true; });
    QCOMPARE(driverOf(printer)->print(noisyBadge<Fake>()).kind, Kind::NothingLeft);
    printer.set([](Hand& hand) { hand.refusesPaper = false; });
    QCOMPARE(driverOf(printer)->fateOf(lostBadge()), BadgeFate::Unknown); // taken back
    QCOMPARE(driverOf(printer)->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(driverOf(printer)->fateOf(lostBadge()), BadgeFate::Out);
}

void tst_IppFate::recordThatProvesNothingIsLeftToAPerson_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing is counted") << u"counts"_s;
    QTest::newRow("it is CUPS") << u"spooler"_s;
    QTest::newRow("aborted") << u"aborts"_s;
    QTest::newRow("forgotten") << u"forgets"_s;
}

void tst_IppFate::recordThatProvesNothingIsLeftToAPerson()
{
    QFETCH(QString, what);
    FakeIppPrinter printer;
    printer.set([&what](Hand& hand) {
        hand.counts = what != "counts"_L1;
        hand.isSpooler = what == "spooler"_L1;
        hand.aborts = what == "aborts"_L1;
        hand.keepsJobs = what != "forgets"_L1;
    });
    QVERIFY(driverOf(printer)->print(noisyBadge<Fake>()).kind != Kind::NothingLeft);
    QCOMPARE(driverOf(printer)->fateOf(lostBadge()), BadgeFate::Unknown);
}

void tst_IppFate::badgeThatNobodySentIsUnknown()
{
    FakeIppPrinter printer;
    PrintPayload other = noisyBadge<Fake>();
    other.uuid = u"ffffffffff"_s;
    QCOMPARE(driverOf(printer)->print(other).kind, Kind::Completed);
    QCOMPARE(driverOf(printer)->fateOf(lostBadge()), BadgeFate::Unknown);
}

void tst_IppFate::printerThatIsNotReadyIsAskedLater()
{
    FakeIppPrinter printer;
    QCOMPARE(driverOf(printer)->print(noisyBadge<Fake>()).kind, Kind::Completed);
    const auto driver = driverOf(printer);
    printer.set([](Hand& hand) { hand.reasons = {"media-empty-error"}; });
    QCOMPARE(driver->fateOf(lostBadge()), BadgeFate::NotYet);
    printer.set([](Hand& hand) { hand.reasons.clear(); });
    QCOMPARE(driver->fateOf(lostBadge()), BadgeFate::Out);
}

void tst_IppFate::sheetsAreFollowedToTheirEnd_data()
{
    using End = SheetsOut::End;
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("sheets");
    QTest::addColumn<int>("end");
    const auto row = [](const char* name, const QString& what, int sheets, End end) {
        QTest::newRow(name) << what << sheets << int(end);
    };
    row("all are counted", {}, 1, End::Printed);
    row("without a job of its own", u"at once"_s, 1, End::Printed);
    row("nothing is counted", u"counts"_s, 1, End::Taken);
    row("fewer are counted", {}, 3, End::Unclear); // it counts one a job
    row("it is CUPS, which counts what it sends on", u"spooler"_s, 3, End::Taken);
    row("aborted", u"aborts"_s, 1, End::Unclear);
    row("forgotten", u"forgets"_s, 1, End::Unclear);
    row("forgotten by CUPS", u"spooler forgets"_s, 1, End::Taken);
}

void tst_IppFate::sheetsAreFollowedToTheirEnd()
{
    QFETCH(QString, what);
    QFETCH(int, sheets);
    QFETCH(int, end);
    FakeIppPrinter printer;
    printer.set([&what](Hand& hand) {
        hand.createsJobs = what != "at once"_L1;
        hand.counts = what != "counts"_L1;
        hand.aborts = what == "aborts"_L1;
        hand.isSpooler = what.startsWith("spooler"_L1);
        hand.keepsJobs = !what.endsWith("forgets"_L1);
    });
    const auto driver = sheetsOf(printer);
    const auto begun = driver->begin(someSheets(sheets));
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
    QCOMPARE(begun->end, SheetsOut::End::UnderWay);
    SheetsOut out;
    QTRY_VERIFY((out = driver->look()).end != SheetsOut::End::UnderWay);
    QCOMPARE(int(out.end), end);
    QVERIFY(out.end != SheetsOut::End::Unclear || !out.problem.isEmpty());
    if (what != "aborts"_L1) {
        const QList<FakeIppPrinter::Job> printed = printer.printed();
        QCOMPARE(printed.size(), 1);
        QCOMPARE(printed.first().document, someSheets(sheets).pdf);
        QCOMPARE(printed.first().format, "application/pdf");
        QCOMPARE(printed.first().width, 21'000);
        QCOMPARE(printed.first().height, 29'700);
        QCOMPARE(printed.first().scaling, "none");
        QVERIFY(printed.first().name.startsWith("SHEETS "));
    }
}

void tst_IppFate::printerThatRefusesHasNoSheetOfIt_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("no PDF") << u"formats"_s;
    QTest::newRow("one side alone") << u"sides"_s;
    QTest::newRow("not this paper") << u"paper"_s;
    QTest::newRow("it says so later") << u"refuses"_s;
    QTest::newRow("out of paper") << u"empty"_s;
    QTest::newRow("busy") << u"busy"_s;
    QTest::newRow("off") << u"off"_s;
}

void tst_IppFate::printerThatRefusesHasNoSheetOfIt()
{
    QFETCH(QString, what);
    FakeIppPrinter printer;
    SheetDocument document = someSheets(1);
    document.isTwoSided = what == "sides"_L1;
    printer.set([&what](Hand& hand) {
        if (what == "formats"_L1) {
            hand.formats = {"image/pwg-raster"};
        }
        if (what == "paper"_L1) {
            hand.mediaReady = "62x100";
            hand.takesEverySize = false;
        }
        if (what == "empty"_L1) {
            hand.reasons = {"media-empty-error"};
        }
        hand.refusesPaper = what == "refuses"_L1;
        hand.busy = what == "busy"_L1;
    });
    if (what == "off"_L1) {
        printer.unplug();
    }
    const auto begun = sheetsOf(printer)->begin(document);
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::SheetsRefused);
    QCOMPARE(begun.error().args, QStringList{u"127.0.0.1"_s});
    QVERIFY(!begun.error().detail.isEmpty());
    QCOMPARE(printer.kept(), 0);
    QCOMPARE(printer.printed().size(), 0);
}

void tst_IppFate::sheetsThatAreStoppedAreTakenBack()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    const auto driver = sheetsOf(printer);
    QCOMPARE(driver->begin(someSheets(1))->end, SheetsOut::End::UnderWay);
    QCOMPARE(driver->look().end, SheetsOut::End::UnderWay);
    driver->interrupt(); // as when a person stops it while it is asked
    QCOMPARE(driver->look().end, SheetsOut::End::UnderWay);
    QCOMPARE(driver->stop().end, SheetsOut::End::Stopped);
    printer.set([](Hand& hand) { hand.moves = true; });
    QCOMPARE(printer.kept(), 0);
    QCOMPARE(printer.printed().size(), 0);
    driver->interrupt();
    QCOMPARE(driver->begin(someSheets(1)).error().code, ErrorCode::Cancelled);
    QCOMPARE(printer.known(), 1);
}

void tst_IppFate::sheetsThatNothingIsHeardOfAreUnclear()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    IppSheetLimits limits;
    limits.still = std::chrono::milliseconds(60);
    const auto driver = sheetsOf(printer, limits);
    QCOMPARE(driver->begin(someSheets(1))->end, SheetsOut::End::UnderWay);
    SheetsOut out;
    QTRY_VERIFY((out = driver->look()).end != SheetsOut::End::UnderWay);
    QCOMPARE(out.end, SheetsOut::End::Unclear);
    QCOMPARE(IppSheets::open(u"zpl+tcp://127.0.0.1"_s).error().code, ErrorCode::SheetsOfOthers);
    QCOMPARE(IppSheets::open(u"ipp://127.0.0.1?dpi=no"_s).error().code, ErrorCode::PrinterAddress);
}

/// A badge that was sent, with the program alive.
void tst_IppFate::silenceIsToldLongBeforeTheBadgeIsGivenUp()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    IppLimits limits = Kin<Fake>::patient(); // it is given up after 20 s
    limits.tell = std::chrono::milliseconds(200);
    const auto driver = driverOf(printer, {}, limits);
    QList<PrinterFault> told;
    driver->onTrouble([&](PrinterFault silence, const QString&) {
        told.append(silence);
        printer.set([](Hand& hand) { hand.answers = hand.moves = true; });
    });
    std::atomic_bool isOver = false;
    std::thread hand([&] {
        // once it has answered to the badge, and is asked after it
        while (printer.kept() == 0 && !isOver) {
            std::this_thread::yield();
        }
        const int before = printer.requests();
        while (printer.requests() < before + 2 && !isOver) {
            std::this_thread::yield();
        }
        printer.set([](Hand& all) { all.answers = false; });
    });
    const PrintOutcome outcome = driver->print(noisyBadge<Fake>());
    isOver = true;
    hand.join();
    QCOMPARE(outcome.kind, Kind::Completed);
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.first(), PrinterFault::Silent);
}

void tst_IppFate::silenceToTheBadgeItselfIsToldToo_data()
{
    QTest::addColumn<bool>("createsJobs");
    QTest::addColumn<bool>("isLate");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("it answers late") << true << true << Kind::Completed;
    QTest::newRow("it never answers, and has a record") << true << false << Kind::Completed;
    QTest::newRow("late, without a job before") << false << true << Kind::Completed;
    QTest::newRow("never, without a job before") << false << false << Kind::Unclear;
}

void tst_IppFate::silenceToTheBadgeItselfIsToldToo()
{
    QFETCH(bool, createsJobs);
    QFETCH(bool, isLate);
    QFETCH(Kind, kind);
    FakeIppPrinter printer;
    printer.set([createsJobs](Hand& hand) {
        hand.createsJobs = createsJobs;
        hand.answersDocuments = false;
    });
    IppLimits limits = Kin<Fake>::patient();
    limits.tell = std::chrono::milliseconds(100);
    if (!isLate) {
        limits.document = std::chrono::milliseconds(400); // else it is given up after 20 s
    }
    const auto driver = driverOf(printer, {}, limits);
    QList<PrinterFault> told;
    driver->onTrouble([&](PrinterFault silence, const QString&) {
        told.append(silence);
        printer.set([isLate](Hand& hand) { hand.answersDocuments = isLate; });
    });
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, kind);
    QCOMPARE(told.value(0), PrinterFault::Silent);
    QCOMPARE(told.contains(PrinterFault::None), isLate);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_IppFate::printerThatDrawsABadgeBeforeItAnswersIsNotTakenForSilentEachTime()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) {
        hand.answersOnceOut = true;
        hand.mmPerSecond = 400; // a quarter of a second a badge
    });
    IppLimits limits = Kin<Fake>::patient();
    limits.tell = std::chrono::milliseconds(100);
    const auto driver = driverOf(printer, {}, limits);
    int told = 0;
    driver->onTrouble([&](PrinterFault, const QString&) { ++told; });
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    const int once = told;
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(told, once);
}

/// With the sheets: what is asked after them is not waited for as long as what is asked before.
void tst_IppFate::printerThatFallsSilentHoldsNobodyUp()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    IppSheetLimits limits;
    limits.answer = std::chrono::hours(1);
    limits.look = std::chrono::milliseconds(50);
    const auto driver = sheetsOf(printer, limits);
    QCOMPARE(driver->begin(someSheets(1))->end, SheetsOut::End::UnderWay);
    printer.set([](Hand& hand) { hand.answers = false; });
    const SheetsOut out = driver->look();
    QCOMPARE(out.end, SheetsOut::End::UnderWay);
    QCOMPARE(out.problem, u"the printer does not answer"_s);
    QCOMPARE(driver->stop().end, SheetsOut::End::Unclear); // nobody knows that it heard of it
}

void tst_IppFate::sheetsWithoutAJobCannotBeTakenBack()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) {
        hand.createsJobs = false;
        hand.hangsUpAfterDocument = true; // as when a person stops it before the answer
    });
    const auto driver = sheetsOf(printer);
    QCOMPARE(driver->begin(someSheets(1))->end, SheetsOut::End::Unclear);
    const SheetsOut out = driver->stop();
    QCOMPARE(out.end, SheetsOut::End::Unclear);
    QVERIFY(!out.problem.isEmpty());
    QCOMPARE(printer.printed().size(), 1);
}

QTEST_GUILESS_MAIN(tst_IppFate)
#include "tst_IppFate.moc"
