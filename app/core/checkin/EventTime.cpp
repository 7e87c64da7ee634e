// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/EventTime.h"

namespace lanyard {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 steadyMs = 3 * dayMs; ///< no zone sets its clock twice within double that

/// Rounds down, also before 1970.
qint64 dayOf(qint64 wallMs)
{
    return (wallMs >= 0 ? wallMs : wallMs - dayMs + 1) / dayMs;
}

} // namespace

EventTime::EventTime(const QByteArray& zone, std::optional<qint64> around)
    : m_zone(zone)
{
    if (!around || !isValid()) {
        return;
    }
    const qint64 from = *around - steadyMs;
    const qint64 until = *around + steadyMs;
    const qint64 before = offset(from);
    if (before == offset(until)) {
        m_steadyOffset = before;
        m_steadyFrom = from;
        m_steadyUntil = until;
    }
}

qint64 EventTime::offset(qint64 moment) const
{
    if (m_steadyFrom <= moment && moment < m_steadyUntil) {
        return m_steadyOffset;
    }
    return 1000LL * m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC));
}

WallTime EventTime::wall(qint64 moment) const
{
    const qint64 ms = moment + offset(moment);
    return {ms, this->moment({ms, false}) != moment};
}

qint64 EventTime::moment(WallTime wall) const
{
    const qint64 before = offset(wall.ms - dayMs);
    const qint64 after = offset(wall.ms + dayMs);
    const bool earlyFits = offset(wall.ms - before) == before;
    const bool lateFits = offset(wall.ms - after) == after;
    if (earlyFits != lateFits) {
        return wall.ms - (earlyFits ? before : after);
    }
    return wall.ms - (wall.later ? after : before);
}

QDate EventTime::date(qint64 moment) const
{
    return QDate(1970, 1, 1).addDays(dayOf(moment + offset(moment)));
}

qint64 EventTime::midnight(qint64 moment) const
{
    return this->moment(onDayOf(moment, QTime(0, 0)));
}

WallTime EventTime::onDayOf(qint64 moment, QTime time) const
{
    const WallTime now = wall(moment);
    return {dayOf(now.ms) * dayMs + time.msecsSinceStartOfDay(), now.later};
}

} // namespace lanyard
