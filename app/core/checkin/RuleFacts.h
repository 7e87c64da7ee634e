// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/AttendeeRecord.h"
#include "checkin/RuleValue.h"

namespace lanyard {

/// What a check-in list's rule may ask about.
struct RuleCircumstances
{
    const AttendeeRecord& record;
    const CheckInHistory& history; ///< on this list, oldest first
    const Event& event;
    QDateTime at; ///< UTC
    qint64 gateRemote = 0; ///< 0: none
};

/// Facts taken as others than they are, to try what a rule would say then.
struct RuleChanges
{
    std::optional<qint64> now;
    std::optional<bool> isInside;
    QMap<QString, qint64> numbers; ///< by variable, or by `RuleFacts::countKey`
};

/// The facts that a rule's variables name, worked out when asked for.
class RuleFacts
{
public:
    explicit RuleFacts(const RuleCircumstances& circumstances, const RuleChanges& changes = {});

    /// Names one count since or before one moment: `entries_since@1790000000000`.
    [[nodiscard]] static QString countKey(const QString& name, qint64 border);
    /// The part of it that is the operator's name; a variable's name is its own.
    [[nodiscard]] static QString countName(const QString& key);
    /// A count or number of minutes by variable or `countKey`.
    [[nodiscard]] qint64 number(const QString& key) const;

    /// Of `var`; nothing when we do not know the name.
    [[nodiscard]] std::optional<RuleValue> variable(const QString& name) const;
    /// Of `entries_since`, `entries_before`, `entries_days_since`, `entries_days_before`.
    /// A changed count since or before a clock time holds for that time of any day.
    [[nodiscard]] std::optional<qint64> entries(
        const QString& name, const RuleMoment& border) const;
    /// Of `buildTime`; nothing when its value cannot be read. A kind we do not know is null.
    [[nodiscard]] std::optional<RuleValue> builtTime(
        const QString& kind, const QString& text) const;

    [[nodiscard]] qint64 now() const { return m_now; }

    [[nodiscard]] const EventTime& time() const { return m_time; }

    /// When each entry on the list was, oldest first.
    [[nodiscard]] QList<qint64> entryTimes() const;

private:
    [[nodiscard]] std::optional<RuleValue> pastVariable(const QString& name) const;
    [[nodiscard]] std::optional<qint64> changed(
        const QString& name, const RuleMoment& border) const;
    [[nodiscard]] qint64 days(const QList<qint64>& times) const;

    const RuleCircumstances& m_circumstances;
    RuleChanges m_changes;
    qint64 m_now = 0;
    EventTime m_time;
};

} // namespace lanyard
