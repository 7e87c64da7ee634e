// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "badge/BadgeComposer.h"
#include "badge/BadgeTemplate.h"

#include <QFile>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

BadgeContent asha()
{
    BadgeContent content;
    content.locale = u"kn"_s;
    content.texts = {{u"attendee_name"_s, u"Asha Rao"_s}, {u"attendee_company"_s, QString()},
        {u"item"_s, u"Speaker"_s}, {u"event_location"_s, QString()},
        {u"event_name"_s, u"PyTorch Day"_s},
        {u"secret"_s, u"abcdefghijklmnopqrstuvwxyz0123456789"_s}};
    return content;
}

BadgeDrawing composed(const QByteArray& layout, const BadgeContent& content = asha())
{
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

QString shown(const QByteArray& element)
{
    const BadgeDrawing drawing = composed("[" + element + "]");
    return drawing.pages.first().isEmpty() ? QString() : firstOf<TextRun>(drawing).text;
}

} // namespace

class tst_BadgeTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textContainerKeepsEveryProperty();
    void numbersMayBeStrings();
    void textAreaHangsFromItsEdge();
    void codeGetsItsLevelFromItsLength_data();
    void codeGetsItsLevelFromItsLength();
    void textOfATokenIsShortenedButItsCodeIsWhole();
    void pictureIsLeftOutWhenThereIsNone();
    void elementsGoToTheirPages();
    void unknownTypesAndVariablesAreReportedAndNotDrawn();
    void unansweredQuestionIsSimplyEmpty();
    void freeTextIsFilledIn_data();
    void freeTextIsFilledIn();
    void brokenLayoutIsRefusedWithASentence_data();
    void brokenLayoutIsRefusedWithASentence();
    void ownElementTypeJoinsByTheRegistry();
    void alignmentAndFlagsMayBeWordsOrNumbers();
    void codeOfNothingIsNotDrawn();
    void pageThatNoPrinterHasIsRefused();
    void endlessLayoutIsRefused();
    void everyStarterLayoutParses_data();
    void everyStarterLayoutParses();
};

void tst_BadgeTemplate::textContainerKeepsEveryProperty()
{
    const BadgeDrawing drawing = composed(R"([{"type": "textcontainer", "page": 1, "left": 10,
        "bottom": 20, "width": 50, "height": 15, "content": "attendee_name", "fontsize": 24,
        "lineheight": 1.2, "fontfamily": "Roboto", "bold": true, "italic": true, "align": "right",
        "verticalalign": "middle", "color": [255, 128, 0, 1], "rotation": 90, "autoresize": true,
        "splitlongwords": false}])");
    TextRun expected;
    expected.element = u"attendee_name"_s;
    expected.text = u"Asha Rao"_s;
    expected.box = {mm(10), mm(25), mm(50), mm(15)}; // 60 − 20 − 15 from the top
    expected.align = TextAlign::Right;
    expected.place = TextPlace::Middle;
    expected.family = u"Roboto"_s;
    expected.pointSize = 24;
    expected.lineHeight = 1.2;
    expected.bold = true;
    expected.italic = true;
    expected.colour = {255, 128, 0};
    expected.rotation = 90;
    expected.autoResize = true;
    expected.splitLongWords = false;
    QCOMPARE(drawing.pages.size(), 1);
    QVERIFY(firstOf<TextRun>(drawing) == expected);
}

void tst_BadgeTemplate::numbersMayBeStrings()
{
    const auto numbers = composed(R"([{"type": "textcontainer", "left": 1.5, "bottom": 2,
        "width": 50, "height": 15, "content": "item", "fontsize": 9.5, "page": 1}])");
    const auto strings = composed(R"([{"type": "textcontainer", "left": "1.50", "bottom": "2.00",
        "width": "50.00", "height": "15.00", "content": "item", "fontsize": "9.5", "page": "1"}])");
    QVERIFY(numbers == strings);
}

void tst_BadgeTemplate::textAreaHangsFromItsEdge()
{
    const auto down = firstOf<TextRun>(composed(R"([{"type": "textarea", "left": 5, "bottom": 40,
        "width": 50, "content": "item", "downward": true}])"));
    QCOMPARE(down.extent, TextRun::Extent::Down);
    QCOMPARE(down.box.top.inMm(), 20.0);
    const auto up = firstOf<TextRun>(composed(R"([{"type": "textarea", "left": 5, "bottom": 40,
        "width": 50, "content": "item"}])"));
    QCOMPARE(up.extent, TextRun::Extent::Up);
    QCOMPARE(up.box.top.inMm(), 20.0);
    QVERIFY(!up.autoResize);
}

void tst_BadgeTemplate::codeGetsItsLevelFromItsLength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<ErrorCorrection>("level");
    QTest::newRow("32") << 32 << ErrorCorrection::High;
    QTest::newRow("33") << 33 << ErrorCorrection::Medium;
    QTest::newRow("128") << 128 << ErrorCorrection::Medium;
    QTest::newRow("129") << 129 << ErrorCorrection::Low;
}

void tst_BadgeTemplate::codeGetsItsLevelFromItsLength()
{
    QFETCH(int, length);
    QFETCH(ErrorCorrection, level);
    BadgeContent content;
    content.texts[u"secret"_s] = QString(length, u'x');
    const auto code = firstOf<BarcodeModules>(
        composed(R"([{"type": "barcodearea", "left": 60, "bottom": 10, "size": 24}])", content));
    QCOMPARE(code.level, level);
    QCOMPARE(code.text.size(), length);
    QCOMPARE(code.top.inMm(), 26.0);
    QVERIFY(code.quietZone);
}

void tst_BadgeTemplate::textOfATokenIsShortenedButItsCodeIsWhole()
{
    const BadgeDrawing drawing = composed(R"([
        {"type": "textarea", "left": 0, "bottom": 5, "width": 90, "content": "secret"},
        {"type": "barcodearea", "left": 60, "bottom": 10, "size": 24, "content": "secret"},
        {"type": "barcodearea", "left": 0, "bottom": 10, "size": 24, "content": "other",
         "text": "https://example.org/?t={secret}", "nowhitespace": true}])");
    const QString token = asha().texts.value(u"secret"_s);
    const auto& items = drawing.pages.first();
    QCOMPARE(std::get<TextRun>(items.at(0)).text, token.left(30) + u"..."_s);
    QCOMPARE(std::get<BarcodeModules>(items.at(1)).text, token);
    QCOMPARE(std::get<BarcodeModules>(items.at(2)).text, u"https://example.org/?t="_s + token);
    QVERIFY(!std::get<BarcodeModules>(items.at(2)).quietZone);
}

void tst_BadgeTemplate::pictureIsLeftOutWhenThereIsNone()
{
    const QByteArray layout = R"([{"type": "imagearea", "content": "question_photo", "left": 0,
        "bottom": 0, "width": 20, "height": 30}])";
    QVERIFY(composed(layout).pages.first().isEmpty());
    BadgeContent content = asha();
    content.images[u"question_photo"_s] = "bytes";
    const auto picture = firstOf<Picture>(composed(layout, content));
    QCOMPARE(picture.data, QByteArray("bytes"));
    QCOMPARE(picture.box.top.inMm(), 30.0);
}

void tst_BadgeTemplate::elementsGoToTheirPages()
{
    const BadgeDrawing drawing = composed(R"([
        {"type": "poweredby", "page": 2, "left": 0, "bottom": 0, "size": 5, "content": "white"},
        {"type": "textarea", "left": 0, "bottom": 5, "width": 90, "content": "item"}])");
    QCOMPARE(drawing.pages.size(), 2);
    QCOMPARE(drawing.pages.at(0).size(), 1);
    QCOMPARE(std::get<TextRun>(drawing.pages.at(1).first()).colour, (BadgeColour{255, 255, 255}));
}

void tst_BadgeTemplate::unknownTypesAndVariablesAreReportedAndNotDrawn()
{
    const BadgeDrawing drawing = composed(R"([{"type": "hologram", "left": 1},
        {"type": "textarea", "left": 0, "bottom": 5, "width": 90, "content": "shoe_size"}])");
    QCOMPARE(drawing.unknown, QStringList({u"hologram"_s, u"shoe_size"_s}));
    QVERIFY(drawing.pages.first().isEmpty());
}

void tst_BadgeTemplate::unansweredQuestionIsSimplyEmpty()
{
    const BadgeDrawing drawing = composed(R"([
        {"type": "textarea", "left": 0, "bottom": 5, "width": 90, "content": "question_diet"}])");
    QCOMPARE(drawing.unknown, QStringList());
    QVERIFY(drawing.pages.first().isEmpty());
}

void tst_BadgeTemplate::freeTextIsFilledIn_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* properties, const QString& text) {
        QTest::newRow(name) << QByteArray(properties) << text;
    };
    row("plain", R"("content": "other", "text": "Hello")", u"Hello"_s);
    row("variables", R"("content": "other", "text": "{item}: {attendee_name}!")",
        u"Speaker: Asha Rao!"_s);
    row("braces that are none", R"("content": "other", "text": "{ } {a b}")", u"{ } {a b}"_s);
    row("loose separator", R"("content": "other", "text": "{event_name} · {event_location}")",
        u"PyTorch Day"_s);
    row("line ends", R"("content": "other", "text": "a<br>b<BR/>c\r\nd")", u"a\nb\nc\nd"_s);
    row("full width becomes plain", R"("content": "other", "text": "Ｈｉ")", u"Hi"_s);
    row("direction marks are taken out", R"("content": "other", "text": "a\u202eb")", u"ab"_s);
    row("the badge's language", R"("content": "other_i18n",
        "text_i18n": {"en": "Welcome", "kn": "ಸ್ವಾಗತ"})",
        u"ಸ್ವಾಗತ"_s);
    row("the element's language", R"("content": "other_i18n", "locale": "de",
        "text_i18n": {"en": "Welcome", "de": "Willkommen"})",
        u"Willkommen"_s);
    row("English when there is no translation", R"("content": "other_i18n",
        "text_i18n": {"de": "Willkommen", "en": "Welcome"})",
        u"Welcome"_s);
    row("a region's language", R"("content": "other_i18n", "locale": "de-informal",
        "text_i18n": {"en": "Welcome", "de": "Willkommen"})",
        u"Willkommen"_s);
    row("an empty translation is none", R"("content": "other_i18n", "locale": "de",
        "text_i18n": {"de": "", "en": "Welcome"})",
        u"Welcome"_s);
    row("a translation that is one text", R"("content": "other", "text_i18n": "Welcome")",
        u"Welcome"_s);
    row("no translation at all", R"("content": "other_i18n", "text": "Hello")", u"Hello"_s);
    row("meta data that the event has not",
        R"("content": "other", "text": "{meta:room}{itemmeta:x}!")", u"!"_s);
    row("a variable that is not there", R"("content": "other", "text": "{order_code}")", QString());
    row("any when there is no English",
        R"("content": "other_i18n", "text_i18n": {"de": "Willkommen"})", u"Willkommen"_s);
}

void tst_BadgeTemplate::freeTextIsFilledIn()
{
    QFETCH(QByteArray, properties);
    QFETCH(QString, text);
    QCOMPARE(
        shown(R"({"type": "textarea", "left": 0, "bottom": 5, "width": 90, )" + properties + "}"),
        text);
}

void tst_BadgeTemplate::brokenLayoutIsRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const char* layout, const QString& sentence) {
        QTest::newRow(name) << QByteArray(layout) << sentence;
    };
    row("no JSON", "[{", u"the layout is not JSON: "_s);
    row("no list", "{}", u"the layout is not a list of elements"_s);
    row("no type", R"([{"left": 1}])", u"element 1 has no type"_s);
    row("not an object", "[3]", u"element 1 has no type"_s);
    row("no width", R"([{"type": "textarea", "left": 1, "bottom": 1}])",
        u"element 1 (textarea): \"width\" is \"nothing\", not a length above 0 mm"_s);
    row("a word for a number", R"([{"type": "poweredby", "left": 0, "bottom": 0, "size": 5},
        {"type": "textarea", "left": "wide", "bottom": 1, "width": 9}])",
        u"element 2 (textarea): \"left\" is \"wide\", not a number from -2000 to 2000"_s);
    row("not a number", R"([{"type": "barcodearea", "left": "nan", "bottom": 1, "size": 9}])",
        u"element 1 (barcodearea): \"left\" is \"nan\""_s);
    row("endless", R"([{"type": "barcodearea", "left": 0, "bottom": 1, "size": "inf"}])",
        u"element 1 (barcodearea): \"size\" is \"inf\""_s);
    row("colour", R"([{"type": "textarea", "left": 1, "bottom": 1, "width": 9, "color": [1, 2]}])",
        u"element 1 (textarea): \"color\""_s);
    row("a colour beyond white",
        R"([{"type": "textarea", "left": 1, "bottom": 1, "width": 9, "color": [1, 2, 256]}])",
        u"element 1 (textarea): \"color\""_s);
    row("a colour below black",
        R"([{"type": "textarea", "left": 1, "bottom": 1, "width": 9, "color": [1, -2, 3]}])",
        u"element 1 (textarea): \"color\""_s);
    row("two faults, the first is told",
        R"([{"type": "textarea", "left": "x", "bottom": "y", "width": 9}])",
        u"element 1 (textarea): \"bottom\""_s);
    row("beyond any page", R"([{"type": "textarea", "left": -3000, "bottom": 1, "width": 9}])",
        u"element 1 (textarea): \"left\" is \"-3000\", not a number"_s);
    row("page", R"([{"type": "textarea", "page": 9000000000, "left": 1, "bottom": 1, "width": 9}])",
        u"element 1 (textarea): \"page\""_s);
}

void tst_BadgeTemplate::brokenLayoutIsRefusedWithASentence()
{
    QFETCH(QByteArray, layout);
    QFETCH(QString, sentence);
    const auto parsed = BadgeTemplate::parse(layout, mm(100), mm(60));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::TemplateBroken);
    QVERIFY2(parsed.error().detail.startsWith(sentence), qPrintable(parsed.error().detail));
}

void tst_BadgeTemplate::alignmentAndFlagsMayBeWordsOrNumbers()
{
    const auto run = [](const QByteArray& properties) {
        return firstOf<TextRun>(composed(R"([{"type": "textcontainer", "left": 0, "bottom": 0,
            "width": 50, "height": 15, "content": "item", )"
            + properties + "}]"));
    };
    QCOMPARE(run(R"("align": "center")").align, TextAlign::Center);
    QCOMPARE(run(R"("align": "middle")").align, TextAlign::Center);
    QCOMPARE(run(R"("align": "left")").align, TextAlign::Left);
    QCOMPARE(run(R"("verticalalign": "center")").place, TextPlace::Middle);
    QCOMPARE(run(R"("verticalalign": "bottom")").place, TextPlace::Bottom);
    QCOMPARE(run(R"("verticalalign": null)").place, TextPlace::Top);
    QVERIFY(run(R"("bold": 1)").bold);
    QVERIFY(!run(R"("bold": "0")").bold);
    QVERIFY(run(R"("bold": "True")").bold);
    QVERIFY(!run(R"("bold": "")").bold);
}

void tst_BadgeTemplate::codeOfNothingIsNotDrawn()
{
    BadgeContent nobody;
    nobody.texts[u"secret"_s] = QString();
    QVERIFY(composed(R"([{"type": "barcodearea", "left": 0, "bottom": 0, "size": 24}])", nobody)
                .pages.first()
                .isEmpty());
}

void tst_BadgeTemplate::pageThatNoPrinterHasIsRefused()
{
    for (const auto& [width, height] :
        {std::pair(0.0, 60.0), std::pair(100.0, -1.0), std::pair(100.0, 2001.0)}) {
        const auto parsed = BadgeTemplate::parse("[]", mm(width), mm(height));
        QVERIFY(!parsed);
        QVERIFY(parsed.error().detail.startsWith(u"the page is"_s));
    }
}

void tst_BadgeTemplate::endlessLayoutIsRefused()
{
    QByteArray layout = "[{}";
    for (int i = 0; i < 1000; ++i) {
        layout += ",{}";
    }
    const auto parsed = BadgeTemplate::parse(layout + "]", mm(100), mm(60));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().detail, u"the layout has more than 1000 elements"_s);
}

void tst_BadgeTemplate::ownElementTypeJoinsByTheRegistry()
{
    struct Line : BadgeElement
    {
        void compose(const ComposeContext& context, QList<DrawingItem>& items) const override
        {
            items.append(Rule{{mm(0), mm(0), context.pageHeight, mm(1)}, {}});
        }
    };

    ElementRegistry registry = standardElements();
    registry.add(u"line"_s, [](const QJsonObject&) -> Result<std::shared_ptr<const BadgeElement>> {
        return std::make_shared<const Line>();
    });
    const auto parsed = BadgeTemplate::parse(R"([{"type": "line"}])", mm(100), mm(60), registry);
    QVERIFY(parsed);
    QCOMPARE(firstOf<Rule>(composeBadge(*parsed, asha())).box.width.inMm(), 60.0);
}

void tst_BadgeTemplate::everyStarterLayoutParses_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"label-62x100", "card-86x54", "label-4x3in", "a6-folded"}) {
        QTest::newRow(key) << QString::fromLatin1(key);
    }
}

void tst_BadgeTemplate::everyStarterLayoutParses()
{
    QFETCH(QString, key);
    QFile file(sourcePath(u"/resources/badges/%1.json"_s).arg(key));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto parsed = BadgeTemplate::parse(file.readAll(), mm(62), mm(100));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(parsed->unknownTypes(), QStringList());
}

QTEST_GUILESS_MAIN(tst_BadgeTemplate)
#include "tst_BadgeTemplate.moc"
