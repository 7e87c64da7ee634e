// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/UnitOfWork.h"

namespace lanyard {

/// `event` alone; when it is the desk's own, with it all that came from the desk's server: those of
/// its other doors, and those that it left, whose people are still here.
[[nodiscard]] Result<QList<EventId>> deskEvents(UnitOfWork& work, EventId event);

} // namespace lanyard
