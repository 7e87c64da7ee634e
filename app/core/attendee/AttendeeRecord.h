// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Attendee.h"
#include "checkin/CheckIn.h"

namespace lanyard {

/// An attendee with all that a decision or a screen needs to know beside.
struct AttendeeRecord
{
    Attendee attendee;
    TicketType ticketType;
    CheckInHistory history; ///< on all lists, annulled ones left out, oldest first
    int badgesPrinted = 0; ///< badges that a printer took or more, here or elsewhere
    bool hasMedium = false; ///< it was exchanged for a medium, in use or not

    bool operator==(const AttendeeRecord&) const = default;
};

} // namespace lanyard
