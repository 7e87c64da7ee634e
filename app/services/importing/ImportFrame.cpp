// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "importing/ImportFrame.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Types that only add-ons have are no tickets to the event and get no badge of their own.
QList<TicketType> typesOf(const QList<SourceAttendee>& people)
{
    QMap<QString, TicketType> types;
    for (const SourceAttendee& person : people) {
        if (person.ticketTypeName.isEmpty()) {
            continue;
        }
        const bool isNew = !types.contains(person.ticketTypeName);
        TicketType& type = types[person.ticketTypeName];
        type.name = person.ticketTypeName;
        type.admission = (!isNew && type.admission) || person.parentKey.isEmpty();
        type.badge = type.admission ? BadgeChoice::Default : BadgeChoice::None;
        const QString& variation = person.attendee.variation;
        const bool known = std::ranges::any_of(
            type.variations, [&](const Variation& each) { return each.name == variation; });
        if (!variation.isEmpty() && !known) {
            type.variations.append(Variation{0, variation, false, {}});
        }
    }
    return types.values();
}

CheckInList listNamed(const QString& name)
{
    CheckInList list;
    list.name = name;
    return list;
}

} // namespace

QString firstListName()
{
    return u"Check-in"_s;
}

SourceEvent missingFrame(const Event& event, const QList<TicketType>& knownTypes,
    const QList<CheckInList>& knownLists, const QList<SourceAttendee>& people,
    const QString& listName)
{
    SourceEvent source;
    source.event = event;
    source.ticketTypes = typesOf(people);
    source.ticketTypes.removeIf([&](const TicketType& type) {
        return std::ranges::any_of(
            knownTypes, [&](const TicketType& known) { return known.name == type.name; });
    });
    QStringList names;
    if (!listName.isEmpty()) {
        names.append(listName);
    }
    for (const SourceAttendee& person : people) {
        for (const SourceCheckIn& checkIn : person.checkIns) {
            names.append(checkIn.listName);
        }
    }
    if (names.isEmpty() && knownLists.isEmpty()) {
        names.append(firstListName());
    }
    names.removeDuplicates();
    for (const QString& name : names) {
        const bool known = std::ranges::any_of(
            knownLists, [&](const CheckInList& each) { return each.name == name; });
        if (!known) {
            source.lists.append(listNamed(name));
        }
    }
    return source;
}

} // namespace lanyard
