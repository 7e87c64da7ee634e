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
    QString phone = {}; ///< as the order tells it
    QString invoiceName = {};
    QString ticketType = {};
    QString badgeId = {}; ///< what a badge's code holds instead of the ticket token
    bool isIn = false; ///< came in by the desk's list, and did not leave
    /// An add-on without a name of its own: what is a person's is its parent's, and narrows a
    /// search; found is the ticket by its ticket type and badge id.
    bool isAddon = false;

    bool operator==(const SearchDocument&) const = default;
};

/// Who comes first among those that match equally well: whoever may yet come in, or go out.
enum class ComesFirst { WhoIsOut, WhoIsIn };

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

/// What a person was found by that a row does not show by itself.
enum class Because { None, Email, Phone, Payer, BadgeId, TicketType };

/// One found attendee, best first.
struct SearchHit
{
    AttendeeId id;
    MatchKind kind = MatchKind::Exact;
    QList<MatchRange> nameRanges; ///< whole grapheme clusters of the name that matched
    QString spoken; ///< the name in Latin letters, empty when it is written in them
    QList<MatchRange> spokenRanges;
    int tier = 0; ///< how well it matched, 0 is best; in a tier who is not in yet comes first
    bool isIn = false; ///< as the index knows it
    QStringList elsewhere; ///< typed words that do not stand in the name
    // Where those stand, once the row is read (`markElsewhere`).
    QList<MatchRange> companyRanges;
    QList<MatchRange> ticketTypeRanges;
    QList<MatchRange> orderRanges;
    Because why = Because::None;
    QString because; ///< what a row does not show by itself
    QList<MatchRange> becauseRanges;

    bool operator==(const SearchHit&) const = default;
};

/// What a search did, for those who count it instead of timing it.
struct SearchWork
{
    qint64 words = 0; ///< of the index, looked at
    qint64 letters = 0; ///< aligned while looking for slips
    qint64 postings = 0; ///< people of words, looked at
    qint64 spelled = 0; ///< of the typed text, UTF-16 units

    [[nodiscard]] qint64 sum() const { return words + letters + postings + spelled; }
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
