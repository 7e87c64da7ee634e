// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/UnitOfWork.h"

namespace lanyard {

/// What a person without a code types at a public screen: order code and last name. Both must
/// match, and exactly one ticket; nothing is ever listed. Runs on the storage thread.
struct TypedLookup
{
    QString order;
    QString lastName;

    /// The one attendee, or none when there is none or more than one.
    [[nodiscard]] Result<std::optional<AttendeeId>> run(UnitOfWork& work) const;
};

} // namespace lanyard
