// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "StarterBadge.h"

#include <QDir>
#include <QImage>
#include <QtTest>

#include <cstring>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int dpi = 203; // of most label printers

/// White is 0, as in a raster.
QImage imageOf(const BadgeRaster& raster)
{
    QImage image(raster.width, raster.height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < raster.height; ++y) {
        std::memcpy(image.scanLine(y), raster.bits.constData() + y * raster.stride(),
            std::size_t(raster.stride()));
    }
    return image;
}

/// A name in both weights of the server's face, and slanted in the starter layouts'.
BadgeDrawing nameBadge(const QString& name)
{
    BadgeDrawing drawing;
    drawing.width = mm(70);
    drawing.height = mm(34);
    drawing.pages.resize(1);
    const auto line = [&drawing, &name](double top, const QString& family, bool bold, bool italic) {
        TextRun run;
        run.text = name;
        run.box = {mm(2), mm(top), mm(66), mm(10)};
        run.family = family;
        run.pointSize = 20;
        run.bold = bold;
        run.italic = italic;
        run.autoResize = true;
        run.place = TextPlace::Middle;
        drawing.pages.first().append(run);
    };
    line(1, u"Open Sans"_s, false, false);
    line(12, u"Open Sans"_s, true, false);
    line(23, u"Noto Sans"_s, false, true);
    return drawing;
}

/// How many dots of the two are not alike; all of them when they have not the same size.
qint64 differences(const QImage& one, const QImage& other)
{
    if (one.size() != other.size()) {
        return qint64(one.width()) * one.height();
    }
    qint64 count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
        }
    }
    return count;
}

} // namespace

/// Badges of every script, dot by dot as they were when somebody looked at them and found them
/// right. What is drawn now is left beside the test program in `golden/`;
/// `packaging/tools/make-golden` takes it over after it was looked at.
class tst_GoldenPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase()
    {
        m_painter = std::make_unique<BadgePainter>(fontFolder);
        m_drawn = QDir(QCoreApplication::applicationDirPath()).filePath(u"golden"_s);
        QVERIFY(QDir().mkpath(m_drawn));
    }

    void nameIsDrawnAsItWasFoundRight_data();
    void nameIsDrawnAsItWasFoundRight();

    void starterBadgeIsDrawnAsItWasFoundRight_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString& key : starterKeys()) {
            QTest::newRow(qPrintable(key)) << key;
        }
    }

    void starterBadgeIsDrawnAsItWasFoundRight();

private:
    /// Leaves the picture in the folder of the drawn ones and says what is wrong with it.
    [[nodiscard]] QString problemOf(const BadgeDrawing& drawing, const QString& file)
    {
        const auto rendered = m_painter->raster(drawing, dpi);
        if (!rendered) {
            return rendered.error().detail;
        }
        if (!rendered->missingGlyphs.isEmpty() || !rendered->overflow.isEmpty()) {
            return u"without a glyph: %1; too large: %2"_s.arg(
                rendered->missingGlyphs.join(u' '), rendered->overflow.join(u' '));
        }
        const QImage drawn = imageOf(rendered->pages.first());
        if (!drawn.save(m_drawn + u'/' + file)) {
            return u"%1/%2 cannot be written"_s.arg(m_drawn, file);
        }
        const QImage golden(sourcePath(u"/tests/data/badges/golden/"_s + file));
        if (golden.isNull()) {
            return u"there is no tests/data/badges/golden/"_s + file;
        }
        const qint64 count = differences(drawn, golden);
        return count == 0 ? QString() : u"%1 dots are not as they were"_s.arg(count);
    }

    std::unique_ptr<BadgePainter> m_painter;
    QString m_drawn;
};

void tst_GoldenPictures::nameIsDrawnAsItWasFoundRight_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const char* script, const QString& name) { QTest::newRow(script) << name; };
    row("latin", u"Zoë Đặng Şahin O’Brien"_s);
    row("latin-marks", u"Ṛṣi Lu̥pa Ǩõrve m̄n̂"_s);
    row("latin-vietnamese", u"Nguyễn Thị Ánh Tuyết"_s);
    row("greek", u"Ελένη Παπαδοπούλου"_s);
    row("cyrillic", u"Мария Їжакевич Ђорђе"_s);
    row("arabic", u"محمد عبد الرحمن الفارسي"_s);
    row("urdu", u"ٹیپو سلطان نستعلیق"_s);
    row("hebrew", u"יעל כהן־לוי"_s);
    row("devanagari", u"श्रीनिवास कृष्णमूर्ति"_s);
    row("bengali", u"সুস্মিতা চট্টোপাধ্যায়"_s);
    row("tamil", u"முருகன் சுப்பிரமணியம்"_s);
    row("telugu", u"శ్రీనివాస్ కృష్ణమూర్తి"_s);
    row("kannada", u"ಶ್ರೀಕೃಷ್ಣ ಸ್ತ್ರೀರತ್ನ"_s);
    row("malayalam", u"വിഷ്ണു നമ്പൂതിരിപ്പാട്"_s);
    row("gujarati", u"હાર્દિક શ્રીવાસ્તવ"_s);
    row("gurmukhi", u"ਹਰਪ੍ਰੀਤ ਸਿੰਘ"_s);
    row("odia", u"ସୁଭାଷ ଚନ୍ଦ୍ର"_s);
    row("sinhala", u"ශ්‍රීමාලි විජේසිංහ"_s);
    row("thai", u"สมชาย ใจดี ผู้ใหญ่"_s);
    row("armenian", u"Արամ Խաչատրյան"_s);
    row("georgian", u"ნინო ბერიძე"_s);
    row("han-simplified", u"王小明 欧阳龙"_s);
    row("han-traditional", u"陳怡君 歐陽龍"_s);
    row("han-japanese", u"渡邊 沢木 辻"_s);
    row("kana", u"さとう ユキ がぎ"_s);
    row("hangul", u"김민준 남궁서연"_s);
    row("emoji", u"Mira 🎉 👩🏽‍💻 ❤️ Rao"_s);
    row("mixed", u"Dr. ಅನನ್ಯಾ 王 Zoë"_s);
    row("mixed-directions", u"Leila ليلى 42 יעל Cohen"_s);
}

void tst_GoldenPictures::nameIsDrawnAsItWasFoundRight()
{
    QFETCH(QString, name);
    const QString file = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const QString problem = problemOf(nameBadge(name), file);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void tst_GoldenPictures::starterBadgeIsDrawnAsItWasFoundRight()
{
    QFETCH(QString, key);
    const QString problem = problemOf(starterBadge(key), u"starter-%1.png"_s.arg(key));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_MAIN(tst_GoldenPictures)
#include "tst_GoldenPictures.moc"
