// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ByteTransport.h"
#include "PrinterKin.h"
#include "ZplReader.h"
#include "print/PlacedRaster.h"

#include <QtTest>

#include <utility>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Fake = FakeZplPrinter;
using Kind = PrintOutcome::Kind;
using Hand = Fake::Hand;

namespace {

using Pauses = QList<ByteTransport::Milliseconds>;

/// A printer that has a label out at the fourth question after it, and takes no time. Notes how
/// long it was to be waited between questions.
class NotingTransport final : public ByteTransport
{
public:
    explicit NotingTransport(Pauses& pauses)
        : m_pauses(pauses)
    { }

    Transfer open(Milliseconds) override { return {}; }

    void close() override { }

    Transfer write(const QByteArray& bytes, Milliseconds) override
    {
        if (bytes.startsWith("^XA")) {
            m_questionsLeft = 4;
        } else if (m_questionsLeft > 0 && --m_questionsLeft == 0) {
            ++m_count;
        }
        return {Transfer::End::Done, bytes.size(), {}, {}};
    }

    Transfer drain(Milliseconds) override { return {}; }

    Transfer read(Milliseconds) override
    {
        return {Transfer::End::Done, 0,
            '"' + QByteArray::number(m_count) + "\" ERRORS: 0 00000000 00000000 \r\n", {}};
    }

    bool pause(Milliseconds time) override
    {
        m_pauses.append(time);
        return true;
    }

    void interrupt() override { }

private:
    Pauses& m_pauses;
    int m_questionsLeft = 0;
    int m_count = 0;
};

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

/// What is ZPL's own: what comes out of a label printer that speaks it, and what that proves, after
/// a kill, of a badge that was on its way.
class tst_ZplPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDotComesOut_data();
    void everyDotComesOut();
    void everyPageIsALabelOfItsOwn();
    void badgeLikeTheLastIsAskedForMoreOftenWhenItMustBeOut();
    void badgeIsTurnedAndMovedAsTheAddressSays();
    void settingsReachThePrinter();
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

void tst_ZplPrinter::everyDotComesOut_data()
{
    QTest::addColumn<QString>("settings");
    QTest::newRow("Z64") << QString();
    QTest::newRow("hex") << u"?graphics=hex"_s;
}

void tst_ZplPrinter::everyDotComesOut()
{
    QFETCH(QString, settings);
    for (const ZplPort::Kind kind : {ZplPort::Kind::Tcp, ZplPort::Kind::Device}) {
        FakeZplPrinter printer(kind);
        const PrintPayload badge = noisyBadge<Fake>({611, 399});
        QCOMPARE(driverOf(printer, settings)->print(badge).kind, Kind::Completed);
        QCOMPARE(printer.printed().size(), 1);
        const ReadLabel label = readZplLabel(printer.printed().first());
        QVERIFY2(label.problem.isEmpty(), qPrintable(label.problem));
        QCOMPARE(label.picture.bits, placed(badge.pages.first()).bits);
        QCOMPARE(label.parameter(u"^PW"_s), u"611"_s);
        QCOMPARE(label.parameter(u"^LL"_s), u"399"_s);
    }
}

void tst_ZplPrinter::everyPageIsALabelOfItsOwn()
{
    FakeZplPrinter printer;
    PrintPayload badge = noisyBadge<Fake>();
    badge.pages.append(noisyBadge<Fake>({100, 100}).pages);
    QCOMPARE(driverOf(printer)->print(badge).grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(printer.printed().size(), 2);
    QCOMPARE(readZplLabel(printer.printed().last()).parameter(u"^PW"_s), u"100"_s);
}

/// The next of its length is; one of another length is not.
void tst_ZplPrinter::badgeLikeTheLastIsAskedForMoreOftenWhenItMustBeOut()
{
    ZplLimits limits;
    limits.between = std::chrono::seconds(20); // however slow this machine is just now
    const auto address = ZplAddress::parse(u"zpl+tcp://192.0.2.7"_s);
    QVERIFY(address);
    Pauses pauses;
    ZplPrinter driver(*address, std::make_unique<NotingTransport>(pauses), limits);
    QCOMPARE(driver.print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(std::exchange(pauses, {}), Pauses(3, limits.between));
    QCOMPARE(driver.print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(std::exchange(pauses, {}), Pauses(3, limits.soon));
    PrintPayload longer = noisyBadge<Fake>();
    longer.height = mm(100);
    QCOMPARE(driver.print(longer).kind, Kind::Completed);
    QCOMPARE(pauses, Pauses(3, limits.between));
}

void tst_ZplPrinter::badgeIsTurnedAndMovedAsTheAddressSays()
{
    FakeZplPrinter printer;
    const PrintPayload badge = noisyBadge<Fake>();
    const auto driver = driverOf(printer, u"?turn=90&x=1&y=-0.5"_s);
    QCOMPARE(driver->print(badge).kind, Kind::Completed);
    const ReadLabel label = readZplLabel(printer.printed().value(0));
    QCOMPARE(label.parameter(u"^PW"_s), u"100"_s);
    QCOMPARE(label.parameter(u"^LL"_s), u"200"_s);
    QCOMPARE(label.picture.bits, placed(badge.pages.first(), 1, 8, -4).bits);
}

void tst_ZplPrinter::settingsReachThePrinter()
{
    FakeZplPrinter printer;
    QCOMPARE(driverOf(printer, u"?cut=each"_s)->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QVERIFY(readZplLabel(printer.printed().value(0)).commands.contains(u"^MMC"_s));
}

void tst_ZplPrinter::badgeThatWasCountedIsOut()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    const auto before = countOf(*driver);
    QVERIFY(before.has_value());
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::Out);
}

void tst_ZplPrinter::badgeOfSeveralLabelsIsOutOnceAllAre()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    const auto before = countOf(*driver);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(driver->fateOf(lost(before, 2)), BadgeFate::Unknown); // one of two: a person looks
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(driver->fateOf(lost(before, 2)), BadgeFate::Out);
}

void tst_ZplPrinter::badgeOfWhichNothingCameIsMissing()
{
    const FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    QCOMPARE(driver->fateOf(lost(countOf(*driver))), BadgeFate::Missing);
}

void tst_ZplPrinter::badgeThatThePrinterStillHoldsIsToldLater()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    const auto driver = driverOf(printer, {}, hasty<Fake>(&ZplLimits::confirm));
    const auto before = countOf(*driver);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Unclear);
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::NotYet);
    printer.set([](Hand& hand) { hand.moves = true; });
    QTRY_COMPARE(printer.printed().size(), 1);
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::Out);
}

void tst_ZplPrinter::troubledPrinterIsAskedAgain()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    const auto before = countOf(*driver);
    printer.set([](Hand& hand) { hand.errors = 1; });
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::NotYet);
    printer.set([](Hand& hand) { hand.errors = 0; });
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::Missing);
}

void tst_ZplPrinter::labelsOfOthersProveNothing()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    const auto before = countOf(*driver);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(driver->fateOf(lost(before)), BadgeFate::Unknown);
}

void tst_ZplPrinter::oneLabelOfAPrinterThatOthersUseProvesNothing()
{
    FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    LostBadge badge = lost(countOf(*driver));
    badge.isCountOurs = false;
    QCOMPARE(driver->fateOf(badge), BadgeFate::Missing); // nobody printed anything
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed); // another desk's
    QCOMPARE(driver->fateOf(badge), BadgeFate::Unknown);
}

void tst_ZplPrinter::countThatWentBackProvesNothing()
{
    const FakeZplPrinter printer;
    const auto driver = driverOf(printer);
    QCOMPARE(driver->fateOf(lost(countOf(*driver).value() + 5)), BadgeFate::Unknown);
}

void tst_ZplPrinter::printerThatDoesNotCountProvesNothing()
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

QTEST_GUILESS_MAIN(tst_ZplPrinter)
#include "tst_ZplPrinter.moc"
