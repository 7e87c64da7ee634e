// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a desk's clock and late second thoughts make of an entry.
#include "SenderDesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_OutboxCases : public SenderDesk
{
    Q_OBJECT

private Q_SLOTS:
    void anUndoThatCameTooLateIsAVisibleCase();
    void theServerIsToldOneTimeFromTheFirstTryOn();
    void aTimeThatWasSentUncorrectedIsKeptSo();
    void afterAKillTheServerIsToldTheSameTime();
    void whileTheServerTellsNoTimeNothingLeaves();
    void howLongItTakesIsKnownOnceTheServerAnswered();
    void whatIsInDoubtIsAskedAtOnceOnWish();
    void questionThatMayBeOnItsWayIsNotMet();
};

void tst_OutboxCases::anUndoThatCameTooLateIsAVisibleCase()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    send();
    m_desk->replica.clock().advance(16 * 60 * 1000); // the server takes back for 15 minutes
    m_desk->undo(asha.id);
    m_desk->server.annulRefusal = u"more than 15 minutes ago"_s;
    sendUntilEmpty();
    QCOMPARE(m_desk->counts().quarantined, 1);
    const auto refused = m_desk->replica.read(
        [](UnitOfWork& work) { return work.outbox().inState(OutboxState::Quarantined, 5); });
    QCOMPARE(refused->first().kind, OutboxKind::Undo);
    QCOMPARE(refused->first().lastStatus, 400);
    QVERIFY(!refused->first().lastText.isEmpty());
    QCOMPARE(refused->first().attendee, asha.attendee); // whom staff look for
    // the desk's own word stands: taken back here, for people to settle there
    QVERIFY(m_desk->replica.read([&](UnitOfWork& work) { return work.checkIns().byId(asha.id); })
                ->value()
                .annulledAt);
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
}

void tst_OutboxCases::theServerIsToldOneTimeFromTheFirstTryOn()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    QVERIFY(!m_desk->entryOf(asha.nonce).clockOffsetMs); // no server told its time yet
    const auto& clock = m_desk->replica.clock();
    const qint64 now = clock.now().toMSecsSinceEpoch();
    m_source->onTime = [&] { clock.setServerEpochMs(now - clock.monotonicMs() - 90'000); };
    m_source->faults = {Fault::LoseReply};
    send();
    QCOMPARE(m_desk->entryOf(asha.nonce).clockOffsetMs, -90'000);
    m_source->onPush = [&](const OutboxEntry&) { clock.setServerEpochMs(now - 5'000'000); };
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.last().clockOffsetMs, -90'000);
    QCOMPARE(m_desk->entryOf(asha.nonce).clockOffsetMs, -90'000);
    // and what is made from now on knows at once
    const CheckIn zoe = m_desk->admit(u"token-zoe"_s);
    QVERIFY(m_desk->entryOf(zoe.nonce).clockOffsetMs);
}

void tst_OutboxCases::aTimeThatWasSentUncorrectedIsKeptSo()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    const auto& clock = m_desk->replica.clock();
    // the server tells no time when it is asked, and then with its answer
    m_source->onPush = [&](const OutboxEntry&) {
        clock.setServerEpochMs(clock.now().toMSecsSinceEpoch() - clock.monotonicMs() - 3'600'000);
    };
    send();
    QCOMPARE(m_desk->entryOf(asha.nonce).clockOffsetMs, 0);
    QList<SourceAttendee> page;
    for (const auto& order : m_desk->server.orders()) {
        page.append(order.people);
    }
    m_desk->replica.apply(page);
    // her own act comes back as hers, and not as another desk's of an hour before
    QCOMPARE(m_desk->replica.record(asha.attendee).history.size(), 1);
}

void tst_OutboxCases::afterAKillTheServerIsToldTheSameTime()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    const auto& clock = m_desk->replica.clock();
    const auto claimed = m_desk->replica.write([&](UnitOfWork& work) {
        return OutboxJobs::claim(work, {m_desk->replica.event()}, {clock.now(), 5000, false}, 4);
    });
    QCOMPARE(claimed->claims.size(), 1);
    m_sender->setSource(m_source.get(), m_desk->replica.event()); // nobody heard how it ended
    clock.setServerEpochMs(clock.now().toMSecsSinceEpoch() - clock.monotonicMs() + 9000);
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.first().clockOffsetMs, 5000);
    QCOMPARE(m_desk->entryOf(asha.nonce).clockOffsetMs, 5000);
}

void tst_OutboxCases::whileTheServerTellsNoTimeNothingLeaves()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->losesTime = true;
    send();
    QVERIFY(m_source->pushed.isEmpty());
    const OutboxEntry waiting = m_desk->entryOf(asha.nonce);
    QCOMPARE(waiting.state, OutboxState::Ready);
    QVERIFY(!waiting.clockOffsetMs);
    m_source->losesTime = false;
    const auto& clock = m_desk->replica.clock();
    m_source->onTime = [&] {
        clock.setServerEpochMs(clock.now().toMSecsSinceEpoch() - clock.monotonicMs() - 90'000);
    };
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.size(), 1);
    QCOMPARE(m_source->pushed.first().clockOffsetMs, -90'000);
}

void tst_OutboxCases::howLongItTakesIsKnownOnceTheServerAnswered()
{
    QVERIFY(!m_sender->secondsFor(12));
    m_desk->admit(u"token-asha"_s);
    m_source->holds = true;
    m_sender->send(true);
    QTRY_COMPARE(m_source->held(), 1);
    m_desk->replica.clock().advance(2000);
    m_source->release();
    QTRY_COMPARE(m_desk->counts().waiting(), 0);
    QCOMPARE(m_sender->secondsFor(12), std::optional<qint64>(6)); // four at a time
    m_source->holds = false;
    m_source->everyPush = Fault::NotSent;
    m_desk->admit(u"token-zoe"_s);
    send();
    QVERIFY(!m_sender->secondsFor(12)); // the network is gone
    m_source->everyPush.reset();
    m_desk->replica.clock().advance(60'000);
    sendUntilEmpty();
    QVERIFY(m_sender->secondsFor(12));
}

void tst_OutboxCases::whatIsInDoubtIsAskedAtOnceOnWish()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    TestClock& clock = m_desk->replica.clock();
    clock.advance(60'000);
    m_source->faults = {Fault::LoseReply};
    send();
    OutboxEntry doubted = m_desk->entryOf(asha.nonce);
    QCOMPARE(doubted.state, OutboxState::Ambiguous);
    doubted.nextAt = clock.now().addSecs(50); // a long pause, after many tries
    const auto hurry = [&clock](UnitOfWork& work) { return OutboxJobs::hurry(work, clock.now()); };
    QVERIFY(m_desk->replica.write([&](UnitOfWork& work) { return work.outbox().update(doubted); }));
    send();
    QCOMPARE(m_source->pushed.size(), 1);
    QVERIFY(m_desk->replica.write(hurry));
    send();
    QCOMPARE(m_source->pushed.size(), 2);
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

/// It was asked for a moment ago, under that very nonce.
void tst_OutboxCases::questionThatMayBeOnItsWayIsNotMet()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    const QDateTime now = m_desk->replica.clock().now();
    OutboxEntry asked = m_desk->entryOf(asha.nonce);
    asked.state = OutboxState::Ambiguous;
    asked.nextAt = now.addDuration(Enquiry::onItsWay);
    QVERIFY(m_desk->replica.write([&](UnitOfWork& work) { return work.outbox().update(asked); }));
    QVERIFY(m_desk->replica.write(
        [&](UnitOfWork& work) { return OutboxJobs::hurry(work, now.addSecs(29)); }));
    QCOMPARE(m_desk->entryOf(asha.nonce).nextAt, asked.nextAt);
}

QTEST_GUILESS_MAIN(tst_OutboxCases)
#include "tst_OutboxCases.moc"
