// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/RuleFacts.h"
#include "checkin/RuleObstacle.h"

#include <QJsonObject>

namespace lanyard {

/// The cheapest set of at most three facts that, were they others, would let the rule admit; each
/// set was tried before it is told. Cheap is what a person can do something about: leave, wait,
/// come at the time; dear is another ticket. `RuleFact::None` alone when no facts at all would do.
/// Empty when the rule admits, when it cannot be evaluated, or when no such set was found.
[[nodiscard]] QList<RuleObstacle> explainRefusal(
    const QJsonObject& rule, const RuleCircumstances& circumstances);

/// What an explanation claims, as changed facts: under them the rule admits. None for `None`.
[[nodiscard]] RuleChanges changesOf(const QList<RuleObstacle>& obstacles);

} // namespace lanyard
