// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "RasterReader.h"
#include "print/PlacedRaster.h"
#include "print/PwgRaster.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// Noise, with every `still`th row like the one before: both kinds of runs, and neither.
BadgeRaster noise(int width, int height, int still, quint32 seed)
{
    BadgeRaster page{width, height, 300, {}};
    QRandomGenerator dice(seed);
    QByteArray row;
    for (int y = 0; y < height; ++y) {
        if (y == 0 || still == 0 || y % still != 0) {
            row.resize(page.stride());
            for (char& byte : row) {
                byte = dice.bounded(3) == 0 ? char(dice.bounded(256)) : '\0';
            }
        }
        page.bits += row;
    }
    return placed(page);
}

BadgeRaster plain(int width, int height, char byte)
{
    BadgeRaster page{width, height, 203, {}};
    page.bits.fill(byte, qsizetype(page.stride()) * height);
    return placed(page);
}

} // namespace

/// What is written, libcups reads.
class tst_PwgRaster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDotIsReadBack_data();
    void everyDotIsReadBack();
    void severalPagesAreRead();
    void pageSaysHowLargeItIs();
    void whiteIsSmall();
    void pageThatIsNotWholeIsNotWritten();
};

void tst_PwgRaster::everyDotIsReadBack_data()
{
    QTest::addColumn<BadgeRaster>("page");
    QTest::newRow("one dot") << plain(1, 1, '\xff');
    QTest::newRow("white") << plain(1016, 638, '\0');
    QTest::newRow("black") << plain(1015, 639, '\xff');
    QTest::newRow("stripes") << plain(77, 600, '\x55');
    QTest::newRow("noise") << noise(611, 399, 0, 7);
    QTest::newRow("noise and runs") << noise(2048, 300, 2, 8);
    QTest::newRow("narrow") << noise(3, 1000, 3, 9);
    for (const int width : {8, 1016, 1017, 1024, 1032}) { // around 127 to 129 bytes a row
        QTest::addRow("width %d", width) << noise(width, 20, 0, quint32(width));
    }
}

void tst_PwgRaster::everyDotIsReadBack()
{
    QFETCH(BadgeRaster, page);
    const auto check = [&page](const QByteArray& bytes, int bitsPerDot) {
        const ReadRaster read = readRaster(bytes);
        QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
        QCOMPARE(read.bitsPerDot, bitsPerDot);
        QCOMPARE(read.pages, QList<BadgeRaster>{page});
    };
    check(pwgRaster({page}, PwgDots::Black), 1);
    check(pwgRaster({page}, PwgDots::Grey), 8);
    check(urfRaster({page}), 8);
}

void tst_PwgRaster::severalPagesAreRead()
{
    const QList<BadgeRaster> pages{noise(200, 100, 0, 1), noise(100, 200, 2, 2)};
    QCOMPARE(readRaster(pwgRaster(pages, PwgDots::Black)).pages, pages);
    QCOMPARE(readRaster(urfRaster(pages)).pages, pages);
}

void tst_PwgRaster::pageSaysHowLargeItIs()
{
    const ReadRaster read = readRaster(pwgRaster({plain(812, 609, '\0')}, PwgDots::Black));
    QCOMPARE(read.mediaClass, u"PwgRaster"_s);
    QCOMPARE(read.pages.value(0).dpi, 203);
    QCOMPARE(read.pages.value(0).width, 812);
}

void tst_PwgRaster::whiteIsSmall()
{
    const BadgeRaster page = plain(1016, 638, '\0');
    QVERIFY(pwgRaster({page}, PwgDots::Black).size() < 1796 + 100);
    QVERIFY(urfRaster({page}).size() < 200);
}

void tst_PwgRaster::pageThatIsNotWholeIsNotWritten()
{
    QVERIFY(pwgRaster({}, PwgDots::Black).isEmpty());
    QVERIFY(urfRaster({}).isEmpty());
    QVERIFY(pwgRaster({BadgeRaster()}, PwgDots::Grey).isEmpty());
    QVERIFY(pwgRaster({BadgeRaster{8, 2, 300, QByteArray(1, '\0')}}, PwgDots::Black).isEmpty());
    QVERIFY(urfRaster({BadgeRaster{8, 1, 0, QByteArray(1, '\0')}}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_PwgRaster)
#include "tst_PwgRaster.moc"
