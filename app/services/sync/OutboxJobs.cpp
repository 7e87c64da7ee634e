// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/OutboxJobs.h"

#include "outbox/DeviceRules.h"
#include "outbox/OutboxRules.h"
#include "sync/EnquiryJobs.h"

#include <algorithm>

namespace lanyard::OutboxJobs {

using namespace Qt::StringLiterals;

namespace {

/// What cannot go yet is looked at again; sooner would leave storage no quiet moment.
constexpr std::chrono::seconds gatePause{5};

bool isUnheard(const OutboxEntry& undo)
{
    return undo.body.value(u"unheard"_s).toBool();
}

/// What to do with an undo, given its check-in's entry; closes that entry when it must never be
/// sent again.
Result<OutboxRules::Gate> passGate(
    UnitOfWork& work, const OutboxEntry& undo, const std::optional<OutboxEntry>& checkIn)
{
    const OutboxRules::Gate gate = OutboxRules::undoGate(checkIn);
    if (gate == OutboxRules::Gate::SendAndClose) {
        const OutboxEntry closed = OutboxRules::dismiss(
            *checkIn, u"taken back: "_s + undo.body.value(u"explanation"_s).toString());
        if (auto updated = work.outbox().update(closed); !updated) {
            return updated.error();
        }
    }
    return gate;
}

/// The check-in that the server was asked for and nobody was told of, as its undo and the list tell
/// it. Without a person there is nothing to look for.
Result<OutboxEntry> unheardOf(UnitOfWork& work, const OutboxEntry& undo)
{
    OutboxEntry checkIn;
    checkIn.event = undo.event;
    checkIn.clockOffsetMs = undo.clockOffsetMs;
    checkIn.device = undo.device;
    if (!undo.attendee.isValid()) {
        return checkIn;
    }
    const auto record = work.attendees().byId(undo.attendee);
    if (!record) {
        return record.error();
    }
    if (*record) {
        const Attendee& person = (*record)->attendee;
        checkIn.body = {{u"secret"_s, person.token.value}, {u"order"_s, person.order},
            {u"position"_s, person.remote}, {u"list"_s, undo.body.value(u"list"_s)},
            {u"datetime"_s, undo.body.value(u"datetime"_s)}};
    }
    return checkIn;
}

/// Notes the device in `claim`, an undo, and whether its check-in may be another's.
Result<void> markUndo(UnitOfWork& work, const std::optional<OutboxEntry>& checkIn,
    const QString& device, OutboxClaim& claim)
{
    if (checkIn) {
        claim.sought = *checkIn;
    } else if (isUnheard(claim.entry)) {
        const auto unheard = unheardOf(work, claim.entry);
        if (!unheard) {
            return unheard.error();
        }
        claim.sought = *unheard;
    }
    claim.isPerhapsAnothers = (checkIn || isUnheard(claim.entry))
        && DeviceRules::isPerhapsAnothers(claim.sought.device, device);
    if (!isUnheard(claim.entry)) {
        claim.entry.device = device;
    }
    return {};
}

/// Whether a process before this one may have asked for the check-in a moment ago: of its questions
/// nothing is known but by when, and the wall clock may have been set since.
bool wasPerhapsAskedFor(const std::optional<OutboxEntry>& checkIn, const Moment& at)
{
    const auto agoMs = checkIn ? checkIn->made.msUntil(at.count) : std::nullopt;
    return agoMs && checkIn->made.ms < at.began.ms
        && std::chrono::milliseconds(*agoMs) < Enquiry::onItsWay;
}

/// Whether `claim`, an undo, is to be sent now; else it is put off or ended.
Result<bool> claimUndo(
    UnitOfWork& work, const OutboxEntry& undo, const Moment& at, OutboxClaim& claim)
{
    const auto checkIn = work.outbox().byNonce(Nonce{undo.body.value(u"nonce"_s).toString()});
    if (!checkIn) {
        return checkIn.error();
    }
    auto gate = passGate(work, undo, *checkIn);
    if (!gate) {
        return gate.error();
    }
    if (wasPerhapsAskedFor(*checkIn, at)) {
        gate = OutboxRules::Gate::Wait;
    }
    Result<void> done;
    const bool isDropped = *gate == OutboxRules::Gate::Drop && undo.tries == 0;
    if (*gate == OutboxRules::Gate::Wait) { // for staff, or for its check-in's answer
        OutboxEntry later = undo;
        later.nextAt = at.now.addDuration(gatePause);
        done = work.outbox().update(later);
    } else if (isDropped) {
        done = work.outbox().update(OutboxRules::withdraw(undo));
    } else {
        claim.closesCheckIn = *gate == OutboxRules::Gate::SendAndClose;
        done = markUndo(work, *checkIn, at.device, claim);
    }
    if (!done) {
        return done.error();
    }
    return *gate != OutboxRules::Gate::Wait && !isDropped;
}

/// By when it was made, else as if the clock of now had been the one of then.
qint64 correctionOf(const OutboxEntry& entry, const Moment& at)
{
    const auto own
        = at.server ? ServerTime::correction(entry.madeAt, entry.made, *at.server) : std::nullopt;
    return own.value_or(at.correctionMs.value_or(0));
}

/// Adds `entry` to `claims` if it may go now.
Result<void> claimOne(
    UnitOfWork& work, const OutboxEntry& entry, const Moment& at, QList<OutboxClaim>& claims)
{
    if (!entry.isIntact) {
        return work.outbox().update(OutboxRules::spoil(
            entry, u"not sent: it is not what was written, the disk changed it"_s));
    }
    OutboxClaim claim{entry, OutboxRules::begin(entry), {}};
    // from the first try on the server is told the same time
    claim.entry.clockOffsetMs = entry.clockOffsetMs.value_or(correctionOf(entry, at));
    if (entry.kind == OutboxKind::Undo) {
        const auto isToGo = claimUndo(work, entry, at, claim);
        if (!isToGo || !*isToGo) {
            return isToGo ? Result<void>{} : Result<void>(isToGo.error());
        }
    } else if (entry.tries == 0) {
        claim.entry.device = at.device; // and no other later: it may have arrived as this one's
    }
    if (entry.kind == OutboxKind::CheckIn) {
        const auto files = work.answerFiles().of(entry.id);
        if (!files) {
            return files.error();
        }
        claim.files = *files;
        claim.isPerhapsAnothers = DeviceRules::isToSeekBefore(entry, at.device);
        claim.sought = claim.entry; // as it would leave
    }
    if (auto updated = work.outbox().update(claim.entry); !updated) {
        return updated.error();
    }
    claims.append(claim);
    return {};
}

std::optional<QDateTime> earlier(
    const std::optional<QDateTime>& one, const std::optional<QDateTime>& other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

/// What of that event may go now; `nextDue` takes up when what the server never heard of may.
Result<QList<OutboxEntry>> dueOf(
    UnitOfWork& work, EventId event, const Moment& at, int limit, std::optional<QDateTime>& nextDue)
{
    const auto forgotten
        = EnquiryJobs::takeBackForgotten(work, event, {at.now, at.count, at.asked});
    if (!forgotten) {
        return forgotten.error();
    }
    nextDue = earlier(nextDue, *forgotten);
    return work.outbox().due(event, at.now, limit);
}

/// Whether a question of that check-in, or of the one that is undone, may still be on its way to
/// the server, though the entry's own time has come: that time is the wall clock's, which may have
/// been set.
bool isPerhapsOnItsWay(const OutboxEntry& entry, const Moment& at)
{
    const bool isUndo = entry.kind == OutboxKind::Undo;
    const Nonce act = isUndo ? Nonce{entry.body.value(u"nonce"_s).toString()} : entry.nonce;
    const QDateTime asked = at.asked.value(act);
    return asked.isValid() && asked.addDuration(Enquiry::onItsWay) > at.now;
}

/// Whether it cannot leave before the server's time is known: an act with no correction of its own,
/// or a file, of which it must be known how long ago it went up.
Result<bool> needsTime(UnitOfWork& work, const OutboxEntry& entry)
{
    if (!entry.clockOffsetMs) {
        return true;
    }
    const auto files = work.answerFiles().of(entry.id);
    if (!files) {
        return files.error();
    }
    return std::ranges::any_of(
        *files, [](const AnswerFile& file) { return file.uploadedAt.has_value(); });
}

/// The first of each event, then the second of each, and so on.
QList<OutboxEntry> inTurn(const QList<QList<OutboxEntry>>& ofEvents)
{
    qsizetype most = 0;
    for (const QList<OutboxEntry>& entries : ofEvents) {
        most = std::max(most, entries.size());
    }
    QList<OutboxEntry> all;
    for (qsizetype n = 0; n < most; ++n) {
        for (const QList<OutboxEntry>& entries : ofEvents) {
            all += entries.mid(n, 1);
        }
    }
    return all;
}

/// By the machine's count where it has not started since: the clock may have been set.
std::chrono::milliseconds ageOf(
    const OutboxEntry& entry, const QDateTime& now, const BootMoment& count)
{
    return std::chrono::milliseconds(entry.made.msUntil(count).value_or(entry.madeAt.msecsTo(now)));
}

/// What never left has no pause of its own: an undo waits for what may still be on its way. And a
/// server that asked for quiet has it.
bool mayHurry(const OutboxEntry& entry, const QDateTime& now, const BootMoment& count)
{
    const bool isQuiet = entry.lastStatus == 429 || entry.lastStatus == 503;
    const bool isPast = entry.state == OutboxState::Ambiguous
        ? ageOf(entry, now, count) >= Enquiry::onItsWay
        : entry.tries > 0;
    return isPast && !isQuiet;
}

} // namespace

bool isFirst(const OutboxEntry& entry)
{
    const bool isAct = entry.kind == OutboxKind::CheckIn || entry.kind == OutboxKind::Undo;
    return isAct && entry.tries == 0;
}

Result<OutboxClaims> claim(
    UnitOfWork& work, const QList<EventId>& events, const Moment& at, Room room)
{
    OutboxClaims claims;
    QList<QList<OutboxEntry>> ofEvents;
    for (const EventId event : events) {
        // what may still be on its way waits, and holds up nobody
        const int most = room.all + int(at.asked.size());
        const auto ofEvent = dueOf(work, event, at, most, claims.nextDue);
        if (!ofEvent) {
            return ofEvent.error();
        }
        ofEvents.append(*ofEvent);
    }
    const QList<OutboxEntry> due = inTurn(ofEvents);
    // an empty battery would put an act into the wrong year, and it would stay there
    const bool mayAsk = !at.correctionMs && !at.isTimeAsked;
    for (const OutboxEntry& entry : mayAsk ? due : QList<OutboxEntry>()) {
        const auto needs = needsTime(work, entry);
        if (!needs) {
            return needs.error();
        }
        if (*needs) {
            claims.needTime = true;
            return claims;
        }
    }
    for (const OutboxEntry& entry : due) {
        int& places = isFirst(entry) ? room.firsts : room.rest;
        if (places == 0 || room.all == 0 || isPerhapsOnItsWay(entry, at)) {
            continue;
        }
        const auto before = claims.claims.size();
        if (auto claimed = claimOne(work, entry, at, claims.claims); !claimed) {
            return claimed.error();
        }
        const int taken = int(claims.claims.size() - before); // an undo may have to wait
        places -= taken;
        room.all -= taken;
    }
    for (const EventId event : events) {
        const auto next = work.outbox().nextDue(event);
        if (!next) {
            return next.error();
        }
        claims.nextDue = earlier(claims.nextDue, *next);
    }
    return claims;
}

Result<OutboxEntry> settle(UnitOfWork& work, const OutboxClaim& claim, const PushOutcome& outcome,
    const Moment& at, double jitter)
{
    PushOutcome known = outcome;
    // The server refused the check-in before, or perhaps never heard of it; now it says that there
    // is none to take back. It says so of another device's, too: there its list tells, not this.
    const bool isPerhapsNothing
        = (claim.closesCheckIn || isUnheard(claim.entry)) && !claim.isPerhapsAnothers;
    if (isPerhapsNothing && DeviceRules::isNoneOfOurs(outcome)) {
        known.kind = PushOutcome::Kind::Acknowledged;
    }
    OutboxEntry settled = OutboxRules::settle(claim.before, known, at.now, jitter);
    if (known.kind != PushOutcome::Kind::NotSent) {
        settled.clockOffsetMs = claim.entry.clockOffsetMs; // as it left
        settled.device = claim.entry.device;
    }
    if (auto updated = work.outbox().update(settled); !updated) {
        return updated.error();
    }
    return settled;
}

Result<void> uploaded(UnitOfWork& work, OutboxId entry, const AnswerFile& file)
{
    return work.answerFiles().setUploaded(entry, file);
}

Result<void> hurry(UnitOfWork& work, const QDateTime& now, const BootMoment& count)
{
    constexpr int mostRows = 200;
    const auto doubted = work.outbox().inState(OutboxState::Ambiguous, mostRows);
    const auto ready = work.outbox().inState(OutboxState::Ready, mostRows);
    if (!doubted || !ready) {
        return doubted ? ready.error() : doubted.error();
    }
    for (OutboxEntry entry : *doubted + *ready) {
        if (entry.nextAt <= now || !mayHurry(entry, now, count)) {
            continue;
        }
        entry.nextAt = now;
        if (auto updated = work.outbox().update(entry); !updated) {
            return updated;
        }
    }
    return {};
}

Result<void> doubtAll(UnitOfWork& work)
{
    constexpr int mostRows = 200;
    const auto events = work.events().events();
    if (!events) {
        return events.error();
    }
    for (const Event& event : *events) {
        OutboxId after;
        for (qsizetype read = mostRows; read == mostRows;) {
            const auto page = work.outbox().unsettled(event.id, after, mostRows);
            if (!page) {
                return page.error();
            }
            for (OutboxEntry entry : *page) {
                entry.tries = std::max(entry.tries, 1);
                if (auto updated = work.outbox().update(entry); !updated) {
                    return updated;
                }
            }
            read = page->size();
            after = page->isEmpty() ? after : page->last().id;
        }
    }
    return {};
}

Result<void> recover(UnitOfWork& work)
{
    const auto left = work.outbox().inState(OutboxState::InFlight, 200);
    if (!left) {
        return left.error();
    }
    for (const OutboxEntry& entry : *left) {
        if (auto updated = work.outbox().update(OutboxRules::recover(entry)); !updated) {
            return updated;
        }
    }
    return {};
}

} // namespace lanyard::OutboxJobs
