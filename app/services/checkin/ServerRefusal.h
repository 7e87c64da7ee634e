// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/AdmissionPolicy.h"
#include "checkin/ServerAnswer.h"

namespace lanyard {

/// What a server that refuses has said, in the desk's own terms.
namespace ServerRefusal {

/// As our own policy would have put it; `record` is whom it is about, as far as known.
[[nodiscard]] Decision decision(
    const ServerAnswer& answer, const AttendeeRecord& record, const CheckInList& list);

/// Where the desk cannot say what a rule asks for, the server's words will have to do.
void explain(const ServerAnswer& answer, Decision& decision);

} // namespace ServerRefusal

} // namespace lanyard
