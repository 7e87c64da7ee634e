// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"
#include "checkin/Decision.h"

#include <QMap>

namespace lanyard {

/// The fixed circumstances of a decision.
struct EventRules
{
    Event event;
    CheckInList list;
    QList<Question> questions;
    qint64 gateRemote = 0; ///< the gate this desk stands at, for rules; 0: none
    bool tokenRevoked = false; ///< the token asked for is on the server's list of replaced ones
    bool byMedium = false; ///< a wristband or card was scanned, not the ticket

    bool operator==(const EventRules&) const = default;
};

/// The passing circumstances of a decision.
struct AdmissionRequest
{
    Direction direction = Direction::Entry;
    QDateTime at; ///< UTC
    bool consentUnpaid = false;
    bool consentUnknown = false; ///< the operator answers for what the desk does not know
    QMap<qint64, QString> answers;

    bool operator==(const AdmissionRequest&) const = default;
};

/// Whether a person may pass. A pure function over values, in the server's order of checks
/// (pretix 2026.8.0): code of a ticket for another date, cancelled, blocked, unapproved, valid from
/// and until (not for an exit), ticket type, date (of a wristband's ticket), unpaid, rules and
/// questions (entry only), medium, already used (entry only). What the server may mean and this
/// desk does not know never admits by itself: an order's state and a rule refuse, a list's setting
/// and a ticket's date ask for an operator's consent.
class AdmissionPolicy
{
public:
    /// `candidates`: every ticket the token may mean, own and, where the list matches add-ons,
    /// the parent's. None: the token is unknown, a case like any other.
    [[nodiscard]] static Decision decide(const QList<AttendeeRecord>& candidates,
        const EventRules& rules, const AdmissionRequest& request);

    /// The same at the doors of several events at once, at most one an event, at least one: a
    /// ticket asks at the door of its own.
    [[nodiscard]] static Decision decide(const QList<AttendeeRecord>& candidates,
        const QList<EventRules>& doors, const AdmissionRequest& request);

    /// The door of the ticket's event; the first for a ticket of another one.
    [[nodiscard]] static const EventRules& doorOf(
        const Attendee& attendee, const QList<EventRules>& doors);

    /// What speaks against a ticket itself, on any list and at any time: Canceled (also expired, or
    /// gone from its list), Error (its order's state is not known here), Blocked or Unapproved.
    [[nodiscard]] static std::optional<Reason> flaw(const Attendee& attendee);

    /// A person's past on one list, oldest first.
    [[nodiscard]] static CheckInHistory historyOn(const AttendeeRecord& record, CheckInListId list);
    /// The same as it counts at that door and time: with the exit that its list made of all.
    [[nodiscard]] static CheckInHistory historyAt(
        const AttendeeRecord& record, const EventRules& door, const QDateTime& at);
};

} // namespace lanyard
