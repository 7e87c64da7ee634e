// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "QuestionFixture.h"
#include "desk/AnswerInput.h"
#include "widgets/KeyBar.h"
#include "widgets/RowList.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace lanyard;

/// Questions of every kind are answered by the keyboard, and a wrong answer is told at once.
class tst_Questions : public QuestionFixture
{
    Q_OBJECT

private Q_SLOTS:

    void barHasTheDigitsThatAnswer()
    {
        const auto* bar = m_page->findChild<KeyBar*>();
        ask({question(u"B"_s)});
        QCOMPARE(bar->keys().first().key, u"1 2"_s);
        Question several = question(u"C"_s);
        for (int option = 1; option <= 4; ++option) {
            several.options.append({option, {}, u"Talk %1"_s.arg(option)});
            ask({several});
            const QString last = QString::number(option);
            QVERIFY2(bar->keys().first().key.endsWith(last), qPrintable(bar->keys().first().key));
        }
        QCOMPARE(bar->keys().first().key, u"1–4"_s);
    }

    void answersBecomeWhatTheServerExpects_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("answer");
        QTest::newRow("number") << u"N"_s << u" 12 "_s << u"12"_s;
        QTest::newRow("with a comma") << u"N"_s << u"3,5"_s << u"3.5"_s;
        QTest::newRow("thousands are not guessed") << u"N"_s << u"1,000"_s << u"1,000"_s;
        QTest::newRow("Kannada digits") << u"N"_s << u"೧೨"_s << u"12"_s;
        QTest::newRow("date") << u"D"_s << u"2026-12-05"_s << u"2026-12-05"_s;
        QTest::newRow("date, short") << u"D"_s << u"2026-1-5"_s << u"2026-01-05"_s;
        QTest::newRow("date, day first") << u"D"_s << u"5.12.2026"_s << u"2026-12-05"_s;
        QTest::newRow("date, slashes") << u"D"_s << u"05/12/2026"_s << u"2026-12-05"_s;
        QTest::newRow("date, dashes") << u"D"_s << u"05-12-2026"_s << u"2026-12-05"_s;
        QTest::newRow("the month is never first") << u"D"_s << u"12/25/2026"_s << u"12/25/2026"_s;
        QTest::newRow("no date stays") << u"D"_s << u"31.02.2026"_s << u"31.02.2026"_s;
        QTest::newRow("time") << u"H"_s << u"14:30"_s << u"14:30"_s;
        QTest::newRow("time, short") << u"H"_s << u"930"_s << u"09:30"_s;
        QTest::newRow("afternoon") << u"H"_s << u"2:30 pm"_s << u"14:30"_s;
        QTest::newRow("afternoon, short") << u"H"_s << u"2PM"_s << u"14:00"_s;
        QTest::newRow("midnight") << u"H"_s << u"12:05 a.m."_s << u"00:05"_s;
        QTest::newRow("noon") << u"H"_s << u"12 pm"_s << u"12:00"_s;
        QTest::newRow("no such hour stays") << u"H"_s << u"14:30 pm"_s << u"14:30 pm"_s;
        QTest::newRow("moment, day first")
            << u"W"_s << u"05/12/2026, 2:30 pm"_s << u"2026-12-05T14:30:00+05:30"_s;
        QTest::newRow("moment") << u"W"_s << u"2026-12-05 14:30"_s
                                << u"2026-12-05T14:30:00+05:30"_s;
        QTest::newRow("words") << u"S"_s << u" KA 05 ೧ "_s << u"KA 05 ೧"_s;
        QTest::newRow("phone") << u"TEL"_s << u"+91 ೯8"_s << u"+91 98"_s;
    }

    void answersBecomeWhatTheServerExpects()
    {
        QFETCH(QString, type);
        QFETCH(QString, typed);
        QFETCH(QString, answer);
        QCOMPARE(AnswerInput::answer(question(type), typed, QTimeZone("Asia/Kolkata")), answer);
    }

    void everyProblemHasASentence()
    {
        for (int i = int(AnswerProblem::Missing); i <= int(AnswerProblem::FileTooLarge); ++i) {
            QVERIFY(!AnswerInput::sentence(AnswerProblem(i), question(u"S"_s), QTimeZone::utc())
                         .isEmpty());
        }
    }

    void enterSaysTheSameOnTheButtonAndInTheBar()
    {
        const auto enterKey = [this] {
            for (const KeyHint& hint : m_page->findChild<KeyBar*>()->keys()) {
                if (hint.key == u"Enter"_s) {
                    return hint.words;
                }
            }
            return QString();
        };
        ask({question(u"S"_s), question(u"S"_s)});
        QCOMPARE(enterKey(), u"Next question"_s);
        QVERIFY(visibleWords().contains(enterKey()));
        ask({question(u"S"_s)});
        QCOMPARE(enterKey(), u"Check in and print"_s);
        QVERIFY(visibleWords().contains(enterKey()));
    }

    void whatMayBeLeftEmptyIsNotSaidToKeepAnybodyOut()
    {
        const QString awaited = u"Not checked in until all are answered"_s;
        ask({question(u"S"_s)});
        QVERIFY2(!visibleWords().contains(awaited), qPrintable(visibleWords()));
        QVERIFY2(visibleWords().contains(u"May be left empty"_s), qPrintable(visibleWords()));
        ask({question(u"S"_s, true)});
        QVERIFY2(visibleWords().contains(awaited), qPrintable(visibleWords()));
        Question second = question(u"S"_s, true);
        second.remote = 8;
        ask({question(u"S"_s), second}); // one that is required is still to come
        QVERIFY2(visibleWords().contains(awaited), qPrintable(visibleWords()));
    }

    void oneQuestionIsCountedAsOne()
    {
        const auto said = [this] {
            return m_page->findChild<QuestionPanel*>()->findChild<VerdictSlab*>()->accessibleName();
        };
        ask({question(u"S"_s)});
        QVERIFY2(said().contains(u"question to answer"_s), qPrintable(said()));
        ask({question(u"S"_s), question(u"N"_s)});
        QVERIFY2(said().contains(u"questions to answer"_s), qPrintable(said()));
    }

    void aLongAnswerHasTheKeyboardAgainWhenThePageComesBack()
    {
        ask({question(u"T"_s)});
        auto* other = new QWidget;
        m_window->addPage(other);
        m_window->showPage(other);
        m_window->showPage(m_page);
        QVERIFY(m_page->findChild<QPlainTextEdit*>()->hasFocus());
    }

    void aWrongAnswerIsToldAndStaysInTheField()
    {
        Question years = question(u"N"_s, true);
        years.range.smallest = 0;
        years.range.largest = 12;
        ask({years});
        QVERIFY(m_page->field()->edit()->hasFocus());
        enter();
        QCOMPARE(problem(), u"This question needs an answer."_s);
        type(u"many"_s);
        enter();
        QCOMPARE(problem(), u"This is not a number. Type digits."_s);
        QCOMPARE(m_page->field()->text(), u"many"_s);
        m_page->field()->clear();
        type(u"13"_s);
        enter();
        QCOMPARE(problem(), u"This is too large. The largest number is 12."_s);
        QCOMPARE(given(), u"-"_s);
        m_page->field()->clear();
        type(u"4"_s);
        enter();
        QCOMPARE(given(), u"4"_s);
    }

    void theDayThatIsMeantIsReadBackBeforeItCounts()
    {
        ask({question(u"D"_s, true)});
        QVERIFY(visibleWords().contains(u"Type the answer"_s));
        type(u"05/12/2026"_s);
        QVERIFY(visibleWords().contains(u"That is Saturday 5 December 2026."_s));
        QCOMPARE(given(), u"-"_s);
        type(u"7"_s); // no date any more
        QVERIFY(!visibleWords().contains(u"December"_s));
        enter();
        QCOMPARE(problem(), u"This is not a date. Type day, month and year: 05/12/2026."_s);
        m_page->field()->clear();
        type(u"5-12-2026"_s);
        enter();
        QCOMPARE(given(), u"2026-12-05"_s);
    }

    void theMomentThatIsMeantIsReadBack()
    {
        ask({question(u"W"_s, true)});
        type(u"05/12/2026 2:30 pm"_s);
        QVERIFY(visibleWords().contains(u"That is Saturday 5 December 2026, 14:30."_s));
    }

    void aDayWithoutItsTimeIsNoMoment()
    {
        ask({question(u"W"_s, true)});
        type(u"2026-12-05"_s);
        enter();
        QCOMPARE(given(), u"-"_s);
        type(u" 9:30"_s);
        enter();
        QVERIFY(given().startsWith(u"2026-12-05T09:30:00"_s));
    }

    void aCountryIsFoundByItsLetters()
    {
        ask({question(u"CC"_s, true)});
        enter();
        QCOMPARE(given(), u"-"_s); // nothing was chosen
        type(u"ind"_s);
        enter();
        QCOMPARE(given(), u"IN"_s);
    }

    void aCountryIsChosenByTheArrows()
    {
        ask({question(u"CC"_s, true)});
        type(u"ind"_s);
        auto* list = m_page->findChild<RowList*>();
        const QString second = list->rows().value(1).note;
        QVERIFY(!second.isEmpty());
        press(Qt::Key_Down);
        enter();
        QCOMPARE(given(), second);
    }

    void noCountryHasTheseLetters()
    {
        ask({question(u"CC"_s)});
        type(u"zzz"_s);
        enter();
        QVERIFY(problem().startsWith(u"No country"_s));
        QCOMPARE(m_page->field()->text(), u"zzz"_s);
        QCOMPARE(given(), u"-"_s);
    }

    void countriesAreNamedInTheLanguageOfTheDesk()
    {
        m_translations.use(u"kn"_s);
        ask({question(u"CC"_s, true)});
        type(u"ಭಾರತ"_s);
        enter();
        m_translations.use(u"en"_s);
        QCOMPARE(given(), u"IN"_s);
    }

    void manyOptionsAreFoundByTheirLettersAndTakenOneByOne()
    {
        Question talks = question(u"M"_s);
        for (int i = 1; i <= 12; ++i) {
            talks.options.append({i, {}, u"Talk %1"_s.arg(QChar(u'a' + i))});
        }
        ask({talks});
        type(u"talk c"_s);
        enter();
        QVERIFY(m_page->field()->text().isEmpty());
        type(u"talk e"_s);
        enter();
        QCOMPARE(given(), u"-"_s);
        enter();
        QCOMPARE(given(), u"2,4"_s);
    }

    void severalLinesAreTypedIntoABoxAndEnterGoesOn()
    {
        ask({question(u"T"_s)});
        auto* box = m_page->findChild<QPlainTextEdit*>();
        QVERIFY(box != nullptr && box->hasFocus());
        type(u"A ramp"_s);
        QTest::keyClick(box, Qt::Key_Return, Qt::ShiftModifier);
        type(u"and quiet"_s);
        enter();
        QCOMPARE(given(), u"A ramp\nand quiet"_s);
    }

    void ofAMegabyteInTheBoxWhatFitsIsLaidOut()
    {
        ask({question(u"T"_s)});
        auto* box = m_page->findChild<QPlainTextEdit*>();
        type(u"Seen: "_s);
        const QObject whileItIsPasted;
        int most = 0;
        connect(box->document(), &QTextDocument::contentsChange, &whileItIsPasted,
            [&most](int, int, int added) { most = std::max(most, added); });
        QGuiApplication::clipboard()->setText(u"no nuts\n"_s.repeated(125'000));
        box->paste();
        const QString kept = box->toPlainText();
        QVERIFY(kept.startsWith(u"Seen: no nuts\nno nuts\n"_s));
        QVERIFY2(most > 1000 && most < 10'000, qPrintable(QString::number(most)));
        box->paste(); // it is full
        QCOMPARE(box->toPlainText(), kept);
        box->clear();
        type(u"x"_s);
        QGuiApplication::clipboard()->setText(QString::fromUcs4(U"\U0001F600").repeated(500'000));
        box->paste();
        QCOMPARE(box->toPlainText().size(), kept.size() - 1); // no half of a sign
    }

    void lettersInTheBoxAreCountedAndKept()
    {
        Question needs = question(u"T"_s);
        needs.range.longest = 5;
        ask({needs});
        type(u"A ramp"_s);
        enter();
        QVERIFY(problem().contains(u"5 letters"_s));
        QCOMPARE(m_page->findChild<QPlainTextEdit*>()->toPlainText(), u"A ramp"_s);
        QVERIFY(m_page->findChild<QPlainTextEdit*>()->hasFocus());
    }

    void escLeavesTheBoxToo()
    {
        ask({question(u"T"_s)});
        QSignalSpy next(m_page, &DeskPage::nextRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(next.size(), 1);
    }

    void arrowsChooseAmongAFewAnswersToo()
    {
        Question lunch = question(u"C"_s, true);
        lunch.options = {{11, {}, u"One"_s}, {12, {}, u"Two"_s}};
        ask({lunch});
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        enter();
        QCOMPARE(given(), u"12"_s);
    }

    void whatWasTypedComesBackWithItsQuestion()
    {
        Question first = question(u"S"_s);
        Question second = question(u"N"_s);
        second.remote = 8;
        ask({first, second});
        type(u"KA 05"_s);
        enter();
        QVERIFY(m_page->field()->text().isEmpty());
        press(Qt::Key_Escape);
        QCOMPARE(m_page->field()->text(), u"KA 05"_s);
        enter();
        type(u"3"_s);
        enter();
        QCOMPARE(given(), u"KA 05"_s);
    }

    void consentToPhotographsIsToldInColourAndInWords()
    {
        DeskSample sample = sampleNamed(u"admitted"_s);
        sample.state.outcome->shown = {{u"May we film you?"_s, {}, false}};
        const auto last
            = [&sample] { return DeskWords::answer(sample.state, sample.context).strips.last(); };
        QCOMPARE(last().text, u"No: May we film you?"_s);
        QCOMPARE(last().verdict, Verdict::Look);
        sample.state.outcome->shown = {{u"May we photograph you?"_s, {}, false, true}};
        const auto strips = DeskWords::answer(sample.state, sample.context).strips;
        QCOMPARE(strips.first(), // before what else is said
            (StripView{Verdict::Stop, u"camera-off"_s, u"No photographs"_s, true, true}));
        sample.state.outcome->shown.first().yes = true;
        QCOMPARE(last().text, u"Yes: May we photograph you?"_s);
        QCOMPARE(last().verdict, Verdict::Admitted);
        sample.state.outcome->shown = {{u"Which lunch?"_s, u"<b>Vegan</b>"_s, {}}};
        QCOMPARE(last().text, u"Which lunch? <b>Vegan</b>"_s);
        QVERIFY(last().plain); // others' words are no mark-up
        show(u"admitted-no-photos"_s); // readers of screens say it
        const QString said = m_page->field()->edit()->accessibleDescription();
        QVERIFY2(said.endsWith(u", No photographs"_s), qPrintable(said));
    }

    void whoOfAGroupWantsNoPhotographsIsMarkedRedAndItIsSaidBehindTheName()
    {
        DeskSample sample = sampleNamed(u"group-in"_s);
        GroupMember& last = sample.state.group[2];
        last.outcome.shown
            = {{u"May we film you?"_s, {}, false}, {u"May we photograph you?"_s, {}, false, true}};
        const auto point
            = [&] { return DeskWords::answer(sample.state, sample.context).points.first(); };
        QCOMPARE(point().verdict, Verdict::Stop);
        const QString words = last.record.attendee.name + u" · No photographs · "_s;
        QVERIFY2(point().text.startsWith(words), qPrintable(point().text));
        QVERIFY2(point().text.endsWith(u" · No: May we film you?"_s), qPrintable(point().text));
        m_page->setState(sample.state);
        const auto said = [this] { return m_page->field()->edit()->accessibleDescription(); };
        QVERIFY2(said().endsWith(last.record.attendee.name + u" · No photographs"_s),
            qPrintable(said()));
        last.outcome.shown.last().yes = true;
        QCOMPARE(point().verdict, Verdict::Admitted);
    }

    void theRangeIsShown()
    {
        Question years = question(u"N"_s);
        years.range.smallest = 1;
        years.range.largest = 10;
        QCOMPARE(AnswerInput::range(years, QTimeZone::utc()), u"From 1 to 10"_s);
        Question day = question(u"D"_s);
        day.range.lastDate = QDate(2026, 12, 5);
        QCOMPARE(AnswerInput::range(day, QTimeZone::utc()), u"Up to 2026-12-05"_s);
    }
};

QTEST_MAIN(tst_Questions)
#include "tst_Questions.moc"
