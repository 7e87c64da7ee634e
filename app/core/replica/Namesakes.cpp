// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/Namesakes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// All that a file tells of a person but the key.
Attendee told(Attendee attendee)
{
    attendee.id = {};
    attendee.event = {};
    attendee.sourceKey.clear();
    attendee.ticketType = {};
    attendee.addonTo = {};
    attendee.gone = false;
    attendee.answers.clear();
    return attendee;
}

bool isSame(const SourceAttendee& row, const AttendeeRecord& record)
{
    return row.ticketTypeName == record.ticketType.name
        && told(row.attendee) == told(record.attendee);
}

/// Name and company alone.
QString groupOf(const Attendee& attendee)
{
    return attendee.name + u'\n' + attendee.company;
}

/// Those of one name and company, in the file and here.
struct Group
{
    QList<SourceAttendee*> rows;
    QList<const AttendeeRecord*> known; ///< by number

    void settle();
};

void Group::settle()
{
    if (known.isEmpty() || (rows.size() == 1 && known.size() == 1)) {
        return; // nobody to be mixed up with
    }
    const QString firstKey = namesakeKey(rows.first()->attendee.sourceKey, 1);
    QSet<QString> taken;
    for (const AttendeeRecord* record : known) {
        taken.insert(record->attendee.sourceKey);
    }
    QList<SourceAttendee*> left;
    for (SourceAttendee* row : rows) {
        const auto same = std::ranges::find_if(
            known, [row](const AttendeeRecord* record) { return isSame(*row, *record); });
        if (same == known.end()) {
            left.append(row);
        } else {
            row->attendee.sourceKey = (*same)->attendee.sourceKey;
            known.erase(same);
        }
    }
    known.removeIf([](const AttendeeRecord* record) { return record->attendee.gone; });
    int number = 1;
    for (SourceAttendee* row : left) {
        if (!known.isEmpty()) {
            row->attendee.sourceKey = known.takeFirst()->attendee.sourceKey;
            continue;
        }
        while (taken.contains(namesakeKey(firstKey, number))) {
            ++number;
        }
        row->attendee.sourceKey = namesakeKey(firstKey, number++);
    }
}

} // namespace

bool isNameKey(const QString& sourceKey)
{
    return sourceKey.startsWith(u"name:"_s);
}

QString namesakeKey(const QString& firstKey, int number)
{
    return number == 1 ? firstKey : firstKey + u'#' + QString::number(number);
}

void settleNamesakes(QList<SourceAttendee>& people, const QList<AttendeeRecord>& known)
{
    QHash<QString, Group> groups;
    for (SourceAttendee& person : people) {
        if (isNameKey(person.attendee.sourceKey)) {
            groups[groupOf(person.attendee)].rows.append(&person);
        }
    }
    for (const AttendeeRecord& record : known) {
        const auto group = groups.find(groupOf(record.attendee));
        if (group != groups.end() && isNameKey(record.attendee.sourceKey)) {
            group->known.append(&record);
        }
    }
    for (Group& group : groups) {
        group.settle();
    }
}

} // namespace lanyard
