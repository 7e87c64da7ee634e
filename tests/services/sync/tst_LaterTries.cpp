// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SenderDesk.h"
#include "outbox/OutboxRules.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

/// When, and as what, an entry goes up again.
class tst_LaterTries : public SenderDesk
{
    Q_OBJECT

private Q_SLOTS:
    void aConflictIsTriedAgainWithTheSameKey();
    void jitterSpreadsTheNextTry_data();
    void jitterSpreadsTheNextTry();

    void jitterSpreadsThePauseOfTheSender_data() { jitterSpreadsTheNextTry_data(); }

    void jitterSpreadsThePauseOfTheSender();
};

void tst_LaterTries::aConflictIsTriedAgainWithTheSameKey()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->faults = {Fault::Conflict, Fault::Conflict};
    send();
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Ready);
    QCOMPARE(m_desk->entryOf(asha.nonce).lastStatus, 409);
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.size(), 3);
    const QString key = m_source->pushed.first().idempotencyKey;
    QVERIFY(!key.isEmpty());
    for (const OutboxEntry& pushed : std::as_const(m_source->pushed)) {
        QCOMPARE(pushed.idempotencyKey, key);
        QCOMPARE(pushed.nonce, asha.nonce);
    }
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_LaterTries::jitterSpreadsTheNextTry_data()
{
    QTest::addColumn<double>("jitter");
    QTest::newRow("most") << 1.0;
    QTest::newRow("half") << 0.5;
    QTest::newRow("little") << 0.1;
}

/// Of desks that a server failed together, each comes back at a moment of its own.
void tst_LaterTries::jitterSpreadsTheNextTry()
{
    QFETCH(const double, jitter);
    m_desk->replica.ids().setJitter(jitter);
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->faults = {Fault::ServerError};
    send();
    QCOMPARE(m_desk->entryOf(asha.nonce).nextAt,
        m_desk->replica.clock().now().addMSecs(OutboxRules::backOff(1, jitter).count()));
}

void tst_LaterTries::jitterSpreadsThePauseOfTheSender()
{
    QFETCH(const double, jitter);
    m_desk->replica.ids().setJitter(jitter);
    m_desk->admit(u"token-asha"_s);
    m_source->everyPush = Fault::NotSent;
    for (int failures = 1; failures <= 3; ++failures) {
        send();
    }
    const auto tries = m_source->pushed.size();
    m_desk->replica.clock().advance(OutboxRules::backOff(3, jitter).count() - 1);
    send(false);
    QCOMPARE(m_source->pushed.size(), tries);
    m_desk->replica.clock().advance(1);
    send(false);
    QCOMPARE(m_source->pushed.size(), tries + 1);
}

QTEST_GUILESS_MAIN(tst_LaterTries)
#include "tst_LaterTries.moc"
