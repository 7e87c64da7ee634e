// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/EventRepository.h"

#include "repositories/Columns.h"
#include "repositories/SourceEventWriter.h"
#include "sqlite/Connection.h"

namespace lanyard {

namespace {

Event eventOf(const Statement& row)
{
    Event event;
    event.id = row.id<EventId>(0);
    event.slug = row.text(1);
    event.name = row.text(2);
    event.location = row.text(3);
    event.timeZone = row.bytes(4);
    event.from = row.time(5);
    event.to = row.time(6);
    event.admission = row.optionalTime(7);
    for (const QString& key : textsFrom(row.json(8))) {
        event.signingKeys.append(QByteArray::fromHex(key.toLatin1()));
    }
    event.isSeries = row.flag(9);
    event.mediaEnforced = row.flag(10);
    return event;
}

CheckInList listOf(const Statement& row)
{
    CheckInList list;
    list.id = row.id<CheckInListId>(0);
    list.remote = row.integer(1);
    list.name = row.text(2);
    list.allTicketTypes = row.flag(3);
    list.ticketTypeRemotes = numbersFrom(row.json(4));
    list.includePending = row.flag(5);
    list.allowMultipleEntries = row.flag(6);
    list.allowEntryAfterExit = row.flag(7);
    list.addonMatch = row.flag(8);
    list.rules = row.json(9).object();
    list.unknownSettings = textsFrom(row.json(10));
    list.date = eventDateFrom(row, 11);
    list.exitAllAt = row.optionalTime(16);
    return list;
}

const std::string selectList = R"(
SELECT l.id, l.remote, l.name, l.all_ticket_types, l.ticket_types, l.include_pending,
  l.allow_multiple_entries, l.allow_entry_after_exit, l.addon_match, l.rules, l.unknown_settings,
  l.date_remote, ifnull(d.name, ''), d.starts_at, d.ends_at, d.admission, l.exit_all_at
FROM check_in_list l
LEFT JOIN event_date d ON d.event = l.event AND d.remote = l.date_remote
)";

std::optional<Event> firstEvent(const Query& query)
{
    return query->step() ? std::optional(eventOf(*query)) : std::nullopt;
}

constexpr qint64 revokedMark = 0;
constexpr qint64 blockedMark = 1;

Result<bool> hasMark(Connection& connection, EventId event, const TicketToken& token, qint64 mark)
{
    return attempt([&] {
        return connection
            .query("SELECT 1 FROM token_mark WHERE event = ? AND token = ? AND mark = ?", event,
                token, mark)
            ->step();
    });
}

} // namespace

Result<QList<Event>> EventRepository::events()
{
    return attempt([&] {
        QList<Event> events;
        const auto query = m_connection.query(
            "SELECT id, slug, name, location, time_zone, starts_at, ends_at, admission, "
            "signing_keys, is_series, media_enforced FROM event ORDER BY id");
        while (query->step()) {
            events.append(eventOf(*query));
        }
        return events;
    });
}

Result<std::optional<Event>> EventRepository::event(EventId id)
{
    return attempt([&] {
        return firstEvent(m_connection.query(
            "SELECT id, slug, name, location, time_zone, starts_at, ends_at, admission, "
            "signing_keys, is_series, media_enforced FROM event WHERE id = ?",
            id));
    });
}

Result<std::optional<Event>> EventRepository::translatedEvent(EventId id)
{
    auto found = event(id);
    if (!found || !*found) {
        return found;
    }
    return attempt([&] {
        const auto row = m_connection.query("SELECT translations FROM event WHERE id = ?", id);
        if (row->step()) {
            (*found)->translations = translationsFrom(row->json(0));
        }
        return *found;
    });
}

Result<std::optional<Event>> EventRepository::eventBySlug(const QString& slug)
{
    return attempt([&] {
        return firstEvent(m_connection.query(
            "SELECT id, slug, name, location, time_zone, starts_at, ends_at, admission, "
            "signing_keys, is_series, media_enforced FROM event WHERE slug = ?",
            slug));
    });
}

Result<QList<TicketType>> EventRepository::ticketTypes(EventId event)
{
    return attempt([&] {
        QList<TicketType> types;
        const auto query = m_connection.query(
            "SELECT id, remote, name, admission, attention, check_in_text, variations, badge, "
            "badge_template_remote, needs_medium FROM ticket_type WHERE event = ? ORDER BY id",
            event);
        while (query->step()) {
            types.append(TicketType{query->id<TicketTypeId>(0), query->integer(1), query->text(2),
                query->flag(3), query->flag(4), query->text(5), variationsFrom(query->json(6)),
                query->word<BadgeChoice>(7), query->integer(8), query->flag(9)});
        }
        return types;
    });
}

Result<QList<CheckInList>> EventRepository::lists(EventId event)
{
    return attempt([&] {
        QList<CheckInList> lists;
        static const std::string select
            = selectList + "WHERE l.event = ? AND l.removed = 0 ORDER BY l.id";
        const auto query = m_connection.query(select, event);
        while (query->step()) {
            lists.append(listOf(*query));
        }
        return lists;
    });
}

Result<std::optional<CheckInList>> EventRepository::list(CheckInListId id)
{
    return attempt([&] {
        const auto query = m_connection.query(selectList + "WHERE l.id = ?", id);
        return query->step() ? std::optional(listOf(*query)) : std::nullopt;
    });
}

Result<EventDate> EventRepository::date(EventId event, qint64 remote)
{
    return attempt([&] {
        const auto row = m_connection.query("SELECT remote, name, starts_at, ends_at, admission "
                                            "FROM event_date WHERE event = ? AND remote = ?",
            event, remote);
        return row->step() ? eventDateFrom(*row, 0) : EventDate{remote};
    });
}

Result<QList<Question>> EventRepository::questions(EventId event)
{
    return attempt([&] {
        QList<Question> questions;
        const auto query = m_connection.query(
            "SELECT remote, identifier, text, type, required, at_check_in, ticket_types, options, "
            "depends_on, depends_on_values, answer_range FROM question WHERE event = ? ORDER BY "
            "position, id",
            event);
        while (query->step()) {
            questions.append(Question{query->integer(0), query->text(1), query->text(2),
                query->text(3), query->flag(4), (query->integer(5) & questionAsked) != 0,
                numbersFrom(query->json(6)), optionsFrom(query->json(7)), query->integer(8),
                textsFrom(query->json(9)), answerRangeFrom(query->json(10)),
                (query->integer(5) & questionShown) != 0});
        }
        return questions;
    });
}

Result<QList<StoredTemplate>> EventRepository::templates(EventId event)
{
    return attempt([&] {
        QList<StoredTemplate> templates;
        const auto query = m_connection.query(
            "SELECT id, event, remote, key, name, is_default, layout, background, width_mm, "
            "height_mm FROM badge_template WHERE event = ? AND removed = 0 ORDER BY id",
            event);
        while (query->step()) {
            templates.append(StoredTemplate{query->id<BadgeTemplateId>(0), query->id<EventId>(1),
                query->integer(2), query->text(3), query->text(4), query->flag(5), query->bytes(6),
                query->bytes(7), query->real(8), query->real(9)});
        }
        return templates;
    });
}

Result<bool> EventRepository::isRevoked(EventId event, const TicketToken& token)
{
    return hasMark(m_connection, event, token, revokedMark);
}

Result<bool> EventRepository::isBlocked(EventId event, const TicketToken& token)
{
    return hasMark(m_connection, event, token, blockedMark);
}

Result<EventId> EventRepository::apply(const SourceEvent& source, bool whole)
{
    return attempt([&] { return SourceEventWriter(m_connection).write(source, whole); });
}

Result<ReplicaCursor> EventRepository::cursor(EventId event)
{
    return attempt([&] {
        const auto query = m_connection.query("SELECT cursor FROM event WHERE id = ?", event);
        return query->step() ? ReplicaCursor{query->json(0).object()} : ReplicaCursor{};
    });
}

Result<void> EventRepository::setCursor(EventId event, const ReplicaCursor& cursor)
{
    return attempt([&] {
        m_connection.run(
            "UPDATE event SET cursor = ? WHERE id = ?", QJsonDocument(cursor.state), event);
    });
}

Result<OutboxId> EventRepository::exportedUpTo(EventId event)
{
    return attempt([&] {
        const auto query
            = m_connection.query("SELECT exported_up_to FROM event WHERE id = ?", event);
        return query->step() ? query->id<OutboxId>(0) : OutboxId();
    });
}

Result<void> EventRepository::setExportedUpTo(EventId event, OutboxId entry)
{
    return attempt([&] {
        m_connection.run("UPDATE event SET exported_up_to = ? WHERE id = ?", entry.value, event);
    });
}

Result<void> EventRepository::erase(EventId event)
{
    // Children first. The audit stays, without its words; those of no event may be of anybody.
    static constexpr const char* steps[] = {
        ("DELETE FROM print_attempt WHERE job IN (SELECT j.id FROM print_job j "
         "JOIN attendee a ON a.id = j.attendee WHERE a.event = ?)"),
        "DELETE FROM picture WHERE attendee IN (SELECT id FROM attendee WHERE event = ?)",
        "DELETE FROM print_job WHERE attendee IN (SELECT id FROM attendee WHERE event = ?)",
        "DELETE FROM source_print WHERE attendee IN (SELECT id FROM attendee WHERE event = ?)",
        "DELETE FROM clash_note WHERE attendee IN (SELECT id FROM attendee WHERE event = ?)",
        "DELETE FROM check_in WHERE attendee IN (SELECT id FROM attendee WHERE event = ?)",
        "DELETE FROM answer_file WHERE entry IN (SELECT id FROM outbox_entry WHERE event = ?)",
        "DELETE FROM outbox_entry WHERE event = ?",
        "DELETE FROM enquiry WHERE event = ?",
        "DELETE FROM audit_words WHERE event = ? OR event IS NULL",
        "DELETE FROM attendee WHERE event = ?",
        "DELETE FROM token_mark WHERE event = ?",
        "DELETE FROM medium_ticket WHERE medium IN (SELECT id FROM medium WHERE event = ?)",
        "DELETE FROM medium WHERE event = ?",
        "DELETE FROM badge_template WHERE event = ?",
        "DELETE FROM question WHERE event = ?",
        "DELETE FROM check_in_list WHERE event = ?",
        "DELETE FROM event_date WHERE event = ?",
        "DELETE FROM ticket_type WHERE event = ?",
        "DELETE FROM event WHERE id = ?",
    };
    return attempt([&] {
        for (const char* step : steps) {
            m_connection.run(step, event);
        }
        m_connection.wantTruncate();
    });
}

} // namespace lanyard
