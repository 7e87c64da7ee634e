// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/Door.h"
#include "search/SearchHit.h"

namespace lanyard {

class Connection;
class Statement;

/// Reads what of people is searched. Badge fields, which are long and lie apart from the rest of a
/// row, are read only where an event has those that are searched.
class SearchDocuments
{
public:
    SearchDocuments(Connection& connection, const Door& door);

    [[nodiscard]] QList<SearchDocument> page(AttendeeId after, int limit);
    /// Those of the event alone, and their add-ons.
    [[nodiscard]] QList<SearchDocument> of(const QList<AttendeeId>& ids);

private:
    void append(QList<SearchDocument>& documents, const Statement& row) const;

    Connection& m_connection;
    const Door& m_door;
    QStringList m_fieldNames;
    bool m_readsFields = true;
};

} // namespace lanyard
