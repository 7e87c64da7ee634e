// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BrotherReader.h"
#include "print/BrotherLabel.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Cut = BrotherStyle::Cut;
using Red = BrotherStyle::Red;

namespace {

BrotherSetup setupOf(const QString& model, const QString& medium, const BrotherStyle& style = {})
{
    return {*brotherModel(model), *brotherMedium(medium), style};
}

/// Grey noise, which no compression makes small.
BadgeRaster noise(int width, int height, int dpi = 300)
{
    BadgeRaster page{width, height, dpi, {}};
    page.bits.resize(qsizetype(page.stride()) * height);
    QRandomGenerator dice(7);
    for (char& byte : page.bits) {
        byte = char(dice.bounded(256));
    }
    return page;
}

/// As noise() where it is black all over.
BadgeRaster black(int width, int height)
{
    BadgeRaster page = noise(width, height);
    page.bits.fill('\xff');
    return page;
}

BadgeRaster sheetOf(const BadgeRaster& page, const BrotherSetup& setup)
{
    return brotherSheet(page, setup).value_or(BrotherSheet()).dots;
}

ReadPage readBack(const BadgeRaster& sheet, const BrotherSetup& setup, BrotherTurn turn = {})
{
    return readBrotherPage(brotherPage(sheet, setup, turn));
}

/// A page as large as the medium, of a short endless label.
BadgeRaster pageFor(const BrotherMedium& medium)
{
    return noise(medium.width, medium.isEndless() ? 400 : medium.length);
}

QStringList commandsOf(const BrotherSetup& setup)
{
    return readBack(sheetOf(pageFor(setup.medium), setup), setup).commands;
}

} // namespace

/// What Brother QL printers are sent.
class tst_BrotherLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsArePackedAsInTheBook_data();
    void runsArePackedAsInTheBook();
    void startClearsTheLongestRow();
    void eachModelIsSentWhatItKnows_data();
    void eachModelIsSentWhatItKnows();
    void eachWayToCutIsToldToThePrinter_data();
    void eachWayToCutIsToldToThePrinter();
    void dieCutLabelTellsItsLengthAndFeedsNothing();
    void pagesOfABadgeAreCounted();
    void everyDotIsUnderItsPin_data();
    void everyDotIsUnderItsPin();
    void redIsAPlaneOfItsOwn();
    void pageIsInTheMiddleOfItsMedium();
    void dotsInTheMarginsAreCounted();
    void shortEndlessLabelIsWhiteToTheLeastLength();
    void pageThatIsTooLargeIsNoSheet();
    void brokenPageIsNoSheet();
    void whiteCostsLittleWhereItIsPacked();
};

void tst_BrotherLabel::runsArePackedAsInTheBook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("packed");
    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& packed) {
        QTest::newRow(name) << bytes << packed;
    };
    // the example of Apple's technical note 1023
    row("the book", QByteArray::fromHex("aaaaaa80002aaaaaaaaa80002a22aaaaaaaaaaaaaaaaaaaa"),
        QByteArray::fromHex("feaa0280002afdaa0380002a22f7aa"));
    row("nothing", {}, {});
    row("one", "\x07", QByteArray::fromHex("0007"));
    row("two alike", "\x07\x07", QByteArray::fromHex("ff07"));
    row("two alike among others", "\x01\x07\x07\x02", QByteArray::fromHex("0301070702"));
    row("a white row", QByteArray(90, '\0'), QByteArray::fromHex("a700"));
    row("a wide white row", QByteArray(162, '\0'), QByteArray::fromHex("8100df00"));
    QByteArray mixed;
    for (int i = 0; i < 162; ++i) {
        mixed += char(i);
    }
    row("162 that differ", mixed,
        QByteArray::fromHex("7f") + mixed.left(128) + QByteArray::fromHex("21") + mixed.mid(128));
}

void tst_BrotherLabel::runsArePackedAsInTheBook()
{
    QFETCH(QByteArray, bytes);
    QTEST(packBits(bytes), "packed");
}

void tst_BrotherLabel::startClearsTheLongestRow()
{
    QCOMPARE(brotherStart(), QByteArray(400, '\0') + "\x1b@");
}

void tst_BrotherLabel::eachModelIsSentWhatItKnows_data()
{
    QTest::addColumn<QStringList>("commands");
    const QString information = u"ESC i z c6 0a 3e 00 4a 01 00 00 00 00"_s; // 330 rows
    const QString margin = u"ESC i d 23 00"_s;
    const QString end = u"Control-Z"_s;
    QTest::newRow("QL-500") << QStringList{information, margin, end};
    QTest::newRow("QL-560") << QStringList{information, u"ESC i M 40"_s, margin, end};
    QTest::newRow("QL-700") << QStringList{
        information, u"ESC i M 40"_s, u"ESC i A 01"_s, u"ESC i K 08"_s, margin, end};
    QTest::newRow("QL-650TD") << QStringList{
        u"ESC i a 01"_s, information, u"ESC i M 40"_s, u"ESC i K 08"_s, margin, end};
    QTest::newRow("QL-720NW") << QStringList{u"ESC i a 01"_s, information, u"ESC i M 40"_s,
        u"ESC i A 01"_s, u"ESC i K 08"_s, margin, u"M 02"_s, end};
    QTest::newRow("QL-800") << QStringList{u"ESC i a 01"_s, u"ESC i ! 00"_s, information,
        u"ESC i M 40"_s, u"ESC i A 01"_s, u"ESC i K 08"_s, margin, end};
    QTest::newRow("QL-820NWB") << QStringList{u"ESC i a 01"_s, u"ESC i ! 00"_s, information,
        u"ESC i M 40"_s, u"ESC i A 01"_s, u"ESC i K 08"_s, margin, u"M 02"_s, end};
}

void tst_BrotherLabel::eachModelIsSentWhatItKnows()
{
    const QString model = QString::fromLatin1(QTest::currentDataTag());
    QTEST(commandsOf(setupOf(model, u"62"_s)), "commands");
}

void tst_BrotherLabel::eachWayToCutIsToldToThePrinter_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<QStringList>("commands");
    QTest::newRow("each") << int(Cut::Each)
                          << QStringList{u"ESC i M 40"_s, u"ESC i A 01"_s, u"ESC i K 08"_s};
    QTest::newRow("at the end") << int(Cut::AtEnd) << QStringList{u"ESC i M 00"_s, u"ESC i K 08"_s};
    QTest::newRow("every 3") << int(Cut::Every)
                             << QStringList{u"ESC i M 40"_s, u"ESC i A 03"_s, u"ESC i K 08"_s};
    QTest::newRow("none") << int(Cut::None) << QStringList{u"ESC i M 00"_s, u"ESC i K 00"_s};
}

void tst_BrotherLabel::eachWayToCutIsToldToThePrinter()
{
    QFETCH(int, cut);
    const QStringList commands
        = commandsOf(setupOf(u"QL-700"_s, u"62"_s, {Cut(cut), 3, Red::Nothing}));
    QTEST(commands.mid(1, commands.size() - 3), "commands");
}

void tst_BrotherLabel::dieCutLabelTellsItsLengthAndFeedsNothing()
{
    const QStringList commands = commandsOf(setupOf(u"QL-700"_s, u"62x100"_s));
    QVERIFY(commands.contains(u"ESC i z ce 0b 3e 64 55 04 00 00 00 00"_s)); // 1109 rows
    QVERIFY(commands.contains(u"ESC i d 00 00"_s));
}

void tst_BrotherLabel::pagesOfABadgeAreCounted()
{
    const BrotherSetup setup = setupOf(u"QL-700"_s, u"62"_s);
    const BadgeRaster sheet = sheetOf(pageFor(setup.medium), setup);
    const auto endAndNumber = [&](BrotherTurn turn) {
        const ReadPage page = readBack(sheet, setup, turn);
        return page.commands.last() + u' ' + QString::number(page.information.at(8));
    };
    QCOMPARE(endAndNumber({true, true}), u"Control-Z 0"_s);
    QCOMPARE(endAndNumber({true, false}), u"FF 0"_s);
    QCOMPARE(endAndNumber({false, false}), u"FF 1"_s);
    QCOMPARE(endAndNumber({false, true}), u"Control-Z 1"_s);
}

void tst_BrotherLabel::everyDotIsUnderItsPin_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("medium");
    for (const BrotherMedium& medium : brotherMedia()) {
        const QString name(medium.name);
        if (!medium.isWide) {
            QTest::addRow("%s, 720 pins, packed", qPrintable(name)) << u"QL-820NWB"_s << name;
        }
        if (!medium.isTwoColour) {
            QTest::addRow("%s, 1296 pins, packed", qPrintable(name)) << u"QL-1110NWB"_s << name;
        }
    }
    QTest::newRow("62, 720 pins, plain") << u"QL-700"_s << u"62"_s;
    QTest::newRow("62, 1296 pins, plain") << u"QL-1100"_s << u"62"_s;
}

void tst_BrotherLabel::everyDotIsUnderItsPin()
{
    QFETCH(QString, model);
    QFETCH(QString, medium);
    const BrotherSetup setup = setupOf(model, medium);
    const BadgeRaster sheet = sheetOf(pageFor(setup.medium), setup);
    QCOMPARE(sheet.width, setup.medium.printableWidth);
    QVERIFY(sheet.bits.count('\0') < sheet.bits.size() / 10);
    const ReadPage page = readBack(sheet, setup);
    QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
    QCOMPARE(page.black.size(), qsizetype(sheet.height));
    for (const QByteArray& row : page.black) {
        QCOMPARE(row.size(), qsizetype(setup.model.rowBytes));
    }
    const int offset = brotherOffset(setup.model, setup.medium);
    QCOMPARE(ReadPage::picture(page.black, offset, sheet.width), sheet);
    QCOMPARE(ReadPage::dotsBeside(page.black, offset, sheet.width), 0);
}

void tst_BrotherLabel::redIsAPlaneOfItsOwn()
{
    for (const Red red : {Red::Nothing, Red::Everything}) {
        const BrotherSetup setup = setupOf(u"QL-820NWB"_s, u"62red"_s, {Cut::Each, 1, red});
        const BadgeRaster sheet = sheetOf(pageFor(setup.medium), setup);
        const ReadPage page = readBack(sheet, setup);
        QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
        QVERIFY(page.commands.contains(u"ESC i K 09"_s));
        QVERIFY(page.commands.contains(u"M 00"_s));
        const auto& inked = red == Red::Nothing ? page.black : page.red;
        const auto& empty = red == Red::Nothing ? page.red : page.black;
        QCOMPARE(ReadPage::picture(inked, 12, 696), sheet);
        QCOMPARE(empty, QList<QByteArray>(sheet.height, QByteArray(90, '\0')));
    }
}

void tst_BrotherLabel::pageIsInTheMiddleOfItsMedium()
{
    const BrotherSetup setup = setupOf(u"QL-700"_s, u"62x100"_s);
    const BadgeRaster sheet = sheetOf(black(96, 109), setup); // 300 dots left and right of it
    QCOMPARE(sheet.width, 696);
    QCOMPARE(sheet.height, 1109);
    for (const auto& [x, y, isBlack] : {std::tuple(300, 500, true), std::tuple(395, 608, true),
             std::tuple(299, 500, false), std::tuple(396, 500, false), std::tuple(300, 499, false),
             std::tuple(300, 609, false)}) {
        QCOMPARE(sheet.dot(x, y), isBlack);
    }
    // of one as large as the label, the margins are not printed
    const BadgeRaster whole = noise(732, 1179);
    const BadgeRaster inner = sheetOf(whole, setup);
    for (int i = 0; i < 696; ++i) {
        QCOMPARE(inner.dot(i, i), whole.dot(i + 18, i + 35));
    }
}

void tst_BrotherLabel::dotsInTheMarginsAreCounted()
{
    const BrotherSetup setup = setupOf(u"QL-700"_s, u"62"_s);
    const auto lost = [&setup](const BadgeRaster& page) { return brotherSheet(page, setup)->lost; };
    BadgeRaster page = black(736, 400);
    QCOMPARE(lost(page), 0); // as a bar that goes on to the edge
    page.bits.fill('\0');
    QCOMPARE(lost(page), 0);
    page.bits[0] = '\xe0'; // three dots in the corner
    page.bits[qsizetype(200) * 92 + 91] = '\x01'; // one at the right edge
    page.bits[qsizetype(200) * 92 + 40] = '\xff'; // these are printed
    QCOMPARE(lost(page), 4);
    QCOMPARE(lost(black(696, 200)), 0);
    QVERIFY(lost(noise(732, 400)) > 1000);
}

void tst_BrotherLabel::shortEndlessLabelIsWhiteToTheLeastLength()
{
    const auto sheet = brotherSheet(black(40, 10), setupOf(u"QL-700"_s, u"62"_s));
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->dots.height, 150);
    QCOMPARE(sheet->lost, 0);
    QCOMPARE(brotherSheet(black(40, 10), setupOf(u"QL-1100"_s, u"62"_s))->dots.height, 295);
}

void tst_BrotherLabel::pageThatIsTooLargeIsNoSheet()
{
    const BrotherSetup roll = setupOf(u"QL-700"_s, u"62"_s);
    QVERIFY(brotherSheet(black(744, 400), roll));
    QVERIFY(!brotherSheet(black(745, 400), roll));
    QVERIFY(brotherSheet(black(8, 11811), roll));
    QVERIFY(!brotherSheet(black(8, 11824), roll));
    const BrotherSetup labels = setupOf(u"QL-700"_s, u"62x29"_s);
    QVERIFY(brotherSheet(black(732, 353), labels));
    QVERIFY(!brotherSheet(black(732, 354), labels));
}

void tst_BrotherLabel::brokenPageIsNoSheet()
{
    const BrotherSetup setup = setupOf(u"QL-700"_s, u"62"_s);
    QVERIFY(!brotherSheet({}, setup));
    QVERIFY(!brotherSheet({16, 2, 300, QByteArray(3, '\0')}, setup));
    QVERIFY(!brotherSheet(noise(100, 100, 203), setup)); // drawn for another head
}

void tst_BrotherLabel::whiteCostsLittleWhereItIsPacked()
{
    BadgeRaster white = black(732, 1181);
    white.bits.fill('\0');
    const auto size = [&white](const QString& model) {
        const BrotherSetup setup = setupOf(model, u"62"_s);
        return brotherPage(sheetOf(white, setup), setup).size();
    };
    QVERIFY(size(u"QL-820NWB"_s) < 6000);
    QVERIFY(size(u"QL-700"_s) > 100'000);
}

QTEST_GUILESS_MAIN(tst_BrotherLabel)
#include "tst_BrotherLabel.moc"
