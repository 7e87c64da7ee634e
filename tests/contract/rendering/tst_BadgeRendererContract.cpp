// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "FakeRenderer.h"
#include "Places.h"

#include <QBuffer>
#include <QtTest>

#include <memory>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<BadgeRenderer> rendererOf(const QString& name)
{
    if (name == "fake"_L1) {
        return std::make_unique<FakeRenderer>();
    }
    return std::make_unique<BadgePainter>(sourcePath(u"/resources/fonts"_s));
}

/// A disk without room.
class FullDevice : public QIODevice
{
public:
    FullDevice() { QIODevice::open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char* /*data*/, qint64 /*most*/) override { return -1; }

    qint64 writeData(const char* /*data*/, qint64 /*count*/) override { return -1; }
};

BarcodeModules code(const QString& text, double left)
{
    return {text, ErrorCorrection::High, mm(left), mm(10), mm(25), true};
}

/// Two pages; two codes on the first.
BadgeDrawing badge()
{
    BadgeDrawing drawing;
    drawing.width = mm(60);
    drawing.height = mm(45);
    TextRun text;
    text.element = u"attendee_name"_s;
    text.text = u"Asha"_s;
    text.box = {mm(2), mm(2), mm(50), mm(7)};
    drawing.pages = {{code(u"left code"_s, 2), text, code(u"right code"_s, 32)}, {text}};
    return drawing;
}

} // namespace

/// What every renderer keeps; run against the fake and the real one.
class tst_BadgeRendererContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void rasterHasTheSizeOfThePage_data() { renderers(); }

    void rasterHasTheSizeOfThePage();

    void sameDrawingGivesTheSameDots_data() { renderers(); }

    void sameDrawingGivesTheSameDots();

    void otherCodeGivesOtherDots_data() { renderers(); }

    void otherCodeGivesOtherDots();

    void codesReadBackInOrder_data() { renderers(); }

    void codesReadBackInOrder();

    void blankRasterReadsBackAsNothing_data() { renderers(); }

    void blankRasterReadsBackAsNothing();

    void trialTellsWhatTheDotsTell_data() { renderers(); }

    void trialTellsWhatTheDotsTell();

    void impossibleSizeIsRefused_data() { renderers(); }

    void impossibleSizeIsRefused();

    void pdfIsAPdf_data() { renderers(); }

    void pdfIsAPdf();

    void sheetsAreAPdfWithAnOutcomeABadge_data() { renderers(); }

    void sheetsAreAPdfWithAnOutcomeABadge();

    void sheetsOfNoSizeAreRefused_data() { renderers(); }

    void sheetsOfNoSizeAreRefused();

    void fullDiskUnderSheetsIsTold_data() { renderers(); }

    void fullDiskUnderSheetsIsTold();

    void pageSizeOfWhatIsNoPdfIsAnError_data() { renderers(); }

    void pageSizeOfWhatIsNoPdfIsAnError();

private:
    static void renderers();
};

void tst_BadgeRendererContract::renderers()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("fake") << u"fake"_s;
    QTest::newRow("painter") << u"painter"_s;
}

void tst_BadgeRendererContract::rasterHasTheSizeOfThePage()
{
    QFETCH(QString, name);
    for (const int dpi : {203, 300, 600}) {
        const auto rendered = rendererOf(name)->raster(badge(), dpi);
        QVERIFY(rendered);
        QCOMPARE(rendered->pages.size(), 2);
        for (const BadgeRaster& page : rendered->pages) {
            QCOMPARE(page.dpi, dpi);
            QCOMPARE(page.width, mm(60).inDots(dpi));
            QCOMPARE(page.height, mm(45).inDots(dpi));
            QCOMPARE(page.bits.size(), qsizetype(page.stride()) * page.height);
        }
    }
}

void tst_BadgeRendererContract::sameDrawingGivesTheSameDots()
{
    QFETCH(QString, name);
    const auto renderer = rendererOf(name);
    const auto first = renderer->raster(badge(), 300);
    const auto second = renderer->raster(badge(), 300);
    const auto other = rendererOf(name)->raster(badge(), 300);
    QVERIFY(first && second && other);
    QVERIFY(*first == *second);
    QVERIFY(*first == *other);
}

void tst_BadgeRendererContract::otherCodeGivesOtherDots()
{
    QFETCH(QString, name);
    const auto renderer = rendererOf(name);
    BadgeDrawing drawing = badge();
    const auto first = renderer->raster(drawing, 300);
    std::get<BarcodeModules>(drawing.pages.first().first()).text = u"other code"_s;
    const auto second = renderer->raster(drawing, 300);
    QVERIFY(first && second);
    QVERIFY(first->pages.first() != second->pages.first());
}

void tst_BadgeRendererContract::codesReadBackInOrder()
{
    QFETCH(QString, name);
    const auto renderer = rendererOf(name);
    const BadgeDrawing drawing = badge();
    const auto rendered = renderer->raster(drawing, 203);
    QVERIFY(rendered);
    QCOMPARE(renderer->readBack(rendered->pages.at(0), drawing.pages.at(0)),
        QStringList({u"left code"_s, u"right code"_s}));
    QCOMPARE(renderer->readBack(rendered->pages.at(1), drawing.pages.at(1)), QStringList());
}

void tst_BadgeRendererContract::blankRasterReadsBackAsNothing()
{
    QFETCH(QString, name);
    const auto renderer = rendererOf(name);
    const BadgeDrawing drawing = badge();
    const auto rendered = renderer->raster(drawing, 203);
    QVERIFY(rendered);
    BadgeRaster blank = rendered->pages.first();
    blank.bits.fill('\0');
    QCOMPARE(renderer->readBack(blank, drawing.pages.first()), QStringList({QString(), QString()}));
}

void tst_BadgeRendererContract::trialTellsWhatTheDotsTell()
{
    QFETCH(QString, name);
    const auto renderer = rendererOf(name);
    const auto trial = renderer->trial(badge(), 203);
    QVERIFY(trial);
    QCOMPARE(trial->codes, QStringList({u"left code"_s, u"right code"_s}));
    QCOMPARE(trial->missingGlyphs, QStringList());
    QCOMPARE(trial->overflow, QStringList());
    QCOMPARE(renderer->trial(badge(), 10).error().code, ErrorCode::TemplateBroken);
}

void tst_BadgeRendererContract::impossibleSizeIsRefused()
{
    QFETCH(QString, name);
    const auto renderer = rendererOf(name);
    QCOMPARE(renderer->raster(badge(), 10).error().code, ErrorCode::TemplateBroken);
    QCOMPARE(renderer->raster(badge(), 100'000).error().code, ErrorCode::TemplateBroken);
    BadgeDrawing flat = badge();
    flat.height = mm(0);
    QCOMPARE(renderer->raster(flat, 300).error().code, ErrorCode::TemplateBroken);
}

void tst_BadgeRendererContract::pdfIsAPdf()
{
    QFETCH(QString, name);
    const auto pdf = rendererOf(name)->pdf(badge());
    QVERIFY(pdf);
    QVERIFY(pdf->bytes.startsWith("%PDF"));
}

void tst_BadgeRendererContract::sheetsAreAPdfWithAnOutcomeABadge()
{
    QFETCH(QString, name);
    const auto renderer = rendererOf(name);
    BadgeDrawing bad = badge();
    std::get<BarcodeModules>(bad.pages.first().first()).text
        = u"broken, since no code holds so much"_s + QString(5000, u'x');
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto sheets = renderer->sheets(buffer, mm(210), mm(297));
    QVERIFY(sheets);
    const SheetPlace place{{mm(10), mm(10), mm(60), mm(45)}, 0};
    const SheetPlace turned{{mm(100), mm(10), mm(45), mm(60)}, 1};
    const auto first = (*sheets)->addSheet(
        {{badge(), 1, place}, {bad, 1, turned}, {badge(), 2, turned}, {badge(), 3, place}},
        {{mm(105), mm(0), mm(0.1), mm(8)}});
    QCOMPARE(first.size(), 4);
    QCOMPARE(first.at(0).problem, std::nullopt);
    QCOMPARE(first.at(1).problem->code, ErrorCode::TemplateBroken);
    QCOMPARE(first.at(2).problem, std::nullopt);
    QCOMPARE(first.at(3).problem, std::nullopt); // it has no third page: blank
    QCOMPARE((*sheets)->addSheet({}, {}).size(), 0);
    QVERIFY((*sheets)->finish());
    QVERIFY(bytes.startsWith("%PDF"));
}

void tst_BadgeRendererContract::sheetsOfNoSizeAreRefused()
{
    QFETCH(QString, name);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto sheets = rendererOf(name)->sheets(buffer, mm(0), mm(297));
    QVERIFY(!sheets);
    QCOMPARE(sheets.error().code, ErrorCode::TemplateBroken);
}

void tst_BadgeRendererContract::fullDiskUnderSheetsIsTold()
{
    QFETCH(QString, name);
    const auto renderer = rendererOf(name);
    FullDevice full;
    const auto sheets = renderer->sheets(full, mm(210), mm(297));
    QVERIFY(sheets);
    (void)(*sheets)->addSheet({{badge(), 1, {{mm(10), mm(10), mm(60), mm(45)}, 0}}}, {});
    const auto end = (*sheets)->finish();
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::FileUnwritable);
}

void tst_BadgeRendererContract::pageSizeOfWhatIsNoPdfIsAnError()
{
    QFETCH(QString, name);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("a letter"), QByteArray(300, '\0')}) {
        const auto size = rendererOf(name)->pageSize(bytes);
        QVERIFY(!size);
        QCOMPARE(size.error().code, ErrorCode::TemplateBroken);
    }
}

QTEST_MAIN(tst_BadgeRendererContract)
#include "tst_BadgeRendererContract.moc"
