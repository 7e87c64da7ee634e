// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/SendEstimate.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class tst_SendEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void withoutAnAnswerNothingIsKnown()
    {
        SendEstimate estimate;
        QVERIFY(!estimate.seconds(12, 4, 0ms));
        estimate.note(500ms);
        QVERIFY(estimate.seconds(12, 4, 0ms));
        QVERIFY(!estimate.seconds(0, 4, 0ms)); // nothing is to be sent
        estimate.forget();
        QVERIFY(!estimate.seconds(12, 4, 0ms));
    }

    void soManyAtOnceTakeARoundEach()
    {
        SendEstimate estimate;
        estimate.note(2s);
        QCOMPARE(estimate.seconds(12, 4, 0ms), std::optional<qint64>(6));
        QCOMPARE(estimate.seconds(13, 4, 0ms), std::optional<qint64>(8));
        QCOMPARE(estimate.seconds(3, 0, 0ms), std::optional<qint64>(6));
    }

    void onePauseOfTheNetworkMovesNothing()
    {
        SendEstimate estimate;
        for (const auto trip : {100ms, 100ms, 30'000ms, 100ms, 100ms}) {
            estimate.note(trip);
        }
        QCOMPARE(estimate.seconds(40, 4, 0ms), std::optional<qint64>(1));
        for (int i = 0; i < 9; ++i) {
            estimate.note(1s); // the network has become slower
        }
        QCOMPARE(estimate.seconds(40, 4, 0ms), std::optional<qint64>(10));
    }

    void thePaceIsTheLeastItTakes()
    {
        SendEstimate estimate;
        estimate.note(100ms);
        QCOMPARE(estimate.seconds(400, 4, 62s), std::optional<qint64>(62));
        QCOMPARE(estimate.seconds(4000, 4, 62s), std::optional<qint64>(100));
    }

    void lessThanASecondIsToldAsOne()
    {
        SendEstimate estimate;
        estimate.note(-5ms); // as of a clock that is none
        QCOMPARE(estimate.seconds(1, 4, 0ms), std::optional<qint64>(1));
    }
};

QTEST_GUILESS_MAIN(tst_SendEstimate)
#include "tst_SendEstimate.moc"
