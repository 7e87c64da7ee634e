// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KioskFixture.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What becomes of each ticket at self-service.
class tst_KioskFlow : public KioskFixture
{
    Q_OBJECT

private Q_SLOTS:

    void scanOfATicketWelcomesInTheAttendeesLanguage()
    {
        QSignalSpy promises(m_flow.get(), &KioskFlow::promised);
        scan("token");
        QCOMPARE(page(), Page::Welcome);
        QCOMPARE(promises.count(), 1);
        QCOMPARE(m_flow->state().person->attendee.name, u"Zoë Öztürk"_s);
        QCOMPARE(m_flow->state().language, u"de"_s);
    }

    void languageThatWasChosenIsKept()
    {
        m_flow->chooseLanguage(u"kn"_s);
        scan("token");
        QCOMPARE(m_flow->state().language, u"kn"_s);
    }

    void languageThatIsNotOfferedIsNotTaken()
    {
        m_flow->chooseLanguage(u"fr"_s);
        QCOMPARE(m_flow->state().language, u"en"_s);
    }

    void settingsThatDidNotChangeDisturbNobody()
    {
        m_flow->chooseLanguage(u"kn"_s);
        m_flow->typeInstead();
        m_flow->setLanguages({u"en"_s, u"kn"_s, u"hi"_s, u"de"_s}, u"en"_s);
        QCOMPARE(page(), Page::Type);
        QCOMPARE(m_flow->state().language, u"kn"_s);
        m_flow->setLanguages({u"en"_s, u"kn"_s}, u"kn"_s);
        QCOMPARE(page(), Page::Scan);
    }

    void screenClearsEightSecondsAfterTheBadgeCameOut()
    {
        scan("token");
        pass(5000);
        m_flow->jobChanged(job(PrintState::Printing));
        QCOMPARE(m_flow->state().badge, PrintState::Printing);
        QCOMPARE(m_flow->state().secondsLeft, 0);
        m_flow->jobChanged(job(PrintState::Confirmed));
        QCOMPARE(m_flow->state().secondsLeft, 8);
        pass(7900);
        QCOMPARE(page(), Page::Welcome);
        QCOMPARE(m_flow->state().secondsLeft, 1);
        pass(200);
        QCOMPARE(page(), Page::Scan);
        QVERIFY(!m_flow->state().person);
    }

    void whoGetsNoBadgeIsWelcomeForEightSeconds()
    {
        m_answer = admitted(false);
        scan("token");
        QCOMPARE(page(), Page::Welcome);
        pass(8000);
        QCOMPARE(page(), Page::Scan);
    }

    void badgeThatDoesNotComeOutWithinTwentySecondsIsForTheDesk()
    {
        scan("token");
        pass(19'900);
        QCOMPARE(page(), Page::Welcome);
        pass(200);
        QCOMPARE(page(), Page::BadgeAtDesk);
        QCOMPARE(m_flow->state().person->attendee.name, u"Zoë Öztürk"_s);
        QVERIFY(m_flow->state().number > 0);
    }

    void whoseBadgeTakesAMinuteHoldsNobodyUp()
    {
        scan("token");
        const auto begun = m_asked.size();
        pass(20'000);
        QCOMPARE(page(), Page::BadgeAtDesk);
        scan("another");
        QCOMPARE(m_asked.size(), begun + 1);
        QCOMPARE(page(), Page::Welcome);
    }

    void failedBadgeIsForTheDeskAtOnce()
    {
        scan("token");
        m_flow->jobChanged(job(PrintState::Failed));
        QCOMPARE(page(), Page::BadgeAtDesk);
    }

    void anotherPersonsBadgeChangesNothing()
    {
        scan("token");
        PrintJob other = job(PrintState::Failed);
        other.id = PrintJobId{99};
        m_flow->jobChanged(other);
        QCOMPARE(page(), Page::Welcome);
    }

    void faultyPrinterSendsTheAdmittedToTheDesk()
    {
        PrinterStatus status;
        status.ready = false;
        m_flow->printerChanged(status);
        scan("token");
        QCOMPARE(page(), Page::BadgeAtDesk);
        QCOMPARE(m_asked.size(), 1);
    }

    void printerThatFallsSilentInABadgeSendsNobodyToTheDeskYet()
    {
        scan("token");
        PrinterStatus status;
        status.ready = false;
        m_flow->jobChanged(job(PrintState::Sending));
        m_flow->printerChanged(status);
        QCOMPARE(page(), Page::Welcome); // it may come out
        m_flow->jobChanged(job(PrintState::Uncertain));
        QCOMPARE(page(), Page::BadgeAtDesk);
    }

    void printerThatFailsWhileABadgeWaitsSendsToTheDesk()
    {
        scan("token");
        PrinterStatus status;
        status.ready = false;
        m_flow->printerChanged(status);
        QCOMPARE(page(), Page::BadgeAtDesk);
    }

    void badgeThatIsLeftToTheDeskIsWithdrawnHere()
    {
        QSignalSpy left(m_flow.get(), &KioskFlow::badgeLeft);
        scan("token");
        m_flow->jobChanged(job(PrintState::Sending));
        QCOMPARE(left.count(), 0);
        pass(20'000); // it is on its way, and may come to nothing
        QCOMPARE(page(), Page::BadgeAtDesk);
        QCOMPARE(left.count(), 1);
        QCOMPARE(left.at(0).at(0).value<PrintJobId>(), PrintJobId{3});
        m_flow->done(); // the next person stands there
        PrintJob another = job(PrintState::Waiting);
        another.id = PrintJobId{4};
        m_flow->jobChanged(another);
        m_flow->jobChanged(job(PrintState::Cancelled));
        QCOMPARE(left.count(), 1);
        m_flow->jobChanged(job(PrintState::Waiting));
        QCOMPARE(left.count(), 2);
    }

    void alreadyInIsToldSinceWhenAndGetsNoSecondBadge()
    {
        const QDateTime since = m_clock.now().addSecs(-600);
        m_answer = already(since);
        scan("token");
        QCOMPARE(page(), Page::WelcomeBack);
        QCOMPARE(m_flow->state().since, since);
        QVERIFY(!m_flow->state().badge);
    }

    void whoLeftWhereNobodyComesBackIsForTheDesk()
    {
        m_answer = already(m_clock.now().addSecs(-600));
        std::get<AlreadyCheckedIn>((*m_answer)->decision).previous.direction = Direction::Exit;
        scan("token");
        QCOMPARE(page(), Page::SeeDesk);
    }

    void whoIsMarkedForAttentionIsForTheDeskWithNothingShown()
    {
        QSignalSpy sent(m_flow.get(), &KioskFlow::sentToDesk);
        CheckInOutcome marked = admitted();
        marked.checkIn.reset();
        CheckInOutcome withQuestions = marked;
        withQuestions.decision = NeedsAnswers{AttendeeId{7}, {Question{}}};
        for (CheckInOutcome outcome : {marked, withQuestions, already(m_clock.now())}) {
            outcome.attention = true;
            m_answer = outcome;
            scan("token");
            QCOMPARE(page(), Page::SeeDesk);
            QVERIFY(!m_flow->state().person);
            QVERIFY(m_flow->state().questions.isEmpty());
            QCOMPARE(m_flow->state().language, u"en"_s); // the person's own would tell something
            QCOMPARE(sent.takeFirst().at(1).toString(), u"attention"_s);
            QVERIFY(m_asked.takeLast().unattended);
            m_flow->done();
            m_clock.advance(5000);
        }
    }

    void refusedAndUnknownLookTheSame()
    {
        m_answer = refused();
        scan("token");
        KioskState forRefused = m_flow->state();
        m_flow->done();
        m_clock.advance(5000);
        m_answer = CheckInOutcome{};
        scan("other");
        KioskState forUnknown = m_flow->state();
        QCOMPARE(forRefused.page, Page::SeeDesk);
        QVERIFY(!forRefused.person);
        forRefused.visit = forUnknown.visit;
        forRefused.number = forUnknown.number;
        QCOMPARE(forRefused, forUnknown);
    }

    void aCodeThatIsNoTicketIsToldAsWhatItIs()
    {
        CheckInOutcome outcome;
        outcome.decision = Unknown{false, CodeKind::BoardingPass};
        m_answer = outcome;
        scan("M1");
        QCOMPARE(page(), Page::SeeDesk);
        QCOMPARE(m_flow->state().foreign, std::optional(Unknown{false, CodeKind::BoardingPass}));
        m_answer = refused();
        m_clock.advance(5000);
        scan("token"); // the next person
        QCOMPARE(page(), Page::SeeDesk);
        QVERIFY(!m_flow->state().foreign);
    }

    void choicesAreForTheDesk()
    {
        CheckInOutcome outcome;
        outcome.decision = NeedsChoice{{AttendeeId{7}, AttendeeId{8}}};
        m_answer = outcome;
        scan("token");
        QCOMPARE(page(), Page::SeeDesk);
        QVERIFY(!m_flow->state().person);
        QVERIFY(!m_flow->state().severalCodes);
        outcome.decision = NeedsChoice{{AttendeeId{7}, AttendeeId{8}}, true};
        m_answer = outcome;
        m_clock.advance(ScanInterpreter::readMs);
        m_flow->scan(RawScan{"one", m_clock.now(), u"camera"_s, {"two"}});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_asked.last().others, QList{TicketToken{u"two"_s}});
        QVERIFY(m_flow->state().severalCodes);
        m_flow->done();
        QVERIFY(!m_flow->state().severalCodes);
    }

    void staffLearnTheNumberAndTheDecision()
    {
        QSignalSpy sent(m_flow.get(), &KioskFlow::sentToDesk);
        m_answer = refused();
        scan("token");
        QCOMPARE(sent.count(), 1);
        QCOMPARE(sent.at(0).at(0).toInt(), m_flow->state().number);
        QCOMPARE(sent.at(0).at(1).toString(), u"refused"_s);
    }

    void deskPageStaysWithMoreTime()
    {
        m_answer = refused();
        scan("token");
        pass(19'000);
        QCOMPARE(m_flow->state().secondsLeft, 1);
        m_flow->moreTime();
        QCOMPARE(m_flow->state().secondsLeft, 20);
        pass(19'000);
        QCOMPARE(page(), Page::SeeDesk);
        pass(1000);
        QCOMPARE(page(), Page::Scan);
    }
};

QTEST_GUILESS_MAIN(tst_KioskFlow)
#include "tst_KioskFlow.moc"
