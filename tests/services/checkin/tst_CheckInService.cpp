// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FaultyStorage.h"
#include "TemporaryReplica.h"
#include "checkin/CheckInService.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

CheckInRequest scanOf(const QString& token)
{
    CheckInRequest request;
    request.who = TicketToken{token};
    request.operatorName = u"Meera"_s;
    return request;
}

} // namespace

class tst_CheckInService : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryReplica> m_replica;
    std::unique_ptr<CheckInService> m_service;

    Result<CheckInOutcome> checkIn(const CheckInRequest& request)
    {
        return m_service->checkIn(request).result();
    }

    OutboxCounts outbox()
    {
        return *m_replica->read(
            [this](UnitOfWork& work) { return work.outbox().counts(m_replica->event()); });
    }

    QList<PrintJob> jobs(const QString& token)
    {
        const AttendeeId id = m_replica->attendee(token);
        return *m_replica->read([id](UnitOfWork& work) { return work.printJobs().ofAttendee(id); });
    }

private Q_SLOTS:

    void init()
    {
        m_replica = std::make_unique<TemporaryReplica>();
        m_service = std::make_unique<CheckInService>(
            m_replica->storage(), m_replica->clock(), m_replica->ids());
        const auto saved = m_replica->write([this](UnitOfWork& work) {
            DeskSettings settings;
            settings.event = m_replica->event();
            settings.list = m_replica->mainEntrance();
            settings.deskName = u"Desk B"_s;
            settings.printer = u"file:badges"_s;
            return work.settings().save(settings);
        });
        QVERIFY(saved.has_value());
    }

    void aTimeThatWasToldByHandIsNotCorrected()
    {
        constexpr qint64 hour = 3'600'000;
        TestClock& clock = m_replica->clock();
        clock.setServerEpochMs(
            clock.now().toMSecsSinceEpoch() - clock.monotonicMs() + hour); // the desk is slow
        CheckInRequest told = scanOf(u"token-asha"_s);
        told.at = clock.now().addSecs(-600);
        QVERIFY(checkIn(told)->checkIn);
        QVERIFY(checkIn(scanOf(u"token-zoe"_s))->checkIn);
        told.who = TicketToken{u"token-blocked"_s};
        QVERIFY(!checkIn(told)->checkIn);
        const auto entries = *m_replica->read(
            [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Ready, 10); });
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].clockOffsetMs, std::optional<qint64>(0));
        QCOMPARE(entries[1].clockOffsetMs, std::optional<qint64>(hour));
        QCOMPARE(entries[2].clockOffsetMs, std::optional<qint64>(0));
    }

    void oneTransactionWritesCheckInOutboxBadgeAndAudit()
    {
        const auto outcome = checkIn(scanOf(u"token-asha"_s));
        QVERIFY(std::holds_alternative<Admit>(outcome->decision));
        QCOMPARE(outcome->checkIn->at, m_replica->clock().now());
        QCOMPARE(outcome->checkIn->desk, u"Desk B"_s);
        QCOMPARE(outcome->checkIn->operatorName, u"Meera"_s);
        QCOMPARE(outcome->record->history.size(), 1);
        QCOMPARE(outbox().ready, 1);
        QCOMPARE(jobs(u"token-asha"_s).size(), 1);
        QCOMPARE(jobs(u"token-asha"_s).first().state, PrintState::Waiting);
        const auto history = m_service->history(m_replica->attendee(u"token-asha"_s)).result();
        QCOMPARE(history->audit.size(), 1);
        QCOMPARE(history->audit.first().act, u"check-in"_s);
    }

    void whenTheDiskIsFullNothingIsPromised()
    {
        FaultyStorage storage(m_replica->storage());
        CheckInService service(storage, m_replica->clock(), m_replica->ids());
        storage.failCommits(failure(ErrorCode::StorageFull));
        const auto outcome = service.checkIn(scanOf(u"token-asha"_s)).result();
        QCOMPARE(outcome.error().code, ErrorCode::StorageFull);
        QCOMPARE(outbox().ready, 0);
        QVERIFY(jobs(u"token-asha"_s).isEmpty());
        QVERIFY(std::holds_alternative<Admit>(checkIn(scanOf(u"token-asha"_s))->decision));
    }

    void secondScanIsRefusedAndMakesNoSecondBadge()
    {
        QVERIFY(checkIn(scanOf(u"token-asha"_s))->checkIn.has_value());
        m_replica->clock().advance(60'000);
        const auto second = checkIn(scanOf(u"token-asha"_s));
        const auto& already = std::get<AlreadyCheckedIn>(second->decision);
        QCOMPARE(already.previous.at, m_replica->clock().now().addSecs(-60));
        QCOMPARE(already.previous.desk, u"Desk B"_s);
        QVERIFY(!second->checkIn.has_value());
        QCOMPARE(jobs(u"token-asha"_s).size(), 1);
    }

    void gateOfTheDeskCountsInRulesAndARefusalTellsWhichWouldDo()
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        event.lists[0].rules = {{u"=="_s, QJsonArray{QJsonObject{{u"var"_s, u"gate"_s}}, 5}}};
        const auto learned
            = m_replica->write([&](UnitOfWork& work) { return work.events().apply(event, true); });
        QVERIFY(learned.has_value());
        const auto outcome = checkIn(scanOf(u"token-asha"_s));
        const auto& refused = std::get<Refused>(outcome->decision);
        QCOMPARE(refused.reason, Reason::Rules);
        QCOMPARE(refused.obstacles.size(), 1);
        QCOMPARE(refused.obstacles.first().fact, RuleFact::Gate);
        QCOMPARE(refused.obstacles.first().oneOf, (QList<qint64>{5}));
        const auto moved = m_replica->write([](UnitOfWork& work) -> Result<void> {
            auto settings = work.settings().load();
            settings->gateRemote = 5;
            return work.settings().save(*settings);
        });
        QVERIFY(moved.has_value());
        QVERIFY(std::holds_alternative<Admit>(checkIn(scanOf(u"token-asha"_s))->decision));
    }

    void twoScansAtTheSameMomentMakeOneCheckInAndOneBadge()
    {
        auto first = m_service->checkIn(scanOf(u"token-asha"_s));
        auto second = m_service->checkIn(scanOf(u"token-asha"_s));
        QVERIFY(first.result()->checkIn.has_value());
        QVERIFY(!second.result()->checkIn.has_value());
        QCOMPARE(jobs(u"token-asha"_s).size(), 1);
        QCOMPARE(m_replica->record(m_replica->attendee(u"token-asha"_s)).history.size(), 1);
    }

    void aRefusalIsToldToTheServerButLetsNobodyIn()
    {
        const auto refused = checkIn(scanOf(u"token-cancelled"_s));
        QCOMPARE(std::get<Refused>(refused->decision).reason, Reason::Canceled);
        QVERIFY(jobs(u"token-cancelled"_s).isEmpty());
        const auto waiting = m_replica->read(
            [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Ready, 10); });
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().kind, OutboxKind::FailedScan);
        QCOMPARE(waiting->first().body.value("reason"_L1).toString(), u"canceled"_s);
    }

    void anUnknownTokenIsTheCaseOfNoRecord()
    {
        QCOMPARE(checkIn(scanOf(u"nobody"_s))->decision, Decision(Unknown{}));
    }

    void dryRunDecidesAndWritesNothing()
    {
        CheckInRequest request = scanOf(u"token-asha"_s);
        request.dryRun = true;
        const auto outcome = checkIn(request);
        QVERIFY(std::holds_alternative<Admit>(outcome->decision));
        QVERIFY(!outcome->checkIn.has_value());
        QCOMPARE(outbox().ready, 0);
    }

    void whoIsMarkedIsNotLetInWhereNobodyLooks()
    {
        auto people = TemporaryReplica::people();
        people[0].attendee.attention = true; // Asha's order
        people[2].attendee.status = OrderStatus::Paid;
        people[2].attendee.variationRemote = 21;
        m_replica->apply(people);
        SourceEvent event = TemporaryReplica::sourceEvent();
        event.ticketTypes[0].variations = {Variation{21, u"Student"_s, true, {}}};
        event.ticketTypes[1].attention = true; // Zoë's
        const auto learned
            = m_replica->write([&](UnitOfWork& work) { return work.events().apply(event, true); });
        QVERIFY(learned.has_value());
        for (const auto& token : {u"token-asha"_s, u"token-zoe"_s, u"token-pending"_s}) {
            CheckInRequest request = scanOf(token);
            request.unattended = true;
            const auto left = checkIn(request);
            QVERIFY(std::holds_alternative<Admit>(left->decision));
            QVERIFY(left->attention);
            QVERIFY(!left->checkIn);
            QVERIFY(jobs(token).isEmpty());
            QCOMPARE(outbox().waiting(), 0);
        }
        // a desk, where somebody looks, lets them in
        QVERIFY(checkIn(scanOf(u"token-asha"_s))->checkIn);
    }

    void withoutPrintingNoBadgeIsPromised()
    {
        CheckInRequest request = scanOf(u"token-asha"_s);
        request.print = false;
        QVERIFY(!checkIn(request)->printJob.has_value());
        QVERIFY(jobs(u"token-asha"_s).isEmpty());
    }

    void anAddOnIsFoundByItsOwnersTokenAndGetsNoBadgeOfItsOwn()
    {
        CheckInRequest request = scanOf(u"token-asha"_s);
        request.list = m_replica->workshopRoom();
        const auto outcome = checkIn(request);
        QCOMPARE(
            std::get<Admit>(outcome->decision).attendee, m_replica->attendee(u"token-workshop"_s));
        QVERIFY(!outcome->printJob.has_value());
    }

    void unpaidNeedsConsentWhereTheListTakesPending()
    {
        CheckInRequest request = scanOf(u"token-pending"_s);
        const auto asked = checkIn(request);
        const auto& refused = std::get<Refused>(asked->decision);
        QCOMPARE(refused.reason, Reason::Unpaid);
        request.consentUnpaid = true;
        const bool admitted = std::holds_alternative<Admit>(checkIn(request)->decision);
        QCOMPARE(admitted, refused.consentHelps);
    }

    void wristbandLetsItsOwnerInAndTheServerIsToldTheTicket()
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        event.ticketTypes[0].needsMedium = true;
        event.media = {Medium{1, TicketToken{u"BAND"_s}, true, {}, {u"token:token-asha"_s}}};
        event.event.mediaEnforced = true;
        const auto learned
            = m_replica->write([&](UnitOfWork& work) { return work.events().apply(event, true); });
        QVERIFY(learned.has_value());
        const auto ticket = checkIn(scanOf(u"token-asha"_s));
        QCOMPARE(std::get<Refused>(ticket->decision).reason, Reason::AlreadyExchanged);
        const auto band = checkIn(scanOf(u"BAND"_s));
        QCOMPARE(std::get<Admit>(band->decision).attendee, m_replica->attendee(u"token-asha"_s));
        const auto entry = m_replica->read(
            [&](UnitOfWork& work) { return work.outbox().byNonce(band->checkIn->nonce); });
        QCOMPARE((*entry)->body.value("secret"_L1).toString(), u"token-asha"_s);
        const auto nobody = checkIn(scanOf(u"BAND2"_s));
        QVERIFY(std::holds_alternative<Unknown>(nobody->decision));
    }

    void whatAListMeansAndTheDeskDoesNotKnowIsLoggedAndAskedFor()
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        event.lists[0].unknownSettings = {u"height_limit"_s};
        const auto learned
            = m_replica->write([&](UnitOfWork& work) { return work.events().apply(event, true); });
        QVERIFY(learned.has_value());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Main entrance .*height_limit"_s));
        CheckInRequest request = scanOf(u"token-asha"_s);
        const auto asked = checkIn(request);
        QVERIFY(std::get<Refused>(asked->decision).consentHelps);
        request.consentUnknown = true;
        const auto admitted = checkIn(request);
        QVERIFY(std::holds_alternative<Admit>(admitted->decision));
        const auto history = m_service->history(m_replica->attendee(u"token-asha"_s)).result();
        QVERIFY(history->audit.last().text.contains(u"\"consentUnknown\":true"_s));
    }

    void ruleThatCannotBeEvaluatedRefusesAndIsLogged()
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        event.lists[0].rules = {{u"moonphase"_s, QJsonArray{1}}};
        const auto learned
            = m_replica->write([&](UnitOfWork& work) { return work.events().apply(event, true); });
        QVERIFY(learned.has_value());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Main entrance .*moonphase"_s));
        const auto refused = std::get<Refused>(checkIn(scanOf(u"token-asha"_s))->decision);
        QCOMPARE(refused.reason, Reason::Rules);
        QVERIFY(refused.fault.contains(u"moonphase"_s));
        QVERIFY(!refused.consentHelps);
    }

    void questionOfAKindThatIsNotKnownIsLogged()
    {
        SourceEvent event = TemporaryReplica::sourceEvent();
        event.questions
            = {Question{5, u"SIGN"_s, u"Sign here"_s, u"SIGNATURE"_s, true, true, {1}, {}, 0, {}}};
        const auto learned
            = m_replica->write([&](UnitOfWork& work) { return work.events().apply(event, true); });
        QVERIFY(learned.has_value());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SIGN .*SIGNATURE"_s));
        const auto asked = checkIn(scanOf(u"token-asha"_s));
        QVERIFY(std::holds_alternative<NeedsAnswers>(asked->decision));
    }

    void aListThatIsGoneIsAnErrorNotAnotherDoor()
    {
        CheckInRequest request = scanOf(u"token-asha"_s);
        request.list = CheckInListId{999};
        QCOMPARE(checkIn(request).error().code, ErrorCode::UnknownList);
    }

    void undoBeforeSendingWithdrawsBothFromTheOutbox()
    {
        const auto made = checkIn(scanOf(u"token-asha"_s));
        const auto undone
            = m_service->undo(made->checkIn->id, u"wrong person"_s, u"Meera"_s).result();
        QCOMPARE(undone->annulReason, u"wrong person"_s);
        QCOMPARE(outbox().waiting(), 0);
        QVERIFY(m_replica->record(m_replica->attendee(u"token-asha"_s)).history.isEmpty());
        QVERIFY(checkIn(scanOf(u"token-asha"_s))->checkIn.has_value());
    }

    void undoTakesTheBadgeBackThatWaitsAndTheNextCheckInPromisesOne()
    {
        const auto made = checkIn(scanOf(u"token-asha"_s));
        QVERIFY(m_service->undo(made->checkIn->id, u"wrong person"_s, {}).result().has_value());
        const auto again = checkIn(scanOf(u"token-asha"_s));
        const QList<PrintJob> promised = jobs(u"token-asha"_s);
        QCOMPARE(promised.size(), 2);
        for (const PrintJob& job : promised) {
            QCOMPARE(job.state == PrintState::Waiting, job.id == again->printJob);
            QCOMPARE(job.state == PrintState::Cancelled, job.id == made->printJob);
            QCOMPARE(job.copy, 1); // the first one that comes out
        }
    }

    void undoLeavesTheBadgeOfWhoIsStillInAndTheOneThatHasBegun()
    {
        const auto made = checkIn(scanOf(u"token-asha"_s));
        CheckIn second = *made->checkIn; // at another list, say
        second.nonce = m_replica->ids().nonce();
        const auto id = m_replica->write([&](UnitOfWork& u) { return u.checkIns().add(second); });
        QVERIFY(m_service->undo(made->checkIn->id, u"wrong list"_s, {}).result().has_value());
        QCOMPARE(jobs(u"token-asha"_s).first().state, PrintState::Waiting);
        QVERIFY(m_replica->write([job = jobs(u"token-asha"_s).first()](UnitOfWork& work) mutable {
            job.state = PrintState::Sending;
            return work.printJobs().update(job);
        }));
        QVERIFY(m_service->undo(*id, u"wrong person"_s, {}).result().has_value());
        QCOMPARE(jobs(u"token-asha"_s).first().state, PrintState::Sending);
    }

    void undoAfterSendingIsAnEntryOfItsOwn()
    {
        const auto made = checkIn(scanOf(u"token-asha"_s));
        const auto sent = m_replica->write([&made](UnitOfWork& work) {
            auto entry = **work.outbox().byNonce(made->checkIn->nonce);
            entry.state = OutboxState::Ambiguous;
            entry.tries = 1;
            return work.outbox().update(entry);
        });
        QVERIFY(sent.has_value());
        QVERIFY(m_service->undo(made->checkIn->id, u"wrong person"_s, {}).result().has_value());
        const auto ready = m_replica->read(
            [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Ready, 10); });
        QCOMPARE(ready->size(), 1);
        QCOMPARE(ready->first().kind, OutboxKind::Undo);
        QCOMPARE(ready->first().body.value("nonce"_L1).toString(), made->checkIn->nonce.value);
    }

    void undoNeedsAReasonAndWorksOnce()
    {
        const auto made = checkIn(scanOf(u"token-asha"_s));
        const CheckInId id = made->checkIn->id;
        QCOMPARE(m_service->undo(id, u"  "_s, {}).result().error().code, ErrorCode::ReasonMissing);
        QVERIFY(m_service->undo(id, u"mistake"_s, {}).result().has_value());
        QCOMPARE(
            m_service->undo(id, u"mistake"_s, {}).result().error().code, ErrorCode::AlreadyUndone);
        QCOMPARE(m_service->undo({999}, u"mistake"_s, {}).result().error().code,
            ErrorCode::UnknownCheckIn);
    }

    void aCheckInSurvivesReopening()
    {
        QVERIFY(checkIn(scanOf(u"token-zoe"_s))->checkIn.has_value());
        m_service.reset();
        m_replica->reopen();
        m_service = std::make_unique<CheckInService>(
            m_replica->storage(), m_replica->clock(), m_replica->ids());
        QVERIFY(
            std::holds_alternative<AlreadyCheckedIn>(checkIn(scanOf(u"token-zoe"_s))->decision));
        QCOMPARE(outbox().ready, 2); // the check-in, and the second scan's refusal
    }
};

QTEST_GUILESS_MAIN(tst_CheckInService)
#include "tst_CheckInService.moc"
