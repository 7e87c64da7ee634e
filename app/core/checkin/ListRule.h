// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/RuleFacts.h"

#include <QJsonObject>

namespace lanyard {

/// What a rule came to.
struct RuleOutcome
{
    bool admits = false;
    /// Why it could not be evaluated, for the log; empty when it could. Such a rule refuses, as on
    /// the server.
    QString fault;

    bool operator==(const RuleOutcome&) const = default;
};

/// Evaluates a check-in list's rule: JSONLogic in the dialect of pretix's check-in lists (`and or
/// !`, `== != < <= > >=`, `inList objectList lookup`, `buildTime isBefore isAfter`,
/// `entries_since entries_before entries_days_since entries_days_before`, `var`). "Today" is of
/// the event's time zone. Every part is evaluated: one that cannot be makes the whole refuse.
/// An operator or variable that a newer server may know and we do not is such a part.
/// `changes` are facts to be taken as others than they are.
[[nodiscard]] RuleOutcome evaluateRule(const QJsonObject& rule,
    const RuleCircumstances& circumstances, const RuleChanges& changes = {});

/// The value of one part of a rule, for whoever explains it; nothing when it cannot be evaluated.
[[nodiscard]] std::optional<RuleValue> evaluatePart(const QJsonValue& part, const RuleFacts& facts);

} // namespace lanyard
