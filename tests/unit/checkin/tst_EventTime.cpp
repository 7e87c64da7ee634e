// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/EventTime.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

qint64 utc(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class tst_EventTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void dayBeginsAtMidnightOfTheVenue()
    {
        const EventTime kolkata("Asia/Kolkata");
        QCOMPARE(kolkata.midnight(utc(u"2026-11-28T18:29:59Z"_s)), utc(u"2026-11-27T18:30:00Z"_s));
        QCOMPARE(kolkata.midnight(utc(u"2026-11-28T18:30:00Z"_s)), utc(u"2026-11-28T18:30:00Z"_s));
        QCOMPARE(kolkata.date(utc(u"2026-11-28T18:30:00Z"_s)), QDate(2026, 11, 29));
    }

    void clockTimesFollowTheClockOnTheDaysItIsSet()
    {
        const EventTime berlin("Europe/Berlin");
        const qint64 spring = utc(u"2026-03-29T10:00:00Z"_s);
        QCOMPARE(berlin.midnight(spring), utc(u"2026-03-28T23:00:00Z"_s));
        QCOMPARE(
            berlin.moment(berlin.onDayOf(spring, QTime(12, 30))), utc(u"2026-03-29T10:30:00Z"_s));
        // 2:30 is jumped over: the clock not set yet would show it at 1:30 UTC
        QCOMPARE(
            berlin.moment(berlin.onDayOf(spring, QTime(2, 30))), utc(u"2026-03-29T01:30:00Z"_s));
    }

    void hourThatComesTwiceIsTheFirstUnlessItIsTheSecondNow()
    {
        const EventTime berlin("Europe/Berlin");
        const qint64 first = utc(u"2026-10-25T00:30:00Z"_s);
        const qint64 second = utc(u"2026-10-25T01:30:00Z"_s);
        QCOMPARE(berlin.wall(first).ms, berlin.wall(second).ms);
        QVERIFY(!berlin.wall(first).later);
        QVERIFY(berlin.wall(second).later);
        QCOMPARE(
            berlin.moment(berlin.onDayOf(first, QTime(2, 45))), utc(u"2026-10-25T00:45:00Z"_s));
        QCOMPARE(
            berlin.moment(berlin.onDayOf(second, QTime(2, 45))), utc(u"2026-10-25T01:45:00Z"_s));
    }

    void midnightThatComesTwiceBeginsTheDayOnce()
    {
        const EventTime havana("America/Havana");
        QCOMPARE(havana.midnight(utc(u"2026-11-01T12:00:00Z"_s)), utc(u"2026-11-01T04:00:00Z"_s));
        QCOMPARE(havana.midnight(utc(u"2026-11-01T04:30:00Z"_s)), utc(u"2026-11-01T04:00:00Z"_s));
    }

    void timesBefore1970AreOnTheirDay()
    {
        QCOMPARE(EventTime("UTC").date(utc(u"1969-12-31T23:00:00Z"_s)), QDate(1969, 12, 31));
    }

    void whatIsQuickCloseToAMomentIsTheSame()
    {
        constexpr qint64 hourMs = 3'600'000;
        for (const char* zone : {"Europe/Berlin", "Australia/Lord_Howe", "America/Havana"}) {
            const EventTime plain(zone);
            for (int day = 0; day < 365; ++day) {
                const qint64 around = utc(u"2026-01-01T05:10:00Z"_s) + day * 24 * hourMs;
                const EventTime close(zone, around);
                for (int hours = -100; hours <= 100; hours += 9) {
                    const qint64 moment = around + hours * hourMs;
                    const WallTime wall = plain.wall(moment);
                    QVERIFY(close.wall(moment) == wall);
                    QCOMPARE(close.moment(wall), moment);
                    QCOMPARE(close.date(moment), plain.date(moment));
                }
            }
        }
    }

    void unknownZoneIsSaidToBeUnknown() { QVERIFY(!EventTime("Mars/Olympus").isValid()); }
};

QTEST_GUILESS_MAIN(tst_EventTime)
#include "tst_EventTime.moc"
