// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/AdmissionPolicy.h"

#include "checkin/ListRule.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isOnList(const AttendeeRecord& record, const CheckInList& list)
{
    const TicketType& type = record.ticketType;
    const qint64 key = type.remote != 0 ? type.remote : type.id.value;
    return list.allTicketTypes || list.ticketTypeRemotes.contains(key);
}

bool isWithinTimes(const Attendee& attendee, const QDateTime& at)
{
    return (!attendee.validFrom || at >= *attendee.validFrom)
        && (!attendee.validUntil || at <= *attendee.validUntil);
}

CheckInHistory historyOn(const AttendeeRecord& record, CheckInListId list)
{
    CheckInHistory onList;
    std::ranges::copy_if(record.history, std::back_inserter(onList),
        [list](const CheckIn& checkIn) { return checkIn.list == list; });
    return onList;
}

bool mayEnterAgain(const CheckInHistory& history, const CheckInList& list)
{
    const auto isExit = [](const CheckIn& checkIn) { return checkIn.direction == Direction::Exit; };
    return list.allowMultipleEntries || std::ranges::all_of(history, isExit)
        || (list.allowEntryAfterExit && isExit(history.last()));
}

QList<Question> unanswered(
    const AttendeeRecord& record, const EventRules& rules, const QMap<qint64, QString>& given)
{
    QMap<qint64, QString> answers = record.attendee.answers;
    answers.insert(given);
    QList<Question> open;
    for (const Question& question : rules.questions) {
        const bool asked
            = question.atCheckIn && question.ticketTypeRemotes.contains(record.ticketType.remote);
        // a question that hangs on another is asked only after the answer that calls for it
        const bool called = question.dependsOn == 0
            || question.dependsOnValues.contains(answers.value(question.dependsOn));
        const bool answered = answers.contains(question.remote)
            && !(question.required && answers.value(question.remote).isEmpty());
        if (asked && called && !answered) {
            open.append(question);
        }
    }
    return open;
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

/// The ticket that a token means: on this list, and valid now, where there is a choice.
QList<AttendeeRecord> narrowed(
    const QList<AttendeeRecord>& candidates, const CheckInList& list, const QDateTime& at)
{
    if (candidates.size() < 2) {
        return candidates;
    }
    QList<AttendeeRecord> onList;
    std::ranges::copy_if(candidates, std::back_inserter(onList),
        [&list](const AttendeeRecord& record) { return isOnList(record, list); });
    if (onList.isEmpty()) {
        return {candidates.first()};
    }
    QList<AttendeeRecord> inTime;
    std::ranges::copy_if(onList, std::back_inserter(inTime),
        [&at](const AttendeeRecord& record) { return isWithinTimes(record.attendee, at); });
    return inTime.isEmpty() ? QList<AttendeeRecord>{closestInTime(onList, at)} : inTime;
}

/// Everything that speaks against this ticket before its past is looked at.
std::optional<Refused> objection(
    const AttendeeRecord& record, const EventRules& rules, const AdmissionRequest& request)
{
    const Attendee& attendee = record.attendee;
    const auto refuse = [&attendee](Reason reason) {
        return Refused{attendee.id, reason, {}, {}, false};
    };
    if (attendee.gone || attendee.status == OrderStatus::Cancelled
        || attendee.status == OrderStatus::Expired) {
        return refuse(Reason::Canceled);
    }
    if (attendee.blocked) {
        return refuse(Reason::Blocked);
    }
    if (attendee.approvalPending) {
        return refuse(Reason::Unapproved);
    }
    if (request.direction == Direction::Entry && !isWithinTimes(attendee, request.at)) {
        return Refused{
            attendee.id, Reason::InvalidTime, attendee.validFrom, attendee.validUntil, false};
    }
    if (!isOnList(record, rules.list)) {
        return refuse(Reason::Product);
    }
    const bool consented = rules.list.includePending && request.consentUnpaid;
    if (attendee.status == OrderStatus::Pending && !attendee.validIfPending && !consented) {
        return Refused{attendee.id, Reason::Unpaid, {}, {}, rules.list.includePending};
    }
    return std::nullopt;
}

} // namespace

Decision AdmissionPolicy::decide(const QList<AttendeeRecord>& candidates, const EventRules& rules,
    const AdmissionRequest& request)
{
    if (candidates.isEmpty()) {
        return Unknown{rules.tokenRevoked};
    }
    const QList<AttendeeRecord> meant = narrowed(candidates, rules.list, request.at);
    if (meant.size() > 1) {
        NeedsChoice choice;
        for (const AttendeeRecord& record : meant) {
            choice.attendees.append(record.attendee.id);
        }
        return choice;
    }
    const AttendeeRecord& record = meant.first();
    if (const auto refused = objection(record, rules, request)) {
        return *refused;
    }
    const CheckInHistory history = historyOn(record, rules.list.id);
    if (request.direction == Direction::Entry) {
        const RuleCircumstances circumstances{
            record, history, rules.event, request.at, rules.gateRemote};
        if (!rules.list.rules.isEmpty() && !ruleAdmits(rules.list.rules, circumstances)) {
            return Refused{record.attendee.id, Reason::Rules, {}, {}, false};
        }
    }
    if (const auto open = unanswered(record, rules, request.answers); !open.isEmpty()) {
        return NeedsAnswers{record.attendee.id, open};
    }
    if (request.direction == Direction::Entry && !mayEnterAgain(history, rules.list)) {
        return AlreadyCheckedIn{record.attendee.id, history.last()};
    }
    return Admit{record.attendee.id};
}

} // namespace lanyard
