// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/ListRule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

const CheckInHistory nobody;

} // namespace

class tst_ListRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void rulesAreEvaluatedInTheEventsTimeZone_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<bool>("admits");
        // it is 09:30 in Bengaluru; one entry yesterday evening, one this morning at 08:00
        QTest::newRow("product on the list") << QByteArray(
            R"({"inList":[{"var":"product"},{"objectList":[{"lookup":["product","70","Attendee"]}]}]})")
                                             << true;
        QTest::newRow("product not on the list") << QByteArray(
            R"({"inList":[{"var":"product"},{"objectList":[{"lookup":["product","71","Press"]}]}]})")
                                                 << false;
        QTest::newRow("entries today counts one")
            << QByteArray(R"({"==":[{"var":"entries_today"},1]})") << true;
        QTest::newRow("entries in all")
            << QByteArray(R"({"<":[{"var":"entries_number"},2]})") << false;
        QTest::newRow("days") << QByteArray(R"({"==":[{"var":"entries_days"},2]})") << true;
        QTest::newRow("after a clock time here") << QByteArray(
            R"({"isAfter":[{"var":"now"},{"buildTime":["customtime","09:00:00"]},null]})")
                                                 << true;
        QTest::newRow("not yet after a later one") << QByteArray(
            R"({"isAfter":[{"var":"now"},{"buildTime":["customtime","10:00:00"]},null]})")
                                                   << false;
        QTest::newRow("but within the tolerance") << QByteArray(
            R"({"isAfter":[{"var":"now"},{"buildTime":["customtime","10:00:00"]},45]})")
                                                  << true;
        QTest::newRow("before the event ends")
            << QByteArray(R"({"isBefore":[{"var":"now"},{"buildTime":["date_to"]}]})") << true;
        QTest::newRow("doors opened half an hour before the event") << QByteArray(
            R"({"isAfter":[{"buildTime":["date_from"]},{"buildTime":["date_admission"]},-29]})")
                                                                    << true;
        QTest::newRow("weekday") << QByteArray(R"({"==":[{"var":"now_isoweekday"},6]})") << true;
        QTest::newRow("inside") << QByteArray(R"({"==":[{"var":"entry_status"},"present"]})")
                                << true;
        QTest::newRow("minutes since last")
            << QByteArray(R"({">=":[{"var":"minutes_since_last_entry"},90]})") << true;
        QTest::newRow("entries since this morning") << QByteArray(
            R"({"<=":[{"entries_since":[{"buildTime":["customtime","07:00:00"]}]},1]})")
                                                    << true;
        QTest::newRow("and, or") << QByteArray(
            R"({"and":[{"or":[{"==":[1,2]},{"==":[2,2]}]},{"!":[{"==":[1,2]}]}]})")
                                 << true;
        QTest::newRow("a part that cannot be evaluated refuses all")
            << QByteArray(R"({"or":[{"==":[2,2]},{"moonPhase":["full"]}]})") << false;
        // texts, numbers and nothing compare as on the server
        QTest::newRow("a number equals its text")
            << QByteArray(R"({"==":[{"var":"product"},"70"]})") << true;
        QTest::newRow("minutes are no whole number when they are a text")
            << QByteArray(R"({"==":[{"var":"minutes_since_last_entry"},"90"]})") << false;
        QTest::newRow("minutes equal a number")
            << QByteArray(R"({"==":[{"var":"minutes_since_last_entry"},90]})") << true;
        QTest::newRow("a word is not more than a number")
            << QByteArray(R"({"<":[{"var":"entries_number"},"two"]})") << false;
        QTest::newRow("nor less") << QByteArray(R"({">":[{"var":"entries_number"},"two"]})")
                                  << false;
        QTest::newRow("a number in a text")
            << QByteArray(R"({"<":[{"var":"entries_number"}," 3.0 "]})") << true;
        QTest::newRow("a number equals itself as a fraction")
            << QByteArray(R"({"<=":[2,{"var":"entries_number"},2.5]})") << true;
        QTest::newRow("no gate is no gate")
            << QByteArray(R"({"==":[{"var":"gate"},null]})") << true;
        QTest::newRow("and no variation")
            << QByteArray(R"({"!=":[{"var":"variation"},null]})") << false;
        QTest::newRow("yes counts as one") << QByteArray(R"({"==":[true,1]})") << true;
        QTest::newRow("part of a text") << QByteArray(R"({"inList":["a","cat"]})") << true;
        QTest::newRow("of lists") << QByteArray(R"({"==":[[1,"a"],[1,"a"]]})") << true;
        QTest::newRow("a moment in a list of moments")
            << QByteArray(R"({"inList":[{"var":"now"},{"objectList":[{"var":"now"}]}]})") << true;
        QTest::newRow("nothing at all is yes") << QByteArray(R"({"and":[]})") << true;
        QTest::newRow("nothing of several is no") << QByteArray(R"({"or":[]})") << false;
        QTest::newRow("a plain value may be the rule") << QByteArray(R"({"or":["yes"]})") << true;
        QTest::newRow("an empty text is no") << QByteArray(R"({"or":[""]})") << false;
        QTest::newRow("an empty list is no") << QByteArray(R"({"or":[[]]})") << false;
        QTest::newRow("a time is yes") << QByteArray(R"({"and":[{"var":"now"}]})") << true;
        // what has no meaning refuses, also under a "not"
        for (const char* rule :
            {R"({"!":[{"isBefore":[{"var":"now"},5]}]})", R"({"!":[{"isBefore":[{"var":"now"}]}]})",
                R"({"!":[{"isBefore":[{"var":"now"},{"buildTime":["date_from"]},"soon"]}]})",
                R"({"!":[{"isBefore":[{"var":"now"},{"buildTime":["date_soon"]}]}]})",
                R"({"!":[{"isAfter":[{"var":"now"},{"buildTime":["customtime","noon"]}]}]})",
                R"({"!":[{"isAfter":[{"var":"now"},{"buildTime":["custom","2026-11-28T01:00"]}]}]})",
                R"({"!":[{"isAfter":[{"var":"now"},{"buildTime":[]}]}]})",
                R"({"!":[{"inList":[{"var":"product"},"70"]}]})",
                R"({"!":[{"inList":[{"var":"product"}]}]})",
                R"({"!":[{"lookup":["product","seventy","x"]}]})",
                R"({"!":[{"lookup":["product"]}]})", R"({"!":[{"==":[1]}]})",
                R"({"!":[{"<":[1]}]})", R"({"!":[1,2]})", R"({"!":[{"==":[{"var":"now"},"x"]}]})",
                R"({"!":[{"<":[null,null]}]})", R"({"!":[{"<":["a",true]}]})",
                R"({"!":[{"entries_since":[5]}]})", R"({"!":[{"entries_ever":[{"var":"now"}]}]})",
                R"({"!":[{"lookup":["product","7.5","x"]}]})",
                R"({"!":[{"isBefore":[{"var":"now"},{"buildTime":["date_from"]},1e12]}]})",
                R"({"!":[{"isBefore":[{"var":"now"},{"buildTime":["date_from"]},1,2]}]})",
                R"({"!":[{"isAfter":[{"var":"now"},{"buildTime":["custom","soon"]}]}]})",
                R"({"!":[{"buildTime":["custom","2026-11-28T01:00:00Z","x"]}]})",
                R"({"!":[{">=":[null,"a"]}]})", R"({"!":[{"entries_since":[]}]})",
                R"({"!":[{"isBefore":[{"var":"now"},5,10]}]})",
                R"({"!":[{"isBefore":[{"var":"now"},{"buildTime":["moonrise"]}]}]})",
                R"({"!":[{"isAfter":[{"var":"now"},{"buildTime":[5]}]}]})",
                R"({"!":[{"lookup":["product",null,"x"]}]})", R"({"!":[{"var":[5]}]})",
                R"({"!":[{"var":[]}]})", R"({"!":[{"a":1,"b":2}]})"}) {
            QTest::newRow(rule) << QByteArray(rule) << false;
        }
        QTest::newRow("a variable nobody knows")
            << QByteArray(R"({"==":[{"var":"mood"},1]})") << false;
    }

    void rulesAreEvaluatedInTheEventsTimeZone()
    {
        QFETCH(QByteArray, rule);
        AttendeeRecord record;
        record.ticketType.remote = 70;
        CheckIn yesterday;
        yesterday.at = utc(u"2026-11-27T13:00:00Z"_s);
        CheckIn today;
        today.at = utc(u"2026-11-28T02:30:00Z"_s);
        const CheckInHistory history{yesterday, today};
        Event event;
        event.timeZone = "Asia/Kolkata";
        event.from = utc(u"2026-11-28T03:00:00Z"_s);
        event.to = utc(u"2026-11-28T12:30:00Z"_s);
        event.admission = utc(u"2026-11-28T02:30:00Z"_s);
        const RuleCircumstances now{record, history, event, utc(u"2026-11-28T04:00:00Z"_s), 0};
        QTEST(evaluateRule(QJsonDocument::fromJson(rule).object(), now).admits, "admits");
    }

    void eventWithoutAnEndOrDoorsHasItsBeginForThem()
    {
        const AttendeeRecord record;
        Event event;
        event.from = utc(u"2026-11-28T03:00:00Z"_s);
        const RuleCircumstances now{record, nobody, event, event.from, 0};
        const auto isBegin = [&now](const QString& kind) {
            const QJsonObject built{{u"buildTime"_s, QJsonArray{kind}}};
            const QJsonObject begin{{u"buildTime"_s, QJsonArray{u"date_from"_s}}};
            return evaluateRule({{u"=="_s, QJsonArray{built, begin}}}, now).admits;
        };
        QVERIFY(isBegin(u"date_to"_s));
        QVERIFY(isBegin(u"date_admission"_s));
        event.from = {}; // of a list from a file
        QVERIFY(
            evaluateRule({{u"=="_s,
                             QJsonArray{QJsonObject{{u"buildTime"_s, QJsonArray{u"date_from"_s}}},
                                 QJsonValue(QJsonValue::Null)}}},
                {record, nobody, event, utc(u"2026-11-28T03:00:00Z"_s), 0})
                .admits);
    }

    void rulesNestOnlySoDeep()
    {
        QJsonObject rule{{u"=="_s, QJsonArray{1, 1}}};
        for (int i = 0; i < 40; ++i) {
            rule = {{u"and"_s, QJsonArray{rule}}};
        }
        const AttendeeRecord record;
        const Event event;
        const RuleCircumstances now{record, nobody, event, utc(u"2026-11-28T04:00:00Z"_s), 0};
        QVERIFY(evaluateRule(rule, now).admits);
        for (int i = 0; i < 40; ++i) {
            rule = {{u"and"_s, QJsonArray{rule}}};
        }
        QVERIFY(!evaluateRule(rule, now).admits);
    }

    void ruleOfAnEventInAnUnknownZoneRefuses()
    {
        const AttendeeRecord record;
        Event event;
        event.timeZone = "Mars/Olympus";
        const RuleCircumstances now{record, nobody, event, utc(u"2026-11-28T04:00:00Z"_s), 0};
        const RuleOutcome outcome = evaluateRule({{u"=="_s, QJsonArray{1, 1}}}, now);
        QVERIFY(!outcome.admits);
        QVERIFY(!outcome.fault.isEmpty());
        QVERIFY(evaluateRule({}, now).admits); // no rule asks nothing
    }

    void theFirstThingThatIsNotKnownIsTold()
    {
        const AttendeeRecord record;
        const Event event;
        const RuleCircumstances now{record, nobody, event, utc(u"2026-11-28T04:00:00Z"_s), 0};
        const QJsonObject noOperation{{u"a"_s, 1}, {u"b"_s, 2}};
        const QJsonObject unknown{{u"moonPhase"_s, u"full"_s}};
        const RuleOutcome outcome
            = evaluateRule({{u"and"_s, QJsonArray{unknown, noOperation}}}, now);
        QVERIFY(!outcome.admits);
        QVERIFY2(outcome.fault.contains(u"moonPhase"_s), qPrintable(outcome.fault));
    }

    void toleranceMovesTheHandsOfTheClock()
    {
        // clocks in Berlin go from 2:00 to 3:00; 3:10 on the wall is 1:10 UTC
        const AttendeeRecord record;
        Event event;
        event.timeZone = "Europe/Berlin";
        const QJsonObject rule{{u"isBefore"_s,
            QJsonArray{QJsonObject{{u"var"_s, u"now"_s}},
                QJsonObject{{u"buildTime"_s, QJsonArray{u"customtime"_s, u"01:50"_s}}}, 80}}};
        const RuleCircumstances before{record, nobody, event, utc(u"2026-03-29T01:09:59Z"_s), 0};
        const RuleCircumstances after{record, nobody, event, utc(u"2026-03-29T01:10:00Z"_s), 0};
        QVERIFY(evaluateRule(rule, before).admits);
        QVERIFY(!evaluateRule(rule, after).admits);
    }

    void exitsAreNoEntries()
    {
        const AttendeeRecord record;
        CheckIn in;
        in.at = utc(u"2026-11-28T02:00:00Z"_s);
        CheckIn out = in;
        out.direction = Direction::Exit;
        out.at = utc(u"2026-11-28T03:00:00Z"_s);
        const CheckInHistory history{in, out};
        const Event event;
        const RuleCircumstances now{record, history, event, utc(u"2026-11-28T04:00:00Z"_s), 0};
        const auto is = [&now](const QString& variable, const QJsonValue& value) {
            return evaluateRule(
                {{u"=="_s, QJsonArray{QJsonObject{{u"var"_s, variable}}, value}}}, now)
                .admits;
        };
        QVERIFY(is(u"entries_number"_s, 1));
        QVERIFY(is(u"entries_today"_s, 1));
        QVERIFY(is(u"minutes_since_last_entry"_s, 120));
        QVERIFY(is(u"entry_status"_s, u"absent"_s));
    }

    void momentsOfEntriesCountOnOneSideOfABorder()
    {
        const AttendeeRecord record;
        CheckIn in;
        in.at = utc(u"2026-11-28T03:00:00Z"_s);
        const CheckInHistory history{in};
        Event event;
        event.from = in.at;
        const RuleCircumstances now{record, history, event, utc(u"2026-11-28T04:00:30Z"_s), 0};
        const QJsonObject border{{u"buildTime"_s, QJsonArray{u"date_from"_s}}};
        const auto count = [&](const QString& op, int expected) {
            return evaluateRule(
                {{u"=="_s, QJsonArray{QJsonObject{{op, QJsonArray{border}}}, expected}}}, now)
                .admits;
        };
        QVERIFY(count(u"entries_since"_s, 1));
        QVERIFY(count(u"entries_days_since"_s, 1));
        QVERIFY(count(u"entries_before"_s, 0));
        QVERIFY(count(u"entries_days_before"_s, 0));
        QVERIFY(evaluateRule(
            {{u"=="_s, QJsonArray{QJsonObject{{u"var"_s, u"minutes_since_first_entry"_s}}, 60}}},
            now)
                    .admits); // half a minute is none
    }

    void checkInsOfLaterTodayCountAsToday()
    {
        AttendeeRecord record;
        CheckIn later;
        later.at = utc(u"2026-11-29T10:00:00Z"_s); // another desk's clock is ahead
        const CheckInHistory history{later};
        Event event;
        event.timeZone = "Asia/Kolkata";
        const RuleCircumstances now{record, history, event, utc(u"2026-11-28T04:00:00Z"_s), 0};
        QVERIFY(evaluateRule(
            {{u"=="_s, QJsonArray{QJsonObject{{u"var"_s, u"entries_today"_s}}, 1}}}, now)
                    .admits);
    }

    void todayEndsAtMidnightOfTheVenueNotOfUtc()
    {
        // 23:50 and 00:10 in Bengaluru are one UTC day and two days there
        AttendeeRecord record;
        CheckIn before;
        before.at = utc(u"2026-11-27T18:20:00Z"_s);
        const CheckInHistory history{before};
        Event event;
        event.timeZone = "Asia/Kolkata";
        const RuleCircumstances now{record, history, event, utc(u"2026-11-27T18:40:00Z"_s), 0};
        QVERIFY(evaluateRule(
            {{u"=="_s, QJsonArray{QJsonObject{{u"var"_s, u"entries_today"_s}}, 0}}}, now)
                    .admits);
    }
};

QTEST_GUILESS_MAIN(tst_ListRule)
#include "tst_ListRule.moc"
