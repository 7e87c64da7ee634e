// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "OneBit.h"
#include "SmallPicture.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QtTest>

using namespace lanyard;

namespace {

QImage filled(QColor colour, QSize size = {40, 40})
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

QImage photo()
{
    QImage image(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            image.setPixel(x, y, qRgb(x * 4, x * 4, x * 4));
        }
    }
    return image;
}

QByteArray fileOf(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray blackFile(QSize size, const char* format)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(0);
    return fileOf(image, format);
}

double black(const QImage& oneBit)
{
    int count = 0;
    for (int y = 0; y < oneBit.height(); ++y) {
        for (int x = 0; x < oneBit.width(); ++x) {
            count += oneBit.pixelIndex(x, y);
        }
    }
    return double(count) / (oneBit.width() * oneBit.height());
}

} // namespace

class tst_OneBit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lineArtIsCutAtTheMiddle();
    void photoIsDitheredToItsTones();
    void wideFieldBesideAPhotoIsAPatternOnThePagesGrid();
    void whatIsClearIsPaper();
    void colourIsNotBlackAndWhite();
    void spareBitsOfARowAreCleared();
    void partOfARasterIsThatPart();
    void blacknessIsAShare();
    void inkIsPutWhereItIsDrawnAndNowhereElse();
    void aSmallPictureStaysAsItCame();
    void aLargePictureIsKeptSmaller();
    void whatIsClearInALargePictureStaysSo();
    void noPictureIsKeptLargerThanHalfAMegabyte_data();
    void noPictureIsKeptLargerThanHalfAMegabyte();
    void whatIsNoPictureIsNotKept_data();
    void whatIsNoPictureIsNotKept();
};

void tst_OneBit::lineArtIsCutAtTheMiddle()
{
    QImage art = filled(Qt::white);
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 20; ++x) {
            art.setPixel(x, y, qRgb(20, 20, 20));
        }
        art.setPixel(20, y, qRgb(110, 110, 110)); // an edge, smoothed
        art.setPixel(21, y, qRgb(150, 150, 150));
    }
    const QImage cut = toOneBit(art);
    QCOMPARE(black(cut), 21.0 / 40);
    QCOMPARE(cut.pixelIndex(20, 7), 1);
    QCOMPARE(cut.pixelIndex(21, 7), 0);
}

void tst_OneBit::photoIsDitheredToItsTones()
{
    QVERIFY(isPhoto(photo()));
    const QImage dots = toOneBit(photo());
    QCOMPARE(dots.format(), QImage::Format_Mono);
    QVERIFY(std::abs(black(dots) - 0.5) < 0.05);
    const auto middle = black(dots.copy(16, 0, 32, 64));
    QVERIFY(middle > 0.3 && middle < 0.7); // not one edge: dots of both kinds in between
    QVERIFY(black(dots.copy(0, 0, 6, 64)) > 0.85);
    QVERIFY(black(dots.copy(58, 0, 6, 64)) < 0.15);
}

/// Each eighth dot is alike, wherever the picture stands; the photo is as it is without the field.
void tst_OneBit::wideFieldBesideAPhotoIsAPatternOnThePagesGrid()
{
    constexpr int tone = 180;
    QImage image(128, 64, QImage::Format_RGB32);
    image.fill(qRgb(tone, tone, tone));
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            image.setPixel(x, y, photo().pixel(x, y));
        }
    }
    const QPoint at(3, 5);
    const QImage here = toOneBit(image);
    const QImage there = toOneBit(image, at);
    const QRect field(64, 0, 64, 64);
    for (int y = field.top(); y <= field.bottom() - 8; ++y) {
        for (int x = field.left(); x <= field.right() - 8; ++x) {
            QCOMPARE(here.pixelIndex(x + 8, y), here.pixelIndex(x, y));
            QCOMPARE(here.pixelIndex(x, y + 8), here.pixelIndex(x, y));
            QCOMPARE(there.pixelIndex(x, y), here.pixelIndex(x + at.x(), y + at.y()));
        }
    }
    QVERIFY(std::abs(black(here.copy(field)) - (255.0 - tone) / 255) < 1.0 / 64);
    const auto middle = black(here.copy(16, 0, 32, 64));
    QVERIFY(middle > 0.3 && middle < 0.7);
    QCOMPARE(there.copy(0, 0, 64, 64), here.copy(0, 0, 64, 64)); // errors know no grid
}

void tst_OneBit::whatIsClearIsPaper()
{
    QCOMPARE(black(toOneBit(filled(QColor(0, 0, 0, 0)))), 0.0);
    QCOMPARE(black(toOneBit(filled(QColor(0, 0, 0, 255)))), 1.0);
}

void tst_OneBit::colourIsNotBlackAndWhite()
{
    QVERIFY(isBlackAndWhite(filled(Qt::white)));
    QVERIFY(isBlackAndWhite(filled(Qt::black)));
    QVERIFY(!isBlackAndWhite(filled(Qt::red)));
    QVERIFY(!isBlackAndWhite(filled(Qt::gray)));
    QVERIFY(!isBlackAndWhite(filled(QColor(238, 238, 238)))); // a pale field is no paper
    QVERIFY(!isBlackAndWhite(photo()));
}

void tst_OneBit::spareBitsOfARowAreCleared()
{
    QImage image = blankOneBit({13, 2});
    for (int y = 0; y < 2; ++y) {
        memset(image.scanLine(y), 0xff, std::size_t(image.bytesPerLine()));
    }
    const BadgeRaster raster = toRaster(image, 300);
    QCOMPARE(raster.stride(), 2);
    QCOMPARE(raster.bits, QByteArray::fromHex("fff8fff8"));
    QCOMPARE(toRaster(blankOneBit({16, 1}), 300).bits, QByteArray::fromHex("0000"));
}

void tst_OneBit::partOfARasterIsThatPart()
{
    QImage image = blankOneBit({20, 20});
    image.setPixel(10, 12, 1);
    const QImage grey = toGrey(toRaster(image, 300), QRect(8, 8, 40, 40));
    QCOMPARE(grey.size(), QSize(12, 12)); // cut at the raster's edge
    QCOMPARE(grey.pixelColor(2, 4), QColor(Qt::black));
    QCOMPARE(grey.pixelColor(3, 4), QColor(Qt::white));
}

void tst_OneBit::blacknessIsAShare()
{
    QImage image = blankOneBit({60, 60});
    QCOMPARE(blackness(image, image.rect()), 0.0);
    for (int y = 0; y < 60; ++y) {
        for (int x = 0; x < 30; ++x) {
            image.setPixel(x, y, 1);
        }
    }
    QCOMPARE(blackness(image, image.rect()), 0.5);
    QCOMPARE(blackness(image, QRect(0, 0, 30, 60)), 1.0);
    QCOMPARE(blackness(image, QRect(100, 100, 5, 5)), 0.0);
}

/// Across bytes and over each edge of the page, black on white and white on black.
void tst_OneBit::inkIsPutWhereItIsDrawnAndNowhereElse()
{
    QImage ink(11, 9, QImage::Format_RGB32);
    ink.fill(Qt::white);
    for (const QPoint dot :
        {QPoint(0, 0), QPoint(10, 0), QPoint(5, 4), QPoint(0, 8), QPoint(10, 8)}) {
        ink.setPixelColor(dot, Qt::black);
    }
    for (const bool white : {false, true}) {
        for (const QPoint at : {QPoint(3, 2), QPoint(-4, -3), QPoint(16, 13), QPoint(40, 40)}) {
            QImage page = blankOneBit({21, 17});
            page.fill(white ? 1 : 0);
            stamp(page, inkOf(ink), at, white);
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x) {
                    const QPoint inside = QPoint(x, y) - at;
                    const bool isInk
                        = ink.rect().contains(inside) && ink.pixelColor(inside) == Qt::black;
                    QCOMPARE(page.pixelIndex(x, y), isInk == white ? 0 : 1);
                }
            }
        }
    }
}

void tst_OneBit::aSmallPictureStaysAsItCame()
{
    for (const char* format : {"PNG", "JPEG"}) {
        const QByteArray file = fileOf(photo(), format);
        QCOMPARE(smallPicture(file), file);
    }
}

void tst_OneBit::aLargePictureIsKeptSmaller()
{
    const QByteArray jpeg = smallPicture(blackFile({6000, 3000}, "JPEG"));
    const QImage fromJpeg = QImage::fromData(jpeg);
    QCOMPARE(fromJpeg.size(), QSize(1200, 600));
    QVERIFY(qGray(fromJpeg.pixel(600, 300)) < 16);
    QImage opaque(1000, 2400, QImage::Format_ARGB32); // with a channel for what it has not
    opaque.fill(Qt::white);
    const QByteArray fromOpaque = smallPicture(fileOf(opaque, "PNG"));
    QVERIFY(fromOpaque.startsWith("\xff\xd8")); // a JPEG
    QCOMPARE(QImage::fromData(fromOpaque).size(), QSize(500, 1200));
}

void tst_OneBit::whatIsClearInALargePictureStaysSo()
{
    QImage half(1000, 2400, QImage::Format_ARGB32);
    half.fill(Qt::transparent);
    for (int y = 0; y < 1200; ++y) {
        for (int x = 0; x < half.width(); ++x) {
            half.setPixelColor(x, y, Qt::red);
        }
    }
    const QImage kept = QImage::fromData(smallPicture(fileOf(half, "PNG")));
    QCOMPARE(kept.size(), QSize(500, 1200));
    const QColor red = kept.pixelColor(250, 300);
    QVERIFY(red.alpha() > 250 && red.red() > 250 && red.blue() < 5);
    QCOMPARE(kept.pixelColor(250, 900).alpha(), 0);
}

void tst_OneBit::noPictureIsKeptLargerThanHalfAMegabyte_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("opaque") << QImage::Format_RGB32;
    QTest::newRow("clear here and there") << QImage::Format_ARGB32;
}

/// Grain packs worst of all.
void tst_OneBit::noPictureIsKeptLargerThanHalfAMegabyte()
{
    QFETCH(QImage::Format, format);
    QImage grain(1200, 900, format);
    QRandomGenerator dice(7);
    for (int y = 0; y < grain.height(); ++y) {
        dice.fillRange(reinterpret_cast<quint32*>(grain.scanLine(y)), grain.width());
    }
    const QByteArray file = fileOf(grain, "PNG");
    QVERIFY(file.size() > 2'000'000);
    const QByteArray kept = smallPicture(file);
    QVERIFY2(
        !kept.isEmpty() && kept.size() <= 512 * 1024, qPrintable(QString::number(kept.size())));
    const QSize size = QImage::fromData(kept).size();
    QVERIFY(size.width() >= 300 && qAbs(size.width() * 3 - size.height() * 4) <= 12);
}

void tst_OneBit::whatIsNoPictureIsNotKept_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("10,000 pixels a side") << blackFile({10'000, 10'000}, "PNG");
    QTest::newRow("cut off") << fileOf(photo(), "PNG").first(60);
    QTest::newRow("an SVG that names an address")
        << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">)"
                      R"(<image width="9" height="9" href="https://example.org/x.png"/></svg>)");
    QTest::newRow("HTML") << QByteArray("<!doctype html><html><body>Sign in</body></html>");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4 and so on");
    QTest::newRow("nothing") << QByteArray();
}

void tst_OneBit::whatIsNoPictureIsNotKept()
{
    QFETCH(QByteArray, file);
    QCOMPARE(smallPicture(file), QByteArray());
}

QTEST_GUILESS_MAIN(tst_OneBit)
#include "tst_OneBit.moc"
