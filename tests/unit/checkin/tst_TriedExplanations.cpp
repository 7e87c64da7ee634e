// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "RandomRules.h"
#include "RuleScene.h"

#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// What facts cost a person, cheapest first; some cost the same.
int rankOf(RuleFact fact)
{
    switch (fact) {
    case RuleFact::EntriesDaysBefore:
        return int(RuleFact::EntriesDaysSince);
    case RuleFact::EntriesBefore:
        return int(RuleFact::EntriesSince);
    case RuleFact::Product:
        return int(RuleFact::Variation);
    default:
        return int(fact);
    }
}

/// The rank of the cheapest fact that alone would do, found by trying; nothing if none was found.
std::optional<int> cheapestByTrying(const QJsonObject& rule, const RuleCircumstances& at)
{
    const auto admits
        = [&](const RuleChanges& changes) { return evaluateRule(rule, at, changes).admits; };
    for (const bool isInside : {false, true}) {
        if (admits({{}, isInside, {}})) {
            return rankOf(RuleFact::EntryStatus);
        }
    }
    const auto tryAll = [&](const QString& name, qint64 from) {
        for (qint64 value = from; value < 10; ++value) {
            if (admits({{}, {}, {{name, value}}})) {
                return true;
            }
        }
        return false;
    };
    using Named = std::pair<RuleFact, QString>;
    for (const auto& [fact, name] :
        {Named{RuleFact::MinutesSinceFirst, u"minutes_since_first_entry"_s},
            Named{RuleFact::MinutesSinceLast, u"minutes_since_last_entry"_s},
            Named{RuleFact::EntriesDays, u"entries_days"_s},
            Named{RuleFact::EntriesNumber, u"entries_number"_s},
            Named{RuleFact::EntriesToday, u"entries_today"_s}}) {
        if (tryAll(name, fact <= RuleFact::MinutesSinceLast ? -1 : 0)) {
            return rankOf(fact);
        }
    }
    for (int halfHour = -96; halfHour <= 96; ++halfHour) {
        if (admits({at.at.toMSecsSinceEpoch() + halfHour * 1'800'000LL, {}, {}})) {
            return rankOf(RuleFact::Now);
        }
    }
    return tryAll(u"gate"_s, 0) ? std::optional(rankOf(RuleFact::Gate)) : std::nullopt;
}

/// Whether the rule would admit at some moment between now and then: each minute, and right before.
bool opensBefore(const QDateTime& then, const QJsonObject& rule, const RuleCircumstances& at)
{
    const qint64 end = then.toMSecsSinceEpoch();
    QList<qint64> moments{end - 1};
    for (qint64 moment = at.at.toMSecsSinceEpoch(); moment < end; moment += 60'000) {
        moments.append(moment);
    }
    return std::ranges::any_of(moments, [&](qint64 moment) {
        return evaluateRule(rule, at, RuleChanges{moment, {}, {}}).admits;
    });
}

/// Whether the rule admits another person, with another past, at another gate and time.
bool admitsSomebodyElse(const QJsonObject& rule, RandomRules& random)
{
    Scene scene;
    scene.record.ticketType.remote = random.below(6);
    scene.record.attendee.variationRemote = random.below(6);
    scene.gate = random.below(6);
    RuleCircumstances there = scene.circumstances();
    there.at = there.at.addSecs(60LL * (random.below(20'000) - 10'000));
    scene.history = random.past(there.at);
    return evaluateRule(rule, there).admits;
}

} // namespace

/// Explanations of random rules, against what trying finds.
class tst_TriedExplanations : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void explanationIsNeverWrong()
    {
        RandomRules random(7);
        int told = 0;
        int refused = 0;
        int forNobody = 0;
        int opening = 0;
        for (int i = 0; i < 1500; ++i) {
            Scene scene;
            scene.history = random.past(scene.circumstances().at);
            const QJsonObject rule = random.rule();
            const auto found = explainRefusal(rule, scene.circumstances());
            const bool admits = evaluateRule(rule, scene.circumstances()).admits;
            refused += admits ? 0 : 1;
            told += found.isEmpty() ? 0 : 1;
            QVERIFY(!admits || found.isEmpty());
            if (found == QList{RuleObstacle{RuleFact::None}}) {
                ++forNobody;
                for (int j = 0; j < 100; ++j) {
                    QVERIFY(!admitsSomebodyElse(rule, random));
                }
            } else if (!found.isEmpty()) {
                const QByteArray text = QJsonDocument(rule).toJson(QJsonDocument::Compact);
                QVERIFY2(evaluateRule(rule, scene.circumstances(), changesOf(found)).admits, text);
                const auto cheapest = cheapestByTrying(rule, scene.circumstances());
                for (const RuleObstacle& each : found) {
                    QVERIFY2(!cheapest || rankOf(each.fact) <= *cheapest, text);
                }
                if (found.size() == 1 && found.first().opensAt) {
                    ++opening;
                    QVERIFY2(
                        !opensBefore(*found.first().opensAt, rule, scene.circumstances()), text);
                }
            }
        }
        QVERIFY(refused > 300);
        QVERIFY(forNobody > 0);
        QVERIFY(opening > 20);
        QVERIFY2(told > refused * 4 / 5,
            qPrintable(u"%1 of %2 refusals explained"_s.arg(told).arg(refused)));
    }
};

QTEST_GUILESS_MAIN(tst_TriedExplanations)
#include "tst_TriedExplanations.moc"
