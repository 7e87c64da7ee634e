// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncedDesk.h"

using namespace lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString door = u"Main entrance"_s;

} // namespace

/// Desks that ask a real pretix while people wait. What is at the server is read from the server's
/// own database.
class tst_PretixAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoWasLetInElsewhereASecondAgoIsRefused();
    void whatTheServerAdmittedIsNeitherSentNorMissed();
    void whoseCodeWasRenewedASecondAgoIsLetIn();
    void aServerThatHangsCostsItsTimeAndCountsOnce();

private:
    QString freshToken() { return m_fresh.takeFirst(); }

    int admitted(const QString& token)
    {
        int count = 0;
        const QJsonArray rows = m_rig.facts().value(u"checkins"_s).toArray();
        for (const QJsonValue& row : rows) {
            count += row.toObject().value(u"secret"_s).toString() == token ? 1 : 0;
        }
        return count;
    }

    PretixRig m_rig;
    std::unique_ptr<SyncedDesk> m_desk;
    QStringList m_fresh; ///< paid tickets for whom nothing is special
};

void tst_PretixAsking::initTestCase()
{
    if (!m_rig.start(60)) {
        const QString reason = u"no pretix server here: "_s + m_rig.problem();
        QVERIFY2(!PretixRig::mustRun(), qPrintable(reason));
        QSKIP(qPrintable(reason));
    }
    for (const QJsonValue& value : m_rig.people()) {
        const QJsonObject row = value.toObject();
        const auto is = [&row](const QString& key) { return row.value(key).toBool(); };
        if (row.value(u"item"_s).toString() == u"Attendee"_s
            && row.value(u"status"_s).toString() == u"p"_s && !is(u"canceled"_s)
            && !is(u"blocked"_s) && !is(u"early"_s) && !is(u"late"_s)) {
            m_fresh.append(row.value(u"secret"_s).toString());
        }
    }
    m_desk = std::make_unique<SyncedDesk>(m_rig);
    QVERIFY(m_desk->syncOnce());
    m_desk->askFirst(60s);
}

void tst_PretixAsking::whoWasLetInElsewhereASecondAgoIsRefused()
{
    const QString token = freshToken();
    SyncedDesk other(m_rig);
    QVERIFY(other.syncOnce());
    other.askFirst(60s);
    const CheckInOutcome there = other.checkIn(token, door);
    QVERIFY(there.checkIn);
    QVERIFY(m_desk->byToken(token)->history.isEmpty()); // nobody told this desk
    const CheckInOutcome here = m_desk->checkIn(token, door);
    const auto* already = std::get_if<AlreadyCheckedIn>(&here.decision);
    QVERIFY(already != nullptr);
    QCOMPARE(already->previous.at, there.checkIn->at);
    QCOMPARE(m_desk->outbox().waiting(), 0);
    QCOMPARE(admitted(token), 1);
}

void tst_PretixAsking::whatTheServerAdmittedIsNeitherSentNorMissed()
{
    const QString token = freshToken();
    const CheckInOutcome outcome = m_desk->checkIn(token, door);
    QVERIFY(outcome.checkIn);
    QCOMPARE(m_desk->outbox().waiting(), 0);
    const auto round = m_desk->syncOnce();
    QCOMPARE(round->pushed, 0);
    QCOMPARE(m_desk->byToken(token)->history.size(), 1); // the download's is the same
    QCOMPARE(m_desk->outbox().missing, 0);
    QCOMPARE(admitted(token), 1);
    m_desk->undo(*outcome.checkIn);
    QCOMPARE(m_desk->syncOnce()->pushed, 1);
    QCOMPARE(admitted(token), 0);
}

void tst_PretixAsking::whoseCodeWasRenewedASecondAgoIsLetIn()
{
    SyncedDesk fresh(m_rig);
    QVERIFY(fresh.syncOnce());
    fresh.askFirst(60s);
    const QString old = freshToken();
    const auto record = fresh.byToken(old);
    QVERIFY(m_rig.change({u"regenerate-secret"_s, QString::number(record->attendee.remote)}));
    QVERIFY(m_desk->syncOnce()); // this one hears of it, the other does not
    QString renewed;
    for (const AttendeeRecord& each : m_desk->everybody()) {
        if (each.attendee.remote == record->attendee.remote) {
            renewed = each.attendee.token.value;
        }
    }
    QVERIFY(!renewed.isEmpty() && renewed != old);
    QVERIFY(!fresh.byToken(renewed));
    const CheckInOutcome outcome = fresh.checkIn(renewed, door);
    QVERIFY(outcome.checkIn);
    QCOMPARE(outcome.record->attendee.id, record->attendee.id); // the same person, not a second
    QCOMPARE(admitted(renewed), 1);
}

void tst_PretixAsking::aServerThatHangsCostsItsTimeAndCountsOnce()
{
    m_desk->askFirst(100ms);
    const QString token = freshToken();
    const QString next = freshToken();
    QVERIFY(m_rig.pause());
    const CheckInOutcome outcome = m_desk->checkIn(token, door);
    QVERIFY(outcome.checkIn);
    QVERIFY(m_desk->checkIn(next, door).checkIn); // not even asked for
    QCOMPARE(m_desk->outbox().ambiguous, 1);
    QCOMPARE(m_desk->outbox().ready, 1);
    QVERIFY2(m_rig.resume(), qPrintable(m_rig.problem()));
    m_desk->sync().start();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox().waiting(), 0, 120'000);
    QCOMPARE(admitted(token), 1);
    QCOMPARE(admitted(next), 1);
}

QTEST_MAIN(tst_PretixAsking)
#include "tst_PretixAsking.moc"
