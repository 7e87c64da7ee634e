// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/CheckInTransaction.h"
#include "checkin/SignedArrival.h"
#include "scan/ScanInterpreter.h"

#include <algorithm>

namespace lanyard {

namespace {

Result<bool> isKnown(
    UnitOfWork& work, EventId event, const std::variant<TicketToken, AttendeeId>& who)
{
    const auto* token = std::get_if<TicketToken>(&who);
    if (token == nullptr) {
        return false;
    }
    for (const TicketToken& reading : ScanInterpreter::readings(*token)) {
        const auto found = work.attendees().byToken(event, reading, false);
        if (!found || !found->isEmpty()) {
            return found ? Result<bool>(true) : Result<bool>(found.error());
        }
    }
    return false;
}

Result<bool> isKnownAt(UnitOfWork& work, const QList<EventRules>& doors,
    const std::variant<TicketToken, AttendeeId>& who)
{
    for (const EventRules& door : doors) {
        const auto known = isKnown(work, door.event.id, who);
        if (!known || *known) {
            return known;
        }
    }
    return false;
}

} // namespace

Result<CheckInTransaction::Case> CheckInTransaction::look(UnitOfWork& work) const
{
    const auto settings = work.settings().load();
    if (!settings) {
        return settings.error();
    }
    auto found = doors(work, *settings);
    if (!found) {
        return found.error();
    }
    const auto people = candidates(work, *found);
    if (!people) {
        return people.error();
    }
    Case at{*settings, *found, found->first(), *people, {}};
    at.outcome.at = request.at.value_or(now);
    settle(at);
    if (auto told = tellForeign(work, at); !told) {
        return told.error();
    }
    return at;
}

/// What a code that means nobody here is instead, or whose.
Result<void> CheckInTransaction::tellForeign(UnitOfWork& work, Case& at) const
{
    auto* unknown = std::get_if<Unknown>(&at.outcome.decision);
    const auto* token = std::get_if<TicketToken>(&request.who);
    if (unknown == nullptr || unknown->revoked || token == nullptr) {
        return {};
    }
    unknown->kind = kindOfCode(token->value);
    const auto events = work.events().events();
    if (!events) {
        return events.error();
    }
    for (const Event& event : *events) {
        if (std::ranges::any_of(
                at.doors, [&event](const EventRules& door) { return door.event.id == event.id; })) {
            continue;
        }
        const auto known = isKnown(work, event.id, request.who);
        if (!known) {
            return known.error();
        }
        if (*known) {
            unknown->otherEvent = event.name;
            return {};
        }
    }
    return {};
}

Result<QList<EventRules>> CheckInTransaction::doors(
    UnitOfWork& work, const DeskSettings& settings) const
{
    const CheckInListId wanted = request.list.value_or(settings.list);
    QList<Door> asked = settings.doors();
    if (request.list) {
        asked = {{settings.event, wanted}};
    }
    if (const auto* chosen = std::get_if<AttendeeId>(&request.who)) {
        const auto record = work.attendees().byId(*chosen);
        if (!record) {
            return record.error();
        }
        if (!*record) {
            return failure(ErrorCode::UnknownAttendee, QString::number(chosen->value));
        }
        const EventId event = (*record)->attendee.event;
        const auto own = std::ranges::find(asked, event, &Door::event);
        asked = QList<Door>{own != asked.end() ? *own : Door{event, wanted}};
    }
    // a list that is gone shuts out its own people; the desk's own also those whom nobody knows
    std::optional<Error> ownTrouble;
    QList<EventRules> found;
    for (const Door& door : std::as_const(asked)) {
        const auto each = rules(work, door, settings.gateRemote);
        if (each) {
            found.append(*each);
            continue;
        }
        const auto isTheirs = isKnown(work, door.event, request.who);
        if (!isTheirs || *isTheirs) {
            return isTheirs ? each.error() : isTheirs.error();
        }
        if (door == asked.constFirst()) {
            ownTrouble = each.error();
        }
    }
    const auto isOfAnother = ownTrouble ? isKnownAt(work, found, request.who) : Result<bool>(true);
    if (!isOfAnother || !*isOfAnother) {
        return isOfAnother ? *ownTrouble : isOfAnother.error();
    }
    return found;
}

Result<EventRules> CheckInTransaction::rules(UnitOfWork& work, const Door& door, qint64 gateRemote)
{
    const auto event = work.events().event(door.event);
    const auto lists = work.events().lists(door.event);
    const auto questions = work.events().questions(door.event);
    if (!event) {
        return event.error();
    }
    if (!lists) {
        return lists.error();
    }
    if (!questions) {
        return questions.error();
    }
    if (!*event) {
        return failure(ErrorCode::NoEvent);
    }
    const auto list = std::ranges::find(*lists, door.list, &CheckInList::id);
    if (list != lists->end()) {
        return EventRules{**event, *list, *questions, gateRemote};
    }
    // no list chosen yet: the first one is the door; one that was chosen and is gone is an error
    if (door.list.isValid() || lists->isEmpty()) {
        return failure(ErrorCode::UnknownList, QString::number(door.list.value));
    }
    return EventRules{**event, lists->first(), *questions, gateRemote};
}

Result<void> CheckInTransaction::noteRevoked(
    UnitOfWork& work, QList<EventRules>& doors, const QList<TicketToken>& readings)
{
    for (EventRules& door : doors) {
        for (const TicketToken& reading : readings) {
            const auto revoked = work.events().isRevoked(door.event.id, reading);
            if (!revoked) {
                return revoked.error();
            }
            door.tokenRevoked = door.tokenRevoked || *revoked;
        }
    }
    return {};
}

Result<QList<AttendeeRecord>> CheckInTransaction::candidates(
    UnitOfWork& work, QList<EventRules>& doors) const
{
    if (const auto* token = std::get_if<TicketToken>(&request.who)) {
        const QList<TicketToken> readings = ScanInterpreter::readings(*token);
        for (const TicketToken& reading : readings) {
            auto found = byCode(work, doors, reading);
            if (!found || !found->isEmpty()) {
                return found;
            }
        }
        if (auto noted = noteRevoked(work, doors, readings); !noted) {
            return noted.error();
        }
        return std::ranges::any_of(doors, &EventRules::tokenRevoked)
            ? Result<QList<AttendeeRecord>>(QList<AttendeeRecord>{})
            : bySignature(work, doors, readings.last());
    }
    const AttendeeId chosen = std::get<AttendeeId>(request.who);
    const auto record = work.attendees().byId(chosen);
    if (!record) {
        return record.error();
    }
    QList<AttendeeRecord> people{**record};
    if (doors.first().list.addonMatch) {
        const auto addons = work.attendees().addonsOf(chosen);
        if (!addons) {
            return addons.error();
        }
        people.append(*addons);
    }
    return people;
}

/// Tickets first; a wristband or card is looked for only where no ticket has that code.
Result<QList<AttendeeRecord>> CheckInTransaction::byCode(
    UnitOfWork& work, QList<EventRules>& doors, const TicketToken& token) const
{
    QList<AttendeeRecord> people;
    for (const EventRules& door : doors) {
        const auto found = work.attendees().byToken(door.event.id, token, door.list.addonMatch);
        if (!found) {
            return found.error();
        }
        people.append(*found);
    }
    if (!people.isEmpty()) {
        return people;
    }
    for (EventRules& door : doors) {
        const auto found
            = work.attendees().byMedium(door.event.id, token, now, door.list.addonMatch);
        if (!found) {
            return found.error();
        }
        door.byMedium = !found->isEmpty();
        people.append(*found);
    }
    std::ranges::stable_sort(people, {}, [](const AttendeeRecord& record) {
        return std::pair(record.attendee.position, record.attendee.remote);
    });
    return people;
}

Result<QList<AttendeeRecord>> CheckInTransaction::bySignature(
    UnitOfWork& work, const QList<EventRules>& doors, const TicketToken& token) const
{
    for (const EventRules& door : doors) {
        const auto ticket = readSignedTicket(token.value, door.event.signingKeys, signatures);
        if (!ticket) {
            continue;
        }
        const auto types = work.events().ticketTypes(door.event.id);
        if (!types) {
            return types.error();
        }
        const auto date = work.events().date(door.event.id, ticket->dateRemote);
        if (!date) {
            return date.error();
        }
        const auto blocked = work.events().isBlocked(door.event.id, token);
        if (!blocked) {
            return blocked.error();
        }
        AttendeeRecord record = SignedArrival::record(*ticket, token, door.event.id, *types);
        record.attendee.date = *date;
        record.attendee.blocked = *blocked;
        return QList<AttendeeRecord>{record};
    }
    return QList<AttendeeRecord>{};
}

} // namespace lanyard
