// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ShapedParagraph.h"
#include "StarterBadge.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainterPath>
#include <QTextLayout>
#include <QtTest>

#include <thread>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QStringList familiesOf(const FontRuns& runs)
{
    QStringList families;
    for (const FontRuns::Run& run : runs.runs) {
        families.append(run.family);
    }
    return families;
}

} // namespace

class tst_FontCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyScriptOfTheListHasItsFont_data();
    void everyScriptOfTheListHasItsFont();
    void mixedTextIsSplitByScript();
    void formOfHanHasItsOwnFont_data();
    void formOfHanHasItsOwnFont();
    void formOfHanIsAnotherOutlineOfTheSameWidth();
    void formOfHanChangesNothingElse();
    void fontsOutlastTheThreadThatAskedForThemFirst();
    // behind it: it takes the files of loaded fonts away, which a new thread would look for
    void withoutTheFormsFontHanIsMainland();
    void signsStayWithTheLettersBeforeThem();
    void everyFamilyIsOneOfThree();
    void theServersFaceIsSetWithoutKerning();
    void theServersSlantedFaceIsItsOwn();
    void letterKeepsTheFaceOfItsMarks();
    void emojiOfSeveralSignsIsOne();
    void signsWithoutAGlyphAreLeftOutAndTold();
    void lettersWithoutAFontAreToldInLatin();
    void chineseIsLoadedOnlyWhenItComes();
    void signsBetweenWordsOfAScriptDoNotTakeTheFaceFromOtherWords();
    void emptyFolderIsNotUsable();
};

void tst_FontCatalog::everyScriptOfTheListHasItsFont_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("family");
    const auto row = [](const char* script, const QString& name, const QString& family) {
        QTest::newRow(script) << name << family;
    };
    row("Latin", u"Ananya Gowda"_s, u"Noto Sans"_s);
    row("Latin, accented", u"Nguyễn Thị Ánh Tuyết"_s, u"Noto Sans"_s);
    row("Latin, decomposed", u"Zoe\u0308 O\u0308ztu\u0308rk"_s, u"Noto Sans"_s);
    row("Greek", u"Ελένη Παπαδοπούλου"_s, u"Noto Sans"_s);
    row("Cyrillic", u"Мария Іваненко"_s, u"Noto Sans"_s);
    row("Kannada", u"ಅನನ್ಯಾ ಗೌಡ"_s, u"Noto Sans Kannada"_s);
    row("Devanagari", u"श्रीनिवास कृष्णमूर्ति"_s, u"Noto Sans Devanagari"_s);
    row("Tamil", u"முருகன் சுப்பிரமணியம்"_s, u"Noto Sans Tamil"_s);
    row("Telugu", u"వెంకట రెడ్డి"_s, u"Noto Sans Telugu"_s);
    row("Malayalam", u"വിഷ്ണു നമ്പൂതിരിപ്പാട്"_s, u"Noto Sans Malayalam"_s);
    row("Bengali", u"সুস্মিতা চট্টোপাধ্যায়"_s, u"Noto Sans Bengali"_s);
    row("Gujarati", u"હાર્દિક પટેલ"_s, u"Noto Sans Gujarati"_s);
    row("Gurmukhi", u"ਹਰਪ੍ਰੀਤ ਸਿੰਘ"_s, u"Noto Sans Gurmukhi"_s);
    row("Odia", u"ସୁଭାଷ ଚନ୍ଦ୍ର"_s, u"Noto Sans Oriya"_s);
    row("Sinhala", u"ශ්‍රීමාලි"_s, u"Noto Sans Sinhala"_s);
    row("Arabic", u"محمد عبد الرحمن"_s, u"Noto Sans Arabic"_s);
    row("Urdu", u"ٹیپو سلطان"_s, u"Noto Sans Arabic"_s);
    row("Hebrew", u"יעל כהן"_s, u"Noto Sans Hebrew"_s);
    row("Thai", u"สมชาย ใจดี"_s, u"Noto Sans Thai"_s);
    row("Armenian", u"Արամ Խաչատրյան"_s, u"Noto Sans Armenian"_s);
    row("Georgian", u"ნინო ბერიძე"_s, u"Noto Sans Georgian"_s);
    row("Han", u"王小明"_s, u"Noto Sans CJK SC"_s);
    row("Han, rare", u"𠮷野"_s, u"Noto Sans CJK SC"_s);
    row("Kana", u"さとう ユキ"_s, u"Noto Sans CJK SC"_s);
    row("Han, traditional", u"陳怡君 國龍"_s, u"Noto Sans CJK SC"_s);
    row("Han, Japanese", u"渡邊 沢 辻"_s, u"Noto Sans CJK SC"_s);
    row("Hangul", u"김민준"_s, u"Noto Sans CJK SC"_s);
    row("emoji", u"🎉 👩‍💻 ❤️"_s, u"Noto Emoji"_s);
}

void tst_FontCatalog::everyScriptOfTheListHasItsFont()
{
    QFETCH(QString, name);
    QFETCH(QString, family);
    FontCatalog fonts(fontFolder);
    const FontRuns runs = fonts.runsFor(name, u"Noto Sans"_s);
    QCOMPARE(runs.missing, QStringList());
    QCOMPARE(runs.text, name);
    QVERIFY2(familiesOf(runs).contains(family), qPrintable(familiesOf(runs).join(u", "_s)));
    for (const bool bold : {false, true}) {
        QList<QTextLayout::FormatRange> formats;
        for (const FontRuns::Run& run : runs.runs) {
            QTextCharFormat format;
            format.setFont(FontCatalog::font(run.family, bold, false, 50));
            formats.append({run.start, run.length, format});
        }
        QTextLayout layout(runs.text);
        layout.setFont(formats.first().format.font());
        layout.setFormats(formats);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> glyphRuns = layout.glyphRuns();
        for (const QGlyphRun& run : glyphRuns) {
            QVERIFY2(run.rawFont().familyName().startsWith(u"Noto"_s),
                qPrintable(run.rawFont().familyName()));
            QCOMPARE(run.rawFont().weight(), bold ? 700 : 400);
            // glyph 0 is the box that stands for what a font does not have
            QVERIFY(!run.glyphIndexes().contains(0));
        }
    }
}

void tst_FontCatalog::mixedTextIsSplitByScript()
{
    FontCatalog fonts(fontFolder);
    const FontRuns runs = fonts.runsFor(u"Dr. ಅನನ್ಯಾ 王"_s, u"Noto Sans"_s);
    QCOMPARE(familiesOf(runs),
        QStringList({u"Noto Sans"_s, u"Noto Sans Kannada"_s, u"Noto Sans CJK SC"_s}));
    int end = 0;
    for (const FontRuns::Run& run : runs.runs) {
        QCOMPARE(run.start, end);
        end += run.length;
    }
    QCOMPARE(end, int(runs.text.size()));
}

void tst_FontCatalog::formOfHanHasItsOwnFont_data()
{
    QTest::addColumn<HanForm>("han");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("families");
    const auto row
        = [](const char* tag, HanForm han, const QString& name, const QStringList& families) {
              QTest::newRow(tag) << han << name << families;
          };
    const QString sc = u"Noto Sans CJK SC"_s;
    const QString tc = u"Noto Sans CJK TC"_s;
    const QString jp = u"Noto Sans CJK JP"_s;
    row("mainland", HanForm::Simplified, u"直骨海角 今曜令径返"_s, {sc});
    // all but the space, which is the mainland file's
    row("Japan", HanForm::Japanese, u"直骨海角 今曜令径返"_s, {jp, sc, jp});
    // 直, 海 and 径 are alike in Taiwan
    row("Taiwan", HanForm::Traditional, u"直骨海角今曜令径返雪"_s, {sc, tc, sc, tc, sc, tc});
    row("alike in Japan", HanForm::Japanese, u"戸田雪"_s, {sc});
    row("Kana among them", HanForm::Japanese, u"直ユキ"_s, {jp, sc});
    row("Latin after them", HanForm::Japanese, u"直 Naoko"_s, {jp, sc, u"Noto Sans"_s});
    row("a choice of variant", HanForm::Japanese, u"直\ufe00角"_s, {jp}); // it is not parted
    row("too rare for the form's file", HanForm::Japanese, u"直𠮷"_s, {jp, sc});
}

void tst_FontCatalog::formOfHanHasItsOwnFont()
{
    QFETCH(HanForm, han);
    QFETCH(QString, name);
    FontCatalog fonts(fontFolder);
    const FontRuns runs = fonts.runsFor(name, u"Noto Sans"_s, han);
    QCOMPARE(runs.missing, QStringList());
    QTEST(familiesOf(runs), "families");
    for (const bool bold : {false, true}) {
        const ShapedParagraph shaped(name, u"Noto Sans"_s, bold, false, fonts, han);
        QCOMPARE(shaped.missing(), QStringList()); // no box either
        const auto line = shaped.line(0, int(name.size()));
        const QList<QGlyphRun> glyphRuns = line->glyphRuns();
        QStringList taken; // by Qt, in any order
        for (const QGlyphRun& run : glyphRuns) {
            taken.append(run.rawFont().familyName());
            QVERIFY2(familiesOf(runs).contains(taken.last()), qPrintable(taken.last()));
            QCOMPARE(run.rawFont().weight(), bold ? 700 : 400);
        }
        QVERIFY2(taken.contains(runs.runs.first().family), qPrintable(taken.join(u", "_s)));
    }
}

void tst_FontCatalog::formOfHanIsAnotherOutlineOfTheSameWidth()
{
    FontCatalog fonts(fontFolder);
    const auto outline = [&fonts](const QString& character, HanForm han) {
        const ShapedParagraph shaped(character, u"Noto Sans"_s, false, false, fonts, han);
        const auto line = shaped.line(0, 1);
        const QGlyphRun run = line->glyphRuns().constFirst();
        return run.rawFont().pathForGlyph(run.glyphIndexes().constFirst());
    };
    const auto width = [&fonts](const QString& character, HanForm han) {
        return ShapedParagraph(character, u"Noto Sans"_s, false, false, fonts, han)
            .units(BreakAt::Words)
            .front()
            .width;
    };
    for (const QString& character :
        {u"直"_s, u"骨"_s, u"海"_s, u"角"_s, u"今"_s, u"曜"_s, u"令"_s, u"径"_s, u"返"_s}) {
        const QPainterPath mainland = outline(character, HanForm::Simplified);
        QVERIFY(!mainland.isEmpty());
        QVERIFY2(outline(character, HanForm::Japanese) != mainland, qPrintable(character));
        QCOMPARE(width(character, HanForm::Japanese), width(character, HanForm::Simplified));
    }
    for (const QString& character :
        {u"骨"_s, u"角"_s, u"今"_s, u"曜"_s, u"令"_s, u"返"_s, u"雪"_s}) {
        QVERIFY2(
            outline(character, HanForm::Traditional) != outline(character, HanForm::Simplified),
            qPrintable(character));
        QCOMPARE(width(character, HanForm::Traditional), width(character, HanForm::Simplified));
    }
}

void tst_FontCatalog::formOfHanChangesNothingElse()
{
    FontCatalog fonts(fontFolder);
    for (const QString& text :
        {u"Zoë Đặng"_s, u"さとう ユキ・ー"_s, u"김민준"_s, u"Dr. ಅನನ್ಯಾ"_s, u"Mira 🎉 42"_s}) {
        const QStringList mainland = familiesOf(fonts.runsFor(text, u"Open Sans"_s));
        QCOMPARE(familiesOf(fonts.runsFor(text, u"Open Sans"_s, HanForm::Japanese)), mainland);
        QCOMPARE(familiesOf(fonts.runsFor(text, u"Open Sans"_s, HanForm::Traditional)), mainland);
    }
}

void tst_FontCatalog::withoutTheFormsFontHanIsMainland()
{
    const QTemporaryDir folder;
    for (const QString& name : {u"NotoSans-Regular.ttf"_s, u"NotoSansCJKsc-Regular.otf"_s}) {
        QVERIFY(QFile::copy(fontFolder + u'/' + name, folder.filePath(name)));
    }
    FontCatalog fonts(folder.path());
    const FontRuns runs = fonts.runsFor(u"直角"_s, u"Noto Sans"_s, HanForm::Japanese);
    QCOMPARE(runs.missing, QStringList());
    QCOMPARE(familiesOf(runs), QStringList(u"Noto Sans CJK SC"_s));
}

void tst_FontCatalog::signsStayWithTheLettersBeforeThem()
{
    FontCatalog fonts(fontFolder);
    const FontRuns runs = fonts.runsFor(u"ಅ ಆ"_s, u"Noto Sans"_s);
    QCOMPARE(familiesOf(runs), QStringList(u"Noto Sans Kannada"_s));
}

void tst_FontCatalog::everyFamilyIsOneOfThree()
{
    FontCatalog fonts(fontFolder);
    const auto families
        = [&fonts](const QString& family) { return familiesOf(fonts.runsFor(u"7KQ2M"_s, family)); };
    QCOMPARE(families(u"Space Mono"_s), QStringList(u"Noto Sans Mono"_s));
    QCOMPARE(families(u"Noto Sans"_s), QStringList(u"Noto Sans"_s));
    QCOMPARE(families(u"Open Sans"_s), QStringList(u"Open Sans"_s));
    QCOMPARE(families(u"Roboto"_s), QStringList(u"Open Sans"_s)); // as the server does
    QCOMPARE(familiesOf(fonts.runsFor(u"Asha ಆಶಾ"_s, u"Open Sans"_s)),
        QStringList({u"Open Sans"_s, u"Noto Sans Kannada"_s}));
}

void tst_FontCatalog::theServersFaceIsSetWithoutKerning()
{
    FontCatalog fonts(fontFolder);
    const auto width = [&fonts](const QString& text, const QString& family) {
        return ShapedParagraph(text, family, true, false, fonts)
            .units(BreakAt::Words)
            .front()
            .width;
    };
    const auto apart
        = [&width](const QString& family) { return width(u"A"_s, family) + width(u"V"_s, family); };
    QVERIFY(width(u"AV"_s, u"Noto Sans"_s) < apart(u"Noto Sans"_s) - 1);
    QVERIFY(std::abs(width(u"AV"_s, u"Open Sans"_s) - apart(u"Open Sans"_s)) < 0.1);
    // Open Sans Bold: A is 1413 of 2048, V is 1331
    QVERIFY(std::abs(apart(u"Open Sans"_s) - (1413 + 1331) / 20.48) < 0.2);
}

void tst_FontCatalog::theServersSlantedFaceIsItsOwn()
{
    FontCatalog fonts(fontFolder);
    (void)fonts.runsFor(u"Asha"_s, u"Open Sans"_s);
    for (const bool bold : {false, true}) {
        const QRawFont face = QRawFont::fromFont(FontCatalog::font(u"Open Sans"_s, bold, true, 50));
        QCOMPARE(face.familyName(), u"Open Sans"_s);
        QCOMPARE(face.style(), QFont::StyleItalic);
        QCOMPARE(face.weight(), bold ? 700 : 400);
    }
}

void tst_FontCatalog::letterKeepsTheFaceOfItsMarks()
{
    FontCatalog fonts(fontFolder);
    const FontRuns runs = fonts.runsFor(u"Zm\u0304a"_s, u"Open Sans"_s); // no single sign for it
    QCOMPARE(familiesOf(runs), QStringList({u"Open Sans"_s, u"Noto Sans"_s, u"Open Sans"_s}));
    QCOMPARE(runs.runs.at(1).length, 2);
    QCOMPARE(runs.missing, QStringList());
}

void tst_FontCatalog::emojiOfSeveralSignsIsOne()
{
    FontCatalog fonts(fontFolder);
    for (const QString& emoji :
        {u"👩🏽‍💻"_s, u"👨‍👩‍👧"_s, u"🇮🇳"_s, u"❤️"_s}) {
        const ShapedParagraph one(emoji, u"Open Sans"_s, false, false, fonts);
        QCOMPARE(one.missing(), QStringList());
        const ShapedParagraph party(u"🎉"_s, u"Open Sans"_s, false, false, fonts);
        QVERIFY2(one.units(BreakAt::Words).front().width
                < 1.5 * party.units(BreakAt::Words).front().width,
            qPrintable(emoji));
    }
}

void tst_FontCatalog::signsWithoutAGlyphAreLeftOutAndTold()
{
    FontCatalog fonts(fontFolder);
    const FontRuns runs = fonts.runsFor(u"Asha 𝄞𝄞 Rao"_s, u"Noto Sans"_s);
    QCOMPARE(runs.text, u"Asha Rao"_s);
    QCOMPARE(runs.missing, QStringList(u"𝄞"_s));
}

void tst_FontCatalog::lettersWithoutAFontAreToldInLatin()
{
    FontCatalog fonts(fontFolder);
    const FontRuns runs = fonts.runsFor(u"Abebe ቢቂላ"_s, u"Noto Sans"_s);
    QCOMPARE(runs.text, u"Abebe biqilā"_s);
    QCOMPARE(runs.missing, QStringList({u"ቢ"_s, u"ቂ"_s, u"ላ"_s}));
}

void tst_FontCatalog::chineseIsLoadedOnlyWhenItComes()
{
    // a folder of its own, so that no other test has loaded it
    const QTemporaryDir folder;
    for (const QString& name :
        {u"NotoSans-Regular.ttf"_s, u"NotoSans-Bold.ttf"_s, u"NotoSansCJKsc-Regular.otf"_s}) {
        QVERIFY(QFile::copy(fontFolder + u'/' + name, folder.filePath(name)));
    }
    FontCatalog fonts(folder.path());
    QCOMPARE(fonts.runsFor(u"Asha"_s, u"Noto Sans"_s).missing, QStringList());
    QVERIFY(QFile::remove(folder.filePath(u"NotoSansCJKsc-Regular.otf"_s)));
    QCOMPARE(fonts.runsFor(u"王"_s, u"Noto Sans"_s).missing, QStringList(u"王"_s));
}

void tst_FontCatalog::signsBetweenWordsOfAScriptDoNotTakeTheFaceFromOtherWords()
{
    FontCatalog fonts(fontFolder);
    // slanted, so that no other test has asked for these very fonts before
    const ShapedParagraph date(u"5 ಡಿಸೆಂಬರ್ · Bengaluru"_s, u"Noto Sans"_s, false, true, fonts);
    QCOMPARE(date.missing(), QStringList());
    const ShapedParagraph company(u"Kaveri Labs"_s, u"Noto Sans"_s, false, true, fonts);
    QCOMPARE(company.missing(), QStringList());
}

/// As when a printer is taken away that printed the first badge of a script.
void tst_FontCatalog::fontsOutlastTheThreadThatAskedForThemFirst()
{
    const QString name = u"ಅನನ್ಯಾ ಗೌಡ 王"_s;
    FontCatalog fonts(fontFolder);
    FontRuns there;
    std::thread([&] { there = fonts.runsFor(name, u"Noto Sans"_s); }).join();
    QCOMPARE(there.missing, QStringList());
    const FontRuns here = fonts.runsFor(name, u"Noto Sans"_s);
    QCOMPARE(here.missing, QStringList());
    QCOMPARE(here.text, name);
    QCOMPARE(here.runs, there.runs);
}

void tst_FontCatalog::emptyFolderIsNotUsable()
{
    FontCatalog fonts(u"/nowhere"_s);
    QVERIFY(!fonts.isUsable());
}

QTEST_MAIN(tst_FontCatalog)
#include "tst_FontCatalog.moc"
