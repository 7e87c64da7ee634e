// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/AdmissionPolicy.h"

namespace lanyard {

// A ticket in order, a door that takes all, and a scan in the morning.

inline const QDateTime morning
    = QDateTime::fromString(QStringLiteral("2026-11-28T03:30:00Z"), Qt::ISODate);

inline AttendeeRecord person(qint64 id = 1)
{
    AttendeeRecord record;
    record.attendee.id = {id};
    record.attendee.name = QStringLiteral("Ananya Gauda");
    record.ticketType.id = {7};
    record.ticketType.remote = 70;
    return record;
}

inline EventRules door()
{
    EventRules rules;
    rules.event.timeZone = "Asia/Kolkata";
    rules.list.id = {1};
    rules.list.name = QStringLiteral("Main entrance");
    return rules;
}

inline AdmissionRequest entry(const QDateTime& at = morning)
{
    AdmissionRequest request;
    request.at = at;
    return request;
}

inline AdmissionRequest exitAt(const QDateTime& at)
{
    AdmissionRequest request = entry(at);
    request.direction = Direction::Exit;
    return request;
}

inline Reason reasonFor(const AttendeeRecord& record, const EventRules& rules,
    const AdmissionRequest& request = entry())
{
    return decisionReason(AdmissionPolicy::decide({record}, rules, request));
}

} // namespace lanyard
