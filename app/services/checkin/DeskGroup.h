// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/SearchHit.h"

namespace lanyard {

/// More people than a desk sees at a glance are no group: they come one by one, with one code.
constexpr int groupLimit = 12;

/// The same rows, those of one order behind its best one.
[[nodiscard]] QList<FoundAttendee> together(const QList<FoundAttendee>& found);
/// Whether the text is the code of one order and all that was found belongs to it, to be shown as a
/// group.
[[nodiscard]] bool isOrder(const QList<FoundAttendee>& found, const QString& text);

} // namespace lanyard
