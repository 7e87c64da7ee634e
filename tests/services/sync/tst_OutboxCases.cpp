// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a desk's clock and late second thoughts make of an entry.
#include "BegunAnew.h"
#include "SenderDesk.h"
#include "outbox/OutboxEntries.h"
#include "outbox/OutboxRules.h"
#include "sqlite/Connection.h"
#include "sync/QuarantineJobs.h"
#include "sync/SyncCases.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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
    void clockThatIsSetBeforeTheServerIsHeardIsStillCorrected_data();
    void clockThatIsSetBeforeTheServerIsHeardIsStillCorrected();
    void howLongItTakesIsKnownOnceTheServerAnswered();
    void whatWaitedInDamagedDataIsTakenOverAndCountsOnce();
    void whatWaitedInDamagedDataHasPerhapsLeft();
    void whatWasTakenBackIsNotTakenOverWithoutItsUndo();
    void whatIsForAnotherServerOrEventIsNotTakenOver();
    void whatTheDiskChangedIsNotSentAndLeftToStaff();
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
        return OutboxJobs::claim(
            work, {m_desk->replica.event()}, {clock.now(), 5000, false}, {4, 4, 4});
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

void tst_OutboxCases::clockThatIsSetBeforeTheServerIsHeardIsStillCorrected_data()
{
    constexpr qint64 hour = 3'600'000;
    QTest::addColumn<qint64>("wrongThen");
    QTest::addColumn<qint64>("wrongNow");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<qint64>("toldWrongBy");
    const qint64 dead = -56 * 365 * 24 * hour;
    QTest::newRow("from 1970") << dead << qint64(0) << QString() << qint64(0);
    QTest::newRow("back by a day") << 24 * hour << qint64(0) << QString() << qint64(0);
    QTest::newRow("of another zone") << 11 * hour / 2 << qint64(0) << QString() << qint64(0);
    QTest::newRow("to a wrong time") << qint64(0) << hour << QString() << qint64(0);
    QTest::newRow("a process later") << dead << qint64(0) << u"process"_s << qint64(0);
    // nobody knows any more what that clock was: as if it were the one of now
    QTest::newRow("and the machine is off") << -hour << qint64(0) << u"machine"_s << -hour;
    QTest::newRow("it is off, none is set") << -hour << -hour << u"machine"_s << qint64(0);
}

void tst_OutboxCases::clockThatIsSetBeforeTheServerIsHeardIsStillCorrected()
{
    QFETCH(const qint64, wrongThen);
    QFETCH(const qint64, wrongNow);
    QFETCH(const QString, starts);
    QFETCH(const qint64, toldWrongBy);
    const CheckIn zoe = m_desk->admit(u"token-zoe"_s);
    sendUntilEmpty();
    TestClock& clock = m_desk->replica.clock();
    const QDateTime truth = clock.now();
    clock.startMachine();
    clock.setWall(truth.addMSecs(wrongThen));
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    CheckInRequest stranger;
    stranger.who = TicketToken{u"nobody"_s};
    QVERIFY(!SyncDesk::await(m_desk->checkIns.checkIn(stranger))->checkIn);
    clock.advance(1000);
    m_desk->undo(zoe.id);
    clock.advance(599'000);
    starts == u"machine"_s ? clock.startMachine() : void();
    starts == u"process"_s ? clock.startProcess() : void();
    const QDateTime now = truth.addSecs(600);
    clock.setWall(now.addMSecs(wrongNow));
    m_source->onTime
        = [&] { clock.setServerEpochMs(now.toMSecsSinceEpoch() - clock.monotonicMs()); };
    m_sender->setSource(m_source.get(), m_desk->replica.event());
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.size(), 4);
    for (const OutboxEntry& sent : m_source->pushed.mid(1)) {
        const QString wall = sent.body.value(u"datetime"_s).toString();
        const QDateTime told
            = QDateTime::fromString(wall, Qt::ISODateWithMs).addMSecs(*sent.clockOffsetMs);
        const QDateTime done = truth.addSecs(sent.kind == OutboxKind::Undo ? 1 : 0);
        QCOMPARE(done.msecsTo(told), toldWrongBy);
    }
    QCOMPARE(m_desk->entryOf(asha.nonce).madeAt, truth.addMSecs(wrongThen)); // as it was told here
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

void tst_OutboxCases::whatWaitedInDamagedDataIsTakenOverAndCountsOnce()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    const CheckIn workshop = m_desk->admit(u"token-workshop"_s);
    m_source->faults = {Fault::LoseReply, Fault::LoseReply}; // the server has both
    send();
    m_sender->stop();
    m_desk->undo(asha.id);
    const CheckIn zoe = m_desk->admit(u"token-zoe"_s); // and never hears of these two
    QCOMPARE(m_desk->counts().ambiguous, 2);
    QCOMPARE(m_desk->counts().ready, 2);
    BegunAnew now(*m_desk);
    QCOMPARE(now.aside.size(), 4);
    const auto told = now.desk.replica.read([&](UnitOfWork& work) {
        return SyncCases::read(work, now.desk.replica.event(), now.aside);
    });
    QCOMPARE(told->aside.entries, 4);
    QCOMPARE(told->aside.names.size(), 3);
    QCOMPARE(told->aside.beside, 0); // one of them has two
    QCOMPARE(now.entriesOf(u"token-zoe"_s), 0);
    QCOMPARE(now.takeOver(now.aside), 4);
    QCOMPARE(now.takeOver(now.aside), 0); // they are here
    QCOMPARE(now.desk.entryOf(zoe.nonce).state, OutboxState::Ready);
    QCOMPARE(now.desk.entryOf(zoe.nonce).made, m_desk->replica.clock().sinceBoot());
    QCOMPARE(now.desk.entryOf(workshop.nonce).state, OutboxState::Ambiguous);
    QCOMPARE(now.desk.entryOf(workshop.nonce).clockOffsetMs,
        m_desk->entryOf(workshop.nonce).clockOffsetMs);
    QCOMPARE(now.entriesOf(u"token-zoe"_s), 1);
    QCOMPARE(now.entriesOf(u"token-workshop"_s), 1); // as the list told; not once more
    now.sendUntilEmpty();
    QCOMPARE(now.desk.counts().quarantined, 0);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
    QCOMPARE(m_desk->server.admitted(u"token-workshop"_s), 1);
    QCOMPARE(m_desk->server.admitted(u"token-zoe"_s), 1);
    QCOMPARE(m_desk->server.checkIns.size(), 3);
}

/// Its damaged file is older than the last transaction, of which the log is torn.
void tst_OutboxCases::whatWaitedInDamagedDataHasPerhapsLeft()
{
    const CheckIn zoe = m_desk->admit(u"token-zoe"_s);
    const QList<WholeEntry> old
        = SqliteStorage::waitingIn({m_desk->replica.path() + u"/lanyard.db"_s});
    QCOMPARE(old.size(), 1);
    QCOMPARE(old.first().entry.tries, 0);
    sendUntilEmpty();
    BegunAnew now(*m_desk);
    QVERIFY(now.aside.isEmpty());
    QCOMPARE(now.entriesOf(u"token-zoe"_s), 1); // as the list tells
    QCOMPARE(now.takeOver(old), 1);
    QCOMPARE(now.entriesOf(u"token-zoe"_s), 1); // not once more
    QCOMPARE(OutboxRules::withdraw(now.desk.entryOf(zoe.nonce)).state, OutboxState::Ready);
    now.sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-zoe"_s), 1);
    QCOMPARE(m_desk->server.checkIns.size(), 1);
}

void tst_OutboxCases::whatWasTakenBackIsNotTakenOverWithoutItsUndo()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_source->faults = {Fault::LoseReply};
    send();
    m_sender->stop();
    m_desk->undo(asha.id);
    const AttendeeRecord zoe = m_desk->replica.record(m_desk->replica.attendee(u"token-zoe"_s));
    OutboxEntry print = printLogEntry(m_desk->replica.ids().nonce(), PrintJob(), zoe.attendee,
        u"Desk A"_s, m_desk->replica.clock().now());
    print.state = OutboxState::Ambiguous;
    print.tries = 1;
    m_desk->add(print);
    BegunAnew now(*m_desk);
    QCOMPARE(now.aside.size(), 3);
    QCOMPARE(now.weigh(now.aside).own.size(), 3);
    // her undo stood on a page that is damaged: sent alone, her check-in would let her in again
    const auto undo = std::ranges::find(
        now.aside, OutboxKind::Undo, [](const WholeEntry& whole) { return whole.entry.kind; });
    QVERIFY(undo != now.aside.end());
    undo->entry.isIntact = false; // a bit of it flipped: it cannot be taken over
    QCOMPARE(now.weigh(now.aside).others, 2);
    QCOMPARE(now.weigh(now.aside).own.size(), 1);
    now.aside.erase(undo);
    const AsideEntries weighed = now.weigh(now.aside);
    QCOMPARE(weighed.others, 1);
    QCOMPARE(weighed.own.size(), 1);
    QCOMPARE(now.takeOver(now.aside), 1);
    // so that the server is asked first whether it has it, under whatever token it came
    QCOMPARE(now.desk.entryOf(print.nonce).tries, 1);
    now.sendUntilEmpty();
    QCOMPARE(now.source.pushed.first().tries, 2);
    QCOMPARE(m_desk->server.prints.size(), 1);
}

void tst_OutboxCases::whatIsForAnotherServerOrEventIsNotTakenOver()
{
    m_desk->admit(u"token-asha"_s);
    BegunAnew now(*m_desk);
    QCOMPARE(now.weigh(now.aside).own.size(), 1);
    WholeEntry elsewhere = now.aside.first();
    elsewhere.aside.server = u"https://pretix.example.org"_s;
    WholeEntry stranger = now.aside.first();
    stranger.aside.organizer = u"another"_s;
    WholeEntry unknown = now.aside.first();
    unknown.aside.server.reset(); // it cannot be read
    WholeEntry other = now.aside.first();
    other.event = u"rehearsal"_s;
    for (const WholeEntry& each : {elsewhere, stranger, unknown, other}) {
        QCOMPARE(now.weigh({each}), (AsideEntries{{}, 1}));
        QCOMPARE(now.takeOver({each}), 0);
    }
    QCOMPARE(now.desk.counts().waiting(), 0);
}

void tst_OutboxCases::whatTheDiskChangedIsNotSentAndLeftToStaff()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_desk->admit(u"token-zoe"_s);
    {
        Connection disk(m_desk->replica.path() + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
        disk.execute("UPDATE outbox_entry SET body = replace(body, 'asha', 'workshop')");
    }
    const auto isAsideWhole = [this](qsizetype whole) {
        BegunAnew now(*m_desk);
        return now.aside.size() == 2 && now.weigh(now.aside).own.size() == whole;
    };
    QVERIFY(isAsideWhole(1)); // were it damaged by more than this
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.size(), 1);
    QCOMPARE(m_desk->server.admitted(u"token-zoe"_s), 1);
    QCOMPARE(m_desk->server.admitted(u"token-workshop"_s), 0);
    const OutboxEntry kept = m_desk->entryOf(asha.nonce);
    QCOMPARE(kept.state, OutboxState::Quarantined);
    QCOMPARE(kept.tries, 0);
    QVERIFY(kept.lastText.startsWith(u"not sent"_s));
    m_desk->undo(asha.id);
    send();
    QCOMPARE(m_source->pushed.size(), 1); // her undo waits for staff, too
    const auto due = m_desk->replica.read(
        [this](UnitOfWork& work) { return work.outbox().nextDue(m_desk->replica.event()); });
    QVERIFY(due->value() > m_desk->replica.clock().now()); // not over and over
    const auto& clock = m_desk->replica.clock();
    QVERIFY(m_desk->replica.write([&](UnitOfWork& work) {
        return QuarantineJobs::dismiss(work, kept.id, u"seen"_s, u"Meera"_s, clock.now());
    }));
    sendUntilEmpty();
    QCOMPARE(m_desk->counts().quarantined, 0);
    QCOMPARE(m_desk->server.checkIns.size(), 1);
}

QTEST_GUILESS_MAIN(tst_OutboxCases)
#include "tst_OutboxCases.moc"
