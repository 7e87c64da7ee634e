// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckInRequest.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace lanyard {

/// Why a list's rule keeps a person out, in words.
struct RuleWords
{
    QString figure; ///< "Not yet"
    QString headline; ///< "“Lunch” opens at 12:30, in 24 minutes"
    QString advice; ///< what to do

    bool operator==(const RuleWords&) const = default;
};

class RuleSentence
{
    Q_DECLARE_TR_FUNCTIONS(RuleSentence)
public:
    /// Of a refusal by rule; nothing when the core found no explanation. The names of ticket types
    /// and gates are those that stand in the rule. Times are told in `zone`.
    [[nodiscard]] static std::optional<RuleWords> of(const QList<RuleObstacle>& obstacles,
        const CheckInList& list, const QTimeZone& zone, const QDateTime& now);

private:
    static QString time(const RuleObstacle& obstacle, const QString& list, const QTimeZone& zone,
        const QDateTime& now);
    static QString used(const RuleObstacle& obstacle, const QString& list, const QTimeZone& zone,
        const QDateTime& now);
    static QString once(const RuleObstacle& obstacle, const QString& list, const QTimeZone& zone,
        const QDateTime& now);
    static QString waiting(const RuleObstacle& obstacle, const QDateTime& now);
    static QString other(const RuleObstacle& obstacle, const CheckInList& list);
    static QString sentence(const RuleObstacle& obstacle, const CheckInList& list,
        const QTimeZone& zone, const QDateTime& now);
    static QString figure(const RuleObstacle& obstacle);
    static QString advice(const RuleObstacle& obstacle);
};

} // namespace lanyard
