// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ChoicesOf.h"
#include "UiTest.h"
#include "desk/DeskSamples.h"
#include "settings/BesidesPanel.h"
#include "settings/DeskSettingsPage.h"
#include "settings/KeptPanel.h"
#include "settings/ScannerPanel.h"
#include "staff/ErasePanel.h"
#include "staff/PinPanel.h"
#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The desk's settings say what is in use, chosen or not.
class tst_DeskSettings : public QObject
{
    Q_OBJECT

    TranslationLoader m_translations;
    Theme m_theme;

    std::unique_ptr<DeskSettingsPage> shown()
    {
        auto page = std::make_unique<DeskSettingsPage>(m_theme);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get())) {
            QTest::qFail("the window does not become active", __FILE__, __LINE__);
        }
        return page;
    }

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void whatLeadsOnIsSeenWithoutScrolling_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize& size : {QSize(1280, 800), QSize(800, 480), QSize(480, 800)}) {
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
        }
    }

    void whatLeadsOnIsSeenWithoutScrolling()
    {
        QFETCH(QSize, size);
        Theme theme;
        theme.fitTo(size);
        DeskSettingsPage page(theme);
        page.showSettings({}, {});
        page.resize(size);
        page.show();
        QCoreApplication::sendPostedEvents();
        int seen = 0;
        for (const auto* button : page.findChildren<Button*>()) {
            for (const auto& words :
                {u"Open a list"_s, u"Pair with a server"_s, u"New staff PIN"_s, u"Back"_s}) {
                if (button->text() == words) {
                    QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
                    ++seen;
                }
            }
        }
        QCOMPARE(seen, 4);
    }

    void setUpCodeStandsWithWhetherItIsLearnt()
    {
        DeskSettingsPage page(m_theme);
        QImage modules(21, 21, QImage::Format_Mono);
        modules.fill(1);
        page.scanner()->setCode(modules);
        const QImage code = page.scanner()->findChild<QLabel*>(u"setUpCode"_s)->pixmap().toImage();
        QCOMPARE(code.width() % 29, 0); // with four modules of white around
        QCOMPARE(code.pixelColor(code.rect().center()), QColor(Qt::black));
        QCOMPARE(code.pixelColor(code.width() * 3 / 29, code.height() / 2), QColor(Qt::white));
        auto* forget = page.scanner()->findChild<Button*>();
        QVERIFY(!forget->isVisibleTo(&page));
        page.scanner()->showKeyboard(true);
        QVERIFY(forget->isVisibleTo(&page));
        QSignalSpy forgotten(page.scanner(), &ScannerPanel::forgetWanted);
        forget->click();
        QCOMPARE(forgotten.count(), 1);
    }

    void whatNobodyHasChosenIsSaidToo()
    {
        DeskSettingsPage page(m_theme);
        DeskChoices choices;
        choices.templates = {StoredTemplate{}, StoredTemplate{}};
        choices.templates[0].key = u"a6-folded"_s;
        choices.templates[0].name = u"A6 folded"_s;
        choices.templates[1].key = u"label-62x100"_s;
        choices.templates[1].name = u"Label 62 × 100 mm"_s;
        page.showSettings({}, choices);
        QStringList chosen;
        for (const auto* box : page.findChildren<ChoiceBox*>()) {
            chosen.append(box->currentText());
        }
        QVERIFY(chosen.contains(u"Label 62 × 100 mm"_s));
        QStringList words;
        for (const auto* text : page.findChildren<Text*>()) {
            words.append(text->text());
        }
        QVERIFY(words.contains(u"PDF in the data folder"_s));
        QVERIFY(words.contains(u"Badge folder"_s));
    }

    void printerWithoutANameIsCalledInTheDesksLanguage()
    {
        PinPanel panel(m_theme, sampleClock());
        panel.setPlace(u"Tensor Day"_s, {});
        m_translations.use(u"de"_s);
        QCoreApplication::sendPostedEvents();
        QString words;
        for (const auto* text : panel.findChildren<Text*>()) {
            words += text->text() + u'\n';
        }
        m_translations.use(u"en"_s);
        QVERIFY(words.contains(u"Badge-Ordner"_s));
        QVERIFY(!words.contains(u"Badge folder"_s));
    }

    void changedNameOfTheDeskIsToldOnce()
    {
        const auto page = shown();
        page->showSettings({}, {});
        DeskSettings now;
        now.operatorName = u"Ravi"_s; // another one by now
        int edits = 0;
        connect(page.get(), &DeskSettingsPage::changed, this, [&](const auto& edit) {
            ++edits;
            edit(now);
        });
        auto* name = page->findChildren<QLineEdit*>().first();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Desk C"_s);
        QTest::keyClick(name, Qt::Key_Return); // leaving the field tells nothing more
        name->clearFocus();
        QCOMPARE(edits, 1);
        QCOMPARE(now.deskName, u"Desk C"_s);
        QCOMPARE(now.operatorName, u"Ravi"_s);
    }

    void wordsThatWereTypedCountWhenThePageIsLeft()
    {
        const auto page = shown();
        page->showSettings({}, {});
        DeskSettings now;
        QString atLeaving;
        connect(page.get(), &DeskSettingsPage::changed, this, [&](const auto& edit) { edit(now); });
        connect(page.get(), &DeskSettingsPage::backWanted, this, [&] { atLeaving = now.deskName; });
        auto* name = page->findChildren<QLineEdit*>().first();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Desk C"_s);
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(atLeaving, u"Desk C"_s);
    }

    void aPrinterThatNobodyNamedStaysSoWhenItsFieldIsLeft()
    {
        const auto page = shown();
        page->showSettings({}, {});
        int edits = 0;
        connect(page.get(), &DeskSettingsPage::changed, this, [&] { ++edits; });
        for (auto* edit : page->findChildren<QLineEdit*>()) {
            edit->setFocus();
            edit->clearFocus();
        }
        QCOMPARE(edits, 0);
    }

    void limitOfRequestsIsTakenWithinItsRangeAlone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("saved");
        QTest::newRow("one's own server") << u"1200"_s << qint64(1200);
        QTest::newRow("the fewest") << u" 10 "_s << qint64(10);
        QTest::newRow("the most") << u"10000"_s << qint64(10'000);
        QTest::newRow("too few") << u"9"_s << qint64(360);
        QTest::newRow("too many") << u"10001"_s << qint64(360);
        QTest::newRow("nothing") << u""_s << qint64(360);
        QTest::newRow("less than nothing") << u"-60"_s << qint64(360);
        QTest::newRow("words") << u"many"_s << qint64(360);
        QTest::newRow("beyond all numbers") << QString(40, u'9') << qint64(360);
    }

    void limitOfRequestsIsTakenWithinItsRangeAlone()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, saved);
        const auto page = shown();
        page->showSettings({}, {});
        DeskSettings now;
        bool left = false;
        connect(page.get(), &DeskSettingsPage::changed, this, [&](const auto& edit) { edit(now); });
        connect(page.get(), &DeskSettingsPage::backWanted, this, [&] { left = true; });
        QLineEdit* field = nullptr;
        for (auto* edit : page->findChildren<QLineEdit*>()) {
            field = edit->accessibleName() == u"Requests a minute, at most"_s ? edit : field;
        }
        QVERIFY(field != nullptr);
        QCOMPARE(field->text(), u"360"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(now.requestsPerMinute, saved);
        const bool taken = saved != 360;
        QCOMPARE(left, taken); // who leaves is told first
        QStringList words;
        for (const auto* text : page->findChildren<Text*>()) {
            words.append(text->isVisible() ? text->text() : QString());
        }
        const QString all = words.join(u'\n');
        QCOMPARE(
            all.contains(u"“%1” is not such a number, so it stays at 360."_s.arg(typed)), !taken);
        QCOMPARE(all.contains(u"The limit is from 10 to 10000 requests a minute."_s), !taken);
        if (!taken) {
            QCOMPARE(field->text(), u"360"_s);
            QTest::keyClick(page.get(), Qt::Key_Escape);
            QVERIFY(left);
        }
    }

    void everyRowOfAnOpenedBoxIsWhole()
    {
        for (const Language& language : TranslationLoader::languages()) {
            m_translations.use(language.code);
            const auto page = shown();
            page->resize(1280, 800);
            page->showSettings({}, {});
            for (auto* box : page->findChildren<ChoiceBox*>()) {
                box->showPopup();
                QVERIFY2(box->view()->viewport()->width() >= box->view()->sizeHintForColumn(0),
                    qPrintable(language.code + u": "_s + box->accessibleName()));
                box->hidePopup();
            }
        }
        m_translations.use(u"en"_s);
    }

    void otherEventsAreAddedChosenAndRemoved()
    {
        const auto page = shown();
        page->showSettings({}, {});
        BesidesPanel* besides = page->besides();
        const auto offers = besides->findChildren<ChoiceBox*>();
        QCOMPARE(offers.size(), 1);
        QVERIFY(!offers.first()->isVisible()); // no server, no offer
        CheckInList dinner;
        dinner.id = CheckInListId{2};
        dinner.name = u"Dinner"_s;
        CheckInList bar;
        bar.id = CheckInListId{3};
        bar.name = u"Bar"_s;
        besides->showRows(
            {{{EventId{5}, CheckInListId{2}, u"eve"_s, u"Evening"_s}, {dinner, bar}}});
        besides->showOffers({{u"eve"_s, u"Evening"_s}, {u"day"_s, u"Day"_s}});
        QTRY_VERIFY(box(*page, u"Also admits for"_s) != nullptr); // a layout shows what is new
        QTRY_VERIFY(box(*page, u"Check-in list of Evening"_s) != nullptr);
        QSignalSpy added(besides, &BesidesPanel::added);
        QSignalSpy chosen(besides, &BesidesPanel::listChosen);
        QSignalSpy removed(besides, &BesidesPanel::removed);
        QCOMPARE(box(*page, u"Also admits for"_s)->count(), 2); // the words, and Day
        pick(box(*page, u"Also admits for"_s), u"day"_s);
        QCOMPARE(added.at(0).at(0).toString(), u"day"_s);
        QCOMPARE(box(*page, u"Check-in list of Evening"_s)->currentText(), u"Dinner"_s);
        pick(box(*page, u"Check-in list of Evening"_s), qint64(3));
        QCOMPARE(chosen.at(0).at(1).value<CheckInListId>(), CheckInListId{3});
        for (auto* button : besides->findChildren<Button*>()) {
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
            button->click();
        }
        QCOMPARE(removed.at(0).at(0).value<EventId>(), EventId{5});
    }

    void anEventThatWasLeftIsErasedOnceTheNumberOfItsPeopleIsTyped()
    {
        const auto page = shown();
        page->showSettings({}, {});
        KeptPanel* kept = page->besides()->kept();
        QVERIFY(!kept->isVisible());
        kept->showRows({{EventId{7}, u"Rehearsal"_s, 12}});
        QTRY_VERIFY(kept->isVisible());
        QVERIFY(!kept->erase()->isVisible());
        QSignalSpy wanted(kept, &KeptPanel::eraseWanted);
        for (auto* button : kept->findChildren<Button*>()) {
            if (button->accessibleName() == u"Erase the people of Rehearsal"_s) {
                button->click();
            }
        }
        QVERIFY(kept->erase()->isVisible());
        auto* number = kept->erase()->findChild<QLineEdit*>();
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        QTest::keyClicks(number, u"12"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last().at(0).value<EventId>(), EventId{7});
        QVERIFY(!wanted.last().at(1).toBool());
        kept->showUnsaved(3);
        QTest::keyClicks(number, u"12"_s);
        QTest::keyClick(number, Qt::Key_Return); // loses nothing
        QCOMPARE(wanted.size(), 1);
        kept->erase()->eraseButton()->click();
        QCOMPARE(wanted.size(), 2);
        QVERIFY(wanted.last().at(1).toBool());
        kept->showRows({});
        QVERIFY(!kept->isVisible() && !kept->erase()->isVisible());
    }

    void coloursAndEventAreChosen()
    {
        const auto page = shown();
        DeskChoices choices;
        Event first;
        first.id = EventId{1};
        first.name = u"One"_s;
        Event second;
        second.id = EventId{2};
        second.name = u"Two"_s;
        choices.events = {first, second};
        DeskSettings settings;
        page->showSettings(settings, choices);
        connect(page.get(), &DeskSettingsPage::changed, this,
            [&](const auto& edit) { edit(settings); });
        pick(box(*page, u"Colours"_s), u"dark"_s);
        QCOMPARE(settings.theme, u"dark"_s);
        pick(box(*page, u"Wait for the server’s own answer"_s), qint64(700));
        QCOMPARE(settings.confirmWithinMs, 700);
        settings.confirmWithinMs = 420; // of somebody who knew what they wanted
        page->showSettings(settings, choices);
        QCOMPARE(box(*page, u"Wait for the server’s own answer"_s)->currentText(),
            u"At most 0.42 seconds"_s);
        pick(box(*page, u"Wait for the server’s own answer"_s), qint64(0));
        QCOMPARE(settings.confirmWithinMs, 0);
        page->showSettings(settings, choices);
        QCOMPARE(box(*page, u"Wait for the server’s own answer"_s)->currentText(),
            u"Never, this desk decides"_s);
        QSignalSpy event(page.get(), &DeskSettingsPage::eventChosen);
        pick(box(*page, u"Event"_s), qint64(2));
        QCOMPARE(event.count(), 1);
        QCOMPARE(event.at(0).at(0).value<EventId>(), EventId{2});
    }
};

QTEST_MAIN(tst_DeskSettings)
#include "tst_DeskSettings.moc"
