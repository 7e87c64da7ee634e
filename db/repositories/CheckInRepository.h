// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Records.h"

#include <string>

namespace lanyard {

class Connection;
class Statement;

/// Table `check_in`.
class CheckInRepository final : public CheckInRecords
{
public:
    explicit CheckInRepository(Connection& connection)
        : m_connection(connection)
    { }

    Result<CheckInId> add(const CheckIn& checkIn) override;
    Result<std::optional<CheckIn>> byId(CheckInId id) override;
    Result<std::optional<CheckIn>> byNonce(const Nonce& nonce) override;
    Result<QList<CheckIn>> allOf(AttendeeId attendee) override;
    Result<Inflow> inflow(CheckInListId list, const QDateTime& since) override;
    Result<QList<CheckIn>> recent(EventId event, int limit) override;
    Result<QList<CheckIn>> page(EventId event, CheckInId after, int limit) override;
    Result<void> annul(CheckInId id, const QDateTime& at, const QString& reason) override;
    Result<QList<Nonce>> missing(EventId event, int limit) override;
    Result<void> setSought(const Nonce& entry) override;
    Result<QList<CheckIn>> repeated(EventId event) override;
    Result<QList<AttendeeId>> strangers(EventId event, qint64 device) override;
    Result<QList<ClashNote>> clashNotes(EventId event) override;
    Result<void> addClashNote(const ClashNote& note) override;

    /// How many `missing` would find; to be bound to an event.
    static const std::string countMissing;
    /// Columns that `row` reads, and the table; to be followed by a WHERE.
    static const std::string select;
    [[nodiscard]] static CheckIn row(const Statement& row);

private:
    template <typename... Values>
    QList<CheckIn> rows(const std::string& where, const Values&... values);

    Connection& m_connection;
};

} // namespace lanyard
