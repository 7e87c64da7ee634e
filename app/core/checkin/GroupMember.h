// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckInRequest.h"
#include "support/Error.h"

namespace lanyard {

/// One of the people of an order, who are checked in together.
struct GroupMember
{
    AttendeeRecord record;
    CheckInOutcome outcome; ///< what the desk would decide now; once `done`, what it did decide
    bool ticked = false; ///< Enter is for them, too
    bool done = false;
    std::optional<Error> error; ///< nothing could be recorded of them
    bool undone = false; ///< their check-in was taken back

    /// They came in (or left) with this group, and are still counted so.
    [[nodiscard]] bool isIn() const { return done && !undone && outcome.checkIn.has_value(); }

    bool operator==(const GroupMember&) const = default;
};

} // namespace lanyard
