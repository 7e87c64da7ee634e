// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckInRequest.h"
#include "checkin/GroupMember.h"
#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/Storage.h"
#include "ticket/SignedTicket.h"

namespace lanyard {

struct CheckInTransaction;
class EnquiryService;

/// What a desk did for one person, for the staff's history.
struct AttendeeHistory
{
    AttendeeRecord record;
    QList<CheckIn> checkIns; ///< annulled ones too, oldest first
    QList<PrintJob> printJobs;
    QList<AuditRow> audit;
};

/// Admits people. Each act is one transaction: attendee read, decision made, check-in, outbox
/// entry, print job and audit row written. Futures finish after the commit. Any thread.
class CheckInService
{
public:
    CheckInService(Storage& storage, const Clock& clock, IdSource& ids);

    /// From now on a signed ticket that no list knows is a ticket, too. Before the first check-in.
    void trustSignatures(SignatureCheck check) { m_signatures = std::move(check); }

    /// From now on the server is asked first, while it answers and as long as the desk's settings
    /// let a person wait. Null: never. Before the first check-in.
    void askFirst(EnquiryService* enquiries) { m_enquiries = enquiries; }

    /// Of several codes in one picture it takes the one that counts, or asks whose.
    QFuture<Result<CheckInOutcome>> checkIn(const CheckInRequest& request);

    /// All who belong to the order of one of them, by position, each with what `checkIn` would
    /// decide now; nothing is stored. Who is gone and what is added on to a ticket are no members.
    /// Ticked are those who would be admitted.
    QFuture<Result<QList<GroupMember>>> group(AttendeeId oneOfThem, Direction direction);

    /// Takes a check-in back. One that never left is withdrawn from the outbox together with its
    /// undo; one that left is followed by an `Undo` entry. Needs a reason.
    QFuture<Result<CheckIn>> undo(
        CheckInId checkIn, const QString& reason, const QString& operatorName);

    QFuture<Result<AttendeeHistory>> history(AttendeeId attendee);

private:
    QFuture<Result<CheckInOutcome>> checkInOneOf(const CheckInRequest& request);
    QFuture<Result<CheckInOutcome>> checkInAsking(const CheckInTransaction& transaction);

    Storage& m_storage;
    const Clock& m_clock;
    IdSource& m_ids;
    SignatureCheck m_signatures;
    EnquiryService* m_enquiries = nullptr;
};

} // namespace lanyard
