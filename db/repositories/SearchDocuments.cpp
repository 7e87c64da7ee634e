// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/SearchDocuments.h"

#include "repositories/Columns.h"
#include "repositories/FieldNames.h"
#include "sqlite/Connection.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

// An add-on takes from its parent what it has not; one with a name of its own is a person. (A list
// read from a file gives each its parent's.)
const std::string select = R"(
SELECT a.id, iif(a.name = '', ifnull(p.name, ''), a.name),
  iif(a.company = '', ifnull(p.company, ''), a.company),
  iif(a.email = '', ifnull(p.email, ''), a.email), a.order_code, a.gone,
  ifnull(t.name, '') || ' ' || a.variation, p.id IS NOT NULL AND a.name IN ('', p.name),
  iif(?1, a.fields, ''), iif(?1, ifnull(p.fields, ''), ''),
  ifnull((SELECT max(iif(c.direction = 0, c.at, NULL))
      > ifnull(max(iif(c.direction = 1, c.at, NULL)), 0)
    FROM check_in c WHERE c.attendee = a.id AND c.annulled_at IS NULL
    AND (?2 IS NULL OR c.list = ?2)), 0)
FROM attendee a
LEFT JOIN attendee p ON a.parent_key <> '' AND p.event = a.event AND p.source_key = a.parent_key
LEFT JOIN ticket_type t ON t.id = a.ticket_type
)";

const QStringList& wantedFields()
{
    static const QStringList names{u"telephone"_s, u"invoice_name"_s, u"pseudonymization_id"_s};
    return names;
}

QStringList eventFieldNames(Connection& connection, EventId event)
{
    const auto query = connection.query("SELECT field_names FROM event WHERE id = ?", event);
    return query->step() ? textsFrom(query->json(0)) : QStringList();
}

} // namespace

SearchDocuments::SearchDocuments(Connection& connection, const Door& door)
    : m_connection(connection)
    , m_door(door)
    , m_fieldNames(eventFieldNames(connection, door.event))
{
    // without any names people have none, or were stored before names were kept
    m_readsFields = m_fieldNames.isEmpty()
        || std::ranges::any_of(
            wantedFields(), [this](const QString& name) { return m_fieldNames.contains(name); });
}

QList<SearchDocument> SearchDocuments::page(AttendeeId after, int limit)
{
    static const std::string sql
        = select + "WHERE +a.event = ?3 AND a.id > ?4 ORDER BY a.id LIMIT ?5"; // as they lie
    QList<SearchDocument> documents;
    const auto query
        = m_connection.query(sql, m_readsFields, m_door.list, m_door.event, after.value, limit);
    while (query->step()) {
        append(documents, *query);
    }
    return documents;
}

QList<SearchDocument> SearchDocuments::of(const QList<AttendeeId>& ids)
{
    static const std::string own = select + "WHERE a.id = ?3 AND +a.event = ?4";
    static const std::string addons = select
        + "WHERE a.parent_key <> '' AND (a.event, a.parent_key) = "
          "(SELECT event, source_key FROM attendee WHERE id = ?3) AND +a.event = ?4";
    QList<SearchDocument> documents;
    for (const std::string& sql : {own, addons}) {
        for (const AttendeeId id : ids) {
            const auto query
                = m_connection.query(sql, m_readsFields, m_door.list, id, m_door.event);
            while (query->step()) {
                append(documents, *query);
            }
        }
    }
    return documents;
}

void SearchDocuments::append(QList<SearchDocument>& documents, const Statement& row) const
{
    SearchDocument document;
    document.id = row.id<AttendeeId>(0);
    document.name = row.text(1);
    document.company = row.text(2);
    document.email = row.text(3);
    document.order = row.text(4);
    document.gone = row.flag(5);
    document.ticketType = row.text(6).trimmed();
    document.isAddon = row.flag(7);
    document.isIn = row.flag(10);
    if (m_readsFields) {
        const QStringList own = FieldNames::some(row.bytes(8), m_fieldNames, wantedFields());
        const QStringList parents = FieldNames::some(row.bytes(9), m_fieldNames, wantedFields());
        document.phone = own.at(0).isEmpty() ? parents.at(0) : own.at(0);
        document.invoiceName = own.at(1).isEmpty() ? parents.at(1) : own.at(1);
        document.badgeId = own.at(2);
    }
    documents.append(document);
}

} // namespace lanyard
