// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/RuleExplanation.h"

#include "checkin/ListRule.h"
#include "checkin/RuleClues.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTrials = 4000; ///< some tens of milliseconds
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
    { }

    [[nodiscard]] QList<RuleObstacle> find()
    {
        const QList<Option> options = allOptions();
        QList<Set> sets;
        for (const Option& option : options) {
            sets.append(Set{option});
        }
        for (qsizetype i = 0; i < options.size(); ++i) {
            for (qsizetype j = i + 1; j < options.size(); ++j) {
                if (options.at(i).key != options.at(j).key) {
                    sets.append(Set{options.at(i), options.at(j)});
                }
            }
        }
        auto found = cheapest(sets);
        if (!found) {
            found = cheapest(withAThird(sets, options));
        }
        QList<RuleObstacle> obstacles;
        for (qsizetype i = 0; found && i < found->size(); ++i) {
            obstacles.append(obstacle(*found, i));
        }
        return obstacles;
    }

private:
    [[nodiscard]] bool admits(const Set& set) const
    {
        RuleChanges changes;
        for (const Option& option : set) {
            option.apply(changes);
        }
        return evaluateRule(m_rule, m_circumstances, changes).admits;
    }

    /// Sets grow by what the rule hangs on; most never need three.
    [[nodiscard]] static QList<Set> withAThird(const QList<Set>& sets, const QList<Option>& options)
    {
        QList<Set> larger;
        for (const Set& set : sets) {
            for (const Option& option : options) {
                const bool isNew = std::ranges::none_of(
                    set, [&option](const Option& one) { return one.key >= option.key; });
                if (set.size() == 2 && isNew && larger.size() < mostTrials) {
                    larger.append(set + Set{option});
                }
            }
        }
        return larger;
    }

    [[nodiscard]] std::optional<Set> cheapest(QList<Set> sets)
    {
        std::ranges::stable_sort(sets, {}, costOf);
        for (const Set& set : sets) {
            if (++m_trials > mostTrials) {
                break;
            }
            if (admits(set)) {
                return set;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] QList<Option> allOptions() const
    {
        QList<Option> options;
        if (m_clues.hangsOnStatus) {
            const auto status = m_facts.variable(u"entry_status"_s);
            options.append({u"entry_status"_s, *status->text() != "present"_L1, 20});
        }
        for (auto it = m_clues.limits.begin(); it != m_clues.limits.end(); ++it) {
            addCounts(options, it.key(), *it);
        }
        for (auto it = m_clues.ids.begin(); it != m_clues.ids.end(); ++it) {
            for (const qint64 id : *it) {
                options.append({it.key(), id, named(it.key()).cost});
            }
        }
        addMoments(options);
        return options;
    }

    void addCounts(QList<Option>& options, const QString& key, const QSet<qint64>& limits) const
    {
        QSet<qint64> values;
        for (const qint64 limit : limits) {
            values.unite({limit - 1, limit, limit + 1});
        }
        const qint64 have = m_facts.number(key);
        const qint64 fewest = key.startsWith("minutes"_L1) ? -1 : 0;
        for (const qint64 value : values) {
            if (value >= fewest && value != have) {
                const double steps = double(std::abs(value - have));
                options.append(
                    {key, value, named(RuleFacts::countName(key)).cost + 4 * steps / (steps + 10)});
            }
        }
    }

    void addMoments(QList<Option>& options) const
    {
        QSet<qint64> tries;
        for (const qint64 moment : m_clues.moments) {
            tries.unite({moment - 1, moment, moment + 1});
        }
        for (const qint64 moment : tries) {
            const double distance = double(moment - m_facts.now());
            if (distance != 0) {
                // what is gone by cannot be waited for
                const double start = distance > 0 ? 200 : 300;
                options.append({u"now"_s, moment,
                    start + 99 * std::min(1.0, std::abs(distance) / eightDaysMs)});
            }
        }
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
        const qint64 fewest = set.at(at).key.startsWith("minutes"_L1) ? -1 : 0;
        const QSet<qint64> limits = m_clues.limits.value(set.at(at).key);
        const qint64 beyond = *std::ranges::max_element(limits) + 2;
        qint64 least = set.at(at).value;
        qint64 most = set.at(at).value;
        for (int step = 0; step < 100 && least > fewest && admitsWith(set, at, least - 1); ++step) {
            --least;
        }
        for (int step = 0; step < 100 && most < beyond && admitsWith(set, at, most + 1); ++step) {
            ++most;
        }
        if (least > fewest) {
            obstacle.least = least;
        }
        if (most < beyond) {
            obstacle.most = most;
        }
    }

    const QJsonObject& m_rule;
    const RuleCircumstances& m_circumstances;
    RuleFacts m_facts;
    RuleClues m_clues;
    int m_trials = 0;
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
