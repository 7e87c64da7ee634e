// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/ServerTime.h"
#include "ports/Clock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lanyard;

namespace {

constexpr qint64 truthMs = 1'796'439'600'000; ///< the server's time when the desk's count was 0

/// What an answer tells that came at `now` after `trip` ms: the server cuts the second off.
ServerTime::Sample answerAt(qint64 now, qint64 trip, qint64 wrongMs = 0)
{
    const qint64 server = truthMs + now - trip / 2 + wrongMs;
    return {server / 1000 * 1000, now - trip, now};
}

/// A desk whose wall clock is so far off.
class WrongClock final : public Clock
{
public:
    explicit WrongClock(qint64 wrongMs)
        : m_wrongMs(wrongMs)
    { }

    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(truthMs + monotonicMs() + m_wrongMs, Qt::UTC);
    }

    [[nodiscard]] qint64 monotonicMs() const override { return 7000; }

    [[nodiscard]] BootMoment sinceBoot() const override
    {
        return {QStringLiteral("now"), 3'607'000};
    }

private:
    qint64 m_wrongMs;
};

} // namespace

class tst_ServerTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void theEstimateIsWithinItsBound();
    void oneStrayClockMovesNothing();
    void aServerThatWasSetIsFollowed();
    void slowAndBackwardAnswersAreLeftOut();
    void smallDifferencesAreNotCorrected();
    void nowIsTheServersOnceItToldItsTime();
    void aSlowAnswerTellsRoughly_data();
    void aSlowAnswerTellsRoughly();
    void roughlyKnownTimeIsNoTimeToSend();
    void anActIsCorrectedByWhenItWasDone_data();
    void anActIsCorrectedByWhenItWasDone();
    void ofAnotherCountTheClockOfNowTells_data();
    void ofAnotherCountTheClockOfNowTells();
};

void tst_ServerTime::nothingIsKnownAtFirst()
{
    const ServerTime time;
    QVERIFY(!time.epochMs());
    QVERIFY(!ServerTime::correction(std::nullopt));
}

void tst_ServerTime::theEstimateIsWithinItsBound()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator dice(seed);
        ServerTime time;
        qint64 now = 0;
        qint64 longest = 0;
        for (int i = 0; i < 20; ++i) {
            now += dice.bounded(30'000) + 1000;
            const qint64 trip = dice.bounded(400);
            longest = std::max(longest, trip);
            time.add(answerAt(now, trip));
            // each sample is off by half a second and half its trip at most; so is their median
            QVERIFY2(std::llabs(*time.epochMs() - truthMs) <= 500 + longest / 2,
                qPrintable(QString::number(seed)));
            QVERIFY(time.boundMs() >= 500 && time.boundMs() <= 500 + longest / 2);
        }
    }
}

void tst_ServerTime::oneStrayClockMovesNothing()
{
    ServerTime time;
    for (int i = 1; i <= 5; ++i) {
        time.add(answerAt(i * 1000, 50));
    }
    time.add(answerAt(6000, 50, 3'600'000));
    QVERIFY(std::llabs(*time.epochMs() - truthMs) <= 1000);
}

void tst_ServerTime::aServerThatWasSetIsFollowed()
{
    ServerTime time;
    for (int i = 1; i <= 9; ++i) {
        time.add(answerAt(i * 1000, 50, -40'000));
    }
    for (int i = 10; i <= 14; ++i) {
        time.add(answerAt(i * 1000, 50));
    }
    QVERIFY(std::llabs(*time.epochMs() - truthMs) <= 1000);
}

void tst_ServerTime::slowAndBackwardAnswersAreLeftOut()
{
    ServerTime time;
    time.add(answerAt(60'000, ServerTime::longestTripMs + 1));
    time.add({truthMs, 2000, 1000});
    QVERIFY(!time.epochMs());
}

void tst_ServerTime::smallDifferencesAreNotCorrected()
{
    QCOMPARE(ServerTime::correction(0), 0);
    QCOMPARE(ServerTime::correction(2000), 0);
    QCOMPARE(ServerTime::correction(-2000), 0);
    QCOMPARE(ServerTime::correction(2001), 2001);
    QCOMPARE(ServerTime::correction(-86'400'000), -86'400'000);
}

void tst_ServerTime::nowIsTheServersOnceItToldItsTime()
{
    for (const qint64 wrong : {qint64(-86'400'000), qint64(0), qint64(600'000)}) {
        const WrongClock clock(wrong);
        QCOMPARE(ServerTime::now(clock), clock.now()); // there is no better one
        clock.setServerEpochMs(truthMs);
        QCOMPARE(ServerTime::now(clock).toMSecsSinceEpoch(), truthMs + 7000);
    }
    const WrongClock nearly(ServerTime::agreesMs);
    nearly.setServerEpochMs(truthMs);
    QCOMPARE(ServerTime::now(nearly), nearly.now());
}

void tst_ServerTime::aSlowAnswerTellsRoughly_data()
{
    QTest::addColumn<qint64>("wrong"); // ms that the desk's clock is ahead
    QTest::addColumn<qint64>("expected"); // how far the rough one is
    // the answer was under way for 40 s, and bears the server's time 10 s after it had left
    QTest::newRow("a right clock") << qint64(0) << qint64(0);
    QTest::newRow("behind, as may be") << qint64(-10'000) << qint64(-10'000);
    QTest::newRow("ahead, as may be") << qint64(11'000) << qint64(11'000);
    QTest::newRow("a day behind") << qint64(-86'400'000) << qint64(-30'000);
    QTest::newRow("a day ahead") << qint64(86'400'000) << qint64(11'000);
}

/// The server's time was told somewhere between, so that the desk's clock is believed if it agrees.
void tst_ServerTime::aSlowAnswerTellsRoughly()
{
    QFETCH(qint64, wrong);
    QFETCH(qint64, expected);
    const ServerTime::Sample slow{truthMs + 10'000, 0, 40'000};
    QCOMPARE(ServerTime::roughEpochMs(slow, truthMs + wrong), truthMs + expected);
}

void tst_ServerTime::roughlyKnownTimeIsNoTimeToSend()
{
    const WrongClock clock(86'400'000);
    QVERIFY(!clock.roughServerMs());
    clock.setRoughEpochMs(truthMs + 11'000);
    QCOMPARE(ServerTime::now(clock).toMSecsSinceEpoch(), truthMs + 18'000);
    QVERIFY(!clock.serverMs());
    QVERIFY(!ServerTime::reading(clock));
    clock.setServerEpochMs(truthMs); // a quick answer counts alone
    QCOMPARE(ServerTime::now(clock).toMSecsSinceEpoch(), truthMs + 7000);
}

void tst_ServerTime::anActIsCorrectedByWhenItWasDone_data()
{
    QTest::addColumn<qint64>("wrongThen");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("it was right") << qint64(0) << qint64(0);
    QTest::newRow("as good as right") << ServerTime::agreesMs << qint64(0);
    QTest::newRow("a minute ahead") << qint64(60'000) << qint64(-60'000);
    QTest::newRow("a day behind") << qint64(-86'400'000) << qint64(86'400'000);
    QTest::newRow("set to India's time as if it were UTC")
        << qint64(19'800'000) << qint64(-19'800'000);
    QTest::newRow("in 1970") << qint64(-truthMs) << truthMs;
}

/// Whatever the clock is set to by now.
void tst_ServerTime::anActIsCorrectedByWhenItWasDone()
{
    QFETCH(const qint64, wrongThen);
    QFETCH(const qint64, expected);
    constexpr qint64 agoMs = 600'000;
    for (const qint64 wrongNow : {qint64(0), qint64(-7'200'000), qint64(7'200'000)}) {
        const WrongClock clock(wrongNow);
        const qint64 wall = truthMs + clock.monotonicMs() - agoMs + wrongThen;
        const QDateTime told = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
        BootMoment made = clock.sinceBoot();
        made.ms -= agoMs;
        QVERIFY(!ServerTime::reading(clock));
        QVERIFY(!ServerTime::correction(told, made, clock));
        clock.setServerEpochMs(truthMs);
        const auto reading = ServerTime::reading(clock);
        QCOMPARE(reading, (ServerTime::Reading{clock.sinceBoot(), truthMs + clock.monotonicMs()}));
        QCOMPARE(ServerTime::correction(told, made, *reading), expected);
        QCOMPARE(ServerTime::correction(told, made, clock), expected);
    }
}

void tst_ServerTime::ofAnotherCountTheClockOfNowTells_data()
{
    QTest::addColumn<QString>("boot");
    QTest::addColumn<qint64>("ms");
    const qint64 now = WrongClock(0).sinceBoot().ms;
    QTest::newRow("it is not known") << QString() << qint64(0);
    QTest::newRow("before the machine started again") << QStringLiteral("before") << now;
    QTest::newRow("later than now") << QStringLiteral("now") << now + 1;
    QTest::newRow("before the start") << QStringLiteral("now") << qint64(-1);
}

void tst_ServerTime::ofAnotherCountTheClockOfNowTells()
{
    QFETCH(const QString, boot);
    QFETCH(const qint64, ms);
    const WrongClock clock(-90'000);
    clock.setServerEpochMs(truthMs);
    const QDateTime told = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const BootMoment made{boot, ms};
    QVERIFY(!ServerTime::correction(told, made, *ServerTime::reading(clock)));
    QCOMPARE(ServerTime::correction(told, made, clock), 90'000);
    const BootMoment known = clock.sinceBoot();
    QCOMPARE(ServerTime::correction(told, known, clock), truthMs + clock.monotonicMs());
    QCOMPARE(ServerTime::correction(told, BootMoment{known.boot, 0}, clock),
        truthMs + clock.monotonicMs() - known.ms);
}

QTEST_GUILESS_MAIN(tst_ServerTime)
#include "tst_ServerTime.moc"
