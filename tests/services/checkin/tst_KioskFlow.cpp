// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TestClock.h"
#include "checkin/KioskFlow.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Page = KioskState::Page;

namespace {

AttendeeRecord zoe()
{
    AttendeeRecord record;
    record.attendee.id = AttendeeId{7};
    record.attendee.name = u"Zoë Öztürk"_s;
    record.attendee.locale = u"de-informal"_s;
    return record;
}

CheckInOutcome admitted(bool withBadge = true)
{
    CheckInOutcome outcome;
    outcome.decision = Admit{AttendeeId{7}};
    outcome.record = zoe();
    outcome.checkIn = CheckIn{};
    if (withBadge) {
        outcome.printJob = PrintJobId{3};
    }
    return outcome;
}

CheckInOutcome refused()
{
    CheckInOutcome outcome;
    outcome.decision = Refused{AttendeeId{7}, Reason::Canceled, {}, {}, false};
    outcome.record = zoe();
    return outcome;
}

CheckInOutcome already(const QDateTime& since)
{
    CheckIn previous;
    previous.at = since;
    CheckInOutcome outcome;
    outcome.decision = AlreadyCheckedIn{AttendeeId{7}, previous};
    outcome.record = zoe();
    return outcome;
}

PrintJob job(PrintState state)
{
    PrintJob job;
    job.id = PrintJobId{3};
    job.state = state;
    return job;
}

} // namespace

class tst_KioskFlow : public QObject
{
    Q_OBJECT

    TestClock m_clock;
    QList<CheckInRequest> m_asked;
    QList<std::pair<QString, QString>> m_looked;
    std::optional<Result<CheckInOutcome>> m_answer; ///< none: it never comes
    Result<std::optional<AttendeeId>> m_found{std::optional<AttendeeId>{}};
    std::unique_ptr<KioskFlow> m_flow;
    QList<std::shared_ptr<QPromise<Result<CheckInOutcome>>>> m_never; ///< not answered yet

    void scan(const QByteArray& code)
    {
        m_flow->scan(RawScan{code, m_clock.now(), u"test"_s});
        QCoreApplication::sendPostedEvents();
    }

    void type(const QString& order, const QString& name)
    {
        m_flow->typeInstead();
        m_flow->submitTyped(order, name);
        QCoreApplication::sendPostedEvents();
    }

    void pass(qint64 ms)
    {
        m_clock.advance(ms);
        m_flow->tick();
    }

    [[nodiscard]] Page page() const { return m_flow->state().page; }

private Q_SLOTS:

    void init()
    {
        m_never.clear(); // before the flow that waits for them
        m_asked.clear();
        m_looked.clear();
        m_answer = admitted();
        m_found = std::optional<AttendeeId>{};
        KioskActs acts;
        acts.checkIn = [this](const CheckInRequest& request) {
            m_asked.append(request);
            if (m_answer) {
                return QtFuture::makeReadyFuture(*m_answer);
            }
            auto never = std::make_shared<QPromise<Result<CheckInOutcome>>>();
            never->start();
            m_never.append(never);
            return never->future();
        };
        acts.find = [this](const QString& order, const QString& name) {
            m_looked.append({order, name});
            return QtFuture::makeReadyFuture(m_found);
        };
        m_flow = std::make_unique<KioskFlow>(acts, m_clock);
        m_flow->setLanguages({u"en"_s, u"kn"_s, u"hi"_s, u"de"_s}, u"en"_s);
        m_flow->setHelpDesk(u"Desk B"_s);
    }

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

    void alreadyInIsToldSinceWhenAndGetsNoSecondBadge()
    {
        const QDateTime since = m_clock.now().addSecs(-600);
        m_answer = already(since);
        scan("token");
        QCOMPARE(page(), Page::WelcomeBack);
        QCOMPARE(m_flow->state().since, since);
        QVERIFY(!m_flow->state().badge);
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

    void questionsAndChoicesAreForTheDesk()
    {
        CheckInOutcome outcome;
        outcome.decision = NeedsChoice{{AttendeeId{7}, AttendeeId{8}}};
        m_answer = outcome;
        scan("token");
        QCOMPARE(page(), Page::SeeDesk);
        QVERIFY(!m_flow->state().person);
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

    void typedCodeIsAnsweredAfterTheSameTimeWhateverTheAnswer()
    {
        type(u"H4XWP"_s, u"Öztürk"_s);
        QCOMPARE(page(), Page::Checking);
        pass(900);
        QCOMPARE(page(), Page::Checking);
        pass(100);
        QCOMPARE(page(), Page::SeeDesk);
        m_flow->done();

        m_found = std::optional<AttendeeId>{AttendeeId{7}};
        m_answer = refused();
        type(u"H4XWP"_s, u"Öztürk"_s);
        pass(900);
        QCOMPARE(page(), Page::Checking);
        pass(100);
        QCOMPARE(page(), Page::SeeDesk);
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(std::get<AttendeeId>(m_asked.first().who), AttendeeId{7});
    }

    void typedCodeOfOnePersonLetsThemIn()
    {
        m_found = std::optional<AttendeeId>{AttendeeId{7}};
        type(u"H4XWP"_s, u"Öztürk"_s);
        QCOMPARE(m_looked.first(), std::pair(u"H4XWP"_s, u"Öztürk"_s));
        pass(1000);
        QCOMPARE(page(), Page::Welcome);
    }

    void afterTenWrongCodesTypingPausesForFiveMinutes()
    {
        for (int i = 0; i < 10; ++i) {
            type(u"WRONG"_s, u"Name"_s);
            pass(1000);
            QCOMPARE(page(), Page::SeeDesk);
            m_flow->done();
        }
        m_flow->typeInstead();
        QCOMPARE(page(), Page::SeeDesk);
        m_flow->done();
        m_clock.advance(qint64(5) * 60 * 1000);
        m_flow->typeInstead();
        QCOMPARE(page(), Page::Type);
    }

    void screenThatNobodyTouchesAsksAndThenForgets()
    {
        m_flow->typeInstead();
        const quint64 visit = m_flow->state().visit;
        pass(60'000);
        QCOMPARE(page(), Page::StillThere);
        QCOMPARE(m_flow->state().secondsLeft, 20);
        m_flow->touched();
        QCOMPARE(page(), Page::Type);
        QCOMPARE(m_flow->state().visit, visit);
        pass(60'000);
        pass(20'000);
        QCOMPARE(page(), Page::Scan);
        QVERIFY(m_flow->state().visit != visit);
    }

    void touchStartsTheMinuteAnew()
    {
        m_flow->typeInstead();
        pass(59'000);
        m_flow->touched();
        pass(59'000);
        QCOMPARE(page(), Page::Type);
    }

    void languageSizeAndContrastGoBackAfterEachPerson()
    {
        m_flow->chooseLanguage(u"kn"_s);
        m_flow->setLargerText(true);
        m_flow->setHighContrast(true);
        scan("token");
        QVERIFY(m_flow->state().largerText);
        m_flow->done();
        QCOMPARE(m_flow->state().language, u"en"_s);
        QVERIFY(!m_flow->state().largerText);
        QVERIFY(!m_flow->state().highContrast);
    }

    void settingsThatAPersonLeftBehindGoBackToo()
    {
        m_flow->setLargerText(true);
        pass(60'000);
        QCOMPARE(page(), Page::StillThere);
        pass(20'000);
        QCOMPARE(page(), Page::Scan);
        QVERIFY(!m_flow->state().largerText);
    }

    void untouchedStartPageStaysForEver()
    {
        pass(qint64(3600) * 1000);
        QCOMPARE(page(), Page::Scan);
    }

    void scanWorksOnEveryPage()
    {
        m_flow->callForHelp();
        QCOMPARE(page(), Page::Calling);
        scan("token");
        QCOMPARE(page(), Page::Welcome);
        m_clock.advance(5000);
        m_answer = refused();
        scan("next");
        QCOMPARE(page(), Page::SeeDesk);
        QCOMPARE(m_asked.size(), 2);
    }

    void sameCodeTwiceIsOneCheckIn()
    {
        m_answer.reset();
        scan("token");
        m_clock.advance(5000);
        scan("token");
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(page(), Page::Checking);
    }

    void answerForThePersonBeforeDoesNotShow()
    {
        m_answer.reset();
        scan("slow");
        m_answer = refused();
        scan("fast");
        QCOMPARE(page(), Page::SeeDesk);
        QSignalSpy promises(m_flow.get(), &KioskFlow::promised);
        m_never.first()->addResult(Result<CheckInOutcome>{admitted()});
        m_never.first()->finish();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(page(), Page::SeeDesk);
        QVERIFY(!m_flow->state().person);
        QCOMPARE(promises.count(), 1);
    }

    void fullDiskSendsPeopleToTheDeskAndTheNextScanTriesAgain()
    {
        m_answer = Result<CheckInOutcome>{failure(ErrorCode::StorageFull)};
        scan("token");
        QCOMPARE(page(), Page::OutOfService);
        m_answer = admitted();
        scan("token");
        QCOMPARE(page(), Page::Welcome);
    }

    void outOfServiceTakesNoScan()
    {
        m_flow->setInService(false);
        scan("token");
        QCOMPARE(page(), Page::OutOfService);
        QCOMPARE(m_asked.size(), 0);
        m_flow->setInService(true);
        QCOMPARE(page(), Page::Scan);
    }

    void helpIsCalledOnce()
    {
        QSignalSpy help(m_flow.get(), &KioskFlow::helpWanted);
        m_flow->callForHelp();
        QCOMPARE(help.count(), 1);
        pass(60'000);
        QCOMPARE(page(), Page::Scan);
    }
};

QTEST_GUILESS_MAIN(tst_KioskFlow)
#include "tst_KioskFlow.moc"
