// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PrintRouting.h"
#include "print/PrinterReturn.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Wait = PrinterChoice::Wait;

namespace {

const TicketTypeId attendee{1};
const TicketTypeId speaker{2};
const TicketTypeId press{3};
const PaperSize label{mm(62), mm(100)};
const PaperSize card{mm(86), mm(54)};
const PaperSize a6{mm(105), mm(148)};

DeskPrinter printer(const QString& address, const PrinterUse& use = {})
{
    DeskPrinter one;
    one.setting = {address.toUpper(), address, use};
    return one;
}

DeskPrinter inTrouble(DeskPrinter one)
{
    one.status.ready = false;
    return one;
}

DeskPrinter paused(DeskPrinter one)
{
    one.setting.use.isPaused = true;
    return one;
}

PrinterChoice goesTo(qsizetype place, qsizetype insteadOf = -1)
{
    return {place, Wait::None, insteadOf};
}

PrinterChoice waitsAt(qsizetype place, Wait wait)
{
    return {place, wait, -1};
}

} // namespace

/// Which printer of several a badge comes out of.
class tst_PrintRouting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deskWithoutPrintersHasNoChoice();
    void addressIsThatOfTheChosenPrinter();
    void onlyPrinterPrintsAll();
    void firstOfTwoEqualsPrints();
    void printerForATypeGoesBeforeOneForAll();
    void printerForOthersIsLeftAlone();
    void typeThatNoPrinterIsForComesOutAllTheSame();
    void printerWithTheRightPaperGoesBeforeALargerOne();
    void rollOfTheRightWidthIsTheRightPaper();
    void badgeThatFitsNowhereWaitsForPaperAtItsOwnPrinter();
    void whatThePrinterTellsOfItsPaperGoesBeforeWhatStaffSay();
    void typeGoesBeforePaper();
    void troubledPrinterLeavesItsBadgesToTheNext();
    void badgeWaitsAtItsOwnPrinterWhenAllAreInTrouble();
    void troubleOfOneIsNoneOfTheOthers();
    void pausedPrinterKeepsItsOwn();
    void pausedPrinterTakesNoneOfTheOthers();
    void badgeThatAPersonMovedStaysThere();
    void badgeMovedToAPrinterThatIsGoneIsRoutedAgain();
    void printerThatHadNothingOfItIsNotAskedAgain();
    void itGoesElsewhereOnlyWhereItComesOutNow();
    void everyCaseEndsAtAPrinterOfTheDesk();
    void failedPrinterIsBackOnceItWasWellTwiceInARow();
    void busyPrinterIsBackAtOnce();
    void addressSaysHowAPrinterIsSetUp();
};

void tst_PrintRouting::deskWithoutPrintersHasNoChoice()
{
    QCOMPARE(choosePrinter({}, {}), (PrinterChoice{-1, Wait::None, -1}));
    QVERIFY(!canGoElsewhere({}, {}));
}

void tst_PrintRouting::addressIsThatOfTheChosenPrinter()
{
    QCOMPARE(addressFor({attendee, label}, {}), QString());
    PrinterUse forSpeakers;
    forSpeakers.ticketTypes = {speaker};
    const QList<DeskPrinter> two{printer(u"one"_s, forSpeakers), printer(u"two"_s)};
    QCOMPARE(addressFor({attendee, label}, two), u"two"_s);
    QCOMPARE(addressFor({speaker, label}, two), u"one"_s);
    DeskPrinter folder = printer({});
    folder.device = u"file:badges?format=pdf"_s; // the desk's own, without an address in settings
    QCOMPARE(addressFor({attendee, label}, {folder}), folder.device);
}

void tst_PrintRouting::onlyPrinterPrintsAll()
{
    const QList<DeskPrinter> one{printer(u"a"_s, {{}, {speaker}, false, false})};
    QCOMPARE(choosePrinter({}, one), goesTo(0));
    QCOMPARE(choosePrinter({attendee, card}, one), goesTo(0));
    QCOMPARE(choosePrinter({speaker, card}, one), goesTo(0));
}

void tst_PrintRouting::firstOfTwoEqualsPrints()
{
    QCOMPARE(choosePrinter({attendee, label}, {printer(u"a"_s), printer(u"b"_s)}), goesTo(0));
}

void tst_PrintRouting::printerForATypeGoesBeforeOneForAll()
{
    const QList<DeskPrinter> two{printer(u"a"_s), printer(u"b"_s, {{}, {speaker}, false, false})};
    QCOMPARE(choosePrinter({speaker, label}, two), goesTo(1));
    QCOMPARE(choosePrinter({attendee, label}, two), goesTo(0));
}

void tst_PrintRouting::printerForOthersIsLeftAlone()
{
    const QList<DeskPrinter> two{printer(u"a"_s, {{}, {press}, false, false}),
        printer(u"b"_s, {{}, {speaker}, false, false})};
    QCOMPARE(choosePrinter({speaker, label}, two), goesTo(1));
    QCOMPARE(choosePrinter({speaker, label}, {two.at(0), inTrouble(two.at(1))}),
        waitsAt(1, Wait::Trouble));
}

void tst_PrintRouting::typeThatNoPrinterIsForComesOutAllTheSame()
{
    const QList<DeskPrinter> two{printer(u"a"_s, {{}, {press}, false, false}),
        printer(u"b"_s, {{}, {speaker}, false, false})};
    QCOMPARE(choosePrinter({attendee, label}, two), goesTo(0));
    QCOMPARE(choosePrinter({attendee, label}, {inTrouble(two.at(0)), two.at(1)}), goesTo(1, 0));
}

void tst_PrintRouting::printerWithTheRightPaperGoesBeforeALargerOne()
{
    const QList<DeskPrinter> two{
        printer(u"a"_s, {a6, {}, false, false}), printer(u"b"_s, {label, {}, false, false})};
    QCOMPARE(choosePrinter({attendee, label}, two), goesTo(1));
    QCOMPARE(choosePrinter({attendee, card}, two), goesTo(0)); // it is too wide for the label
    QCOMPARE(choosePrinter({attendee, label}, {two.at(0), inTrouble(two.at(1))}), goesTo(0, 1));
}

void tst_PrintRouting::rollOfTheRightWidthIsTheRightPaper()
{
    const PaperSize roll{mm(62), mm(0)};
    const QList<DeskPrinter> two{
        printer(u"a"_s, {a6, {}, false, false}), printer(u"b"_s, {roll, {}, false, false})};
    QCOMPARE(choosePrinter({attendee, label}, two), goesTo(1));
}

void tst_PrintRouting::badgeThatFitsNowhereWaitsForPaperAtItsOwnPrinter()
{
    const QList<DeskPrinter> two{printer(u"a"_s, {label, {}, false, false}),
        printer(u"b"_s, {label, {speaker}, false, false})};
    QCOMPARE(choosePrinter({attendee, a6}, two), waitsAt(0, Wait::Paper));
    QCOMPARE(choosePrinter({speaker, a6}, two), waitsAt(1, Wait::Paper));
}

void tst_PrintRouting::whatThePrinterTellsOfItsPaperGoesBeforeWhatStaffSay()
{
    DeskPrinter first = printer(u"a"_s, {label, {}, false, false});
    first.status.paper = card;
    QCOMPARE(first.paper(), card);
    QCOMPARE(choosePrinter({attendee, card}, {first, printer(u"b"_s)}), goesTo(0));
    QCOMPARE(choosePrinter({attendee, label}, {first, printer(u"b"_s)}), goesTo(1));
}

void tst_PrintRouting::typeGoesBeforePaper()
{
    const QList<DeskPrinter> two{
        printer(u"a"_s, {label, {}, false, false}), printer(u"b"_s, {a6, {speaker}, false, false})};
    QCOMPARE(choosePrinter({speaker, label}, two), goesTo(1));
}

void tst_PrintRouting::troubledPrinterLeavesItsBadgesToTheNext()
{
    const QList<DeskPrinter> three{
        inTrouble(printer(u"a"_s)), inTrouble(printer(u"b"_s)), printer(u"c"_s)};
    QCOMPARE(choosePrinter({attendee, label}, three), goesTo(2, 0));
}

void tst_PrintRouting::badgeWaitsAtItsOwnPrinterWhenAllAreInTrouble()
{
    const QList<DeskPrinter> two{inTrouble(printer(u"a"_s)), inTrouble(printer(u"b"_s))};
    QCOMPARE(choosePrinter({attendee, label}, two), waitsAt(0, Wait::Trouble));
}

void tst_PrintRouting::troubleOfOneIsNoneOfTheOthers()
{
    const QList<DeskPrinter> two{printer(u"a"_s), inTrouble(printer(u"b"_s))};
    QCOMPARE(choosePrinter({attendee, label}, two), goesTo(0));
}

void tst_PrintRouting::pausedPrinterKeepsItsOwn()
{
    const QList<DeskPrinter> two{paused(printer(u"a"_s)), printer(u"b"_s)};
    QCOMPARE(choosePrinter({attendee, label}, two), waitsAt(0, Wait::Paused));
    // also when it is out of labels meanwhile: the person may be changing them
    QCOMPARE(choosePrinter({attendee, label}, {inTrouble(two.at(0)), two.at(1)}),
        waitsAt(0, Wait::Paused));
}

void tst_PrintRouting::pausedPrinterTakesNoneOfTheOthers()
{
    const QList<DeskPrinter> three{
        inTrouble(printer(u"a"_s)), paused(printer(u"b"_s)), printer(u"c"_s)};
    QCOMPARE(choosePrinter({attendee, label}, three), goesTo(2, 0));
    QCOMPARE(choosePrinter({attendee, label}, three.mid(0, 2)), waitsAt(0, Wait::Trouble));
}

void tst_PrintRouting::badgeThatAPersonMovedStaysThere()
{
    const QList<DeskPrinter> two{printer(u"a"_s), printer(u"b"_s, {card, {speaker}, false, false})};
    const BadgeNeed moved{attendee, label, u"b"_s, {}};
    QCOMPARE(choosePrinter(moved, two), goesTo(1));
    QCOMPARE(choosePrinter(moved, {two.at(0), inTrouble(two.at(1))}), waitsAt(1, Wait::Trouble));
    QCOMPARE(choosePrinter(moved, {two.at(0), paused(two.at(1))}), waitsAt(1, Wait::Paused));
    QVERIFY(!canGoElsewhere(moved, two));
}

void tst_PrintRouting::badgeMovedToAPrinterThatIsGoneIsRoutedAgain()
{
    QCOMPARE(choosePrinter({attendee, label, u"gone"_s, {}}, {printer(u"a"_s)}), goesTo(0));
}

void tst_PrintRouting::printerThatHadNothingOfItIsNotAskedAgain()
{
    DeskPrinter folder = printer({});
    folder.device = u"file:/badges"_s; // a setting without an address is known by its driver's
    const QList<DeskPrinter> two{folder, printer(u"b"_s)};
    QCOMPARE(folder.address(), u"file:/badges"_s);
    QCOMPARE(choosePrinter({attendee, label, {}, {u"file:/badges"_s}}, two), goesTo(1));
    QCOMPARE(choosePrinter({attendee, label, {}, {u"b"_s}}, two), goesTo(0));
    // it has been everywhere: its own printer tells how it ends
    QCOMPARE(choosePrinter({attendee, label, {}, {u"b"_s, u"file:/badges"_s}}, two), goesTo(0));
}

void tst_PrintRouting::itGoesElsewhereOnlyWhereItComesOutNow()
{
    const BadgeNeed need{attendee, label, {}, {u"a"_s}};
    const DeskPrinter first = printer(u"a"_s);
    QVERIFY(!canGoElsewhere(need, {first}));
    QVERIFY(canGoElsewhere(need, {first, printer(u"b"_s)}));
    QVERIFY(!canGoElsewhere(need, {first, inTrouble(printer(u"b"_s))}));
    QVERIFY(!canGoElsewhere(need, {first, paused(printer(u"b"_s))}));
    QVERIFY(!canGoElsewhere(need, {first, printer(u"b"_s, {card, {}, false, false})}));
    QVERIFY(!canGoElsewhere(need, {first, printer(u"b"_s, {{}, {speaker}, false, false})}));
    QVERIFY(!canGoElsewhere({attendee, label, {}, {u"a"_s, u"b"_s}}, {first, printer(u"b"_s)}));
}

/// All states of two printers, all needs: somebody always has the badge, nobody gets it who may
/// not, and it never waits while a printer that is its own could print it.
void tst_PrintRouting::everyCaseEndsAtAPrinterOfTheDesk()
{
    int cases = 0;
    QList<DeskPrinter> kinds;
    for (const PaperSize& paper : {PaperSize(), label, a6}) {
        for (const QList<TicketTypeId>& types :
            {QList<TicketTypeId>(), QList{speaker}, QList{attendee, speaker}}) {
            for (const bool isPaused : {false, true}) {
                for (const bool isReady : {false, true}) {
                    DeskPrinter one = printer(u"?"_s, {paper, types, false, isPaused});
                    one.status.ready = isReady;
                    kinds.append(one);
                }
            }
        }
    }
    for (DeskPrinter first : kinds) {
        first.setting.address = u"a"_s;
        for (DeskPrinter second : kinds) {
            second.setting.address = u"b"_s;
            const QList<DeskPrinter> two{first, second};
            for (const TicketTypeId type : {attendee, speaker, press}) {
                for (const PaperSize& size : {label, card, a6}) {
                    const PrinterChoice choice = choosePrinter({type, size}, two);
                    ++cases;
                    QVERIFY(choice.printer == 0 || choice.printer == 1);
                    const DeskPrinter& chosen = two.at(choice.printer);
                    if (choice.wait == Wait::None) {
                        QVERIFY(chosen.status.ready && !chosen.setting.use.isPaused);
                        QVERIFY(fits(size, chosen.paper()));
                    }
                    if (choice.wait == Wait::Trouble) {
                        QVERIFY(!chosen.status.ready);
                    }
                    QCOMPARE(choice.wait == Wait::Paper,
                        choice.wait != Wait::None && !fits(size, chosen.paper()));
                    QVERIFY(choice.insteadOf < 0 || !two.at(choice.insteadOf).status.ready);
                }
            }
        }
    }
    QCOMPARE(cases, 36 * 36 * 9);
}

void tst_PrintRouting::failedPrinterIsBackOnceItWasWellTwiceInARow()
{
    PrinterStatus well;
    PrinterStatus open;
    open.ready = false;
    open.fault = PrinterFault::WrongMedium;
    open.problem = u"wrong labels"_s;
    open.wanted = label;
    PrinterStatus held = open; // the last fault, with the paper that is in now
    well.paper = card;
    held.paper = card;
    PrinterReturn comesBack;
    QCOMPARE(comesBack.told(well, 0), well); // it has not failed
    QCOMPARE(comesBack.told(open, 10), open);
    QCOMPARE(comesBack.told(well, 9000), held); // however long it was in trouble
    QCOMPARE(comesBack.told(well, 9000 + PrinterReturn::apartMs - 1), held);
    QCOMPARE(comesBack.told(open, 11'000), open);
    QCOMPARE(comesBack.told(well, 12'000), held); // not in a row
    QCOMPARE(comesBack.told(well, 12'000 + PrinterReturn::apartMs), well);
    QCOMPARE(comesBack.told(well, 12'001 + PrinterReturn::apartMs), well);
    QCOMPARE(comesBack.told(open, 20'000), open);
    comesBack.forget();
    QCOMPARE(comesBack.told(well, 20'001), well); // another printer
}

void tst_PrintRouting::busyPrinterIsBackAtOnce()
{
    PrinterStatus busy;
    busy.ready = false;
    busy.fault = PrinterFault::Busy;
    PrinterReturn comesBack;
    QCOMPARE(comesBack.told(busy, 0), busy);
    QCOMPARE(comesBack.told({}, 1), PrinterStatus());
    PrinterStatus open = busy;
    open.fault = PrinterFault::CoverOpen;
    QCOMPARE(comesBack.told(open, 2), open);
    QCOMPARE(comesBack.told(busy, 3), busy);
    QCOMPARE(comesBack.told({}, 4).fault, PrinterFault::CoverOpen); // it has failed before
}

void tst_PrintRouting::addressSaysHowAPrinterIsSetUp()
{
    const QString address = u"zpl+tcp://192.0.2.7:9100?dpi=300&turn=90"_s;
    QCOMPARE(printerOption(address, u"dpi"_s), u"300"_s);
    QCOMPARE(printerOption(address, u"cut"_s), QString());
    QCOMPARE(withPrinterOption(address, u"dpi"_s, u"203"_s),
        u"zpl+tcp://192.0.2.7:9100?dpi=203&turn=90"_s);
    QCOMPARE(withPrinterOption(address, u"x"_s, u"-0.3"_s), address + u"&x=-0.3"_s);
    QCOMPARE(withPrinterOption(address, u"turn"_s, {}), u"zpl+tcp://192.0.2.7:9100?dpi=300"_s);
    QCOMPARE(withPrinterOption(u"file:badges?format=pdf"_s, u"format"_s, {}), u"file:badges"_s);
    QCOMPARE(withPrinterOption(u"file:badges"_s, u"cut"_s, {}), u"file:badges"_s);
}

QTEST_GUILESS_MAIN(tst_PrintRouting)
#include "tst_PrintRouting.moc"
