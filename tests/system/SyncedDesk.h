// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BadgePainter.h"
#include "CutProxy.h"
#include "MemorySecrets.h"
#include "PretixRig.h"
#include "SystemClock.h"
#include "SystemIds.h"
#include "checkin/CheckInService.h"
#include "printing/PrintService.h"
#include "storage/SqliteStorage.h"
#include "sync/SyncService.h"

#include <QTemporaryDir>
#include <QTest>

namespace lanyard {

/// A whole desk without its screen: real storage, real services, real badges into a folder, and
/// a real server at the other end of a cable that can be cut.
class SyncedDesk
{
public:
    /// Pairs with the rig's server by a token of that security profile. What cannot be set up ends
    /// the program.
    explicit SyncedDesk(PretixRig& rig, const QString& profile = QStringLiteral("pretixscan"));
    ~SyncedDesk();
    Q_DISABLE_COPY_MOVE(SyncedDesk)

    /// Pairs it once more: to the server it is another device from then on.
    void pairWith(PretixRig& rig, const QString& profile);

    CutProxy cable;

    [[nodiscard]] SyncService& sync() { return *m_sync; }

    [[nodiscard]] const SyncStatus& status() const { return m_status; }

    [[nodiscard]] EventId event() const { return m_event; }

    [[nodiscard]] const QString& deviceName() const { return m_device; }

    /// From now on people wait so long for the server's own answer.
    void askFirst(std::chrono::milliseconds patience);
    /// One round by hand.
    Result<SyncRound> syncOnce();
    [[nodiscard]] CheckInListId list(const QString& name);
    CheckInOutcome checkIn(
        const QString& token, const QString& list, Direction direction = Direction::Entry);
    CheckIn undo(const CheckIn& checkIn);
    /// Prints what was promised; the file's path.
    QString print(PrintJobId job);
    [[nodiscard]] QList<AttendeeRecord> everybody();
    [[nodiscard]] std::optional<AttendeeRecord> byToken(const QString& token);
    [[nodiscard]] OutboxCounts outbox();
    [[nodiscard]] QList<OutboxEntry> quarantined();

    template <typename Job>
    auto read(Job job)
    {
        return taken(m_storage->read(Lane::Desk, std::move(job)).result());
    }

private:
    template <typename T>
    static T taken(const Result<T>& result)
    {
        if (!result) {
            qFatal("desk: %d %s", int(result.error().code), qPrintable(result.error().detail));
        }
        return *result;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemIds m_ids;
    MemorySecrets m_secrets;
    std::unique_ptr<SqliteStorage> m_storage;
    BadgePainter m_painter;
    std::unique_ptr<CheckInService> m_checkIns;
    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<SyncService> m_sync;
    SyncStatus m_status;
    EventId m_event;
    QString m_device;
};

} // namespace lanyard
