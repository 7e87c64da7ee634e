// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"

namespace lanyard {

/// Invented people for pictures, numbered from 1.
[[nodiscard]] AttendeeRecord samplePerson(int number);
/// How one of them is said in Latin letters; empty when the name is written in them.
[[nodiscard]] QString sampleSpoken(const QString& name);

} // namespace lanyard
