// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/UnitOfWork.h"
#include "sync/WaitingEntries.h"

#include <functional>

namespace lanyard {

/// Who does something, and when.
struct Act
{
    QString operatorName;
    QDateTime now;
};

// The storage jobs of what staff settle, each one transaction with its audit rows. The desk's own
// event stands for all of `deskEvents()`.
namespace SettlementJobs {

/// How much waits for the server, open questions too, that no sealed export holds.
[[nodiscard]] Result<qsizetype> unsaved(UnitOfWork& work, const QList<EventId>& events);

/// Of this event alone.
[[nodiscard]] Result<QList<Clash>> clashes(UnitOfWork& work, EventId event);

/// Errors: ReasonMissing without a note; UnknownAttendee when there is no such clash.
[[nodiscard]] Result<void> settleClash(UnitOfWork& work, EventId event, const ClashNote& note);

/// Sends anew what the server lost: check-ins, with the files of their answers, undos with their
/// own times, print logs; `keys` gives a new idempotency key each time. Then all refused scans that
/// it had acknowledged, since no list shows which of those it lost. How many entries.
[[nodiscard]] Result<int> resendMissing(
    UnitOfWork& work, EventId event, const std::function<Nonce()>& keys, const Act& act);

/// Every entry that the server does not have, with the request, the server's words, the person. A
/// question that is open becomes an undo first: nobody will be here to hear its answer.
[[nodiscard]] Result<WaitingEntries> waiting(UnitOfWork& work, EventId event, const QDateTime& now);

/// The sealed file is on disk.
[[nodiscard]] Result<void> noteExport(
    UnitOfWork& work, EventId event, const WaitingEntries& exported, const Act& act);

/// Erases the event; the desk's own with its others, and unpairs the desk from it, which is
/// returned as true. OutboxWaiting, with their number, while entries wait or questions are open
/// that no sealed export holds, unless staff declined one.
[[nodiscard]] Result<bool> eraseEvent(
    UnitOfWork& work, EventId event, bool exportDeclined, const Act& act);

} // namespace SettlementJobs

} // namespace lanyard
