// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ByteTransport.h"
#include "ZplBadge.h"
#include "ZplReader.h"
#include "print/PlacedRaster.h"

#include <QtTest>

#include <utility>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PrintOutcome::Kind;
using Hand = FakeZplPrinter::Hand;

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

} // namespace

/// What comes out of a label printer that is well.
class tst_ZplPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressThatMakesNoSenseIsRefused();
    void tellsWhereItIsAndWhatIsInIt();
    void everyDotComesOut_data();
    void everyDotComesOut();
    void countOfLabelsIsTheProof();
    void everyPageIsALabelOfItsOwn();
    void badgeIsWaitedForUntilItIsOut();
    void badgeLikeTheLastIsAskedForMoreOftenWhenItMustBeOut();
    void badgeIsTurnedAndMovedAsTheAddressSays();
    void settingsReachThePrinter();
    void printerThatDoesNotCountProvesNoMoreThanBytes();
    void printerThatCannotTalkIsWrittenToAllTheSame();
    void nothingHoldsThePrinterBetweenTwoBadges();
    void slowPrinterIsNotGivenUp();
    void emptyBadgeIsNotPrinted();
};

void tst_ZplPrinter::addressThatMakesNoSenseIsRefused()
{
    const auto driver = ZplPrinter::open(u"zpl+tcp://192.0.2.7?dpi=fine"_s);
    QVERIFY(!driver);
    QCOMPARE(driver.error().code, ErrorCode::PrinterAddress);
    QVERIFY(driver.error().detail.contains(u"dpi=fine"_s));
}

void tst_ZplPrinter::tellsWhereItIsAndWhatIsInIt()
{
    const FakeZplPrinter printer;
    const auto driver = driverOf(printer, u"?dpi=300&paper=54x86&turn=90"_s);
    QCOMPARE(driver->info().name, u"ZPL 127.0.0.1"_s);
    QCOMPARE(driver->info().dpi, 300);
    QVERIFY(driver->info().address.startsWith(printer.address()));
    const PrinterStatus status = driver->status();
    QVERIFY(status.ready);
    QCOMPARE(status.fault, PrinterFault::None);
    QCOMPARE(status.paper, (PaperSize{mm(86), mm(54)})); // as the badge sees it
}

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
        const PrintPayload badge = noisyBadge(611, 399);
        QCOMPARE(driverOf(printer, settings)->print(badge).kind, Kind::Completed);
        QCOMPARE(printer.printed().size(), 1);
        const ReadLabel label = readZplLabel(printer.printed().first());
        QVERIFY2(label.problem.isEmpty(), qPrintable(label.problem));
        QCOMPARE(label.picture.bits, placed(badge.pages.first()).bits);
        QCOMPARE(label.parameter(u"^PW"_s), u"611"_s);
        QCOMPARE(label.parameter(u"^LL"_s), u"399"_s);
    }
}

void tst_ZplPrinter::countOfLabelsIsTheProof()
{
    FakeZplPrinter printer;
    const PrintOutcome outcome = driverOf(printer)->print(noisyBadge());
    QCOMPARE(outcome.kind, Kind::Completed);
    QCOMPARE(outcome.grade, ConfirmationGrade::CounterMoved);
    QVERIFY(outcome.detail.isEmpty());
}

void tst_ZplPrinter::everyPageIsALabelOfItsOwn()
{
    FakeZplPrinter printer;
    PrintPayload badge = noisyBadge();
    badge.pages.append(noisyBadge(100, 100).pages);
    QCOMPARE(driverOf(printer)->print(badge).grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(printer.printed().size(), 2);
    QCOMPARE(readZplLabel(printer.printed().last()).parameter(u"^PW"_s), u"100"_s);
}

void tst_ZplPrinter::badgeIsWaitedForUntilItIsOut()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 100; }); // an eighth of a second
    QCOMPARE(driverOf(printer)->print(noisyBadge()).grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(printer.printed().size(), 1);
    QCOMPARE(printer.kept(), 0);
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
    QCOMPARE(driver.print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(std::exchange(pauses, {}), Pauses(3, limits.between));
    QCOMPARE(driver.print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(std::exchange(pauses, {}), Pauses(3, limits.soon));
    PrintPayload longer = noisyBadge();
    longer.height = mm(100);
    QCOMPARE(driver.print(longer).kind, Kind::Completed);
    QCOMPARE(pauses, Pauses(3, limits.between));
}

void tst_ZplPrinter::badgeIsTurnedAndMovedAsTheAddressSays()
{
    FakeZplPrinter printer;
    const PrintPayload badge = noisyBadge();
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
    QCOMPARE(driverOf(printer, u"?cut=each"_s)->print(noisyBadge()).kind, Kind::Completed);
    QVERIFY(readZplLabel(printer.printed().value(0)).commands.contains(u"^MMC"_s));
}

void tst_ZplPrinter::printerThatDoesNotCountProvesNoMoreThanBytes()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.counts = false; });
    const PrintOutcome outcome = driverOf(printer)->print(noisyBadge());
    QCOMPARE(outcome.kind, Kind::Handed);
    QCOMPARE(outcome.grade, ConfirmationGrade::BytesWritten);
    QTRY_COMPARE(printer.printed().size(), 1);
}

void tst_ZplPrinter::printerThatCannotTalkIsWrittenToAllTheSame()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.answers = false; });
    const auto driver = driverOf(printer, u"?answers=no"_s);
    QVERIFY(driver->status().ready);
    const PrintOutcome outcome = driver->print(noisyBadge());
    QCOMPARE(outcome.kind, Kind::Handed);
    QCOMPARE(outcome.grade, ConfirmationGrade::BytesWritten);
    QTRY_COMPARE(printer.printed().size(), 1);
}

void tst_ZplPrinter::nothingHoldsThePrinterBetweenTwoBadges()
{
    FakeZplPrinter printer; // takes one connection at a time
    const auto one = driverOf(printer);
    const auto other = driverOf(printer);
    QCOMPARE(one->print(noisyBadge()).kind, Kind::Completed);
    QVERIFY(other->status().ready);
    QCOMPARE(other->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(one->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 3);
    QCOMPARE(printer.connections(), 4);
}

void tst_ZplPrinter::slowPrinterIsNotGivenUp()
{
    FakeZplPrinter printer;
    printer.set([](Hand& hand) { hand.bytesALook = 700; });
    QCOMPARE(
        driverOf(printer)->print(noisyBadge(1200, 1200)).grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_ZplPrinter::emptyBadgeIsNotPrinted()
{
    FakeZplPrinter printer;
    PrintPayload badge = noisyBadge();
    badge.pages.append(BadgeRaster());
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::NothingLeft);
    badge.pages.clear();
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::NothingLeft);
    QCOMPARE(printer.connections(), 0);
}

QTEST_GUILESS_MAIN(tst_ZplPrinter)
#include "tst_ZplPrinter.moc"
