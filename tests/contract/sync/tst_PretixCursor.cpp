// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixCursor.h"

#include <QTest>
#include <QUrlQuery>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Phase = PretixCursor::Phase;

namespace {

const QDateTime noon(QDate(2026, 12, 5), QTime(12, 0), Qt::UTC);
const QString generated = u"2026-12-05T17:30:00.123456+05:30"_s;

/// Kept and read again, as between two pulls.
PretixCursor reread(const PretixCursor& cursor, const QDateTime& now)
{
    return PretixCursor::at(cursor.keep(), now);
}

/// After a whole first download.
PretixCursor finished()
{
    return PretixCursor::at({}, noon).afterFrame(false, noon).afterOrders({}, generated);
}

} // namespace

class tst_PretixCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCursorBeginsWithTheFrame();
    void rubbishBeginsAnew();
    void theFirstPagesTimeBeginsTheNextDelta();
    void theFirstPageOfADeltaBeginsTheNextToo();
    void theDeltasOffsetArrivesAsItWas();
    void theFrameIsReadAgainAfterFiveMinutes();
    void everythingIsReadAgainAfterTwelveHours();
    void aClockSetBackDoesNotStopTheFrame();
    void generationsOnlyRise();
    void goingLiveReadsEverythingAgain();
    void aPageThatIsNoMoreBeginsItsPassAnew();
    void anOrderThatVanishesBetweenPagesIsNoticed();
};

void tst_PretixCursor::anEmptyCursorBeginsWithTheFrame()
{
    const PretixCursor cursor = PretixCursor::at({}, noon);
    QCOMPARE(cursor.phase, Phase::Frame);
    const PretixCursor next = reread(cursor.afterFrame(false, noon), noon);
    QCOMPARE(next.phase, Phase::Full);
    const QUrlQuery query(next.ordersQuery());
    QCOMPARE(query.queryItemValue(u"ordering"_s), u"datetime"_s);
    QCOMPARE(query.queryItemValue(u"testmode"_s), u"false"_s);
    QCOMPARE(query.queryItemValue(u"pdf_data"_s), u"true"_s);
    QVERIFY(!query.hasQueryItem(u"modified_since"_s));
}

void tst_PretixCursor::rubbishBeginsAnew()
{
    QCOMPARE(PretixCursor::at({QJsonObject{{u"format"_s, 99}}}, noon).phase, Phase::Frame);
    QCOMPARE(PretixCursor::at({QJsonObject{{u"x"_s, u"y"_s}}}, noon).phase, Phase::Frame);
    const QJsonObject odd{{u"format"_s, 1}, {u"phase"_s, 7}};
    QCOMPARE(PretixCursor::at({odd}, noon).phase, Phase::Frame);
}

void tst_PretixCursor::theFirstPagesTimeBeginsTheNextDelta()
{
    PretixCursor cursor = PretixCursor::at({}, noon).afterFrame(false, noon);
    cursor = reread(cursor.afterOrders(u"page=2"_s, generated), noon);
    QCOMPARE(cursor.phase, Phase::Full);
    QCOMPARE(cursor.ordersQuery(), u"page=2"_s);
    QVERIFY(!cursor.keep().asOf()); // nobody may call half a list one
    cursor = reread(cursor.afterOrders({}, u"later"_s), noon);
    QCOMPARE(cursor.phase, Phase::Delta);
    QCOMPARE(cursor.since, generated);
    QCOMPARE(cursor.keep().asOf(), noon.addMSecs(123));
    cursor = cursor.afterOrders({}, u"even later"_s);
    QCOMPARE(cursor.since, u"even later"_s);
}

void tst_PretixCursor::theFirstPageOfADeltaBeginsTheNextToo()
{
    PretixCursor cursor = reread(finished().afterOrders(u"page=2"_s, u"first"_s), noon);
    QCOMPARE(cursor.phase, Phase::Delta);
    QCOMPARE(cursor.ordersQuery(), u"page=2"_s);
    cursor = reread(cursor.afterOrders(u"page=3"_s, u"second"_s), noon);
    cursor = reread(cursor.afterOrders({}, u"third"_s), noon);
    QCOMPARE(cursor.phase, Phase::Delta);
    QCOMPARE(cursor.since, u"first"_s);
}

void tst_PretixCursor::theDeltasOffsetArrivesAsItWas()
{
    const QString query = finished().ordersQuery();
    // a bare plus would be read as a space
    QVERIFY2(query.contains(u"%2B05"_s), qPrintable(query));
    QCOMPARE(QUrlQuery(query).queryItemValue(u"modified_since"_s, QUrl::FullyDecoded), generated);
    QCOMPARE(QUrlQuery(query).queryItemValue(u"ordering"_s), u"-last_modified"_s);
}

void tst_PretixCursor::theFrameIsReadAgainAfterFiveMinutes()
{
    QCOMPARE(reread(finished(), noon.addSecs(299)).phase, Phase::Delta);
    const PretixCursor due = reread(finished(), noon.addSecs(300));
    QCOMPARE(due.phase, Phase::Frame);
    const PretixCursor next = due.afterFrame(false, noon.addSecs(300));
    QCOMPARE(next.phase, Phase::Delta);
    QCOMPARE(next.since, generated);
}

void tst_PretixCursor::everythingIsReadAgainAfterTwelveHours()
{
    const QDateTime late = noon.addSecs(12 * 3600);
    const PretixCursor due = reread(finished(), late);
    QCOMPARE(due.phase, Phase::Frame);
    QCOMPARE(due.afterFrame(false, late).phase, Phase::Full);
}

void tst_PretixCursor::aClockSetBackDoesNotStopTheFrame()
{
    QCOMPARE(reread(finished(), noon.addSecs(-3600)).phase, Phase::Frame);
}

void tst_PretixCursor::generationsOnlyRise()
{
    const PretixCursor first = finished();
    QCOMPARE(first.generation, noon.toMSecsSinceEpoch());
    PretixCursor again = first;
    again.full = true;
    const PretixCursor back = again.afterFrame(false, noon.addSecs(-86'400));
    QVERIFY(back.generation > first.generation);
    QCOMPARE(first.afterFrame(false, noon.addSecs(300)).generation, first.generation);
}

void tst_PretixCursor::goingLiveReadsEverythingAgain()
{
    const PretixCursor rehearsal = PretixCursor::at({}, noon).afterFrame(true, noon);
    QVERIFY(!QUrlQuery(rehearsal.ordersQuery()).hasQueryItem(u"testmode"_s));
    const PretixCursor done = rehearsal.afterOrders({}, generated);
    const PretixCursor live = reread(done, noon.addSecs(300)).afterFrame(false, noon.addSecs(300));
    QCOMPARE(live.phase, Phase::Full);
    QVERIFY(live.generation > done.generation);
    QVERIFY(QUrlQuery(live.ordersQuery()).hasQueryItem(u"testmode"_s));
}

void tst_PretixCursor::aPageThatIsNoMoreBeginsItsPassAnew()
{
    PretixCursor cursor = PretixCursor::at({}, noon).afterFrame(false, noon);
    cursor = cursor.afterOrders(u"page=9"_s, generated);
    const PretixCursor anew = cursor.restarted(noon.addSecs(5));
    QCOMPARE(anew.phase, Phase::Full);
    QVERIFY(anew.page.isEmpty());
    QVERIFY(anew.generation > cursor.generation);
}

void tst_PretixCursor::anOrderThatVanishesBetweenPagesIsNoticed()
{
    PretixCursor cursor = PretixCursor::at({}, noon).afterFrame(false, noon);
    QVERIFY(!cursor.hasLostOrders(120));
    cursor = reread(cursor.afterOrders(u"page=2"_s, generated, 120), noon);
    QVERIFY(cursor.hasLostOrders(119));
    QVERIFY(!cursor.hasLostOrders(120));
    QVERIFY(!cursor.hasLostOrders(121));
    QVERIFY(!cursor.hasLostOrders(0)); // it does not tell
    QVERIFY(!cursor.restarted(noon).hasLostOrders(119));
    // the next pass counts anew
    QVERIFY(!reread(cursor.afterOrders({}, generated, 120), noon).hasLostOrders(3));
}

QTEST_GUILESS_MAIN(tst_PretixCursor)
#include "tst_PretixCursor.moc"
