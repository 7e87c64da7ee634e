// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace lanyard {

/// A reading of a clock on a wall: milliseconds as if the wall were in UTC, and whether it is the
/// later of two moments that read the same (when clocks are set back).
struct WallTime
{
    qint64 ms = 0;
    bool later = false;

    bool operator==(const WallTime&) const = default;
};

/// The clock on the wall of an event, through the days on which it is set. Moments are
/// milliseconds since 1970 in UTC. A reading that does not exist (clocks are set forward over it)
/// means the moment that the clock would show had it not been set yet, as on the server.
class EventTime
{
public:
    /// `around`: a moment close to those that will be asked about, for which it is then quicker.
    explicit EventTime(const QByteArray& zone, std::optional<qint64> around = {});

    /// Whether the zone is known; nothing else may be asked when not.
    [[nodiscard]] bool isValid() const { return m_zone.isValid(); }

    [[nodiscard]] WallTime wall(qint64 moment) const;
    [[nodiscard]] qint64 moment(WallTime wall) const;
    [[nodiscard]] QDate date(qint64 moment) const;
    /// The first reading of 0:00 that belongs to the day of `moment`.
    [[nodiscard]] qint64 midnight(qint64 moment) const;
    /// The moment on the day of `moment` at which the wall reads `time`.
    [[nodiscard]] WallTime onDayOf(qint64 moment, QTime time) const;

private:
    [[nodiscard]] qint64 offset(qint64 moment) const;

    QTimeZone m_zone;
    /// While clocks are not set; empty where they are set close to `around`.
    qint64 m_steadyFrom = 0, m_steadyUntil = 0, m_steadyOffset = 0;
};

} // namespace lanyard
