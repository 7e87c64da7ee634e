// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FakeSyncSource.h"
#include "TemporaryReplica.h"
#include "checkin/CheckInService.h"

#include <QTest>

namespace lanyard {

/// A desk with its replica, and the server that its list came from.
class SyncDesk
{
public:
    SyncDesk();

    TemporaryReplica replica;
    FakeServer server;
    CheckInService checkIns;

    /// Admits the owner of that token on the main entrance.
    CheckIn admit(const QString& token);
    /// Takes it back.
    void undo(CheckInId checkIn);
    /// Puts an entry of its own into the outbox.
    OutboxId add(const OutboxEntry& entry);

    [[nodiscard]] OutboxEntry entry(OutboxId id);
    [[nodiscard]] OutboxEntry entryOf(const Nonce& nonce);
    [[nodiscard]] OutboxCounts counts();

    template <typename T>
    static T await(const QFuture<T>& future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
            qFatal("a future does not end");
        }
        return future.result();
    }
};

} // namespace lanyard
