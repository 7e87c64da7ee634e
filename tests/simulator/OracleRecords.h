// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/OutboxEntry.h"

#include <QString>

namespace lanyard::sim {

/// One row of a desk's outbox, as the oracle remembers it.
struct Remembered
{
    qint64 id = 0;
    qint64 attendee = 0; ///< 0: a ticket that nobody has
    qint64 position = 0; ///< the attendee's, at the server
    int kind = 0;
    int state = 0;
    QString token; ///< of the attendee
    QString about; ///< nonce of the check-in, or name of the print job, that the server is told
    QString told; ///< of a check-in: when, where and which way, as the server is told
    bool wasRefused = false; ///< it was in quarantine: staff decide when it goes on
    bool isUnheard = false; ///< an undo of what nobody was told of: it bears that act's own time

    [[nodiscard]] bool isWaiting() const
    {
        return state == int(OutboxState::Ready) || state == int(OutboxState::InFlight)
            || state == int(OutboxState::Ambiguous);
    }
};

/// When a person did something, and whether the server must hear of that very time.
struct Done
{
    qint64 atMs = 0; ///< virtual
    QString boot; ///< of the desk's machine
    bool isSettled = false; ///< the desk has settled on what it tells the server
    bool isExcused = false; ///< it had nothing but a clock that may be wrong
};

/// What staff have done in a world, so that nobody believes a test that never did it.
enum class Deed {
    Dismissed, ///< let go of an entry that the server refused
    SettledClash, ///< wrote a note
    Resent, ///< sent anew what the server had lost
    UndoneLate, ///< took a check-in back too late for the server
    TriedElsewheres, ///< wished to take back what another desk had done
    GaveFile, ///< a file in answer to a question went up
    Hurried, ///< had what waits sent at once
    Left, ///< sealed what waited, and erased a desk that was shut out
    Count
};

constexpr int deedCount = int(Deed::Count);

[[nodiscard]] QString nameOf(Deed deed);

} // namespace lanyard::sim
