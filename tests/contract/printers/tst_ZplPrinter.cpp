// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ByteTransport.h"
#include "PrinterKin.h"
#include "ZplReader.h"
#include "print/PlacedRaster.h"

#include <QtTest>

#include <atomic>
#include <thread>
#include <utility>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Fake = FakeZplPrinter;
using Kind = PrintOutcome::Kind;
using Hand = Fake::Hand;

namespace {

using Pauses = QList<ByteTransport::Milliseconds>;

struct Noted
{
    Pauses pauses; ///< how long it was to be waited between questions
    int holdingAsked = 0; ///< how often, what it holds
    bool saysHolding = true;
};

/// A printer that has a label out at the fourth question after it, and takes no time.
class NotingTransport final : public ByteTransport
{
public:
    explicit NotingTransport(Noted& noted)
        : m_noted(noted)
    { }

    Transfer open(Milliseconds) override { return {}; }

    void close() override { }

    Transfer write(const QByteArray& bytes, Milliseconds) override
    {
        m_isHoldingAsked = bytes.startsWith("~HS");
        if (m_isHoldingAsked) {
            ++m_noted.holdingAsked;
        } else if (bytes.startsWith("^XA")) {
            m_questionsLeft = 4;
        } else if (m_questionsLeft > 0 && --m_questionsLeft == 0) {
            ++m_count;
        }
        return {Transfer::End::Done, bytes.size(), {}, {}};
    }

    Transfer drain(Milliseconds) override { return {}; }

    Transfer read(Milliseconds) override
    {
        if (m_isHoldingAsked) {
            return m_noted.saysHolding ? Transfer{Transfer::End::Done, 0,
                       "\x02"
                       "030,0,0,0799,000,0,0,0,000,0,0,0\x03\r\n\x02"
                       "000,0,0,0,1,2,6,0,00000000,1,000\x03\r\n\x02"
                       "1234,0\x03\r\n",
                       {}}
                                       : Transfer{Transfer::End::TimedOut, 0, {}, u"no answer"_s};
        }
        return {Transfer::End::Done, 0,
            '"' + QByteArray::number(m_count) + "\" ERRORS: 0 00000000 00000000 \r\n", {}};
    }

    bool pause(Milliseconds time) override
    {
        m_noted.pauses.append(time);
        return true;
    }

    void interrupt() override { }

private:
    Noted& m_noted;
    bool m_isHoldingAsked = false;
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
    void labelOfBeforeIsNotCountedForTheNextBadge();
    void printerIsAskedWhatItHoldsBeforeTheFirstBadgeAlone();
    void countOfAPrinterThatDoesNotSayWhatItHoldsProvesNothing();
    void printerThatWaitsForTheRestOfALabelIsGivenTheNext();
    void silenceIsToldLongBeforeTheBadgeIsGivenUp();
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
    Noted noted;
    Pauses& pauses = noted.pauses;
    ZplPrinter driver(*address, std::make_unique<NotingTransport>(noted), limits);
    QCOMPARE(driver.print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(std::exchange(pauses, {}), Pauses(3, limits.between));
    QCOMPARE(driver.print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(std::exchange(pauses, {}), Pauses(3, limits.soon));
    PrintPayload longer = noisyBadge<Fake>();
    longer.height = mm(100);
    QCOMPARE(driver.print(longer).kind, Kind::Completed);
    QCOMPARE(pauses, Pauses(3, limits.between));
}

/// The head opens in a badge, and is closed: the badge comes out late.
void tst_ZplPrinter::labelOfBeforeIsNotCountedForTheNextBadge()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.errorsAtLabel = 4; });
    const auto driver = driverOf(printer);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Unclear);
    QCOMPARE(driver->status().fault, PrinterFault::HeadOpen);
    printer.set([](Hand& hand) {
        hand.errors = 0;
        hand.mmPerSecond = 0.001; // hours
    });
    QCOMPARE(driver->status().fault, PrinterFault::Busy);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::NothingLeft);
    QCOMPARE(printer.kept(), 1);
    printer.set([](Hand& hand) { hand.mmPerSecond = 0; });
    QTRY_COMPARE(printer.printed().size(), 1);
    // its word that nothing is left in it is taken when it has given it twice
    QCOMPARE(driver->status().fault, PrinterFault::Busy);
    QTRY_VERIFY(driver->status().ready);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 2);
}

void tst_ZplPrinter::printerIsAskedWhatItHoldsBeforeTheFirstBadgeAlone()
{
    const auto address = ZplAddress::parse(u"zpl+tcp://192.0.2.7"_s);
    QVERIFY(address);
    Noted noted;
    ZplPrinter driver(*address, std::make_unique<NotingTransport>(noted), ZplLimits());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(driver.status().ready);
        QVERIFY(driver.counted().has_value());
        QCOMPARE(driver.print(noisyBadge<Fake>()).kind, Kind::Completed);
    }
    QCOMPARE(noted.holdingAsked, 1);
}

/// Whose label moved it is not known.
void tst_ZplPrinter::countOfAPrinterThatDoesNotSayWhatItHoldsProvesNothing()
{
    const auto address = ZplAddress::parse(u"zpl+tcp://192.0.2.7"_s);
    QVERIFY(address);
    Noted noted;
    noted.saysHolding = false;
    ZplPrinter driver(*address, std::make_unique<NotingTransport>(noted), ZplLimits());
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(driver.status().ready);
        QCOMPARE(driver.counted(), std::nullopt);
        QCOMPARE(driver.print(noisyBadge<Fake>()).kind, Kind::Handed);
        QCOMPARE(noted.holdingAsked, i);
    }
}

/// After a kill in the middle of one, perhaps: the next label ends it, and its count proves
/// nothing.
void tst_ZplPrinter::printerThatWaitsForTheRestOfALabelIsGivenTheNext()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.holdsPart = true; });
    ZplLimits limits = Kin<Fake>::patient();
    QCOMPARE(driverOf(printer, {}, limits)->status().fault, PrinterFault::Busy);
    limits.oldest = std::chrono::milliseconds(0);
    const auto driver = driverOf(printer, {}, limits);
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(driver->status().ready);
        QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Handed);
        QTRY_COMPARE(printer.printed().size(), i);
    }
    printer.set([](Hand& hand) { hand.holdsPart = false; });
    QTRY_VERIFY(driver->status().ready && driver->counted());
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
}

/// And so is its end.
void tst_ZplPrinter::silenceIsToldLongBeforeTheBadgeIsGivenUp()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    ZplLimits limits = Kin<Fake>::patient(); // it is given up after 20 s
    limits.tell = std::chrono::milliseconds(200);
    const auto driver = driverOf(printer, {}, limits);
    QList<PrinterFault> told;
    std::atomic_bool isTold = false;
    driver->onTrouble([&](PrinterFault silence, const QString& problem) {
        told.append(silence);
        if (silence != PrinterFault::None) {
            QVERIFY(!problem.isEmpty());
            isTold = true;
        }
    });
    std::thread hand = onceKept(printer, [&] {
        printer.set([](Hand& all) { all.answers = false; });
        const QDeadlineTimer deadline(limits.lost);
        while (!isTold && !deadline.hasExpired()) {
            std::this_thread::yield();
        }
        printer.set([](Hand& all) { all.answers = all.moves = true; });
    });
    const PrintOutcome outcome = driver->print(noisyBadge<Fake>());
    hand.join();
    QCOMPARE(outcome.kind, Kind::Completed);
    QCOMPARE(told.value(0), PrinterFault::Silent);
    QCOMPARE(told.last(), PrinterFault::None);
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
