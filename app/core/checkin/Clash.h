// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Event.h"
#include "checkin/CheckIn.h"

#include <QMetaType>

namespace lanyard {

/// What staff wrote about a clash.
struct ClashNote
{
    AttendeeId attendee;
    CheckInListId list;
    int entries = 0; ///< how many entries stood against each other when it was written
    QString note;
    QString operatorName;
    QDateTime at;

    bool operator==(const ClashNote&) const = default;
};

/// One ticket let in more often than its list allows, as happens at two desks that could not talk.
/// All entries are kept; the first is the one that counts.
struct Clash
{
    AttendeeId attendee;
    CheckInListId list;
    QList<CheckIn> entries; ///< two or more; the first by corrected time, then by the desk's name
    std::optional<ClashNote> settled; ///< none, too, when another entry came after the note

    bool operator==(const Clash&) const = default;
};

/// Clashes among `checkIns` (of many people and lists, in any order; their times corrected), by
/// attendee and list. Annulled check-ins count for nothing; an exit lets in again where the list
/// says so, and so does one that the list makes of all (by the clock of `zone`).
[[nodiscard]] QList<Clash> clashesAmong(const QList<CheckIn>& checkIns,
    const QList<CheckInList>& lists, const QList<ClashNote>& notes, const QByteArray& zone = {});

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::Clash)
