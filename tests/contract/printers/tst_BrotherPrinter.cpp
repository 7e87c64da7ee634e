// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherReader.h"
#include "PrinterKin.h"
#include "print/PlacedRaster.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fake = FakeBrotherPrinter;
using Kind = PrintOutcome::Kind;
using Hand = Fake::Hand;

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

/// What is Brother's own: what comes out of a QL printer, its labels, and what it says.
class tst_BrotherPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDotComesOut_data();
    void everyDotComesOut();
    void wideHeadHasTheDotsInItsMiddle();
    void pagesGoOneAfterTheOther();
    void badgeIsTurnedAndMovedAsTheAddressSays();
    void settingsReachThePrinter();
    void redBadgeHasNothingBlack();
    void printerThatCannotTalkProvesNoMoreThanBytes_data();
    void printerThatCannotTalkProvesNoMoreThanBytes();
    void printerThatFindsItsTongueIsListenedTo();
    void printerThatStillPrintsIsBusy();
    void badgeThatIsWiderThanTheLabelsIsNotPrinted();
    void wrongLabelsAreToldAndNoRowOfThePageLeaves_data();
    void wrongLabelsAreToldAndNoRowOfThePageLeaves();
    void nextBadgeIsWholeAfterOneThatWasCutOff();
    void whatWasNotReadDoesNotComeOutWithTheNextBadge();
    void silenceOfOneThatHasTalkedIsAFault();
    void rubbishBeforeTheAnswerIsPassedOver();
    void silenceIsToldLongBeforeTheBadgeIsGivenUp_data();
    void silenceIsToldLongBeforeTheBadgeIsGivenUp();
    void printerThatDoesNotSayThatItBeginsIsNotTakenForSilentEachTime();
};

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
        const PrintPayload badge = noisyBadge<Fake>();
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
    const PrintPayload badge = noisyBadge<Fake>({1200, 400});
    const auto driver = driverOf(printer, u"?model=QL-1110NWB&medium=102"_s);
    QCOMPARE(driver->print(badge).kind, Kind::Completed);
    QCOMPARE(printedDots(printer, 56, 1164), expected(badge.pages.first(), u"102"_s));
}

void tst_BrotherPrinter::pagesGoOneAfterTheOther()
{
    FakeBrotherPrinter printer;
    PrintPayload badge = noisyBadge<Fake>();
    badge.pages.append(noisyBadge<Fake>({300, 300}).pages.first());
    QCOMPARE(driverOf(printer, u"?cut=end"_s)->print(badge).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 2);
    const ReadPage first = readBrotherPage(printer.printed().first());
    const ReadPage last = readBrotherPage(printer.printed().last());
    QCOMPARE(first.commands.last(), u"FF"_s);
    QCOMPARE(last.commands.last(), u"Control-Z"_s);
    QCOMPARE(int(last.information.at(8)), 1);
    QCOMPARE(last.black.size(), 230);
}

void tst_BrotherPrinter::badgeIsTurnedAndMovedAsTheAddressSays()
{
    FakeBrotherPrinter printer;
    const PrintPayload badge = noisyBadge<Fake>({500, 732});
    const auto driver = driverOf(printer, u"?turn=90&x=1&y=-0.5"_s);
    QCOMPARE(driver->print(badge).kind, Kind::Completed);
    QCOMPARE(printedDots(printer), expected(placed(badge.pages.first(), 1, 12, -6)));
}

void tst_BrotherPrinter::settingsReachThePrinter()
{
    FakeBrotherPrinter printer(ZplPort::Kind::Device);
    const auto driver = driverOf(printer, u"?model=QL-570&cut=none"_s);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    const QStringList commands = readBrotherPage(printer.printed().value(0)).commands;
    QVERIFY(commands.contains(u"ESC i M 00"_s));
    QVERIFY(commands.contains(u"ESC i K 00"_s));
    QVERIFY(!commands.contains(u"M 02"_s)); // it cannot unpack
}

void tst_BrotherPrinter::redBadgeHasNothingBlack()
{
    FakeBrotherPrinter printer;
    const PrintPayload badge = noisyBadge<Fake>();
    QCOMPARE(driverOf(printer, u"?medium=62red&red=all"_s)->print(badge).kind, Kind::Completed);
    const ReadPage page = readBrotherPage(printer.printed().value(0));
    QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
    QCOMPARE(ReadPage::picture(page.red, 12, 696), expected(badge.pages.first()));
    QCOMPARE(ReadPage::dotsBeside(page.black, 0, 0), 0);
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
    const auto driver = driverOf(printer, settings, hasty<Fake>(&BrotherLimits::answer));
    QVERIFY(driver->status().ready);
    QVERIFY(driver->status().ready);
    PrintPayload badge = noisyBadge<Fake>();
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
    BrotherLimits limits = hasty<Fake>(&BrotherLimits::answer);
    limits.mute = 20s;
    const auto driver = driverOf(printer, {}, limits);
    QVERIFY(driver->status().ready);
    printer.set([](Hand& hand) { hand.answers = true; });
    QCOMPARE(driver->print(noisyBadge<Fake>()).grade, ConfirmationGrade::DeviceCompleted);
    QCOMPARE(printer.printed().size(), 1);
}

/// A badge of before comes out late: its word that it is out is not taken for the next one's.
void tst_BrotherPrinter::printerThatStillPrintsIsBusy()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.moves = false; });
    BrotherLimits limits = hasty<Fake>(&BrotherLimits::confirm);
    limits.slowestMmPerSecond = 200;
    const auto driver = driverOf(printer, {}, limits);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Unclear);
    QCOMPARE(driver->status().fault, PrinterFault::Busy);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::NothingLeft);
    QCOMPARE(printer.kept(), 1);
    printer.set([](Hand& hand) { hand.moves = true; });
    QTRY_COMPARE(printer.printed().size(), 1);
    QVERIFY(driver->status().ready);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 2);
}

void tst_BrotherPrinter::badgeThatIsWiderThanTheLabelsIsNotPrinted()
{
    FakeBrotherPrinter printer;
    const PrintOutcome outcome = driverOf(printer)->print(noisyBadge<Fake>({1016, 400}));
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QVERIFY2(outcome.detail.contains(u"the labels are 62 mm"_s), qPrintable(outcome.detail));
    QCOMPARE(printer.connections(), 0);
}

void tst_BrotherPrinter::wrongLabelsAreToldAndNoRowOfThePageLeaves_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("words");
    QTest::newRow("narrow") << 29 << 0x0a << 0
                            << u"the printer holds 29 mm, this desk's badges need 62 mm"_s;
    QTest::newRow("die-cut") << 62 << 0x0b << 100
                             << u"the printer holds 62 × 100 mm, this desk's badges need 62 mm"_s;
}

void tst_BrotherPrinter::wrongLabelsAreToldAndNoRowOfThePageLeaves()
{
    QFETCH(int, width);
    QFETCH(int, type);
    QFETCH(int, length);
    QFETCH(QString, words);
    FakeBrotherPrinter printer;
    printer.set([&](Hand& hand) {
        hand.widthMm = width;
        hand.mediaType = type;
        hand.lengthMm = length;
    });
    const auto driver = driverOf(printer);
    const PrinterStatus status = driver->status();
    QVERIFY(!status.ready);
    QCOMPARE(status.fault, PrinterFault::WrongMedium);
    QCOMPARE(status.problem, words);
    QCOMPARE(status.paper, (PaperSize{mm(width), mm(length)}));
    QCOMPARE(status.wanted, (PaperSize{mm(62), mm(0)}));
    const PrintOutcome outcome = driver->print(noisyBadge<Fake>());
    QCOMPARE(outcome.kind, Kind::NothingLeft);
    QCOMPARE(outcome.detail, words);
    QCOMPARE(printer.rows(), 0);
}

void tst_BrotherPrinter::nextBadgeIsWholeAfterOneThatWasCutOff()
{
    FakeBrotherPrinter printer(ZplPort::Kind::Device); // keeps what came, as no connection ends
    const PrintPayload badge = noisyBadge<Fake>();
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::Completed);
    printer.set([](Hand& hand) {
        hand.errorsAt = 100;
        hand.errorsThen = 0x1000; // its cover is open
    });
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::Unclear); // ends within a row
    printer.set([](Hand& hand) { hand.errors = 0; });
    QCOMPARE(driverOf(printer)->print(badge).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 2);
    QCOMPARE(printer.printed().last(), printer.printed().first());
}

void tst_BrotherPrinter::whatWasNotReadDoesNotComeOutWithTheNextBadge()
{
    FakeBrotherPrinter printer(ZplPort::Kind::Device);
    printer.set([](Hand& hand) {
        hand.bytesALook = 1000;
        hand.stopsReadingAt = 30;
    });
    BrotherLimits limits = hasty<Fake>(&BrotherLimits::stall);
    limits.confirm = 60ms;
    QCOMPARE(
        driverOf(printer, {}, limits)->print(noisyBadge<Fake>({732, 1600})).kind, Kind::Unclear);
    printer.set([](Hand& hand) {
        hand.reads = true;
        hand.bytesALook = 65536;
    });
    QCOMPARE(driverOf(printer)->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_BrotherPrinter::silenceOfOneThatHasTalkedIsAFault()
{
    FakeBrotherPrinter printer;
    BrotherLimits limits = Kin<Fake>::patient();
    limits.answer = 1500ms;
    const auto driver = driverOf(printer, {}, limits);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    printer.set([](Hand& hand) { hand.answers = false; });
    QCOMPARE(driver->status().fault, PrinterFault::Silent);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::NothingLeft);
    QCOMPARE(printer.printed().size(), 1);
}

void tst_BrotherPrinter::rubbishBeforeTheAnswerIsPassedOver()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) { hand.saysFirst = QByteArray("\x80 rubbish \x80\x20", 12); });
    const auto driver = driverOf(printer);
    QVERIFY(driver->status().ready);
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
}

void tst_BrotherPrinter::silenceIsToldLongBeforeTheBadgeIsGivenUp_data()
{
    QTest::addColumn<bool>("saysPrinting");
    QTest::addColumn<double>("slowestMmPerSecond");
    QTest::newRow("it has begun, and a page takes no time") << true << 1'000'000.0;
    QTest::newRow("it has not, and a page takes hours") << false << 0.001;
}

/// And so is its end.
void tst_BrotherPrinter::silenceIsToldLongBeforeTheBadgeIsGivenUp()
{
    QFETCH(bool, saysPrinting);
    QFETCH(double, slowestMmPerSecond);
    FakeBrotherPrinter printer;
    printer.set([saysPrinting](Hand& hand) {
        hand.saysPrinting = saysPrinting;
        hand.moves = false;
    });
    BrotherLimits limits = Kin<Fake>::patient(); // it is given up after 20 s at least
    limits.tell = 200ms;
    limits.slowestMmPerSecond = slowestMmPerSecond;
    const auto driver = driverOf(printer, {}, limits);
    QList<PrinterFault> told;
    driver->onTrouble([&](PrinterFault silence, const QString& problem) {
        told.append(silence);
        QVERIFY(silence == PrinterFault::None || !problem.isEmpty());
        printer.set([](Hand& hand) { hand.moves = true; });
    });
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(told.value(0), PrinterFault::Silent);
    QCOMPARE(told.last(), PrinterFault::None);
}

void tst_BrotherPrinter::printerThatDoesNotSayThatItBeginsIsNotTakenForSilentEachTime()
{
    FakeBrotherPrinter printer;
    printer.set([](Hand& hand) {
        hand.saysPrinting = false;
        hand.mmPerSecond = 110; // a third of a second a badge
    });
    BrotherLimits limits = Kin<Fake>::patient();
    limits.tell = 100ms;
    const auto driver = driverOf(printer, {}, limits);
    int told = 0;
    driver->onTrouble([&](PrinterFault, const QString&) { ++told; });
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    const int once = told;
    QCOMPARE(driver->print(noisyBadge<Fake>()).kind, Kind::Completed);
    QCOMPARE(told, once);
}

QTEST_GUILESS_MAIN(tst_BrotherPrinter)
#include "tst_BrotherPrinter.moc"
