// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/RuleSentence.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 12, 5), QTime(6, 36), Qt::UTC); // 12:06 in Bengaluru

QString headline(const QList<RuleObstacle>& obstacles)
{
    CheckInList lunch;
    lunch.name = u"Lunch"_s;
    lunch.rules = {{u"inList"_s,
        QJsonArray{QJsonObject{{u"var"_s, u"gate"_s}},
            QJsonObject{{u"objectList"_s,
                QJsonArray{QJsonObject{{u"lookup"_s, QJsonArray{u"gate"_s, u"7"_s, u"North"_s}}},
                    QJsonObject{{u"lookup"_s, QJsonArray{u"gate"_s, 8, u"South"_s}}}}}}}}};
    const auto words = RuleSentence::of(obstacles, lunch, QTimeZone("Asia/Kolkata"), now);
    return words ? words->headline : QString();
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

    void whatOpensLaterTellsWhenAndInHowLong()
    {
        RuleObstacle early = obstacle(RuleFact::Now);
        early.opensAt = now.addSecs(24 * 60).addMSecs(1);
        QCOMPARE(headline({early}), u"“Lunch” opens at 12:30, in 24 minutes"_s);
    }

    void whatIsOverTellsSinceWhen()
    {
        RuleObstacle late = obstacle(RuleFact::Now);
        late.closedAt = now.addSecs(-36 * 60).addMSecs(-1);
        QCOMPARE(headline({late}), u"“Lunch” closed at 11:30, 36 minutes ago"_s);
    }

    void lunchEatenTellsWhen()
    {
        RuleObstacle eaten = obstacle(RuleFact::EntriesToday);
        eaten.have = 1;
        eaten.most = 0;
        eaten.lastEntry = now.addSecs(-25 * 60);
        QCOMPARE(headline({eaten}), u"This ticket was already used for “Lunch” today at 11:41"_s);
    }

    void gatesAreNamedAsInTheRule()
    {
        RuleObstacle gate = obstacle(RuleFact::Gate);
        gate.oneOf = {7, 8};
        QCOMPARE(headline({gate}), u"This ticket enters at: North, South"_s);
        gate.oneOf = {9};
        QCOMPARE(headline({gate}), u"This ticket enters at another gate"_s);
    }

    void anEntryThatIsTooLongAgoIsTheOneThatTheRuleMeans()
    {
        RuleObstacle late = obstacle(RuleFact::MinutesSinceFirst);
        late.have = 180;
        late.most = 60;
        QCOMPARE(headline({late}), u"The first entry was 3 hours ago, too long ago"_s);
        const auto words = RuleSentence::of({late}, {}, QTimeZone::utc(), now);
        QCOMPARE(words->figure, u"Too late"_s);
        QCOMPARE(words->advice, u"Staff can ask the organiser."_s); // no time lets them in again
        late.fact = RuleFact::MinutesSinceLast;
        QCOMPARE(headline({late}), u"The last entry was 3 hours ago, too long ago"_s);
    }

    void entriesBeforeAMomentNameNoneThatCameAfterIt()
    {
        RuleObstacle before = obstacle(RuleFact::EntriesBefore);
        before.have = 1;
        before.most = 0;
        before.lastEntry = now;
        QCOMPARE(headline({before}), u"This ticket was used too often for “Lunch”"_s);
    }

    void aPauseBetweenEntriesTellsItsEnd()
    {
        RuleObstacle pause = obstacle(RuleFact::MinutesSinceLast);
        pause.have = 3;
        pause.least = 15;
        QCOMPARE(headline({pause}), u"The next entry is possible in 12 minutes"_s);
    }

    void twoReasonsAreTwoSentences()
    {
        RuleObstacle early = obstacle(RuleFact::Now);
        early.opensAt = now.addSecs(24 * 60);
        RuleObstacle inside = obstacle(RuleFact::EntryStatus);
        QCOMPARE(headline({inside, early}),
            u"This person is inside “Lunch” already. “Lunch” opens at 12:30, in 24 minutes"_s);
    }

    void ruleThatAdmitsNobodySaysSo()
    {
        QCOMPARE(headline({obstacle(RuleFact::None)}), u"The rule of “Lunch” lets nobody in"_s);
    }

    void noExplanationIsNoSentence() { QCOMPARE(headline({}), QString()); }
};

QTEST_GUILESS_MAIN(tst_RuleSentence)
#include "tst_RuleSentence.moc"
