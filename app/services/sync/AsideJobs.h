// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/UnitOfWork.h"
#include "sync/SettlementJobs.h"

namespace lanyard {

/// What was read from databases that are kept aside, weighed against the one in use.
struct AsideEntries
{
    QList<WholeEntry> own; ///< may be taken over; in order
    int others = 0; ///< may not, and can only be sealed

    bool operator==(const AsideEntries&) const = default;
};

// What waits in a database that is kept aside becomes this desk's own again. Storage jobs.
namespace AsideJobs {

/// To be taken over are entries of the desk's events that were for the server that the desk speaks
/// to now (or for none, as now), and are in no outbox here. Not among them: a check-in that was
/// taken back while its undo cannot be read, since it would let the person in; and what the disk
/// changed.
[[nodiscard]] Result<AsideEntries> weigh(
    UnitOfWork& work, EventId event, const QList<WholeEntry>& entries);

/// Takes over the first of these, some 200, under their own nonces, with their files: what may have
/// left is in doubt, what was refused stays refused, and a check-in counts here again. Audited. How
/// many; 0: all are here.
[[nodiscard]] Result<int> takeOver(
    UnitOfWork& work, EventId event, const QList<WholeEntry>& entries, const Act& act);

/// They are left where they are. Audited.
[[nodiscard]] Result<void> decline(
    UnitOfWork& work, EventId event, const QList<WholeEntry>& entries, const Act& act);

} // namespace AsideJobs

} // namespace lanyard
