// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "QrCode.h"
#include "StarterBadge.h"

#include <QBuffer>
#include <QImage>
#include <QtTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"Ananya Gowda"_s, u"ಅನನ್ಯಾ ಗೌಡ"_s, u"श्रीनिवास कृष्णमूर्ति"_s,
    u"முருகன் சுப்பிரமணியம்"_s, u"వెంకట రెడ్డి"_s, u"വിഷ്ണു നമ്പൂതിരിപ്പാട്"_s, u"সুস্মিতা সেন"_s,
    u"محمد عبد الرحمن الفارسي"_s, u"王小明"_s, u"さとう ユキ"_s, u"김민준"_s, u"Мария Іваненко"_s,
    u"Nguyễn Thị Ánh Tuyết"_s, u"O’Brien-Smith d’Arcy"_s, u"Zoë"_s,
    u"María del Carmen Fernández-Ortiz y García de los Ríos"_s,
    u"Wolfeschlegelsteinhausenbergerdorff"_s};

BadgeDrawing page(const QList<DrawingItem>& items)
{
    BadgeDrawing drawing;
    drawing.width = mm(60);
    drawing.height = mm(40);
    drawing.pages = {items};
    return drawing;
}

BadgeRaster drawn(const QList<DrawingItem>& items, int dpi = 254)
{
    BadgePainter painter(fontFolder);
    const auto rendered = painter.raster(page(items), dpi);
    if (!rendered) {
        qFatal("%s", qPrintable(rendered.error().detail));
    }
    return rendered->pages.first();
}

/// The smallest place that holds all dots in which the two are not alike.
QRect differenceOf(const BadgeRaster& one, const BadgeRaster& other)
{
    QRect place;
    for (int y = 0; y < std::min(one.height, other.height); ++y) {
        for (int x = 0; x < std::min(one.width, other.width); ++x) {
            if (one.dot(x, y) != other.dot(x, y)) {
                place |= QRect(x, y, 1, 1);
            }
        }
    }
    return place;
}

int blackDots(const BadgeRaster& raster, QRect part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            count += raster.dot(x, y) ? 1 : 0;
        }
    }
    return count;
}

QByteArray png(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

TextRun word(const QString& text, BadgeColour colour)
{
    TextRun run;
    run.text = text;
    run.box = {mm(5), mm(5), mm(50), mm(12)};
    run.pointSize = 24;
    run.bold = true;
    run.autoResize = true;
    run.colour = colour;
    return run;
}

const Rule blackBand{{mm(0), mm(0), mm(60), mm(20)}, {0, 0, 0}};

} // namespace

class tst_BadgePainter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBadgeReadsBackAndLosesNothing_data();
    void everyBadgeReadsBackAndLosesNothing();

    void modulesAreWholeDotsWithWhiteAround_data() { layoutsAndResolutions(); }

    void modulesAreWholeDotsWithWhiteAround();

    void modulesHaveFourDotsOrMore_data() { layoutsAndResolutions(); }

    void modulesHaveFourDotsOrMore();
    void secondCopyStillReadsBack();
    void ruleCoversExactlyItsDots();
    void textOnBlackIsWhiteAndOnWhiteIsBlack();
    void colourOfTextDoesNotMakeItVanish();
    void pictureIsFittedCentredAndKeepsItsAspect();
    void whatIsNoPictureLeavesItsPlaceEmptyAndIsTold();
    void missingCompanyLeavesItsPlaceEmpty();
    void signWithoutAGlyphIsLeftOutAndTold();
    void aTextIsTheSameDotsHoweverOftenItIsDrawn();
    void aTextThatWasSeenIsDrawnAsIfItWereNew();
    void starterBackgroundsHaveTheirLayoutsSize();
    void unreadableBackgroundIsAnError();
    void codeThatHoldsTooMuchIsAnError();
    void withoutFontsNothingIsDrawn();

private:
    static void layoutsAndResolutions();
};

void tst_BadgePainter::layoutsAndResolutions()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("dpi");
    for (const QString& key : starterKeys()) {
        for (const int dpi : {203, 300, 600}) {
            QTest::addRow("%s at %d", qPrintable(key), dpi) << key << dpi;
        }
    }
}

void tst_BadgePainter::everyBadgeReadsBackAndLosesNothing_data()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : starterKeys()) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

void tst_BadgePainter::everyBadgeReadsBackAndLosesNothing()
{
    QFETCH(QString, key);
    BadgePainter painter(fontFolder);
    for (const QString& name : names) {
        for (const QString& token : {shortToken, longToken}) {
            const BadgeDrawing drawing
                = starterBadge(key, {name, u"ಕರ್ನಾಟಕ ಸಂಸ್ಥೆ"_s, token, u"Volunteer"_s});
            const auto rendered = painter.raster(drawing, 203);
            QVERIFY(rendered);
            QCOMPARE(rendered->missingGlyphs, QStringList());
            QCOMPARE(rendered->overflow, QStringList());
            const QStringList codes
                = painter.readBack(rendered->pages.first(), drawing.pages.first());
            QVERIFY(!codes.isEmpty());
            QCOMPARE(codes, QStringList(codes.size(), token));
        }
    }
}

void tst_BadgePainter::modulesAreWholeDotsWithWhiteAround()
{
    QFETCH(QString, key);
    QFETCH(int, dpi);
    BadgePainter painter(fontFolder);
    const BadgeDrawing drawing = starterBadge(key);
    const auto rendered = painter.raster(drawing, dpi);
    QVERIFY(rendered);
    for (const DrawingItem& item : drawing.pages.first()) {
        const auto* code = std::get_if<BarcodeModules>(&item);
        if (!code) {
            continue;
        }
        const QImage modules = *qrModules(*code);
        const QrGeometry place = qrGeometry(*code, modules.width(), dpi / 25.4);
        const QPoint origin = place.firstModule();
        constexpr int quiet = 4;
        for (int y = -quiet * place.module; y < (modules.height() + quiet) * place.module; ++y) {
            for (int x = -quiet * place.module; x < (modules.width() + quiet) * place.module; ++x) {
                const QPoint module(int(std::floor(double(x) / place.module)),
                    int(std::floor(double(y) / place.module)));
                const bool black
                    = modules.rect().contains(module) && modules.pixelIndex(module) == 1;
                QCOMPARE(rendered->pages.first().dot(origin.x() + x, origin.y() + y), black);
            }
        }
    }
}

void tst_BadgePainter::modulesHaveFourDotsOrMore()
{
    QFETCH(QString, key);
    QFETCH(int, dpi);
    const BadgeDrawing drawing = starterBadge(key);
    for (const DrawingItem& item : drawing.pages.first()) {
        if (const auto* code = std::get_if<BarcodeModules>(&item)) {
            const QrGeometry place = qrGeometry(*code, qrModules(*code)->width(), dpi / 25.4);
            QVERIFY(place.module >= 4);
            QVERIFY(dots(place.square.width(), dpi) >= mm(19)); // read from an arm's length
        }
    }
}

void tst_BadgePainter::secondCopyStillReadsBack()
{
    BadgePainter painter(fontFolder);
    for (const QString& key : starterKeys()) {
        const BadgeDrawing drawing = starterBadge(key, {}, 2);
        const auto first = painter.raster(starterBadge(key), 300);
        const auto second = painter.raster(drawing, 300);
        QVERIFY(first && second);
        QVERIFY(first->pages != second->pages);
        QCOMPARE(painter.readBack(second->pages.first(), drawing.pages.first()).first(), longToken);
    }
}

void tst_BadgePainter::ruleCoversExactlyItsDots()
{
    // 254 dpi: 10 dots a mm
    const BadgeRaster raster = drawn({Rule{{mm(2), mm(3), mm(4), mm(5)}, {}}});
    QCOMPARE(blackDots(raster, {20, 30, 40, 50}), 40 * 50);
    QCOMPARE(blackDots(raster, {0, 0, raster.width, raster.height}), 40 * 50);
}

void tst_BadgePainter::textOnBlackIsWhiteAndOnWhiteIsBlack()
{
    const QRect band(0, 0, 600, 200);
    const int onBlack
        = 600 * 200 - blackDots(drawn({blackBand, word(u"Speaker"_s, {255, 255, 255})}), band);
    const int onWhite = blackDots(drawn({word(u"Speaker"_s, {0, 0, 0})}), band);
    QVERIFY(onWhite > 3000);
    QCOMPARE(onBlack, onWhite); // dot for dot the same letters
}

void tst_BadgePainter::colourOfTextDoesNotMakeItVanish()
{
    const BadgeRaster black = drawn({word(u"Speaker"_s, {0, 0, 0})});
    const BadgeRaster blackOnBlack = drawn({blackBand, word(u"Speaker"_s, {0, 0, 0})});
    const BadgeRaster whiteOnBlack = drawn({blackBand, word(u"Speaker"_s, {255, 255, 255})});
    QVERIFY(black == drawn({word(u"Speaker"_s, {255, 220, 0})}));
    QVERIFY(blackOnBlack == whiteOnBlack);
}

void tst_BadgePainter::pictureIsFittedCentredAndKeepsItsAspect()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::black);
    const Picture picture{u"question_photo"_s, png(image), {mm(10), mm(10), mm(20), mm(20)}};
    const BadgeRaster raster = drawn({picture});
    QCOMPARE(blackDots(raster, {100, 150, 200, 100}), 200 * 100);
    QCOMPARE(blackDots(raster, {0, 0, raster.width, raster.height}), 200 * 100);
}

void tst_BadgePainter::whatIsNoPictureLeavesItsPlaceEmptyAndIsTold()
{
    BadgePainter painter(fontFolder);
    const Picture picture{u"question_photo"_s, "a letter", {mm(10), mm(10), mm(20), mm(20)}};
    const auto rendered = painter.raster(page({picture}), 254);
    QVERIFY(rendered);
    QCOMPARE(rendered->overflow, QStringList(u"question_photo"_s));
    QCOMPARE(blackDots(rendered->pages.first(), {0, 0, 600, 400}), 0);
}

void tst_BadgePainter::missingCompanyLeavesItsPlaceEmpty()
{
    BadgePainter painter(fontFolder);
    BadgeWords words;
    words.company.clear();
    const auto without = painter.raster(starterBadge(u"label-62x100"_s, words), 300);
    const auto with = painter.raster(starterBadge(u"label-62x100"_s), 300);
    QVERIFY(without && with);
    const QRect place(
        mm(4).inDots(300), mm(62).inDots(300), mm(27).inDots(300), mm(17).inDots(300));
    QCOMPARE(blackDots(without->pages.first(), place), 0);
    QVERIFY(blackDots(with->pages.first(), place) > 500);
}

void tst_BadgePainter::signWithoutAGlyphIsLeftOutAndTold()
{
    BadgePainter painter(fontFolder);
    BadgeWords party;
    party.name = u"Ananya Gowda 𝄞"_s;
    const auto with = painter.raster(starterBadge(u"label-62x100"_s, party), 300);
    const auto without = painter.raster(starterBadge(u"label-62x100"_s), 300);
    QVERIFY(with && without);
    QCOMPARE(with->missingGlyphs, QStringList(u"𝄞"_s));
    QCOMPARE(with->pages.size(), without->pages.size());
    const QRect differs = differenceOf(with->pages.first(), without->pages.first());
    QVERIFY2(differs.isEmpty(),
        qPrintable(u"at %1, %2, %3 × %4 dots"_s.arg(differs.x())
                       .arg(differs.y())
                       .arg(differs.width())
                       .arg(differs.height())));
}

/// A one-bit page that Qt's threads fill loses a dot once in some hundred times.
void tst_BadgePainter::aTextIsTheSameDotsHoweverOftenItIsDrawn()
{
    FontCatalog fonts(fontFolder);
    const BadgeDrawing drawing = starterBadge(u"label-62x100"_s);
    QList<QImage> first;
    for (int i = 0; i < 400; ++i) {
        SeenTexts texts; // none is known, so that each is drawn
        QList<QImage> inks;
        for (const DrawingItem& item : drawing.pages.first()) {
            if (const auto* run = std::get_if<TextRun>(&item)) {
                inks.append(texts.drawn(*run, fonts, 300 / 25.4, {732, 1181}).ink);
            }
        }
        first = i == 0 ? inks : first;
        QVERIFY2(inks == first, qPrintable(QString::number(i)));
    }
    QVERIFY(first.size() > 3 && !first.contains(QImage()));
}

/// Whatever is under it now, on a page of another size or at another dpi.
void tst_BadgePainter::aTextThatWasSeenIsDrawnAsIfItWereNew()
{
    BadgePainter painter(fontFolder);
    const TextRun name = word(u"Ananya Gowda"_s, {});
    const auto isAsNew = [&painter](const BadgeDrawing& drawing, int dpi) {
        BadgePainter fresh(fontFolder);
        const auto wanted = fresh.raster(drawing, dpi);
        const auto drawn = painter.raster(drawing, dpi);
        return wanted && drawn && *drawn == *wanted;
    };
    BadgeDrawing narrow = page({name});
    narrow.width = mm(30); // the name is cut off
    for (const int dpi : {300, 203, 300}) {
        QVERIFY(isAsNew(page({name}), dpi));
        QVERIFY(isAsNew(page({blackBand, name}), dpi));
        QVERIFY(isAsNew(narrow, dpi));
    }
}

void tst_BadgePainter::starterBackgroundsHaveTheirLayoutsSize()
{
    BadgePainter painter(fontFolder);
    for (const QString& key : starterKeys()) {
        const BadgeDrawing drawing = starterBadge(key);
        const auto size = painter.pageSize(drawing.background);
        QVERIFY(size);
        QCOMPARE(size->pageCount, 1);
        QVERIFY(std::abs(size->width.inMm() - drawing.width.inMm()) < 0.01);
        QVERIFY(std::abs(size->height.inMm() - drawing.height.inMm()) < 0.01);
    }
}

void tst_BadgePainter::unreadableBackgroundIsAnError()
{
    BadgePainter painter(fontFolder);
    BadgeDrawing drawing = page({});
    drawing.background = "%PDF-1.4 and no more";
    const auto raster = painter.raster(drawing, 300);
    const auto pdf = painter.pdf(drawing);
    QVERIFY(!raster && !pdf);
    QCOMPARE(raster.error().code, ErrorCode::TemplateBroken);
    QCOMPARE(pdf.error().code, ErrorCode::TemplateBroken);
}

void tst_BadgePainter::codeThatHoldsTooMuchIsAnError()
{
    BadgePainter painter(fontFolder);
    const BarcodeModules tiny{longToken, ErrorCorrection::Medium, mm(1), mm(1), mm(3), true};
    const auto raster = painter.raster(page({tiny}), 300);
    QVERIFY(!raster);
    QCOMPARE(raster.error().code, ErrorCode::TemplateBroken);
    QVERIFY2(
        raster.error().detail.contains(u"does not fit 3 mm"_s), qPrintable(raster.error().detail));
}

void tst_BadgePainter::withoutFontsNothingIsDrawn()
{
    BadgePainter painter(u"/nowhere"_s);
    const auto raster = painter.raster(page({}), 300);
    QVERIFY(!raster);
    QCOMPARE(raster.error().code, ErrorCode::GlyphMissing);
}

QTEST_MAIN(tst_BadgePainter)
#include "tst_BadgePainter.moc"
