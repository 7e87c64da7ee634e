// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/CheckInRepository.h"

#include "sqlite/Connection.h"

namespace lanyard {

namespace {

/// Acknowledged, counting, and not on the newest list of a server that still has the ticket.
const std::string isMissing
    = "check_in WHERE missing = 1 AND annulled_at IS NULL AND EXISTS (SELECT 1 FROM attendee a "
      "WHERE a.id = check_in.attendee AND a.event = ?1 AND a.gone = 0) "
      "AND EXISTS (SELECT 1 FROM outbox_entry e WHERE e.nonce = check_in.nonce AND e.state = 4) ";

/// Likewise an undo or a print log. Named: by its event and state alone an entry is one of many.
const std::string isLost
    = "outbox_entry u INDEXED BY outbox_entry_missing WHERE u.missing = 1 AND u.event = ?1 "
      "AND u.state = 4 AND EXISTS (SELECT 1 FROM attendee a WHERE a.id = u.attendee "
      "AND a.gone = 0) ";

} // namespace

const std::string CheckInRepository::countMissing
    = "SELECT (SELECT count(*) FROM " + isMissing + ") + (SELECT count(*) FROM " + isLost + ")";

const std::string CheckInRepository::select
    = "SELECT id, nonce, attendee, list, direction, at, desk, operator, local, remote, "
      "annulled_at, annul_reason FROM check_in ";

CheckIn CheckInRepository::row(const Statement& row)
{
    return CheckIn{row.id<CheckInId>(0), Nonce{row.text(1)}, row.id<AttendeeId>(2),
        row.id<CheckInListId>(3), row.word<Direction>(4), row.time(5), row.text(6), row.text(7),
        row.flag(8), row.integer(9), row.optionalTime(10), row.text(11)};
}

template <typename... Values>
QList<CheckIn> CheckInRepository::rows(const std::string& where, const Values&... values)
{
    QList<CheckIn> rows;
    const auto query = m_connection.query(select + where, values...);
    while (query->step()) {
        rows.append(row(*query));
    }
    return rows;
}

Result<CheckInId> CheckInRepository::add(const CheckIn& checkIn)
{
    return attempt([&] {
        const auto nonce = checkIn.nonce.isEmpty() ? std::nullopt : std::optional(checkIn.nonce);
        m_connection.run(
            "INSERT INTO check_in (nonce, attendee, list, direction, at, desk, operator, local, "
            "remote, annulled_at, annul_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (nonce) DO NOTHING",
            nonce, checkIn.attendee, checkIn.list, checkIn.direction, checkIn.at, checkIn.desk,
            checkIn.operatorName, checkIn.local, checkIn.remote, checkIn.annulledAt,
            checkIn.annulReason);
        if (m_connection.changes() > 0) {
            return CheckInId{m_connection.lastInsertId()};
        }
        const auto query
            = m_connection.query("SELECT id FROM check_in WHERE nonce = ?", checkIn.nonce);
        query->step();
        return query->id<CheckInId>(0);
    });
}

Result<std::optional<CheckIn>> CheckInRepository::byId(CheckInId id)
{
    return attempt([&] {
        const auto found = rows("WHERE id = ?", id);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<std::optional<CheckIn>> CheckInRepository::byNonce(const Nonce& nonce)
{
    return attempt([&] {
        const auto found = rows("WHERE nonce = ?", nonce);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<CheckIn>> CheckInRepository::allOf(AttendeeId attendee)
{
    return attempt([&] { return rows("WHERE attendee = ? ORDER BY at, id", attendee); });
}

Result<Inflow> CheckInRepository::inflow(CheckInListId list, const QDateTime& since)
{
    return attempt([&] {
        const auto row = m_connection.query(
            "SELECT count(*) FILTER (WHERE at > ?2), count(*) FILTER (WHERE local = 1) "
            "FROM check_in WHERE list = ?1 AND direction = 0 AND annulled_at IS NULL",
            list, since);
        row->step();
        return Inflow{int(row->integer(0)), int(row->integer(1))};
    });
}

Result<QList<CheckIn>> CheckInRepository::recent(EventId event, int limit)
{
    return attempt([&] {
        return rows(
            "WHERE local = 1 AND list IN (SELECT l.id FROM check_in_list l "
            "WHERE l.event = ?) ORDER BY id DESC LIMIT ?", // whatever clock told their times
            event, limit);
    });
}

Result<QList<CheckIn>> CheckInRepository::page(EventId event, CheckInId after, int limit)
{
    return attempt([&] {
        return rows("WHERE id > ? AND list IN (SELECT l.id FROM check_in_list l "
                    "WHERE l.event = ?) ORDER BY id LIMIT ?",
            after.value, event, limit);
    });
}

Result<void> CheckInRepository::annul(CheckInId id, const QDateTime& at, const QString& reason)
{
    return attempt([&] {
        m_connection.run(
            "UPDATE check_in SET annulled_at = ?, annul_reason = ? WHERE id = ?", at, reason, id);
    });
}

Result<QList<Nonce>> CheckInRepository::missing(EventId event, int limit)
{
    return attempt([&] {
        QList<Nonce> entries;
        const auto query = m_connection.query(
            "SELECT (SELECT e.id FROM outbox_entry e WHERE e.nonce = check_in.nonce), nonce FROM "
                + isMissing + "UNION ALL SELECT u.id, u.nonce FROM " + isLost
                + "ORDER BY 1 LIMIT ?2",
            event, limit);
        while (query->step()) {
            entries.append(Nonce{query->text(1)});
        }
        return entries;
    });
}

Result<void> CheckInRepository::setSought(const Nonce& entry)
{
    return attempt([&] {
        m_connection.run("UPDATE check_in SET missing = 0, remote = 0 WHERE nonce = ?", entry);
        m_connection.run("UPDATE outbox_entry SET missing = 0 WHERE nonce = ?", entry);
    });
}

Result<QList<CheckIn>> CheckInRepository::repeated(EventId event)
{
    return attempt([&] {
        QList<CheckIn> repeated;
        const auto query = m_connection.query(
            "SELECT c.id, c.nonce, c.attendee, c.list, c.direction, "
            "c.at + ifnull(e.clock_offset, 0), c.desk, c.operator, c.local, c.remote, "
            "c.annulled_at, c.annul_reason FROM check_in c "
            "LEFT JOIN outbox_entry e ON e.nonce = c.nonce WHERE c.annulled_at IS NULL "
            "AND (c.attendee, c.list) IN (SELECT t.attendee, t.list FROM check_in t "
            "JOIN check_in_list l ON l.id = t.list AND l.event = ? "
            "WHERE t.annulled_at IS NULL AND t.direction = 0 "
            "GROUP BY t.attendee, t.list HAVING count(*) > 1) ORDER BY c.id",
            event);
        while (query->step()) {
            repeated.append(row(*query));
        }
        return repeated;
    });
}

Result<QList<AttendeeId>> CheckInRepository::strangers(EventId event, qint64 device)
{
    return attempt([&] {
        QList<AttendeeId> people;
        const auto query = m_connection.query(
            "SELECT DISTINCT c.attendee FROM check_in c "
            "JOIN check_in_list l ON l.id = c.list AND l.event = ?1 "
            "WHERE c.nonce IS NULL AND c.desk = ?2 AND c.annulled_at IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM check_in o WHERE o.attendee = c.attendee AND o.local = 1) "
            "AND NOT EXISTS (SELECT 1 FROM outbox_entry e WHERE e.attendee = c.attendee "
            "AND e.event = ?1 AND e.state IN (0, 1, 2, 3, 4, 5, 6)) "
            "AND NOT EXISTS (SELECT 1 FROM enquiry q WHERE q.attendee = c.attendee) "
            // a question for somebody who was not on the list yet, and what it was taken back by
            "AND NOT EXISTS (SELECT 1 FROM enquiry q WHERE q.attendee IS NULL AND q.event = ?1 "
            "AND abs(q.at + q.clock_offset - c.at) < 60000) "
            "AND NOT EXISTS (SELECT 1 FROM outbox_entry e WHERE e.attendee IS NULL "
            "AND e.event = ?1 AND e.state IN (0, 1, 2, 3, 4, 5, 6) AND e.kind = 1 "
            "AND abs(1000 * strftime('%s', iif(json_valid(e.body), "
            "json_extract(e.body, '$.datetime'), '')) + ifnull(e.clock_offset, 0) - c.at) "
            "< 60000) "
            "ORDER BY c.attendee LIMIT 200",
            event, SourceCheckIn::deskOf(device));
        while (query->step()) {
            people.append(query->id<AttendeeId>(0));
        }
        return people;
    });
}

Result<QList<ClashNote>> CheckInRepository::clashNotes(EventId event)
{
    return attempt([&] {
        QList<ClashNote> notes;
        const auto query = m_connection.query(
            "SELECT n.attendee, n.list, n.entries, n.note, n.operator, n.at FROM clash_note n "
            "JOIN check_in_list l ON l.id = n.list WHERE l.event = ?",
            event);
        while (query->step()) {
            notes.append({query->id<AttendeeId>(0), query->id<CheckInListId>(1),
                int(query->integer(2)), query->text(3), query->text(4), query->time(5)});
        }
        return notes;
    });
}

Result<void> CheckInRepository::addClashNote(const ClashNote& note)
{
    return attempt([&] {
        m_connection.run("INSERT INTO clash_note (attendee, list, entries, note, operator, at) "
                         "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (attendee, list) DO UPDATE SET "
                         "entries = excluded.entries, note = excluded.note, "
                         "operator = excluded.operator, at = excluded.at",
            note.attendee, note.list, note.entries, note.note, note.operatorName, note.at);
    });
}

} // namespace lanyard
