// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherBadge.h"
#include "BrotherReader.h"
#include "print/PlacedRaster.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PrintOutcome::Kind;
using Hand = FakeBrotherPrinter::Hand;

namespace {

/// What of a page lies on the printable area of the medium, by a way of its own.
BadgeRaster expected(const BadgeRaster& page, const QString& medium = u"62"_s)
{
    const BrotherMedium* roll = brotherMedium(medium);
    const int rows = roll->isEndless() ? page.height - 70 : roll->printableLength;
    const BadgeRaster moved
        = placed(page, 0, -(page.width - roll->printableWidth) / 2, -(page.height - rows) / 2);
    BadgeRaster cut{roll->printableWidth, rows, 300, {}};
    cut.bits.fill('\0', qsizetype(cut.stride()) * rows);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < cut.width; ++x) {
            if (moved.dot(x, y)) {
                char& byte = cut.bits[qsizetype(y) * cut.stride() + x / 8];
                byte = char(uchar(byte) | (0x80U >> unsigned(x % 8)));
            }
        }
    }
    return cut;
}

BadgeRaster printedDots(const FakeBrotherPrinter& printer, int offset = 12, int width = 696)
{
    const ReadPage page = readBrotherPage(printer.printed().value(0));
    return page.problem.isEmpty() ? ReadPage::picture(page.black, offset, width) : BadgeRaster();
}

} // namespace

/// What comes out of a Brother QL printer that is well.
class tst_BrotherPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressThatMakesNoSenseIsRefused();
    void tellsWhereItIsAndWhatIsInIt();
    void everyDotComesOut_data();
    void everyDotComesOut();
    void wideHeadHasTheDotsInItsMiddle();
    void wordOfThePrinterIsTheProof();
    void pagesGoOneAfterTheOther();
    void badgeIsWaitedForUntilItIsOut();
    void badgeIsTurnedAndMovedAsTheAddressSays();
    void settingsReachThePrinter();
    void redBadgeHasNothingBlack();
    void dotsAtTheEdgesAreTold();
    void printerThatCannotTalkProvesNoMoreThanBytes_data();
    void printerThatCannotTalkProvesNoMoreThanBytes();
    void printerThatFindsItsTongueIsListenedTo();
    void nothingHoldsThePrinterBetweenTwoBadges();
    void slowPrinterIsNotGivenUp();
    void coolingPrinterIsWaitedFor();
    void printerThatNeverSettlesHasPrintedAllTheSame();
    void emptyBadgeIsNotPrinted();
    void badgeThatIsWiderThanTheLabelsIsNotPrinted();
};

void tst_BrotherPrinter::addressThatMakesNoSenseIsRefused()
{
    const auto driver = BrotherPrinter::open(u"brother+tcp://192.0.2.7?medium=fine"_s);
    QVERIFY(!driver);
    QCOMPARE(driver.error().code, ErrorCode::PrinterAddress);
    QVERIFY(driver.error().detail.contains(u"medium=fine"_s));
}

void tst_BrotherPrinter::tellsWhereItIsAndWhatIsInIt()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) {
        hand.mediaType = 0x0b;
        hand.lengthMm = 100;
    });
    const auto driver = driverOf(printer, u"?medium=62x100&turn=90"_s);
    QCOMPARE(driver->info().name, u"Brother QL-820NWB 127.0.0.1"_s);
    QCOMPARE(driver->info().dpi, 300);
    QVERIFY(driver->info().address.startsWith(printer.address()));
    const PrinterStatus status = driver->status();
    QVERIFY2(status.ready, qPrintable(status.problem));
    QCOMPARE(status.fault, PrinterFault::None);
    QCOMPARE(status.paper, (PaperSize{mm(100), mm(62)})); // as the badge sees it
}

void tst_BrotherPrinter::everyDotComesOut_data()
{
    QTest::addColumn<QString>("settings");
    QTest::newRow("packed") << QString();
    QTest::newRow("plain") << u"?model=QL-800"_s;
}

void tst_BrotherPrinter::everyDotComesOut()
{
    QFETCH(QString, settings);
    for (const ZplPort::Kind kind : {ZplPort::Kind::Tcp, ZplPort::Kind::Device}) {
        FakeBrotherPrinter printer(kind);
        const PrintPayload badge = noisyBadge();
        const PrintOutcome outcome = driverOf(printer, settings)->print(badge);
        QVERIFY2(outcome.kind == Kind::Completed, qPrintable(outcome.detail));
        QCOMPARE(printer.printed().size(), 1);
        QCOMPARE(printedDots(printer), expected(badge.pages.first()));
    }
}

void tst_BrotherPrinter::wideHeadHasTheDotsInItsMiddle()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.widthMm = 102; });
    const PrintPayload badge = noisyBadge(1200, 400);
    const auto driver = driverOf(printer, u"?model=QL-1110NWB&medium=102"_s);
    QCOMPARE(driver->print(badge).kind, Kind::Completed);
    QCOMPARE(printedDots(printer, 56, 1164), expected(badge.pages.first(), u"102"_s));
}

void tst_BrotherPrinter::wordOfThePrinterIsTheProof()
{
    FakeBrotherPrinter printer;
    const PrintOutcome outcome = driverOf(printer)->print(noisyBadge());
    QCOMPARE(outcome.kind, Kind::Completed);
    QCOMPARE(outcome.grade, ConfirmationGrade::DeviceCompleted);
}

void tst_BrotherPrinter::pagesGoOneAfterTheOther()
{
    FakeBrotherPrinter printer;
    PrintPayload badge = noisyBadge();
    badge.pages.append(noisyBadge(300, 300).pages.first());
    QCOMPARE(driverOf(printer, u"?cut=end"_s)->print(badge).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 2);
    const ReadPage first = readBrotherPage(printer.printed().first());
    const ReadPage last = readBrotherPage(printer.printed().last());
    QCOMPARE(first.commands.last(), u"FF"_s);
    QCOMPARE(last.commands.last(), u"Control-Z"_s);
    QCOMPARE(int(last.information.at(8)), 1);
    QCOMPARE(last.black.size(), 230);
}

void tst_BrotherPrinter::badgeIsWaitedForUntilItIsOut()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.mmPerSecond = 200; }); // a seventh of a second
    QCOMPARE(driverOf(printer)->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 1);
    QCOMPARE(printer.kept(), 0);
}

void tst_BrotherPrinter::badgeIsTurnedAndMovedAsTheAddressSays()
{
    FakeBrotherPrinter printer;
    const PrintPayload badge = noisyBadge(500, 732);
    const auto driver = driverOf(printer, u"?turn=90&x=1&y=-0.5"_s);
    QCOMPARE(driver->print(badge).kind, Kind::Completed);
    QCOMPARE(printedDots(printer), expected(placed(badge.pages.first(), 1, 12, -6)));
}

void tst_BrotherPrinter::settingsReachThePrinter()
{
    FakeBrotherPrinter printer(ZplPort::Kind::Device);
    const auto driver = driverOf(printer, u"?model=QL-570&cut=none"_s);
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    const QStringList commands = readBrotherPage(printer.printed().value(0)).commands;
    QVERIFY(commands.contains(u"ESC i M 00"_s));
    QVERIFY(commands.contains(u"ESC i K 00"_s));
    QVERIFY(!commands.contains(u"M 02"_s)); // it cannot unpack
}

void tst_BrotherPrinter::redBadgeHasNothingBlack()
{
    FakeBrotherPrinter printer;
    const PrintPayload badge = noisyBadge();
    QCOMPARE(driverOf(printer, u"?medium=62red&red=all"_s)->print(badge).kind, Kind::Completed);
    const ReadPage page = readBrotherPage(printer.printed().value(0));
    QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
    QCOMPARE(ReadPage::picture(page.red, 12, 696), expected(badge.pages.first()));
    QCOMPARE(ReadPage::dotsBeside(page.black, 0, 0), 0);
}

void tst_BrotherPrinter::dotsAtTheEdgesAreTold()
{
    FakeBrotherPrinter printer;
    const auto driver = driverOf(printer);
    QVERIFY(driver->print(noisyBadge()).detail.contains(u"black dots at the edges"_s));
    QCOMPARE(driver->print(noisyBadge(600, 150)).detail, QString());
}

void tst_BrotherPrinter::printerThatCannotTalkProvesNoMoreThanBytes_data()
{
    QTest::addColumn<QString>("settings");
    QTest::newRow("found out") << QString();
    QTest::newRow("told") << u"?answers=no"_s;
}

void tst_BrotherPrinter::printerThatCannotTalkProvesNoMoreThanBytes()
{
    QFETCH(QString, settings);
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.answers = false; });
    const auto driver = driverOf(printer, settings, hastyLimits(&BrotherLimits::answer));
    QVERIFY(driver->status().ready);
    QVERIFY(driver->status().ready);
    PrintPayload badge = noisyBadge();
    badge.pages.append(badge.pages.first());
    const PrintOutcome outcome = driver->print(badge);
    QCOMPARE(outcome.kind, Kind::Handed);
    QCOMPARE(outcome.grade, ConfirmationGrade::BytesWritten);
    QTRY_COMPARE(printer.printed().size(), 2);
    QCOMPARE(printedDots(printer), expected(badge.pages.first()));
}

void tst_BrotherPrinter::printerThatFindsItsTongueIsListenedTo()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.answers = false; });
    BrotherLimits limits = hastyLimits(&BrotherLimits::answer);
    limits.mute = std::chrono::seconds(20);
    const auto driver = driverOf(printer, {}, limits);
    QVERIFY(driver->status().ready);
    printer.set([](Hand& hand) { hand.answers = true; });
    QCOMPARE(driver->print(noisyBadge()).grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_BrotherPrinter::nothingHoldsThePrinterBetweenTwoBadges()
{
    FakeBrotherPrinter printer; // takes one connection at a time
    const auto one = driverOf(printer);
    const auto other = driverOf(printer);
    QCOMPARE(one->print(noisyBadge()).kind, Kind::Completed);
    QVERIFY(other->status().ready);
    QCOMPARE(other->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(one->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 3);
    QCOMPARE(printer.connections(), 4);
}

void tst_BrotherPrinter::slowPrinterIsNotGivenUp()
{
    for (const ZplPort::Kind kind : {ZplPort::Kind::Tcp, ZplPort::Kind::Device}) {
        FakeBrotherPrinter printer(kind);
        printer.set([](Hand& hand) { hand.bytesALook = 700; });
        QCOMPARE(driverOf(printer, u"?model=QL-800"_s)->print(noisyBadge(732, 900)).kind,
            Kind::Completed);
        QCOMPARE(printer.printed().size(), 1);
    }
}

void tst_BrotherPrinter::coolingPrinterIsWaitedFor()
{
    for (const ZplPort::Kind kind : {ZplPort::Kind::Tcp, ZplPort::Kind::Device}) {
        FakeBrotherPrinter printer(kind);
        printer.set([](Hand& hand) {
            hand.bytesALook = 500;
            hand.coolsAt = 20;
            hand.coolingLooks = 1500; // longer than it is waited for if it does not say why
        });
        BrotherLimits limits = patientLimits();
        limits.stall = limits.confirm = std::chrono::milliseconds(500);
        limits.slowestMmPerSecond = 1'000'000;
        const PrintOutcome outcome = driverOf(printer, {}, limits)->print(noisyBadge());
        QVERIFY2(outcome.kind == Kind::Completed, qPrintable(outcome.detail));
        QCOMPARE(printer.printed().size(), 1);
    }
}

void tst_BrotherPrinter::printerThatNeverSettlesHasPrintedAllTheSame()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.settles = false; });
    const auto driver = driverOf(printer, {}, hastyLimits(&BrotherLimits::settle));
    QCOMPARE(driver->print(noisyBadge()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_BrotherPrinter::emptyBadgeIsNotPrinted()
{
    FakeBrotherPrinter printer;
    PrintPayload badge = noisyBadge();
    badge.pages.append(BadgeRaster());
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::NothingLeft);
    badge.pages.clear();
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::NothingLeft);
    QCOMPARE(printer.connections(), 0);
}

void tst_BrotherPrinter::badgeThatIsWiderThanTheLabelsIsNotPrinted()
{
    FakeBrotherPrinter printer;
    const PrintOutcome outcome = driverOf(printer)->print(noisyBadge(1016, 400));
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QVERIFY2(outcome.detail.contains(u"the labels are 62 mm"_s), qPrintable(outcome.detail));
    QCOMPARE(printer.connections(), 0);
}

QTEST_GUILESS_MAIN(tst_BrotherPrinter)
#include "tst_BrotherPrinter.moc"
