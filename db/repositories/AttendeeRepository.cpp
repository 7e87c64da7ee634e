// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/AttendeeRepository.h"

#include "repositories/Columns.h"
#include "repositories/FieldNames.h"
#include "repositories/History.h"
#include "repositories/PictureRepository.h"
#include "repositories/SearchDocuments.h"
#include "repositories/SourceAttendeeWriter.h"
#include "sqlite/Connection.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

// An add-on without a name of its own shows its parent's. A token that the server lists as
// blocked blocks its ticket. CROSS JOIN: a ticket has few media, an event many.
const std::string selectRecord = R"(
SELECT a.id, a.event, a.source_key, a.remote, a.order_code, a.position, a.token,
  iif(a.name = '', ifnull(p.name, ''), a.name),
  iif(a.company = '', ifnull(p.company, ''), a.company),
  a.email, a.locale, a.ticket_type, a.variation_remote, a.variation, a.status,
  a.valid_if_pending, a.approval_pending,
  a.blocked OR EXISTS (SELECT 1 FROM token_mark m
    WHERE m.event = a.event AND m.token = a.token AND m.mark = 1),
  a.valid_from, a.valid_until, a.attention, a.check_in_text, a.comment, p.id, a.gone, a.fields,
  a.answers, a.local_answers,
  t.id, t.remote, t.name, t.admission, t.attention, t.check_in_text, t.variations, t.badge,
  t.badge_template_remote, t.needs_medium,
  (SELECT count(*) FROM print_job j WHERE j.attendee = a.id AND j.state BETWEEN 3 AND 5)
  + (SELECT count(*) FROM source_print s WHERE s.attendee = a.id AND NOT EXISTS
      (SELECT 1 FROM print_job j WHERE j.uuid = s.uuid)),
  EXISTS (SELECT 1 FROM medium_ticket x CROSS JOIN medium m ON m.id = x.medium
    WHERE x.attendee_key = a.source_key AND m.event = a.event),
  a.date_remote, ifnull(d.name, ''), d.starts_at, d.ends_at, d.admission,
  (SELECT field_names FROM event WHERE id = a.event)
FROM attendee a
LEFT JOIN attendee p ON a.parent_key <> '' AND p.event = a.event AND p.source_key = a.parent_key
LEFT JOIN ticket_type t ON t.id = a.ticket_type
LEFT JOIN event_date d ON a.date_remote <> 0 AND d.event = a.event AND d.remote = a.date_remote
)";

const std::string selectById = selectRecord + "WHERE a.id = ?";

constexpr int typeColumn = 28;
constexpr int badgesColumn = 38;
constexpr int dateColumn = 40;
constexpr int namesColumn = 45;

QMap<qint64, QString> mergedAnswers(const Statement& row)
{
    QMap<qint64, QString> answers = answersFrom(row.json(26));
    answers.insert(answersFrom(row.json(27)));
    return answers;
}

Attendee attendeeOf(const Statement& row, const QStringList& fieldNames)
{
    Attendee attendee;
    attendee.id = row.id<AttendeeId>(0);
    attendee.event = row.id<EventId>(1);
    attendee.sourceKey = row.text(2);
    attendee.remote = row.integer(3);
    attendee.order = row.text(4);
    attendee.position = int(row.integer(5));
    attendee.token = TicketToken{row.text(6)};
    attendee.name = row.text(7);
    attendee.company = row.text(8);
    attendee.email = row.text(9);
    attendee.locale = row.text(10);
    attendee.ticketType = row.id<TicketTypeId>(11);
    attendee.variationRemote = row.integer(12);
    attendee.variation = row.text(13);
    attendee.status = row.word<OrderStatus>(14);
    attendee.validIfPending = row.flag(15);
    attendee.approvalPending = row.flag(16);
    attendee.blocked = row.flag(17);
    attendee.validFrom = row.optionalTime(18);
    attendee.validUntil = row.optionalTime(19);
    attendee.attention = row.flag(20);
    attendee.checkInText = row.text(21);
    attendee.comment = row.text(22);
    attendee.addonTo = row.id<AttendeeId>(23);
    attendee.gone = row.flag(24);
    attendee.fields = FieldNames::fields(row.bytes(25), fieldNames);
    attendee.answers = mergedAnswers(row);
    attendee.date = eventDateFrom(row, dateColumn);
    return attendee;
}

TicketType ticketTypeOf(const Statement& row)
{
    if (row.isNull(typeColumn)) {
        return {};
    }
    return TicketType{row.id<TicketTypeId>(typeColumn), row.integer(29), row.text(30), row.flag(31),
        row.flag(32), row.text(33), variationsFrom(row.json(34)), row.word<BadgeChoice>(35),
        row.integer(36), row.flag(37)};
}

} // namespace

template <typename... Values>
QList<AttendeeRecord> AttendeeRepository::records(
    const std::string& select, const Values&... values)
{
    QList<AttendeeRecord> records;
    const auto query = m_connection.query(select, values...);
    while (query->step()) {
        records.append(AttendeeRecord{attendeeOf(*query, fieldNames(*query)), ticketTypeOf(*query),
            {}, int(query->integer(badgesColumn)), query->flag(badgesColumn + 1)});
        records.last().history = historyOf(m_connection, m_clock, records.last().attendee.id);
    }
    return records;
}

const QStringList& AttendeeRepository::fieldNames(const Statement& row)
{
    if (const QByteArray json = row.bytes(namesColumn); json != m_fieldNamesJson) {
        m_fieldNames = textsFrom(row.json(namesColumn));
        m_fieldNamesJson = json;
    }
    return m_fieldNames;
}

Result<std::optional<AttendeeRecord>> AttendeeRepository::byId(AttendeeId id)
{
    return attempt([&] {
        const QList<AttendeeRecord> found = records(selectById, id);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<AttendeeRecord>> AttendeeRepository::byToken(
    EventId event, const TicketToken& token, bool addons)
{
    if (token.isEmpty()) {
        return QList<AttendeeRecord>{};
    }
    return attempt([&] {
        static const std::string select
            = selectRecord + "WHERE a.event = ? AND a.token = ? AND a.token <> '' ORDER BY a.id";
        QList<AttendeeRecord> found = records(select, event, token);
        const auto isGone = [](const AttendeeRecord& record) { return record.attendee.gone; };
        if (!std::ranges::all_of(found, isGone)) {
            found.removeIf(isGone);
        }
        if (addons) {
            addAddons(found);
        }
        return found;
    });
}

void AttendeeRepository::addAddons(QList<AttendeeRecord>& owners)
{
    const QList<AttendeeRecord> alone = owners;
    for (const AttendeeRecord& owner : alone) {
        owners.append(records(selectRecord
                + "WHERE a.event = ? AND a.parent_key = ? "
                  "AND a.parent_key <> '' AND a.gone = 0 ORDER BY a.id",
            owner.attendee.event, owner.attendee.sourceKey));
    }
}

Result<QList<AttendeeRecord>> AttendeeRepository::byMedium(
    EventId event, const TicketToken& token, const QDateTime& at, bool addons)
{
    return attempt([&] {
        QList<AttendeeRecord> found = records(selectRecord
                + "WHERE a.event = ?1 AND a.gone = 0 AND a.source_key IN (SELECT x.attendee_key "
                  "FROM medium m JOIN medium_ticket x ON x.medium = m.id WHERE m.event = ?1 "
                  "AND m.token = ?2 AND m.token <> '' AND m.active = 1 "
                  "AND (m.expires IS NULL OR m.expires >= ?3)) ORDER BY a.position, a.remote",
            event, token, at);
        if (addons) {
            addAddons(found);
        }
        return found;
    });
}

Result<QList<AttendeeRecord>> AttendeeRepository::byIds(const QList<AttendeeId>& ids)
{
    return attempt([&] {
        QList<AttendeeRecord> found;
        for (const AttendeeId id : ids) {
            found.append(records(selectById, id));
        }
        return found;
    });
}

Result<QList<AttendeeRecord>> AttendeeRepository::byOrder(EventId event, const QString& order)
{
    return attempt([&] {
        return records(selectRecord
                + "WHERE a.event = ? AND a.order_code = ? AND a.order_code <> '' "
                  "ORDER BY a.position, a.id",
            event, order);
    });
}

Result<QList<AttendeeRecord>> AttendeeRepository::addonsOf(AttendeeId parent)
{
    return attempt([&] {
        return records(selectRecord
                + "WHERE a.parent_key <> '' AND (a.event, a.parent_key) = "
                  "(SELECT event, source_key FROM attendee WHERE id = ?) "
                  "ORDER BY a.position, a.id",
            parent);
    });
}

Result<QList<SearchDocument>> AttendeeRepository::searchDocuments(
    const Door& door, AttendeeId after, int limit)
{
    return attempt([&] { return SearchDocuments(m_connection, door).page(after, limit); });
}

Result<QList<SearchDocument>> AttendeeRepository::searchDocumentsOf(
    const Door& door, const QList<AttendeeId>& ids)
{
    return attempt([&] { return SearchDocuments(m_connection, door).of(ids); });
}

Result<QList<AttendeeRecord>> AttendeeRepository::page(EventId event, AttendeeId after, int limit)
{
    return attempt([&] {
        // as they lie: an index of the event's would have all of them sorted first
        return records(selectRecord + "WHERE +a.event = ? AND a.id > ? ORDER BY a.id LIMIT ?",
            event, after.value, limit);
    });
}

qint64 AttendeeRepository::dateOf(CheckInListId list)
{
    const auto query
        = m_connection.query("SELECT date_remote FROM check_in_list WHERE id = ?", list);
    return query->step() ? query->integer(0) : 0;
}

Result<AttendeeCounts> AttendeeRepository::counts(
    EventId event, CheckInListId list, const std::optional<QDateTime>& emptiedAt)
{
    return attempt([&] {
        AttendeeCounts counts;
        const qint64 date = dateOf(list);
        const auto all = date == 0
            ? m_connection.query("SELECT count(*) FROM attendee "
                                 "WHERE event = ? AND gone = 0 AND status < 2 AND parent_key = ''",
                event)
            : m_connection.query("SELECT count(*) FROM attendee WHERE event = ? "
                                 "AND date_remote = ? AND date_remote <> 0 "
                                 "AND gone = 0 AND status < 2 AND parent_key = ''",
                event, date);
        all->step();
        counts.attendees = int(all->integer(0));
        // CROSS JOIN: what was done here is few rows, while the people may be 100,000
        const auto inside = m_connection.query(
            "SELECT count(came), "
            "count(*) FILTER (WHERE came > ifnull(went, came - 1) AND came >= ifnull(?3, came)), "
            "count(went) FROM (SELECT max(iif(c.direction = 0, c.at, NULL)) AS came, "
            "max(iif(c.direction = 1, c.at, NULL)) AS went "
            "FROM check_in c CROSS JOIN attendee a ON a.id = c.attendee "
            "WHERE c.list = ?1 AND c.annulled_at IS NULL "
            "AND a.event = ?2 AND a.gone = 0 AND a.status < 2 GROUP BY c.attendee)",
            list, event, emptiedAt);
        inside->step();
        counts.checkedIn = int(inside->integer(0));
        if (emptiedAt || inside->integer(2) > 0) {
            counts.inside = int(inside->integer(1));
        }
        return counts;
    });
}

Result<QList<TypeFigure>> AttendeeRepository::figures(EventId event, CheckInListId list)
{
    return attempt([&] {
        QList<TypeFigure> figures;
        const auto rows = m_connection.query(
            "SELECT ifnull(t.name, ''), count(*), count(c.attendee) FROM attendee a "
            "LEFT JOIN ticket_type t ON t.id = a.ticket_type "
            "LEFT JOIN (SELECT DISTINCT attendee FROM check_in "
            "           WHERE list = ?1 AND direction = 0 AND annulled_at IS NULL) c "
            "  ON c.attendee = a.id "
            "WHERE +a.event = ?2 AND a.gone = 0 AND a.status < 2 " // as they lie
            "AND (?3 = 0 OR a.date_remote = ?3) GROUP BY t.id ORDER BY 1",
            list, event, dateOf(list));
        while (rows->step()) {
            figures.append({rows->text(0), int(rows->integer(1)), int(rows->integer(2))});
        }
        return figures;
    });
}

Result<QList<HourFigure>> AttendeeRepository::entriesByHour(CheckInListId list, int zoneOffset)
{
    return attempt([&] {
        QList<HourFigure> hours;
        const auto rows = m_connection.query(
            "SELECT (at / 1000 + ?1) / 3600 * 3600 - ?1, count(*) FROM check_in "
            "WHERE list = ?2 AND direction = 0 AND annulled_at IS NULL GROUP BY 1 ORDER BY 1",
            qint64(zoneOffset), list);
        while (rows->step()) {
            hours.append(
                {QDateTime::fromSecsSinceEpoch(rows->integer(0), Qt::UTC), int(rows->integer(1))});
        }
        return hours;
    });
}

Result<ReplicaCounts> AttendeeRepository::apply(
    EventId event, const QList<SourceAttendee>& attendees, qint64 generation)
{
    return attempt(
        [&] { return SourceAttendeeWriter(m_connection, event, generation).write(attendees); });
}

Result<int> AttendeeRepository::markUnseenGone(EventId event, qint64 generation)
{
    return attempt([&] {
        // as they lie: in the order of their keys each page would be read several times
        m_connection.run("UPDATE attendee SET gone = 1 WHERE +event = ? AND seen <> ? "
                         "AND gone = 0 AND source_key NOT GLOB 'walkin:*'",
            event, generation);
        return PictureRepository::eraseOfGone(m_connection, event, int(m_connection.changes()));
    });
}

Result<int> AttendeeRepository::markMissingGone(
    EventId event, const QStringList& orders, const QStringList& keep)
{
    return attempt([&] {
        const JsonText told = jsonText(orders);
        {
            // mostly nobody is missing, and the index alone says so
            const auto query = m_connection.query(
                "SELECT count(*) FROM attendee WHERE event = ? AND order_code <> '' "
                "AND order_code IN (SELECT value FROM json_each(?))",
                event, told);
            if (query->step() && query->integer(0) == keep.size()) {
                return 0;
            }
        }
        m_connection.run("UPDATE attendee SET gone = 1 WHERE event = ? AND order_code <> '' "
                         "AND order_code IN (SELECT value FROM json_each(?)) AND gone = 0 "
                         "AND source_key NOT GLOB 'walkin:*' "
                         "AND source_key NOT IN (SELECT value FROM json_each(?))",
            event, told, jsonText(keep));
        return PictureRepository::eraseOfGone(m_connection, event, int(m_connection.changes()));
    });
}

Result<void> AttendeeRepository::saveAnswers(AttendeeId id, const QMap<qint64, QString>& answers)
{
    return attempt([&] {
        QMap<qint64, QString> all;
        {
            const auto query
                = m_connection.query("SELECT local_answers FROM attendee WHERE id = ?", id);
            if (query->step()) {
                all = answersFrom(query->json(0));
            }
        }
        all.insert(answers);
        m_connection.run("UPDATE attendee SET local_answers = ? WHERE id = ?", jsonText(all), id);
    });
}

} // namespace lanyard
