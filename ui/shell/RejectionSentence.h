// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica/AttendeeRow.h"

namespace lanyard {

/// Why a row of a list could not be taken, as one sentence in the language in use. The line and
/// the column are told beside it.
[[nodiscard]] QString rejectionSentence(const RejectedRow& row);

} // namespace lanyard
