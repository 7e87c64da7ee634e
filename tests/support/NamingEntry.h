// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/OutboxEntries.h"
#include "outbox/UploadRules.h"

namespace lanyard {

/// The check-in of `secret-1` on the list 13, with yes for question 3 and the file for its own, as
/// it is sent for the first time under a right clock.
[[nodiscard]] inline OutboxEntry entryNaming(const AnswerFile& file, const QDateTime& now)
{
    Attendee attendee;
    attendee.token = TicketToken{QStringLiteral("secret-1")};
    CheckInList list;
    list.remote = 13;
    CheckIn checkIn;
    checkIn.nonce = Nonce{QStringLiteral("n")};
    checkIn.at = now;
    OutboxEntry entry = checkInEntry(checkIn, attendee, list, {{3, QStringLiteral("yes")}}, now);
    entry.tries = 1;
    entry.clockOffsetMs = 0;
    return UploadRules::naming(entry, {file});
}

} // namespace lanyard
