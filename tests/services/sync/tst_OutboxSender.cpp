// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FaultyStorage.h"
#include "SenderDesk.h"
#include "outbox/OutboxEntries.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// A print of somebody else each time: independent of all others.
OutboxEntry printOf(SyncDesk& desk, int number)
{
    Attendee attendee;
    attendee.event = desk.replica.event();
    attendee.remote = number;
    return printLogEntry(
        Nonce{u"print-%1"_s.arg(number)}, {}, attendee, u"Desk A"_s, desk.replica.clock().now());
}

} // namespace

class tst_OutboxSender : public SenderDesk
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueIsSentAndAcknowledged();
    void anEntryIsInFlightOnDiskBeforeItLeaves();
    void fourAtATimeAndNoMore();
    void actsOfOnePersonGoInOrder();
    void aLostReplyAndADuplicateCountOnce();
    void aLostRequestIsSentAgain();
    void offlineOneTryAndNotTheWholeOutbox();
    void aPortalPutsOneEntryInDoubtAndNotAll();
    void retryAfterIsWaitedForEvenWhenUrgent();
    void aRefusalGoesToQuarantineAndTheRestGoesOn();
    void anUndoWaitsForItsCheckIn();
    void aWithdrawnCheckInIsNeverSent();
    void anUndoOfARefusedCheckInEndsBoth();
    void revokedStopsAndKeepsEverything();
    void anAnswerOutlivesAFullDisk();
    void aChangedSourceLeavesNothingInFlight();
    void aSourceThatChangesWhileTheDiskIsFullLeavesNothingInFlight();
    void aStartAfterAKillSendsAgainAndCountsOnce();
    void theEntriesOfAnotherEventStay();
    void whatMayHaveArrivedBeforeANewPairingIsLookedForFirst_data();
    void whatMayHaveArrivedBeforeANewPairingIsLookedForFirst();
};

void tst_OutboxSender::whatIsDueIsSentAndAcknowledged()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    const CheckIn zoe = m_desk->admit(u"token-zoe"_s);
    QSignalSpy settled(m_sender.get(), &OutboxSender::settled);
    send();
    QCOMPARE(settled.count(), 2);
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->entryOf(zoe.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QCOMPARE(m_desk->server.admitted(u"token-zoe"_s), 1);
}

void tst_OutboxSender::anEntryIsInFlightOnDiskBeforeItLeaves()
{
    m_desk->admit(u"token-asha"_s);
    QList<OutboxState> seen;
    m_source->onPush
        = [&](const OutboxEntry& entry) { seen.append(m_desk->entry(entry.id).state); };
    send();
    QCOMPARE(seen, QList{OutboxState::InFlight});
}

void tst_OutboxSender::fourAtATimeAndNoMore()
{
    for (int i = 1; i <= 10; ++i) {
        m_desk->add(printOf(*m_desk, i));
    }
    m_source->holds = true;
    m_sender->send(true);
    QTRY_COMPARE(m_source->held(), 3); // the fourth place is for people
    m_desk->admit(u"token-asha"_s);
    m_sender->send(true);
    QTRY_COMPARE(m_source->held(), 4);
    QCOMPARE(m_desk->counts().inFlight, 4);
    QCOMPARE(m_source->release(), 3);
    QTRY_COMPARE(m_source->held(), 4);
    int most = 0;
    QTRY_VERIFY_WITH_TIMEOUT((most = std::max(most, m_source->held()),
                                 m_source->held() > 0 ? void(m_source->release()) : void(),
                                 m_desk->counts().acknowledged == 11),
        20'000);
    QVERIFY(most <= 4);
}

void tst_OutboxSender::actsOfOnePersonGoInOrder()
{
    const CheckIn first = m_desk->admit(u"token-asha"_s);
    m_desk->replica.clock().advance(1000);
    Attendee asha = m_desk->replica.record(m_desk->replica.attendee(u"token-asha"_s)).attendee;
    OutboxEntry print
        = printLogEntry(Nonce{u"print"_s}, {}, asha, u"Desk A"_s, m_desk->replica.clock().now());
    m_desk->add(print);
    m_source->faults = {Fault::ServerError, Fault::LoseReply};
    sendUntilEmpty();
    // each try of the check-in comes before the first try of the print
    QStringList order;
    for (const OutboxEntry& entry : std::as_const(m_source->pushed)) {
        order.append(entry.nonce.value);
    }
    QCOMPARE(
        order, (QStringList{first.nonce.value, first.nonce.value, first.nonce.value, u"print"_s}));
}

void tst_OutboxSender::aLostReplyAndADuplicateCountOnce()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->faults = {Fault::LoseReply, Fault::Duplicate};
    send();
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Ambiguous);
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.size(), 2);
    QCOMPARE(m_desk->server.received.size(), 3);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
}

void tst_OutboxSender::aLostRequestIsSentAgain()
{
    m_desk->admit(u"token-asha"_s);
    m_source->faults = {Fault::LoseRequest};
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_OutboxSender::offlineOneTryAndNotTheWholeOutbox()
{
    for (int i = 1; i <= 10; ++i) {
        m_desk->add(printOf(*m_desk, i));
    }
    m_source->everyPush = Fault::NotSent;
    send();
    const auto first = m_source->pushed.size();
    QVERIFY(first <= 4);
    send(); // a person insists
    QCOMPARE(m_source->pushed.size(), first + 1);
    send(false); // the pause is kept
    QCOMPARE(m_source->pushed.size(), first + 1);
    QCOMPARE(m_desk->counts().ready, 10);
    m_source->everyPush.reset();
    send();
    QCOMPARE(m_desk->counts().acknowledged, 10);
}

void tst_OutboxSender::aPortalPutsOneEntryInDoubtAndNotAll()
{
    for (int i = 1; i <= 10; ++i) {
        m_desk->add(printOf(*m_desk, i));
    }
    m_source->everyPush = Fault::Portal;
    send();
    QVERIFY(m_desk->counts().ambiguous <= 4);
    QVERIFY(m_desk->counts().ready >= 6);
    m_source->everyPush.reset();
    sendUntilEmpty();
    QCOMPARE(m_desk->server.prints.size(), 10);
}

void tst_OutboxSender::retryAfterIsWaitedForEvenWhenUrgent()
{
    m_desk->admit(u"token-asha"_s);
    m_desk->admit(u"token-zoe"_s);
    m_source->holds = true;
    m_source->everyPush = Fault::Busy;
    m_sender->send(true);
    QTRY_COMPARE(m_source->held(), 2);
    m_source->release();
    m_source->release();
    m_source->holds = false;
    m_source->everyPush.reset();
    QTRY_COMPARE(m_desk->counts().inFlight, 0);
    m_desk->replica.clock().advance(6900);
    send();
    QCOMPARE(m_source->pushed.size(), 2);
    m_desk->replica.clock().advance(1000);
    send();
    QCOMPARE(m_desk->counts().acknowledged, 2);
}

void tst_OutboxSender::aRefusalGoesToQuarantineAndTheRestGoesOn()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    const CheckIn zoe = m_desk->admit(u"token-zoe"_s);
    m_desk->server.forget(u"ASHA1"_s);
    send();
    const OutboxEntry refused = m_desk->entryOf(asha.nonce);
    QCOMPARE(refused.state, OutboxState::Quarantined);
    QCOMPARE(refused.lastStatus, 404);
    QCOMPARE(refused.lastText, u"invalid"_s);
    QCOMPARE(m_desk->entryOf(zoe.nonce).state, OutboxState::Acknowledged);
    send();
    QCOMPARE(m_source->pushed.size(), 2); // a refusal is not asked again
}

void tst_OutboxSender::anUndoWaitsForItsCheckIn()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->faults = {Fault::LoseReply, Fault::LoseReply, Fault::LoseReply};
    send();
    m_desk->undo(asha.id);
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
    // once the undo left, no redeem arrives any more: its nonce would admit again
    const auto firstUndo = std::find_if(m_source->pushed.begin(), m_source->pushed.end(),
        [](const OutboxEntry& entry) { return entry.kind == OutboxKind::Undo; });
    QVERIFY(firstUndo != m_source->pushed.end());
    QVERIFY(std::none_of(firstUndo, m_source->pushed.end(),
        [](const OutboxEntry& entry) { return entry.kind == OutboxKind::CheckIn; }));
}

void tst_OutboxSender::aWithdrawnCheckInIsNeverSent()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->everyPush = Fault::NotSent;
    send(); // a try that never left is none
    m_desk->undo(asha.id);
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Withdrawn);
    m_source->everyPush.reset();
    m_source->pushed.clear();
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.size(), 0);
    QCOMPARE(m_desk->server.received.size(), 0);
}

void tst_OutboxSender::anUndoOfARefusedCheckInEndsBoth()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_desk->server.forget(u"ASHA1"_s);
    send();
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Quarantined);
    m_desk->undo(asha.id);
    sendUntilEmpty();
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Dismissed);
    QCOMPARE(m_desk->counts().quarantined, 0);
}

void tst_OutboxSender::revokedStopsAndKeepsEverything()
{
    m_desk->admit(u"token-asha"_s);
    m_source->faults = {Fault::Revoked};
    send();
    send();
    QCOMPARE(m_source->pushed.size(), 1);
    QCOMPARE(m_desk->counts().ready, 1);
    // a new token
    m_sender->setSource(m_source.get(), m_desk->replica.event());
    send();
    QCOMPARE(m_desk->counts().acknowledged, 1);
}

void tst_OutboxSender::anAnswerOutlivesAFullDisk()
{
    FaultyStorage faulty(m_desk->replica.storage());
    OutboxSender sender(faulty, m_desk->replica.clock(), m_desk->replica.ids(), nullptr);
    sender.setSource(m_source.get(), m_desk->replica.event());
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->onPush
        = [&](const OutboxEntry&) { faulty.failCommits(failure(ErrorCode::StorageFull), 1); };
    sender.send(true);
    QTRY_COMPARE(faulty.failures(), 1);
    QTRY_COMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_source->pushed.size(), 1);
}

void tst_OutboxSender::aChangedSourceLeavesNothingInFlight()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->holds = true;
    m_sender->send(true);
    QTRY_COMPARE(m_source->held(), 1);
    FakeSyncSource other(m_desk->server);
    m_sender->setSource(&other, m_desk->replica.event());
    QTRY_COMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Ambiguous);
    m_source->release(); // too late: nobody listens
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QCOMPARE(other.pushed.size(), 1);
    m_sender->setSource(nullptr, {});
}

void tst_OutboxSender::aSourceThatChangesWhileTheDiskIsFullLeavesNothingInFlight()
{
    FaultyStorage faulty(m_desk->replica.storage());
    OutboxSender sender(faulty, m_desk->replica.clock(), m_desk->replica.ids(), nullptr);
    sender.setSource(m_source.get(), m_desk->replica.event());
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->holds = true;
    sender.send(true);
    QTRY_COMPARE(m_source->held(), 1);
    FakeSyncSource other(m_desk->server);
    faulty.failCommits(failure(ErrorCode::StorageFull), 1);
    sender.setSource(&other, m_desk->replica.event());
    QTRY_COMPARE(faulty.failures(), 1);
    QTRY_COMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Ambiguous);
    sender.setSource(nullptr, {});
}

void tst_OutboxSender::aStartAfterAKillSendsAgainAndCountsOnce()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->holds = true;
    m_sender->send(true);
    QTRY_COMPARE(m_source->held(), 1); // it arrived; the answer never will
    m_sender.reset();
    m_desk->replica.reopen();
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Ambiguous);
    FakeSyncSource source(m_desk->server);
    m_sender = std::make_unique<OutboxSender>(
        m_desk->replica.storage(), m_desk->replica.clock(), m_desk->replica.ids(), nullptr);
    m_sender->setSource(&source, m_desk->replica.event());
    send();
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    m_sender.reset();
}

void tst_OutboxSender::theEntriesOfAnotherEventStay()
{
    SourceEvent other = TemporaryReplica::sourceEvent();
    other.event.slug = u"other"_s;
    const auto event
        = m_desk->replica.write([&](UnitOfWork& work) { return work.events().apply(other, true); });
    OutboxEntry foreign = printOf(*m_desk, 1);
    foreign.event = *event;
    const OutboxId id = m_desk->add(foreign);
    m_desk->admit(u"token-asha"_s);
    send();
    QCOMPARE(m_source->pushed.size(), 1);
    QCOMPARE(m_desk->entry(id).state, OutboxState::Ready);
}

void tst_OutboxSender::whatMayHaveArrivedBeforeANewPairingIsLookedForFirst_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("pushes");
    QTest::newRow("it had arrived") << Fault::LoseReply << 1;
    QTest::newRow("it was lost") << Fault::LoseRequest << 2;
}

void tst_OutboxSender::whatMayHaveArrivedBeforeANewPairingIsLookedForFirst()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, pushes);
    pair(u"one"_s);
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->faults = {fault};
    send();
    QCOMPARE(m_desk->entryOf(asha.nonce).device, u"one"_s);
    const qint64 list = m_desk->entryOf(asha.nonce).body.value(u"list"_s).toInteger();
    m_desk->server.checkIns.append(
        {u"token-asha"_s, list, u"entry"_s, u"later"_s, u"x"_s}); // by another desk
    pair(u"two"_s);
    m_source->seekEnd = CheckInSought{CheckInSought::Kind::Unknown, {}};
    m_desk->replica.clock().advance(60'000);
    send();
    QCOMPARE(m_source->pushed.size(), 1); // without knowing nothing is sent
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Ambiguous);
    m_source->seekEnd.reset();
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.size(), pushes);
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 2);
}

QTEST_GUILESS_MAIN(tst_OutboxSender)
#include "tst_OutboxSender.moc"
