// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/SearchHit.h"

namespace lanyard {

/// Marks on a row that was read where those typed words stand that its name does not hold: in the
/// company, the ticket type, the order code, or, as `because`, in what a row does not show.
void markElsewhere(FoundAttendee& found);

/// What a row shows as ticket type: the variation, where there is one.
[[nodiscard]] const QString& shownTicketType(const AttendeeRecord& record);

} // namespace lanyard
