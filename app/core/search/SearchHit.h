// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"

#include <QMetaType>

namespace lanyard {

/// What of an attendee is searched. One for each ticket that can be found by a person's words.
struct SearchDocument
{
    AttendeeId id;
    QString name;
    QString company;
    QString email;
    QString order;
    bool gone = false;

    bool operator==(const SearchDocument&) const = default;
};

/// How a hit matched.
enum class MatchKind {
    Exact, ///< as typed, at the start of a word
    Sound, ///< in another script or spelling: "ananya" finds ಅನನ್ಯಾ
    Typo, ///< one or two letters differ
    Inside, ///< in the middle of a word
};

/// A range of UTF-16 units.
struct MatchRange
{
    int start = 0;
    int length = 0;

    bool operator==(const MatchRange&) const = default;
};

/// One found attendee, best first.
struct SearchHit
{
    AttendeeId id;
    MatchKind kind = MatchKind::Exact;
    QList<MatchRange> nameRanges; ///< whole grapheme clusters of the name that matched
    QString spoken; ///< the name in Latin letters, empty when it is written in them
    QList<MatchRange> spokenRanges;

    bool operator==(const SearchHit&) const = default;
};

/// A hit with its row, as a list shows it.
struct FoundAttendee
{
    SearchHit hit;
    AttendeeRecord record;

    bool operator==(const FoundAttendee&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::FoundAttendee)
