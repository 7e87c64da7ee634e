// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintDesk.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

/// After a kill: what the printer itself proves of the badge that was on its way to it.
class tst_PrintLost : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_desk = std::make_unique<PrintDesk>();
        m_desk->makeRemote(u"token-asha"_s, 42);
        m_desk->printer->counter = 100;
    }

    void cleanup() { m_desk.reset(); }

    void attemptKnowsWhatThePrinterHadCounted();
    void badgeThatThePrinterCountedIsConfirmed();
    void badgeThatNeverCameOutIsPrintedAfterAll();
    void missingOnceIsNotMissingYet();
    void printerThatProvesNothingLeavesItToAPerson();
    void nothingIsPrintedBeforeThePrinterHasTold();
    void printerThatNeverTellsHoldsNobodyUpForEver();
    void printerIsAskedOnceItIsReady();
    void wordOfAPersonGoesBeforeTheCount();
    void badgeThatWasHandedOverIsNotAskedOfThePrinter();
    void printerThatOthersUseIsToldSo();

private:
    /// A badge that was on its way when the program was killed; the program is there again.
    PrintJobId lostBadge()
    {
        const PrintJobId id = m_desk->promise(u"token-asha"_s);
        m_desk->printer->meanwhile
            = [this] { m_desk->faulty.failCommits(failure(ErrorCode::StorageFull), -1); };
        (void)m_desk->service->printNow(id).result();
        m_desk->printer->meanwhile = nullptr;
        m_desk->printer->taken.clear();
        m_desk->faulty.heal();
        m_desk->start();
        return id;
    }

    /// Everything that is called for now is done.
    void settle() const
    {
        m_desk->service->wake();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents();
    }

    std::unique_ptr<PrintDesk> m_desk;
};

void tst_PrintLost::attemptKnowsWhatThePrinterHadCounted()
{
    const PrintJobId id = m_desk->promise(u"token-asha"_s);
    QVERIFY(m_desk->service->printNow(id).result());
    const QList<PrintAttempt> attempts = m_desk->attempts(id);
    QCOMPARE(attempts.first().countBefore, std::optional<qint64>(100));
    QCOMPARE(attempts.first().labels, 1);
}

void tst_PrintLost::badgeThatThePrinterCountedIsConfirmed()
{
    const PrintJobId id = lostBadge();
    m_desk->printer->fate = BadgeFate::Out;
    QCOMPARE(m_desk->service->recover().result().value(), 1);
    QCOMPARE(m_desk->job(id).state, PrintState::Uncertain);
    settle();
    const PrintJob job = m_desk->job(id);
    QCOMPARE(job.state, PrintState::Confirmed);
    QCOMPARE(job.grade, ConfirmationGrade::CounterMoved);
    QCOMPARE(job.problem, QString());
    QCOMPARE(m_desk->printer->askedFor,
        (QList<LostBadge>{{job.uuid, 1, std::optional<qint64>(100), true}}));
    QCOMPARE(m_desk->printer->taken.size(), 0);
    QCOMPARE(m_desk->outbox().size(), 1); // the server learns of it, once
    QVERIFY(m_desk->acts(u"token-asha"_s).contains(u"print-proved"_s));
    settle();
    QCOMPARE(m_desk->printer->askedFor.size(), 1);
}

void tst_PrintLost::badgeThatNeverCameOutIsPrintedAfterAll()
{
    const PrintJobId id = lostBadge();
    m_desk->printer->fate = BadgeFate::Missing;
    QVERIFY(m_desk->service->recover().result());
    settle();
    m_desk->replica.clock().advance(2000);
    settle();
    QTRY_COMPARE(m_desk->job(id).state, PrintState::Confirmed);
    QCOMPARE(m_desk->printer->taken.size(), 1);
    QCOMPARE(m_desk->printer->taken.first().copy, 1); // it is still the first
    QCOMPARE(m_desk->attempts(id).size(), 2);
    QCOMPARE(m_desk->outbox().size(), 1);
}

void tst_PrintLost::missingOnceIsNotMissingYet()
{
    const PrintJobId id = lostBadge();
    m_desk->printer->fate = BadgeFate::Missing;
    QVERIFY(m_desk->service->recover().result());
    settle();
    settle(); // at once, while it may be under the head
    QCOMPARE(m_desk->job(id).state, PrintState::Uncertain);
    m_desk->printer->fate = BadgeFate::Out;
    settle();
    QCOMPARE(m_desk->job(id).state, PrintState::Confirmed);
    QCOMPARE(m_desk->printer->taken.size(), 0);
}

void tst_PrintLost::printerThatProvesNothingLeavesItToAPerson()
{
    const PrintJobId id = lostBadge();
    QVERIFY(m_desk->service->recover().result());
    settle();
    QCOMPARE(m_desk->job(id).state, PrintState::Uncertain);
    QCOMPARE(m_desk->printer->askedFor.size(), 1);
    settle();
    QCOMPARE(m_desk->printer->askedFor.size(), 1);
}

void tst_PrintLost::nothingIsPrintedBeforeThePrinterHasTold()
{
    const PrintJobId id = lostBadge();
    const PrintJobId next = m_desk->promise(u"token-zoe"_s);
    m_desk->printer->fate = BadgeFate::NotYet;
    QVERIFY(m_desk->service->recover().result());
    settle();
    QCOMPARE(m_desk->printer->taken.size(), 0);
    QVERIFY(m_desk->service->printNow(next).result());
    QCOMPARE(m_desk->job(next).state, PrintState::Waiting);
    QVERIFY(!m_desk->job(next).problem.isEmpty());
    // a test would move the count
    QVERIFY(!m_desk->service->printTestLabel().result());
    QVERIFY(!m_desk->service->printTest({}).result());
    QCOMPARE(m_desk->printer->taken.size(), 0);
    m_desk->printer->fate = BadgeFate::Out;
    settle();
    QTRY_COMPARE(m_desk->job(next).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(id).state, PrintState::Confirmed);
    QCOMPARE(m_desk->printer->taken.size(), 1);
}

void tst_PrintLost::printerThatNeverTellsHoldsNobodyUpForEver()
{
    const PrintJobId id = lostBadge();
    const PrintJobId next = m_desk->promise(u"token-zoe"_s);
    m_desk->printer->fate = BadgeFate::NotYet;
    QVERIFY(m_desk->service->recover().result());
    settle();
    QCOMPARE(m_desk->job(next).state, PrintState::Waiting);
    m_desk->replica.clock().advance(60'000);
    settle();
    QTRY_COMPARE(m_desk->job(next).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(id).state, PrintState::Uncertain);
}

void tst_PrintLost::printerIsAskedOnceItIsReady()
{
    m_desk->printer->fate = BadgeFate::Out;
    const PrintJobId id = lostBadge();
    m_desk->printer->problem = u"paper is out"_s;
    QVERIFY(m_desk->service->recover().result());
    settle();
    QCOMPARE(m_desk->job(id).state, PrintState::Uncertain);
    QCOMPARE(m_desk->printer->askedFor.size(), 0);
    m_desk->printer->problem.clear();
    QTRY_COMPARE(m_desk->job(id).state, PrintState::Confirmed); // it looks again by itself
}

void tst_PrintLost::wordOfAPersonGoesBeforeTheCount()
{
    const PrintJobId id = lostBadge();
    m_desk->printer->fate = BadgeFate::Missing;
    QVERIFY(m_desk->service->recover().result());
    settle();
    QVERIFY(m_desk->service->settle(id, true, u"Meera"_s).result());
    m_desk->replica.clock().advance(2000);
    settle();
    QCOMPARE(m_desk->job(id).state, PrintState::Confirmed);
    QCOMPARE(m_desk->job(id).grade, ConfirmationGrade::Seen);
    QCOMPARE(m_desk->printer->taken.size(), 0);
}

void tst_PrintLost::badgeThatWasHandedOverIsNotAskedOfThePrinter()
{
    m_desk->printer->outcomes
        = {{PrintOutcome::Kind::Handed, ConfirmationGrade::BytesWritten, {}, {}}};
    m_desk->printer->fate = BadgeFate::Out;
    const PrintJobId id = m_desk->promise(u"token-asha"_s);
    QVERIFY(m_desk->service->printNow(id).result());
    m_desk->start();
    QCOMPARE(m_desk->service->recover().result().value(), 0);
    settle();
    QCOMPARE(m_desk->job(id).state, PrintState::Sent);
    QCOMPARE(m_desk->printer->askedFor.size(), 0);
}

void tst_PrintLost::printerThatOthersUseIsToldSo()
{
    QVERIFY(m_desk->service->printNow(m_desk->promise(u"token-zoe"_s)).result());
    m_desk->printer->counter = 102; // one of ours, one of another desk's
    (void)lostBadge();
    QVERIFY(m_desk->service->recover().result());
    settle();
    QCOMPARE(m_desk->printer->askedFor.size(), 1);
    QVERIFY(!m_desk->printer->askedFor.first().isCountOurs);
}

QTEST_GUILESS_MAIN(tst_PrintLost)
#include "tst_PrintLost.moc"
