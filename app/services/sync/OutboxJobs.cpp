// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/OutboxJobs.h"

#include "outbox/OutboxRules.h"
#include "sync/EnquiryJobs.h"

#include <algorithm>

namespace lanyard::OutboxJobs {

using namespace Qt::StringLiterals;

namespace {

/// What cannot go yet is looked at again; sooner would leave storage no quiet moment.
constexpr std::chrono::seconds gatePause{5};

/// What to do with an undo, given its check-in's entry; closes that entry when it must never be
/// sent again.
Result<OutboxRules::Gate> passGate(UnitOfWork& work, const OutboxEntry& undo)
{
    const auto checkIn = work.outbox().byNonce(Nonce{undo.body.value(u"nonce"_s).toString()});
    if (!checkIn) {
        return checkIn.error();
    }
    const OutboxRules::Gate gate = OutboxRules::undoGate(*checkIn);
    if (gate == OutboxRules::Gate::SendAndClose) {
        const OutboxEntry closed = OutboxRules::dismiss(
            **checkIn, u"taken back: "_s + undo.body.value(u"explanation"_s).toString());
        if (auto updated = work.outbox().update(closed); !updated) {
            return updated.error();
        }
    }
    return gate;
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
    claim.entry.clockOffsetMs = entry.clockOffsetMs.value_or(at.correctionMs.value_or(0));
    if (entry.kind == OutboxKind::Undo) {
        const auto gate = passGate(work, entry);
        if (!gate) {
            return gate.error();
        }
        if (*gate == OutboxRules::Gate::Wait) { // for staff, or for its check-in's answer
            OutboxEntry later = entry;
            later.nextAt = at.now.addDuration(gatePause);
            return work.outbox().update(later);
        }
        if (*gate == OutboxRules::Gate::Drop && entry.tries == 0) {
            return work.outbox().update(OutboxRules::withdraw(entry));
        }
        claim.closesCheckIn = *gate == OutboxRules::Gate::SendAndClose;
    }
    if (entry.kind == OutboxKind::CheckIn) {
        const auto files = work.answerFiles().of(entry.id);
        if (!files) {
            return files.error();
        }
        claim.files = *files;
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
    const auto forgotten = EnquiryJobs::takeBackForgotten(work, event, at.now, at.asked);
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

} // namespace

Result<OutboxClaims> claim(
    UnitOfWork& work, const QList<EventId>& events, const Moment& at, int limit)
{
    OutboxClaims claims;
    QList<QList<OutboxEntry>> ofEvents;
    for (const EventId event : events) {
        const auto ofEvent = dueOf(work, event, at, limit, claims.nextDue);
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
        if (claims.claims.size() == limit) {
            break;
        }
        if (isPerhapsOnItsWay(entry, at)) {
            continue;
        }
        if (auto claimed = claimOne(work, entry, at, claims.claims); !claimed) {
            return claimed.error();
        }
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
    // is none to take back.
    const bool isPerhapsNothing
        = claim.closesCheckIn || claim.entry.body.value(u"unheard"_s).toBool();
    if (isPerhapsNothing && outcome.kind == PushOutcome::Kind::Refused && outcome.status == 404) {
        known.kind = PushOutcome::Kind::Acknowledged;
    }
    OutboxEntry settled = OutboxRules::settle(claim.before, known, at.now, jitter);
    if (known.kind != PushOutcome::Kind::NotSent) {
        settled.clockOffsetMs = claim.entry.clockOffsetMs; // as it left
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

Result<void> hurry(UnitOfWork& work, const QDateTime& now)
{
    const auto doubted = work.outbox().inState(OutboxState::Ambiguous, 200);
    if (!doubted) {
        return doubted.error();
    }
    for (OutboxEntry entry : *doubted) {
        if (entry.madeAt.addDuration(Enquiry::onItsWay) > now || entry.nextAt <= now) {
            continue;
        }
        entry.nextAt = now;
        if (auto updated = work.outbox().update(entry); !updated) {
            return updated;
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
