// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "RuleScene.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

CheckIn past(Direction direction, const QString& at)
{
    CheckIn checkIn;
    checkIn.direction = direction;
    checkIn.at = utc(at);
    return checkIn;
}

} // namespace

class tst_RuleExplanation : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void lunchThatOpensLaterTellsWhen()
    {
        const auto found = Scene().explain(
            R"({"isAfter":[{"var":"now"},{"buildTime":["customtime","12:30:00"]}]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fact, RuleFact::Now);
        QCOMPARE(found.first().opensAt->toMSecsSinceEpoch(),
            utc(u"2026-11-28T07:00:00Z"_s).toMSecsSinceEpoch() + 1);
    }

    void toleranceOpensTheDoorEarlier()
    {
        const auto found = Scene().explain(
            R"({"isAfter":[{"var":"now"},{"buildTime":["customtime","12:30:00"]},15]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().opensAt->toMSecsSinceEpoch(),
            utc(u"2026-11-28T06:45:00Z"_s).toMSecsSinceEpoch() + 1);
    }

    void whatIsOverTellsSinceWhen()
    {
        const auto found = Scene().explain(
            R"({"isBefore":[{"var":"now"},{"buildTime":["custom","2026-11-28T06:00:00Z"]}]})");
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first().opensAt);
        QCOMPARE(found.first().closedAt->toMSecsSinceEpoch(),
            utc(u"2026-11-28T06:00:00Z"_s).toMSecsSinceEpoch() - 1);
    }

    void lunchEatenTodayTellsHowOftenAndWhen()
    {
        Scene scene;
        scene.history = {past(Direction::Entry, u"2026-11-27T06:00:00Z"_s),
            past(Direction::Entry, u"2026-11-28T06:30:00Z"_s)};
        const auto found = scene.explain(R"({"<":[{"var":"entries_today"},1]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fact, RuleFact::EntriesToday);
        QCOMPARE(found.first().have, 1);
        QCOMPARE(found.first().most, std::optional<qint64>(0));
        QCOMPARE(found.first().lastEntry, std::optional(utc(u"2026-11-28T06:30:00Z"_s)));
    }

    void wrongGateNamesAllThatWillDo()
    {
        const auto found = Scene().explain(
            R"({"inList":[{"var":"gate"},{"objectList":[{"lookup":["gate","7","N"]},{"lookup":["gate","5","S"]}]}]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fact, RuleFact::Gate);
        QCOMPARE(found.first().oneOf, (QList<qint64>{5, 7}));
    }

    void ticketTypeThatIsKeptOutTellsThatOthersWillDo()
    {
        const auto found = Scene().explain(
            R"({"!":[{"inList":[{"var":"product"},{"objectList":[{"lookup":["product","1","A"]}]}]}]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fact, RuleFact::Product);
        QCOMPARE(found.first().oneOf, QList<qint64>{anotherId});
    }

    void whatWillDoByNameIsToldAlone()
    {
        const auto found = Scene().explain(
            R"({"or":[{"==":[{"var":"product"},9]},{"!":[{"inList":[{"var":"product"},{"objectList":[{"lookup":["product","1","A"]}]}]}]}]})");
        QCOMPARE(found.first().oneOf, QList<qint64>{9});
    }

    void deskAtAGateIsToldThatItShouldHaveNone()
    {
        const auto found = Scene().explain(R"({"==":[{"var":"gate"},null]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fact, RuleFact::Gate);
        QCOMPARE(found.first().oneOf, QList<qint64>{0});
    }

    void dayThatIsOverTellsWhenItEnded()
    {
        // the Monday before 28 November 2026 ended at midnight in Bengaluru
        const auto found = Scene().explain(
            R"({"and":[{"==":[{"var":"now_isoweekday"},1]},{"isBefore":[{"var":"now"},{"buildTime":["custom","2026-11-29T00:00:00Z"]}]}]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().closedAt->toMSecsSinceEpoch(),
            utc(u"2026-11-23T18:30:00Z"_s).toMSecsSinceEpoch() - 1);
    }

    void personInsideIsToldToGoOutFirst()
    {
        Scene scene;
        scene.history = {past(Direction::Entry, u"2026-11-28T06:30:00Z"_s)};
        const auto found = scene.explain(
            R"({"or":[{"==":[{"var":"entry_status"},"absent"]},{"inList":[{"var":"product"},{"objectList":[{"lookup":["product","9","VIP"]}]}]}]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fact, RuleFact::EntryStatus);
        QVERIFY(!found.first().mustBeInside);
    }

    void waitingIsCheaperThanAnotherTicket()
    {
        const auto found = Scene().explain(
            R"({"or":[{"isAfter":[{"var":"now"},{"buildTime":["customtime","13:00"]}]},{"inList":[{"var":"product"},{"objectList":[{"lookup":["product","9","VIP"]}]}]}]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().fact, RuleFact::Now);
    }

    void twoFactsAreToldWhenOneIsNotEnough()
    {
        const auto found = Scene().explain(
            R"({"and":[{"isAfter":[{"var":"now"},{"buildTime":["customtime","13:00"]}]},{"==":[{"var":"gate"},5]}]})");
        QCOMPARE(found.size(), 2);
    }

    void countUpToAClockTimeIsToldForAnotherDayToo()
    {
        const auto found = Scene().explain(
            R"({"and":[{">=":[{"entries_before":[{"buildTime":["customtime","19:00"]}]},2]},{"isAfter":[{"var":"now"},{"buildTime":["custom","2026-11-30T09:00:00Z"]}]}]})");
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().fact, RuleFact::EntriesBefore);
        QCOMPARE(found.first().least, std::optional<qint64>(2));
        QCOMPARE(found.last().fact, RuleFact::Now);
    }

    void threeFactsAreToldWhenTwoAreNotEnough()
    {
        const auto found = Scene().explain(
            R"({"and":[{"isAfter":[{"var":"now"},{"buildTime":["customtime","13:00"]}]},{"==":[{"var":"gate"},5]},{">=":[{"var":"entries_number"},1]}]})");
        QCOMPARE(found.size(), 3);
    }

    void toleranceKeepsTheDoorOpenLonger()
    {
        const auto found = Scene().explain(
            R"({"isBefore":[{"var":"now"},{"buildTime":["customtime","11:00"]},15]})");
        QCOMPARE(found.size(), 1);
        // it opens again with the next day
        QCOMPARE(found.first().opensAt, std::optional(utc(u"2026-11-28T18:30:00Z"_s)));
        const auto over = Scene().explain(
            R"({"isBefore":[{"var":"now"},{"buildTime":["custom","2026-11-28T06:00:00Z"]},15]})");
        QCOMPARE(over.first().closedAt->toMSecsSinceEpoch(),
            utc(u"2026-11-28T06:15:00Z"_s).toMSecsSinceEpoch() - 1);
    }

    void timeMayStandBeforeNowInTheRule()
    {
        const auto found = Scene().explain(
            R"({"isBefore":[{"buildTime":["customtime","12:30"]},{"var":"now"},15]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().opensAt->toMSecsSinceEpoch(),
            utc(u"2026-11-28T06:45:00Z"_s).toMSecsSinceEpoch() + 1);
    }

    void ruleOfMorePartsThanAPersonWritesIsNotExplained()
    {
        QByteArray parts = R"({"==":[{"var":"gate"},5]})";
        for (int i = 0; i < 128; ++i) {
            parts += R"(,{"==":[{"var":"gate"},5]})";
        }
        QVERIFY(Scene().explain(R"({"or":[)" + parts + "]}").isEmpty());
    }

    void onlyAnotherDayMayBeTheAnswer()
    {
        // 28 November 2026 is a Saturday
        const auto found = Scene().explain(R"({"==":[{"var":"now_isoweekday"},1]})");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().opensAt, std::optional(utc(u"2026-11-29T18:30:00Z"_s)));
    }

    void ruleThatAdmitsNobodyIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("no") << QByteArray(R"({"or":[false]})");
        QTest::newRow("fewer than none") << QByteArray(R"({"<":[{"var":"entries_number"},0]})");
        QTest::newRow("beside something") << QByteArray(
            R"({"and":[{"==":[{"var":"gate"},5]},{"<":[{"var":"entries_today"},0]}]})");
        QTest::newRow("not always") << QByteArray(R"({"!":{">=":[{"var":"entries_days"},0]}})");
        QTest::newRow("eighth day") << QByteArray(R"({"==":[{"var":"now_isoweekday"},8]})");
    }

    void ruleThatAdmitsNobodyIsToldSo()
    {
        QFETCH(QByteArray, rule);
        const auto found = Scene().explain(rule);
        QCOMPARE(found, QList{RuleObstacle{RuleFact::None}});
        QVERIFY(changesOf(found).numbers.isEmpty());
    }

    void nobodyIsToldOnlyWhereThatIsSure_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("two facts compared")
            << QByteArray(R"({"==":[{"var":"entries_number"},{"var":"gate"}]})");
        QTest::newRow("a time compared as a number") << QByteArray(
            R"({"<":[{"var":"now"},{"buildTime":["custom","2026-01-01T00:00:00Z"]}]})");
    }

    void nobodyIsToldOnlyWhereThatIsSure()
    {
        QFETCH(QByteArray, rule);
        const auto found = Scene().explain(rule);
        QVERIFY(!found.contains(RuleObstacle{RuleFact::None}));
    }

    /// Gates are tried before ticket types, and what is soon before what is late.
    void nobodyIsNotToldWhereNotEverythingWasTried_data()
    {
        QTest::addColumn<QByteArray>("rule");
        const auto listed = [](const char* first, const char* more, int from, int end) {
            QByteArray parts = first;
            for (int i = from; i < end; ++i) {
                parts += ',' + QByteArray(more).replace("#", QByteArray::number(i));
            }
            return parts;
        };
        QByteArray rule
            = R"({"and":[{"==":[{"var":"product"},9]},{"inList":[{"var":"gate"},{"objectList":[@]}]}]})";
        QTest::newRow("gates") << rule.replace("@",
            listed(R"({"lookup":["gate","2","Here"]})", R"({"lookup":["gate","#","There"]})", 10,
                310));
        rule
            = R"({"and":[{"isAfter":[{"var":"now"},{"buildTime":["custom","2027-03-01T00:00:00Z"]}]},{"or":[@]}]})";
        QTest::newRow("times") << rule.replace("@",
            listed("false",
                R"({"isAfter":[{"var":"now"},{"buildTime":["custom","2026-11-28T07:#:00Z"]}]})", 10,
                60));
    }

    void nobodyIsNotToldWhereNotEverythingWasTried()
    {
        QFETCH(QByteArray, rule);
        Scene other;
        other.record.ticketType.remote = 9;
        RuleCircumstances later = other.circumstances();
        later.at = utc(u"2027-03-02T00:00:00Z"_s);
        QVERIFY(evaluateRule(QJsonDocument::fromJson(rule).object(), later).admits);
        QVERIFY(Scene().explain(rule).isEmpty());
    }

    void ruleThatAdmitsOrFailsHasNoExplanation()
    {
        QVERIFY(Scene().explain(R"({"==":[{"var":"gate"},2]})").isEmpty());
        QVERIFY(Scene().explain(R"({"xor":[{"var":"gate"},2]})").isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_RuleExplanation)
#include "tst_RuleExplanation.moc"
