// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/RowState.h"

#include "shell/TimeWords.h"

namespace lanyard {

using namespace Qt::StringLiterals;

RowState RowWords::of(
    const AttendeeRecord& record, CheckInListId list, const QDateTime& now, const QTimeZone& zone)
{
    const Attendee& attendee = record.attendee;
    if (attendee.status == OrderStatus::Cancelled) {
        return {Verdict::Stop, tr("Cancelled")};
    }
    if (attendee.gone) {
        return {Verdict::Stop, tr("Off the list")};
    }
    if (attendee.blocked) {
        return {Verdict::Stop, tr("Blocked")};
    }
    const CheckIn* last = nullptr;
    for (const CheckIn& checkIn : record.history) {
        if (!checkIn.annulledAt && (!list.isValid() || checkIn.list == list)) {
            last = &checkIn;
        }
    }
    if (last != nullptr && last->direction == Direction::Entry) {
        return {Verdict::Already, tr("In since %1").arg(TimeWords::clock(last->at, zone))};
    }
    if (attendee.validFrom && now < *attendee.validFrom) {
        return {Verdict::Stop, tr("Opens %1").arg(TimeWords::clock(*attendee.validFrom, zone))};
    }
    if (attendee.validUntil && *attendee.validUntil < now) {
        return {Verdict::Stop, tr("Ended %1").arg(TimeWords::clock(*attendee.validUntil, zone))};
    }
    if (attendee.status != OrderStatus::Paid && !attendee.validIfPending) {
        return {Verdict::Look, tr("Not paid")};
    }
    if (last != nullptr) {
        return {Verdict::None, tr("Left %1").arg(TimeWords::clock(last->at, zone))};
    }
    return {Verdict::None, tr("Not in yet")};
}

QString RowWords::ticket(const AttendeeRecord& record)
{
    const QString type
        = record.attendee.variation.isEmpty() ? record.ticketType.name : record.attendee.variation;
    QStringList parts{type, record.attendee.order};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RowWords::company(const AttendeeRecord& record)
{
    const QString type
        = record.attendee.variation.isEmpty() ? record.ticketType.name : record.attendee.variation;
    QStringList parts{record.attendee.company, type};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RowWords::badge(PrintState state, bool isFile)
{
    switch (state) {
    case PrintState::Waiting:
    case PrintState::Ready:
        return tr("Badge waits");
    case PrintState::Sending:
    case PrintState::Printing:
        return tr("Badge is printing");
    case PrintState::Sent:
        return tr("Badge sent");
    case PrintState::Confirmed:
        return isFile ? tr("Badge saved") : tr("Badge printed");
    case PrintState::Failed:
        return tr("Badge not printed");
    case PrintState::Cancelled:
        return tr("No badge");
    case PrintState::Uncertain:
        return tr("Badge in doubt");
    }
    return {};
}

} // namespace lanyard
