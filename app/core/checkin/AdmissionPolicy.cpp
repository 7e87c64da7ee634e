// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/AdmissionPolicy.h"

#include "checkin/ExitOfAll.h"
#include "checkin/ListRule.h"
#include "checkin/QuestionRules.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

bool isOnList(const AttendeeRecord& record, const CheckInList& list)
{
    const TicketType& type = record.ticketType;
    const qint64 key = type.remote != 0 ? type.remote : type.id.value;
    return list.allTicketTypes || list.ticketTypeRemotes.contains(key);
}

bool isForAnotherDate(const Attendee& attendee, const CheckInList& list)
{
    return list.date.remote != 0 && attendee.date.remote != 0
        && list.date.remote != attendee.date.remote;
}

/// What no consent and no other check helps: to a list for one date of a series, codes of the
/// tickets for other dates mean nothing. A wristband's tickets are looked at all the same.
QList<AttendeeRecord> ofTheDate(
    const QList<AttendeeRecord>& candidates, const QList<EventRules>& doors)
{
    QList<AttendeeRecord> left = candidates;
    left.removeIf([&doors](const AttendeeRecord& record) {
        const EventRules& door = AdmissionPolicy::doorOf(record.attendee, doors);
        return !door.byMedium && isForAnotherDate(record.attendee, door.list);
    });
    return left;
}

/// Used where tickets compete for one scan; a single ticket is still good at its very last moment.
bool competes(const Attendee& attendee, const QDateTime& at)
{
    return (!attendee.validFrom || *attendee.validFrom <= at)
        && (!attendee.validUntil || *attendee.validUntil > at);
}

bool mayEnterAgain(const CheckInHistory& history, const CheckInList& list)
{
    const auto isExit = [](const CheckIn& checkIn) { return checkIn.direction == Direction::Exit; };
    return list.allowMultipleEntries || std::ranges::all_of(history, isExit)
        || (list.allowEntryAfterExit && isExit(history.last()));
}

/// When a ticket works, to choose the one that fails most kindly.
const AttendeeRecord& closestInTime(const QList<AttendeeRecord>& records, const QDateTime& at)
{
    const AttendeeRecord* next = nullptr;
    const AttendeeRecord* last = nullptr;
    for (const AttendeeRecord& record : records) {
        const auto& from = record.attendee.validFrom;
        const auto& until = record.attendee.validUntil;
        if (from && *from > at && (!next || *from < *next->attendee.validFrom)) {
            next = &record;
        }
        if (until && *until < at && (!last || *until > *last->attendee.validUntil)) {
            last = &record;
        }
    }
    return next ? *next : last ? *last : records.first();
}

/// The tickets that a token still means after those on their lists, and of them the valid ones,
/// were picked. None left: the one that fails most kindly.
QList<AttendeeRecord> narrowed(
    const QList<AttendeeRecord>& candidates, const QList<EventRules>& doors, const QDateTime& at)
{
    QList<AttendeeRecord> left = candidates;
    if (left.size() > 1) {
        left.removeIf([&doors](const AttendeeRecord& record) {
            return !isOnList(record, AdmissionPolicy::doorOf(record.attendee, doors).list);
        });
    }
    if (left.size() > 1) {
        left.removeIf(
            [&at](const AttendeeRecord& record) { return !competes(record.attendee, at); });
    }
    return left.isEmpty() ? QList<AttendeeRecord>{closestInTime(candidates, at)} : left;
}

/// Everything that speaks against this ticket before its past is looked at.
std::optional<Refused> objection(
    const AttendeeRecord& record, const EventRules& rules, const AdmissionRequest& request)
{
    const Attendee& attendee = record.attendee;
    const auto refuse = [&attendee](Reason reason) {
        return Refused{attendee.id, reason, {}, {}, false};
    };
    if (const auto flaw = AdmissionPolicy::flaw(attendee)) {
        Refused refused = refuse(*flaw);
        if (*flaw == Reason::Error) {
            refused.fault = u"the order's state is not known"_s;
        }
        return refused;
    }
    const bool isEarly = attendee.validFrom && *attendee.validFrom > request.at;
    const bool isLate = attendee.validUntil && *attendee.validUntil < request.at;
    if (request.direction == Direction::Entry && (isEarly || isLate)) {
        return Refused{
            attendee.id, Reason::InvalidTime, attendee.validFrom, attendee.validUntil, false};
    }
    if (!isOnList(record, rules.list)) {
        return refuse(Reason::Product);
    }
    if (isForAnotherDate(attendee, rules.list)) {
        Refused refused = refuse(Reason::Product);
        refused.otherDate = true;
        return refused;
    }
    const bool hasConsent = rules.list.includePending && request.consentUnpaid;
    if (attendee.status == OrderStatus::Pending && !attendee.validIfPending && !hasConsent) {
        return Refused{attendee.id, Reason::Unpaid, {}, {}, rules.list.includePending};
    }
    return std::nullopt;
}

/// What speaks neither for the ticket nor against it, since this desk does not know it.
QString unknownMeaning(const Attendee& attendee, const CheckInList& list)
{
    if (!list.unknownSettings.isEmpty()) {
        return u"settings of the list are not known: "_s + list.unknownSettings.join(u", "_s);
    }
    const bool isOfNoDate = list.date.remote != 0 && attendee.date.remote == 0;
    return isOfNoDate ? u"the date of the ticket is not known"_s : QString();
}

/// What only entries are asked.
std::optional<Decision> entryObjection(const AttendeeRecord& record, const CheckInHistory& history,
    const EventRules& rules, const AdmissionRequest& request)
{
    const AttendeeId who = record.attendee.id;
    if (const QString unknown = unknownMeaning(record.attendee, rules.list);
        !unknown.isEmpty() && !request.consentUnknown) {
        return Refused{who, Reason::Error, {}, {}, true, unknown};
    }
    const RuleOutcome rule = evaluateRule(
        rules.list.rules, {record, history, rules.event, request.at, rules.gateRemote});
    if (!rule.admits) {
        return Refused{who, Reason::Rules, {}, {}, false, rule.fault};
    }
    if (const auto open = QuestionRules::open(record, rules.questions, request.answers);
        !open.isEmpty()) {
        return NeedsAnswers{who, open};
    }
    return std::nullopt;
}

} // namespace

std::optional<Reason> AdmissionPolicy::flaw(const Attendee& attendee)
{
    if (attendee.gone || attendee.status == OrderStatus::Cancelled
        || attendee.status == OrderStatus::Expired) {
        return Reason::Canceled;
    }
    if (attendee.status == OrderStatus::Unknown) {
        return Reason::Error;
    }
    if (attendee.blocked) {
        return Reason::Blocked;
    }
    return attendee.approvalPending ? std::optional(Reason::Unapproved) : std::nullopt;
}

CheckInHistory AdmissionPolicy::historyOn(const AttendeeRecord& record, CheckInListId list)
{
    CheckInHistory onList;
    std::ranges::copy_if(record.history, std::back_inserter(onList),
        [list](const CheckIn& checkIn) { return checkIn.list == list; });
    return onList;
}

CheckInHistory AdmissionPolicy::historyAt(
    const AttendeeRecord& record, const EventRules& door, const QDateTime& at)
{
    return withExitOfAll(historyOn(record, door.list.id), door.list, door.event.timeZone, at);
}

const EventRules& AdmissionPolicy::doorOf(const Attendee& attendee, const QList<EventRules>& doors)
{
    const auto own = std::ranges::find_if(
        doors, [&attendee](const EventRules& door) { return door.event.id == attendee.event; });
    return own != doors.end() ? *own : doors.first();
}

Decision AdmissionPolicy::decide(const QList<AttendeeRecord>& candidates, const EventRules& rules,
    const AdmissionRequest& request)
{
    return decide(candidates, QList<EventRules>{rules}, request);
}

Decision AdmissionPolicy::decide(const QList<AttendeeRecord>& candidates,
    const QList<EventRules>& doors, const AdmissionRequest& request)
{
    if (candidates.isEmpty()) {
        return Unknown{std::ranges::any_of(doors, &EventRules::tokenRevoked)};
    }
    const QList<AttendeeRecord> known = ofTheDate(candidates, doors);
    if (known.isEmpty()) {
        Refused refused{candidates.first().attendee.id, Reason::Invalid};
        refused.otherDate = true;
        return refused;
    }
    const QList<AttendeeRecord> meant = narrowed(known, doors, request.at);
    if (meant.size() > 1) {
        NeedsChoice choice;
        for (const AttendeeRecord& record : meant) {
            choice.attendees.append(record.attendee.id);
        }
        return choice;
    }
    const AttendeeRecord& record = meant.first();
    const EventRules& rules = doorOf(record.attendee, doors);
    if (const auto refused = objection(record, rules, request)) {
        return *refused;
    }
    const CheckInHistory history = historyAt(record, rules, request.at);
    const bool isEntry = request.direction == Direction::Entry;
    if (isEntry) {
        if (const auto objected = entryObjection(record, history, rules, request)) {
            return *objected;
        }
    }
    const AttendeeId who = record.attendee.id;
    if (record.ticketType.needsMedium && !rules.byMedium) {
        if (!record.hasMedium) {
            return Refused{who, Reason::Exchange};
        }
        if (rules.event.mediaEnforced) {
            return Refused{who, Reason::AlreadyExchanged};
        }
    }
    if (isEntry && !mayEnterAgain(history, rules.list)) {
        return AlreadyCheckedIn{who, history.last()};
    }
    return Admit{who};
}

} // namespace lanyard
