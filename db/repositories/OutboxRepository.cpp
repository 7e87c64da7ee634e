// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/OutboxRepository.h"

#include "outbox/OutboxRules.h"
#include "outbox/ServerTime.h"
#include "ports/Clock.h"
#include "repositories/CheckInRepository.h"
#include "repositories/Columns.h"
#include "repositories/EntrySum.h"
#include "sqlite/Connection.h"

#include <array>

namespace lanyard {

namespace {

const std::string selectEntry
    = "SELECT e.id, e.nonce, e.kind, e.event, e.attendee, e.body, e.made_at, e.state, e.tries, "
      "e.next_at, e.idempotency_key, e.last_status, e.last_text, e.clock_offset, e.checksum, "
      "e.device, e.made_boot, e.made_mono FROM outbox_entry e ";
/// The oldest unsettled act of each attendee (and each entry without one) of event ?1. A refused
/// scan changes nothing, so it holds nobody up and is held up by none. What is told of a badge
/// waits for the acts before it, since the server locks the order for each, and holds up none.
const std::string headOfLine
    = "e.event = ?1 AND e.state IN (0, 2) AND e.id IN (SELECT min(h.id) FROM outbox_entry h "
      "WHERE h.event = ?1 AND h.state IN (0, 1, 2) GROUP BY "
      "iif(h.kind = 3, -h.id, ifnull(h.attendee, -h.id)), h.kind = 2) "
      "AND (e.kind <> 2 OR NOT EXISTS (SELECT 1 FROM outbox_entry a WHERE a.event = ?1 "
      "AND a.state IN (0, 1, 2) AND a.attendee = e.attendee AND a.kind < 2 AND a.id < e.id)) ";

/// In which order what is due goes: first what was never tried, since what fails again and again
/// would take every turn; people before badges, these before refused scans. What was tried comes
/// round by when its pause ended, whatever it is; where the clock was set back that is unknown, and
/// long ago. One read each: to sort would be to read all that waits.
constexpr std::array turns{
    "AND e.tries = 0 AND e.kind IN (0, 1) ORDER BY e.id",
    "AND e.tries = 0 AND e.kind = 2 ORDER BY e.id",
    "AND e.tries = 0 AND e.kind = 3 ORDER BY e.id",
    "AND e.tries > 0 AND e.next_at > ?4 ORDER BY e.next_at, e.id",
    "AND e.tries > 0 AND ifnull(e.next_at <= ?4, 1) ORDER BY e.next_at, e.id",
};

OutboxEntry entryOf(const Statement& row)
{
    return OutboxEntry{row.id<OutboxId>(0), Nonce{row.text(1)}, row.word<OutboxKind>(2),
        row.id<EventId>(3), row.id<AttendeeId>(4), row.json(5).object(), row.time(6),
        row.word<OutboxState>(7), int(row.integer(8)), row.optionalTime(9), row.text(10),
        int(row.integer(11)), row.text(12),
        row.isNull(13) ? std::nullopt : std::optional(row.integer(13)),
        EntryBytes{row.integer(2), row.bytes(1), row.bytes(5), row.bytes(10)}.areIntact(
            row.bytes(14)),
        row.text(15), BootMoment{row.text(16), row.integer(17)}};
}

/// The checksum of an entry that gets another idempotency key; none: it keeps the one it has, also
/// where that is of what the row was once.
std::optional<QByteArray> sumWithKey(Connection& connection, const OutboxEntry& entry)
{
    const auto row
        = connection.query("SELECT kind, nonce, body, idempotency_key, checksum FROM outbox_entry "
                           "WHERE id = ? AND idempotency_key <> ?",
            entry.id, entry.idempotencyKey);
    if (!row->step()) {
        return std::nullopt;
    }
    EntryBytes bytes{row->integer(0), row->bytes(1), row->bytes(2), row->bytes(3)};
    if (!bytes.areIntact(row->bytes(4))) {
        return std::nullopt;
    }
    bytes.key = entry.idempotencyKey.toUtf8();
    return bytes.sum();
}

} // namespace

template <typename... Values>
QList<OutboxEntry> OutboxRepository::rows(const std::string& where, const Values&... values)
{
    QList<OutboxEntry> rows;
    const auto query = m_connection.query(selectEntry + where, values...);
    while (query->step()) {
        rows.append(entryOf(*query));
    }
    return rows;
}

Result<OutboxId> OutboxRepository::add(const OutboxEntry& entry)
{
    return attempt([&] {
        const auto offset = entry.clockOffsetMs
            ? entry.clockOffsetMs
            : ServerTime::correction(entry.madeAt, entry.made, m_clock);
        const JsonText body{QJsonDocument(entry.body).toJson(QJsonDocument::Compact)};
        const EntryBytes bytes{qint64(entry.kind), entry.nonce.value.toUtf8(), body.utf8,
            entry.idempotencyKey.toUtf8()};
        m_connection.run(
            "INSERT INTO outbox_entry (nonce, kind, event, attendee, body, made_at, state, tries, "
            "next_at, idempotency_key, last_status, last_text, clock_offset, checksum, device, "
            "made_boot, made_mono) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entry.nonce, entry.kind, entry.event, entry.attendee, body, entry.madeAt, entry.state,
            entry.tries, entry.nextAt, entry.idempotencyKey, entry.lastStatus, entry.lastText,
            offset, bytes.sum(), entry.device, entry.made.boot, entry.made.ms);
        return OutboxId{m_connection.lastInsertId()};
    });
}

Result<std::optional<OutboxEntry>> OutboxRepository::byNonce(const Nonce& nonce)
{
    return attempt([&] {
        const auto found = rows("WHERE e.nonce = ?", nonce);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<std::optional<OutboxEntry>> OutboxRepository::byId(OutboxId id)
{
    return attempt([&] {
        const auto found = rows("WHERE e.id = ?", id);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<OutboxEntry>> OutboxRepository::due(EventId event, const QDateTime& now, int limit)
{
    return attempt([&] {
        // Nobody waits longer than the longest pause: later than that means that the clock was set
        // back. (A server's longer wish is the sender's to keep.)
        const std::string isDue = "WHERE " + headOfLine
            + "AND (e.next_at IS NULL OR e.next_at <= ?2 OR e.next_at > ?4) ";
        QList<OutboxEntry> due;
        for (const char* turn : turns) {
            if (due.size() < limit) {
                due.append(rows(isDue + turn + " LIMIT ?3", event, now, limit - due.size(),
                    now.addMSecs(OutboxRules::backOffCap.count())));
            }
        }
        return due;
    });
}

Result<QList<OutboxEntry>> OutboxRepository::inState(OutboxState state, int limit)
{
    return attempt([&] {
        // who is in comes before badges and refused scans, of which there may be one a person
        return rows("WHERE e.event IN (SELECT id FROM event) AND e.state = ? "
                    "ORDER BY e.kind > 1, e.id LIMIT ?",
            state, limit);
    });
}

Result<QList<OutboxEntry>> OutboxRepository::unsettled(EventId event, OutboxId after, int limit)
{
    return attempt([&] {
        return rows("WHERE e.event = ? AND e.state IN (0, 1, 2, 3) AND e.id > ? "
                    "ORDER BY e.id LIMIT ?",
            event, after.value, limit);
    });
}

Result<QList<OutboxEntry>> OutboxRepository::waiting(EventId event, int limit)
{
    return attempt([&] {
        return rows(
            "WHERE e.event = ? AND e.state IN (0, 1, 2) ORDER BY e.id LIMIT ?", event, limit);
    });
}

Result<QList<OutboxEntry>> OutboxRepository::acknowledgedScans(
    EventId event, OutboxId after, int limit)
{
    return attempt([&] {
        return rows("WHERE e.event = ? AND e.state = 4 AND e.kind = 3 AND e.id > ? "
                    "ORDER BY e.id LIMIT ?",
            event, after.value, limit);
    });
}

Result<void> OutboxRepository::update(const OutboxEntry& entry)
{
    return attempt([&] {
        // by the clock that numbers downloads: they are asked whether they began later
        const QDateTime now = ServerTime::now(m_clock);
        const auto sum = sumWithKey(m_connection, entry);
        const bool acknowledged = entry.state == OutboxState::Acknowledged;
        m_connection.run(
            "UPDATE outbox_entry SET state = ?, tries = ?, next_at = ?, idempotency_key = ?, "
            "last_status = ?, last_text = ?, acknowledged_at = iif(?, ifnull(acknowledged_at, ?), "
            "NULL), clock_offset = ?, checksum = ifnull(?, checksum), device = ? WHERE id = ?",
            entry.state, entry.tries, entry.nextAt, entry.idempotencyKey, entry.lastStatus,
            entry.lastText, acknowledged, now, entry.clockOffsetMs, sum, entry.device, entry.id);
        if (entry.kind == OutboxKind::CheckIn && entry.state == OutboxState::Dismissed) {
            m_connection.run("DELETE FROM answer_file WHERE entry = ?", entry.id);
        }
    });
}

Result<OutboxCounts> OutboxRepository::counts(EventId event)
{
    return attempt([&] {
        OutboxCounts counts;
        const auto query = m_connection.query(
            "SELECT state, count(*) FROM outbox_entry WHERE event = ? GROUP BY state", event);
        while (query->step()) {
            const int number = int(query->integer(1));
            switch (query->word<OutboxState>(0)) {
            case OutboxState::Ready:
                counts.ready = number;
                break;
            case OutboxState::InFlight:
                counts.inFlight = number;
                break;
            case OutboxState::Ambiguous:
                counts.ambiguous = number;
                break;
            case OutboxState::Quarantined:
                counts.quarantined = number;
                break;
            case OutboxState::Acknowledged:
                counts.acknowledged = number;
                break;
            case OutboxState::Dismissed:
            case OutboxState::Withdrawn:
                break;
            }
        }
        const auto last = m_connection.query(
            "SELECT max(acknowledged_at) FROM outbox_entry WHERE event = ? AND state = 4", event);
        last->step();
        counts.lastAcknowledgedAt = last->optionalTime(0);
        const auto missing = m_connection.query(CheckInRepository::countMissing, event);
        missing->step();
        counts.missing = int(missing->integer(0));
        return counts;
    });
}

Result<std::optional<QDateTime>> OutboxRepository::nextDue(EventId event)
{
    return attempt([&] {
        const auto query = m_connection.query(
            "SELECT min(ifnull(e.next_at, e.made_at)) FROM outbox_entry e WHERE " + headOfLine,
            event);
        query->step();
        return query->optionalTime(0);
    });
}

Result<void> OutboxRepository::recover()
{
    return attempt([&] { m_connection.run("UPDATE outbox_entry SET state = 2 WHERE state = 1"); });
}

} // namespace lanyard
