// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/Clash.h"
#include "outbox/WholeEntry.h"
#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/Sealer.h"
#include "ports/Storage.h"

#include <QObject>

namespace lanyard {

/// What the desk and its server cannot settle by themselves, for staff: tickets admitted twice,
/// what the server lost, what must leave the desk sealed, and its end. Each act is one
/// transaction with its audit rows. Any thread; `storage` and `sealer` outlive what is asked.
class SettlementService : public QObject
{
    Q_OBJECT

public:
    SettlementService(Storage& storage, const Clock& clock, IdSource& ids, const Sealer& sealer);

    /// Of this event, settled ones too.
    QFuture<Result<QList<Clash>>> clashes(EventId event);
    /// Errors: ReasonMissing; UnknownAttendee when there is no such clash (any more).
    QFuture<Result<void>> settleClash(EventId event, AttendeeId attendee, CheckInListId list,
        const QString& note, const QString& operatorName);

    /// Sends again, under their own nonces, acknowledged acts that the server does not show any
    /// more (`OutboxCounts::missing`), at most 200 at once, and with the last of them all refused
    /// scans; how many.
    QFuture<Result<int>> resendMissing(EventId event, const QString& operatorName);

    /// Writes all that the server does not have, or refused, to `path`, sealed; how many entries.
    /// Errors: WrongPassphrase when it is empty, FileUnwritable.
    QFuture<Result<int>> exportWaiting(
        EventId event, const QString& path, const QString& passphrase, const QString& operatorName);

    /// The same for entries that are in no outbox of ours any more; how many. Waits for it, which
    /// takes a second: not on the UI thread.
    [[nodiscard]] Result<int> sealEntries(
        const QList<WholeEntry>& entries, const QString& path, const QString& passphrase) const;

    /// Takes over `entries`, read from databases that are kept aside, as far as they are this
    /// desk's (`AsideJobs::weigh`): how many.
    QFuture<Result<int>> takeOver(
        EventId event, const QList<WholeEntry>& entries, const QString& operatorName);
    /// Leaves them where they are.
    QFuture<Result<void>> leaveAside(
        EventId event, const QList<WholeEntry>& entries, const QString& operatorName);

    /// Erases the event with all personal data. With the desk's own go its others, and the desk is
    /// unpaired from it. OutboxWaiting while entries wait that no sealed export holds, unless staff
    /// declined one.
    QFuture<Result<void>> eraseEvent(
        EventId event, const QString& operatorName, bool exportDeclined = false);

Q_SIGNALS:
    /// Something was settled: counts changed, and there may be something to send. From any thread.
    void changed();
    /// The desk's settings lost their event. From any thread.
    void erased(lanyard::EventId event);

private:
    QFuture<Result<int>> takeOverRest(
        EventId event, const QList<WholeEntry>& entries, const QString& operatorName, int before);

    Storage& m_storage;
    const Clock& m_clock;
    IdSource& m_ids;
    const Sealer& m_sealer;
};

} // namespace lanyard
