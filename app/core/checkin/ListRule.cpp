// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/ListRule.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNested = 64; ///< deeper is no rule of a person's
constexpr double minuteMs = 60'000;
constexpr double mostMinutes = 1e9; ///< beyond any calendar

class Evaluation
{
public:
    explicit Evaluation(const RuleFacts& facts)
        : m_facts(facts)
    {
        if (!facts.time().isValid()) {
            fault(u"the event's time zone is not known"_s);
        }
    }

    [[nodiscard]] const QString& whatFailed() const { return m_fault; }

    [[nodiscard]] RuleValue value(const QJsonValue& node, int depth = 0)
    {
        if (node.isObject()) {
            const QJsonObject object = node.toObject();
            if (object.size() != 1 || depth > mostNested) {
                return fault(u"not an operation"_s);
            }
            return operation(
                object.constBegin().key(), valuesOf(object.constBegin().value(), depth + 1));
        }
        return literal(node);
    }

private:
    using Values = QList<RuleValue>;

    [[nodiscard]] RuleValue literal(const QJsonValue& node)
    {
        if (node.isBool()) {
            return node.toBool();
        }
        if (node.isDouble()) {
            const double number = node.toDouble();
            const qint64 whole = node.toInteger();
            return double(whole) == number ? RuleValue(whole) : RuleValue(number);
        }
        if (node.isString()) {
            return node.toString();
        }
        if (node.isArray()) {
            Values values;
            for (const QJsonValue& one : node.toArray()) {
                values.append(literal(one));
            }
            return values;
        }
        return {}; // null
    }

    /// Of an operation's arguments: several in a list, or a single one as it is.
    [[nodiscard]] Values valuesOf(const QJsonValue& args, int depth)
    {
        if (!args.isArray()) {
            return {value(args, depth)};
        }
        const QJsonArray nodes = args.toArray();
        Values values;
        values.reserve(nodes.size());
        for (const QJsonValue& node : nodes) {
            values.append(value(node, depth));
        }
        return values;
    }

    [[nodiscard]] RuleValue operation(const QString& op, const Values& args)
    {
        if (!m_fault.isEmpty()) {
            return {};
        }
        if (op == "and"_L1 || op == "or"_L1) {
            // as in the server's language, the value that decides is the value of the whole
            const bool decides = op == "or"_L1;
            const auto it = std::ranges::find_if(
                args, [decides](const RuleValue& arg) { return truth(arg) == decides; });
            return it != args.end() ? *it : args.isEmpty() ? RuleValue(!decides) : args.last();
        }
        if (op == "objectList"_L1) {
            return args;
        }
        if (op == "<"_L1 || op == "<="_L1) {
            return ascending(args, op == "<="_L1);
        }
        if (op == "!"_L1) {
            return args.size() == 1 ? RuleValue(!truth(args.at(0))) : miscounted(op);
        }
        if (op == "var"_L1) {
            return variable(args);
        }
        if (op == "lookup"_L1) {
            return lookup(args);
        }
        if (op == "buildTime"_L1) {
            return builtTime(args);
        }
        if (op == "isBefore"_L1 || op == "isAfter"_L1) {
            return compared(args, op == "isAfter"_L1);
        }
        return op.startsWith("entries_"_L1) ? entries(op, args) : ofTwo(op, args);
    }

    [[nodiscard]] RuleValue ofTwo(const QString& op, const Values& args)
    {
        const bool isKnown
            = op == "=="_L1 || op == "!="_L1 || op == ">"_L1 || op == ">="_L1 || op == "inList"_L1;
        if (!isKnown) {
            return fault(u"unknown operation "_s + op);
        }
        if (args.size() != 2) {
            return miscounted(op);
        }
        const RuleValue& a = args.at(0);
        const RuleValue& b = args.at(1);
        if (op == "inList"_L1) {
            return flag(isIn(a, b), op);
        }
        if (op == ">"_L1) {
            return flag(looselyLess(b, a), op);
        }
        if (op == ">="_L1) {
            const auto less = looselyLess(b, a);
            return flag(less && !*less ? looselyEqual(a, b) : less, op);
        }
        const auto same = looselyEqual(a, b);
        return flag(same && op == "!="_L1 ? std::optional(!*same) : same, op);
    }

    /// Whether each value is less than the next one.
    [[nodiscard]] RuleValue ascending(const Values& args, bool orEqual)
    {
        if (args.size() < 2) {
            return miscounted(u"<"_s);
        }
        for (qsizetype i = 1; i < args.size(); ++i) {
            const RuleValue& a = args.at(i - 1);
            const RuleValue& b = args.at(i);
            auto less = looselyLess(a, b);
            if (less && !*less && orEqual) {
                less = looselyEqual(a, b);
            }
            if (!less || !*less) {
                return flag(less, u"<"_s);
            }
        }
        return true;
    }

    [[nodiscard]] RuleValue compared(const Values& args, bool isAfter)
    {
        if (args.size() < 2 || args.size() > 3) {
            return miscounted(u"isBefore"_s);
        }
        const RuleValue& early = args.at(isAfter ? 1 : 0);
        const RuleValue& late = args.at(isAfter ? 0 : 1);
        if (args.size() == 3 && truth(args.at(2))) {
            const auto minutes = asNumber(args.at(2));
            if (!minutes || late.moment() == nullptr || !(std::abs(*minutes) < mostMinutes)) {
                return fault(u"a tolerance that is no number of minutes"_s);
            }
            return flag(strictlyLess(early, moved(*late.moment(), *minutes)), u"isBefore"_s);
        }
        return flag(strictlyLess(early, late), u"isBefore"_s);
    }

    /// The hands of a clock on the wall are moved; other moments move in real time.
    [[nodiscard]] RuleMoment moved(const RuleMoment& moment, double minutes) const
    {
        const auto ms = qint64(std::round(minutes * minuteMs));
        if (!moment.wallMs) {
            return {moment.ms + ms, {}};
        }
        const qint64 wallMs = *moment.wallMs + ms;
        return {m_facts.time().moment({wallMs, false}), wallMs};
    }

    [[nodiscard]] RuleValue variable(const Values& args)
    {
        const auto* name = args.isEmpty() ? nullptr : args.at(0).text();
        const auto found = name != nullptr ? m_facts.variable(*name) : std::nullopt;
        return found ? *found : fault(u"unknown variable "_s + (name ? *name : QString()));
    }

    [[nodiscard]] RuleValue lookup(const Values& args)
    {
        if (args.size() != 3) {
            return miscounted(u"lookup"_s);
        }
        const auto id = asNumber(args.at(1));
        const auto* text = args.at(1).text();
        bool isWhole = true;
        const qint64 whole
            = text != nullptr ? text->trimmed().toLongLong(&isWhole) : qint64(id.value_or(0));
        return id && isWhole ? RuleValue(whole) : fault(u"lookup of something without an id"_s);
    }

    [[nodiscard]] RuleValue builtTime(const Values& args)
    {
        if (args.isEmpty() || args.size() > 2) {
            return miscounted(u"buildTime"_s);
        }
        const auto* kind = args.at(0).text();
        const auto* text = args.size() > 1 ? args.at(1).text() : nullptr;
        const auto time = m_facts.builtTime(kind ? *kind : QString(), text ? *text : QString());
        return time ? *time : fault(u"a time that cannot be read"_s);
    }

    [[nodiscard]] RuleValue entries(const QString& op, const Values& args)
    {
        const auto* border = args.size() == 1 ? args.at(0).moment() : nullptr;
        const auto count = border ? m_facts.entries(op, *border) : std::nullopt;
        return count ? RuleValue(*count) : fault(u"cannot count by "_s + op);
    }

    [[nodiscard]] RuleValue flag(std::optional<bool> result, const QString& op)
    {
        return result ? RuleValue(*result) : fault(u"values that do not compare by "_s + op);
    }

    RuleValue miscounted(const QString& op) { return fault(u"wrong number of values for "_s + op); }

    RuleValue fault(const QString& what)
    {
        if (m_fault.isEmpty()) {
            m_fault = what;
        }
        return {};
    }

    const RuleFacts& m_facts;
    QString m_fault;
};

} // namespace

RuleOutcome evaluateRule(
    const QJsonObject& rule, const RuleCircumstances& circumstances, const RuleChanges& changes)
{
    if (rule.isEmpty()) {
        return {true, {}};
    }
    const RuleFacts facts(circumstances, changes);
    Evaluation evaluation(facts);
    const RuleValue value = evaluation.value(rule);
    return {evaluation.whatFailed().isEmpty() && truth(value), evaluation.whatFailed()};
}

std::optional<RuleValue> evaluatePart(const QJsonValue& part, const RuleFacts& facts)
{
    Evaluation evaluation(facts);
    const RuleValue value = evaluation.value(part);
    return evaluation.whatFailed().isEmpty() ? std::optional(value) : std::nullopt;
}

} // namespace lanyard
