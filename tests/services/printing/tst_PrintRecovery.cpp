// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SeveralPrinters.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Faults of the disk, and starts after an end at the worst moments.
class tst_PrintRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init() { m_desk = std::make_unique<PrintDesk>(); }

    void cleanup() { m_desk.reset(); }

    void nothingIsSentWhenTheAttemptCannotBeWritten();
    void endThatTheDiskRefusedIsWrittenLater();
    void nothingNewIsSentWhileAnEndIsUnwritten();
    void badgeOnItsWayBecomesUncertainAfterARestart();
    void badgeOnItsWayBecomesUncertainOnceTheDiskTakesIt();
    void nothingIsSentUntilTheDiskKnowsWhatWasOnItsWay();
    void waitingBadgeGoesOnAfterARestart();
    void uncertainBadgeIsNotPrintedByItself();
    void badgeThatWasHandedOverStaysSoAfterARestart();
    void badgeWhoseTryHasNoEndIsUncertainWhateverWasSaidOfIt_data();
    void badgeWhoseTryHasNoEndIsUncertainWhateverWasSaidOfIt();
    void whatEndedIsLeftAloneByARestart();
    void afterAKillTheOthersBeginOnceItIsKnownWhatWasLeft();
    void badgeUnderWayInThisProcessIsNotTakenForALostOne();
    void badgeThatTheEndKeptFromLeavingWaitsOnAndForItsReason();
    void badgeThatTheEndKeptFromLeavingIsStillForItsPrinter();
    void endOfTheProgramIsNoReasonToWait();

private:
    /// A job whose badge came out and whose end never reached the disk.
    PrintJobId lostEnd()
    {
        const PrintJobId id = m_desk->promise(u"token-asha"_s);
        m_desk->printer->meanwhile
            = [this] { m_desk->faulty.failCommits(failure(ErrorCode::StorageFull), -1); };
        (void)m_desk->service->printNow(id).result();
        m_desk->printer->meanwhile = nullptr;
        return id;
    }

    std::unique_ptr<PrintDesk> m_desk;
};

void tst_PrintRecovery::nothingIsSentWhenTheAttemptCannotBeWritten()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    desk.faulty.failCommits(failure(ErrorCode::StorageFull), -1);
    const auto refused = desk.service->printNow(id).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageFull);
    QCOMPARE(desk.printer->taken.size(), 0);
    QCOMPARE(desk.job(id).state, PrintState::Waiting);
    desk.faulty.heal();
    QVERIFY(desk.service->printNow(id).result());
    QCOMPARE(desk.printer->taken.size(), 1);
}

void tst_PrintRecovery::endThatTheDiskRefusedIsWrittenLater()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = lostEnd();
    QCOMPARE(desk.printer->taken.size(), 1);
    QCOMPARE(desk.job(id).state, PrintState::Sending);
    desk.faulty.heal();
    desk.service->wake();
    QTRY_COMPARE(desk.job(id).state, PrintState::Confirmed);
    QCOMPARE(desk.printer->taken.size(), 1);
    QVERIFY(desk.attempts(id).first().endedAt.has_value());
}

void tst_PrintRecovery::nothingNewIsSentWhileAnEndIsUnwritten()
{
    PrintDesk& desk = *m_desk;
    (void)lostEnd();
    const PrintJobId next = desk.promise(u"token-zoe"_s);
    QVERIFY(!desk.service->printNow(next).result());
    QCOMPARE(desk.printer->taken.size(), 1);
    desk.faulty.heal();
    QVERIFY(desk.service->printNow(next).result());
    QCOMPARE(desk.printer->taken.size(), 2);
}

void tst_PrintRecovery::badgeOnItsWayBecomesUncertainAfterARestart()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = lostEnd();
    desk.faulty.heal();
    desk.start();
    const auto uncertain = desk.service->recover().result();
    QVERIFY(uncertain);
    QCOMPARE(*uncertain, 1);
    QCOMPARE(desk.job(id).state, PrintState::Uncertain);
    QVERIFY(!desk.job(id).problem.isEmpty());
    const QList<PrintAttempt> attempts = desk.attempts(id);
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().outcome, PrintState::Uncertain);
    QVERIFY(attempts.first().endedAt.has_value());
}

void tst_PrintRecovery::badgeOnItsWayBecomesUncertainOnceTheDiskTakesIt()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = lostEnd();
    desk.start();
    desk.service->setDriver(nullptr); // it needs no printer
    QVERIFY(!desk.service->recover().result());
    QCOMPARE(desk.job(id).state, PrintState::Sending);
    desk.faulty.heal();
    QTRY_COMPARE(desk.job(id).state, PrintState::Uncertain);
}

void tst_PrintRecovery::nothingIsSentUntilTheDiskKnowsWhatWasOnItsWay()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId lost = lostEnd();
    const PrintJobId next = desk.promise(u"token-zoe"_s);
    desk.start();
    QVERIFY(!desk.service->recover().result());
    desk.faulty.failCommits(failure(ErrorCode::StorageFull), 1);
    QVERIFY(!desk.service->printNow(next).result());
    QCOMPARE(desk.printer->taken.size(), 1);
    QVERIFY(desk.service->printNow(next).result());
    QCOMPARE(desk.job(lost).state, PrintState::Uncertain);
    QCOMPARE(desk.job(next).state, PrintState::Confirmed);
}

void tst_PrintRecovery::waitingBadgeGoesOnAfterARestart()
{
    PrintDesk& desk = *m_desk;
    desk.printer->problem = u"paper is out"_s;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(id).result());
    desk.printer->problem.clear();
    desk.start();
    const auto uncertain = desk.service->recover().result();
    QVERIFY(uncertain);
    QCOMPARE(*uncertain, 0);
    QTRY_COMPARE(desk.job(id).state, PrintState::Confirmed);
    QCOMPARE(desk.printer->taken.size(), 1);
}

void tst_PrintRecovery::uncertainBadgeIsNotPrintedByItself()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId lost = lostEnd();
    const PrintJobId next = desk.promise(u"token-zoe"_s);
    desk.faulty.heal();
    desk.start();
    QVERIFY(desk.service->recover().result());
    QTRY_COMPARE(desk.job(next).state, PrintState::Confirmed);
    QCOMPARE(desk.job(lost).state, PrintState::Uncertain);
    QCOMPARE(desk.printer->taken.size(), 2); // the lost one once, the next one once
}

/// A print queue of CUPS, which never says more: else each start asked about every badge of a day.
void tst_PrintRecovery::badgeThatWasHandedOverStaysSoAfterARestart()
{
    PrintDesk& desk = *m_desk;
    desk.makeRemote(u"token-asha"_s, 42);
    desk.printer->outcomes
        = {{PrintOutcome::Kind::Handed, ConfirmationGrade::SpoolerAccepted, {}, {}}};
    const PrintJobId handed = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(handed).result());
    QCOMPARE(desk.job(handed).state, PrintState::Sent);
    QCOMPARE(desk.outbox().size(), 1);
    QCOMPARE(desk.outbox().first().body.value("info"_L1)["confirmed"_L1], QJsonValue(false));
    desk.start();
    QCOMPARE(desk.service->recover().result().value(), 0);
    QCOMPARE(desk.job(handed).state, PrintState::Sent); // not called printed either
    QCOMPARE(desk.job(handed).grade, ConfirmationGrade::SpoolerAccepted);
    QCOMPARE(desk.printer->taken.size(), 1);
    QVERIFY(desk.service->settle(handed, true, u"Meera"_s).result());
    QCOMPARE(desk.job(handed).state, PrintState::Confirmed);
    QCOMPARE(desk.outbox().size(), 1); // the server was told when it was handed over
}

void tst_PrintRecovery::badgeWhoseTryHasNoEndIsUncertainWhateverWasSaidOfIt_data()
{
    QTest::addColumn<PrintState>("state");
    QTest::newRow("sending") << PrintState::Sending;
    QTest::newRow("sent") << PrintState::Sent;
    QTest::newRow("printing") << PrintState::Printing;
}

void tst_PrintRecovery::badgeWhoseTryHasNoEndIsUncertainWhateverWasSaidOfIt()
{
    QFETCH(PrintState, state);
    PrintDesk& desk = *m_desk;
    const PrintJobId id = lostEnd();
    desk.faulty.heal();
    PrintJob job = desk.job(id);
    job.state = state;
    QVERIFY(desk.replica.write([&](UnitOfWork& work) { return work.printJobs().update(job); }));
    desk.start();
    QCOMPARE(desk.service->recover().result().value(), 1);
    QCOMPARE(desk.job(id).state, PrintState::Uncertain);
    QCOMPARE(desk.printer->taken.size(), 1);
}

void tst_PrintRecovery::whatEndedIsLeftAloneByARestart()
{
    PrintDesk& desk = *m_desk;
    desk.printer->outcomes
        = {{PrintOutcome::Kind::Completed, ConfirmationGrade::DeviceCompleted, {}, {}},
            {PrintOutcome::Kind::NothingLeft, ConfirmationGrade::None, u"off"_s, {}}};
    const PrintJobId done = desk.promise(u"token-asha"_s);
    const PrintJobId failed = desk.promise(u"token-zoe"_s);
    QVERIFY(desk.service->printNow(done).result());
    QVERIFY(desk.service->printNow(failed).result());
    desk.start();
    QCOMPARE(desk.service->recover().result().value(), 0);
    QCOMPARE(desk.job(done).state, PrintState::Confirmed);
    QCOMPARE(desk.job(failed).state, PrintState::Failed);
}

void tst_PrintRecovery::afterAKillTheOthersBeginOnceItIsKnownWhatWasLeft()
{
    SeveralPrinters desk;
    QVERIFY(desk.service->recover().result());
    desk.use(1, {{}, {desk.typeOf(u"token-zoe"_s)}, false, false});
    desk.second->meanwhile
        = [&desk] { desk.faulty.failCommits(failure(ErrorCode::StorageFull), -1); };
    const PrintJobId zoe = desk.promise(u"token-zoe"_s);
    desk.service->wake();
    QTRY_COMPARE(desk.second->taken.size(), 1);
    QCOMPARE(desk.job(zoe).state, PrintState::Sending); // its end is on no disk
    desk.second->meanwhile = nullptr;
    desk.faulty.heal();
    desk.startAll();
    const PrintJobId next = desk.promise(u"token-zoe"_s);
    desk.service->wake();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(desk.job(next).state, PrintState::Waiting); // nobody knows yet what was left
    QCOMPARE(desk.service->recover().result().value(), 1);
    QCOMPARE(desk.job(zoe).state, PrintState::Uncertain);
    QTRY_COMPARE(desk.job(next).state, PrintState::Confirmed);
    QCOMPARE(desk.second->taken.size(), 2);
}

void tst_PrintRecovery::badgeUnderWayInThisProcessIsNotTakenForALostOne()
{
    SeveralPrinters desk;
    QVERIFY(desk.service->recover().result());
    const PrintJobId asha = desk.promise(u"token-asha"_s);
    int found = -1;
    desk.printer->meanwhile = [&] { found = desk.other->recover().result().value(); };
    QVERIFY(desk.service->printNow(asha).result());
    QCOMPARE(found, 0);
    QCOMPARE(desk.job(asha).state, PrintState::Confirmed);
}

void tst_PrintRecovery::badgeThatTheEndKeptFromLeavingWaitsOnAndForItsReason()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    desk.printer->problem = u"no labels"_s;
    QVERIFY(desk.service->printNow(id).result());
    desk.printer->problem.clear();
    desk.printer->outcomes = {PrintOutcome::interrupted()};
    QVERIFY(isOpen(desk.service->printNow(id).result()->state));
    QCOMPARE(desk.job(id).state, PrintState::Ready);
    QCOMPARE(desk.job(id).problem, u"no labels"_s);
    QCOMPARE(desk.attempts(id).size(), 1);
    QVERIFY(desk.attempts(id).first().endedAt);
    QCOMPARE(desk.attempts(id).first().detail, u"the program ends"_s);
    QCOMPARE(desk.printer->taken.size(), 0);
    desk.start();
    QCOMPARE(desk.service->recover().result().value(), 0); // nobody is asked
    QTRY_COMPARE(desk.job(id).state, PrintState::Confirmed);
    QCOMPARE(desk.job(id).problem, QString());
    QCOMPARE(desk.printer->taken.size(), 1);
}

void tst_PrintRecovery::badgeThatTheEndKeptFromLeavingIsStillForItsPrinter()
{
    SeveralPrinters desk;
    QVERIFY(desk.service->recover().result());
    const PrintJobId asha = desk.promise(u"token-asha"_s);
    desk.printer->outcomes = {PrintOutcome::interrupted()};
    desk.printer->meanwhile = [&desk] { desk.printer->problem = u"the program ends"_s; };
    QVERIFY(desk.service->printNow(asha).result());
    QCOMPARE(desk.job(asha).state, PrintState::Ready);
    desk.printer->meanwhile = nullptr;
    desk.printer->problem.clear();
    desk.startAll();
    QVERIFY(desk.service->recover().result());
    QTRY_COMPARE(desk.job(asha).state, PrintState::Confirmed);
    QCOMPARE(desk.printer->taken.size(), 1);
    QCOMPARE(desk.second->taken.size(), 0);
}

void tst_PrintRecovery::endOfTheProgramIsNoReasonToWait()
{
    PrintDesk& desk = *m_desk;
    const PrintJobId id = desk.promise(u"token-asha"_s);
    desk.printer->problem = u"no labels"_s;
    QVERIFY(desk.service->printNow(id).result());
    desk.service->stop();
    desk.printer->problem = u"the program ends"_s;
    QCOMPARE(desk.service->printNow(id).result()->problem, u"no labels"_s);
    QCOMPARE(desk.job(id).problem, u"no labels"_s);
}

QTEST_GUILESS_MAIN(tst_PrintRecovery)
#include "tst_PrintRecovery.moc"
