// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PlacedRaster.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// A picture as text: `#` is black.
BadgeRaster drawn(const QStringList& rows)
{
    BadgeRaster raster{int(rows.first().size()), int(rows.size()), 203, {}};
    raster.bits.fill('\0', qsizetype(raster.stride()) * raster.height);
    for (int y = 0; y < raster.height; ++y) {
        for (int x = 0; x < raster.width; ++x) {
            if (rows.at(y).at(x) == u'#') {
                char& byte = raster.bits[qsizetype(y) * raster.stride() + x / 8];
                byte = char(uchar(byte) | (0x80U >> (x % 8)));
            }
        }
    }
    return raster;
}

QStringList textOf(const BadgeRaster& raster)
{
    QStringList rows;
    for (int y = 0; y < raster.height; ++y) {
        QString row;
        for (int x = 0; x < raster.width; ++x) {
            row += raster.dot(x, y) ? u'#' : u'.';
        }
        rows.append(row);
    }
    return rows;
}

const QStringList letter{u"#........."_s, u"###......."_s, u".........#"_s};

} // namespace

class tst_PlacedRaster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asItIsNothingMoves();
    void quarterTurnsAreClockwise();
    void whatIsMovedOffThePageIsCutOff();
    void turnedFirstThenMoved();
    void spareBitsAreCleared();
    void brokenRasterIsNoPage();
};

void tst_PlacedRaster::asItIsNothingMoves()
{
    QCOMPARE(placed(drawn(letter)), drawn(letter));
}

void tst_PlacedRaster::quarterTurnsAreClockwise()
{
    const QStringList once{u".##"_s, u".#."_s, u".#."_s, u"..."_s, u"..."_s, u"..."_s, u"..."_s,
        u"..."_s, u"..."_s, u"#.."_s};
    QCOMPARE(textOf(placed(drawn(letter), 1)), once);
    const QStringList twice{u"#........."_s, u".......###"_s, u".........#"_s};
    QCOMPARE(textOf(placed(drawn(letter), 2)), twice);
    QCOMPARE(placed(placed(drawn(letter), 1), 3), drawn(letter));
    QCOMPARE(placed(placed(drawn(letter), 2), 1), placed(drawn(letter), 3));
}

void tst_PlacedRaster::whatIsMovedOffThePageIsCutOff()
{
    const QStringList rightAndDown{u".........."_s, u"..#......."_s, u"..###....."_s};
    QCOMPARE(textOf(placed(drawn(letter), 0, 2, 1)), rightAndDown);
    const QStringList leftAndUp{u"##........"_s, u"........#."_s, u".........."_s};
    QCOMPARE(textOf(placed(drawn(letter), 0, -1, -1)), leftAndUp);
    const QStringList empty{u".........."_s, u".........."_s, u".........."_s};
    QCOMPARE(textOf(placed(drawn(letter), 0, 100, -100)), empty);
}

void tst_PlacedRaster::turnedFirstThenMoved()
{
    QCOMPARE(placed(drawn(letter), 1, 1, 0), placed(placed(drawn(letter), 1), 0, 1, 0));
}

void tst_PlacedRaster::spareBitsAreCleared()
{
    BadgeRaster dirty{10, 2, 203, QByteArray::fromHex("803f00ff")};
    QCOMPARE(placed(dirty).bits, QByteArray::fromHex("800000c0"));
    const BadgeRaster turned = placed(dirty, 2);
    QCOMPARE(turned.bits, QByteArray::fromHex("c0000040"));
}

void tst_PlacedRaster::brokenRasterIsNoPage()
{
    QVERIFY(placed({}).isNull());
    QVERIFY(placed({10, 2, 203, QByteArray(3, '\0')}).isNull());
    QVERIFY(placed({10, -2, 203, QByteArray(4, '\0')}, 1).isNull());
    QVERIFY(isWhole({10, 2, 203, QByteArray(4, '\0')}));
}

QTEST_GUILESS_MAIN(tst_PlacedRaster)
#include "tst_PlacedRaster.moc"
