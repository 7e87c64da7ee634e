// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PersonAnswer.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString statusWord(const Attendee& attendee)
{
    if (attendee.gone) {
        return u"gone"_s;
    }
    switch (attendee.status) {
    case OrderStatus::Paid:
        return u"paid"_s;
    case OrderStatus::Pending:
        return u"pending"_s;
    case OrderStatus::Expired:
        return u"expired"_s;
    case OrderStatus::Cancelled:
        return u"cancelled"_s;
    case OrderStatus::Unknown:
        return u"unknown"_s;
    }
    return u"paid"_s;
}

bool isIn(const AttendeeRecord& record)
{
    return std::ranges::any_of(record.history,
        [](const CheckIn& checkIn) { return checkIn.direction == Direction::Entry; });
}

} // namespace

QJsonObject personJson(const AttendeeRecord& record)
{
    const Attendee& attendee = record.attendee;
    return {{u"attendee"_s, attendee.id.value}, {u"name"_s, attendee.name},
        {u"company"_s, attendee.company}, {u"ticketType"_s, record.ticketType.name},
        {u"order"_s, attendee.order}, {u"status"_s, statusWord(attendee)},
        {u"checkedIn"_s, isIn(record)}};
}

QString personLine(const AttendeeRecord& record)
{
    const Attendee& attendee = record.attendee;
    QStringList parts{QString::number(attendee.id.value), attendee.name, attendee.company,
        record.ticketType.name, attendee.order, isIn(record) ? u"in"_s : u"not in"_s};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace lanyard
