// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeComposer.h"
#include "badge/BadgeTemplate.h"
#include "badge/HanForm.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

BadgeDrawing composed(const QByteArray& layout)
{
    BadgeContent content;
    content.texts = {
        {u"attendee_name"_s, u"Asha Rao"_s}, {u"item"_s, u"Speaker"_s}, {u"secret"_s, u"token"_s}};
    const auto parsed = BadgeTemplate::parse(layout, mm(100), mm(60));
    if (!parsed) {
        qFatal("%s", qPrintable(parsed.error().detail));
    }
    return composeBadge(*parsed, content);
}

template <typename Item>
Item firstOf(const BadgeDrawing& drawing)
{
    return std::get<Item>(drawing.pages.first().first());
}

} // namespace

class tst_BadgeElements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatACodeHoldsIsNotTouched();
    void textareaWithoutALineHeightIsSetTighter();
    void languageSaysWhichFormOfHanItIsWrittenIn_data();
    void languageSaysWhichFormOfHanItIsWrittenIn();
    void withoutALanguageWhatIsWrittenSaysWhichFormOfHan_data();
    void withoutALanguageWhatIsWrittenSaysWhichFormOfHan();
    void textsOfABadgeHaveOneFormOfHan();
    void elementWithALanguageOfItsOwnHasItsFormOfHan();
};

void tst_BadgeElements::whatACodeHoldsIsNotTouched()
{
    const auto code = [](const QByteArray& properties) {
        return firstOf<BarcodeModules>(
            composed(R"([{"type": "barcodearea", "left": 0, "bottom": 0, "size": 24, )" + properties
                + "}]"));
    };
    QCOMPARE(code(R"("content": "other", "text": "MECARD:N:{attendee_name};ORG:{meta:x}/")").text,
        u"MECARD:N:Asha Rao;ORG:/"_s); // no end of it is loose
    QCOMPARE(code(R"("content": "other", "text": " ﬁrst<br>second ")").text, u"ﬁrst<br>second"_s);
    QCOMPARE(code(R"("color": [0, 0, 128, 1])").colour, (BadgeColour{0, 0, 128}));
    QCOMPARE(code(R"("nowhitespace": false)").colour, (BadgeColour{0, 0, 0}));
}

void tst_BadgeElements::textareaWithoutALineHeightIsSetTighter()
{
    const auto run = [](const QByteArray& properties) {
        return firstOf<TextRun>(composed(R"([{"left": 0, "bottom": 0, "width": 50, "height": 15,
            "content": "item", )"
            + properties + "}]"));
    };
    QCOMPARE(run(R"("type": "textarea", "lineheight": "1")").lineHeight, 1.0);
    QCOMPARE(run(R"("type": "textcontainer")").lineHeight, 1.0);
    QCOMPARE(run(R"("type": "textarea")").lineHeight * 1.15, 1.00537);
    QCOMPARE(run(R"("type": "textarea", "rotation": "-450")").rotation, -450.0);
}

void tst_BadgeElements::languageSaysWhichFormOfHanItIsWrittenIn_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<std::optional<HanForm>>("form");
    const auto row = [](const char* locale, std::optional<HanForm> form) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << form;
    };
    for (const char* locale : {"ja", "JA", "ja-JP", "ja_JP"}) {
        row(locale, HanForm::Japanese);
    }
    for (const char* locale : {"zh-hant", "zh-Hant-HK", "zh-tw", "zh_TW", "zh-HK", "zh-mo"}) {
        row(locale, HanForm::Traditional);
    }
    for (const char* locale : {"zh-hans", "zh", "zh-CN", "zh-sg", "zh-Hans-HK"}) {
        row(locale, HanForm::Simplified);
    }
    for (const char* locale : {"-", "en", "en-TW", "ko", "de-informal", "jam"}) {
        row(locale, std::nullopt);
    }
}

void tst_BadgeElements::languageSaysWhichFormOfHanItIsWrittenIn()
{
    QFETCH(QString, locale);
    QFETCH(std::optional<HanForm>, form);
    QVERIFY(hanFormOfLocale(locale) == form);
    if (form) { // whatever is written
        QVERIFY(hanFormOf(locale, u"さとう"_s, {u"國龍"_s}) == *form);
        QVERIFY(hanFormOf(locale, u"张伟"_s, {}) == *form);
    } else {
        QVERIFY(hanFormOf(locale, u"さとう"_s, {}) == HanForm::Japanese);
    }
}

void tst_BadgeElements::withoutALanguageWhatIsWrittenSaysWhichFormOfHan_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");
    QTest::addColumn<HanForm>("form");
    const auto row = [](const char* tag, const QString& name, const QString& other, HanForm form) {
        QTest::newRow(tag) << name << other << form;
    };
    using enum HanForm;
    row("no Han at all", u"Asha Rao"_s, u"Kaveri Labs"_s, Simplified);
    row("in every standard", u"王小明"_s, {}, Simplified);
    row("simplified alone", u"张伟"_s, {}, Simplified);
    row("simplified, as Japan has it", u"国龙"_s, {}, Simplified);
    row("traditional alone", u"溫吳"_s, {}, Traditional);
    row("traditional or Japanese", u"陳怡君"_s, {}, Traditional);
    row("Japanese alone", u"沢田"_s, {}, Japanese);
    row("Japanese, one traditional among them", u"渡邊 沢木"_s, {}, Japanese);
    row("a Japanese surname's variant", u"髙橋"_s, {}, Japanese);
    row("a character of no standard", u"王喆"_s, {}, Simplified);
    row("Hiragana", u"田中 なおこ"_s, {}, Japanese);
    row("Katakana of half width", u"田中 ﾕｷ"_s, {}, Japanese);
    row("Kana, whatever else is there", u"张ゆ"_s, u"國龍"_s, Japanese);
    row("the mark of repetition", u"佐々木"_s, {}, Japanese);
    row("company tells Japanese from all", u"田中直子"_s, u"株式会社ひかり"_s, Japanese);
    row("company tells Japanese from traditional", u"鈴木一郎"_s, u"広島"_s, Japanese);
    row("company tells traditional", u"王小明"_s, u"臺北市"_s, Traditional);
    row("company does not gainsay the name", u"张伟"_s, u"株式会社ひかり"_s, Simplified);
    row("company is all there is", u"Naoko Tanaka"_s, u"東京カンファレンス"_s, Japanese);
    row("Hangul says nothing", u"김민준"_s, u"서울"_s, Simplified);
}

void tst_BadgeElements::withoutALanguageWhatIsWrittenSaysWhichFormOfHan()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    QFETCH(HanForm, form);
    for (const QString& locale : {u"en"_s, u""_s, u"de-informal"_s}) {
        QVERIFY(hanFormOf(locale, name, {u"2026"_s, other, QString()}) == form);
    }
}

void tst_BadgeElements::textsOfABadgeHaveOneFormOfHan()
{
    const auto forms = [](const QString& locale, const QString& name, const QString& company) {
        BadgeContent content;
        content.locale = locale;
        content.texts = {{u"attendee_name"_s, name}, {u"attendee_company"_s, company}};
        const auto layout = BadgeTemplate::parse(
            R"([{"type": "textarea", "left": 0, "bottom": 0, "width": 50, "content": "attendee_name"},
                {"type": "textcontainer", "left": 0, "bottom": 0, "width": 50, "height": 9,
                 "content": "attendee_company"}])",
            mm(100), mm(60));
        const QList<DrawingItem> items = composeBadge(*layout, content).pages.first();
        return std::pair(std::get<TextRun>(items.at(0)).han, std::get<TextRun>(items.at(1)).han);
    };
    using enum HanForm;
    QVERIFY(forms(u"en"_s, u"田中なおこ"_s, u"直角"_s) == std::pair(Japanese, Japanese));
    QVERIFY(forms(u"en"_s, u"陳怡君"_s, u"直角"_s) == std::pair(Traditional, Traditional));
    QVERIFY(forms(u"ja"_s, u"王小明"_s, u"直角"_s) == std::pair(Japanese, Japanese));
    QVERIFY(forms(u"zh-hans"_s, u"田中なおこ"_s, u"直角"_s) == std::pair(Simplified, Simplified));
}

void tst_BadgeElements::elementWithALanguageOfItsOwnHasItsFormOfHan()
{
    const auto form = [](const QByteArray& locale) {
        return firstOf<TextRun>(composed(R"([{"type": "textarea", "left": 0, "bottom": 0,
            "width": 50, "content": "other", "text": "直角", "locale": ")"
                                    + locale + R"("}])"))
            .han;
    };
    QVERIFY(form("ja") == HanForm::Japanese);
    QVERIFY(form("zh-hant") == HanForm::Traditional);
    QVERIFY(form("de") == HanForm::Simplified); // the badge's
}

QTEST_GUILESS_MAIN(tst_BadgeElements)
#include "tst_BadgeElements.moc"
