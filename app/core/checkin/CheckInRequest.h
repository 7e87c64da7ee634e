// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"
#include "checkin/Decision.h"

#include <QMap>
#include <QMetaType>

namespace lanyard {

/// What a desk asks: may this person pass, and if so, let them.
struct CheckInRequest
{
    std::variant<TicketToken, AttendeeId> who;
    std::optional<CheckInListId> list; ///< none: the desk's list
    Direction direction = Direction::Entry;
    std::optional<QDateTime> at; ///< none: now
    bool consentUnpaid = false; ///< the operator takes an unpaid order on themselves
    bool consentUnknown = false; ///< and what this desk does not know of its list
    bool print = true; ///< a badge too, when this is the person's first entry
    bool dryRun = false; ///< decide, store nothing
    QMap<qint64, QString> answers; ///< by question's remote id
    QString operatorName;
    /// Nobody looks at the person: who is marked for attention is decided upon, and not let in.
    bool unattended = false;
    /// Further codes of the picture that `who` was in. One of all counts; see `PictureCodes`.
    QList<TicketToken> others = {};

    bool operator==(const CheckInRequest&) const = default;
};

/// An answer that the organiser wants seen at check-in, as consent to photographs.
struct ShownAnswer
{
    QString question;
    QString answer; ///< in words; empty for yes and no
    std::optional<bool> yes; ///< of a question that is answered by yes or no
    bool isOfPhotographs = false; ///< the question is for the consent to photographs

    bool operator==(const ShownAnswer&) const = default;
};

/// What came of it. When `checkIn` is set, it is on disk.
struct CheckInOutcome
{
    Decision decision = Unknown{};
    Direction direction = Direction::Entry; ///< what was asked for
    std::optional<AttendeeRecord> record; ///< as it is after the act
    QList<AttendeeRecord> candidates; ///< for `NeedsChoice`: whom the token may mean
    CheckInList list;
    QString event; ///< name of theirs, where the desk has doors of several; else empty
    std::optional<CheckIn> checkIn;
    std::optional<PrintJobId> printJob;
    QStringList notes; ///< texts that the organiser wants said (order, variation, ticket type)
    bool attention = false;
    QList<ShownAnswer> shown; ///< those of yes and no first, and of them the noes
    QDateTime at; ///< UTC

    bool operator==(const CheckInOutcome&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::CheckInOutcome)
