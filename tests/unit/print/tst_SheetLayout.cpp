// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "print/SheetLayout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr double hair = 0.001; // mm: sums of doubles

double right(const BadgeBox& box)
{
    return box.left.inMm() + box.width.inMm();
}

double bottom(const BadgeBox& box)
{
    return box.top.inMm() + box.height.inMm();
}

bool meet(const BadgeBox& one, const BadgeBox& other)
{
    return one.left.inMm() < right(other) - hair && other.left.inMm() < right(one) - hair
        && one.top.inMm() < bottom(other) - hair && other.top.inMm() < bottom(one) - hair;
}

bool isWithin(const BadgeBox& box, double left, double top, double toRight, double toBottom)
{
    return box.left.inMm() >= left - hair && box.top.inMm() >= top - hair
        && right(box) <= toRight + hair && bottom(box) <= toBottom + hair;
}

bool isWithin(const BadgeBox& box, const BadgeBox& room)
{
    return isWithin(box, room.left.inMm(), room.top.inMm(), right(room), bottom(room));
}

} // namespace

class tst_SheetLayout : public QObject
{
    Q_OBJECT

    static void layouts()
    {
        QTest::addColumn<QString>("key");
        for (const SheetLayout& layout : sheetLayouts()) {
            QTest::newRow(qPrintable(layout.key)) << layout.key;
        }
    }

private Q_SLOTS:

    void eachThatPretixOffersLiesAsThere()
    {
        QFile file(sourcePath(u"/tests/data/badges/pretix-sheets.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray theirs = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!theirs.isEmpty());
        QCOMPARE(sheetLayouts().size(), theirs.size());
        QSet<QString> keys;
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            const SheetLayout& ours = sheetLayouts().at(i);
            const QJsonValue there = theirs.at(i);
            keys.insert(ours.key);
            QVERIFY(!ours.name.isEmpty());
            QCOMPARE(ours.columns, there["columns"_L1].toInt());
            QCOMPARE(ours.rows, there["rows"_L1].toInt());
            const double last = ours.first.top.inMm() + (ours.rows - 1) * ours.stepDown.inMm()
                + ours.first.height.inMm();
            const std::pair<double, QJsonValue> lengths[]
                = {{ours.width.inMm(), there["paper"_L1][0]},
                    {ours.height.inMm(), there["paper"_L1][1]},
                    {ours.first.left.inMm(), there["left"_L1]},
                    {ours.height.inMm() - last, there["bottom"_L1]},
                    {ours.stepRight.inMm(), there["steps"_L1][0]},
                    {ours.stepDown.inMm(), there["steps"_L1][1]}};
            for (const auto& [here, asThere] : lengths) {
                QVERIFY2(asThere.isDouble() && qAbs(here - asThere.toDouble()) < 0.01,
                    qPrintable(
                        u"%1: %2 and %3 mm"_s.arg(ours.key).arg(here).arg(asThere.toDouble())));
            }
        }
        QCOMPARE(keys.size(), theirs.size());
        QVERIFY(!sheetLayout(u"a4-9xa9"_s));
    }

    void placesAreAsManyAsTheSheetHas_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("places");
        QTest::newRow("A6") << u"a4-4xa6"_s << 4;
        QTest::newRow("A7") << u"a4-8xa7"_s << 8;
        QTest::newRow("A7 upright") << u"a4-8xa7-portrait"_s << 8;
        QTest::newRow("27 labels") << u"avery-l4784"_s << 27;
        QTest::newRow("letter") << u"avery-74459"_s << 6;
        QTest::newRow("cards") << u"durable-1445"_s << 10;
        QTest::newRow("small") << u"herma-9642"_s << 24;
        QTest::newRow("address") << u"herma-4515"_s << 16;
        QTest::newRow("edge to edge") << u"lyreco-143344"_s << 24;
    }

    void placesAreAsManyAsTheSheetHas()
    {
        QFETCH(QString, key);
        QTEST(sheetLayout(key)->places(), "places");
    }

    void noPlaceLeavesTheSheetAndNoneMeetAnother_data() { layouts(); }

    void noPlaceLeavesTheSheetAndNoneMeetAnother()
    {
        QFETCH(QString, key);
        const SheetLayout layout = *sheetLayout(key);
        for (int i = 0; i < layout.places(); ++i) {
            const BadgeBox cell = layout.cell(i);
            QVERIFY2(isWithin(cell, 0, 0, layout.width.inMm(), layout.height.inMm()),
                qPrintable(u"place %1"_s.arg(i)));
            for (int j = 0; j < i; ++j) {
                QVERIFY2(!meet(cell, layout.cell(j)), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
            }
        }
    }

    void marginsAreEqualAboveAndBelow_data() { layouts(); }

    /// But where the source itself says otherwise.
    void marginsAreEqualAboveAndBelow()
    {
        QFETCH(QString, key);
        const SheetLayout layout = *sheetLayout(key);
        const double above = layout.cell(0).top.inMm();
        const double below = layout.height.inMm() - bottom(layout.cell(layout.places() - 1));
        const double apart = key == "durable-1445"_L1 ? 3 : 0; // 12 mm and 15 mm
        QVERIFY2(qAbs(above - below + apart) < 0.05, qPrintable(u"%1 %2"_s.arg(above).arg(below)));
    }

    void placesAreFilledRowByRowFromTheUpperLeft()
    {
        const SheetLayout layout = *sheetLayout(u"avery-l4785"_s);
        QCOMPARE(layout.cell(0), (BadgeBox{mm(17.5), mm(13.5), mm(80), mm(50)}));
        QCOMPARE(layout.cell(1), (BadgeBox{mm(112.5), mm(13.5), mm(80), mm(50)}));
        QCOMPARE(layout.cell(2), (BadgeBox{mm(17.5), mm(68.5), mm(80), mm(50)}));
        QCOMPARE(layout.cell(9), (BadgeBox{mm(112.5), mm(233.5), mm(80), mm(50)}));
    }

    void everyBadgeThatFitsStaysInItsPlace_data() { layouts(); }

    void everyBadgeThatFitsStaysInItsPlace()
    {
        QFETCH(QString, key);
        const SheetLayout layout = *sheetLayout(key);
        int placed = 0;
        for (int width = 20; width <= 160; width += 7) {
            for (int height = 20; height <= 160; height += 7) {
                const PaperSize badge{mm(width), mm(height)};
                for (int i = 0; i < layout.places(); ++i) {
                    const auto place = layout.place(i, badge);
                    const BadgeBox cell = layout.cell(i);
                    const auto goes = [&cell](const PaperSize& size) {
                        return size.width <= cell.width && size.height <= cell.height;
                    };
                    const bool upright = goes(badge);
                    QCOMPARE(bool(place), upright || goes({badge.height, badge.width}));
                    if (!place) {
                        continue;
                    }
                    ++placed;
                    QCOMPARE(place->quarterTurns, upright ? 0 : 1);
                    QVERIFY(isWithin(place->box, cell));
                    QCOMPARE(place->box.width, upright ? badge.width : badge.height);
                    QCOMPARE(place->box.height, upright ? badge.height : badge.width);
                    QVERIFY(qAbs(place->box.left.inMm() - cell.left.inMm()
                                - (right(cell) - right(place->box)))
                        < hair);
                }
            }
        }
        QVERIFY(placed > 0);
    }

    void badgeOfExactlyTheLabelsSizeFits()
    {
        for (const SheetLayout& layout : sheetLayouts()) {
            const PaperSize size{points(layout.first.width.inPoints()), layout.first.height};
            const auto place = layout.place(layout.places() - 1, size);
            QVERIFY2(place && place->quarterTurns == 0, qPrintable(layout.key));
        }
    }

    void tooLargeABadgeHasNoPlaceAndIsNotMadeSmaller()
    {
        const SheetLayout layout = *sheetLayout(u"herma-9642"_s);
        QVERIFY(!layout.place(0, {mm(40.2), mm(30)}));
        QVERIFY(!layout.place(0, {mm(30), mm(40.2)}));
        QVERIFY(!layout.place(0, {mm(62), mm(100)}));
    }

    void backOfASheetLiesBehindItsFront_data() { layouts(); }

    void backOfASheetLiesBehindItsFront()
    {
        QFETCH(QString, key);
        const SheetLayout layout = *sheetLayout(key);
        for (int i = 0; i < layout.places(); ++i) {
            const BadgeBox cell = layout.cell(i);
            for (const int turns : {0, 1}) {
                const SheetPlace front{cell, turns};
                const SheetPlace back = layout.behind(front);
                // turned over, left is right and up is up
                QVERIFY(qAbs(layout.width.inMm() - right(back.box) - cell.left.inMm()) < hair);
                QCOMPARE(back.box.top, cell.top);
                QCOMPARE(back.quarterTurns, turns == 0 ? 0 : 3);
                QVERIFY(qAbs((layout.behind(back).box.left.inMm()) - cell.left.inMm()) < hair);
                QCOMPARE(layout.behind(back).quarterTurns, turns);
            }
        }
    }

    void cutMarksStandOnTheCutsOfPlainPaperAlone_data() { layouts(); }

    void cutMarksStandOnTheCutsOfPlainPaperAlone()
    {
        QFETCH(QString, key);
        const SheetLayout layout = *sheetLayout(key);
        const QList<BadgeBox> marks = layout.cutMarks();
        QCOMPARE(marks.isEmpty(), !layout.isPlain);
        QSet<int> cuts; // each boundary between two places, in hundredths of a mm
        for (const BadgeBox& mark : marks) {
            QVERIFY(isWithin(mark, 0, 0, layout.width.inMm(), layout.height.inMm()));
            QVERIFY(qMin(mark.width.inMm(), mark.height.inMm()) < 0.11);
            const bool upright = mark.width < mark.height;
            const double at = upright ? mark.left.inMm() + mark.width.inMm() / 2
                                      : mark.top.inMm() + mark.height.inMm() / 2;
            const double step = upright ? layout.stepRight.inMm() : layout.stepDown.inMm();
            const double place = at / step;
            QVERIFY2(qAbs(place - std::round(place)) < hair, qPrintable(QString::number(at)));
            cuts.insert((upright ? 1 : -1) * int(std::lround(at * 100)));
        }
        if (layout.isPlain) {
            QCOMPARE(cuts.size(), layout.columns - 1 + layout.rows - 1);
        }
    }
};

QTEST_GUILESS_MAIN(tst_SheetLayout)
#include "tst_SheetLayout.moc"
