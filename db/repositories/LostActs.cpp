// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/LostActs.h"

#include "repositories/Columns.h"
#include "sqlite/Connection.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

LostActs::LostActs(Connection& connection, EventId event, AttendeeId attendee)
    : m_connection(connection)
{
    const auto query = connection.query(
        "SELECT id, kind, body, missing, acknowledged_at, ifnull(clock_offset, 0) "
        "FROM outbox_entry WHERE event = ? AND state = 4 AND attendee = ? AND kind IN (1, 2)",
        event, attendee);
    while (query->step()) {
        m_acts.append(Act{query->id<OutboxId>(0), query->word<OutboxKind>(1),
            query->json(2).object(), query->flag(3), query->integer(4), query->integer(5)});
    }
}

/// An undo's check-in stands there again. One that nobody here was ever told of has no row of ours:
/// its undo bears its very time.
bool LostActs::isLost(const Act& act, const SourceAttendee& told, const QSet<Nonce>& standing)
{
    if (act.kind == OutboxKind::PrintLog) {
        const QString uuid = act.body.value("info"_L1).toObject().value("uuid"_L1).toString();
        return !uuid.isEmpty()
            && std::ranges::find(told.prints, uuid, &SourcePrint::uuid) == told.prints.end();
    }
    if (!act.body.value("unheard"_L1).toBool()) {
        return standing.contains(Nonce{act.body.value("nonce"_L1).toString()});
    }
    const QDateTime at
        = QDateTime::fromString(act.body.value("datetime"_L1).toString(), Qt::ISODateWithMs)
              .addMSecs(act.clockOffsetMs);
    const qint64 list = act.body.value("list"_L1).toInteger();
    return std::ranges::any_of(told.checkIns, [&](const SourceCheckIn& checkIn) {
        return checkIn.listRemote == list && checkIn.atKnown && checkIn.at == at;
    });
}

bool LostActs::mark(
    const SourceAttendee& told, const QSet<Nonce>& standing, qint64 generation) const
{
    bool changed = false;
    for (const Act& act : m_acts) {
        const bool lost = isLost(act, told, standing);
        // what was acknowledged after the list was begun need not be in it
        if (lost == act.missing || (lost && act.acknowledgedAt >= generation)) {
            continue;
        }
        m_connection.run("UPDATE outbox_entry SET missing = ? WHERE id = ?", lost, act.entry);
        changed = true;
    }
    return changed;
}

} // namespace lanyard
