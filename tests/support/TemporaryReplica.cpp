// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T take(Result<T> result)
{
    if (!result) {
        qFatal("the replica cannot be set up: %s", qPrintable(result.error().detail));
    }
    return std::move(*result);
}

TicketType ticketType(qint64 remote, const QString& name)
{
    TicketType type;
    type.remote = remote;
    type.name = name;
    return type;
}

} // namespace

TemporaryReplica::TemporaryReplica()
{
    reopen();
    m_event
        = take(write([](UnitOfWork& unit) { return unit.events().apply(sourceEvent(), true); }));
    apply(people());
    const auto lists
        = take(read([this](UnitOfWork& unit) { return unit.events().lists(m_event); }));
    m_mainEntrance = lists.at(0).id;
    m_workshopRoom = lists.at(1).id;
}

void TemporaryReplica::reopen()
{
    m_storage.reset();
    m_storage = take(SqliteStorage::open(m_folder.path(), m_clock));
}

AttendeeId TemporaryReplica::attendee(const QString& token)
{
    const auto found = take(read([&](UnitOfWork& unit) {
        return unit.attendees().byToken(m_event, TicketToken{token}, false);
    }));
    if (found.isEmpty()) {
        qFatal("no attendee has the token %s", qPrintable(token));
    }
    return found.first().attendee.id;
}

AttendeeRecord TemporaryReplica::record(AttendeeId id)
{
    const auto found = take(read([id](UnitOfWork& unit) { return unit.attendees().byId(id); }));
    if (!found) {
        qFatal("no attendee %lld", id.value);
    }
    return *found;
}

ReplicaCounts TemporaryReplica::apply(const QList<SourceAttendee>& people, qint64 generation)
{
    return take(write(
        [&](UnitOfWork& unit) { return unit.attendees().apply(m_event, people, generation); }));
}

SourceAttendee TemporaryReplica::person(
    const QString& name, const QString& token, const QString& order)
{
    SourceAttendee source;
    source.attendee.sourceKey = u"token:"_s + token;
    source.attendee.token = TicketToken{token};
    source.attendee.name = name;
    source.attendee.order = order;
    source.attendee.position = 1;
    source.ticketTypeRemote = 1;
    source.ticketTypeName = u"Attendee"_s;
    return source;
}

CheckInList TemporaryReplica::checkInList(qint64 remote, const QString& name)
{
    CheckInList list;
    list.remote = remote;
    list.name = name;
    return list;
}

SourceEvent TemporaryReplica::sourceEvent()
{
    SourceEvent source;
    source.event.slug = u"tensorday"_s;
    source.event.name = u"Tensor Day Bengaluru"_s;
    source.event.location = u"Bengaluru"_s;
    source.event.timeZone = "Asia/Kolkata";
    source.event.from = QDateTime(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC);
    source.event.to = QDateTime(QDate(2026, 12, 5), QTime(12, 30), Qt::UTC);
    source.ticketTypes
        = {ticketType(1, u"Attendee"_s), ticketType(2, u"Speaker"_s), ticketType(3, u"Workshop"_s)};
    source.ticketTypes[2].admission = false;
    source.lists = {checkInList(11, u"Main entrance"_s), checkInList(12, u"Workshop room"_s)};
    source.lists[1].allTicketTypes = false;
    source.lists[1].ticketTypeRemotes = {3};
    source.lists[1].addonMatch = true;
    return source;
}

QList<SourceAttendee> TemporaryReplica::people()
{
    QList<SourceAttendee> people{person(u"Asha Rao"_s, u"token-asha"_s, u"ASHA1"_s),
        person(u"Zoë Öztürk"_s, u"token-zoe"_s, u"ZOE01"_s),
        person(u"Ravi Kumar"_s, u"token-pending"_s, u"PEND1"_s),
        person(u"ಅನನ್ಯಾ"_s, u"token-cancelled"_s, u"CANC1"_s),
        person(u"Mei Lin"_s, u"token-blocked"_s, u"BLOCK"_s),
        person(QString(), u"token-workshop"_s, u"ASHA1"_s)};
    people[0].attendee.company = u"Infosys"_s;
    people[1].ticketTypeRemote = 2;
    people[2].attendee.status = OrderStatus::Pending;
    people[3].attendee.status = OrderStatus::Cancelled;
    people[4].attendee.blocked = true;
    people[5].ticketTypeRemote = 3;
    people[5].attendee.position = 2;
    people[5].parentKey = people[0].attendee.sourceKey;
    return people;
}

} // namespace lanyard
