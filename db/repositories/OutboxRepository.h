// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Records.h"

namespace lanyard {

class Clock;
class Connection;

/// Table `outbox_entry`. Settled are all states but ready, in flight and ambiguous.
class OutboxRepository final : public OutboxRecords
{
public:
    /// `clock` stamps the moment an entry is acknowledged, and how wrong it is when one is made.
    OutboxRepository(Connection& connection, const Clock& clock)
        : m_connection(connection)
        , m_clock(clock)
    { }

    Result<OutboxId> add(const OutboxEntry& entry) override;
    Result<std::optional<OutboxEntry>> byNonce(const Nonce& nonce) override;
    Result<std::optional<OutboxEntry>> byId(OutboxId id) override;
    Result<QList<OutboxEntry>> due(EventId event, const QDateTime& now, int limit) override;
    Result<QList<OutboxEntry>> inState(OutboxState state, int limit) override;
    Result<QList<OutboxEntry>> unsettled(EventId event, OutboxId after, int limit) override;
    Result<QList<OutboxEntry>> waiting(EventId event, int limit) override;
    Result<QList<OutboxEntry>> acknowledgedScans(EventId event, OutboxId after, int limit) override;
    Result<void> update(const OutboxEntry& entry) override;
    Result<OutboxCounts> counts(EventId event) override;
    Result<std::optional<QDateTime>> nextDue(EventId event) override;

    /// After a start nobody knows what became of what was being sent: in flight turns ambiguous.
    Result<void> recover();

private:
    template <typename... Values>
    QList<OutboxEntry> rows(const std::string& where, const Values&... values);

    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace lanyard
