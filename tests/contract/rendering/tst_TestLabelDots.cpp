// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "DrawingItems.h"
#include "StarterBadge.h"
#include "badge/TestLabel.h"

#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int greySteps = 8;

BadgeDrawing labelOf(double width, double height, int dpi)
{
    return testLabel({{mm(width), mm(height)}, dpi, u"Zebra"_s, u"zpl+tcp://192.0.2.7"_s,
        u"2026-12-05 08:30:00"_s});
}

/// Share of black dots in the middle half of a field of the greys, from the left.
double blacknessOf(int step, const BadgeBox& greys, const BadgeRaster& dots)
{
    const double field = greys.width.inMm() / greySteps;
    const double left = greys.left.inMm() + (step + 0.25) * field;
    const double top = greys.top.inMm() + greys.height.inMm() / 4;
    int black = 0;
    int all = 0;
    for (int y = mm(top).inDots(dots.dpi); y < mm(top + greys.height.inMm() / 2).inDots(dots.dpi);
         ++y) {
        for (int x = mm(left).inDots(dots.dpi); x < mm(left + field / 2).inDots(dots.dpi); ++x) {
            black += dots.dot(x, y) ? 1 : 0;
            ++all;
        }
    }
    return double(black) / all;
}

} // namespace

/// The test label as a printer gets it.
class tst_TestLabelDots : public QObject
{
    Q_OBJECT

    BadgePainter m_painter{fontFolder};

private Q_SLOTS:

    void everythingOfTheLabelIsPrinted_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QTest::addColumn<int>("dpi");
        for (const int dpi : {203, 300, 600}) {
            QTest::addRow("62 × 100 mm, %d dpi", dpi) << 62.0 << 100.0 << dpi;
            QTest::addRow("102 × 152 mm, %d dpi", dpi) << 102.0 << 152.0 << dpi;
        }
        QTest::newRow("the least that greys have room on") << 30.0 << 60.0 << 203;
    }

    void everythingOfTheLabelIsPrinted()
    {
        QFETCH(double, width);
        QFETCH(double, height);
        QFETCH(int, dpi);
        const BadgeDrawing label = labelOf(width, height, dpi);
        const auto drawn = m_painter.raster(label, dpi);
        QVERIFY(drawn);
        const BadgeRaster& dots = drawn->pages.first();
        QStringList codes;
        for (const BarcodeModules& code : itemsOf<BarcodeModules>(label)) {
            codes.append(code.text);
        }
        QVERIFY(!codes.isEmpty());
        QCOMPARE(m_painter.readBack(dots, label.pages.first()), codes);
        const auto pictures = itemsOf<Picture>(label);
        QCOMPARE(pictures.size(), 1);
        QVERIFY2(!drawn->overflow.contains(pictures.first().element), "the greys are left out");
        double darker = 1;
        for (int step = 0; step < greySteps; ++step) {
            const double black = blacknessOf(step, pictures.first().box, dots);
            QVERIFY2(black < darker - 0.03 && black > 0.03,
                qPrintable(u"field %1 has %2 after %3"_s.arg(step).arg(black).arg(darker)));
            darker = black;
        }
    }

    void aPdfOfTheLabelHasItsGreysToo()
    {
        const BadgeDrawing label = labelOf(62, 100, 300);
        const auto pdf = m_painter.pdf(label);
        QVERIFY(pdf);
        QVERIFY(!pdf->overflow.contains(itemsOf<Picture>(label).first().element));
    }
};

QTEST_MAIN(tst_TestLabelDots)
#include "tst_TestLabelDots.moc"
