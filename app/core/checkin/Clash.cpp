// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/Clash.h"

#include "checkin/ExitOfAll.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace lanyard {

namespace {

using Key = std::pair<qint64, qint64>; ///< attendee and list

bool isBefore(const CheckIn& a, const CheckIn& b)
{
    // on every desk the same order, whatever the numbers of its rows
    return std::tie(a.at, a.desk, a.direction) < std::tie(b.at, b.desk, b.direction);
}

/// Entries without an exit between that would have let in again.
QList<CheckIn> againstEachOther(
    QList<CheckIn> history, const CheckInList& list, const QByteArray& zone)
{
    std::ranges::stable_sort(history, isBefore);
    QList<CheckIn> clashing;
    QList<CheckIn> run;
    const auto close = [&] {
        if (run.size() > 1) {
            clashing.append(run);
        }
        run.clear();
    };
    for (const CheckIn& checkIn : history) {
        if (checkIn.direction == Direction::Entry) {
            const auto emptied = lastExitOfAll(list, zone, checkIn.at);
            if (emptied && list.allowEntryAfterExit && !run.isEmpty() && run.last().at < *emptied) {
                close();
            }
            run.append(checkIn);
        } else if (list.allowEntryAfterExit) {
            close();
        }
    }
    close();
    return clashing;
}

} // namespace

QList<Clash> clashesAmong(const QList<CheckIn>& checkIns, const QList<CheckInList>& lists,
    const QList<ClashNote>& notes, const QByteArray& zone)
{
    QMap<Key, QList<CheckIn>> histories;
    for (const CheckIn& checkIn : checkIns) {
        if (!checkIn.annulledAt) {
            histories[{checkIn.attendee.value, checkIn.list.value}].append(checkIn);
        }
    }
    QList<Clash> clashes;
    for (auto it = histories.cbegin(); it != histories.cend(); ++it) {
        Clash clash{AttendeeId{it.key().first}, CheckInListId{it.key().second}, {}, {}};
        const auto list = std::ranges::find(lists, clash.list, &CheckInList::id);
        if (list == lists.end() || list->allowMultipleEntries) {
            continue;
        }
        clash.entries = againstEachOther(*it, *list, zone);
        if (clash.entries.isEmpty()) {
            continue;
        }
        const auto note = std::ranges::find_if(notes, [&clash](const ClashNote& each) {
            return each.attendee == clash.attendee && each.list == clash.list
                && each.entries >= clash.entries.size();
        });
        if (note != notes.end()) {
            clash.settled = *note;
        }
        clashes.append(clash);
    }
    return clashes;
}

} // namespace lanyard
