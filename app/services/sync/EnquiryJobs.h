// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/ServerAnswer.h"
#include "ports/UnitOfWork.h"

namespace lanyard {

// What becomes of questions that nobody waits for any more, each one transaction.
namespace EnquiryJobs {

/// Those asked long ago become undos, also of a process before this one. Returns when the next
/// will be due; none: nothing is open.
[[nodiscard]] Result<std::optional<QDateTime>> takeBackForgotten(
    UnitOfWork& work, EventId event, const QDateTime& now);

/// The answer to `nonce` came after the person had theirs: it settles what was in doubt, and
/// nothing else. Admitted, and refused here: it is taken back now.
[[nodiscard]] Result<void> heardLate(
    UnitOfWork& work, EventId event, const Nonce& nonce, const ServerAnswer& answer);

} // namespace EnquiryJobs

} // namespace lanyard
