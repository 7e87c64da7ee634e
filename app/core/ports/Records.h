// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"
#include "attendee/Figures.h"
#include "badge/StoredTemplate.h"
#include "checkin/Clash.h"
#include "outbox/OutboxEntry.h"
#include "ports/AuditRow.h"
#include "print/PrintJob.h"
#include "replica/ReplicaPage.h"
#include "search/SearchHit.h"
#include "settings/DeskSettings.h"
#include "support/Result.h"

// What a transaction can read and write, by group of tables. Failures are of storage alone;
// "not there" is an empty optional or list.

namespace lanyard {

/// Events, ticket types, check-in lists, questions, badge templates, cursors.
class EventRecords
{
public:
    virtual ~EventRecords() = default;
    [[nodiscard]] virtual Result<QList<Event>> events() = 0;
    [[nodiscard]] virtual Result<std::optional<Event>> event(EventId id) = 0;
    [[nodiscard]] virtual Result<std::optional<Event>> translatedEvent(EventId id) = 0;
    [[nodiscard]] virtual Result<std::optional<Event>> eventBySlug(const QString& slug) = 0;
    [[nodiscard]] virtual Result<QList<TicketType>> ticketTypes(EventId event) = 0;
    [[nodiscard]] virtual Result<QList<CheckInList>> lists(EventId event) = 0;
    [[nodiscard]] virtual Result<std::optional<CheckInList>> list(CheckInListId id) = 0;
    [[nodiscard]] virtual Result<EventDate> date(EventId event, qint64 remote) = 0; ///< or its id
    [[nodiscard]] virtual Result<QList<Question>> questions(EventId event) = 0;
    [[nodiscard]] virtual Result<QList<StoredTemplate>> templates(EventId event) = 0;
    [[nodiscard]] virtual Result<bool> isRevoked(EventId event, const TicketToken& token) = 0;
    [[nodiscard]] virtual Result<bool> isBlocked(EventId event, const TicketToken& token) = 0;
    /// Adds or updates the event and all of it; `whole`: removes what the source names no more.
    [[nodiscard]] virtual Result<EventId> apply(const SourceEvent& source, bool whole) = 0;
    [[nodiscard]] virtual Result<ReplicaCursor> cursor(EventId event) = 0;
    [[nodiscard]] virtual Result<void> setCursor(EventId event, const ReplicaCursor& cursor) = 0;
    /// The last entry of this event's outbox that a sealed export holds; none yet: not valid.
    [[nodiscard]] virtual Result<OutboxId> exportedUpTo(EventId event) = 0;
    [[nodiscard]] virtual Result<void> setExportedUpTo(EventId event, OutboxId entry) = 0;
    [[nodiscard]] virtual Result<void> erase(EventId event) = 0; ///< with all personal data of it
};

class AttendeeRecords
{
public:
    virtual ~AttendeeRecords() = default;
    [[nodiscard]] virtual Result<std::optional<AttendeeRecord>> byId(AttendeeId id) = 0;
    /// Own tickets of that token, and with `addons` the add-ons of its owner too.
    [[nodiscard]] virtual Result<QList<AttendeeRecord>> byToken(
        EventId event, const TicketToken& token, bool addons)
        = 0;
    /// The same for a wristband or card, if it is good at `at`.
    [[nodiscard]] virtual Result<QList<AttendeeRecord>> byMedium(
        EventId event, const TicketToken& token, const QDateTime& at, bool addons)
        = 0;
    [[nodiscard]] virtual Result<QList<AttendeeRecord>> byIds(const QList<AttendeeId>& ids) = 0;
    [[nodiscard]] virtual Result<QList<AttendeeRecord>> byOrder(EventId event, const QString& order)
        = 0;
    [[nodiscard]] virtual Result<QList<AttendeeRecord>> addonsOf(AttendeeId parent) = 0;
    /// What can be found by words, and whether they came in by the door's list (none: by any).
    [[nodiscard]] virtual Result<QList<SearchDocument>> searchDocuments(
        const Door& door, AttendeeId after, int limit)
        = 0;
    /// The same of these people, as far as they are of the door's event, and of their add-ons.
    [[nodiscard]] virtual Result<QList<SearchDocument>> searchDocumentsOf(
        const Door& door, const QList<AttendeeId>& ids)
        = 0;
    [[nodiscard]] virtual Result<QList<AttendeeRecord>> page(
        EventId event, AttendeeId after, int limit)
        = 0;
    [[nodiscard]] virtual Result<AttendeeCounts> counts(
        EventId event, CheckInListId list, const std::optional<QDateTime>& emptiedAt = {})
        = 0;
    [[nodiscard]] virtual Result<QList<TypeFigure>> figures(EventId event, CheckInListId list) = 0;
    /// Entries on the list by hour of a zone `east` seconds ahead of UTC, oldest first.
    [[nodiscard]] virtual Result<QList<HourFigure>> entriesByHour(CheckInListId list, int east) = 0;
    /// Adds or updates by `sourceKey`; keeps local check-ins, prints and answers; stamps each
    /// row as seen in `generation`. Ticket types and lists named only by name are made.
    [[nodiscard]] virtual Result<ReplicaCounts> apply(
        EventId event, const QList<SourceAttendee>& attendees, qint64 generation)
        = 0;
    /// Marks as gone every row of the event not seen in `generation`; walk-ins stay.
    [[nodiscard]] virtual Result<int> markUnseenGone(EventId event, qint64 generation) = 0;
    /// Marks as gone the rows of these orders whose keys are not in `keep`.
    [[nodiscard]] virtual Result<int> markMissingGone(
        EventId event, const QStringList& orders, const QStringList& keep)
        = 0;
    [[nodiscard]] virtual Result<void> saveAnswers(
        AttendeeId id, const QMap<qint64, QString>& answers)
        = 0;
};

class CheckInRecords
{
public:
    virtual ~CheckInRecords() = default;
    /// Entries that count; those taken back do not.
    [[nodiscard]] virtual Result<Inflow> inflow(CheckInListId list, const QDateTime& since) = 0;
    /// Returns the new row's id. A nonce that is there already is not written again.
    [[nodiscard]] virtual Result<CheckInId> add(const CheckIn& checkIn) = 0;
    [[nodiscard]] virtual Result<std::optional<CheckIn>> byId(CheckInId id) = 0;
    [[nodiscard]] virtual Result<std::optional<CheckIn>> byNonce(const Nonce& nonce) = 0;
    [[nodiscard]] virtual Result<QList<CheckIn>> allOf(AttendeeId attendee) = 0; ///< annulled too
    /// Made at this desk, newest first, over all attendees of the event.
    [[nodiscard]] virtual Result<QList<CheckIn>> recent(EventId event, int limit) = 0;
    [[nodiscard]] virtual Result<QList<CheckIn>> page(EventId event, CheckInId after, int limit)
        = 0;
    [[nodiscard]] virtual Result<void> annul(
        CheckInId id, const QDateTime& at, const QString& reason)
        = 0;
    /// Nonces of our entries, in order, that the server acknowledged and does not show: a check-in
    /// or a print log is not there, an undone check-in is. It was put back to an older state.
    [[nodiscard]] virtual Result<QList<Nonce>> missing(EventId event, int limit) = 0;
    [[nodiscard]] virtual Result<void> setSought(const Nonce& entry) = 0; ///< it goes up anew
    /// Entries and exits of all who came in more than once on one list, annulled ones left out,
    /// times corrected by the desk's clock error.
    [[nodiscard]] virtual Result<QList<CheckIn>> repeated(EventId event) = 0;
    /// Whom the server shows as let in by this device, with nothing done here; at most 200.
    [[nodiscard]] virtual Result<QList<AttendeeId>> strangers(EventId event, qint64 device) = 0;
    [[nodiscard]] virtual Result<QList<ClashNote>> clashNotes(EventId event) = 0;
    [[nodiscard]] virtual Result<void> addClashNote(const ClashNote& note) = 0; ///< or replaces it
};

class OutboxRecords
{
public:
    virtual ~OutboxRecords() = default;
    [[nodiscard]] virtual Result<OutboxId> add(const OutboxEntry& entry) = 0;
    [[nodiscard]] virtual Result<std::optional<OutboxEntry>> byNonce(const Nonce& nonce) = 0;
    [[nodiscard]] virtual Result<std::optional<OutboxEntry>> byId(OutboxId id) = 0;
    /// What of this event may be sent at `now`, oldest first: Ready or Ambiguous entries whose
    /// `nextAt` has come, at most one a attendee, none whose attendee has an older entry that is
    /// Ready, InFlight or Ambiguous (acts of one person go up in order). Entries without attendee
    /// hold nobody up. Refused scans go last, hold up nobody and wait for nobody: other desks shall
    /// learn first of who is in.
    [[nodiscard]] virtual Result<QList<OutboxEntry>> due(
        EventId event, const QDateTime& now, int limit)
        = 0;
    [[nodiscard]] virtual Result<QList<OutboxEntry>> inState(OutboxState state, int limit) = 0;
    /// What the server has yet to hear of (`waiting`: Ready, InFlight, Ambiguous), or refused.
    [[nodiscard]] virtual Result<QList<OutboxEntry>> unsettled(
        EventId event, OutboxId after, int limit)
        = 0;
    [[nodiscard]] virtual Result<QList<OutboxEntry>> waiting(EventId event, int limit) = 0;
    /// Refused scans that the server has acknowledged, after `after`, in order.
    [[nodiscard]] virtual Result<QList<OutboxEntry>> acknowledgedScans(
        EventId event, OutboxId after, int limit)
        = 0;
    [[nodiscard]] virtual Result<void> update(const OutboxEntry& entry) = 0; ///< but for its body
    [[nodiscard]] virtual Result<OutboxCounts> counts(EventId event) = 0;
    /// Earliest moment at which a Ready or Ambiguous entry of the event falls due (one without
    /// `nextAt`: when it was made); none when nothing waits.
    [[nodiscard]] virtual Result<std::optional<QDateTime>> nextDue(EventId event) = 0;
};

class PrintJobRecords
{
public:
    virtual ~PrintJobRecords() = default;
    [[nodiscard]] virtual Result<PrintJobId> add(const PrintJob& job) = 0;
    [[nodiscard]] virtual Result<std::optional<PrintJob>> byId(PrintJobId id) = 0;
    [[nodiscard]] virtual Result<QList<PrintJob>> ofAttendee(AttendeeId attendee) = 0;
    [[nodiscard]] virtual Result<QList<PrintJob>> inState(PrintState state, int limit) = 0;
    /// The last that were sent and about which nothing is asked any more, the newest first.
    [[nodiscard]] virtual Result<QList<PrintJob>> lastOut(int limit) = 0;
    [[nodiscard]] virtual Result<void> update(const PrintJob& job) = 0;
    [[nodiscard]] virtual Result<qint64> addAttempt(const PrintAttempt& attempt) = 0;
    [[nodiscard]] virtual Result<void> endAttempt(const PrintAttempt& attempt) = 0;
    [[nodiscard]] virtual Result<QList<PrintAttempt>> attempts(PrintJobId job) = 0;
    /// That try and those before it at the same printer, `limit` at most, the oldest first.
    virtual Result<QList<PrintAttempt>> attemptsUpTo(const PrintAttempt& last, int limit) = 0;
    [[nodiscard]] virtual Result<QMap<PrintState, int>> counts() = 0;
};

class AuditRecords
{
public:
    virtual ~AuditRecords() = default;
    [[nodiscard]] virtual Result<void> add(const AuditRow& row) = 0;
    [[nodiscard]] virtual Result<QList<AuditRow>> ofAttendee(AttendeeId attendee) = 0;
    /// The first row whose hash, or words (unless erased), are not its own; none: all is whole.
    [[nodiscard]] virtual Result<std::optional<qint64>> firstBroken() = 0;
    [[nodiscard]] virtual Result<qint64> count() = 0;
};

class SettingRecords
{
public:
    virtual ~SettingRecords() = default;
    [[nodiscard]] virtual Result<DeskSettings> load() = 0;
    [[nodiscard]] virtual Result<void> save(const DeskSettings& settings) = 0;
};

} // namespace lanyard
