// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/Door.h"
#include "printing/BadgeMaker.h"
#include "printing/PrintJournal.h"
#include "printing/ScriptNames.h"

#include <QTimer>

namespace lanyard {

/// What is still to be done once after a start. Print thread.
struct WarmUp
{
    /// A badge of nobody.
    struct Badge
    {
        StoredTemplate layout;
        QString name;
        QString company;
    };

    int number = 0; ///< of this warm-up; what was read for another one is dropped
    BadgeSource sample; ///< an invented person at the desk's event
    QList<StoredTemplate> layouts; ///< that badges there have
    QList<Door> doors; ///< whose lists are still to be read
    AttendeeId after; ///< of the first of them, what comes after this one
    qsizetype people = 0; ///< read so far
    ScriptNames names;
    QList<Badge> cold; ///< to be drawn once
    QTimer pause; ///< until the next is
    QTimer turn; ///< until more of the lists is read

    /// The lists are read: a badge of each script in each layout, as far as there is room.
    void addNames();
    /// All is drawn: nothing of it is kept.
    void forget();
};

/// Some names of a list.
struct NameSlice
{
    QStringList names;
    qsizetype people = 0;
    AttendeeId first;
    QString ticketType; ///< of the first, where all that is on a badge was read
    AttendeeId last;
    bool isEnd = false; ///< nobody comes after
};

/// With the first of them, all that is read for a badge is read once, for nothing.
[[nodiscard]] Result<NameSlice> nameSlice(UnitOfWork& work, const Door& door, AttendeeId after);

/// All that is written for a badge of that attendee, from its promise to its end, so that its
/// statements are made and its pages are in memory. For a writing transaction of its own: the
/// result is always an error, so that nothing of it is stored. Ends early for a desk.
[[nodiscard]] Result<void> rehearseJournal(
    UnitOfWork& work, const PrintJournal& journal, AttendeeId attendee);

} // namespace lanyard
