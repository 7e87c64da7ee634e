// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Event.h"
#include "checkin/CheckIn.h"

namespace lanyard {

/// The last moment up to `at` at which the list took everybody out; none before the first. Once a
/// day from `CheckInList::exitAllAt` on, at the same time by the clock on the wall of `zone`; where
/// that reads so twice, the second time, and where it never does, an hour later by the clock (as
/// pretix 2026.8.0 moves its `exit_all_at` on).
[[nodiscard]] std::optional<QDateTime> lastExitOfAll(
    const CheckInList& list, const QByteArray& zone, const QDateTime& at);

/// A person's past on that list, with the exit that the list made for them if they were in. The
/// server writes such exits itself, and they come with the next download; a desk that has not heard
/// of them decides as if it had, and writes nothing.
[[nodiscard]] CheckInHistory withExitOfAll(
    CheckInHistory history, const CheckInList& list, const QByteArray& zone, const QDateTime& at);

} // namespace lanyard
