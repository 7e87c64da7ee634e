// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What does not wait for its pause when a person wants it now.
#include "SenderDesk.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_HurriedOutbox : public SenderDesk
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInDoubtIsAskedAtOnceOnWish();
    void whatWasTriedInVainIsSentAtOnceOnWish();
    void questionThatMayBeOnItsWayIsNotMet();

private:
    [[nodiscard]] Result<void> hurry(UnitOfWork& work)
    {
        const TestClock& clock = m_desk->replica.clock();
        return OutboxJobs::hurry(work, clock.now(), clock.sinceBoot());
    }
};

void tst_HurriedOutbox::whatIsInDoubtIsAskedAtOnceOnWish()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    TestClock& clock = m_desk->replica.clock();
    clock.advance(60'000);
    m_source->faults = {Fault::LoseReply};
    send();
    OutboxEntry doubted = m_desk->entryOf(asha.nonce);
    QCOMPARE(doubted.state, OutboxState::Ambiguous);
    doubted.nextAt = clock.now().addSecs(50); // a long pause, after many tries
    QVERIFY(m_desk->replica.write([&](UnitOfWork& work) { return work.outbox().update(doubted); }));
    send();
    QCOMPARE(m_source->pushed.size(), 1);
    QVERIFY(m_desk->replica.write([this](UnitOfWork& work) { return hurry(work); }));
    send();
    QCOMPARE(m_source->pushed.size(), 2);
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_HurriedOutbox::whatWasTriedInVainIsSentAtOnceOnWish()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    TestClock& clock = m_desk->replica.clock();
    OutboxEntry paused = m_desk->entryOf(asha.nonce);
    const auto hurried = [&](int tries, int status) {
        paused.nextAt = clock.now().addSecs(50);
        paused.tries = tries;
        paused.lastStatus = status;
        return m_desk->replica.write([&](UnitOfWork& work) -> Result<void> {
            const auto written = work.outbox().update(paused);
            return written ? hurry(work) : written;
        }) && m_desk->entryOf(asha.nonce).nextAt == clock.now();
    };
    QVERIFY(hurried(3, 500));
    QVERIFY(hurried(1, 0));
    QVERIFY(!hurried(0, 0)); // it waits for another, as an undo does
    QVERIFY(!hurried(3, 429)); // the server asked for quiet
    QVERIFY(!hurried(3, 503));
}

/// It was asked for a moment ago, under that very nonce; whatever the clock is set to since.
void tst_HurriedOutbox::questionThatMayBeOnItsWayIsNotMet()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    TestClock& clock = m_desk->replica.clock();
    const QDateTime now = clock.now();
    OutboxEntry asked = m_desk->entryOf(asha.nonce);
    asked.state = OutboxState::Ambiguous;
    const auto hurried = [&](int status) {
        asked.nextAt = now.addSecs(600);
        asked.lastStatus = status;
        return m_desk->replica.write([&](UnitOfWork& work) -> Result<void> {
            const auto written = work.outbox().update(asked);
            return written ? hurry(work) : written;
        }) && m_desk->entryOf(asha.nonce).nextAt != asked.nextAt;
    };
    clock.advance(29'000);
    QVERIFY(!hurried(502));
    clock.setWall(now.addSecs(3600));
    QVERIFY(!hurried(502));
    clock.advance(2000);
    clock.setWall(now.addSecs(-3600));
    QVERIFY(!hurried(429)); // in doubt, and to be left in peace
    QVERIFY(hurried(502));
}

QTEST_GUILESS_MAIN(tst_HurriedOutbox)
#include "tst_HurriedOutbox.moc"
