// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Records.h"

namespace lanyard {

class Clock;
class Connection;
class Statement;

/// Tables `attendee` and `source_print`, and what of `check_in` and `print_job` belongs to a
/// whole record.
class AttendeeRepository final : public AttendeeRecords
{
public:
    AttendeeRepository(Connection& connection, const Clock& clock)
        : m_connection(connection)
        , m_clock(clock)
    { }

    Result<std::optional<AttendeeRecord>> byId(AttendeeId id) override;
    /// Rows that are gone only when no other has the token.
    Result<QList<AttendeeRecord>> byToken(
        EventId event, const TicketToken& token, bool addons) override;
    Result<QList<AttendeeRecord>> byMedium(
        EventId event, const TicketToken& token, const QDateTime& at, bool addons) override;
    /// In the order of `ids`; those that are not there are left out.
    Result<QList<AttendeeRecord>> byIds(const QList<AttendeeId>& ids) override;
    Result<QList<AttendeeRecord>> byOrder(EventId event, const QString& order) override;
    Result<QList<AttendeeRecord>> addonsOf(AttendeeId parent) override;
    Result<QList<SearchDocument>> searchDocuments(
        const Door& door, AttendeeId after, int limit) override;
    Result<QList<SearchDocument>> searchDocumentsOf(
        const Door& door, const QList<AttendeeId>& ids) override;
    Result<QList<AttendeeRecord>> page(EventId event, AttendeeId after, int limit) override;
    /// Whoever came in before `emptiedAt` counts as outside (`lastExitOfAll`).
    Result<AttendeeCounts> counts(
        EventId event, CheckInListId list, const std::optional<QDateTime>& emptiedAt = {}) override;
    [[nodiscard]] Result<QList<TypeFigure>> figures(EventId event, CheckInListId list) override;
    [[nodiscard]] Result<QList<HourFigure>> entriesByHour(
        CheckInListId list, int zoneOffset) override;
    Result<ReplicaCounts> apply(
        EventId event, const QList<SourceAttendee>& attendees, qint64 generation) override;
    Result<int> markUnseenGone(EventId event, qint64 generation) override;
    Result<int> markMissingGone(
        EventId event, const QStringList& orders, const QStringList& keep) override;
    Result<void> saveAnswers(AttendeeId id, const QMap<qint64, QString>& answers) override;

private:
    template <typename... Values>
    QList<AttendeeRecord> records(const std::string& select, const Values&... values);
    /// Of the row's event; mostly those of the row before.
    [[nodiscard]] const QStringList& fieldNames(const Statement& row);
    void addAddons(QList<AttendeeRecord>& owners);
    /// Of a series: the one that a list is for; 0: none.
    [[nodiscard]] qint64 dateOf(CheckInListId list);

    Connection& m_connection;
    const Clock& m_clock;
    QByteArray m_fieldNamesJson; ///< as the last row's event had them, …
    QStringList m_fieldNames; ///< … and what that says
};

} // namespace lanyard
