// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeComposer.h"
#include "badge/BadgeTemplate.h"

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

QTEST_GUILESS_MAIN(tst_BadgeElements)
#include "tst_BadgeElements.moc"
