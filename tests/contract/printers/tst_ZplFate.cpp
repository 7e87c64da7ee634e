// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ZplBadge.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PrintOutcome::Kind;
using Hand = FakeZplPrinter::Hand;

namespace {

/// A badge that was on its way to that printer, which had counted `before` labels.
LostBadge lost(std::optional<qint64> before, int labels = 1)
{
    return {u"0f3a9c21d0"_s, labels, before, true};
}

std::optional<qint64> countOf(PrinterDriver& driver)
{
    return driver.status().ready ? driver.counted() : std::nullopt;
}

} // namespace

/// What a label printer proves, after a kill, of a badge that was on its way to it.
class tst_ZplFate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badgeThatWasCountedIsOut();
    void badgeOfSeveralLabelsIsOutOnceAllAre();
    void badgeOfWhichNothingCameIsMissing();
    void badgeThatThePrinterStillHoldsIsToldLater();
    void troubledPrinterIsAskedAgain();
    void labelsOfOthersProveNothing();
    void oneLabelOfAPrinterThatOthersUseProvesNothing();
    void countThatWentBackProvesNothing();
    void printerThatDoesNotCountProvesNothing();
};

void tst_ZplFate::badgeThatWasCountedIsOut()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    const auto before = countOf(*driver);
    QVERIFY(before.has_value());
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::Out);
}

void tst_ZplFate::badgeOfSeveralLabelsIsOutOnceAllAre()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    const auto before = countOf(*driver);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(driver->fateOf(lost(before, 2)), BadgeFate::Unknown); // one of two: a person looks
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(driver->fateOf(lost(before, 2)), BadgeFate::Out);
}

void tst_ZplFate::badgeOfWhichNothingCameIsMissing()
{
    const FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    QCOMPARE(driver->fateOf(lost(countOf(*driver))), BadgeFate::Missing);
}

void tst_ZplFate::badgeThatThePrinterStillHoldsIsToldLater()
{
    using namespace std::chrono_literals;
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    ZplLimits hasty = patient();
    hasty.confirm = 20ms;
    hasty.slowestMmPerSecond = 100'000;
    const auto driver = driverOf(printer, {}, hasty);
    const auto before = countOf(*driver);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Unclear);
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::NotYet);
    printer.set([](Hand& hand) { hand.moves = true; });
    QTRY_COMPARE(printer.printed().size(), 1);
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::Out);
}

void tst_ZplFate::troubledPrinterIsAskedAgain()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    const auto before = countOf(*driver);
    printer.set([](Hand& hand) { hand.errors = 1; });
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::NotYet);
    printer.set([](Hand& hand) { hand.errors = 0; });
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::Missing);
}

void tst_ZplFate::labelsOfOthersProveNothing()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    const auto before = countOf(*driver);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::Unknown);
}

void tst_ZplFate::oneLabelOfAPrinterThatOthersUseProvesNothing()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    LostBadge badge = lost(countOf(*driver));
    badge.isCountOurs = false;
    QCOMPARE(driver->fateOf(badge), BadgeFate::Missing); // nobody printed anything
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed); // another desk's
    QCOMPARE(driver->fateOf(badge), BadgeFate::Unknown);
}

void tst_ZplFate::countThatWentBackProvesNothing()
{
    const FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    QCOMPARE(driver->fateOf(lost(countOf(*driver).value() + 5)), BadgeFate::Unknown);
}

void tst_ZplFate::printerThatDoesNotCountProvesNothing()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    QCOMPARE(driver->fateOf(lost({})), BadgeFate::Unknown);
    printer.set([](Hand& hand) { hand.counts = false; });
    QCOMPARE(countOf(*driver), std::nullopt);
    QCOMPARE(driver->fateOf(lost(40'000)), BadgeFate::Unknown);
    const auto mute = driverOf(printer, u"?answers=no"_s);
    QCOMPARE(mute->fateOf(lost(40'000)), BadgeFate::Unknown);
}

QTEST_GUILESS_MAIN(tst_ZplFate)
#include "tst_ZplFate.moc"
