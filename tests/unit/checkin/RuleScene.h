// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/ListRule.h"
#include "checkin/RuleExplanation.h"

#include <QJsonDocument>

namespace lanyard {

inline QDateTime utc(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

/// 12:06 in Bengaluru on the day of the event, which opened at 8:30; a ticket of type 1.
struct Scene
{
    AttendeeRecord record;
    CheckInHistory history;
    Event event;
    qint64 gate = 2;

    Scene()
    {
        using namespace Qt::StringLiterals;
        record.ticketType.remote = 1;
        record.attendee.variationRemote = 3;
        event.timeZone = "Asia/Kolkata";
        event.from = utc(u"2026-11-28T03:00:00Z"_s);
        event.to = utc(u"2026-11-28T12:30:00Z"_s);
    }

    [[nodiscard]] RuleCircumstances circumstances() const
    {
        using namespace Qt::StringLiterals;
        return {record, history, event, utc(u"2026-11-28T06:36:00Z"_s), gate};
    }

    [[nodiscard]] QList<RuleObstacle> explain(const QByteArray& rule) const
    {
        return explainRefusal(QJsonDocument::fromJson(rule).object(), circumstances());
    }
};

} // namespace lanyard
