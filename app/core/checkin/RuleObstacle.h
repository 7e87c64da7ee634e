// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace lanyard {

/// A fact that a check-in list's rule can hang on.
enum class RuleFact {
    EntryStatus, ///< inside or outside
    MinutesSinceFirst,
    MinutesSinceLast,
    EntriesDays,
    EntriesDaysSince,
    EntriesDaysBefore,
    EntriesSince,
    EntriesBefore,
    EntriesNumber,
    EntriesToday,
    Now,
    Gate,
    Variation,
    Product,
    None, ///< nothing that could be otherwise: the rule admits nobody
};

/// Stands for every remote id that a rule does not name.
constexpr qint64 anotherId = -1;

/// One fact that would have to be another for a rule to admit. Which members have a meaning
/// follows from `fact`.
struct RuleObstacle
{
    RuleFact fact = RuleFact::Now;
    /// Now: the next moment at which the rule admits, or, when there is none, …
    std::optional<QDateTime> opensAt = {};
    std::optional<QDateTime> closedAt = {}; ///< … the last one, gone by
    qint64 have = 0; ///< of counts and minutes: as it is; minutes are -1 with no entry yet
    std::optional<qint64> least = {}; ///< of counts and minutes: what the rule would take
    std::optional<qint64> most = {};
    /// Gate, Variation, Product: remote ids that the rule would take; 0 is none, `anotherId` any
    /// that the rule does not name, told only where no other will do.
    QList<qint64> oneOf = {};
    bool mustBeInside = false; ///< EntryStatus
    std::optional<QDateTime> border = {}; ///< of counts since or before a moment
    std::optional<QDateTime> lastEntry
        = {}; ///< of what hangs on entries: the last one on this list

    bool operator==(const RuleObstacle&) const = default;
};

} // namespace lanyard
