// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/OutboxEntry.h"
#include "replica/ReplicaPage.h"

#include <QSet>

namespace lanyard {

class Connection;

/// The undos and print logs of one attendee that the server acknowledged, beside what it tells of
/// that attendee: a server that was put back to an older state tells otherwise. (`KnownCheckIns`
/// says so of check-ins.)
class LostActs
{
public:
    LostActs(Connection& connection, EventId event, AttendeeId attendee);

    /// Marks what `told`, asked for in `generation` or later, shows to be lost, and takes the mark
    /// from what it shows. `standing`: nonces of own check-ins that it tells although they were
    /// taken back. Whether a mark changed.
    [[nodiscard]] bool mark(
        const SourceAttendee& told, const QSet<Nonce>& standing, qint64 generation) const;

private:
    struct Act
    {
        OutboxId entry;
        OutboxKind kind = OutboxKind::Undo;
        QJsonObject body;
        bool missing = false;
        qint64 acknowledgedAt = 0;
        qint64 clockOffsetMs = 0;
    };

    [[nodiscard]] static bool isLost(
        const Act& act, const SourceAttendee& told, const QSet<Nonce>& standing);

    Connection& m_connection;
    QList<Act> m_acts;
};

} // namespace lanyard
