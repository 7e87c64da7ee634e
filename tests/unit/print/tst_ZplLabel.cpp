// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ZplReader.h"
#include "print/PlacedRaster.h"
#include "print/ZplLabel.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr ZplStyle z64{};
constexpr ZplStyle hex{ZplStyle::Graphics::Hex, ZplStyle::Cut::AsPrinterIsSet, {}};

/// Black blocks on white, of a width that does not end with a byte, with rubbish in the spare
/// bits.
BadgeRaster blocks(int width, int height, quint32 seed)
{
    BadgeRaster raster{width, height, 203, {}};
    raster.bits.fill('\0', qsizetype(raster.stride()) * height);
    QRandomGenerator dice(seed);
    for (int block = 0; block < 8; ++block) {
        const int top = dice.bounded(height);
        const int bottom = dice.bounded(top, height) + 1;
        const int left = dice.bounded(raster.stride());
        const int right = dice.bounded(left, raster.stride()) + 1;
        for (int y = top; y < bottom; ++y) {
            for (int x = left; x < right; ++x) {
                raster.bits[qsizetype(y) * raster.stride() + x] = char(dice.bounded(3) * 0x7f);
            }
        }
    }
    return raster;
}

} // namespace

class tst_ZplLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checkSumIsThatOfTheBook();
    void smallLabelIsKnownByteByByte();
    void runsOfDigitsAreWrittenShort_data();
    void runsOfDigitsAreWrittenShort();
    void everyDotIsReadBack_data();
    void everyDotIsReadBack();
    void labelIsAsLargeAsThePictureAndPrintedOnce();
    void settingsOfThePrinterAreTouchedOnlyWhenAsked();
    void noCommandHidesInThePicture();
    void brokenRasterIsNoLabel();
    void whiteCostsNextToNothing();
};

void tst_ZplLabel::checkSumIsThatOfTheBook()
{
    QCOMPARE(crc16Xmodem("123456789"), quint16(0x31C3));
    QCOMPARE(crc16Xmodem(""), quint16(0));
}

void tst_ZplLabel::smallLabelIsKnownByteByByte()
{
    // 10 x 3 dots; the spare six bits of each row are rubbish
    const BadgeRaster raster{10, 3, 203, QByteArray::fromHex("ffff00aa803f")};
    QCOMPARE(zplLabel(raster, hex),
        QByteArray("^XA^PON^PMN^LRN^LS0^LH0,0^PW10^LL3^FO0,0^GFA,6,6,2,HFC,H08,8,^FS^PQ1^XZ\n"));
}

void tst_ZplLabel::runsOfDigitsAreWrittenShort_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("stride");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& bytes, int stride, const char* text) {
        QTest::newRow(name) << bytes << stride << QByteArray(text);
    };
    row("white", QByteArray(4, '\0'), 4, ",");
    row("black", QByteArray(4, '\xff'), 4, "NF");
    row("white at the end", QByteArray::fromHex("12340000"), 4, "1234,");
    row("black at the end", QByteArray::fromHex("1234ffff"), 4, "1234JF");
    row("no run", QByteArray::fromHex("12345678"), 4, "12345678");
    row("two and three", QByteArray::fromHex("11222345"), 4, "H1I2345");
    row("nineteen", QByteArray(9, '\x33') + QByteArray::fromHex("34"), 10, "Y34");
    row("twenty", QByteArray(10, '\x33') + QByteArray::fromHex("45"), 11, "g345");
    row("twenty-one", QByteArray(10, '\x33') + QByteArray::fromHex("35"), 11, "gG35");
    row("four hundred", QByteArray(200, '\x33') + QByteArray::fromHex("45"), 201, "z345");
    row("four hundred and nineteen", QByteArray(209, '\x33') + QByteArray::fromHex("35"), 210,
        "zY35");
    row("eight hundred", QByteArray(400, '\x33') + QByteArray::fromHex("45"), 401, "zz345");
    row("same row again", QByteArray::fromHex("123412341235"), 2, "1234:1235");
    row("white rows", QByteArray(6, '\0'), 2, ",::");
}

void tst_ZplLabel::runsOfDigitsAreWrittenShort()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, stride);
    QFETCH(QByteArray, text);
    QCOMPARE(zplHex(bytes, stride), text);
}

void tst_ZplLabel::everyDotIsReadBack_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    for (const int width : {1, 7, 8, 9, 62, 496, 695, 3300}) {
        for (const int height : {1, 2, 33}) {
            QTest::addRow("%d x %d", width, height) << width << height;
        }
    }
}

void tst_ZplLabel::everyDotIsReadBack()
{
    QFETCH(int, width);
    QFETCH(int, height);
    for (quint32 seed = 0; seed < 5; ++seed) {
        const BadgeRaster raster = blocks(width, height, seed);
        for (const ZplStyle& style : {z64, hex}) {
            const ReadLabel read = readZplLabel(zplLabel(raster, style));
            QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
            QCOMPARE(read.isZ64, style == z64);
            QCOMPARE(read.picture.bits, placed(raster).bits); // spare bits are white
        }
    }
}

void tst_ZplLabel::labelIsAsLargeAsThePictureAndPrintedOnce()
{
    const ReadLabel read = readZplLabel(zplLabel(blocks(496, 799, 1), z64));
    QCOMPARE(read.commands.first(), u"^XA"_s);
    QCOMPARE(read.commands.last(), u"^XZ"_s);
    QCOMPARE(read.parameter(u"^PW"_s), u"496"_s);
    QCOMPARE(read.parameter(u"^LL"_s), u"799"_s);
    QVERIFY(read.commands.contains(u"^FO0,0"_s));
    QCOMPARE(read.parameter(u"^PQ"_s), u"1"_s);
    QCOMPARE(read.commands.count(u"^GF"_s), 1);
}

void tst_ZplLabel::settingsOfThePrinterAreTouchedOnlyWhenAsked()
{
    const auto commands = [](const ZplStyle& style) {
        return readZplLabel(zplLabel(blocks(16, 16, 1), style)).commands;
    };
    const QStringList plain{u"^XA"_s, u"^PON"_s, u"^PMN"_s, u"^LRN"_s, u"^LS0"_s, u"^LH0,0"_s,
        u"^PW16"_s, u"^LL16"_s, u"^FO0,0"_s, u"^GF"_s, u"^FS"_s, u"^PQ1"_s, u"^XZ"_s};
    QCOMPARE(commands(z64), plain);
    ZplStyle style;
    style.darkness = 7;
    style.cut = ZplStyle::Cut::Each;
    QCOMPARE(commands(style).first(), u"~SD07"_s);
    QVERIFY(commands(style).contains(u"^MMC"_s));
    style.darkness = 30;
    style.cut = ZplStyle::Cut::None;
    QCOMPARE(commands(style).first(), u"~SD30"_s);
    QVERIFY(commands(style).contains(u"^MMT"_s));
}

void tst_ZplLabel::noCommandHidesInThePicture()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        for (const ZplStyle& style : {z64, hex}) {
            const QByteArray label = zplLabel(blocks(200, 50, seed), style);
            QCOMPARE(label.count('^'), 13);
            QCOMPARE(label.count('~'), 0);
        }
    }
}

void tst_ZplLabel::brokenRasterIsNoLabel()
{
    QCOMPARE(zplLabel({}, z64), QByteArray());
    QCOMPARE(zplLabel({16, 2, 203, QByteArray(3, '\0')}, hex), QByteArray());
}

void tst_ZplLabel::whiteCostsNextToNothing()
{
    const BadgeRaster white{732, 1181, 300, QByteArray(qsizetype(92) * 1181, '\0')};
    QVERIFY(zplLabel(white, z64).size() < 300);
    QVERIFY(zplLabel(white, hex).size() < 1300); // a colon a row
}

QTEST_GUILESS_MAIN(tst_ZplLabel)
#include "tst_ZplLabel.moc"
