// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/RuleExplanation.h"

#include "checkin/ListRule.h"
#include "checkin/RuleClues.h"
#include "checkin/RuleLogic.h"

#include <algorithm>
#include <set>
#include <string>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOptions = 250; ///< each costs as much as the rule itself
constexpr qsizetype mostMoments = 150; ///< of them
constexpr qsizetype mostInThrees = 40;
constexpr qsizetype mostTrials = 50;
constexpr double eightDaysMs = 8.0 * 24 * 60 * 60 * 1000;

struct FactName
{
    RuleFact fact;
    QLatin1StringView name;
    double cost; ///< the less a person can do about it, the dearer
};

constexpr FactName factNames[] = {
    {RuleFact::EntryStatus, QLatin1StringView("entry_status"), 20},
    {RuleFact::MinutesSinceFirst, QLatin1StringView("minutes_since_first_entry"), 80},
    {RuleFact::MinutesSinceLast, QLatin1StringView("minutes_since_last_entry"), 90},
    {RuleFact::EntriesDays, QLatin1StringView("entries_days"), 100},
    {RuleFact::EntriesDaysSince, QLatin1StringView("entries_days_since"), 105},
    {RuleFact::EntriesDaysBefore, QLatin1StringView("entries_days_before"), 105},
    {RuleFact::EntriesSince, QLatin1StringView("entries_since"), 110},
    {RuleFact::EntriesBefore, QLatin1StringView("entries_before"), 110},
    {RuleFact::EntriesNumber, QLatin1StringView("entries_number"), 120},
    {RuleFact::EntriesToday, QLatin1StringView("entries_today"), 140},
    {RuleFact::Now, QLatin1StringView("now"), 200},
    {RuleFact::Gate, QLatin1StringView("gate"), 500},
    {RuleFact::Variation, QLatin1StringView("variation"), 1000},
    {RuleFact::Product, QLatin1StringView("product"), 1000},
};

const FactName& named(const QString& name)
{
    return *std::ranges::find_if(
        factNames, [&name](const FactName& one) { return one.name == name; });
}

/// One fact set to one other value.
struct Option
{
    QString key; ///< the fact's name, or its `countKey`
    qint64 value = 0;
    double cost = 0;
    RuleLogic::Truths turns = {}; ///< the parts of the rule that it turns from no to yes or back

    void apply(RuleChanges& changes) const
    {
        if (key == "now"_L1) {
            changes.now = value;
        } else if (key == "entry_status"_L1) {
            changes.isInside = value != 0;
        } else {
            changes.numbers.insert(key, value);
        }
    }
};

using Set = QList<Option>;

double costOf(const Set& set)
{
    double cost = 0;
    for (const Option& option : set) {
        cost += option.cost;
    }
    return cost;
}

class Explanation
{
public:
    Explanation(const QJsonObject& rule, const RuleCircumstances& circumstances)
        : m_rule(rule)
        , m_circumstances(circumstances)
        , m_facts(circumstances)
        , m_clues(RuleClues::in(rule, m_facts))
        , m_logic(rule)
    { }

    [[nodiscard]] QList<RuleObstacle> find()
    {
        QList<RuleObstacle> obstacles;
        if (m_logic.parts().size() > RuleLogic::mostParts) {
            return obstacles;
        }
        m_now = truthsWith({});
        const QList<Option> options = usefulOptions();
        if (!m_logic.mayAdmit(m_canBeTrue, m_canBeFalse)) {
            return m_isWhole ? QList{RuleObstacle{RuleFact::None}} : obstacles;
        }
        auto found = cheapest(onesAndTwos(options));
        if (!found) {
            found = cheapest(threes(options.first(std::min(options.size(), mostInThrees))));
        }
        for (qsizetype i = 0; found && i < found->size(); ++i) {
            obstacles.append(obstacle(*found, i));
        }
        return obstacles;
    }

private:
    [[nodiscard]] static RuleChanges changesBy(const Set& set)
    {
        RuleChanges changes;
        for (const Option& option : set) {
            option.apply(changes);
        }
        return changes;
    }

    [[nodiscard]] bool admits(const Set& set) const
    {
        return evaluateRule(m_rule, m_circumstances, changesBy(set)).admits;
    }

    [[nodiscard]] RuleLogic::Truths truthsWith(const Set& set) const
    {
        const RuleFacts facts(m_circumstances, changesBy(set));
        RuleLogic::Truths truths;
        for (size_t i = 0; i < m_logic.parts().size(); ++i) {
            truths[i] = truth(evaluatePart(m_logic.parts()[i], facts).value_or(RuleValue()));
        }
        return truths;
    }

    /// Cheapest first; of those that turn the same parts by the same fact, the cheapest alone.
    [[nodiscard]] QList<Option> usefulOptions()
    {
        QList<Option> options = allOptions();
        std::ranges::stable_sort(options, {}, &Option::cost);
        std::set<std::pair<QString, std::string>> seen;
        QList<Option> useful;
        m_isWhole = m_isWhole && options.size() <= mostOptions && m_logic.isOfSingleFacts();
        m_canBeTrue = m_now;
        m_canBeFalse = ~m_now;
        for (Option& option : options.first(std::min(options.size(), mostOptions))) {
            const RuleLogic::Truths truths = truthsWith({option});
            m_canBeTrue |= truths;
            m_canBeFalse |= ~truths;
            option.turns = truths ^ m_now;
            if (option.turns.any() && seen.emplace(option.key, option.turns.to_string()).second) {
                useful.append(option);
            }
        }
        return useful;
    }

    [[nodiscard]] bool mayAdmit(const RuleLogic::Truths& turns) const
    {
        return m_logic.admits(m_now ^ turns);
    }

    [[nodiscard]] QList<Set> onesAndTwos(const QList<Option>& options) const
    {
        QList<Set> sets;
        for (qsizetype i = 0; i < options.size(); ++i) {
            const Option& one = options.at(i);
            if (mayAdmit(one.turns)) {
                sets.append(Set{one});
            }
            for (qsizetype j = 0; j < i; ++j) {
                const Option& other = options.at(j);
                if (one.key != other.key && mayAdmit(one.turns | other.turns)) {
                    sets.append(Set{other, one});
                }
            }
        }
        return sets;
    }

    [[nodiscard]] QList<Set> threes(const QList<Option>& options) const
    {
        QList<Set> sets;
        for (const Option& a : options) {
            for (const Option& b : options) {
                for (qsizetype i = 0; a.key < b.key && i < options.size(); ++i) {
                    const Option& c = options.at(i);
                    if (b.key < c.key && mayAdmit(a.turns | b.turns | c.turns)) {
                        sets.append(Set{a, b, c});
                    }
                }
            }
        }
        return sets;
    }

    /// The cheapest that the rule itself admits, not only its logic.
    [[nodiscard]] std::optional<Set> cheapest(QList<Set> sets) const
    {
        std::ranges::stable_sort(sets, {}, costOf);
        for (const Set& set : sets.first(std::min(sets.size(), mostTrials))) {
            if (admits(set)) {
                return set;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] QList<Option> allOptions()
    {
        QList<Option> options;
        if (m_clues.hangsOnStatus) {
            const auto status = m_facts.variable(u"entry_status"_s);
            options.append({u"entry_status"_s, *status->text() != "present"_L1, 20});
        }
        for (auto it = m_clues.limits.begin(); it != m_clues.limits.end(); ++it) {
            addCounts(options, it.key());
        }
        for (auto it = m_clues.ids.begin(); it != m_clues.ids.end(); ++it) {
            for (const qint64 id : *it) {
                options.append({it.key(), id, named(it.key()).cost});
            }
        }
        addMoments(options);
        return options;
    }

    /// Values of a count or of minutes, least first: between two of them nothing changes.
    [[nodiscard]] QList<qint64> triesOf(const QString& key) const
    {
        const qint64 fewest = key.startsWith("minutes"_L1) ? -1 : 0;
        std::set<qint64> values;
        for (const qint64 limit : m_clues.limits.value(key)) {
            for (const qint64 value : {limit - 1, limit, limit + 1}) {
                values.insert(std::max(value, fewest));
            }
        }
        return {values.begin(), values.end()};
    }

    void addCounts(QList<Option>& options, const QString& key) const
    {
        const qint64 have = m_facts.number(key);
        for (const qint64 value : triesOf(key)) {
            if (value != have) {
                const double steps = double(std::abs(value - have));
                options.append(
                    {key, value, named(RuleFacts::countName(key)).cost + 4 * steps / (steps + 10)});
            }
        }
    }

    void addMoments(QList<Option>& options)
    {
        QSet<qint64> tries;
        for (const qint64 moment : m_clues.moments) {
            tries.unite({moment - 1, moment, moment + 1});
        }
        QList<Option> moments;
        for (const qint64 moment : tries) {
            const double distance = double(moment - m_facts.now());
            // what is gone by cannot be waited for
            const double start = distance > 0 ? 200 : 300;
            moments.append(
                {u"now"_s, moment, start + 99 * std::min(1.0, std::abs(distance) / eightDaysMs)});
        }
        m_isWhole = m_isWhole && moments.size() <= mostMoments;
        std::ranges::sort(moments, {}, &Option::cost);
        options.append(moments.first(std::min(moments.size(), mostMoments)));
    }

    [[nodiscard]] RuleObstacle obstacle(const Set& set, qsizetype at) const
    {
        const Option& option = set.at(at);
        RuleObstacle obstacle;
        obstacle.fact = named(RuleFacts::countName(option.key)).fact;
        const QList<qint64> entries = m_facts.entryTimes();
        if (!entries.isEmpty()) {
            obstacle.lastEntry = QDateTime::fromMSecsSinceEpoch(entries.last(), Qt::UTC);
        }
        if (option.key == "now"_L1) {
            auto& told = option.value > m_facts.now() ? obstacle.opensAt : obstacle.closedAt;
            told = QDateTime::fromMSecsSinceEpoch(option.value, Qt::UTC);
        } else if (option.key == "entry_status"_L1) {
            obstacle.mustBeInside = option.value != 0;
        } else if (m_clues.ids.contains(option.key)) {
            obstacle.oneOf = othersThatDo(set, at);
        } else {
            obstacle.have = m_facts.number(option.key);
            setRange(obstacle, set, at);
            if (m_clues.borders.contains(option.key)) {
                obstacle.border
                    = QDateTime::fromMSecsSinceEpoch(m_clues.borders.value(option.key), Qt::UTC);
            }
        }
        return obstacle;
    }

    [[nodiscard]] bool admitsWith(Set set, qsizetype at, qint64 value) const
    {
        set[at].value = value;
        return admits(set);
    }

    [[nodiscard]] QList<qint64> othersThatDo(const Set& set, qsizetype at) const
    {
        QList<qint64> ids = m_clues.ids.value(set.at(at).key).values();
        std::ranges::sort(ids);
        ids.removeIf([&](qint64 id) { return !admitsWith(set, at, id); });
        if (ids.size() > 1) {
            ids.removeAll(anotherId);
        }
        return ids;
    }

    /// How far the value may go before the rule refuses again; no bound where it never does.
    void setRange(RuleObstacle& obstacle, const Set& set, qsizetype at) const
    {
        const QList<qint64> tries = triesOf(set.at(at).key);
        const auto chosen = std::ranges::find(tries, set.at(at).value);
        const auto refuses = [&](qint64 value) { return !admitsWith(set, at, value); };
        const auto above = std::find_if(chosen, tries.end(), refuses);
        const auto below
            = std::find_if(std::make_reverse_iterator(chosen), tries.rend(), refuses).base();
        if (below != tries.begin()) {
            obstacle.least = *below;
        }
        if (above != tries.end()) {
            obstacle.most = *std::prev(above);
        }
    }

    const QJsonObject& m_rule;
    const RuleCircumstances& m_circumstances;
    RuleFacts m_facts;
    RuleClues m_clues;
    RuleLogic m_logic;
    RuleLogic::Truths m_now;
    /// Each part by itself, under any one of the options.
    RuleLogic::Truths m_canBeTrue, m_canBeFalse;
    bool m_isWhole = true; ///< the options leave out nothing that a part could be
};

} // namespace

QList<RuleObstacle> explainRefusal(const QJsonObject& rule, const RuleCircumstances& circumstances)
{
    const RuleOutcome outcome = evaluateRule(rule, circumstances);
    if (outcome.admits || !outcome.fault.isEmpty()) {
        return {};
    }
    return Explanation(rule, circumstances).find();
}

RuleChanges changesOf(const QList<RuleObstacle>& obstacles)
{
    RuleChanges changes;
    for (const RuleObstacle& obstacle : obstacles) {
        if (obstacle.fact == RuleFact::None) {
            continue;
        }
        const FactName& fact = *std::ranges::find(factNames, obstacle.fact, &FactName::fact);
        const QString name = fact.name;
        if (obstacle.fact == RuleFact::Now) {
            changes.now = obstacle.opensAt.value_or(obstacle.closedAt.value_or(QDateTime()))
                              .toMSecsSinceEpoch();
        } else if (obstacle.fact == RuleFact::EntryStatus) {
            changes.isInside = obstacle.mustBeInside;
        } else if (!obstacle.oneOf.isEmpty()) {
            changes.numbers.insert(name, obstacle.oneOf.first());
        } else {
            const QString key = obstacle.border
                ? RuleFacts::countKey(name, obstacle.border->toMSecsSinceEpoch())
                : name;
            const qint64 fewest = name.startsWith("minutes"_L1) ? -1 : 0;
            changes.numbers.insert(
                key, obstacle.least ? *obstacle.least : obstacle.most.value_or(fewest));
        }
    }
    return changes;
}

} // namespace lanyard
