// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/HourChart.h"
#include "staff/NumbersPanel.h"
#include "staff/ShareBars.h"

#include <QLabel>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QDateTime hour(int at)
{
    return QDateTime({2026, 12, 5}, {0, 0}, Qt::UTC).addSecs(at * 3600);
}

StaffNumbers figures()
{
    StaffNumbers numbers;
    numbers.counts = {460, 212};
    numbers.types = {{u"Student"_s, 38, 92}};
    numbers.hours = {{hour(2), 6}, {hour(4), 117}};
    numbers.prints = {{PrintState::Confirmed, 205}, {PrintState::Failed, 1}};
    return numbers;
}

} // namespace

/// The event in figures, painted and as a table.
class tst_StaffNumbers : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:

    void chartHasNoGaps()
    {
        const QList<HourCount> hours = HourChart::filled(figures().hours);
        QCOMPARE(hours, QList<HourCount>({{hour(2), 6}, {hour(3), 0}, {hour(4), 117}}));
    }

    void chartKeepsTheNewestHours()
    {
        QList<HourCount> many;
        for (int i = 0; i < 40; ++i) {
            many.append({hour(i), i});
        }
        const QList<HourCount> hours = HourChart::filled(many);
        QCOMPARE(hours.size(), HourChart::mostHours);
        QCOMPARE(hours.last().entries, 39);
    }

    void chartReachesAboveItsHighestBar_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("top");
        QTest::newRow("nobody") << 0 << 1;
        QTest::newRow("few") << 3 << 3;
        QTest::newRow("hundred and seventeen") << 117 << 150;
        QTest::newRow("thousands") << 4100 << 5000;
    }

    void chartReachesAboveItsHighestBar()
    {
        QFETCH(int, most);
        QFETCH(int, top);
        HourChart chart(m_theme);
        chart.setHours({{hour(2), most}}, QTimeZone::utc());
        QCOMPARE(chart.top(), top);
    }

    void tableTellsWhatTheChartPaints()
    {
        NumbersPanel panel(m_theme);
        panel.showNumbers(figures(), QTimeZone("Asia/Kolkata"));
        QCOMPARE(panel.table()->rowCount(), 2);
        QCOMPARE(panel.table()->item(0, 0)->text(), u"07:30"_s);
        QCOMPARE(panel.table()->item(1, 1)->text(), u"117"_s);
        QCOMPARE(panel.chart()->accessibleDescription(), u"07:30: 6, 08:30: 0, 09:30: 117"_s);
        QVERIFY(!panel.isTableShown());
        QTest::keyClick(&panel, Qt::Key_T);
        QVERIFY(panel.isTableShown());
        QTest::keyClick(&panel, Qt::Key_T);
        QVERIFY(!panel.isTableShown());
    }

    void figuresAreToldInWords()
    {
        NumbersPanel panel(m_theme);
        panel.showNumbers(figures(), QTimeZone::utc());
        QStringList words;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            words.append(label->text());
        }
        QVERIFY(words.contains(u"212"_s));
        QVERIFY(words.contains(u"of 460 are in, 46 %"_s));
        QVERIFY(words.contains(u"205"_s));
        QCOMPARE(panel.findChild<ShareBars*>()->accessibleName(), u"Student: 38 of 92"_s);
    }

    void howManyAreInsideIsToldWhereExitsAreKnown()
    {
        NumbersPanel panel(m_theme);
        const auto says = [&panel](const QString& words) {
            const auto labels = panel.findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&words](const QLabel* label) { return label->text() == words; });
        };
        StaffNumbers numbers = figures();
        numbers.counts.inside = 180;
        panel.showNumbers(numbers, QTimeZone::utc());
        QVERIFY(says(u"of 460 came in, 46 % · 180 inside now"_s));
        numbers.counts.inside = 0; // all have left
        panel.showNumbers(numbers, QTimeZone::utc());
        QVERIFY(says(u"of 460 came in, 46 % · 0 inside now"_s));
        panel.showNumbers(figures(), QTimeZone::utc());
        QVERIFY(says(u"of 460 are in, 46 %"_s));
    }

    void noFiguresAreNoTrouble()
    {
        NumbersPanel panel(m_theme);
        panel.showNumbers({}, QTimeZone::utc());
        QCOMPARE(panel.table()->rowCount(), 0);
        panel.resize(800, 600);
        QVERIFY(!panel.grab().isNull());
    }
};

QTEST_MAIN(tst_StaffNumbers)
#include "tst_StaffNumbers.moc"
