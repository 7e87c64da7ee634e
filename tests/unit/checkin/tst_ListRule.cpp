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
        const RuleCircumstances now{record, history, event, utc(u"2026-11-28T04:00:00Z"_s), 0};
        QTEST(ruleAdmits(QJsonDocument::fromJson(rule).object(), now), "admits");
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
        QVERIFY(ruleAdmits(
            {{u"=="_s, QJsonArray{QJsonObject{{u"var"_s, u"entries_today"_s}}, 0}}}, now));
    }
};

QTEST_GUILESS_MAIN(tst_ListRule)
#include "tst_ListRule.moc"
