// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/CheckInTransaction.h"
#include "outbox/OutboxEntries.h"
#include "outbox/OutboxRules.h"
#include "print/PrintRules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

Result<CheckIn> UndoTransaction::run(UnitOfWork& work) const
{
    if (reason.isEmpty()) {
        return failure(ErrorCode::ReasonMissing);
    }
    const auto found = work.checkIns().byId(checkIn);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return failure(ErrorCode::UnknownCheckIn, QString::number(checkIn.value));
    }
    CheckIn made = **found;
    if (made.annulledAt) {
        return failure(ErrorCode::AlreadyUndone, QString::number(checkIn.value));
    }
    if (isMadeElsewhere(made)) {
        // here alone it would be as if undone: the person would be let in again, the server count
        // two
        return failure(ErrorCode::MadeElsewhere, QString::number(checkIn.value));
    }
    if (auto annulled = work.checkIns().annul(checkIn, now, reason); !annulled) {
        return annulled.error();
    }
    made.annulledAt = now;
    made.annulReason = reason;
    if (auto told = tellServer(work, made); !told) {
        return told.error();
    }
    if (auto withdrawn = withdrawBadge(work, made); !withdrawn) {
        return withdrawn.error();
    }
    const QJsonObject facts{{u"nonce"_s, made.nonce.value}};
    const QString text = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
    if (auto audited = work.audit().add({0, now, operatorName, u"undo"_s, made.attendee, text,
            auditWords({{u"reason"_s, reason}})});
        !audited) {
        return audited.error();
    }
    return made;
}

Result<void> UndoTransaction::tellServer(UnitOfWork& work, const CheckIn& made) const
{
    const auto entry = work.outbox().byNonce(made.nonce);
    if (!entry) {
        return entry.error();
    }
    // what certainly never left is withdrawn: the server need not hear of it at all
    if (*entry) {
        const OutboxEntry withdrawn = OutboxRules::withdraw(**entry);
        if (withdrawn.state != (*entry)->state) {
            return work.outbox().update(withdrawn);
        }
    }
    const auto list = work.events().list(made.list);
    const auto record = work.attendees().byId(made.attendee);
    if (!list) {
        return list.error();
    }
    if (!record) {
        return record.error();
    }
    if (!*list || !*record) {
        return {}; // the server deleted list or ticket, and the check-in with it
    }
    OutboxEntry undo = undoEntry(nonce, made, (*record)->attendee, **list, reason, now);
    undo.made = moment;
    if (*entry && (*entry)->state == OutboxState::Acknowledged) {
        // the server was asked more than once: what arrives after the undo would let in again
        undo.nextAt = (*entry)->nextAt;
    }
    const auto added = work.outbox().add(undo);
    return added ? Result<void>{} : Result<void>{added.error()};
}

/// The first badge of who is not in any more is not to come out once paper is there. One that has
/// begun cannot be called back, and a second badge was asked for by a person.
Result<void> UndoTransaction::withdrawBadge(UnitOfWork& work, const CheckIn& made) const
{
    const auto others = work.checkIns().allOf(made.attendee);
    const auto jobs = work.printJobs().ofAttendee(made.attendee);
    if (!others || !jobs) {
        return others ? jobs.error() : others.error();
    }
    const auto isIn
        = [](const CheckIn& one) { return one.direction == Direction::Entry && !one.annulledAt; };
    if (std::ranges::any_of(*others, isIn)) {
        return {};
    }
    for (PrintJob job : *jobs) {
        if (job.reason != ReprintReason::None || !isOpen(job.state)) {
            continue;
        }
        job.state = nextState(job.state, PrintEvent::Withdrawn).value_or(job.state);
        job.changedAt = now;
        if (const auto written = work.printJobs().update(job); !written) {
            return written.error();
        }
    }
    return {};
}

} // namespace lanyard
