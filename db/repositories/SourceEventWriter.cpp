// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/SourceEventWriter.h"

#include "repositories/Columns.h"
#include "sqlite/Connection.h"

#include <algorithm>

namespace lanyard {

namespace {

/// 0 lets the table number a new row.
std::optional<qint64> rowId(qint64 found)
{
    return found == 0 ? std::nullopt : std::optional(found);
}

/// Of the key of a translation; 0: it is of none.
qint64 dateOf(const QString& key)
{
    const bool isDate = key.startsWith(u"date-");
    return isDate ? key.section(u'-', 1, 1).toLongLong() : 0;
}

} // namespace

EventId SourceEventWriter::write(const SourceEvent& source, bool whole)
{
    writeEvent(source.event);
    writeTranslations(source, whole);
    for (const TicketType& type : source.ticketTypes) {
        writeTicketType(type);
    }
    for (const CheckInList& list : source.lists) {
        writeList(list);
    }
    for (int i = 0; i < source.questions.size(); ++i) {
        writeQuestion(source.questions.at(i), i);
    }
    for (const StoredTemplate& badge : source.templates) {
        writeTemplate(badge);
    }
    writeMarks(source, whole);
    writeMedia(source);
    for (const EventDate& date : source.dates) {
        writeDate(date);
    }
    if (whole) {
        removeUnnamed(source);
    }
    return m_event;
}

void SourceEventWriter::writeEvent(const Event& event)
{
    QStringList keys;
    for (const QByteArray& key : event.signingKeys) {
        keys.append(QString::fromLatin1(key.toHex()));
    }
    const auto query = m_connection.query(
        "INSERT INTO event (slug, name, location, time_zone, starts_at, ends_at, admission, "
        "signing_keys, is_series, media_enforced) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (slug) DO UPDATE SET name = excluded.name, location = excluded.location, "
        "time_zone = excluded.time_zone, "
        "starts_at = excluded.starts_at, ends_at = excluded.ends_at, admission = "
        "excluded.admission, signing_keys = excluded.signing_keys, "
        "is_series = excluded.is_series, media_enforced = excluded.media_enforced RETURNING id",
        event.slug, event.name, event.location, QString::fromLatin1(event.timeZone), event.from,
        event.to, event.admission, jsonText(keys), event.isSeries, event.mediaEnforced);
    query->step();
    m_event = query->id<EventId>(0);
    query->run();
}

void SourceEventWriter::writeTranslations(const SourceEvent& source, bool whole)
{
    QMap<QString, Translations> now = source.event.translations;
    if (!whole && now.isEmpty()) {
        return; // a file, or what a desk offers: they tell none
    }
    const auto before = m_connection.query("SELECT translations FROM event WHERE id = ?", m_event);
    before->step();
    const auto known = translationsFrom(before->json(0));
    before->run();
    // dates that did not change are not told again
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        const qint64 date = dateOf(it.key());
        const bool isTold = std::any_of(source.dates.cbegin(), source.dates.cend(),
            [date](const EventDate& told) { return told.remote == date; });
        if (date != 0 && !isTold && !now.contains(it.key())) {
            now.insert(it.key(), *it);
        }
    }
    if (now != known) {
        m_connection.run("UPDATE event SET translations = ? WHERE id = ?", toJson(now), m_event);
    }
}

qint64 SourceEventWriter::found(const std::string& table, const std::string& nameColumn,
    qint64 remote, const QString& name) const
{
    const std::string rows = "SELECT id FROM " + table + " WHERE event = ? AND ";
    if (remote != 0) {
        if (const auto query = m_connection.query(rows + "remote = ?", m_event, remote);
            query->step()) {
            return query->integer(0);
        }
    }
    const auto query
        = m_connection.query(rows + nameColumn + " = ? AND (remote = 0 OR ?) ORDER BY remote, id",
            m_event, name, remote == 0);
    return query->step() ? query->integer(0) : 0;
}

void SourceEventWriter::writeTicketType(const TicketType& type)
{
    const qint64 id = found("ticket_type", "name", type.remote, type.name);
    m_connection.run(
        "INSERT INTO ticket_type (id, event, remote, name, admission, attention, check_in_text, "
        "variations, badge, badge_template_remote, needs_medium) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET remote = iif(excluded.remote = 0, remote, "
        "excluded.remote), name = excluded.name, admission = excluded.admission, "
        "attention = excluded.attention, check_in_text = excluded.check_in_text, "
        "variations = excluded.variations, badge = excluded.badge, "
        "badge_template_remote = excluded.badge_template_remote, "
        "needs_medium = excluded.needs_medium",
        rowId(id), m_event, type.remote, type.name, type.admission, type.attention,
        type.checkInText, toJson(type.variations), type.badge, type.badgeTemplateRemote,
        type.needsMedium);
}

void SourceEventWriter::writeList(const CheckInList& list)
{
    const qint64 id = found("check_in_list", "name", list.remote, list.name);
    m_connection.run(
        "INSERT INTO check_in_list (id, event, remote, name, all_ticket_types, ticket_types, "
        "include_pending, allow_multiple_entries, allow_entry_after_exit, addon_match, rules, "
        "unknown_settings, date_remote, exit_all_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?) "
        "ON CONFLICT (id) DO UPDATE SET remote = iif(excluded.remote = 0, remote, "
        "excluded.remote), name = excluded.name, all_ticket_types = excluded.all_ticket_types, "
        "ticket_types = excluded.ticket_types, include_pending = excluded.include_pending, "
        "allow_multiple_entries = excluded.allow_multiple_entries, "
        "allow_entry_after_exit = excluded.allow_entry_after_exit, "
        "addon_match = excluded.addon_match, rules = excluded.rules, "
        "unknown_settings = excluded.unknown_settings, date_remote = excluded.date_remote, "
        "exit_all_at = excluded.exit_all_at, "
        "removed = 0",
        rowId(id), m_event, list.remote, list.name, list.allTicketTypes,
        toJson(list.ticketTypeRemotes), list.includePending, list.allowMultipleEntries,
        list.allowEntryAfterExit, list.addonMatch, QJsonDocument(list.rules),
        jsonText(list.unknownSettings), list.date.remote, list.exitAllAt);
}

void SourceEventWriter::writeDate(const EventDate& date)
{
    m_connection.run("INSERT INTO event_date (event, remote, name, starts_at, ends_at, admission) "
                     "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (event, remote) DO UPDATE SET "
                     "name = excluded.name, starts_at = excluded.starts_at, "
                     "ends_at = excluded.ends_at, admission = excluded.admission",
        m_event, date.remote, date.name, date.from, date.to, date.admission);
}

void SourceEventWriter::writeQuestion(const Question& question, int position)
{
    const qint64 id = found("question", "identifier", question.remote, question.identifier);
    m_connection.run(
        "INSERT INTO question (id, event, remote, identifier, text, type, required, at_check_in, "
        "ticket_types, options, depends_on, depends_on_values, answer_range, position) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET remote = iif(excluded.remote = 0, remote, "
        "excluded.remote), identifier = excluded.identifier, text = excluded.text, "
        "type = excluded.type, required = excluded.required, at_check_in = excluded.at_check_in, "
        "ticket_types = excluded.ticket_types, options = excluded.options, "
        "depends_on = excluded.depends_on, depends_on_values = excluded.depends_on_values, "
        "answer_range = excluded.answer_range, position = excluded.position",
        rowId(id), m_event, question.remote, question.identifier, question.text, question.type,
        question.required,
        (question.atCheckIn ? questionAsked : 0) | (question.shownAtCheckIn ? questionShown : 0),
        toJson(question.ticketTypeRemotes), toJson(question.options), question.dependsOn,
        jsonText(question.dependsOnValues), toJson(question.range), position);
}

void SourceEventWriter::writeTemplate(const StoredTemplate& badge)
{
    const qint64 id = found("badge_template", "key", badge.remote, badge.key);
    m_connection.run(
        "INSERT INTO badge_template (id, event, remote, key, name, is_default, layout, "
        "background, width_mm, height_mm) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET remote = iif(excluded.remote = 0, remote, "
        "excluded.remote), key = excluded.key, name = excluded.name, "
        "is_default = excluded.is_default, layout = excluded.layout, "
        "background = excluded.background, width_mm = excluded.width_mm, "
        "height_mm = excluded.height_mm, removed = 0",
        rowId(id), m_event, badge.remote, badge.key, badge.name, badge.isDefault, badge.layout,
        badge.background, badge.widthMm, badge.heightMm);
}

void SourceEventWriter::writeMarks(const SourceEvent& source, bool whole)
{
    if (whole) {
        m_connection.run("DELETE FROM token_mark WHERE event = ?", m_event);
    }
    const auto mark = [this](const QStringList& tokens, int kind) {
        for (const QString& token : tokens) {
            m_connection.run("INSERT OR IGNORE INTO token_mark (event, token, mark) "
                             "VALUES (?, ?, ?)",
                m_event, token, kind);
        }
    };
    mark(source.revokedTokens, 0);
    mark(source.blockedTokens, 1);
}

void SourceEventWriter::writeMedia(const SourceEvent& source)
{
    if (source.allMedia) {
        m_connection.run(
            "DELETE FROM medium_ticket WHERE medium IN (SELECT id FROM medium WHERE event = ?)",
            m_event);
        m_connection.run("DELETE FROM medium WHERE event = ?", m_event);
    }
    for (const Medium& medium : source.media) {
        const auto query = m_connection.query(
            "INSERT INTO medium (event, remote, token, active, expires) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (event, remote) DO UPDATE SET token = excluded.token, "
            "active = excluded.active, expires = excluded.expires RETURNING id",
            m_event, medium.remote, medium.token, medium.active, medium.expires);
        query->step();
        const qint64 id = query->integer(0);
        query->run();
        m_connection.run("DELETE FROM medium_ticket WHERE medium = ?", id);
        for (const QString& key : medium.attendeeKeys) {
            m_connection.run("INSERT OR IGNORE INTO medium_ticket (medium, attendee_key) "
                             "VALUES (?, ?)",
                id, key);
        }
    }
}

void SourceEventWriter::removeUnnamed(const SourceEvent& source)
{
    const auto remotes = [](const auto& rows) {
        QList<qint64> list;
        for (const auto& row : rows) {
            list.append(row.remote);
        }
        return toJson(list);
    };
    const QJsonDocument lists = remotes(source.lists);
    const QJsonDocument templates = remotes(source.templates);
    m_connection.run("DELETE FROM question WHERE event = ? AND remote <> 0 "
                     "AND remote NOT IN (SELECT value FROM json_each(?))",
        m_event, remotes(source.questions));
    m_connection.run("UPDATE check_in_list SET removed = 1 WHERE event = ? AND remote <> 0 "
                     "AND remote NOT IN (SELECT value FROM json_each(?))",
        m_event, lists);
    m_connection.run("DELETE FROM check_in_list WHERE event = ? AND removed = 1 "
                     "AND NOT EXISTS (SELECT 1 FROM check_in c WHERE c.list = check_in_list.id) "
                     "AND NOT EXISTS (SELECT 1 FROM clash_note n WHERE n.list = check_in_list.id) "
                     "AND NOT EXISTS (SELECT 1 FROM enquiry q WHERE q.list = check_in_list.id)",
        m_event);
    m_connection.run("UPDATE badge_template SET removed = 1 WHERE event = ? AND remote <> 0 "
                     "AND remote NOT IN (SELECT value FROM json_each(?))",
        m_event, templates);
    m_connection.run(
        "DELETE FROM badge_template WHERE event = ? AND removed = 1 "
        "AND NOT EXISTS (SELECT 1 FROM print_job j WHERE j.badge_template = badge_template.id)",
        m_event);
}

} // namespace lanyard
