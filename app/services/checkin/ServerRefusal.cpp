// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/ServerRefusal.h"

namespace lanyard {

namespace {

/// The last act on the list that the server, or else the replica, knows of the person.
std::optional<CheckIn> previousOf(
    const ServerAnswer& answer, const AttendeeRecord& record, const CheckInList& list)
{
    const SourceCheckIn* last = nullptr;
    const auto told = answer.person ? answer.person->checkIns : QList<SourceCheckIn>{};
    for (const SourceCheckIn& each : told) {
        if (each.listRemote == list.remote && (last == nullptr || each.at > last->at)) {
            last = &each;
        }
    }
    if (last != nullptr) {
        CheckIn previous;
        previous.attendee = record.attendee.id;
        previous.list = list.id;
        previous.direction = last->direction;
        previous.at = last->at;
        previous.desk = last->desk;
        previous.local = false;
        return previous;
    }
    const CheckInHistory known = AdmissionPolicy::historyOn(record, list.id);
    return known.isEmpty() ? std::nullopt : std::optional(known.last());
}

} // namespace

Decision ServerRefusal::decision(
    const ServerAnswer& answer, const AttendeeRecord& record, const CheckInList& list)
{
    const Attendee& attendee = record.attendee;
    if (answer.reason == Reason::Invalid || answer.reason == Reason::Revoked) {
        return Unknown{answer.reason == Reason::Revoked};
    }
    if (answer.reason == Reason::AlreadyRedeemed) {
        if (const auto previous = previousOf(answer, record, list)) {
            return AlreadyCheckedIn{attendee.id, *previous};
        }
    }
    Refused refused;
    refused.attendee = attendee.id;
    refused.reason = answer.reason;
    if (answer.reason == Reason::InvalidTime) {
        refused.from = attendee.validFrom;
        refused.until = attendee.validUntil;
    }
    refused.consentHelps = answer.reason == Reason::Unpaid && list.includePending;
    return refused;
}

void ServerRefusal::explain(const ServerAnswer& answer, Decision& decision)
{
    auto* refused = std::get_if<Refused>(&decision);
    if (refused != nullptr && refused->reason == Reason::Rules
        && (refused->obstacles.isEmpty() || !refused->fault.isEmpty())) {
        refused->explanation = answer.explanation;
    }
}

} // namespace lanyard
