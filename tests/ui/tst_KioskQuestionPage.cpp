// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KioskTouch.h"
#include "UiTest.h"
#include "kiosk/QuestionPage.h"
#include "kiosk/ScreenKeyboard.h"
#include "kiosk/SelfServicePage.h"
#include "kiosk/TouchButton.h"
#include "widgets/KeyPad.h"
#include "widgets/Text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

Question question(const QString& type, bool required = false)
{
    Question question;
    question.remote = 7;
    question.text = u"Question?"_s;
    question.type = type;
    question.required = required;
    return question;
}

Question choice(const QString& type, int options, bool required = false)
{
    Question made = question(type, required);
    for (int i = 1; i <= options; ++i) {
        made.options.append({i, {}, u"Talk %1"_s.arg(QChar(u'a' + i - 1))});
    }
    return made;
}

} // namespace

/// What self-service asks is answered by touch.
class tst_KioskQuestionPage : public QObject
{
    Q_OBJECT

    TranslationLoader m_translations;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SelfServicePage> m_page;
    std::unique_ptr<QSignalSpy> m_answered;

    void ask(const QList<Question>& questions, int index = 0, quint64 visit = 1)
    {
        KioskState state;
        state.page = KioskState::Page::Question;
        state.visit = visit;
        state.language = u"en"_s;
        state.questions = questions;
        state.question = index;
        m_page->showState(state);
    }

    [[nodiscard]] QuestionPage* asking() const { return m_page->findChild<QuestionPage*>(); }

    [[nodiscard]] QString words() const { return visibleWords(*asking()); }

    [[nodiscard]] TouchButton* button(const QString& text) const
    {
        return touchButton(*asking(), text);
    }

    void touch(const QString& text) const { touchOn(*asking(), text); }

    void type(const QString& letters) const
    {
        for (const QChar letter : letters) {
            const QString name = letter == u' ' ? u"Space"_s
                : letter == u'\n'               ? u"New line"_s
                                                : QString(letter);
            for (auto* key : asking()->findChildren<Key*>()) {
                if (key->accessibleName() == name) {
                    QTest::mouseClick(key, Qt::LeftButton);
                    break;
                }
            }
        }
    }

    [[nodiscard]] QString answered() const
    {
        return m_answered->isEmpty() ? u"-"_s : m_answered->last().first().toString();
    }

private Q_SLOTS:

    void initTestCase() { dressProgram(m_translations, u"en"_s); }

    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setReducedMotion(true);
        m_page = std::make_unique<SelfServicePage>(*m_theme, ThemeKind::Light);
        m_theme->dress(m_page.get());
        m_page->resize(1080, 1920);
        m_page->show();
        m_answered = std::make_unique<QSignalSpy>(m_page.get(), &SelfServicePage::answered);
    }

    void oneTouchAnswersAndGoesOn()
    {
        ask({choice(u"C"_s, 3)});
        QVERIFY(words().contains(u"Question?"_s));
        QVERIFY(!asking()->findChild<ScreenKeyboard*>()->isVisible());
        touch(u"Talk b"_s);
        QCOMPARE(answered(), u"2"_s);
    }

    void whatIsTouchedHasNoKeyboardsFocus()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        ask({question(u"S"_s), choice(u"C"_s, 3)});
        QVERIFY(asking()->findChild<QLineEdit*>()->hasFocus());
        ask({question(u"S"_s), choice(u"C"_s, 3)}, 1);
        QVERIFY(m_page->hasFocus());
        ask({choice(u"C"_s, 3)}, 0, 2);
        QVERIFY(m_page->hasFocus());
    }

    void yesThatIsNeededIsAskedForAgain()
    {
        ask({question(u"B"_s, true)});
        touch(u"No"_s);
        QCOMPARE(answered(), u"-"_s);
        QVERIFY(words().contains(u"Without a yes"_s));
        touch(u"Yes"_s);
        QCOMPARE(answered(), u"True"_s);
    }

    void severalAreTouchedAndTakenByNext()
    {
        ask({choice(u"M"_s, 3)});
        QVERIFY(button(u"Skip"_s) != nullptr);
        touch(u"Talk a"_s);
        touch(u"Talk c"_s);
        QCOMPARE(answered(), u"-"_s);
        QVERIFY(button(u"Talk a"_s)->isChecked());
        touch(u"Next"_s);
        QCOMPARE(answered(), u"1,3"_s);
    }

    void manyAreFoundByTheirLetters()
    {
        ask({choice(u"C"_s, 20, true)});
        QVERIFY(button(u"Talk a"_s) == nullptr);
        type(u"TALK"_s);
        QVERIFY(button(u"Talk a"_s) != nullptr);
        touch(u"Talk c"_s);
        QCOMPARE(answered(), u"3"_s);
    }

    void wordsAreTyped()
    {
        ask({question(u"S"_s)});
        type(u"PUNE"_s);
        touch(u"Next"_s);
        QCOMPARE(answered(), u"Pune"_s);
    }

    void aWrongAnswerIsToldAndStays()
    {
        Question years = question(u"N"_s, true);
        years.range.largest = 12;
        ask({years});
        QVERIFY(words().contains(u"Up to 12"_s));
        QVERIFY(button(u"Skip"_s) == nullptr);
        touch(u"Next"_s);
        QVERIFY(words().contains(u"This question needs an answer."_s));
        type(u"13"_s);
        touch(u"Next"_s);
        QCOMPARE(answered(), u"-"_s);
        QVERIFY(words().contains(u"The largest number is 12."_s));
        QCOMPARE(asking()->findChild<QLineEdit*>()->text(), u"13"_s);
    }

    void datesAndTelephoneNumbersCanBeTyped()
    {
        ask({question(u"D"_s)});
        type(u"5-12-2026"_s);
        touch(u"Next"_s);
        QCOMPARE(answered(), u"2026-12-05"_s);
        ask({question(u"TEL"_s)}, 0, 2);
        type(u"+918"_s);
        touch(u"Next"_s);
        QCOMPARE(answered(), u"+918"_s);
    }

    void whatIsTypedBecomesWhatTheServerExpects_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("answer");
        QTest::newRow("text of several lines")
            << u"T"_s << u"NO NUTS\nNO MILK"_s << u"No Nuts\nNo Milk"_s;
        QTest::newRow("time") << u"H"_s << u"14:30"_s << u"14:30"_s;
        QTest::newRow("time without a colon") << u"H"_s << u"930"_s << u"09:30"_s;
        QTest::newRow("date and time")
            << u"W"_s << u"5-12-2026 14:30"_s << u"2026-12-05T14:30:00+05:30"_s;
    }

    void whatIsTypedBecomesWhatTheServerExpects()
    {
        QFETCH(QString, type);
        QFETCH(QString, typed);
        QFETCH(QString, answer);
        Event event;
        event.timeZone = "Asia/Kolkata";
        m_page->showEvent(event);
        ask({question(type)});
        this->type(typed);
        touch(u"Next"_s);
        QCOMPARE(answered(), answer);
    }

    void severalLinesAreTypedDeletedAndEndSomewhere()
    {
        ask({question(u"T"_s)});
        QVERIFY(!asking()->findChild<QLineEdit*>()->isVisible());
        auto* box = asking()->findChild<QPlainTextEdit*>();
        QCOMPARE(m_page->focusWidget(), box);
        QVERIFY(button(u"Skip"_s) != nullptr);
        type(u"NO\n"_s);
        QCOMPARE(box->toPlainText(), u"No\n"_s);
        for (auto* key : asking()->findChildren<Key*>()) {
            if (key->accessibleName() == u"Delete the last letter"_s) {
                QTest::mouseClick(key, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(box->toPlainText(), u"No"_s);
        box->insertPlainText(QString(600, u'x'));
        QCOMPARE(box->toPlainText().size(), 500);
        ask({question(u"T"_s)}, 0, 2);
        QVERIFY(box->toPlainText().isEmpty());
        QVERIFY(!box->document()->isUndoAvailable());
        ask({question(u"S"_s)}, 0, 3);
        QVERIFY(!box->isVisible());
    }

    void countryIsFoundByItsLetters()
    {
        ask({question(u"CC"_s)});
        type(u"INDI"_s);
        touch(u"India"_s);
        QCOMPARE(answered(), u"IN"_s);
    }

    void theNextQuestionAndTheNextPersonBeginEmpty()
    {
        Question second = question(u"S"_s);
        second.remote = 8;
        ask({question(u"S"_s), second});
        QVERIFY(words().contains(u"Question 1 of 2"_s));
        type(u"PUNE"_s);
        ask({question(u"S"_s), second}, 1);
        QVERIFY(words().contains(u"Question 2 of 2"_s));
        QVERIFY(asking()->findChild<QLineEdit*>()->text().isEmpty());
        type(u"GOA"_s);
        ask({question(u"S"_s), second}, 1, 2);
        QVERIFY(asking()->findChild<QLineEdit*>()->text().isEmpty());
    }

    void backIsOffered()
    {
        QSignalSpy back(m_page.get(), &SelfServicePage::questionBeforeWanted);
        ask({question(u"S"_s)});
        touch(u"Back"_s);
        QCOMPARE(back.count(), 1);
    }
};

QTEST_MAIN(tst_KioskQuestionPage)
#include "tst_KioskQuestionPage.moc"
