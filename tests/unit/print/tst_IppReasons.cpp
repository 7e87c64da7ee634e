// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/IppReasons.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

IppFault faultOfReasons(const QStringList& reasons, IppPrinterState state = IppPrinterState::Idle)
{
    return faultOf({state, reasons, {}, true, false});
}

IppJob ended(IppJobState state, int impressions = -1, int sheets = -1)
{
    return {7, u"7KQ2M-1"_s, state, {}, impressions, sheets};
}

} // namespace

class tst_IppReasons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachReasonHasItsMeaning_data();
    void eachReasonHasItsMeaning();
    void whatSomebodyMustSeeToFirstComesFirst();
    void warningsKeepNothingFromPrinting();
    void printerThatStoppedHasAFaultWhateverItSays();
    void idlePrintQueueTellsOfItselfAlone();
    void printersOwnWordsAreKept();
    void recordWithACountIsTheProof();
    void recordWithoutACountIsAWordAlone();
    void recordOfAnotherEndIsNone_data();
    void recordOfAnotherEndIsNone();
};

void tst_IppReasons::eachReasonHasItsMeaning_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<PrinterFault>("fault");
    const auto row = [](const QString& reason, PrinterFault fault) {
        QTest::newRow(qPrintable(reason)) << reason << fault;
    };
    row(u"none"_s, PrinterFault::None);
    row(u"media-empty"_s, PrinterFault::MediaOut);
    row(u"media-empty-error"_s, PrinterFault::MediaOut);
    row(u"media-needed"_s, PrinterFault::MediaOut);
    row(u"cover-open-error"_s, PrinterFault::CoverOpen);
    row(u"door-open"_s, PrinterFault::CoverOpen);
    row(u"interlock-open"_s, PrinterFault::CoverOpen);
    row(u"media-jam"_s, PrinterFault::Jam);
    row(u"marker-supply-empty-error"_s, PrinterFault::RibbonOut);
    row(u"toner-empty"_s, PrinterFault::RibbonOut);
    row(u"cutter-jam"_s, PrinterFault::Cutter);
    row(u"fuser-over-temp"_s, PrinterFault::TooHot);
    row(u"marker-failure"_s, PrinterFault::HeadDefect);
    row(u"offline"_s, PrinterFault::Unreachable);
    row(u"offline-report"_s, PrinterFault::Unreachable);
    row(u"shutdown"_s, PrinterFault::Unreachable);
    row(u"timed-out"_s, PrinterFault::Silent);
    row(u"paused"_s, PrinterFault::Paused);
    row(u"moving-to-paused"_s, PrinterFault::Paused);
    row(u"output-area-full-error"_s, PrinterFault::Other);
}

void tst_IppReasons::eachReasonHasItsMeaning()
{
    QFETCH(QString, reason);
    QFETCH(PrinterFault, fault);
    const IppFault seen = faultOfReasons({reason});
    QCOMPARE(seen.fault, fault);
    QCOMPARE(seen.problem.isEmpty(), fault == PrinterFault::None);
}

void tst_IppReasons::whatSomebodyMustSeeToFirstComesFirst()
{
    QCOMPARE(faultOfReasons({u"paused"_s, u"media-empty-error"_s, u"door-open-error"_s}).fault,
        PrinterFault::CoverOpen);
    QCOMPARE(faultOfReasons({u"paused"_s, u"media-empty"_s}, IppPrinterState::Stopped).fault,
        PrinterFault::MediaOut);
}

void tst_IppReasons::warningsKeepNothingFromPrinting()
{
    for (const QString& reason : {u"media-low"_s, u"media-low-warning"_s,
             u"marker-supply-low-report"_s, u"media-empty-warning"_s, u"com.example-humming"_s}) {
        QCOMPARE(faultOfReasons({reason}), IppFault());
    }
}

void tst_IppReasons::printerThatStoppedHasAFaultWhateverItSays()
{
    QCOMPARE(faultOfReasons({}, IppPrinterState::Stopped).fault, PrinterFault::Paused);
    QCOMPARE(faultOfReasons({u"none"_s}, IppPrinterState::Stopped).fault, PrinterFault::Paused);
    const IppFault odd = faultOfReasons({u"com.example-on-fire"_s}, IppPrinterState::Stopped);
    QCOMPARE(odd.fault, PrinterFault::Other);
    QVERIFY(odd.problem.contains(u"com.example-on-fire"_s));
    QCOMPARE(faultOf({IppPrinterState::Idle, {}, {}, false, false}).fault, PrinterFault::Other);
}

void tst_IppReasons::idlePrintQueueTellsOfItselfAlone()
{
    const auto reported = [](const QString& reason, IppPrinterState state) {
        return faultOf({state, {reason}, {}, true, true}).fault;
    };
    QCOMPARE(reported(u"media-empty"_s, IppPrinterState::Idle), PrinterFault::None);
    QCOMPARE(reported(u"media-empty"_s, IppPrinterState::Processing), PrinterFault::MediaOut);
    QCOMPARE(reported(u"offline-report"_s, IppPrinterState::Idle), PrinterFault::None);
    QCOMPARE(reported(u"paused"_s, IppPrinterState::Idle), PrinterFault::Paused);
    QCOMPARE(reported(u"cups-missing-filter-warning"_s, IppPrinterState::Idle), PrinterFault::None);
    QCOMPARE(reported(u"none"_s, IppPrinterState::Stopped), PrinterFault::Paused);
}

void tst_IppReasons::printersOwnWordsAreKept()
{
    const IppFault seen
        = faultOf({IppPrinterState::Stopped, {u"media-jam"_s}, u"Open tray 2"_s, true, false});
    QVERIFY(seen.problem.endsWith(u": Open tray 2"_s));
    QVERIFY(
        faultOf({IppPrinterState::Idle, {u"none"_s}, u"Ready"_s, true, false}).problem.isEmpty());
}

void tst_IppReasons::recordWithACountIsTheProof()
{
    QCOMPARE(proofOf(ended(IppJobState::Completed, 1), 1), IppProof::Counted);
    QCOMPARE(proofOf(ended(IppJobState::Completed, -1, 2), 2), IppProof::Counted);
    QCOMPARE(proofOf(ended(IppJobState::Completed, 2, 1), 2), IppProof::Counted); // two a sheet
    QCOMPARE(proofOf(ended(IppJobState::Processing, 1), 1), IppProof::None);
    QCOMPARE(proofOf(ended(IppJobState::Held), 1), IppProof::None);
    QCOMPARE(proofOf(ended(IppJobState::Stopped), 1), IppProof::None);
    QCOMPARE(proofOf(IppJob(), 1), IppProof::None);
    IppJob stopping = ended(IppJobState::Completed, 1); // CUPS says so of every job that ended
    stopping.reasons = {u"processing-to-stop-point"_s};
    QCOMPARE(proofOf(stopping, 1), IppProof::Counted);
}

void tst_IppReasons::recordWithoutACountIsAWordAlone()
{
    QCOMPARE(proofOf(ended(IppJobState::Completed), 1), IppProof::Said);
    QCOMPARE(proofOf(ended(IppJobState::Completed, 0, 0), 1), IppProof::Said);
}

void tst_IppReasons::recordOfAnotherEndIsNone_data()
{
    QTest::addColumn<IppJobState>("state");
    QTest::addColumn<QString>("reason");
    QTest::newRow("aborted") << IppJobState::Aborted << u"aborted-by-system"_s;
    QTest::newRow("canceled") << IppJobState::Canceled << u"job-canceled-by-user"_s;
    QTest::newRow("errors") << IppJobState::Completed << u"job-completed-with-errors"_s;
    QTest::newRow("CUPS knows nothing") << IppJobState::Completed << u"cups-missing-job-history"_s;
}

void tst_IppReasons::recordOfAnotherEndIsNone()
{
    QFETCH(IppJobState, state);
    QFETCH(QString, reason);
    IppJob job = ended(state, 1, 1);
    job.reasons = {reason};
    QCOMPARE(proofOf(job, 1), IppProof::Denied);
    QCOMPARE(proofOf(ended(IppJobState::Completed, 1), 2), IppProof::Denied); // one of two
}

QTEST_GUILESS_MAIN(tst_IppReasons)
#include "tst_IppReasons.moc"
