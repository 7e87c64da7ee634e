// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrawingItems.h"
#include "badge/TestLabel.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

TestLabelFacts facts(double width, double height, int dpi = 203)
{
    return {{mm(width), mm(height)}, dpi, u"Zebra at the door"_s, u"zpl+tcp://192.0.2.7"_s,
        u"2026-12-05 08:30:00"_s};
}

BadgeBox boxOf(const DrawingItem& item)
{
    if (const auto* code = std::get_if<BarcodeModules>(&item)) {
        return {code->left, code->top, code->side, code->side};
    }
    BadgeBox box;
    std::visit(
        [&box](const auto& one) {
            if constexpr (requires { one.box; }) {
                box = one.box;
            }
        },
        item);
    return box;
}

} // namespace

class tst_TestLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void everythingIsOnTheLabelWhateverItsSize()
    {
        for (const int width : {5, 20, 29, 38, 54, 62, 102, 210}) {
            for (const int height : {5, 25, 40, 62, 100, 152, 297}) {
                const BadgeDrawing label = testLabel(facts(width, height));
                QCOMPARE(label.pages.size(), 1);
                for (const DrawingItem& item : label.pages.first()) {
                    const BadgeBox box = boxOf(item);
                    QVERIFY(box.left.inMm() >= 0 && box.top.inMm() >= 0);
                    QVERIFY2(box.left.inMm() + box.width.inMm() <= width + 0.001
                            && box.top.inMm() + box.height.inMm() <= height + 0.001,
                        qPrintable(u"%1 × %2"_s.arg(width).arg(height)));
                }
            }
        }
    }

    void labelOfNoKnownSizeIsTheUsualOne()
    {
        const BadgeDrawing label = testLabel(facts(0, 0));
        QCOMPARE(label.width, mm(62));
        QCOMPARE(label.height, mm(100));
        QCOMPARE(testLabel(facts(102, 0)).width, mm(102)); // endless
        QCOMPARE(testLabel(facts(102, 0)).height, mm(100));
    }

    void rulersHaveATickEachMillimetreAlongTwoEdges()
    {
        const BadgeDrawing label = testLabel(facts(62, 100));
        int across = 0;
        int down = 0;
        for (const Rule& rule : itemsOf<Rule>(label)) {
            across += rule.box.top == mm(0) && rule.box.height > rule.box.width ? 1 : 0;
            down += rule.box.left == mm(0) && rule.box.width > rule.box.height ? 1 : 0;
        }
        QCOMPARE(across, 62);
        QCOMPARE(down, 100);
    }

    void squareIsTenMillimetresFromOutsideToOutside()
    {
        double left = 1000;
        double right = 0;
        for (const Rule& rule : itemsOf<Rule>(testLabel(facts(62, 100)))) {
            if (rule.box.left.inMm() >= 6 && rule.box.top.inMm() >= 6) {
                left = std::min(left, rule.box.left.inMm());
                right = std::max(right, rule.box.left.inMm() + rule.box.width.inMm());
            }
        }
        QVERIFY(qAbs(right - left - 10) < 0.001);
    }

    void codesHaveTwoToEightDotsAModule_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("largest");
        QTest::newRow("203 dpi") << 203 << 7; // for one of 8 dots there is no room
        QTest::newRow("300 dpi") << 300 << 8;
        QTest::newRow("600 dpi") << 600 << 8;
    }

    void codesHaveTwoToEightDotsAModule()
    {
        QFETCH(int, dpi);
        QFETCH(int, largest);
        int module = 1;
        for (const BarcodeModules& code : itemsOf<BarcodeModules>(testLabel(facts(62, 100, dpi)))) {
            ++module;
            QCOMPARE(code.text, u"LANYARD %1"_s.arg(module));
            QCOMPARE(code.side.inDots(dpi), 29 * module);
        }
        QCOMPARE(module, largest);
    }

    void noTwoCodesTouch()
    {
        for (const int dpi : {203, 300, 600}) {
            const auto codes = itemsOf<BarcodeModules>(testLabel(facts(102, 152, dpi)));
            QCOMPARE(codes.size(), 7);
            for (qsizetype i = 0; i < codes.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    const auto apart = [](double a, double aSide, double b, double bSide) {
                        return a >= b + bSide - 0.001 || b >= a + aSide - 0.001;
                    };
                    const double one = codes.at(i).side.inMm();
                    const double other = codes.at(j).side.inMm();
                    QVERIFY(apart(codes.at(i).left.inMm(), one, codes.at(j).left.inMm(), other)
                        || apart(codes.at(i).top.inMm(), one, codes.at(j).top.inMm(), other));
                }
            }
        }
    }

    void whichPrinterAndWhenStandsOnIt()
    {
        QStringList texts;
        for (const TextRun& run : itemsOf<TextRun>(testLabel(facts(62, 100)))) {
            texts.append(run.text);
        }
        QVERIFY(texts.contains(u"Zebra at the door"_s));
        QVERIFY(texts.contains(u"zpl+tcp://192.0.2.7"_s));
        QVERIFY(texts.contains(u"203 dpi · 2026-12-05 08:30:00"_s));
        QVERIFY(texts.contains(u"10 mm"_s));
    }

    /// How they come out: tst_TestLabelDots.
    void greysAreOnePictureAsWideAsItsPlace()
    {
        const auto pictures = itemsOf<Picture>(testLabel(facts(62, 100)));
        QCOMPARE(pictures.size(), 1);
        QVERIFY(pictures.first().data.startsWith("BM"));
        QCOMPARE(pictures.first().box.width, mm(40));
    }
};

QTEST_GUILESS_MAIN(tst_TestLabel)
#include "tst_TestLabel.moc"
