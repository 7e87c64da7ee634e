// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "desk/DeskSamples.h"
#include "desk/SamplePeople.h"
#include "staff/PeoplePanel.h"
#include "staff/PinPanel.h"
#include "staff/StaffPage.h"
#include "staff/StaffSamples.h"
#include "staff/SyncPanel.h"
#include "widgets/ScanField.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The frame: locked, tabs, keys, and names for every control in every state.
class tst_StaffPage : public QObject
{
    Q_OBJECT

    Theme m_theme;
    const Clock& m_clock = sampleClock();

private Q_SLOTS:

    void pageBeginsLocked()
    {
        StaffPage page(m_theme, m_clock);
        QVERIFY(page.isLocked());
        QTest::keyClick(&page, Qt::Key_F5); // no tab opens without the PIN
        QVERIFY(page.isLocked());
    }

    void pinPageSaysWhereItIsAndWhichPrinterHangsHere()
    {
        StaffPage page(m_theme, m_clock);
        DeskSettings settings;
        settings.deskName = u"Desk B"_s;
        settings.printerName = u"Printer B"_s;
        page.setPlace(u"PyTorch Day India 2026"_s, settings);
        page.pin()->setPrinter({false, {}, {}, u"Paper is out"_s});
        QStringList words;
        for (const auto* label : page.pin()->findChildren<QLabel*>()) {
            words.append(label->text());
        }
        QVERIFY(words.contains(u"PyTorch Day India 2026"_s));
        QVERIFY(words.contains(u"Desk B"_s));
        QVERIFY(words.contains(u"Printer B · Paper is out"_s));
    }

    void theTimeUntilTheLockIsSeenInEveryLanguage()
    {
        TranslationLoader translations;
        dressProgram(translations, u"en"_s);
        for (const Language& language : TranslationLoader::languages()) {
            translations.use(language.code);
            StaffBar bar(m_theme);
            bar.resize(1280, 72);
            bar.setOperator(u"Meera S."_s);
            bar.setToDecide(3);
            bar.setLocksIn(272);
            QVERIFY2(bar.showsCountdown(), qPrintable(language.code));
        }
        translations.use(u"en"_s);
    }

    void tabsStandAsTheirKeysDo()
    {
        StaffBar bar(m_theme);
        bar.resize(1280, 72);
        bar.show();
        bar.grab(); // lays everything out
        QMap<int, QString> standing;
        QStringList byTab;
        for (const auto* each : bar.findChildren<BarButton*>()) {
            standing.insert(each->x(), each->text());
        }
        for (const QWidget* next = bar.nextInFocusChain(); next != &bar;
             next = next->nextInFocusChain()) {
            if (const auto* button = qobject_cast<const BarButton*>(next)) {
                byTab.append(button->text());
            }
        }
        const QStringList wanted{
            u"People"_s, u"Sync"_s, u"Numbers"_s, u"Settings"_s, u"Badges"_s, u"Lock now"_s};
        QCOMPARE(QStringList(standing.values()), wanted);
        QCOMPARE(byTab, wanted);
    }

    void keysOpenTabs_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("tab");
        QTest::newRow("people") << int(Qt::Key_F5) << int(StaffBar::People);
        QTest::newRow("sync") << int(Qt::Key_F6) << int(StaffBar::Sync);
        QTest::newRow("numbers") << int(Qt::Key_F7) << int(StaffBar::Numbers);
        QTest::newRow("badges") << int(Qt::Key_F9) << int(StaffBar::Badges);
    }

    void keysOpenTabs()
    {
        QFETCH(int, key);
        QFETCH(int, tab);
        StaffPage page(m_theme, m_clock);
        page.showTab(tab == StaffBar::People ? StaffBar::Sync : StaffBar::People);
        QSignalSpy shown(&page, &StaffPage::tabShown);
        QTest::keyClick(&page, Qt::Key(key));
        QCOMPARE(int(page.tab()), tab);
        QCOMPARE(shown.size(), 1);
    }

    void settingsAndLockArePassedOn()
    {
        StaffPage page(m_theme, m_clock);
        page.showTab(StaffBar::People);
        QSignalSpy settings(&page, &StaffPage::settingsWanted);
        QSignalSpy lock(&page, &StaffPage::lockWanted);
        QTest::keyClick(&page, Qt::Key_F8);
        QTest::keyClick(&page, Qt::Key_F12);
        QCOMPARE(settings.size(), 1);
        QCOMPARE(lock.size(), 1);
    }

    void lockingTakesEveryNameOffThePage()
    {
        StaffPage page(m_theme, m_clock);
        page.showTab(StaffBar::People);
        page.people()->field()->setText(u"Anan"_s);
        AttendeeHistory history;
        history.record = samplePerson(3);
        page.people()->showHistory(history, QTimeZone::utc(), sampleMoment());
        page.showLocked();
        QVERIFY(page.isLocked());
        QVERIFY(page.people()->field()->text().isEmpty());
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(history.record.attendee.name));
        }
    }

    void escapeStepsBackBeforeItLeaves()
    {
        StaffPage page(m_theme, m_clock);
        page.showTab(StaffBar::People);
        page.people()->field()->setText(u"Anan"_s);
        QSignalSpy left(&page, &StaffPage::leaveWanted);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(left.size(), 0);
        QVERIFY(page.people()->field()->text().isEmpty());
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<int>("index");
        const QList<NamedPage> pages = staffPages();
        for (int i = 0; i < pages.size(); ++i) {
            QTest::newRow(qPrintable(pages.at(i).name)) << i;
        }
    }

    void everyControlHasAName()
    {
        QFETCH(int, index);
        const std::unique_ptr<QWidget> page(staffPages().at(index).make(m_theme));
        int controls = 0;
        for (QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
            if (button->isVisibleTo(page.get())) {
                ++controls;
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                    button->metaObject()->className());
            }
        }
        for (QLineEdit* edit : page->findChildren<QLineEdit*>()) {
            if (edit->isVisibleTo(page.get())) {
                QVERIFY(!edit->accessibleName().isEmpty());
            }
        }
        QVERIFY(controls >= 4);
    }

    void focusFollowsTheReadingOrder()
    {
        StaffPage page(m_theme, m_clock);
        page.resize(1280, 800);
        page.showTab(StaffBar::Sync);
        page.show();
        // the bar is read first, then the panel from left to right
        QList<QWidget*> order;
        QWidget* next = &page;
        do {
            next = next->nextInFocusChain();
            if (qobject_cast<QAbstractButton*>(next) != nullptr && next->isVisible()
                && next->focusPolicy() & Qt::TabFocus) {
                order.append(next);
            }
        } while (next != &page);
        QVERIFY(order.size() >= 7);
        int lastTop = 0;
        for (const QWidget* each : order) {
            const int top = each->mapTo(&page, QPoint(0, 0)).y() / 100;
            QVERIFY2(top >= lastTop, qPrintable(each->accessibleName()));
            lastTop = top;
        }
    }
};

QTEST_MAIN(tst_StaffPage)
#include "tst_StaffPage.moc"
