// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckIn.h"

namespace lanyard {

class Clock;
class Connection;

/// The check-ins of `attendee` that count, in the order of the server's time: what this desk did
/// under a wrong clock stands where it belongs among what others did. Where no server told its time
/// since, all that is known of others came before. Throws as `Connection` does.
[[nodiscard]] QList<CheckIn> historyOf(
    Connection& connection, const Clock& clock, AttendeeId attendee);

} // namespace lanyard
