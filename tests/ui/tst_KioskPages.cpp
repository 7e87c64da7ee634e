// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "kiosk/KeyboardLayouts.h"
#include "kiosk/ScreenKeyboard.h"
#include "kiosk/SelfServicePage.h"
#include "kiosk/TouchButton.h"
#include "kiosk/TypePage.h"
#include "widgets/BadgeHolder.h"
#include "widgets/KeyPad.h"
#include "widgets/SampleBadge.h"
#include "widgets/Text.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Page = KioskState::Page;

class tst_KioskPages : public QObject
{
    Q_OBJECT

    TranslationLoader m_translations;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SelfServicePage> m_page;

    static KioskState stateOf(Page page, quint64 visit = 1)
    {
        KioskState state;
        state.page = page;
        state.visit = visit;
        state.language = u"en"_s;
        state.place.helpDesk = u"Desk B"_s;
        return state;
    }

    static KioskState welcome()
    {
        KioskState state = stateOf(Page::Welcome);
        state.person.emplace().attendee.name = u"Zoë Öztürk"_s;
        state.badge = PrintState::Printing;
        return state;
    }

    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const auto* text : m_page->findChildren<QLabel*>()) {
            if (text->isVisible()) {
                all.append(text->text());
            }
        }
        return all;
    }

    [[nodiscard]] TouchButton* button(const QString& text) const
    {
        for (auto* each : m_page->findChildren<TouchButton*>()) {
            if (each->isVisible() && each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }

    void press(const QString& text) const
    {
        TouchButton* found = button(text);
        QVERIFY2(found != nullptr, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    [[nodiscard]] Key* key(const QString& name) const
    {
        for (auto* each : m_page->findChild<TypePage*>()->findChildren<Key*>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }

    void type(const QString& letters) const
    {
        for (const QChar letter : letters) {
            Key* found = key(QString(letter));
            QVERIFY2(found != nullptr, qPrintable(QString(letter)));
            QTest::mouseClick(found, Qt::LeftButton);
        }
    }

    /// Of the page for typing.
    [[nodiscard]] QLineEdit* field(int index) const
    {
        return m_page->findChild<TypePage*>()->findChildren<QLineEdit*>().at(index);
    }

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void init()
    {
        m_translations.use(u"en"_s);
        m_theme = std::make_unique<Theme>();
        m_theme->setReducedMotion(true);
        m_page = std::make_unique<SelfServicePage>(*m_theme, ThemeKind::Light);
        m_theme->dress(m_page.get());
        m_page->setLanguages(TranslationLoader::languages());
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showState(stateOf(Page::Scan));
    }

    void cleanup() { m_page.reset(); }

    void languageIsOfferedInItsOwnScriptAndAskedForByItsCode()
    {
        QSignalSpy wanted(m_page.get(), &SelfServicePage::languageWanted);
        press(u"ಕನ್ನಡ"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"kn"_s);
        QVERIFY(button(u"English"_s)->isChecked());
        QVERIFY(!button(u"ಕನ್ನಡ"_s)->isChecked());
    }

    void wordsFollowTheLanguageWhileThePageIsShown()
    {
        QVERIFY(words().contains(u"Scan your code"_s));
        m_translations.use(u"de"_s);
        QTRY_VERIFY(words().contains(u"Scannen Sie Ihren Code"_s));
    }

    void largerTextIsAskedForAndTakenBack()
    {
        QSignalSpy wanted(m_page.get(), &SelfServicePage::largerTextWanted);
        press(u"Larger text"_s);
        QCOMPARE(wanted.at(0).at(0).toBool(), true);
        KioskState state = stateOf(Page::Scan);
        state.largerText = true;
        m_page->showState(state);
        press(u"Larger text"_s);
        QCOMPARE(wanted.at(1).at(0).toBool(), false);
    }

    void highContrastChangesTheColoursAndTheNextVisitDoesNot()
    {
        KioskState state = stateOf(Page::Scan);
        state.highContrast = true;
        m_page->showState(state);
        QVERIFY(m_theme->isContrast());
        m_page->showState(stateOf(Page::Scan, 2));
        QCOMPARE(m_theme->kind(), ThemeKind::Light);
    }

    void nameIsGoneFromEveryWidgetOnceTheVisitEnds_data()
    {
        QTest::addColumn<int>("next");
        QTest::newRow("start") << int(Page::Scan);
        QTest::newRow("typing") << int(Page::Type);
        QTest::newRow("desk") << int(Page::SeeDesk);
        QTest::newRow("calling") << int(Page::Calling);
        QTest::newRow("out of service") << int(Page::OutOfService);
    }

    void nameIsGoneFromEveryWidgetOnceTheVisitEnds()
    {
        QFETCH(int, next);
        m_page->showState(welcome());
        m_page->showBadge(sampleBadge(u"Zoë Öztürk"_s, {}, {}, {}));
        QVERIFY(words().contains(u"Welcome, Zoë Öztürk"_s));
        QVERIFY(!m_page->findChild<BadgeHolder*>()->isEmpty());
        m_page->showState(stateOf(Page(next), 2));
        for (const auto* widget : m_page->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* edit = qobject_cast<const QLineEdit*>(widget);
            QString all = m_page->accessibleName() + widget->accessibleName() + widget->toolTip();
            all += label != nullptr ? label->text() : QString();
            all += edit != nullptr ? edit->text() : QString();
            QVERIFY2(!all.contains(u"Öztürk"_s), qPrintable(all));
        }
        QVERIFY(m_page->findChild<BadgeHolder*>()->isEmpty());
    }

    void badgeThatIsDrawnTooLateIsNotShown()
    {
        m_page->showState(welcome());
        m_page->showState(stateOf(Page::Scan, 2));
        m_page->showBadge(sampleBadge(u"Zoë Öztürk"_s, {}, {}, {}));
        QVERIFY(m_page->findChild<BadgeHolder*>()->isEmpty());
    }

    void trayIsNamedOnlyAsThePrinterTells()
    {
        KioskState state = welcome();
        state.badge = PrintState::Sent;
        m_page->showState(state);
        QVERIFY(words().contains(u"Look in the tray below"_s));
        QVERIFY(words().contains(u"Your badge is at the printer"_s));
        QVERIFY(!words().contains(u"Your badge is printed"_s)); // nobody knows
        state.badge = PrintState::Confirmed;
        m_page->showState(state);
        QVERIFY(words().contains(u"In the tray below"_s));
        state.place.hasTray = false;
        m_page->showState(state);
        QVERIFY(!words().join(u' ').contains(u"tray"_s));
        QVERIFY(words().contains(u"Ask for it at a desk"_s));
    }

    void personWithoutABadgeIsNotSentToTheTray()
    {
        KioskState state = welcome();
        state.badge.reset();
        m_page->showState(state);
        QVERIFY(words().contains(u"No badge is printed for this ticket."_s));
        QVERIFY(!words().contains(u"In the tray below"_s));
        m_page->showBadge(sampleBadge(u"Zoë Öztürk"_s, {}, {}, {}));
        QVERIFY(m_page->findChild<BadgeHolder*>()->isEmpty());
    }

    void deskPageNamesTheDeskAndTheNumber()
    {
        KioskState state = stateOf(Page::SeeDesk);
        state.number = 471;
        state.secondsLeft = 1;
        state.secondsInAll = 20;
        m_page->showState(state);
        QVERIFY(words().contains(u"Desk B"_s));
        QVERIFY(words().contains(u"471"_s));
        QVERIFY(words().contains(u"This screen clears in 1 second"_s));
        QSignalSpy more(m_page.get(), &SelfServicePage::moreTimeWanted);
        press(u"More time"_s);
        QCOMPARE(more.count(), 1);
        QSignalSpy done(m_page.get(), &SelfServicePage::doneWanted);
        press(u"Done"_s);
        QCOMPARE(done.count(), 1);
        QSignalSpy help(m_page.get(), &SelfServicePage::helpWanted);
        press(u"Call someone to me"_s);
        QCOMPARE(help.count(), 1);
        state.foreign = Unknown{false, CodeKind::BoardingPass};
        m_page->showState(state);
        QVERIFY(words().contains(u"This is a boarding pass, not a ticket"_s));
    }

    void answerToStillThereIsATouch()
    {
        m_page->showState(stateOf(Page::StillThere));
        QSignalSpy touched(m_page.get(), &SelfServicePage::touched);
        press(u"I am here"_s);
        QVERIFY(touched.count() > 0);
        QSignalSpy done(m_page.get(), &SelfServicePage::doneWanted);
        press(u"Start over"_s);
        QCOMPARE(done.count(), 1);
    }

    void typedCodeIsHandedOnOnlyWhenBothFieldsAreFilled()
    {
        QSignalSpy submitted(m_page.get(), &SelfServicePage::submitted);
        m_page->showState(stateOf(Page::Type, 2));
        QVERIFY(field(0)->hasFocus());
        QVERIFY(!button(u"Find me"_s)->isEnabled());
        type(u"ZT"_s);
        QTest::keyClick(field(0), Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QVERIFY(field(1)->hasFocus());
        type(u"H4XWP"_s);
        press(u"Find me"_s);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.at(0).at(0).toString(), u"H4XWP"_s);
        QCOMPARE(submitted.at(0).at(1).toString(), u"Zt"_s);
    }

    void enterHandsItOnToo()
    {
        QSignalSpy submitted(m_page.get(), &SelfServicePage::submitted);
        m_page->showState(stateOf(Page::Type, 2));
        QTest::keyClicks(field(0), u"ozturk"_s);
        QTest::keyClicks(field(1), u"h4xwp"_s);
        QTest::keyClick(field(1), Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.at(0).at(0).toString(), u"H4XWP"_s);
        QCOMPARE(submitted.at(0).at(1).toString(), u"ozturk"_s);
    }

    void screenKeyboardWritesKannadaAndTheCodeIsLatinAgain()
    {
        m_page->showState(stateOf(Page::Type, 2));
        auto* keyboard = m_page->findChild<TypePage*>()->findChild<ScreenKeyboard*>();
        QTest::mouseClick(key(u"ಕನ್ನಡ"_s), Qt::LeftButton);
        QTRY_COMPARE(keyboard->layoutCode(), u"kn"_s);
        type(u"ಗೌಡ"_s);
        QTest::mouseClick(key(u"ಅ ಆ ಇ"_s), Qt::LeftButton);
        QTRY_VERIFY(key(u"ಆ"_s) != nullptr);
        type(u"ಆ"_s);
        QCOMPARE(field(0)->text(), u"ಗೌಡಆ"_s);
        QTest::mouseClick(key(u"Delete the last letter"_s), Qt::LeftButton);
        QCOMPARE(field(0)->text(), u"ಗೌಡ"_s);
        field(1)->setFocus();
        QCOMPARE(keyboard->layoutCode(), u"abc"_s);
    }

    void eachKeyboardHoldsTheLettersOfItsScript()
    {
        for (const KeyboardLayout& layout : keyboardLayouts()) {
            QStringList letters = layout.letters + layout.more;
            for (const QStringList& row : layout.rows) {
                letters += row;
            }
            QCOMPARE(letters.removeDuplicates(), 0);
            QVERIFY(letters.size() >= 60);
        }
    }

    void whatWasTypedIsForgottenWithTheVisit()
    {
        m_page->showState(stateOf(Page::Type, 2));
        QTest::keyClicks(field(0), u"ozturk"_s);
        QTest::keyClicks(field(1), u"h4x"_s);
        m_page->showState(stateOf(Page::StillThere, 2));
        m_page->showState(stateOf(Page::Type, 2));
        QCOMPARE(field(0)->text(), u"ozturk"_s);
        m_page->showState(stateOf(Page::Scan, 3));
        QVERIFY(field(0)->text().isEmpty());
        QVERIFY(field(1)->text().isEmpty());
    }

    void pageStaysWhileItsCodeIsChecked()
    {
        m_page->showState(stateOf(Page::Type, 2));
        m_page->showState(stateOf(Page::Checking, 2));
        QVERIFY(field(0)->isVisible());
        QVERIFY(button(u"One moment"_s) != nullptr);
        QSignalSpy submitted(m_page.get(), &SelfServicePage::submitted);
        QTest::keyClick(field(0), Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
    }

    void fieldsOfferNoMenuAndTakeNoDrops()
    {
        for (const auto* edit : m_page->findChildren<QLineEdit*>()) {
            QCOMPARE(edit->contextMenuPolicy(), Qt::NoContextMenu);
            QVERIFY(!edit->acceptDrops());
            const bool isAnswer = !m_page->findChild<TypePage*>()->isAncestorOf(edit);
            QVERIFY(edit->maxLength() <= (isAnswer ? 500 : 80));
        }
    }

    void staffLeaveWithF12OrByHoldingTheCorner()
    {
        m_page->setHoldTime(20);
        QSignalSpy staff(m_page.get(), &SelfServicePage::staffWanted);
        QTest::keyClick(m_page.get(), Qt::Key_F12);
        QCOMPARE(staff.count(), 1);
        QTest::mousePress(m_page.get(), Qt::LeftButton, {}, {1270, 10});
        QTRY_COMPARE(staff.count(), 2);
        QTest::mouseRelease(m_page.get(), Qt::LeftButton, {}, {1270, 10});
    }

    void shortTouchOfTheCornerLeadsNowhere()
    {
        m_page->setHoldTime(100'000);
        QSignalSpy staff(m_page.get(), &SelfServicePage::staffWanted);
        QTest::mouseClick(m_page.get(), Qt::LeftButton, {}, {1270, 10});
        m_page->setHoldTime(0);
        QTest::mouseClick(m_page.get(), Qt::LeftButton, {}, {600, 400});
        QCOMPARE(staff.count(), 0);
    }

    void fingerAndKeyAreTouches()
    {
        QSignalSpy touched(m_page.get(), &SelfServicePage::touched);
        QTest::mouseClick(m_page.get(), Qt::LeftButton, {}, {600, 400});
        QVERIFY(touched.count() > 0);
        touched.clear();
        QTest::keyClick(m_page.get(), Qt::Key_A);
        QVERIFY(touched.count() > 0);
    }

    void everyButtonIsReachedByTabAndPressedBySpace()
    {
        QSet<QWidget*> reached;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (auto* each : m_page->findChildren<TouchButton*>()) {
            QVERIFY2(!each->isVisible() || reached.contains(each), qPrintable(each->text()));
        }
        QSignalSpy wanted(m_page.get(), &SelfServicePage::typeWanted);
        button(u"I have no code"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(tst_KioskPages)
#include "tst_KioskPages.moc"
