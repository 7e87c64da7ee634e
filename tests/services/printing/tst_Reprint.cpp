// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PrintDesk.h"

#include <QScopeGuard>
#include <QThread>

#include <chrono>
#include <semaphore>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Who is promised one more badge, and for which reason.
class tst_Reprint : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init() { m_desk = std::make_unique<PrintDesk>(); }

    void cleanup() { m_desk.reset(); }

    void reprintHasItsNumberAndReason();
    void reprintForAnotherReasonNeedsWords();
    void badgeOfABadTicketNeedsAReason_data();
    void badgeOfABadTicketNeedsAReason();
    void reprintOfABadgeThatStillWaitsIsThatBadge();
    void badgeThatNeverCameOutDoesNotCount();
    void badgeInDoubtIsAskedAboutBeforeAFirstOneIsPrinted();
    void ticketWithoutABadgeIsNotPromisedOne();
    void whatAPersonSaysWaitsForNoPrinter();
    void queueEndsWithTheLastThatAreOut();
    void badgeThatFailedIsShownUntilItsPersonHasALaterOne();

private:
    std::unique_ptr<PrintDesk> m_desk;
};

void tst_Reprint::reprintHasItsNumberAndReason()
{
    PrintDesk& desk = *m_desk;
    desk.makeRemote(u"token-asha"_s, 42);
    QVERIFY(desk.service->printNow(desk.promise(u"token-asha"_s)).result());
    const AttendeeId asha = desk.replica.attendee(u"token-asha"_s);
    const auto id = desk.service->reprint(asha, ReprintReason::Lost, {}, u"Meera"_s).result();
    QVERIFY(id);
    QVERIFY(desk.service->printNow(*id).result());
    const PrintJob job = desk.job(*id);
    QCOMPARE(job.copy, 2);
    QCOMPARE(job.reason, ReprintReason::Lost);
    QCOMPARE(job.operatorName, u"Meera"_s);
    QCOMPARE(desk.printer->taken.last().copy, 2);
    const QJsonObject body = desk.outbox().last().body;
    QCOMPARE(body["info"_L1]["reason"_L1].toString(), u"lost"_s);
    QCOMPARE(body["info"_L1]["copy"_L1].toInt(), 2);
    QCOMPARE(desk.acts(u"token-asha"_s), QStringList({u"print"_s, u"reprint"_s, u"print"_s}));
}

void tst_Reprint::reprintForAnotherReasonNeedsWords()
{
    PrintDesk& desk = *m_desk;
    const AttendeeId asha = desk.replica.attendee(u"token-asha"_s);
    const auto wordless
        = desk.service->reprint(asha, ReprintReason::Other, u"  "_s, u"Meera"_s).result();
    QVERIFY(!wordless);
    QCOMPARE(wordless.error().code, ErrorCode::ReasonMissing);
    const auto id
        = desk.service->reprint(asha, ReprintReason::Other, u"coffee"_s, u"Meera"_s).result();
    QVERIFY(id);
    QCOMPARE(desk.job(*id).reasonText, u"coffee"_s);
}

void tst_Reprint::badgeOfABadTicketNeedsAReason_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("flaw");
    QTest::newRow("cancelled") << u"token-cancelled"_s << u"canceled"_s;
    QTest::newRow("blocked") << u"token-blocked"_s << u"blocked"_s;
    QTest::newRow("expired") << u"token-zoe"_s << u"canceled"_s;
    QTest::newRow("not approved") << u"token-asha"_s << u"unapproved"_s;
}

void tst_Reprint::badgeOfABadTicketNeedsAReason()
{
    QFETCH(QString, token);
    QFETCH(QString, flaw);
    PrintDesk& desk = *m_desk;
    auto people = TemporaryReplica::people();
    people[0].attendee.approvalPending = true;
    people[1].attendee.status = OrderStatus::Expired;
    (void)desk.replica.apply(people);
    const AttendeeId who = desk.replica.attendee(token);
    const auto refused = desk.service->reprint(who, ReprintReason::None, {}, u"Meera"_s).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReasonMissing);
    QCOMPARE(refused.error().args, QStringList{flaw});
    QVERIFY(desk.acts(token).isEmpty());
    const auto promised = desk.service->reprint(who, ReprintReason::Name, {}, u"Meera"_s).result();
    QVERIFY(promised);
    QCOMPARE(desk.job(*promised).reason, ReprintReason::Name);
}

void tst_Reprint::reprintOfABadgeThatStillWaitsIsThatBadge()
{
    PrintDesk& desk = *m_desk;
    desk.printer->problem = u"paper is out"_s;
    const PrintJobId waiting = desk.promise(u"token-asha"_s);
    const auto id
        = desk.service
              ->reprint(desk.replica.attendee(u"token-asha"_s), ReprintReason::Lost, {}, u"Meera"_s)
              .result();
    QVERIFY(id);
    QCOMPARE(*id, waiting);
}

void tst_Reprint::badgeThatNeverCameOutDoesNotCount()
{
    PrintDesk& desk = *m_desk;
    desk.printer->outcomes
        = {{PrintOutcome::Kind::NothingLeft, ConfirmationGrade::None, u"connection refused"_s, {}}};
    QVERIFY(desk.service->printNow(desk.promise(u"token-asha"_s)).result());
    const auto id
        = desk.service
              ->reprint(desk.replica.attendee(u"token-asha"_s), ReprintReason::None, {}, u"Meera"_s)
              .result();
    QVERIFY(id);
    QCOMPARE(desk.job(*id).copy, 1);
}

/// Else the one in doubt comes out after all, and two badges both are a first one.
void tst_Reprint::badgeInDoubtIsAskedAboutBeforeAFirstOneIsPrinted()
{
    PrintDesk& desk = *m_desk;
    desk.printer->outcomes
        = {{PrintOutcome::Kind::Unclear, ConfirmationGrade::None, u"cable pulled"_s, {}}};
    const PrintJobId doubted = desk.promise(u"token-asha"_s);
    QVERIFY(desk.service->printNow(doubted).result());
    QCOMPARE(desk.job(doubted).state, PrintState::Uncertain);
    const AttendeeId who = desk.replica.attendee(u"token-asha"_s);
    const auto refused = desk.service->reprint(who, ReprintReason::None, {}, u"Meera"_s).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReasonMissing);
    const auto known = desk.service->reprint(who, ReprintReason::Lost, {}, u"Meera"_s).result();
    QVERIFY(known);
    QCOMPARE(desk.job(*known).copy, 2);
}

void tst_Reprint::ticketWithoutABadgeIsNotPromisedOne()
{
    PrintDesk& desk = *m_desk;
    SourceEvent event = TemporaryReplica::sourceEvent();
    event.ticketTypes[1].badge = BadgeChoice::None;
    QVERIFY(desk.replica.write([&](UnitOfWork& work) { return work.events().apply(event, true); }));
    const auto id
        = desk.service
              ->reprint(desk.replica.attendee(u"token-zoe"_s), ReprintReason::Lost, {}, u"Meera"_s)
              .result();
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::TemplateUnknown);
}

/// A badge may be on its way for seconds; what a person presses is in the journal at once.
void tst_Reprint::whatAPersonSaysWaitsForNoPrinter()
{
    PrintDesk& desk = *m_desk;
    desk.printer->outcomes
        = {{PrintOutcome::Kind::Unclear, ConfirmationGrade::None, u"no word"_s, {}}};
    const PrintJobId asked = desk.promise(u"token-zoe"_s);
    QVERIFY(desk.service->printNow(asked).result());
    QCOMPARE(desk.job(asked).state, PrintState::Uncertain);
    const PrintJobId slow = desk.promise(u"token-asha"_s);
    std::counting_semaphore<8> isPrinting{0};
    std::counting_semaphore<8> isOut{0};
    desk.printer->meanwhile = [&] {
        isPrinting.release();
        isOut.acquire();
    };
    QThread thread;
    desk.service->moveToThread(&thread);
    thread.start();
    const auto end = qScopeGuard([&] {
        isOut.release(3);
        thread.quit();
        thread.wait();
    });
    const auto printed = desk.service->printNow(slow);
    QVERIFY(isPrinting.try_acquire_for(std::chrono::seconds(30))); // its thread is busy from now on
    const AttendeeId zoe = desk.replica.attendee(u"token-zoe"_s);
    const auto promised = desk.service->reprint(zoe, ReprintReason::Lost, {}, u"Meera"_s);
    QTRY_VERIFY(promised.isFinished());
    QVERIFY(promised.result());
    const PrintJobId second = *promised.result();
    QCOMPARE(desk.job(second).state, PrintState::Waiting);
    const auto settled = desk.service->settle(asked, false, u"Meera"_s);
    QTRY_VERIFY(settled.isFinished());
    QVERIFY(settled.result());
    QCOMPARE(desk.job(asked).state, PrintState::Failed);
    // the badge that is on its way is theirs: another needs a reason, and is the second
    const AttendeeId asha = desk.replica.attendee(u"token-asha"_s);
    const auto twin = desk.service->reprint(asha, ReprintReason::None, {}, u"Meera"_s);
    QTRY_VERIFY(twin.isFinished());
    QCOMPARE(twin.result().error().code, ErrorCode::ReasonMissing);
    const auto copy = desk.service->reprint(asha, ReprintReason::Lost, {}, u"Meera"_s);
    QTRY_VERIFY(copy.isFinished());
    QCOMPARE(desk.job(*copy.result()).copy, 2);
    const auto early = desk.service->settle(slow, true, u"Meera"_s);
    QTRY_VERIFY(early.isFinished());
    QVERIFY(!early.result());
    QVERIFY(!printed.isFinished());
    isOut.release(3);
    QCOMPARE(printed.result()->state, PrintState::Confirmed);
    QTRY_COMPARE(desk.job(second).state, PrintState::Confirmed);
}

void tst_Reprint::queueEndsWithTheLastThatAreOut()
{
    PrintDesk& desk = *m_desk;
    QList<PrintJobId> out;
    for (int copy = 0; copy < 9; ++copy) { // one more than are shown
        out.prepend(desk.promise(u"token-asha"_s));
        QVERIFY(desk.service->printNow(out.first()).result());
        QCOMPARE(desk.job(out.first()).state, PrintState::Confirmed);
    }
    const PrintJobId zoe = desk.promise(u"token-zoe"_s);
    const auto queue = desk.service->queue().result();
    QVERIFY(queue);
    QList<PrintJobId> order;
    for (const QueuedBadge& badge : queue->badges) {
        order.append(badge.job.id);
    }
    QCOMPARE(order, QList{zoe} + out.mid(0, 8));
    QCOMPARE(queue->badges.last().name, u"Asha Rao"_s);
}

void tst_Reprint::badgeThatFailedIsShownUntilItsPersonHasALaterOne()
{
    PrintJob failed = m_desk->job(m_desk->promise(u"token-asha"_s));
    failed.state = PrintState::Failed;
    QVERIFY(
        m_desk->replica.write([&](UnitOfWork& work) { return work.printJobs().update(failed); }));
    const auto shown = [this] {
        QList<PrintJobId> ids;
        const auto queue = m_desk->service->queue().result();
        for (const QueuedBadge& badge : queue ? queue->badges : QList<QueuedBadge>()) {
            ids.append(badge.job.id);
        }
        return ids;
    };
    QCOMPARE(shown(), QList{failed.id});
    const PrintJobId next = m_desk->promise(u"token-asha"_s);
    QVERIFY(next != failed.id);
    QCOMPARE(shown(), QList{next});
    QVERIFY(m_desk->service->withdraw(next, u"Meera"_s).result());
    QCOMPARE(shown(), QList{failed.id}); // they still have none
}

QTEST_GUILESS_MAIN(tst_Reprint)
#include "tst_Reprint.moc"
