// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CutWords.h"
#include "ImportSample.h"
#include "UiTest.h"
#include "settings/ImportPage.h"
#include "settings/PreviewTable.h"
#include "widgets/Button.h"

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// A list before it is taken in: every word can be read, every control reached in order.
class tst_ImportPreview : public QObject
{
    Q_OBJECT

    TranslationLoader m_translations;
    std::unique_ptr<Theme> m_theme;

    std::unique_ptr<ImportPage> shown()
    {
        auto page = std::make_unique<ImportPage>(*m_theme);
        m_theme->dress(page.get());
        page->resize(1280, 800);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get())) {
            QTest::qFail("the window does not become active", __FILE__, __LINE__);
        }
        return page;
    }

private Q_SLOTS:

    void initTestCase()
    {
        dressProgram(m_translations, u"en"_s);
        m_theme = std::make_unique<Theme>();
    }

    void longValuesAreShortenedAndToldWholeAndHeadersAreNeverCut()
    {
        ImportPreview extreme = preview();
        const QString question = u"What should we know about you, so that everybody is at ease?"_s;
        const QString answer = u"My wheelchair needs a place near the aisle, "_s.repeated(3);
        extreme.header[2] = question;
        extreme.rows[0][2] = answer;
        PreviewTable table(*m_theme);
        table.showPreview(extreme);
        QVERIFY(cutCells(table).isEmpty());
        const auto cell = [&table](const QString& whole) {
            return *std::ranges::find(table.cells(), whole, &PreviewTable::Cell::whole);
        };
        QCOMPARE(cell(question).shown, question);
        QVERIFY(cell(answer.simplified()).shown.endsWith(u'…'));
        QCOMPARE(table.toolTipAt(cell(answer.simplified()).place.center().toPoint()),
            answer.simplified());
        QCOMPARE(cell(u"Bosporus"_s).shown, u"Bosporus"_s);
        QVERIFY(table.toolTipAt(cell(u"Bosporus"_s).place.center().toPoint()).isEmpty());
    }

    void tabGoesThroughThePreviewAsItIsRead()
    {
        const auto page = shown();
        page->showReading(u"list.csv"_s);
        page->showPreview(preview(), u"Tensor Day"_s);
        QCoreApplication::sendPostedEvents();
        QStringList stops;
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(page->focusWidget(), Qt::Key_Tab);
            const auto* button = qobject_cast<const Button*>(page->focusWidget());
            stops.append(
                button != nullptr ? button->text() : page->focusWidget()->accessibleName());
        }
        QCOMPARE(stops,
            (QStringList{u"Name of the event, as badges show it"_s, u"Encoding"_s,
                u"Columns are parted by"_s, u"Column Who is"_s, u"Column Firm is"_s,
                u"Column Remarks is"_s, u"Another file"_s, u"Not now"_s, u"Add 2 people"_s,
                u"Name of the event, as badges show it"_s}));
    }

    void mistakesStandInWholeLines_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("mistakes");
        QTest::newRow("few") << 3 << 2;
        QTest::newRow("many") << 3 << 60;
        QTest::newRow("little room") << 10 << 60;
    }

    void mistakesStandInWholeLines()
    {
        QFETCH(int, rows);
        QFETCH(int, mistakes);
        ImportPreview bad = preview();
        bad.rows = QList<QStringList>(rows, bad.rows.first());
        bad.lines = QList<int>(rows, 2);
        bad.total = 100;
        bad.rejected = QList<RejectedRow>(mistakes, bad.rejected.first());
        const auto page = shown();
        page->showReading(u"list.csv"_s);
        page->showPreview(bad, u"Tensor Day"_s);
        QScrollArea* list = nullptr;
        for (auto* area : page->findChildren<QScrollArea*>()) {
            list = area->accessibleName() == u"Rows that are left out"_s && area->isVisible()
                ? area
                : list;
        }
        QVERIFY(list != nullptr);
        QTRY_VERIFY(list->findChildren<Text*>().last()->isVisible());
        page->grab(); // laid out
        const QRect seen = list->viewport()->rect();
        int whole = 0;
        for (const auto* line : list->findChildren<Text*>()) {
            const QRect place(line->mapTo(list->viewport(), QPoint()), line->size());
            QVERIFY2(seen.contains(place) || !seen.intersects(place),
                qPrintable(
                    u"%1 to %2 of %3"_s.arg(place.top()).arg(place.bottom()).arg(seen.height())));
            whole += seen.contains(place) ? 1 : 0;
        }
        QVERIFY(whole >= 2);
        QCOMPARE(list->focusPolicy() != Qt::NoFocus, whole < mistakes);
    }
};

QTEST_MAIN(tst_ImportPreview)
#include "tst_ImportPreview.moc"
