// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/SyncFigures.h"

#include "outbox/ServerTime.h"
#include "sync/SettlementJobs.h"

#include <algorithm>
#include <cstdlib>

namespace lanyard {

namespace {

constexpr int mostQuarantined = 200;

Result<OutboxCounts> countsOf(UnitOfWork& work, const QList<EventId>& events)
{
    OutboxCounts all;
    for (const EventId event : events) {
        const auto counts = work.outbox().counts(event);
        if (!counts) {
            return counts;
        }
        all += *counts;
    }
    return all;
}

} // namespace

Result<SyncFigures> SyncFigures::read(
    UnitOfWork& work, const QList<EventId>& events, bool withClashes)
{
    const auto counts = countsOf(work, events);
    if (!counts) {
        return counts.error();
    }
    const auto asOf = oldestList(work, events);
    if (!asOf) {
        return asOf.error();
    }
    SyncFigures figures{*counts, {}, *asOf};
    for (const EventId event : withClashes ? events : QList<EventId>{}) {
        const auto clashes = SettlementJobs::clashes(work, event);
        if (!clashes) {
            return clashes.error();
        }
        figures.clashes = figures.clashes.value_or(0)
            + int(
                std::ranges::count_if(*clashes, [](const Clash& clash) { return !clash.settled; }));
    }
    return figures;
}

Result<SyncStanding> SyncFigures::standing(UnitOfWork& work, const QList<EventId>& events)
{
    const auto counts = countsOf(work, events);
    const auto quarantined = work.outbox().inState(OutboxState::Quarantined, mostQuarantined);
    if (!counts) {
        return counts.error();
    }
    if (!quarantined) {
        return quarantined.error();
    }
    return SyncStanding{*counts, *quarantined};
}

Result<std::optional<QDateTime>> SyncFigures::oldestList(
    UnitOfWork& work, const QList<EventId>& events)
{
    std::optional<QDateTime> oldest;
    for (const EventId event : events) {
        const auto cursor = work.events().cursor(event);
        if (!cursor) {
            return cursor.error();
        }
        const auto asOf = cursor->asOf();
        if (asOf && (!oldest || *asOf < *oldest)) {
            oldest = asOf;
        }
    }
    return oldest;
}

qint64 SyncFigures::wrongBy(const Clock& clock)
{
    const qint64 offset = clock.serverOffsetMs().value_or(0);
    return std::llabs(offset) > ServerTime::wrongMs ? offset / 1000 : 0;
}

} // namespace lanyard
