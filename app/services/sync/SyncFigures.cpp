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

} // namespace

Result<SyncFigures> SyncFigures::read(UnitOfWork& work, EventId event, bool withClashes)
{
    const auto counts = work.outbox().counts(event);
    if (!counts) {
        return counts.error();
    }
    SyncFigures figures{*counts, {}};
    if (withClashes) {
        const auto clashes = SettlementJobs::clashes(work, event);
        if (!clashes) {
            return clashes.error();
        }
        figures.clashes = int(
            std::ranges::count_if(*clashes, [](const Clash& clash) { return !clash.settled; }));
    }
    return figures;
}

Result<SyncStanding> SyncFigures::standing(UnitOfWork& work, EventId event)
{
    const auto counts = work.outbox().counts(event);
    const auto quarantined = work.outbox().inState(OutboxState::Quarantined, mostQuarantined);
    if (!counts) {
        return counts.error();
    }
    if (!quarantined) {
        return quarantined.error();
    }
    return SyncStanding{*counts, *quarantined};
}

qint64 SyncFigures::wrongBy(const Clock& clock)
{
    const qint64 offset = clock.serverOffsetMs().value_or(0);
    return std::llabs(offset) > ServerTime::wrongMs ? offset / 1000 : 0;
}

} // namespace lanyard
