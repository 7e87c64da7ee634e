// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/ReplicaPage.h"
#include "repositories/FieldNames.h"

#include <QHash>

#include <optional>

namespace lanyard {

class Connection;

/// Writes attendees as a source tells them. Throws `SqliteError`.
///
/// A row is found by its source key; else by its token, when one row alone has it under another
/// kind of key: a list from a file becomes the server's when the event is paired later. The other
/// way round, a file does not overwrite what the server told.
class SourceAttendeeWriter
{
public:
    SourceAttendeeWriter(Connection& connection, EventId event, qint64 generation);

    ReplicaCounts write(const QList<SourceAttendee>& attendees);

private:
    enum class Change { Added, Changed, Same };

    /// `id`: the row that it is.
    Change writeOne(const SourceAttendee& source, AttendeeId& id);
    [[nodiscard]] AttendeeId found(const Attendee& attendee);
    [[nodiscard]] bool isFoundByKeyAlone(const Attendee& attendee);
    /// Whether every row of the event has a key of this kind: then tokens need no look.
    [[nodiscard]] bool isOnlyKind(QStringView kind);
    [[nodiscard]] bool update(AttendeeId id, const SourceAttendee& source);
    /// False: there is a row with that key.
    [[nodiscard]] bool insert(const SourceAttendee& source);
    void addWhatWasDone(AttendeeId id, const SourceAttendee& source);
    void settleAnswers(AttendeeId id, const QMap<qint64, QString>& told);
    [[nodiscard]] bool writeCheckIns(AttendeeId id, const SourceAttendee& source);
    /// Whether it is this desk's own question, of which nobody was told yet: it becomes an act of
    /// ours, or is taken back.
    [[nodiscard]] bool isAskedFor(AttendeeId id, CheckInListId list, const SourceCheckIn& told);
    void addCheckIn(AttendeeId id, CheckInListId list, const SourceCheckIn& told);
    [[nodiscard]] bool writePrints(AttendeeId id, const SourceAttendee& source);
    bool writePictures(AttendeeId id, const SourceAttendee& source);
    [[nodiscard]] TicketTypeId ticketType(const SourceAttendee& source);
    [[nodiscard]] CheckInListId list(const SourceCheckIn& checkIn);

    Connection& m_connection;
    EventId m_event;
    qint64 m_generation;
    FieldNames m_fieldNames;
    bool m_wasNew = false; ///< the one before
    /// The highest number that anybody has or had: who is erased has theirs in the audit for ever.
    AttendeeId m_last;
    std::optional<bool> m_isAsking; ///< whether any question is open
    QString m_kind; ///< of the last key that was not found …
    bool m_isOnlyKind = false; ///< … and whether there was no other
    QHash<std::pair<qint64, QString>, TicketTypeId> m_types; ///< by remote and name
    QHash<std::pair<qint64, QString>, CheckInListId> m_lists; ///< by remote and name
};

} // namespace lanyard
