// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/RuleFacts.h"
#include "checkin/RuleObstacle.h"

#include <QJsonObject>
#include <QSet>

namespace lanyard {

/// What a rule compares its facts with: where it may turn from no to yes.
struct RuleClues
{
    QSet<qint64> moments; ///< of `now`, tolerance counted in
    bool hangsOnDay = false; ///< on the weekday, a clock time, or what happened today
    bool hangsOnStatus = false;
    QMap<QString, QSet<qint64>> limits; ///< of counts and minutes, by variable or `countKey`
    QMap<QString, qint64> borders; ///< of `countKey`s
    QMap<QString, QSet<qint64>>
        ids; ///< by `product`, `variation`, `gate`; as in `RuleObstacle::oneOf`

    [[nodiscard]] static RuleClues in(const QJsonObject& rule, const RuleFacts& facts);
};

} // namespace lanyard
