// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppBadge.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PrintOutcome::Kind;
using Hand = FakeIppPrinter::Hand;

namespace {

LostBadge lostBadge(int labels = 1)
{
    return {noisyIppBadge().uuid, labels, {}};
}

} // namespace

/// What a printer that speaks IPP knows of a badge that a killed program has sent it.
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
};

void tst_IppFate::recordOfTheJobTellsThatItIsOut()
{
    FakeIppPrinter printer;
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).kind, Kind::Completed);
    QCOMPARE(driverOf(printer)->fateOf(lostBadge()), BadgeFate::Out);
    QCOMPARE(driverOf(printer)->fateOf(lostBadge(2)), BadgeFate::Unknown); // one of two was counted
}

void tst_IppFate::badgeThatIsNotOutYetIsWaitedFor()
{
    FakeIppPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    QCOMPARE(driverOf(printer, {}, hastyIpp(&IppLimits::confirm))->print(noisyIppBadge()).kind,
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
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).kind, Kind::NothingLeft);
    printer.set([](Hand& hand) { hand.refusesPaper = false; });
    QCOMPARE(driverOf(printer)->fateOf(lostBadge()), BadgeFate::Unknown); // taken back
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).kind, Kind::Completed);
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
    QVERIFY(driverOf(printer)->print(noisyIppBadge()).kind != Kind::NothingLeft);
    QCOMPARE(driverOf(printer)->fateOf(lostBadge()), BadgeFate::Unknown);
}

void tst_IppFate::badgeThatNobodySentIsUnknown()
{
    FakeIppPrinter printer;
    PrintPayload other = noisyIppBadge();
    other.uuid = u"ffffffffff"_s;
    QCOMPARE(driverOf(printer)->print(other).kind, Kind::Completed);
    QCOMPARE(driverOf(printer)->fateOf(lostBadge()), BadgeFate::Unknown);
}

void tst_IppFate::printerThatIsNotReadyIsAskedLater()
{
    FakeIppPrinter printer;
    QCOMPARE(driverOf(printer)->print(noisyIppBadge()).kind, Kind::Completed);
    const auto driver = driverOf(printer);
    printer.set([](Hand& hand) { hand.reasons = {"media-empty-error"}; });
    QCOMPARE(driver->fateOf(lostBadge()), BadgeFate::NotYet);
    printer.set([](Hand& hand) { hand.reasons.clear(); });
    QCOMPARE(driver->fateOf(lostBadge()), BadgeFate::Out);
}

QTEST_GUILESS_MAIN(tst_IppFate)
#include "tst_IppFate.moc"
