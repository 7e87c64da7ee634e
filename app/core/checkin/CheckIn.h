// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/StrongId.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace lanyard {

enum class Direction {
    Entry,
    Exit,
};

/// One act of letting a person in (or out).
struct CheckIn
{
    CheckInId id;
    Nonce nonce;
    AttendeeId attendee;
    CheckInListId list;
    Direction direction = Direction::Entry;
    QDateTime at; ///< UTC
    QString desk; ///< the desk's name; empty when the server did not tell
    QString operatorName;
    bool local = true; ///< made here, not learned from the server
    qint64 remote = 0;
    std::optional<QDateTime> annulledAt;
    QString annulReason;

    bool operator==(const CheckIn&) const = default;
};

/// Learned from a server without the number by which alone it can be undone there.
[[nodiscard]] inline bool isMadeElsewhere(const CheckIn& checkIn)
{
    return checkIn.nonce.isEmpty() && checkIn.remote != 0;
}

/// Oldest first. Holds what waits in the outbox too: the desk knows its own acts at once.
using CheckInHistory = QList<CheckIn>;

/// Came in by the list (none: by any), and did not leave.
[[nodiscard]] inline bool isIn(const CheckInHistory& history, CheckInListId list)
{
    bool in = false;
    for (const CheckIn& checkIn : history) {
        if (!checkIn.annulledAt && (!list.isValid() || checkIn.list == list)) {
            in = checkIn.direction == Direction::Entry;
        }
    }
    return in;
}

} // namespace lanyard
