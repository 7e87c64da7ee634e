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

/// One event on a pretix server, by its REST API. On the sync thread.
class PretixSyncSource final : public SyncSource
{
public:
    PretixSyncSource(PretixServer server, const Clock& clock, std::unique_ptr<HttpTransport> http);

    QFuture<Result<ReplicaPage>> pull(const ReplicaCursor& cursor) override;
    QFuture<PushOutcome> learnTime() override;
    QFuture<PushOutcome> push(const OutboxEntry& entry) override;
    QFuture<UploadOutcome> upload(const AnswerFile& file) override;
    QFuture<ServerAnswer> ask(const OutboxEntry& entry) override;

private:
    QFuture<Result<ReplicaPage>> pullFrame(const PretixCursor& cursor);
    [[nodiscard]] ReplicaPage framePage(const PretixFrame& frame, const PretixCursor& cursor) const;
    QFuture<Result<ReplicaPage>> lookForWitness(
        const PretixFrame& frame, const PretixCursor& cursor);
    QFuture<Result<ReplicaPage>> pullOrders(const PretixCursor& cursor);
    QFuture<PushOutcome> send(const OutboxEntry& entry);
    QFuture<PushOutcome> pushAfterLookingUp(const OutboxEntry& entry);

    PretixServer m_server;
    const Clock& m_clock;
    PretixFrameFetch::Backgrounds m_backgrounds;
    PretixOrdersReader m_orders;
    std::unique_ptr<HttpTransport> m_http; ///< ends first, and with it what it carries
};

} // namespace lanyard
