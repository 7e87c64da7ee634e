// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/RuleSentence.h"

#include "shell/TimeWords.h"

#include <QJsonArray>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int minuteSeconds = 60;

/// The name that a rule gives an id of a kind ("product", "gate"); empty for none.
QString nameIn(const QJsonValue& rule, const QString& kind, qint64 id)
{
    if (rule.isArray()) {
        for (const QJsonValue& part : rule.toArray()) {
            if (const QString name = nameIn(part, kind, id); !name.isEmpty()) {
                return name;
            }
        }
        return {};
    }
    const QJsonObject object = rule.toObject();
    const QJsonArray lookup = object.value(u"lookup"_s).toArray();
    if (lookup.size() == 3 && lookup.at(0).toString() == kind
        && lookup.at(1).toVariant().toLongLong() == id) {
        return lookup.at(2).toString();
    }
    for (const QJsonValue& part : object) {
        if (const QString name = nameIn(part, kind, id); !name.isEmpty()) {
            return name;
        }
    }
    return {};
}

bool isTooLittle(const RuleObstacle& obstacle)
{
    return obstacle.least && obstacle.have < *obstacle.least;
}

/// Whether time alone lets the person in.
bool waits(const RuleObstacle& obstacle)
{
    return isTooLittle(obstacle) && obstacle.have >= 0;
}

/// Whether only a ticket that never came in would do.
bool mustBeNew(const RuleObstacle& obstacle)
{
    return obstacle.most && *obstacle.most < 0;
}

} // namespace

std::optional<RuleWords> RuleSentence::of(const QList<RuleObstacle>& obstacles,
    const CheckInList& list, const QTimeZone& zone, const QDateTime& now)
{
    if (obstacles.isEmpty()) {
        return std::nullopt;
    }
    QStringList sentences;
    for (const RuleObstacle& obstacle : obstacles) {
        sentences.append(sentence(obstacle, list, zone, now));
    }
    //: puts two sentences beside each other
    const QString between = tr("%1. %2");
    QString headline = sentences.takeFirst();
    for (const QString& next : sentences) {
        headline = between.arg(headline, next);
    }
    return RuleWords{figure(obstacles.first()), headline, advice(obstacles.first())};
}

QString RuleSentence::sentence(const RuleObstacle& obstacle, const CheckInList& list,
    const QTimeZone& zone, const QDateTime& now)
{
    switch (obstacle.fact) {
    case RuleFact::Now:
        return time(obstacle, list.name, zone, now);
    case RuleFact::EntryStatus:
        return obstacle.mustBeInside ? tr("This person is not inside “%1”").arg(list.name)
                                     : tr("This person is inside “%1” already").arg(list.name);
    case RuleFact::MinutesSinceFirst:
    case RuleFact::MinutesSinceLast:
        return mustBeNew(obstacle) ? once(obstacle, list.name, zone, now) : waiting(obstacle, now);
    case RuleFact::Gate:
    case RuleFact::Variation:
    case RuleFact::Product:
        return other(obstacle, list);
    case RuleFact::None:
        return tr("The rule of “%1” lets nobody in").arg(list.name);
    default:
        return used(obstacle, list.name, zone, now);
    }
}

QString RuleSentence::time(
    const RuleObstacle& obstacle, const QString& list, const QTimeZone& zone, const QDateTime& now)
{
    if (obstacle.opensAt) {
        return tr("“%1” opens at %2, %3")
            .arg(list, TimeWords::day(*obstacle.opensAt, now, zone),
                TimeWords::in(*obstacle.opensAt, now));
    }
    const QDateTime end = obstacle.closedAt.value_or(now).addMSecs(1); // the first moment outside
    return tr("“%1” closed at %2, %3")
        .arg(list, TimeWords::day(end, now, zone), TimeWords::ago(end, now));
}

QString RuleSentence::used(
    const RuleObstacle& obstacle, const QString& list, const QTimeZone& zone, const QDateTime& now)
{
    if (isTooLittle(obstacle)) {
        return tr("“%1” takes only tickets that came before; this one has not come often enough")
            .arg(list);
    }
    // entries before a moment: the last one may have come after it
    if (!obstacle.lastEntry || obstacle.fact == RuleFact::EntriesBefore) {
        return tr("This ticket was used too often for “%1”").arg(list);
    }
    const bool isDays = obstacle.fact == RuleFact::EntriesDays
        || obstacle.fact == RuleFact::EntriesDaysSince
        || obstacle.fact == RuleFact::EntriesDaysBefore;
    if (isDays) {
        return tr("This ticket was already used for “%1” on %n days", nullptr, int(obstacle.have))
            .arg(list);
    }
    const QString at = TimeWords::day(*obstacle.lastEntry, now, zone);
    if (obstacle.have < 2) {
        return obstacle.fact == RuleFact::EntriesToday
            ? tr("This ticket was already used for “%1” today at %2").arg(list, at)
            : once(obstacle, list, zone, now);
    }
    return obstacle.fact == RuleFact::EntriesToday
        ? tr("This ticket was already used for “%1” %n times today, last at %2", nullptr,
            int(obstacle.have))
              .arg(list, at)
        : tr("This ticket was already used for “%1” %n times, last at %2", nullptr,
            int(obstacle.have))
              .arg(list, at);
}

QString RuleSentence::once(
    const RuleObstacle& obstacle, const QString& list, const QTimeZone& zone, const QDateTime& now)
{
    return tr("This ticket was already used for “%1” at %2")
        .arg(list, TimeWords::day(obstacle.lastEntry.value_or(now), now, zone));
}

QString RuleSentence::waiting(const RuleObstacle& obstacle, const QDateTime& now)
{
    if (waits(obstacle)) {
        const QDateTime again = now.addSecs((*obstacle.least - obstacle.have) * minuteSeconds);
        return tr("The next entry is possible %1").arg(TimeWords::in(again, now));
    }
    if (obstacle.have < 0) {
        return tr("This ticket must have come in before");
    }
    const QString when = TimeWords::ago(now.addSecs(-obstacle.have * minuteSeconds), now);
    return obstacle.fact == RuleFact::MinutesSinceFirst
        ? tr("The first entry was %1, too long ago").arg(when)
        : tr("The last entry was %1, too long ago").arg(when);
}

QString RuleSentence::other(const RuleObstacle& obstacle, const CheckInList& list)
{
    const QString kind = obstacle.fact == RuleFact::Gate ? u"gate"_s
        : obstacle.fact == RuleFact::Variation           ? u"variation"_s
                                                         : u"product"_s;
    QStringList names;
    for (const qint64 id : obstacle.oneOf) {
        names.append(nameIn(list.rules, kind, id));
    }
    names.removeAll(QString());
    if (obstacle.fact == RuleFact::Gate) {
        return names.isEmpty() ? tr("This ticket enters at another gate")
                               : tr("This ticket enters at: %1").arg(names.join(u", "_s));
    }
    return names.isEmpty() ? tr("“%1” takes other tickets").arg(list.name)
                           : tr("“%1” takes: %2").arg(list.name, names.join(u", "_s));
}

QString RuleSentence::figure(const RuleObstacle& obstacle)
{
    switch (obstacle.fact) {
    case RuleFact::Now:
        return obstacle.opensAt ? tr("Not yet") : tr("Too late");
    case RuleFact::MinutesSinceFirst:
    case RuleFact::MinutesSinceLast:
        return mustBeNew(obstacle)                 ? tr("Not again")
            : waits(obstacle) || obstacle.have < 0 ? tr("Not yet")
                                                   : tr("Too late");
    case RuleFact::Gate:
        return tr("Wrong gate");
    case RuleFact::Variation:
    case RuleFact::Product:
        return tr("Wrong ticket");
    case RuleFact::None:
        return tr("For nobody");
    case RuleFact::EntryStatus:
        return obstacle.mustBeInside ? tr("Not yet") : tr("Not again");
    default:
        return isTooLittle(obstacle) ? tr("Not yet") : tr("Not again");
    }
}

QString RuleSentence::advice(const RuleObstacle& obstacle)
{
    switch (obstacle.fact) {
    case RuleFact::Now:
        return obstacle.opensAt ? tr("The code stays valid. Ask them to come back then.")
                                : tr("Staff can ask the organiser.");
    case RuleFact::MinutesSinceFirst:
    case RuleFact::MinutesSinceLast:
        return waits(obstacle) ? tr("The code stays valid. Ask them to come back then.")
                               : tr("Staff can ask the organiser.");
    case RuleFact::Gate:
        return tr("Show the way to the right gate.");
    case RuleFact::EntryStatus:
        return obstacle.mustBeInside ? tr("They go in there first.")
                                     : tr("Scan them out first, if they came out.");
    default:
        return tr("Staff can ask the organiser.");
    }
}

} // namespace lanyard
