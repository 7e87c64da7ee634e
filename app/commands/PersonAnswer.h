// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"

#include <QJsonObject>

namespace lanyard {

/// A person of a list, as scripts are told of them.
[[nodiscard]] QJsonObject personJson(const AttendeeRecord& record);

/// The same in a line for people, the id first.
[[nodiscard]] QString personLine(const AttendeeRecord& record);

} // namespace lanyard
