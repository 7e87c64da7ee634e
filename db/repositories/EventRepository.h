// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Records.h"

namespace lanyard {

class Connection;

/// Tables `event`, `ticket_type`, `check_in_list`, `question`, `badge_template`, `token_mark`.
class EventRepository final : public EventRecords
{
public:
    explicit EventRepository(Connection& connection)
        : m_connection(connection)
    { }

    Result<QList<Event>> events() override;
    Result<std::optional<Event>> event(EventId id) override;
    Result<std::optional<Event>> translatedEvent(EventId id) override;
    Result<std::optional<Event>> eventBySlug(const QString& slug) override;
    Result<QList<TicketType>> ticketTypes(EventId event) override;
    Result<QList<CheckInList>> lists(EventId event) override;
    Result<std::optional<CheckInList>> list(CheckInListId id) override;
    /// Where no more is told of it, its `remote` alone.
    Result<EventDate> date(EventId event, qint64 remote) override;
    Result<QList<Question>> questions(EventId event) override;
    Result<QList<StoredTemplate>> templates(EventId event) override;
    Result<bool> isRevoked(EventId event, const TicketToken& token) override;
    Result<bool> isBlocked(EventId event, const TicketToken& token) override;
    Result<EventId> apply(const SourceEvent& source, bool whole) override;
    Result<ReplicaCursor> cursor(EventId event) override;
    Result<void> setCursor(EventId event, const ReplicaCursor& cursor) override;
    Result<OutboxId> exportedUpTo(EventId event) override;
    Result<void> setExportedUpTo(EventId event, OutboxId entry) override;
    Result<void> erase(EventId event) override;

private:
    Connection& m_connection;
};

} // namespace lanyard
