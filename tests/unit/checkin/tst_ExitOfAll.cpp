// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "AtTheDoor.h"
#include "checkin/ExitOfAll.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

CheckIn act(Direction direction, const QString& at)
{
    CheckIn made;
    made.attendee = {1};
    made.list = {1};
    made.direction = direction;
    made.at = utc(at);
    made.desk = u"Desk A"_s;
    return made;
}

/// A door in Bengaluru that takes everybody out at 20:00 there, the first time on 28 November.
EventRules emptiedDoor()
{
    EventRules rules = door();
    rules.list.exitAllAt = utc(u"2026-11-28T14:30:00Z"_s);
    return rules;
}

AttendeeRecord insideSince(const QString& at)
{
    AttendeeRecord record = person();
    record.history = {act(Direction::Entry, at)};
    return record;
}

Reason reasonAt(const AttendeeRecord& record, const QString& at)
{
    return reasonFor(record, emptiedDoor(), entry(utc(at)));
}

} // namespace

/// A list that takes everybody out at a time of day.
class tst_ExitOfAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void whoWasInMayComeBackAfterThatMomentAndNotBefore()
    {
        const AttendeeRecord record = insideSince(u"2026-11-28T04:00:00Z"_s);
        QCOMPARE(reasonAt(record, u"2026-11-28T14:29:59Z"_s), Reason::AlreadyRedeemed);
        QCOMPARE(reasonAt(record, u"2026-11-28T14:30:00Z"_s), Reason::None);
        QCOMPARE(reasonAt(record, u"2026-11-29T04:00:00Z"_s), Reason::None);
    }

    void whoCameAfterThatMomentIsIn()
    {
        QCOMPARE(reasonAt(insideSince(u"2026-11-28T14:30:00Z"_s), u"2026-11-28T15:00:00Z"_s),
            Reason::AlreadyRedeemed);
    }

    void everyDayHasItsMoment()
    {
        const AttendeeRecord record = insideSince(u"2026-11-29T04:00:00Z"_s);
        QCOMPARE(reasonAt(record, u"2026-11-29T10:00:00Z"_s), Reason::AlreadyRedeemed);
        QCOMPARE(reasonAt(record, u"2026-11-29T14:30:00Z"_s), Reason::None);
        QCOMPARE(reasonAt(record, u"2026-12-09T04:00:00Z"_s), Reason::None);
    }

    void whereNobodyComesBackAfterAnExitNobodyDoes()
    {
        EventRules rules = emptiedDoor();
        rules.list.allowEntryAfterExit = false;
        const auto decision = AdmissionPolicy::decide(
            {insideSince(u"2026-11-28T04:00:00Z"_s)}, rules, entry(utc(u"2026-11-28T16:00:00Z"_s)));
        const CheckIn previous = std::get<AlreadyCheckedIn>(decision).previous;
        QCOMPARE(previous.direction, Direction::Exit);
        QCOMPARE(previous.at, *rules.list.exitAllAt);
        QVERIFY(previous.desk.isEmpty()); // nobody scanned them
    }

    void rulesCountThemAsOutside()
    {
        EventRules rules = emptiedDoor();
        rules.list.allowMultipleEntries = true;
        rules.list.rules
            = {{u"=="_s, QJsonArray{QJsonObject{{u"var"_s, u"entry_status"_s}}, u"absent"_s}}};
        const AttendeeRecord record = insideSince(u"2026-11-28T04:00:00Z"_s);
        QCOMPARE(reasonFor(record, rules, entry(utc(u"2026-11-28T14:00:00Z"_s))), Reason::Rules);
        QCOMPARE(reasonFor(record, rules, entry(utc(u"2026-11-28T15:00:00Z"_s))), Reason::None);
    }

    void aListWithoutSuchAMomentTakesNobodyOut()
    {
        QCOMPARE(reasonFor(insideSince(u"2026-11-28T04:00:00Z"_s), door(),
                     entry(utc(u"2026-12-28T04:00:00Z"_s))),
            Reason::AlreadyRedeemed);
        QCOMPARE(lastExitOfAll(door().list, "Asia/Kolkata", utc(u"2026-12-28T04:00:00Z"_s)),
            std::nullopt);
    }

    void whoIsOutAlreadyStaysAsTheyAre()
    {
        const CheckInHistory left{act(Direction::Entry, u"2026-11-28T04:00:00Z"_s),
            act(Direction::Exit, u"2026-11-28T05:00:00Z"_s)};
        const QByteArray zone = emptiedDoor().event.timeZone;
        const QDateTime later = utc(u"2026-11-29T00:00:00Z"_s);
        QCOMPARE(withExitOfAll(left, emptiedDoor().list, zone, later), left);
        QCOMPARE(withExitOfAll({}, emptiedDoor().list, zone, later), CheckInHistory());
    }

    void itIsTheSameTimeOnTheWallThroughTheDaysOnWhichClocksAreSet_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("last");
        const auto row
            = [](const char* name, const QByteArray& zone, const QString& first, const QString& at,
                  const QString& last) { QTest::newRow(name) << zone << first << at << last; };
        const QByteArray berlin = "Europe/Berlin";
        // 22:00 in summer is 20:00 UTC, in winter 21:00 UTC
        row("into winter", berlin, u"2026-10-24T20:00:00Z"_s, u"2026-10-25T20:59:59Z"_s,
            u"2026-10-24T20:00:00Z"_s);
        row("in winter", berlin, u"2026-10-24T20:00:00Z"_s, u"2026-10-25T21:00:00Z"_s,
            u"2026-10-25T21:00:00Z"_s);
        row("into summer", berlin, u"2026-03-28T21:00:00Z"_s, u"2026-03-29T20:00:00Z"_s,
            u"2026-03-29T20:00:00Z"_s);
        // 2:30 is twice on 25 October; the second one is at 1:30 UTC
        row("before the second", berlin, u"2026-10-24T00:30:00Z"_s, u"2026-10-25T01:29:59Z"_s,
            u"2026-10-24T00:30:00Z"_s);
        row("the second", berlin, u"2026-10-24T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s,
            u"2026-10-25T01:30:00Z"_s);
        // 2:30 is not on 29 March: 3:30 then, and 2:30 again on the day after
        row("before the missing one", berlin, u"2026-03-28T01:30:00Z"_s, u"2026-03-29T01:29:59Z"_s,
            u"2026-03-28T01:30:00Z"_s);
        row("instead of the missing one", berlin, u"2026-03-28T01:30:00Z"_s,
            u"2026-03-29T01:30:00Z"_s, u"2026-03-29T01:30:00Z"_s);
        row("after the missing one", berlin, u"2026-03-28T01:30:00Z"_s, u"2026-03-30T00:30:00Z"_s,
            u"2026-03-30T00:30:00Z"_s);
        row("half an hour", "Australia/Lord_Howe", u"2026-10-02T13:00:00Z"_s,
            u"2026-10-04T13:00:00Z"_s, u"2026-10-04T12:30:00Z"_s);
        row("weeks later", "Asia/Kolkata", u"2026-11-28T14:30:00Z"_s, u"2026-12-28T14:29:00Z"_s,
            u"2026-12-27T14:30:00Z"_s);
    }

    void itIsTheSameTimeOnTheWallThroughTheDaysOnWhichClocksAreSet()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, first);
        QFETCH(QString, at);
        QFETCH(QString, last);
        CheckInList list;
        list.exitAllAt = utc(first);
        QCOMPARE(lastExitOfAll(list, zone, utc(at)), utc(last));
    }
};

QTEST_GUILESS_MAIN(tst_ExitOfAll)
#include "tst_ExitOfAll.moc"
