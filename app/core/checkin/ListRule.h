// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"

#include <QJsonObject>

namespace lanyard {

/// What a check-in list's rule may ask about.
struct RuleCircumstances
{
    const AttendeeRecord& record;
    const CheckInHistory& history; ///< on this list, oldest first
    const Event& event;
    QDateTime at; ///< UTC
    qint64 gateRemote = 0;
};

/// Whether a check-in list's rule (JSONLogic in the dialect that pretix's API gives: `and or`,
/// comparisons, `inList objectList lookup buildTime isBefore isAfter entries_since
/// entries_before entries_days_since entries_days_before`, and `var`) admits. "Today" is of the
/// event's time zone. A rule that cannot be evaluated does not admit, as on the server.
[[nodiscard]] bool ruleAdmits(const QJsonObject& rule, const RuleCircumstances& circumstances);

} // namespace lanyard
