// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "RandomRules.h"
#include "checkin/RuleExplanation.h"
#include "shell/RuleSentence.h"
#include "shell/TimeWords.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(6, 36), Qt::UTC); // 12:06 in Bengaluru
const QTimeZone zone("Asia/Kolkata");

/// A person with a past, in front of a rule.
struct Scene
{
    AttendeeRecord record;
    CheckInHistory history;
    Event event;

    Scene()
    {
        record.ticketType.remote = 1;
        record.attendee.variationRemote = 3;
        event.timeZone = zone.id();
        event.from = QDateTime(QDate(2026, 11, 28), QTime(3, 0), Qt::UTC);
        event.to = QDateTime(QDate(2026, 11, 28), QTime(12, 30), Qt::UTC);
    }

    [[nodiscard]] QList<QDateTime> entries() const
    {
        QList<QDateTime> times;
        for (const CheckIn& each : history) {
            if (each.direction == Direction::Entry) {
                times.append(each.at);
            }
        }
        return times;
    }

    /// Those that the rule counts.
    [[nodiscard]] QList<QDateTime> counted(const RuleObstacle& obstacle) const
    {
        const auto day = [](const QDateTime& at) { return at.toTimeZone(zone).date(); };
        QList<QDateTime> times = entries();
        times.removeIf([&](const QDateTime& at) {
            switch (obstacle.fact) {
            case RuleFact::EntriesToday:
                return day(at) != day(now);
            case RuleFact::EntriesSince:
            case RuleFact::EntriesDaysSince:
                return at < *obstacle.border;
            case RuleFact::EntriesBefore:
            case RuleFact::EntriesDaysBefore:
                return at >= *obstacle.border;
            default:
                return false;
            }
        });
        return times;
    }

    [[nodiscard]] qint64 number(const RuleObstacle& obstacle) const
    {
        const bool isOfDays = obstacle.fact == RuleFact::EntriesDays
            || obstacle.fact == RuleFact::EntriesDaysSince
            || obstacle.fact == RuleFact::EntriesDaysBefore;
        QSet<QDate> days;
        const auto times = counted(obstacle);
        for (const QDateTime& at : times) {
            days.insert(at.toTimeZone(zone).date());
        }
        return isOfDays ? days.size() : times.size();
    }

    [[nodiscard]] bool isInside() const
    {
        return !history.isEmpty() && history.last().direction == Direction::Entry;
    }
};

/// The sentence that is true of that obstacle in that scene, worked out from the past itself;
/// empty for one that tells no fact of the past.
QString truth(const RuleObstacle& obstacle, const Scene& scene)
{
    const auto entries = scene.entries();
    const auto counted = scene.counted(obstacle);
    const QString last = counted.isEmpty() ? QString() : TimeWords::day(counted.last(), now, zone);
    const qint64 number = scene.number(obstacle);
    const bool isToday = obstacle.fact == RuleFact::EntriesToday;
    switch (obstacle.fact) {
    case RuleFact::EntryStatus:
        return scene.isInside() ? u"This person is inside “Lunch” already"_s
                                : u"This person is not inside “Lunch”"_s;
    case RuleFact::MinutesSinceFirst:
    case RuleFact::MinutesSinceLast: {
        if (entries.isEmpty()) {
            return u"This ticket must have come in before"_s;
        }
        const bool isFirst = obstacle.fact == RuleFact::MinutesSinceFirst;
        const QDateTime then = isFirst ? entries.first() : entries.last();
        if (obstacle.most == -1) {
            return u"This ticket was already used for “Lunch” at "_s + last;
        }
        if (obstacle.least && then.addSecs(*obstacle.least * 60) > now) {
            return u"The next entry is possible "_s
                + TimeWords::in(then.addSecs(*obstacle.least * 60), now);
        }
        return u"The %1 entry was %2, too long ago"_s.arg(
            isFirst ? u"first"_s : u"last"_s, TimeWords::ago(then, now));
    }
    case RuleFact::EntriesNumber:
    case RuleFact::EntriesToday:
    case RuleFact::EntriesSince:
        if (obstacle.least && number < *obstacle.least) {
            return u"“Lunch” takes only tickets that came before; "
                   "this one has not come often enough"_s;
        }
        return number == 1
            ? u"This ticket was already used for “Lunch” %1at %2"_s.arg(
                isToday ? u"today "_s : QString(), last)
            : u"This ticket was already used for “Lunch” %1 times%2, last at %3"_s.arg(
                QString::number(number), isToday ? u" today"_s : QString(), last);
    case RuleFact::EntriesBefore:
        return obstacle.least && number < *obstacle.least
            ? u"“Lunch” takes only tickets that came before; this one has not come often enough"_s
            : u"This ticket was used too often for “Lunch”"_s;
    case RuleFact::EntriesDays:
    case RuleFact::EntriesDaysSince:
    case RuleFact::EntriesDaysBefore:
        return obstacle.least && number < *obstacle.least
            ? u"“Lunch” takes only tickets that came before; this one has not come often enough"_s
            : u"This ticket was already used for “Lunch” on %1 days"_s.arg(number);
    default:
        return {};
    }
}

} // namespace

/// What a sentence says of the past is so, for whatever rule and past.
class tst_TrueSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void timesAndCountsAreThoseThatTheRuleCounts()
    {
        RandomRules random(11);
        CheckInList lunch;
        lunch.name = u"Lunch"_s;
        QMap<RuleFact, int> told;
        for (int i = 0; i < 3000; ++i) {
            Scene scene;
            scene.history = random.past(now);
            lunch.rules = random.rule();
            const auto obstacles
                = explainRefusal(lunch.rules, {scene.record, scene.history, scene.event, now, 2});
            const auto words = RuleSentence::of(obstacles, lunch, zone, now);
            QCOMPARE(words.has_value(), !obstacles.isEmpty());
            const QStringList sentences = words ? words->headline.split(u". "_s) : QStringList();
            QCOMPARE(sentences.size(), obstacles.size());
            for (qsizetype j = 0; j < sentences.size(); ++j) {
                const QString expected = truth(obstacles.at(j), scene);
                const QByteArray rule = QJsonDocument(lunch.rules).toJson(QJsonDocument::Compact);
                QVERIFY2(expected.isEmpty() || sentences.at(j) == expected,
                    rule + "\nsays: " + sentences.at(j).toUtf8() + "\nbut: " + expected.toUtf8());
                told[obstacles.at(j).fact] += expected.isEmpty() ? 0 : 1;
            }
        }
        for (int fact = 0; fact < int(RuleFact::Now); ++fact) {
            QVERIFY2(told.value(RuleFact(fact)) >= 5, QByteArray::number(fact));
        }
    }
};

QTEST_GUILESS_MAIN(tst_TrueSentences)
#include "tst_TrueSentences.moc"
