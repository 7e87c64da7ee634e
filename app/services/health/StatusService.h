// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/Storage.h"

#include <QHash>

namespace lanyard {

/// How this desk stands, for a script, a screen's corner and the staff.
struct DeskStatus
{
    std::optional<Event> event;
    std::optional<CheckInList> list;
    QList<CheckInList> lists;
    AttendeeCounts counts; ///< over all doors of the desk, as all figures are
    Inflow inflow; ///< of the last hour
    OutboxCounts outbox;
    QMap<PrintState, int> printJobs;
    QList<AttendeeRecord> recent; ///< last people let in, newest first
    QHash<AttendeeId, PrintJob> recentJobs; ///< of each of them the last, where there is one
    DeskSettings settings;
};

/// The desk's events in figures, on its lists.
struct EventFigures
{
    AttendeeCounts counts;
    QList<TypeFigure> types;
    QList<HourFigure> hours; ///< oldest first, hours of the event's zone
    QMap<PrintState, int> prints;
};

/// Reads the desk's figures. Any thread.
class StatusService
{
public:
    StatusService(Storage& storage, const Clock& clock);

    QFuture<Result<DeskStatus>> status(int recent = 0);
    QFuture<Result<EventFigures>> figures();

private:
    Storage& m_storage;
    const Clock& m_clock;
};

} // namespace lanyard
