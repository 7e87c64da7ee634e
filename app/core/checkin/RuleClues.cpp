// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/RuleClues.h"

#include "checkin/ListRule.h"

#include <QJsonArray>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 8; ///< a clock time comes again each day, a weekday each week
constexpr double minuteMs = 60'000;
constexpr double mostLimit = 1e6;

class Search
{
public:
    Search(const RuleFacts& facts, RuleClues& clues)
        : m_facts(facts)
        , m_clues(clues)
    { }

    void visit(const QJsonValue& node)
    {
        const QJsonObject object = node.toObject();
        if (object.size() != 1) {
            return;
        }
        const QString op = object.constBegin().key();
        const QJsonValue value = object.constBegin().value();
        const QJsonArray args = value.isArray() ? value.toArray() : QJsonArray{value};
        if (op == "isBefore"_L1 || op == "isAfter"_L1) {
            addMoments(args, op == "isBefore"_L1 ? 1 : 0);
        }
        for (const QJsonValue& arg : args) {
            note(arg, args);
            visit(arg);
        }
    }

private:
    void note(const QJsonValue& fact, const QJsonArray& beside)
    {
        const QJsonObject object = fact.toObject();
        const QString op = object.isEmpty() ? QString() : object.constBegin().key();
        const QJsonValue first = object.value(op);
        const QJsonValue arg = first.isArray() ? first.toArray().at(0) : first;
        if (op == "var"_L1) {
            noteVariable(arg.toString(), beside);
        } else if (op.startsWith("entries_"_L1)) {
            const RuleValue value = evaluatePart(arg, m_facts).value_or(RuleValue());
            if (const RuleMoment* border = value.moment()) {
                const QString key = RuleFacts::countKey(op, border->ms);
                m_clues.borders.insert(key, border->ms);
                addNumbers(m_clues.limits[key], beside);
            }
        }
    }

    void noteVariable(const QString& name, const QJsonArray& beside)
    {
        if (name == "entry_status"_L1) {
            m_clues.hangsOnStatus = true;
        } else if (name == "product"_L1 || name == "variation"_L1 || name == "gate"_L1) {
            QSet<qint64>& ids = m_clues.ids[name];
            addNumbers(ids, beside);
            ids.insert(anotherId);
            if (name != "product"_L1) {
                ids.insert(0); // a ticket without a variation, a desk without a gate
            }
        } else if (name == "now_isoweekday"_L1) {
            m_clues.hangsOnDay = true;
        } else if (name != "now"_L1) {
            m_clues.hangsOnDay = m_clues.hangsOnDay || name == "entries_today"_L1;
            addNumbers(m_clues.limits[name], beside);
        }
    }

    /// The plain numbers and the ids of object lists that a fact is compared with.
    void addNumbers(QSet<qint64>& into, const QJsonArray& beside)
    {
        for (const QJsonValue& one : beside) {
            if (one.isObject() && !one.toObject().contains(u"objectList"_s)) {
                continue;
            }
            const RuleValue value = evaluatePart(one, m_facts).value_or(RuleValue());
            const auto many = value.list() ? *value.list() : QList<RuleValue>{value};
            for (const RuleValue& each : many) {
                const auto number = asNumber(each);
                if (number && std::abs(*number) < mostLimit * mostLimit) {
                    into.insert(qint64(std::floor(*number)));
                }
            }
        }
    }

    /// `late`: which of the two has the tolerance added.
    void addMoments(const QJsonArray& args, qsizetype late)
    {
        const auto tolerance = args.size() > 2
            ? asNumber(evaluatePart(args.at(2), m_facts).value_or(RuleValue()))
            : std::nullopt;
        const auto ms = qint64(tolerance.value_or(0) * minuteMs);
        for (qsizetype i = 0; i < args.size(); ++i) {
            const RuleValue value = evaluatePart(args.at(i), m_facts).value_or(RuleValue());
            const RuleMoment* moment = value.moment();
            if (moment == nullptr || !args.at(i).toObject().contains(u"buildTime"_s)) {
                continue;
            }
            if (!moment->wallMs) {
                m_clues.moments.insert(moment->ms + (i == late ? ms : -ms));
                continue;
            }
            m_clues.hangsOnDay = true; // it is of the day on which it is asked
            for (int day = -1; day <= daysAhead; ++day) {
                const qint64 hands = *moment->wallMs + day * dayMs;
                m_clues.moments.insert(i == late ? m_facts.time().moment({hands + ms, false})
                                                 : m_facts.time().moment({hands, false}) - ms);
            }
        }
    }

    static constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

    const RuleFacts& m_facts;
    RuleClues& m_clues;
};

} // namespace

RuleClues RuleClues::in(const QJsonObject& rule, const RuleFacts& facts)
{
    RuleClues clues;
    Search(facts, clues).visit(rule);
    if (clues.hangsOnDay) {
        // a day that is gone by is told only where a time is over too
        for (int day = clues.moments.isEmpty() ? 1 : 1 - daysAhead; day <= daysAhead; ++day) {
            const WallTime today = facts.time().onDayOf(facts.now(), QTime(0, 0));
            constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
            clues.moments.insert(facts.time().moment({today.ms + day * dayMs, false}));
        }
    }
    return clues;
}

} // namespace lanyard
