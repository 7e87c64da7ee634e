// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Attendee.h"
#include "checkin/CheckIn.h"
#include "checkin/Decision.h"
#include "checkin/Enquiry.h"
#include "outbox/OutboxEntry.h"
#include "print/PrintJob.h"

// Makers of outbox entries. Bodies are as `OutboxEntry` documents them; an entry's first
// idempotency key is its own nonce. Add what they return in the transaction of the act itself.

namespace lanyard {

/// A moment as bodies carry it: ISO 8601, UTC, milliseconds.
[[nodiscard]] QString wireTime(const QDateTime& time);

/// `checkIn` was made on `list` for `attendee`; `answers` by the question's remote id. Files
/// among them are no part of the body: they are kept beside the entry, and go up before it.
[[nodiscard]] OutboxEntry checkInEntry(const CheckIn& checkIn, const Attendee& attendee,
    const CheckInList& list, const QMap<qint64, QString>& answers, const QDateTime& now);

/// `checkIn` was taken back at `now`, after it (perhaps) left. `nonce` is the undo's own.
[[nodiscard]] OutboxEntry undoEntry(const Nonce& nonce, const CheckIn& checkIn,
    const Attendee& attendee, const CheckInList& list, const QString& reason, const QDateTime& now);

/// Takes back what the server may have made of `enquiry`, of which nobody was told: as of the very
/// moment that it was asked for, since a server takes nothing back that is a quarter of an hour
/// old.
[[nodiscard]] OutboxEntry undoEntry(
    const Enquiry& enquiry, const CheckInList& list, const QDateTime& now);

/// A badge of `job` came out at `now` at the desk named `desk`, or was handed to a printer that
/// says no more (decision 15). `nonce` is the entry's own.
[[nodiscard]] OutboxEntry printLogEntry(const Nonce& nonce, const PrintJob& job,
    const Attendee& attendee, const QString& desk, const QDateTime& now);

/// A scan that was refused.
struct FailedScan
{
    Nonce nonce;
    EventId event;
    AttendeeId attendee; ///< none when no ticket has the token
    TicketToken token;
    qint64 position = 0; ///< the ticket's remote id, 0 for none
    CheckInList list;
    Direction direction = Direction::Entry;
    Reason reason = Reason::Invalid;
    QDateTime at;
};

[[nodiscard]] OutboxEntry failedScanEntry(const FailedScan& scan, const QDateTime& now);

} // namespace lanyard
