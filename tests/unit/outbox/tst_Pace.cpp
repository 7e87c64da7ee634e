// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/Pace.h"

#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace lanyard;
using Lane = Pace::Lane;

namespace {

/// Lets as many leave at `now` as may; how many that were.
int leaveAll(Pace& pace, Lane lane, qint64 now)
{
    int count = 0;
    while (pace.wait(lane, now).count() == 0 && count < 10'000) {
        pace.leave(lane, now);
        ++count;
    }
    return count;
}

/// The most that any minute of these moments holds.
int busiestMinute(const QList<qint64>& moments)
{
    qsizetype most = 0;
    qsizetype first = 0;
    for (qsizetype last = 0; last < moments.size(); ++last) {
        while (moments[last] - moments[first] >= 60'000) {
            ++first;
        }
        most = std::max(most, last - first + 1);
    }
    return int(most);
}

} // namespace

class tst_Pace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullMinuteWaitsForTheNext();
    void neitherTakesTheOthersShare();
    void anotherNumberHasTheSameShares();
    void anotherLimitForgetsNothingThatLeft();
    void howLongABacklogTakesIsKnownBefore();
    void theServersWishHoldsEverything();
    void aNonsensicalWishIsCapped();
    void limitsThatLetNothingThroughAreMended();
    void noMinuteEverHoldsMoreThanTheLimit();
};

void tst_Pace::aFullMinuteWaitsForTheNext()
{
    Pace pace{Pace::Limits()};
    QCOMPARE(leaveAll(pace, Lane::Push, 1000), 340);
    QCOMPARE(leaveAll(pace, Lane::Pull, 1000), 20);
    for (const Lane lane : {Lane::Push, Lane::Pull}) {
        QCOMPARE(pace.wait(lane, 1000), Pace::window);
        QCOMPARE(pace.wait(lane, 31'000).count(), 32'000);
    }
    QCOMPARE(leaveAll(pace, Lane::Push, 1000 + Pace::window.count()), 340);
}

void tst_Pace::anotherNumberHasTheSameShares()
{
    QCOMPARE(Pace::Limits::of(360), Pace::Limits());
    QCOMPARE(Pace::Limits::of(36), (Pace::Limits{36, 24, 34}));
}

void tst_Pace::anotherLimitForgetsNothingThatLeft()
{
    Pace pace{Pace::Limits::of(360)};
    QCOMPARE(leaveAll(pace, Lane::Push, 1000), 340);
    pace.hold(std::chrono::seconds(7), 1000);
    pace.setLimits(Pace::Limits::of(720)); // twice as many: the other half may leave now
    QCOMPARE(pace.wait(Lane::Push, 1000).count(), 7000); // the server's wish stands
    QCOMPARE(leaveAll(pace, Lane::Push, 8000), 340);
    QCOMPARE(leaveAll(pace, Lane::Pull, 8000), 40);
    pace.setLimits(Pace::Limits::of(10)); // fewer: none until the last of all those is a minute old
    QCOMPARE(pace.wait(Lane::Push, 8000), Pace::window);
    QCOMPARE(leaveAll(pace, Lane::Push, 8000 + Pace::window.count()), 9);
    QCOMPARE(leaveAll(pace, Lane::Pull, 8000 + Pace::window.count()), 1);
}

void tst_Pace::howLongABacklogTakesIsKnownBefore()
{
    Pace pace{Pace::Limits()};
    QCOMPARE(pace.waitForAll(Lane::Push, 0, 1000).count(), 0);
    QCOMPARE(pace.waitForAll(Lane::Push, 340, 1000).count(), 0);
    QCOMPARE(pace.waitForAll(Lane::Push, 341, 1000), Pace::window);
    QCOMPARE(pace.waitForAll(Lane::Push, 1000, 1000), 2 * Pace::window);
    leaveAll(pace, Lane::Push, 1000);
    QCOMPARE(pace.waitForAll(Lane::Push, 1, 31'000).count(), 32'000);
    QCOMPARE(pace.waitForAll(Lane::Push, 1, 31'000).count(), 32'000); // nothing left by that
}

void tst_Pace::neitherTakesTheOthersShare()
{
    Pace pace{Pace::Limits()};
    QCOMPARE(leaveAll(pace, Lane::Pull, 0), 240);
    QVERIFY(pace.wait(Lane::Pull, 0).count() > 0);
    QCOMPARE(leaveAll(pace, Lane::Push, 0), 120);
    // and the other way round: a backlog that goes up lets the list come down
    Pace busy{Pace::Limits()};
    QCOMPARE(leaveAll(busy, Lane::Push, 0), 340);
    QCOMPARE(leaveAll(busy, Lane::Pull, 0), 20);
    QCOMPARE(busy.wait(Lane::Push, 0), Pace::window);
}

void tst_Pace::theServersWishHoldsEverything()
{
    Pace pace{Pace::Limits()};
    pace.hold(std::chrono::seconds(7), 1000);
    QCOMPARE(pace.wait(Lane::Push, 1000).count(), 7000);
    QCOMPARE(pace.wait(Lane::Pull, 3000).count(), 5000);
    pace.hold(std::chrono::seconds(1), 1000); // a shorter wish does not shorten it
    QCOMPARE(pace.wait(Lane::Push, 7999).count(), 1);
    QCOMPARE(pace.wait(Lane::Push, 8000).count(), 0);
}

void tst_Pace::aNonsensicalWishIsCapped()
{
    Pace pace{Pace::Limits()};
    pace.hold(std::chrono::seconds(-5), 1000);
    QCOMPARE(pace.wait(Lane::Push, 1000).count(), 0);
    pace.hold(std::chrono::seconds(999'999'999), 1000);
    QCOMPARE(pace.wait(Lane::Push, 1000), Pace::longestHold);
}

void tst_Pace::limitsThatLetNothingThroughAreMended()
{
    for (const Pace::Limits limits :
        {Pace::Limits{0, 0}, Pace::Limits{-3, 9}, Pace::Limits{1, 1}}) {
        Pace pace{limits};
        QCOMPARE(leaveAll(pace, Lane::Pull, 0), 1);
        QCOMPARE(leaveAll(pace, Lane::Push, 0), 1);
    }
}

void tst_Pace::noMinuteEverHoldsMoreThanTheLimit()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QRandomGenerator dice(seed);
        const Pace::Limits limits{
            10 + dice.bounded(60), 5 + dice.bounded(20), 5 + dice.bounded(20)};
        Pace pace{limits};
        QList<qint64> all;
        QMap<Lane, QList<qint64>> shares;
        qint64 now = dice.bounded(100'000);
        for (int i = 0; i < 2000; ++i) {
            now += dice.bounded(1500);
            const Lane lane = dice.bounded(2) == 0 ? Lane::Push : Lane::Pull;
            if (pace.wait(lane, now).count() == 0) {
                pace.leave(lane, now);
                all.append(now);
                shares[lane].append(now);
            }
        }
        QVERIFY2(busiestMinute(all) <= limits.perMinute, qPrintable(QString::number(seed)));
        QVERIFY(busiestMinute(shares[Lane::Pull]) <= limits.pullsPerMinute);
        QVERIFY(busiestMinute(shares[Lane::Push]) <= limits.pushesPerMinute);
        // and nothing starves: whatever waits leaves within a window
        QVERIFY(pace.wait(Lane::Pull, now) <= Pace::window);
        QVERIFY(pace.wait(Lane::Push, now) <= Pace::window);
    }
}

QTEST_GUILESS_MAIN(tst_Pace)
#include "tst_Pace.moc"
