// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "KioskFixture.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Typed codes, forgotten screens, and one person after the other.
class tst_KioskVisits : public KioskFixture
{
    Q_OBJECT

private Q_SLOTS:

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
        QTRY_COMPARE(page(), Page::SeeDesk);
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(std::get<AttendeeId>(m_asked.first().who), AttendeeId{7});
    }

    void typedCodeOfOnePersonLetsThemIn()
    {
        m_found = std::optional<AttendeeId>{AttendeeId{7}};
        type(u"H4XWP"_s, u"Öztürk"_s);
        QCOMPARE(m_looked.first(), std::pair(u"H4XWP"_s, u"Öztürk"_s));
        pass(1000);
        QTRY_COMPARE(page(), Page::Welcome);
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

    void whoIsNextBeforeTheCameraWaitsUntilTheAnswerWasRead()
    {
        m_answer.reset();
        scan("token", u"camera"_s);
        m_clock.advance(5000);
        scan("next", u"camera"_s);
        QCOMPARE(page(), Page::Checking);
        m_never.first()->addResult(Result<CheckInOutcome>{admitted()});
        m_never.first()->finish();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(page(), Page::Welcome);
        m_answer = refused();
        m_clock.advance(ScanInterpreter::readMs - 1);
        scan("next", u"camera"_s);
        QCOMPARE(page(), Page::Welcome);
        QCOMPARE(m_asked.size(), 1);
        m_clock.advance(1);
        scan("next", u"camera"_s);
        QCOMPARE(page(), Page::SeeDesk);
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
        QCOMPARE(page(), Page::Calling);
        pass(60'000);
        QCOMPARE(page(), Page::Scan);
    }
};

QTEST_GUILESS_MAIN(tst_KioskVisits)
#include "tst_KioskVisits.moc"
