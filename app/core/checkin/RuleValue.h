// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/EventTime.h"

#include <QList>
#include <QString>

#include <optional>

namespace lanyard {

/// A moment in a rule; one that was told as the reading of a clock keeps it, since minutes are
/// added to the reading.
struct RuleMoment
{
    qint64 ms = 0; ///< since 1970, UTC
    std::optional<qint64> wallMs;

    bool operator==(const RuleMoment& other) const { return ms == other.ms; }
};

/// What a part of a rule comes to: JSON's values, a moment, or a list.
class RuleValue
{
public:
    enum class Kind { Null, Flag, Whole, Number, Text, Moment, List };

    RuleValue() = default;

    RuleValue(bool flag)
        : m_kind(Kind::Flag)
        , m_flag(flag)
    { }

    RuleValue(qint64 whole)
        : m_kind(Kind::Whole)
        , m_whole(whole)
    { }

    RuleValue(double number)
        : m_kind(Kind::Number)
        , m_number(number)
    { }

    RuleValue(const QString& text)
        : m_kind(Kind::Text)
        , m_text(text)
    { }

    RuleValue(const RuleMoment& moment)
        : m_kind(Kind::Moment)
        , m_moment(moment)
    { }

    RuleValue(const QList<RuleValue>& list)
        : m_kind(Kind::List)
        , m_list(list)
    { }

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] bool is(Kind kind) const { return m_kind == kind; }

    [[nodiscard]] bool isNumber() const { return is(Kind::Whole) || is(Kind::Number); }

    // null for a value of another kind
    [[nodiscard]] const bool* flag() const { return is(Kind::Flag) ? &m_flag : nullptr; }

    [[nodiscard]] const qint64* whole() const { return is(Kind::Whole) ? &m_whole : nullptr; }

    [[nodiscard]] const double* number() const { return is(Kind::Number) ? &m_number : nullptr; }

    [[nodiscard]] const QString* text() const { return is(Kind::Text) ? &m_text : nullptr; }

    [[nodiscard]] const RuleMoment* moment() const
    {
        return is(Kind::Moment) ? &m_moment : nullptr;
    }

    [[nodiscard]] const QList<RuleValue>* list() const
    {
        return is(Kind::List) ? &m_list : nullptr;
    }

private:
    Kind m_kind = Kind::Null;
    bool m_flag = false;
    qint64 m_whole = 0;
    double m_number = 0;
    QString m_text;
    RuleMoment m_moment;
    QList<RuleValue> m_list;
};

// How the server compares values (its rules run in Python, over JSONLogic's loose equality). Where
// a comparison has no meaning there, nothing comes back.

[[nodiscard]] bool truth(const RuleValue& value);
/// A number, or a text or flag that can be read as one.
[[nodiscard]] std::optional<double> asNumber(const RuleValue& value);
/// `==`: as texts when one side is a text.
[[nodiscard]] std::optional<bool> looselyEqual(const RuleValue& a, const RuleValue& b);
/// Without turning texts into numbers or the other way round.
[[nodiscard]] bool strictlyEqual(const RuleValue& a, const RuleValue& b);
/// `<`: as numbers when one side is a number; what cannot be read as one is not less.
[[nodiscard]] std::optional<bool> looselyLess(const RuleValue& a, const RuleValue& b);
/// Of two values of one kind.
[[nodiscard]] std::optional<bool> strictlyLess(const RuleValue& a, const RuleValue& b);
[[nodiscard]] std::optional<bool> isIn(const RuleValue& value, const RuleValue& list);

} // namespace lanyard
