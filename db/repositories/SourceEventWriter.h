// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/ReplicaPage.h"

#include <string>

namespace lanyard {

class Connection;

/// Writes what a source tells of an event. A row is found by its remote id, else by its name (a
/// template: key) among rows that have no remote id yet: a list that came from a file gets the
/// server's id when the event is paired later. Throws `SqliteError`.
class SourceEventWriter
{
public:
    explicit SourceEventWriter(Connection& connection)
        : m_connection(connection)
    { }

    /// `whole`: of the rows that came from a server, those not in `source` are removed, or only
    /// marked so when check-ins or print jobs refer to them.
    EventId write(const SourceEvent& source, bool whole);

private:
    void writeEvent(const Event& event);
    void writeTranslations(const SourceEvent& source, bool whole);
    void writeTicketType(const TicketType& type);
    void writeList(const CheckInList& list);
    void writeDate(const EventDate& date);
    void writeQuestion(const Question& question, int position);
    void writeTemplate(const StoredTemplate& badge);
    void writeMarks(const SourceEvent& source, bool whole);
    void writeMedia(const SourceEvent& source);
    void removeUnnamed(const SourceEvent& source);
    /// The row of a table that is known by what the server calls it, or else by its name; 0: none.
    [[nodiscard]] qint64 found(const std::string& table, const std::string& nameColumn,
        qint64 remote, const QString& name) const;

    Connection& m_connection;
    EventId m_event;
};

} // namespace lanyard
