// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

// An event in figures, as the replica counts it.

namespace lanyard {

/// Counts for a screen's corner.
struct AttendeeCounts
{
    int attendees = 0; ///< who may come: not gone, paid or pending, add-ons left out
    int checkedIn = 0; ///< inside or once inside on the given list, add-ons on theirs too
    /// Of them those whose last act there was to come in; none where nobody was ever told to leave.
    std::optional<int> inside = {};

    AttendeeCounts& operator+=(const AttendeeCounts& more)
    {
        attendees += more.attendees;
        checkedIn += more.checkedIn;
        if (inside || more.inside) { // where nobody left, all who came are inside
            inside = inside.value_or(checkedIn - more.checkedIn)
                + more.inside.value_or(more.checkedIn);
        }
        return *this;
    }

    bool operator==(const AttendeeCounts&) const = default;
};

/// How many came in through a list, for a screen's corner.
struct Inflow
{
    int lately = 0; ///< since a moment, at any desk
    int here = 0; ///< at this desk, ever

    Inflow& operator+=(const Inflow& more)
    {
        lately += more.lately;
        here += more.here;
        return *this;
    }

    bool operator==(const Inflow&) const = default;
};

/// How one ticket type stands on a list; of several, in the order of their names.
struct TypeFigure
{
    QString ticketType;
    int attendees = 0; ///< who may come, as in `AttendeeCounts`, add-ons too
    int checkedIn = 0;

    bool operator==(const TypeFigure&) const = default;
};

/// Entries in the hour that begins at `hour` (UTC).
struct HourFigure
{
    QDateTime hour;
    int entries = 0;

    bool operator==(const HourFigure&) const = default;
};

} // namespace lanyard
