// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PretixCursor.h"
#include "PretixFrameFetch.h"
#include "PretixOrders.h"
#include "PretixServer.h"
#include "ports/Clock.h"
#include "ports/SyncSource.h"

namespace lanyard {

/// Events of one organizer on a pretix server, by its REST API. On the sync thread.
class PretixSyncSource final : public SyncSource
{
public:
    /// What a server calls an event.
    using Slugs = QHash<EventId, QString>;

    /// `besides`: events other than the server's own.
    PretixSyncSource(PretixServer server, const Clock& clock, std::unique_ptr<HttpTransport> http,
        Slugs besides = {});

    QFuture<Result<ReplicaPage>> pull(const ReplicaCursor& cursor) override;
    QFuture<PushOutcome> learnTime() override;
    QFuture<PushOutcome> push(const OutboxEntry& entry) override;

    [[nodiscard]] QString device() const override { return m_device; }

    QFuture<CheckInSought> seek(const OutboxEntry& checkIn) override;
    QFuture<UploadOutcome> upload(const AnswerFile& file) override;
    QFuture<ServerAnswer> ask(const OutboxEntry& entry) override;
    QFuture<std::optional<ServerPlace>> place() override;

    QFuture<PictureOutcome> picture(const PersonPicture& picture) override;

    [[nodiscard]] bool hasPictures() const override { return true; }

    [[nodiscard]] std::chrono::milliseconds paceOf(int entries) const override
    {
        return m_http->waitToPost(entries);
    }

private:
    /// As that event's; the server's own when it is none of those besides.
    [[nodiscard]] PretixServer serverOf(EventId event) const;
    QFuture<Result<ReplicaPage>> pullFrame(const PretixServer& server, const PretixCursor& cursor);
    [[nodiscard]] ReplicaPage framePage(const PretixFrame& frame, const PretixCursor& cursor) const;
    QFuture<Result<ReplicaPage>> lookForWitness(
        const PretixServer& server, const PretixFrame& frame, const PretixCursor& cursor);
    QFuture<Result<ReplicaPage>> pullOrders(const PretixServer& server, const PretixCursor& cursor);
    QFuture<PushOutcome> send(const OutboxEntry& entry);
    QFuture<PushOutcome> pushAfterLookingUp(const OutboxEntry& entry, const QStringList& queries);

    QFuture<CheckInSought> seekIn(const OutboxEntry& checkIn, const QStringList& queries);

    PretixServer m_server;
    QString m_device;
    Slugs m_besides;
    const Clock& m_clock;
    PretixFrameFetch::Backgrounds m_backgrounds;
    PretixOrdersReader m_orders;
    std::unique_ptr<HttpTransport> m_http; ///< ends first, and with it what it carries
};

} // namespace lanyard
