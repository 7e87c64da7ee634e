// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "SyncDesk.h"
#include "sync/AsideJobs.h"
#include "sync/OutboxSender.h"

#include <QSignalSpy>

namespace lanyard {

/// A desk that began anew at the same server, with what can be read of the data of the one before.
struct BegunAnew
{
    explicit BegunAnew(SyncDesk& before)
        : aside(SqliteStorage::waitingIn({before.replica.path() + QStringLiteral("/lanyard.db")}))
        , source(before.server)
        , sender(desk.replica.storage(), desk.replica.clock(), desk.replica.ids(), nullptr)
    {
        QList<SourceAttendee> people;
        for (const FakeServer::Order& order : before.server.orders()) {
            people.append(order.people);
        }
        desk.replica.apply(people);
        sender.setSource(&source, desk.replica.event());
    }

    /// How many of those are taken over in one transaction; -1: it failed.
    int takeOver(const QList<WholeEntry>& entries)
    {
        const auto taken = desk.replica.write([&](UnitOfWork& work) {
            return AsideJobs::takeOver(work, desk.replica.event(), entries,
                {QStringLiteral("Meera"), desk.replica.clock().now()});
        });
        return taken.value_or(-1);
    }

    AsideEntries weigh(const QList<WholeEntry>& entries)
    {
        return *desk.replica.read([&](UnitOfWork& work) {
            return AsideJobs::weigh(work, desk.replica.event(), entries);
        });
    }

    void sendUntilEmpty()
    {
        for (int i = 0; i < 50 && desk.counts().waiting() > 0; ++i) {
            QSignalSpy drained(&sender, &OutboxSender::drained);
            sender.send(true);
            QVERIFY(drained.count() > 0 || drained.wait(20'000));
            desk.replica.clock().advance(60'000);
        }
        QCOMPARE(desk.counts().waiting(), 0);
    }

    [[nodiscard]] qsizetype entriesOf(const QString& token)
    {
        return desk.replica.record(desk.replica.attendee(token)).history.size();
    }

    QList<WholeEntry> aside;
    SyncDesk desk;
    FakeSyncSource source;
    OutboxSender sender;
};

} // namespace lanyard
