// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncSourceContract.h"

#include "SystemClock.h"
#include "outbox/OutboxEntries.h"

namespace lanyard {

using namespace Qt::StringLiterals;
using Kind = PushOutcome::Kind;

void SyncSourceContract::initTestCase()
{
    const QString reason = prepare();
    if (!reason.isEmpty()) {
        QVERIFY2(!mustRun(), qPrintable(reason));
        QSKIP(qPrintable(reason));
    }
    m_source = source();
}

SyncSourceContract::Download SyncSourceContract::download(const ReplicaCursor& from, bool restarts)
{
    Download download;
    download.cursor = from;
    for (bool more = true; more;) {
        if (restarts) {
            m_source = source();
        }
        const Result<ReplicaPage> page = await(m_source->pull(download.cursor));
        if (!page) {
            qWarning("pull: %s", qPrintable(page.error().detail));
            break;
        }
        download.frames += page->event ? 1 : 0;
        download.ends += page->completesFullPull ? 1 : 0;
        download.attendees += page->attendees;
        download.orders += page->wholeOrders;
        download.cursor = page->next;
        more = page->more;
    }
    return download;
}

PushOutcome SyncSourceContract::push(const OutboxEntry& entry)
{
    OutboxEntry sent = entry;
    sent.tries = std::max(1, entry.tries);
    return await(m_source->push(sent));
}

OutboxEntry SyncSourceContract::redeem(const Ticket& ticket, Direction direction)
{
    const QDateTime now = SystemClock().now();
    Attendee attendee;
    attendee.remote = ticket.position;
    attendee.order = ticket.order;
    attendee.token = TicketToken{ticket.secret};
    CheckInList on;
    on.remote = list();
    CheckIn checkIn;
    checkIn.nonce = m_ids.nonce();
    checkIn.direction = direction;
    checkIn.at = now;
    return checkInEntry(checkIn, attendee, on, {}, now);
}

OutboxEntry SyncSourceContract::print(const Ticket& ticket)
{
    Attendee attendee;
    attendee.remote = ticket.position;
    attendee.token = TicketToken{ticket.secret};
    PrintJob job;
    job.uuid = m_ids.nonce().value;
    return printLogEntry(m_ids.nonce(), job, attendee, u"Desk A"_s, SystemClock().now());
}

void SyncSourceContract::aDownloadBeginsWithTheFrameAndEndsOnce()
{
    const Result<ReplicaPage> first = await(m_source->pull({}));
    QVERIFY(first);
    QVERIFY(first->event);
    QVERIFY(first->more);
    QVERIFY(!first->event->lists.isEmpty());
    QVERIFY(!first->event->ticketTypes.isEmpty());
    const Download all = download();
    QCOMPARE(all.frames, 1);
    QCOMPARE(all.ends, 1);
    QVERIFY(!all.attendees.isEmpty());
    QSet<QString> keys;
    for (const SourceAttendee& one : all.attendees) {
        QVERIFY(!one.attendee.sourceKey.isEmpty());
        QVERIFY(!keys.contains(one.attendee.sourceKey));
        keys.insert(one.attendee.sourceKey);
        QVERIFY(all.orders.contains(one.attendee.order));
        QVERIFY(one.parentKey.isEmpty() || keys.contains(one.parentKey));
    }
}

void SyncSourceContract::aCursorSurvivesARestart()
{
    const Download whole = download();
    const Download broken = download({}, true);
    QCOMPARE(broken.frames, 1);
    QCOMPARE(broken.ends, 1);
    QCOMPARE(broken.orders, whole.orders);
    m_source = source();
}

void SyncSourceContract::nothingNewIsNothing()
{
    const Download whole = download();
    const Download again = download(whole.cursor);
    QCOMPARE(again.ends, 0);
    QVERIFY(again.attendees.isEmpty());
}

void SyncSourceContract::aChangeComesWithTheNextPull()
{
    const Ticket ticket = freshTicket();
    const Download whole = download();
    rename(ticket, u"Åsa Þórsdóttir"_s);
    const Download delta = download(whole.cursor);
    QCOMPARE(delta.ends, 0);
    QCOMPARE(delta.orders, QStringList{ticket.order});
    const auto isThat
        = [&](const SourceAttendee& one) { return one.attendee.token.value == ticket.secret; };
    const auto found = std::find_if(delta.attendees.begin(), delta.attendees.end(), isThat);
    QVERIFY(found != delta.attendees.end());
    QCOMPARE(found->attendee.name, u"Åsa Þórsdóttir"_s);
}

void SyncSourceContract::aCheckInIsTakenOnce()
{
    const Ticket ticket = freshTicket();
    const Download before = download();
    const OutboxEntry entry = redeem(ticket);
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    QCOMPARE(admitted(ticket), 1);
    // the next pull tells it, at the very millisecond it was made
    const Download delta = download(before.cursor);
    const auto isThat
        = [&](const SourceAttendee& one) { return one.attendee.token.value == ticket.secret; };
    const auto found = std::find_if(delta.attendees.begin(), delta.attendees.end(), isThat);
    QVERIFY(found != delta.attendees.end());
    QCOMPARE(found->checkIns.size(), 1);
    QCOMPARE(found->checkIns[0].listRemote, list());
    QCOMPARE(wireTime(found->checkIns[0].at), entry.body.value(u"datetime"_s).toString());
}

void SyncSourceContract::aCheckInUnderANewKeyIsTakenOnce()
{
    const Ticket ticket = freshTicket();
    OutboxEntry entry = redeem(ticket);
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    entry.idempotencyKey = m_ids.nonce().value;
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    QCOMPARE(admitted(ticket), 1);
}

void SyncSourceContract::anExitIsTaken()
{
    const Ticket ticket = freshTicket();
    QCOMPARE(push(redeem(ticket)).kind, Kind::Acknowledged);
    QCOMPARE(push(redeem(ticket, Direction::Exit)).kind, Kind::Acknowledged);
    QCOMPARE(admitted(ticket), 2);
}

OutboxEntry SyncSourceContract::undoOf(const OutboxEntry& entry)
{
    CheckIn made;
    made.nonce = entry.nonce;
    CheckInList on;
    on.remote = list();
    return undoEntry(m_ids.nonce(), made, {}, on, u"wrong person"_s, SystemClock().now());
}

void SyncSourceContract::anUndoTakesTheCheckInBack()
{
    const Ticket ticket = freshTicket();
    const OutboxEntry entry = redeem(ticket);
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    const OutboxEntry undo = undoOf(entry);
    QCOMPARE(push(undo).kind, Kind::Acknowledged);
    QCOMPARE(admitted(ticket), 0);
    // its answer was lost and it is sent again, a day later under a new key: done is done
    OutboxEntry again = undo;
    again.tries = 2;
    QCOMPARE(push(again).kind, Kind::Acknowledged);
}

void SyncSourceContract::anUndoOfNothingIsRefused()
{
    CheckIn never;
    never.nonce = m_ids.nonce();
    CheckInList on;
    on.remote = list();
    const PushOutcome outcome
        = push(undoEntry(m_ids.nonce(), never, {}, on, u"?"_s, SystemClock().now()));
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.status, 404);
    QVERIFY(!outcome.text.isEmpty());
}

void SyncSourceContract::aCheckInIsFoundByItsVeryTimeWhileItCounts()
{
    using Found = CheckInSought::Kind;
    const OutboxEntry entry = redeem(freshTicket());
    QCOMPARE(await(m_source->seek(entry)).kind, Found::CountsNot);
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    QCOMPARE(await(m_source->seek(entry)).kind, Found::Counts);
    OutboxEntry another = entry;
    another.body.insert(u"datetime"_s, wireTime(entry.madeAt.addSecs(5)));
    QCOMPARE(await(m_source->seek(another)).kind, Found::CountsNot);
    QCOMPARE(push(undoOf(entry)).kind, Kind::Acknowledged);
    QCOMPARE(await(m_source->seek(entry)).kind, Found::CountsNot);
    QCOMPARE(await(m_source->seek(redeem({u"nobody"_s, 0, {}}))).kind, Found::NoTicket);
    const CheckInSought silent = await(unreachable()->seek(entry));
    QCOMPARE(silent.kind, Found::Unknown);
    QCOMPARE(silent.outcome.kind, Kind::NotSent);
}

void SyncSourceContract::anUnknownTicketIsRefusedWithWords()
{
    const PushOutcome outcome = push(redeem({u"no-such-ticket"_s, 0, {}}));
    QCOMPARE(outcome.kind, Kind::Refused);
    QVERIFY2(outcome.text.contains(u"invalid"_s), qPrintable(outcome.text));
}

void SyncSourceContract::aListThatIsGoneIsRefusedWithWords()
{
    const Ticket ticket = freshTicket();
    OutboxEntry entry = redeem(ticket);
    entry.body.insert(u"list"_s, 987'654);
    const PushOutcome outcome = push(entry);
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.status, 400);
    QVERIFY2(outcome.text.contains(u"987654"_s), qPrintable(outcome.text));
    QCOMPARE(admitted(ticket), 0);
}

void SyncSourceContract::aPrintIsRecordedOnce()
{
    const Ticket ticket = freshTicket();
    const OutboxEntry entry = print(ticket);
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    QCOMPARE(printsOf(ticket), 1);
}

void SyncSourceContract::aPrintOfAnUnknownTicketIsRefused()
{
    const PushOutcome outcome = push(print({u"walk-in"_s, 0, {}}));
    QCOMPARE(outcome.kind, Kind::Refused);
    QVERIFY(!outcome.text.isEmpty());
}

void SyncSourceContract::aFailedScanIsTaken()
{
    const int before = failedScans();
    FailedScan scan;
    scan.nonce = m_ids.nonce();
    scan.token = TicketToken{u"no-such-ticket"_s};
    scan.list.remote = list();
    scan.at = SystemClock().now();
    const OutboxEntry entry = failedScanEntry(scan, scan.at);
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    QCOMPARE(failedScans(), before + 1);
}

void SyncSourceContract::aQuestionIsDecidedOnce()
{
    const Ticket ticket = freshTicket();
    const OutboxEntry first = redeem(ticket);
    const ServerAnswer said = await(m_source->ask(first));
    QCOMPARE(said.kind, ServerAnswer::Kind::Admits);
    QVERIFY(said.person);
    QCOMPARE(said.person->attendee.remote, ticket.position);
    QCOMPARE(said.person->attendee.order, ticket.order);
    QCOMPARE(said.person->attendee.token.value, ticket.secret);
    // its answer was lost: the same question again is the same act
    QCOMPARE(await(m_source->ask(first)).kind, ServerAnswer::Kind::Admits);
    QCOMPARE(admitted(ticket), 1);
    // another one is not, and hears when the first was
    const ServerAnswer again = await(m_source->ask(redeem(ticket)));
    QCOMPARE(again.kind, ServerAnswer::Kind::Refuses);
    QCOMPARE(again.reason, Reason::AlreadyRedeemed);
    QVERIFY(again.person && !again.person->checkIns.isEmpty());
    QCOMPARE(again.person->checkIns.last().listRemote, list());
    QCOMPARE(
        wireTime(again.person->checkIns.last().at), first.body.value(u"datetime"_s).toString());
    QCOMPARE(admitted(ticket), 1);
}

void SyncSourceContract::whatWasAdmittedByAQuestionIsNotTakenTwice()
{
    const Ticket ticket = freshTicket();
    const OutboxEntry entry = redeem(ticket);
    QCOMPARE(await(m_source->ask(entry)).kind, ServerAnswer::Kind::Admits);
    QCOMPARE(push(entry).kind, Kind::Acknowledged);
    QCOMPARE(admitted(ticket), 1);
    // and what was refused goes up nevertheless, once the desk has let the person in
    const OutboxEntry second = redeem(ticket);
    QCOMPARE(await(m_source->ask(second)).kind, ServerAnswer::Kind::Refuses);
    QCOMPARE(push(second).kind, Kind::Acknowledged);
    QCOMPARE(admitted(ticket), 2);
}

void SyncSourceContract::anUnknownTicketIsRefusedWhenAskedFor()
{
    const ServerAnswer said = await(m_source->ask(redeem({u"no-such-ticket"_s, 0, {}})));
    QCOMPARE(said.kind, ServerAnswer::Kind::Refuses);
    QCOMPARE(said.reason, Reason::Invalid);
    QVERIFY(!said.person);
}

void SyncSourceContract::aQuestionOnAListThatIsGoneIsNone()
{
    const Ticket ticket = freshTicket();
    OutboxEntry entry = redeem(ticket);
    entry.body.insert(u"list"_s, 987'654);
    QCOMPARE(await(m_source->ask(entry)).kind, ServerAnswer::Kind::NotAsked);
    QCOMPARE(admitted(ticket), 0);
}

void SyncSourceContract::whatNobodyHeardIsTakenBackWhateverItWas()
{
    const Ticket ticket = freshTicket();
    const auto takeBack = [this](const OutboxEntry& question) {
        Enquiry enquiry;
        enquiry.nonce = question.nonce;
        enquiry.undoNonce = m_ids.nonce();
        enquiry.at = question.madeAt;
        CheckInList on;
        on.remote = list();
        return push(undoEntry(enquiry, on, question.madeAt)).kind;
    };
    const OutboxEntry admitting = redeem(ticket);
    QCOMPARE(await(m_source->ask(admitting)).kind, ServerAnswer::Kind::Admits);
    const OutboxEntry refused = redeem(ticket);
    QCOMPARE(await(m_source->ask(refused)).kind, ServerAnswer::Kind::Refuses);
    QCOMPARE(takeBack(refused), Kind::Acknowledged);
    QCOMPARE(admitted(ticket), 1);
    QCOMPARE(takeBack(admitting), Kind::Acknowledged);
    QCOMPARE(admitted(ticket), 0);
}

void SyncSourceContract::aQuestionThatArrivesOnceMoreAfterItsUndoAdmitsNobody()
{
    const Ticket ticket = freshTicket();
    const OutboxEntry question = redeem(ticket);
    QCOMPARE(await(m_source->ask(question)).kind, ServerAnswer::Kind::Admits);
    QCOMPARE(push(undoOf(question)).kind, Kind::Acknowledged);
    QCOMPARE(admitted(ticket), 0);
    (void)await(m_source->ask(question)); // its nonce is free again
    QCOMPARE(admitted(ticket), 0);
}

void SyncSourceContract::outOfReachNothingIsSent()
{
    m_source = unreachable();
    const Ticket ticket = freshTicket();
    QCOMPARE(push(redeem(ticket)).kind, Kind::NotSent);
    QCOMPARE(await(m_source->ask(redeem(ticket))).kind, ServerAnswer::Kind::NotAsked);
    QCOMPARE(await(m_source->upload(photo())).outcome.kind, Kind::NotSent);
    const Result<ReplicaPage> page = await(m_source->pull({}));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::NoNetwork);
    m_source = source();
    QCOMPARE(admitted(ticket), 0);
}

} // namespace lanyard
