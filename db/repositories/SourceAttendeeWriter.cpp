// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/SourceAttendeeWriter.h"

#include "repositories/Columns.h"
#include "repositories/KnownCheckIns.h"
#include "repositories/LostActs.h"
#include "sqlite/Connection.h"

#include <QSet>

namespace lanyard {

namespace {

QStringView kindOf(QStringView key)
{
    return key.left(key.indexOf(u':'));
}

QStringList fieldNames(Connection& connection, EventId event)
{
    const auto query = connection.query("SELECT field_names FROM event WHERE id = ?", event);
    return query->step() ? textsFrom(query->json(0)) : QStringList();
}

AttendeeId lastNumber(Connection& connection)
{
    const auto query = connection.query(
        "SELECT max((SELECT ifnull(max(id), 0) FROM attendee), (SELECT ifnull(max(attendee), 0) "
        "FROM audit WHERE attendee IS NOT NULL))");
    return query->step() ? query->id<AttendeeId>(0) : AttendeeId();
}

} // namespace

SourceAttendeeWriter::SourceAttendeeWriter(Connection& connection, EventId event, qint64 generation)
    : m_connection(connection)
    , m_event(event)
    , m_generation(generation)
    , m_fieldNames(fieldNames(connection, event))
    , m_last(lastNumber(connection))
{ }

ReplicaCounts SourceAttendeeWriter::write(const QList<SourceAttendee>& attendees)
{
    ReplicaCounts counts;
    const qsizetype names = m_fieldNames.names().size();
    for (const SourceAttendee& source : attendees) {
        AttendeeId id;
        const Change change = writeOne(source, id);
        ++(change == Change::Added          ? counts.added
                : change == Change::Changed ? counts.changed
                                            : counts.same);
        if (change != Change::Same) {
            counts.touched.append(id);
        }
    }
    if (m_fieldNames.names().size() != names) {
        m_connection.run("UPDATE event SET field_names = ? WHERE id = ?",
            jsonText(m_fieldNames.names()), m_event);
    }
    return counts;
}

SourceAttendeeWriter::Change SourceAttendeeWriter::writeOne(
    const SourceAttendee& source, AttendeeId& id)
{
    // After a new one mostly comes another, so it is not sought: it is inserted unless it is there.
    if (!m_wasNew || !isFoundByKeyAlone(source.attendee)) {
        id = found(source.attendee);
    }
    m_wasNew = !id.isValid() && insert(source);
    if (m_wasNew) {
        id = m_last;
        addWhatWasDone(id, source);
        return Change::Added;
    }
    if (!id.isValid()) {
        id = found(source.attendee);
    }
    m_connection.run(
        "UPDATE attendee SET seen = ?1 WHERE id = ?2 AND seen <> ?1", m_generation, id);
    bool changed = update(id, source);
    settleAnswers(id, source.attendee.answers);
    changed = writeCheckIns(id, source) || changed;
    changed = writePrints(id, source) || changed;
    changed = writePictures(id, source) || changed;
    return changed ? Change::Changed : Change::Same;
}

void SourceAttendeeWriter::addWhatWasDone(AttendeeId id, const SourceAttendee& source)
{
    if (!source.checkIns.isEmpty()) {
        (void)writeCheckIns(id, source);
    }
    if (!source.prints.isEmpty()) {
        (void)writePrints(id, source);
    }
    if (source.pictures && !source.pictures->isEmpty()) {
        writePictures(id, source);
    }
}

bool SourceAttendeeWriter::isFoundByKeyAlone(const Attendee& attendee)
{
    return attendee.token.isEmpty() || isOnlyKind(kindOf(attendee.sourceKey));
}

AttendeeId SourceAttendeeWriter::found(const Attendee& attendee)
{
    const QString& key = attendee.sourceKey;
    if (const auto query = m_connection.query(
            "SELECT id FROM attendee WHERE event = ? AND source_key = ?", m_event, key);
        query->step()) {
        return query->id<AttendeeId>(0);
    }
    if (isFoundByKeyAlone(attendee)) {
        return {};
    }
    AttendeeId id;
    QString oldKey;
    {
        const auto query
            = m_connection.query("SELECT id, source_key FROM attendee "
                                 "WHERE event = ? AND token = ? AND token <> '' LIMIT 2",
                m_event, attendee.token);
        if (query->step()) {
            id = query->id<AttendeeId>(0);
            oldKey = query->text(1);
        }
        if (!id.isValid() || query->step() || kindOf(oldKey) == kindOf(key)) {
            return {};
        }
    }
    if (attendee.remote != 0) {
        m_connection.run("UPDATE attendee SET parent_key = ? "
                         "WHERE event = ? AND parent_key = ? AND parent_key <> ''",
            key, m_event, oldKey);
        m_connection.run("UPDATE attendee SET source_key = ? WHERE id = ?", key, id);
    }
    return id;
}

bool SourceAttendeeWriter::isOnlyKind(QStringView kind)
{
    if (m_kind.isNull() || m_kind != kind) {
        m_kind = kind.toString();
        // keys of one kind lie together in their index, between "kind:" and "kind;"
        const auto query = m_connection.query(
            "SELECT EXISTS (SELECT 1 FROM attendee WHERE event = ?1 AND source_key < ?2 || ':') "
            "OR EXISTS (SELECT 1 FROM attendee WHERE event = ?1 AND source_key >= ?2 || ';')",
            m_event, m_kind);
        query->step();
        m_isOnlyKind = !query->flag(0);
    }
    return m_isOnlyKind;
}

bool SourceAttendeeWriter::update(AttendeeId id, const SourceAttendee& source)
{
    const Attendee& a = source.attendee;
    // A file (remote 0) leaves a server's row alone.
    m_connection.run(
        "UPDATE attendee SET gone = 0, (parent_key, remote, order_code, position, token, name, "
        "company, email, locale, ticket_type, variation_remote, variation, status, "
        "valid_if_pending, approval_pending, blocked, valid_from, valid_until, attention, "
        "check_in_text, comment, answers, fields, date_remote) = "
        "(?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, "
        "?21, ?22, ?23, ?24, ?25) "
        "WHERE id = ?1 AND (remote = 0 OR ?3 <> 0) AND (gone, parent_key, remote, order_code, "
        "position, token, name, company, email, locale, ticket_type, variation_remote, variation, "
        "status, valid_if_pending, approval_pending, blocked, valid_from, valid_until, attention, "
        "check_in_text, comment, answers, fields, date_remote) IS NOT "
        "(0, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
        "?20, ?21, ?22, ?23, ?24, ?25)",
        id, source.parentKey, a.remote, a.order, a.position, a.token, a.name, a.company, a.email,
        a.locale, ticketType(source), a.variationRemote, a.variation, a.status, a.validIfPending,
        a.approvalPending, a.blocked, a.validFrom, a.validUntil, a.attention, a.checkInText,
        a.comment, jsonText(a.answers), m_fieldNames.stored(a.fields), a.date.remote);
    return m_connection.changes() > 0;
}

bool SourceAttendeeWriter::insert(const SourceAttendee& source)
{
    const Attendee& a = source.attendee;
    const AttendeeId id{m_last.value + 1};
    m_connection.run(
        "INSERT INTO attendee (id, event, source_key, parent_key, seen, remote, order_code, "
        "position, "
        "token, name, company, email, locale, ticket_type, variation_remote, variation, status, "
        "valid_if_pending, approval_pending, blocked, valid_from, valid_until, attention, "
        "check_in_text, comment, answers, fields, date_remote) VALUES "
        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (event, source_key) DO NOTHING",
        id, m_event, a.sourceKey, source.parentKey, m_generation, a.remote, a.order, a.position,
        a.token, a.name, a.company, a.email, a.locale, ticketType(source), a.variationRemote,
        a.variation, a.status, a.validIfPending, a.approvalPending, a.blocked, a.validFrom,
        a.validUntil, a.attention, a.checkInText, a.comment, jsonText(a.answers),
        m_fieldNames.stored(a.fields), a.date.remote);
    if (m_connection.changes() == 0) {
        return false;
    }
    m_last = id;
    return true;
}

void SourceAttendeeWriter::settleAnswers(AttendeeId id, const QMap<qint64, QString>& told)
{
    QMap<qint64, QString> local;
    {
        const auto query = m_connection.query(
            "SELECT local_answers FROM attendee WHERE id = ? AND local_answers <> '{}'", id);
        if (!query->step()) {
            return;
        }
        local = answersFrom(query->json(0));
    }
    local.removeIf([&](QMap<qint64, QString>::iterator answer) {
        return told.contains(answer.key()) && told.value(answer.key()) == answer.value();
    });
    m_connection.run("UPDATE attendee SET local_answers = ? WHERE id = ?", jsonText(local), id);
}

bool SourceAttendeeWriter::writeCheckIns(AttendeeId id, const SourceAttendee& source)
{
    KnownCheckIns known(m_connection, id);
    bool changed = false;
    for (const bool exactly : {true, false}) {
        for (const SourceCheckIn& told : source.checkIns) {
            known.match(list(told), told, exactly);
        }
    }
    for (const SourceCheckIn& told : source.checkIns) {
        const CheckInListId onList = list(told);
        if (!onList.isValid()) {
            continue;
        }
        if (known.isMatched(told)) {
            changed = known.update(m_connection, onList, told) || changed;
        } else if (!isAskedFor(id, onList, told)) {
            addCheckIn(id, onList, told);
            changed = true;
        }
    }
    if (source.attendee.remote == 0) {
        return changed; // files do not tell what vanished
    }
    changed = known.dropVanished(m_connection, m_generation) || changed;
    const LostActs acts(m_connection, m_event, id);
    return acts.mark(source, known.takenBackButTold(), m_generation) || changed;
}

bool SourceAttendeeWriter::isAskedFor(AttendeeId id, CheckInListId list, const SourceCheckIn& told)
{
    if (!m_isAsking) {
        const auto open = m_connection.query("SELECT EXISTS (SELECT 1 FROM enquiry)");
        open->step();
        m_isAsking = open->flag(0);
    }
    if (!*m_isAsking) {
        return false;
    }
    const auto query = m_connection.query(
        "SELECT q.at + q.clock_offset FROM enquiry q JOIN attendee a ON a.event = q.event "
        "WHERE a.id = ? AND q.list = ? AND q.direction = ? "
        "AND (q.attendee = a.id OR q.token = a.token)",
        id, list, told.direction);
    while (query->step()) {
        if (KnownCheckIns::isSameMoment(query->time(0), told.at)) {
            return true;
        }
    }
    return false;
}

void SourceAttendeeWriter::addCheckIn(AttendeeId id, CheckInListId list, const SourceCheckIn& told)
{
    m_connection.run("INSERT INTO check_in (attendee, list, direction, at, desk, operator, local, "
                     "remote, annul_reason) VALUES (?, ?, ?, ?, ?, '', 0, ?, '')",
        id, list, told.direction, told.at, told.desk, told.remote);
}

bool SourceAttendeeWriter::writePrints(AttendeeId id, const SourceAttendee& source)
{
    if (source.attendee.remote == 0 && source.prints.isEmpty()) {
        return false;
    }
    QSet<qint64> known;
    {
        const auto query
            = m_connection.query("SELECT remote FROM source_print WHERE attendee = ?", id);
        while (query->step()) {
            known.insert(query->integer(0));
        }
    }
    QSet<qint64> told;
    for (const SourcePrint& print : source.prints) {
        told.insert(print.remote);
    }
    if (known == told) {
        return false;
    }
    m_connection.run("DELETE FROM source_print WHERE attendee = ?", id);
    for (const SourcePrint& print : source.prints) {
        m_connection.run("INSERT INTO source_print (attendee, remote, at, desk, uuid) "
                         "VALUES (?, ?, ?, ?, ?)",
            id, print.remote, print.at, print.desk, print.uuid);
    }
    return true;
}

/// Who is shut out gets no badge: their pictures go.
bool SourceAttendeeWriter::writePictures(AttendeeId id, const SourceAttendee& source)
{
    const OrderStatus status = source.attendee.status;
    const bool isShutOut = status == OrderStatus::Cancelled || status == OrderStatus::Expired;
    if (!source.pictures && !isShutOut) {
        return false;
    }
    const QMap<QString, QString> told
        = isShutOut ? QMap<QString, QString>() : source.pictures.value_or(QMap<QString, QString>());
    QMap<QString, QString> known;
    {
        const auto query
            = m_connection.query("SELECT name, etag FROM picture WHERE attendee = ?", id);
        while (query->step()) {
            known.insert(query->text(0), query->text(1));
        }
    }
    if (known == told) {
        return false;
    }
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (!told.contains(it.key())) {
            m_connection.run("DELETE FROM picture WHERE attendee = ? AND name = ?", id, it.key());
        }
    }
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        m_connection.run("INSERT INTO picture (attendee, name, etag, state, bytes) "
                         "VALUES (?, ?, ?, 0, x'') ON CONFLICT (attendee, name) DO UPDATE SET "
                         "etag = excluded.etag, state = 0, bytes = x'' WHERE etag <> excluded.etag",
            id, it.key(), it.value());
    }
    return true;
}

TicketTypeId SourceAttendeeWriter::ticketType(const SourceAttendee& source)
{
    const qint64 remote = source.ticketTypeRemote;
    const QString& name = source.ticketTypeName;
    if (remote == 0 && name.isEmpty()) {
        return {};
    }
    TicketTypeId& type = m_types[{remote, name}];
    if (type.isValid()) {
        return type;
    }
    {
        const auto query = remote != 0
            ? m_connection.query(
                "SELECT id FROM ticket_type WHERE event = ? AND remote = ?", m_event, remote)
            : m_connection.query("SELECT id FROM ticket_type WHERE event = ? AND name = ? "
                                 "ORDER BY remote, id",
                m_event, name);
        if (query->step()) {
            return type = query->id<TicketTypeId>(0);
        }
    }
    m_connection.run(
        "INSERT INTO ticket_type (event, remote, name) VALUES (?, ?, ?)", m_event, remote, name);
    return type = TicketTypeId{m_connection.lastInsertId()};
}

CheckInListId SourceAttendeeWriter::list(const SourceCheckIn& checkIn)
{
    CheckInListId& list = m_lists[{checkIn.listRemote, checkIn.listName}];
    if (list.isValid()) {
        return list;
    }
    {
        const auto query = checkIn.listRemote != 0
            ? m_connection.query("SELECT id FROM check_in_list WHERE event = ? AND remote = ?",
                m_event, checkIn.listRemote)
            : m_connection.query("SELECT id FROM check_in_list WHERE event = ? AND name = ? "
                                 "ORDER BY removed, remote, id",
                m_event, checkIn.listName);
        if (query->step()) {
            return list = query->id<CheckInListId>(0);
        }
    }
    if (checkIn.listRemote != 0) {
        return {}; // of a list that the source does not show us
    }
    m_connection.run("INSERT INTO check_in_list (event, remote, name) VALUES (?, 0, ?)", m_event,
        checkIn.listName);
    return list = CheckInListId{m_connection.lastInsertId()};
}

} // namespace lanyard
