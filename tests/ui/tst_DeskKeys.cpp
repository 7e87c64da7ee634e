// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskFixture.h"
#include "desk/SamplePeople.h"
#include "widgets/Card.h"
#include "widgets/KeyBar.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// The desk's keyboard, as a volunteer works.
class tst_DeskKeys : public DeskFixture
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { dress(); }

    void init() { open(); }

    void cleanup() { close(); }

    void typedWordsAskForASearch()
    {
        QSignalSpy searched(m_page, &DeskPage::searchEdited);
        QTest::keyClicks(m_page->field()->edit(), u"zoe"_s);
        QCOMPARE(searched.size(), 3);
        QCOMPARE(searched.last().first().toString(), u"zoe"_s);
    }

    void arrowsMoveTheChoiceAndLeaveTheCursorAlone()
    {
        type(u"typing"_s);
        QSignalSpy moved(m_page, &DeskPage::choiceMoved);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved.at(0).first().toInt(), 1);
        QCOMPARE(moved.at(1).first().toInt(), -1);
        QVERIFY(m_page->field()->edit()->hasFocus());
    }

    void enterChecksInOnceHoweverOftenItIsPressed()
    {
        type(u"typing"_s);
        QSignalSpy confirmed(m_page, &DeskPage::confirmed);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Enter);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.first().first().toBool(), true);
    }

    void aHeldEnterIsNoEnter()
    {
        type(u"typing"_s);
        QSignalSpy confirmed(m_page, &DeskPage::confirmed);
        holdEnter();
        QCOMPARE(confirmed.size(), 0);
    }

    void controlEnterChecksInWithoutABadge()
    {
        type(u"typing"_s);
        QSignalSpy confirmed(m_page, &DeskPage::confirmed);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.first().first().toBool(), false);
    }

    void enterBeforeItsResultsWaitsForThem_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("confirmed");
        QTest::addColumn<int>("codes");
        QTest::newRow("one person") << 1 << 1 << 0;
        QTest::newRow("several, whom nobody has seen") << 3 << 0 << 0;
        QTest::newRow("nobody: a code of a slow scanner") << 0 << 0 << 1;
    }

    void enterBeforeItsResultsWaitsForThem()
    {
        QFETCH(int, people);
        QFETCH(int, confirmed);
        QFETCH(int, codes);
        type(u"typing"_s);
        QSignalSpy confirmations(m_page, &DeskPage::confirmed);
        QSignalSpy typed(m_page, &DeskPage::codeTyped);
        QTest::keyClicks(m_page->field()->edit(), u" rao"_s);
        press(Qt::Key_Return);
        holdEnter();
        QCOMPARE(confirmations.size() + typed.size(), 0);
        showResults(people);
        QCoreApplication::sendPostedEvents(m_page);
        holdEnter();
        QCOMPARE(confirmations.size(), confirmed);
        QCOMPARE(typed.size(), codes);
    }

    void aKeyAfterEnterTakesItBack()
    {
        type(u"typing"_s);
        QSignalSpy confirmed(m_page, &DeskPage::confirmed);
        QTest::keyClicks(m_page->field()->edit(), u" ra"_s);
        press(Qt::Key_Return);
        QTest::keyClicks(m_page->field()->edit(), u"o"_s);
        showResults(1);
        QCoreApplication::sendPostedEvents(m_page);
        QCOMPARE(confirmed.size(), 0);
    }

    void nobodyIsChosenByOneLetter()
    {
        DeskState state = sampleNamed(u"typing"_s).state;
        state.text = u"a"_s;
        state.chosen = -1;
        state.selected.reset();
        m_page->field()->setText(state.text);
        m_page->setState(state);
        QSignalSpy confirmed(m_page, &DeskPage::confirmed);
        QSignalSpy typed(m_page, &DeskPage::codeTyped);
        press(Qt::Key_Return);
        QCOMPARE(confirmed.size() + typed.size(), 0);
        QVERIFY(visibleWords().contains(u"One more letter"_s));
        QVERIFY(!visibleWords().contains(u"Check in and print"_s));
    }

    void theSameCodeAgainIsSaidBesideTheAnswer()
    {
        show(u"admitted"_s);
        m_page->sayRepeated();
        QVERIFY(slab()->isVisible());
        QVERIFY(visibleWords().contains(u"The same code again"_s));
        press(Qt::Key_Escape);
        QVERIFY(!visibleWords().contains(u"The same code again"_s));
    }

    void enterOnWordsThatNobodyHasIsACodeTypedByHand()
    {
        type(u"typing-nobody"_s);
        QSignalSpy typed(m_page, &DeskPage::codeTyped);
        press(Qt::Key_Return);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.first().first().toString(), u"zzyzx"_s);
    }

    void wordsTypedBeforeALateAnswerAreKept()
    {
        type(u"typing"_s);
        m_page->setState(sampleNamed(u"checking"_s).state);
        QVERIFY(m_page->field()->text().isEmpty());
        QTest::keyClicks(m_page->field()->edit(), u"ra"_s);
        show(u"admitted"_s);
        QCOMPARE(m_page->field()->text(), u"ra"_s);
    }

    void escapeIsTheNextPersonAndEmptiesTheField()
    {
        type(u"typing"_s);
        QSignalSpy next(m_page, &DeskPage::nextRequested);
        press(Qt::Key_Escape);
        QCOMPARE(next.size(), 1);
        QVERIFY(m_page->field()->text().isEmpty());
    }

    void f3TakesBackOnlyWhileTheTenSecondsRun()
    {
        show(u"admitted"_s);
        QSignalSpy undone(m_page, &DeskPage::undoRequested);
        press(Qt::Key_F3);
        QCOMPARE(undone.size(), 1);
        QVERIFY(!undone.first().first().toString().isEmpty());
        const auto* bar = m_page->findChild<KeyBar*>();
        QVERIFY(bar->accessibleName().contains(u"F3"_s));
        m_clock.setWall(m_clock.now().addSecs(11));
        press(Qt::Key_F3);
        QCOMPARE(undone.size(), 1);
        QTRY_VERIFY(!bar->accessibleName().contains(u"F3"_s)); // offers what it does
    }

    void f3TakesTheLastPersonBackWhenTheNextIsAwaited()
    {
        const DeskSample sample = show(u"admitted"_s);
        m_page->setState({});
        QSignalSpy undone(m_page, &DeskPage::undoOfLastRequested);
        press(Qt::Key_F3);
        QCOMPARE(undone.size(), 1);
        const CheckInId made = sample.state.outcome->checkIn->id;
        QCOMPARE(undone.first().first().value<CheckInId>(), made);
        m_page->setUndone(made);
        press(Qt::Key_F3);
        QCOMPARE(undone.size(), 1);
        QVERIFY(m_page->context().recent.first().undone);
    }

    void theLastPersonIsTakenBackByTheKeyboardAlone()
    {
        const DeskSample sample = show(u"admitted"_s);
        const CheckInId made = sample.state.outcome->checkIn->id;
        connect(m_page, &DeskPage::nextRequested, m_page, [this] { m_page->setState({}); });
        press(Qt::Key_Escape);
        const QList<QAbstractButton*> buttons = m_page->findChildren<QAbstractButton*>();
        QAbstractButton* undo = nullptr;
        for (QAbstractButton* button : buttons) {
            if (button->isVisible() && button->text() == u"Undo"_s) {
                undo = button;
            }
        }
        QVERIFY(undo != nullptr);
        for (int tabs = 0; tabs < 20 && !undo->hasFocus(); ++tabs) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(undo->hasFocus());
        QSignalSpy undone(m_page, &DeskPage::undoOfLastRequested);
        QTest::keyClick(undo, Qt::Key_Space);
        QCOMPARE(undone.size(), 1);
        QCOMPARE(undone.first().first().value<CheckInId>(), made);
    }

    void theTenSecondsAreOverOnTheIdlePageToo()
    {
        show(u"admitted"_s);
        m_page->setState({});
        QSignalSpy undone(m_page, &DeskPage::undoOfLastRequested);
        m_clock.setWall(m_clock.now().addSecs(11));
        press(Qt::Key_F3);
        QCOMPARE(undone.size(), 0);
    }

    void anUndoThatFailedIsSaidUntilTheNextPerson()
    {
        show(u"admitted"_s);
        m_page->setState({});
        m_page->setUndoFailed({ErrorCode::StorageFull, {}, false, {}});
        QVERIFY(m_page->context().undoTrouble.has_value());
        bool said = false;
        for (const auto* strip : m_page->findChildren<Strip*>()) {
            said = said || (strip->isVisible() && strip->text().contains(u"stands"_s));
            // that is for a check-in that failed: this one stands
            QVERIFY(!strip->text().contains(u"nobody was admitted"_s, Qt::CaseInsensitive));
        }
        QVERIFY(said);
        show(u"admitted"_s);
        QVERIFY(!m_page->context().undoTrouble.has_value());
    }

    void f2AsksWhyAndADigitReprints()
    {
        show(u"admitted"_s);
        QSignalSpy reprints(m_page, &DeskPage::reprintRequested);
        QTest::keyClick(m_page->field()->edit(), Qt::Key_2);
        QCOMPARE(reprints.size(), 0);
        QCOMPARE(m_page->field()->text(), u"2"_s); // without F2 a digit is a word to search for
        m_page->field()->clear();
        press(Qt::Key_F2);
        press(Qt::Key_2);
        QCOMPARE(reprints.size(), 1);
        QCOMPARE(reprints.first().at(0).value<AttendeeId>(), samplePerson(1).attendee.id);
        QCOMPARE(reprints.first().at(1).value<ReprintReason>(), ReprintReason::Damaged);
    }

    void aDigitReprintsForWhoIsAlreadyIn()
    {
        show(u"already"_s);
        QSignalSpy reprints(m_page, &DeskPage::reprintRequested);
        press(Qt::Key_1);
        QCOMPARE(reprints.size(), 1);
        QCOMPARE(reprints.first().at(1).value<ReprintReason>(), ReprintReason::Lost);
        QVERIFY(m_page->field()->text().isEmpty());
    }

    void enterNeverConsentsToAnUnpaidOrder()
    {
        show(u"refused-unpaid-consent"_s);
        QSignalSpy consent(m_page, &DeskPage::consentGiven);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(consent.size(), 0);
        press(Qt::Key_1);
        QCOMPARE(consent.size(), 1);
    }

    void questionsAreAnsweredByDigitsAndSentAtTheEnd()
    {
        show(u"question"_s);
        QSignalSpy answered(m_page, &DeskPage::answered);
        press(Qt::Key_Return); // required: nothing happens
        QCOMPARE(answered.size(), 0);
        press(Qt::Key_3);
        press(Qt::Key_Return);
        QCOMPARE(answered.size(), 0);
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QCOMPARE(answered.size(), 1);
        const auto answers = answered.first().first().value<QMap<qint64, QString>>();
        QCOMPARE(answers.value(1), u"13"_s);
        QCOMPARE(answers.value(2), u"True"_s);
    }

    void wordsTypedForAQuestionAreNoSearch()
    {
        show(u"question-words"_s);
        QSignalSpy searched(m_page, &DeskPage::searchEdited);
        QSignalSpy answered(m_page, &DeskPage::answered);
        QTest::keyClicks(m_page->field()->edit(), u"KA 05"_s);
        press(Qt::Key_Return);
        QCOMPARE(searched.size(), 0);
        QCOMPARE(answered.size(), 1);
        const auto answers = answered.first().first().value<QMap<qint64, QString>>();
        QCOMPARE(answers.value(3), u"KA 05"_s);
    }

    void escapeGoesBackThroughTheQuestionsThenLeaves()
    {
        show(u"question"_s);
        QSignalSpy next(m_page, &DeskPage::nextRequested);
        press(Qt::Key_3);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QCOMPARE(next.size(), 0);
        press(Qt::Key_Escape);
        QCOMPARE(next.size(), 1);
    }

    void severalTicketsOfOneCodeAreChosenByArrowsAndEnter()
    {
        show(u"choice"_s);
        QSignalSpy chosen(m_page, &DeskPage::checkInRequested);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).value<AttendeeId>(), samplePerson(15).attendee.id);
        QCOMPARE(chosen.first().at(1).toBool(), true);
    }

    void aBadgeInDoubtIsSettledByADigit()
    {
        const DeskSample sample = show(u"print-uncertain"_s);
        m_page->setPrintJob(*sample.context.job);
        QSignalSpy settled(m_page, &DeskPage::printSettled);
        press(Qt::Key_2);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.first().at(0).value<PrintJobId>(), sample.context.job->id);
        QCOMPARE(settled.first().at(1).toBool(), false);
    }

    void f1OpensTheHelpAndEscapeClosesOnlyThat()
    {
        show(u"admitted"_s);
        QSignalSpy next(m_page, &DeskPage::nextRequested);
        press(Qt::Key_F1);
        QVERIFY(!slab()->isVisible());
        press(Qt::Key_Escape);
        QCOMPARE(next.size(), 0);
        QVERIFY(slab()->isVisible());
    }

    void f7AndF12AreForStaff()
    {
        show(u"already"_s);
        QSignalSpy history(m_page, &DeskPage::historyRequested);
        QSignalSpy staff(m_page, &DeskPage::staffRequested);
        press(Qt::Key_F7);
        press(Qt::Key_F12);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().first().value<AttendeeId>(), samplePerson(5).attendee.id);
        QCOMPARE(staff.size(), 1);
    }

private:
    /// The keyboard repeats it.
    void holdEnter()
    {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(m_page->field()->edit(), &held);
    }

    /// The search for the words in the field has found that many.
    void showResults(int people)
    {
        DeskState state = sampleNamed(u"typing"_s).state;
        state.text = m_page->field()->text();
        state.results.resize(people);
        state.chosen = people > 0 ? 0 : -1;
        m_page->setState(state);
    }
};

QTEST_MAIN(tst_DeskKeys)
#include "tst_DeskKeys.moc"
