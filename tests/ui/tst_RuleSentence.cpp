// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/RuleSentence.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lanyard::RuleObstacle)
Q_DECLARE_METATYPE(lanyard::RuleWords)

namespace {

const QDateTime now(QDate(2026, 12, 5), QTime(6, 36), Qt::UTC); // 12:06 in Bengaluru

QJsonObject inList(const QString& kind, const QList<QJsonArray>& names)
{
    QJsonArray objects;
    for (const QJsonArray& name : names) {
        objects.append(QJsonObject{{u"lookup"_s, QJsonArray{kind, name.at(0), name.at(1)}}});
    }
    return {{u"inList"_s,
        QJsonArray{QJsonObject{{u"var"_s, kind}}, QJsonObject{{u"objectList"_s, objects}}}}};
}

RuleWords words(const QList<RuleObstacle>& obstacles)
{
    CheckInList lunch;
    lunch.name = u"Lunch"_s;
    lunch.rules = {{u"and"_s,
        QJsonArray{inList(u"gate"_s, {QJsonArray{u"7"_s, u"North"_s}, QJsonArray{8, u"South"_s}}),
            inList(u"product"_s, {QJsonArray{u"7"_s, u"Speaker"_s}}),
            inList(u"variation"_s, {QJsonArray{u"7"_s, u"Vegan"_s}})}}};
    return RuleSentence::of(obstacles, lunch, QTimeZone("Asia/Kolkata"), now).value_or(RuleWords());
}

QString headline(const QList<RuleObstacle>& obstacles)
{
    return words(obstacles).headline;
}

RuleObstacle obstacle(RuleFact fact)
{
    RuleObstacle made;
    made.fact = fact;
    return made;
}

} // namespace

class tst_RuleSentence : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void everyObstacleHasItsFigureSentenceAndAdvice_data();
    void everyObstacleHasItsFigureSentenceAndAdvice();

    void gatesAreNamedAsInTheRule()
    {
        RuleObstacle gate = obstacle(RuleFact::Gate);
        gate.oneOf = {7, 8};
        QCOMPARE(headline({gate}), u"This ticket enters at: North, South"_s);
        gate.oneOf = {9};
        QCOMPARE(headline({gate}), u"This ticket enters at another gate"_s);
    }

    void twoReasonsAreTwoSentences()
    {
        RuleObstacle early = obstacle(RuleFact::Now);
        early.opensAt = now.addSecs(24 * 60);
        RuleObstacle inside = obstacle(RuleFact::EntryStatus);
        QCOMPARE(headline({inside, early}),
            u"This person is inside “Lunch” already. “Lunch” opens at 12:30, in 24 minutes"_s);
    }

    void noExplanationIsNoSentence() { QCOMPARE(headline({}), QString()); }
};

void tst_RuleSentence::everyObstacleHasItsFigureSentenceAndAdvice_data()
{
    QTest::addColumn<RuleObstacle>("obstacle");
    QTest::addColumn<RuleWords>("said");
    // as it is, least and most that will do; entries were at 11:41
    const auto row = [](const char* name, RuleFact fact, const QString& figure,
                         const QString& headline, const QString& advice, qint64 have = 0,
                         std::optional<qint64> least = {}, std::optional<qint64> most = {}) {
        RuleObstacle made = obstacle(fact);
        made.have = have;
        made.least = least;
        made.most = most;
        made.lastEntry = now.addSecs(-25 * 60);
        QTest::newRow(name) << made << RuleWords{figure, headline, advice};
    };
    using enum RuleFact;
    const QString staff = u"Staff can ask the organiser."_s;
    const QString back = u"The code stays valid. Ask them to come back then."_s;
    const QString again = u"Not again"_s;
    const QString tooFew
        = u"“Lunch” takes only tickets that came before; this one has not come often enough"_s;
    row("once", EntriesNumber, again, u"This ticket was already used for “Lunch” at 11:41"_s, staff,
        1, {}, 0);
    row("thrice", EntriesNumber, again,
        u"This ticket was already used for “Lunch” 3 times, last at 11:41"_s, staff, 3, {}, 2);
    row("too few", EntriesNumber, u"Not yet"_s, tooFew, staff, 1, 2);
    row("once today", EntriesToday, again,
        u"This ticket was already used for “Lunch” today at 11:41"_s, staff, 1, {}, 0);
    row("thrice today", EntriesToday, again,
        u"This ticket was already used for “Lunch” 3 times today, last at 11:41"_s, staff, 3, {},
        0);
    row("too few today", EntriesToday, u"Not yet"_s, tooFew, staff, 0, 1);
    const QString days = u"This ticket was already used for “Lunch” on 2 days"_s;
    row("days", EntriesDays, again, days, staff, 2, {}, 1);
    row("days since", EntriesDaysSince, again, days, staff, 2, {}, 1);
    row("days before", EntriesDaysBefore, again, days, staff, 2, {}, 1);
    row("too few days", EntriesDays, u"Not yet"_s, tooFew, staff, 1, 2);
    row("once since", EntriesSince, again, u"This ticket was already used for “Lunch” at 11:41"_s,
        staff, 1, {}, 0);
    row("twice since", EntriesSince, again,
        u"This ticket was already used for “Lunch” 2 times, last at 11:41"_s, staff, 2, {}, 0);
    // the last entry may have come after that moment
    row("before", EntriesBefore, again, u"This ticket was used too often for “Lunch”"_s, staff, 1,
        {}, 0);
    row("too few before", EntriesBefore, u"Not yet"_s, tooFew, staff, 0, 1);
    row("a pause", MinutesSinceLast, u"Not yet"_s, u"The next entry is possible in 12 minutes"_s,
        back, 3, 15);
    row("a pause from the first", MinutesSinceFirst, u"Not yet"_s,
        u"The next entry is possible in 12 minutes"_s, back, 3, 15);
    // no time lets them in again
    row("first too long ago", MinutesSinceFirst, u"Too late"_s,
        u"The first entry was 3 hours ago, too long ago"_s, staff, 180, {}, 60);
    row("last too long ago", MinutesSinceLast, u"Too late"_s,
        u"The last entry was 3 hours ago, too long ago"_s, staff, 180, {}, 60);
    row("never came in", MinutesSinceLast, u"Not yet"_s, u"This ticket must have come in before"_s,
        staff, -1, 0);
    row("for the new alone", MinutesSinceFirst, again,
        u"This ticket was already used for “Lunch” at 11:41"_s, staff, 25, {}, -1);
    row("for nobody", None, u"For nobody"_s, u"The rule of “Lunch” lets nobody in"_s, staff);
    RuleObstacle early = obstacle(Now);
    early.opensAt = now.addSecs(24 * 60).addMSecs(1);
    QTest::newRow("early") << early
                           << RuleWords{
                                  u"Not yet"_s, u"“Lunch” opens at 12:30, in 24 minutes"_s, back};
    early.opensAt = QDateTime(QDate(2026, 12, 6), QTime(18, 30), Qt::UTC); // midnight there
    QTest::newRow("another day") << early
                                 << RuleWords{u"Not yet"_s,
                                        u"“Lunch” opens at Mon 7 Dec, 00:00, in 35 hours"_s, back};
    RuleObstacle late = obstacle(Now);
    late.closedAt = now.addSecs(-36 * 60).addMSecs(-1);
    QTest::newRow("late") << late
                          << RuleWords{u"Too late"_s, u"“Lunch” closed at 11:30, 36 minutes ago"_s,
                                 staff};
    RuleObstacle inside = obstacle(EntryStatus);
    QTest::newRow("is inside") << inside
                               << RuleWords{again, u"This person is inside “Lunch” already"_s,
                                      u"Scan them out first, if they came out."_s};
    inside.mustBeInside = true;
    QTest::newRow("is outside") << inside
                                << RuleWords{u"Not yet"_s, u"This person is not inside “Lunch”"_s,
                                       u"They go in there first."_s};
    const auto other = [](const char* name, RuleFact fact, const QList<qint64>& ids,
                           const QString& figure, const QString& headline, const QString& advice) {
        RuleObstacle made = obstacle(fact);
        made.oneOf = ids;
        QTest::newRow(name) << made << RuleWords{figure, headline, advice};
    };
    const QString way = u"Show the way to the right gate."_s;
    other("gates", Gate, {7, 8}, u"Wrong gate"_s, u"This ticket enters at: North, South"_s, way);
    other("a gate", Gate, {9}, u"Wrong gate"_s, u"This ticket enters at another gate"_s, way);
    other("product", Product, {7}, u"Wrong ticket"_s, u"“Lunch” takes: Speaker"_s, staff);
    other("products", Product, {9}, u"Wrong ticket"_s, u"“Lunch” takes other tickets"_s, staff);
    other("variation", Variation, {7}, u"Wrong ticket"_s, u"“Lunch” takes: Vegan"_s, staff);
    other("variations", Variation, {anotherId}, u"Wrong ticket"_s, u"“Lunch” takes other tickets"_s,
        staff);
}

void tst_RuleSentence::everyObstacleHasItsFigureSentenceAndAdvice()
{
    QFETCH(RuleObstacle, obstacle);
    QFETCH(RuleWords, said);
    const RuleWords told = words({obstacle});
    QCOMPARE(told.figure, said.figure);
    QCOMPARE(told.headline, said.headline);
    QCOMPARE(told.advice, said.advice);
}

QTEST_GUILESS_MAIN(tst_RuleSentence)
#include "tst_RuleSentence.moc"
