// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeComposer.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

BadgeDrawing composed(
    const QByteArray& layout, int copy, Length width = mm(62), Length height = mm(100))
{
    BadgeContent content;
    content.texts = {{u"secret"_s, u"token"_s}};
    const auto parsed = BadgeTemplate::parse(layout, width, height);
    if (!parsed) {
        qFatal("%s", qPrintable(parsed.error().detail));
    }
    return composeBadge(*parsed, content, copy);
}

/// The number's place, from its own box.
BadgeBox markOf(const BadgeDrawing& drawing)
{
    return std::get<TextRun>(drawing.pages.first().last()).box;
}

} // namespace

class tst_BadgeComposer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstCopyBearsNoNumber();
    void laterCopyBearsItsNumberOnWhiteGround();
    void numberStandsInACornerWithoutACode();
    void numberIsLeftOutWhereEveryCornerHasACode();
    void numberMayStandOnText();
    void numberKeepsOffASheetsWhiteEdge();
    void copyChangesNothingElse();
    void backgroundGoesAlong();
};

void tst_BadgeComposer::firstCopyBearsNoNumber()
{
    QVERIFY(composed("[]", 1).pages.first().isEmpty());
}

void tst_BadgeComposer::laterCopyBearsItsNumberOnWhiteGround()
{
    const BadgeDrawing drawing = composed("[]", 3);
    const auto& items = drawing.pages.first();
    QCOMPARE(items.size(), 2);
    QCOMPARE(std::get<Rule>(items.at(0)).colour, (BadgeColour{255, 255, 255}));
    QCOMPARE(std::get<TextRun>(items.at(1)).text, u"#3"_s);
    QVERIFY(markOf(drawing).left > mm(50));
    QVERIFY(markOf(drawing).top > mm(90));
}

void tst_BadgeComposer::numberStandsInACornerWithoutACode()
{
    const BadgeDrawing right
        = composed(R"([{"type": "barcodearea", "left": 36, "bottom": 1, "size": 25}])", 2);
    QVERIFY(markOf(right).left < mm(10));
    QVERIFY(markOf(right).top > mm(90));
    const BadgeDrawing whole
        = composed(R"([{"type": "barcodearea", "left": 1, "bottom": 1, "size": 60}])", 2);
    QVERIFY(markOf(whole).left > mm(50));
    QVERIFY(markOf(whole).top < mm(10));
}

void tst_BadgeComposer::numberIsLeftOutWhereEveryCornerHasACode()
{
    const QByteArray code = R"([{"type": "barcodearea", "left": 1, "bottom": 1, "size": 60}])";
    QCOMPARE(composed(code, 2, mm(62), mm(62)).pages.first().size(), 1);
}

void tst_BadgeComposer::numberMayStandOnText()
{
    const BadgeDrawing drawing
        = composed(R"([{"type": "textcontainer", "left": 0, "bottom": 0, "width": 62,
            "height": 100, "content": "secret"}])",
            2);
    QVERIFY(markOf(drawing).left > mm(50));
    QVERIFY(markOf(drawing).top > mm(90));
}

void tst_BadgeComposer::numberKeepsOffASheetsWhiteEdge()
{
    const BadgeBox mark = markOf(composed("[]", 2, mm(210), mm(297)));
    QVERIFY(mark.left.inMm() + mark.width.inMm() < 205);
    QVERIFY(mark.top.inMm() + mark.height.inMm() < 292);
}

void tst_BadgeComposer::copyChangesNothingElse()
{
    const QByteArray layout = R"([{"type": "barcodearea", "left": 36, "bottom": 30, "size": 25}])";
    const BadgeDrawing first = composed(layout, 1);
    BadgeDrawing second = composed(layout, 2);
    second.pages.first().resize(first.pages.first().size());
    QVERIFY(first == second);
}

void tst_BadgeComposer::backgroundGoesAlong()
{
    auto parsed = BadgeTemplate::parse("[]", mm(62), mm(100));
    QVERIFY(parsed);
    parsed->setBackground("%PDF");
    QCOMPARE(composeBadge(*parsed, {}).background, QByteArray("%PDF"));
}

QTEST_GUILESS_MAIN(tst_BadgeComposer)
#include "tst_BadgeComposer.moc"
