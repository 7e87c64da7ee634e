// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KioskFixture.h"

using namespace lanyard;

/// Self-service asks what it can, one question after the other.
class tst_KioskQuestions : public KioskFixture
{
    Q_OBJECT

private Q_SLOTS:

    void questionsAreAskedOneByOneAndGoUpWithTheCheckIn()
    {
        m_answer = needs({question(1, u"B"_s), question(2, u"N"_s)});
        scan("token");
        QCOMPARE(page(), Page::Question);
        QCOMPARE(m_flow->state().question, 0);
        QCOMPARE(m_flow->state().language, u"de"_s); // the person's own
        answer(u"True"_s);
        QCOMPARE(page(), Page::Question);
        QCOMPARE(m_flow->state().question, 1);
        QCOMPARE(m_asked.size(), 1);
        m_answer = admitted();
        answer(u"4"_s);
        QCOMPARE(page(), Page::Welcome);
        QCOMPARE(m_asked.size(), 2);
        QCOMPARE(m_asked.last().answers, (QMap<qint64, QString>{{1, u"True"_s}, {2, u"4"_s}}));
        QCOMPARE(m_asked.last().who, m_asked.first().who);
        QVERIFY(m_flow->state().questions.isEmpty());
    }

    void whatHangsOnAnAnswerIsAskedNext()
    {
        m_answer = needs({question(1, u"B"_s)});
        scan("token");
        m_answer = needs({question(2, u"S"_s)});
        answer(u"True"_s);
        QCOMPARE(page(), Page::Question);
        QCOMPARE(m_flow->state().questions.first().remote, 2);
        m_answer = admitted();
        answer(u"KA 05"_s);
        QCOMPARE(m_asked.last().answers, (QMap<qint64, QString>{{1, u"True"_s}, {2, u"KA 05"_s}}));
    }

    void anAnswerThatWillNotDoChangesNothing()
    {
        m_answer = needs({question(2, u"N"_s, true)});
        scan("token");
        answer(u"many"_s);
        answer(QString());
        QCOMPARE(page(), Page::Question);
        QCOMPARE(m_asked.size(), 1);
    }

    void aQuestionMayStayOpen()
    {
        m_answer = needs({question(2, u"N"_s)});
        scan("token");
        m_answer = admitted();
        answer(QString());
        QCOMPARE(page(), Page::Welcome);
        QCOMPARE(m_asked.last().answers, (QMap<qint64, QString>{{2, QString()}}));
    }

    void aFileThatIsRequiredIsForTheDeskWithoutACamera()
    {
        QSignalSpy sent(m_flow.get(), &KioskFlow::sentToDesk);
        m_answer = needs({question(1, u"B"_s), question(2, u"F"_s, true)});
        scan("token");
        QCOMPARE(page(), Page::SeeDesk);
        QVERIFY(!m_flow->state().person);
        QCOMPARE(sent.at(0).at(1).toString(), u"needsAnswers"_s);
    }

    void aFileThatIsNotRequiredStaysOpenWithoutACamera()
    {
        m_answer = needs({question(1, u"F"_s), question(2, u"B"_s), question(3, u"F"_s)});
        scan("token");
        QCOMPARE(m_flow->state().question, 1);
        m_answer = admitted();
        answer(u"False"_s);
        QCOMPARE(page(), Page::Welcome);
        QCOMPARE(m_asked.last().answers,
            (QMap<qint64, QString>{{1, QString()}, {2, u"False"_s}, {3, QString()}}));
    }

    void aKindOfQuestionThatIsNotKnownIsForTheDesk()
    {
        m_answer = needs({question(1, u"SIGNATURE"_s, true)});
        scan("token");
        QCOMPARE(page(), Page::SeeDesk);
    }

    void backLeadsToTheQuestionBeforeAndThenToTheStart()
    {
        m_answer = needs({question(1, u"B"_s), question(2, u"N"_s)});
        scan("token");
        answer(u"True"_s);
        m_flow->questionBefore();
        QCOMPARE(m_flow->state().question, 0);
        m_flow->questionBefore();
        QCOMPARE(page(), Page::Scan);
        QVERIFY(m_flow->state().questions.isEmpty());
        QVERIFY(!m_flow->state().person);
    }

    void whoWalksAwayIsAskedForAndForgotten()
    {
        m_answer = needs({question(1, u"B"_s)});
        scan("token");
        pass(61'000);
        QCOMPARE(page(), Page::StillThere);
        m_flow->touched();
        QCOMPARE(page(), Page::Question);
        QCOMPARE(m_flow->state().questions.size(), 1);
        pass(61'000);
        pass(21'000);
        QCOMPARE(page(), Page::Scan);
        QVERIFY(m_flow->state().questions.isEmpty());
    }

    void whoTypedAndIsAskedDidNotTypeInVain()
    {
        m_found = std::optional<AttendeeId>{AttendeeId{7}};
        m_answer = needs({question(1, u"B"_s)});
        for (int i = 0; i < 10; ++i) {
            type(u"H4XWP"_s, u"Öztürk"_s);
            pass(1000);
            QTRY_COMPARE(page(), Page::Question);
            m_flow->done();
        }
        m_flow->typeInstead();
        QCOMPARE(page(), Page::Type); // typing does not pause
    }

    void theNextPersonIsNotAskedThePersonBeforesQuestions()
    {
        m_answer = needs({question(1, u"B"_s), question(2, u"N"_s)});
        scan("token");
        answer(u"True"_s);
        m_clock.advance(5000);
        m_answer = admitted();
        scan("other");
        QCOMPARE(page(), Page::Welcome);
        QVERIFY(m_asked.last().answers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_KioskQuestions)
#include "tst_KioskQuestions.moc"
