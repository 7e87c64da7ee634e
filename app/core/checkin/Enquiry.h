// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckIn.h"
#include "support/BootMoment.h"

#include <chrono>

namespace lanyard {

/// A check-in that the server was asked for before anybody was told. On disk before the question
/// leaves, since the server may act on it and the desk may then lose power; gone with the act that
/// it ends in. One that nobody waits for any more becomes an undo: nobody was told anything, so
/// the server must not count anybody.
struct Enquiry
{
    Nonce nonce; ///< of the check-in
    /// Of the undo that it may become. Empty since the server refused and counts nobody by it: a
    /// refusal is a row under the nonce, too, and of several rows the server takes back none.
    Nonce undoNonce;
    EventId event;
    AttendeeId attendee; ///< none: not known here
    TicketToken token; ///< as it was asked for
    CheckInListId list;
    Direction direction = Direction::Entry;
    QDateTime at; ///< of the check-in, UTC, by the desk's clock
    qint64 clockOffsetMs = 0; ///< what was added for the server
    QDateTime askedAt; ///< the last time; the same person may come twice
    QString device = {}; ///< as which the server was first asked (`SyncSource::device`)
    BootMoment asked = {}; ///< `askedAt` as the machine counts it, whatever its clock told

    bool operator==(const Enquiry&) const = default;

    /// The same person at the same door.
    [[nodiscard]] bool isOfSame(const Enquiry& other) const
    {
        return event == other.event && token == other.token && list == other.list
            && direction == other.direction;
    }

    /// So long after it was asked a question may still be on its way to the server: what would
    /// meet it there waits.
    static constexpr std::chrono::seconds onItsWay{30};
    /// Then nobody waits for it any more: no exchange with a server takes that long.
    static constexpr std::chrono::seconds forgotten{150};
};

} // namespace lanyard
