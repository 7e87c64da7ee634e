// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/UnitOfWork.h"

namespace lanyard {

/// How a round left the outbox.
struct SyncStanding
{
    OutboxCounts counts;
    QList<OutboxEntry> quarantined; ///< at most 200, check-ins and undos first
};

/// What a status line counts over all events of a desk; its readers are storage jobs.
struct SyncFigures
{
    OutboxCounts outbox;
    std::optional<int> clashes; ///< not settled; none: not counted this time
    std::optional<QDateTime> listAsOf = {}; ///< as `oldestList` reads it

    /// Clashes are looked for in all check-ins, so only when they may be others.
    [[nodiscard]] static Result<SyncFigures> read(
        UnitOfWork& work, const QList<EventId>& events, bool withClashes);
    [[nodiscard]] static Result<SyncStanding> standing(
        UnitOfWork& work, const QList<EventId>& events);
    /// Of when the oldest list is that came from a server, by that server's clock; none: none came.
    [[nodiscard]] static Result<std::optional<QDateTime>> oldestList(
        UnitOfWork& work, const QList<EventId>& events);
    /// Seconds that the desk's clock is behind the server's; 0 while a person need not hear of it.
    [[nodiscard]] static qint64 wrongBy(const Clock& clock);
};

} // namespace lanyard
