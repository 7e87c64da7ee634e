// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BackgroundPdf.h"
#include "BadgePainter.h"
#include "StarterBadge.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

BadgeDrawing page(const QList<DrawingItem>& items)
{
    BadgeDrawing drawing;
    drawing.width = mm(60);
    drawing.height = mm(40);
    drawing.pages = {items};
    return drawing;
}

/// As small as a PDF can be: each page has these entries and one content.
QByteArray pdfOf(const QList<QByteArray>& pages, const QByteArray& content)
{
    QByteArray kids;
    QByteArray objects;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 4);
        kids += number + " 0 R ";
        objects += number + " 0 obj<</Type/Page/Parent 2 0 R/Resources<<>>" + pages.at(i)
            + ">>endobj\n";
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" + kids
        + "]/Count " + QByteArray::number(pages.size()) + ">>endobj\n3 0 obj<</Length "
        + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream endobj\n"
        + objects + "trailer<</Root 1 0 R/Size " + QByteArray::number(pages.size() + 4)
        + ">>\n%%EOF\n";
}

const QByteArray blackField = "0 g 0 0 200 200 re f";
const QByteArray whitePage = "/MediaBox[0 0 170 113]";
const QByteArray blackPage = whitePage + "/Contents 3 0 R";

QByteArray twoPages()
{
    return pdfOf({whitePage, blackPage}, blackField);
}

Picture pictureOf(const QImage& image, const char* format, const BadgeBox& box)
{
    Picture picture{u"logo"_s, {}, box};
    QBuffer buffer(&picture.data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return picture;
}

} // namespace

class tst_BadgePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageOfABackgroundIsPrinted();
    void aBackgroundOfTooManyPagesIsRefused();
    void aPageOfAnotherSizeKeepsItsOwn_data();
    void aPageOfAnotherSizeKeepsItsOwn();
    void backgroundIsDrawnOnceForEachSizeAndResolution();
    void whatIsUsedInTurnIsDrawnOnce();
    void paleCodeIsBlackInThePdf();
    void aPictureOfTwoMetresIsDrawnAsFarAsThePageGoes();
    void whatLiesUnderAPictureShowsWhereItIsClear();
    void aLogoKeepsItsDotsInThePdfAndAPhotoStaysAJpeg();
    void aThousandLettersAsLargeAsThePageAreRefused();
};

void tst_BadgePages::everyPageOfABackgroundIsPrinted()
{
    BadgePainter painter(fontFolder);
    BadgeDrawing drawing = page({Rule{{mm(5), mm(5), mm(10), mm(1)}, {}}});
    drawing.background = twoPages();
    const auto rendered = painter.raster(drawing, 254);
    QVERIFY(rendered);
    QCOMPARE(rendered->pages.size(), 2);
    const BadgeRaster& back = rendered->pages.at(1);
    QVERIFY(back.dot(0, 0) && back.dot(300, 200) && back.dot(599, 399)); // its black field
    QVERIFY(!rendered->pages.at(0).dot(300, 200));
    const auto pdf = painter.pdf(drawing);
    QVERIFY(pdf);
    const auto size = painter.pageSize(pdf->bytes);
    QVERIFY(size);
    QCOMPARE(size->pageCount, 2);
}

/// Nobody shall learn from the printer that the last ones are missing.
void tst_BadgePages::aBackgroundOfTooManyPagesIsRefused()
{
    BadgePainter painter(fontFolder);
    BadgeDrawing drawing = page({});
    drawing.background = pdfOf(QList<QByteArray>(20, blackPage), blackField);
    const auto most = painter.raster(drawing, 100);
    QVERIFY(most);
    QCOMPARE(most->pages.size(), 20);
    drawing.background = pdfOf(QList<QByteArray>(21, blackPage), blackField);
    const auto refused = [](const auto& result) {
        return !result && result.error().code == ErrorCode::TemplateBroken
            && result.error().detail.contains(u"21 pages, more than 20"_s);
    };
    QVERIFY(refused(painter.raster(drawing, 100)));
    QVERIFY(refused(painter.pdf(drawing)));
    QVERIFY(refused(painter.trial(drawing, 100)));
    QVERIFY(refused(painter.pageSize(drawing.background)));
}

void tst_BadgePages::aPageOfAnotherSizeKeepsItsOwn_data()
{
    QTest::addColumn<QByteArray>("entries"); // of the second page
    QTest::addColumn<QRect>("black"); // in tenths of a millimetre of its 60 × 40
    // the content is a square of 10 mm, 5 mm from the left and from below
    QTest::newRow("the same") << QByteArray("/MediaBox[0 0 170.079 113.386]")
                              << QRect(50, 250, 100, 100);
    QTest::newRow("a hair more") << QByteArray("/MediaBox[0 0 170.2 113.5]")
                                 << QRect(50, 250, 100, 100);
    QTest::newRow("half") << QByteArray("/MediaBox[0 0 85.039 56.693]") << QRect(50, 250, 100, 100);
    QTest::newRow("twice") << QByteArray("/MediaBox[0 0 340.157 226.772]")
                           << QRect(50, 250, 100, 100);
    QTest::newRow("upright") << QByteArray("/MediaBox[0 0 113.386 170.079]")
                             << QRect(50, 250, 100, 100);
    QTest::newRow("ten metres") << QByteArray("/MediaBox[0 0 28346 28346]")
                                << QRect(50, 250, 100, 100);
    QTest::newRow("cut to half") << QByteArray("/MediaBox[0 0 170.079 113.386]"
                                               "/CropBox[14.173 0 85 85]")
                                 << QRect(0, 250, 100, 100);
    QTest::newRow("turned") << QByteArray("/MediaBox[0 0 85.039 340.157]/Rotate 90")
                            << QRect(50, 150, 100, 100);
}

/// As on the server: its lower left corner lies on the badge's, and nothing of it is scaled.
void tst_BadgePages::aPageOfAnotherSizeKeepsItsOwn()
{
    QFETCH(QByteArray, entries);
    QFETCH(QRect, black);
    BadgePainter painter(fontFolder);
    BadgeDrawing drawing = page({});
    drawing.background = pdfOf({"/MediaBox[0 0 170.079 113.386]", entries + "/Contents 3 0 R"},
        "0 g 14.173 14.173 28.346 28.346 re f");
    const auto drawn = painter.raster(drawing, 254); // a dot is a tenth of a millimetre
    QVERIFY(drawn);
    QCOMPARE(drawn->pages.size(), 2);
    QRect found;
    const BadgeRaster& dots = drawn->pages.at(1);
    for (int y = 0; y < dots.height; ++y) {
        for (int x = 0; x < dots.width; ++x) {
            found |= dots.dot(x, y) ? QRect(x, y, 1, 1) : QRect();
        }
    }
    const QRect off(found.topLeft() - black.topLeft(), found.size() - black.size());
    QVERIFY2(qAbs(off.x()) <= 1 && qAbs(off.y()) <= 1 && qAbs(off.width()) <= 1
            && qAbs(off.height()) <= 1,
        qPrintable(u"%1, %2: %3 × %4"_s.arg(found.x())
                       .arg(found.y())
                       .arg(found.width())
                       .arg(found.height())));
}

/// Whoever the badge is of. In another size each page is drawn anew.
void tst_BadgePages::backgroundIsDrawnOnceForEachSizeAndResolution()
{
    static constexpr int badges = 50;
    static constexpr int pages = 2; // of the background
    BadgePainter painter(fontFolder);
    const auto drawAll = [&painter](const QList<int>& resolutions, Length width) {
        for (int number = 0; number < badges; ++number) {
            TextRun name;
            name.text = u"Asha %1"_s.arg(number);
            name.box = {mm(5), mm(5), mm(50), mm(10)};
            BadgeDrawing drawing = page({name});
            drawing.width = width;
            drawing.background = twoPages();
            for (const int dpi : resolutions) {
                const auto rendered = painter.raster(drawing, dpi);
                QVERIFY(rendered);
                QCOMPARE(rendered->pages.size(), pages);
            }
        }
    };
    drawAll({203, 300}, mm(60));
    QCOMPARE(painter.backgroundsRendered(), 2 * pages);
    drawAll({203}, mm(50));
    QCOMPARE(painter.backgroundsRendered(), 3 * pages);
    for (int number = 0; number < badges; ++number) { // in colour, for a printer of PDFs
        BadgeDrawing drawing = page({Rule{{mm(5), mm(5), mm(10), mm(number + 1)}, {}}});
        drawing.background = twoPages();
        QVERIFY(painter.pdf(drawing));
    }
    QCOMPARE(painter.backgroundsRendered(), 4 * pages);
}

/// Nine backgrounds of two pages on two printers, as they come to a desk.
void tst_BadgePages::whatIsUsedInTurnIsDrawnOnce()
{
    static constexpr int layouts = 9;
    BadgePainter painter(fontFolder);
    for (int round = 0; round < 3; ++round) {
        for (int number = 0; number < layouts; ++number) {
            BadgeDrawing drawing = page({});
            drawing.background = twoPages() + QByteArray::number(number);
            for (const int dpi : {203, 300}) {
                QVERIFY(painter.raster(drawing, dpi));
            }
        }
    }
    QCOMPARE(painter.backgroundsRendered(), layouts * 2 * 2);
}

void tst_BadgePages::paleCodeIsBlackInThePdf()
{
    BadgePainter painter(fontFolder);
    const auto darkest = [&painter](BadgeColour colour) {
        BarcodeModules code{shortToken, ErrorCorrection::High, mm(5), mm(5), mm(30), true};
        code.colour = colour;
        const auto pdf = painter.pdf(page({code}));
        BackgroundPdf drawn;
        const auto picture = drawn.artwork(pdf->bytes, 1, {708, 472});
        const QImage image = picture->image.convertToFormat(QImage::Format_RGB32);
        QRgb found = qRgb(255, 255, 255);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                found = qGray(image.pixel(x, y)) < qGray(found) ? image.pixel(x, y) : found;
            }
        }
        return QColor(found);
    };
    QVERIFY(darkest({0, 0, 160}).blue() > 120);
    QVERIFY(darkest({255, 220, 0}).lightness() < 40);
}

/// At 1200 dpi all of it would be 36 GB.
void tst_BadgePages::aPictureOfTwoMetresIsDrawnAsFarAsThePageGoes()
{
    QImage halves(100, 50, QImage::Format_RGB32);
    halves.fill(Qt::white);
    for (int y = 0; y < halves.height(); ++y) {
        for (int x = 0; x < 50; ++x) {
            halves.setPixelColor(x, y, Qt::black);
        }
    }
    Picture picture = pictureOf(halves, "PNG", {mm(-980), mm(-400), mm(2000), mm(1000)});
    BadgePainter painter(fontFolder);
    const auto rendered = painter.raster(page({picture}), 1200);
    QVERIFY(rendered);
    const BadgeRaster& dots = rendered->pages.first();
    const int edge = mm(20).inDots(1200); // the picture's middle; its blur is two pixels of 20 mm
    QVERIFY(dots.dot(0, 0) && dots.dot(edge - 600, dots.height - 1));
    QVERIFY(!dots.dot(edge + 600, 0) && !dots.dot(dots.width - 1, dots.height - 1));
    picture.box.left = mm(-2500); // beside the page
    const auto none = painter.raster(page({picture}), 1200);
    QVERIFY(none);
    QCOMPARE(none->pages.first().bits.count('\0'), none->pages.first().bits.size());
}

void tst_BadgePages::whatLiesUnderAPictureShowsWhereItIsClear()
{
    QImage halves(20, 20, QImage::Format_ARGB32);
    halves.fill(Qt::white);
    for (int y = 0; y < halves.height(); ++y) {
        for (int x = 0; x < 10; ++x) {
            halves.setPixelColor(x, y, QColor(255, 255, 255, 0));
        }
    }
    const Rule band{{mm(0), mm(0), mm(60), mm(20)}, {0, 0, 0}};
    const Picture picture = pictureOf(halves, "PNG", {mm(10), mm(5), mm(10), mm(10)});
    BadgePainter painter(fontFolder);
    const auto rendered = painter.raster(page({band, picture}), 254);
    QVERIFY(rendered);
    const BadgeRaster& dots = rendered->pages.first();
    QVERIFY(dots.dot(103, 100) && dots.dot(140, 55)); // the band, through it
    QVERIFY(!dots.dot(160, 55) && !dots.dot(196, 100)); // its own white
    QVERIFY(dots.dot(90, 100) && dots.dot(210, 100)); // the band beside it
}

void tst_BadgePages::aLogoKeepsItsDotsInThePdfAndAPhotoStaysAJpeg()
{
    QImage logo(24, 16, QImage::Format_RGB32);
    logo.fill(Qt::magenta);
    BadgePainter painter(fontFolder);
    for (const char* format : {"PNG", "JPEG"}) {
        const Picture picture = pictureOf(logo, format, {mm(5), mm(5), mm(30), mm(30)});
        const auto pdf = painter.pdf(page({picture}));
        QVERIFY(pdf);
        QCOMPARE(pdf->overflow, QStringList());
        QCOMPARE(pdf->bytes.contains("/DCTDecode"), qstrcmp(format, "JPEG") == 0);
    }
}

/// Each would take as long as a page.
void tst_BadgePages::aThousandLettersAsLargeAsThePageAreRefused()
{
    TextRun letter;
    letter.text = u"W"_s;
    letter.box = {mm(0), mm(0), mm(60), mm(40)};
    letter.pointSize = 200;
    BadgePainter painter(fontFolder);
    QVERIFY(painter.raster(page(QList<DrawingItem>(50, letter)), 300));
    const auto many = painter.raster(page(QList<DrawingItem>(1000, letter)), 300);
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::TemplateBroken);
    QVERIFY2(
        many.error().detail.contains(u"texts lie over texts"_s), qPrintable(many.error().detail));
}

QTEST_MAIN(tst_BadgePages)
#include "tst_BadgePages.moc"
