// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SyncDesk.h"
#include "sync/EnquiryService.h"
#include "sync/SyncService.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Network = SyncStatus::Network;

class tst_SyncService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutASourceItSaysSo();
    void oneRoundPullsAndPushes();
    void whoChangedIsNamed();
    void aFailedDownloadDoesNotHoldTheUploadsUp();
    void aFailedUploadDoesNotHoldTheDownloadUp();
    void twoWhoAskShareARound();
    void itRunsByItselfAndWakes();
    void afterHoursOfSleepItSendsAndPullsAtOnce();
    void statusTellsWaitingOfflineAndSince();
    void unclearAnswerToOneEntryLeavesTheNetworkToTheDownloads();
    void aLongDownloadTellsHowFarItIsAndIsAnAnswer();
    void statusTellsTheServersWordsWhenRevoked();
    void revokedDeskThatWasCutOffSendsAgainOnceItIsKnown();
    void eventThatIsGoneShutsTheDeskOutUntilItIsBack();
    void whatIsRefusedIsKeptAndTold();
    void retryTakesANewKeyAndIsAudited();
    void dismissNeedsAReason();
    void aDismissedEntryIsNotRetried();
    void itWorksOnAThreadOfItsOwn();

private:
    CheckIn admitUnknownToServer();

    std::unique_ptr<SyncDesk> m_desk;
    FakeSyncSource* m_source = nullptr; ///< the service's own
    std::unique_ptr<SyncService> m_service;
    SyncStatus m_status;
};

void tst_SyncService::init()
{
    m_desk = std::make_unique<SyncDesk>();
    m_service = std::make_unique<SyncService>(
        m_desk->replica.storage(), m_desk->replica.clock(), m_desk->replica.ids());
    connect(m_service.get(), &SyncService::statusChanged, this,
        [this](const SyncStatus& status) { m_status = status; });
    auto source = std::make_unique<FakeSyncSource>(m_desk->server);
    m_source = source.get();
    m_service->setSource(std::move(source), m_desk->replica.event());
}

void tst_SyncService::cleanup()
{
    m_service.reset();
    m_desk.reset();
    m_status = {};
}

/// The ticket vanished at the server, this desk does not know yet.
CheckIn tst_SyncService::admitUnknownToServer()
{
    m_desk->server.forget(u"ASHA1"_s);
    return m_desk->admit(u"token-asha"_s);
}

void tst_SyncService::withoutASourceItSaysSo()
{
    m_service->setSource(nullptr, m_desk->replica.event());
    m_desk->admit(u"token-asha"_s);
    const auto round = SyncDesk::await(m_service->once());
    QVERIFY(!round);
    QCOMPARE(round.error().code, ErrorCode::NotPaired);
    QTRY_COMPARE(m_status.network, Network::NotPaired);
}

void tst_SyncService::oneRoundPullsAndPushes()
{
    m_desk->admit(u"token-asha"_s);
    m_desk->admit(u"token-zoe"_s);
    QSignalSpy changed(m_service.get(), &SyncService::replicaChanged);
    const auto round = SyncDesk::await(m_service->once());
    QVERIFY(round);
    QCOMPARE(round->pushed, 2);
    QCOMPARE(round->pulled, 6);
    QCOMPARE(round->outbox.waiting(), 0);
    QVERIFY(round->quarantined.isEmpty());
    QVERIFY(changed.count() > 0);
    QTRY_COMPARE(m_status.network, Network::Online);
    QCOMPARE(m_status.lastPulledAt, m_desk->replica.clock().now());
    QCOMPARE(m_status.lastSentAt, m_desk->replica.clock().now());
    QVERIFY(!m_status.isClockCompared);
    const TestClock& clock = m_desk->replica.clock();
    clock.setServerEpochMs(clock.now().toMSecsSinceEpoch() - clock.monotonicMs());
    m_service->wake();
    QTRY_VERIFY(m_status.isClockCompared);
}

/// So that a search takes in these alone.
void tst_SyncService::whoChangedIsNamed()
{
    QSignalSpy changed(m_service.get(), &SyncService::replicaChanged);
    QVERIFY(SyncDesk::await(m_service->once()));
    QVERIFY(changed.first().at(1).value<QList<AttendeeId>>().isEmpty()); // with a frame: anybody
    SourceAttendee zoe = TemporaryReplica::people().at(1);
    zoe.attendee.remote = 102;
    zoe.attendee.company = u"Kaveri Labs"_s;
    m_desk->server.put(zoe);
    changed.clear();
    QVERIFY(SyncDesk::await(m_service->once()));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(1).value<QList<AttendeeId>>(),
        QList<AttendeeId>{m_desk->replica.attendee(u"token-zoe"_s)});
}

void tst_SyncService::aFailedDownloadDoesNotHoldTheUploadsUp()
{
    m_desk->admit(u"token-asha"_s);
    m_source->pullError = failure(ErrorCode::ServerRefused, {}, {u"denied"_s});
    const auto round = SyncDesk::await(m_service->once());
    QCOMPARE(round.error().code, ErrorCode::ServerRefused);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QTRY_COMPARE(m_status.problem, u"denied"_s);
    QCOMPARE(m_status.network, Network::Online);
}

void tst_SyncService::aFailedUploadDoesNotHoldTheDownloadUp()
{
    m_desk->admit(u"token-asha"_s);
    m_source->holds = true; // the answer to the upload never comes
    QSignalSpy changed(m_service.get(), &SyncService::replicaChanged);
    m_service->start();
    QTRY_COMPARE(m_source->held(), 1);
    QTRY_VERIFY(m_status.lastPulledAt.has_value());
    QVERIFY(changed.count() > 0);
}

void tst_SyncService::twoWhoAskShareARound()
{
    m_desk->admit(u"token-asha"_s);
    const auto first = m_service->once();
    const auto second = m_service->once();
    QCOMPARE(SyncDesk::await(first)->pushed, 1);
    QCOMPARE(SyncDesk::await(second)->pushed, 1);
    QCOMPARE(SyncDesk::await(m_service->once())->pushed, 0);
}

void tst_SyncService::itRunsByItselfAndWakes()
{
    m_service->start();
    QTRY_COMPARE(m_status.network, Network::Online);
    m_desk->admit(u"token-asha"_s);
    m_service->wake();
    QTRY_COMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    m_service->stop();
    m_desk->admit(u"token-zoe"_s);
    m_service->wake();
    // one more round trip through the service's thread and storage: a wake would have sent it
    QCOMPARE(SyncDesk::await(m_service->once())->pushed, 1);
}

void tst_SyncService::afterHoursOfSleepItSendsAndPullsAtOnce()
{
    m_service->start();
    QTRY_VERIFY(m_status.lastPulledAt.has_value()); // the next download is half a minute away
    m_source->everyPush = Fault::NotSent;
    m_desk->admit(u"token-asha"_s);
    m_service->wake();
    QTRY_COMPARE(m_status.network, Network::Offline);
    m_source->everyPush.reset();
    m_desk->replica.clock().advance(qint64(6) * 3600 * 1000);
    const QDateTime woken = m_desk->replica.clock().now();
    QTRY_COMPARE_WITH_TIMEOUT(m_status.lastPulledAt, woken, 20'000);
    QTRY_COMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_SyncService::statusTellsWaitingOfflineAndSince()
{
    m_source->everyPush = Fault::NotSent;
    m_source->pullError = failure(ErrorCode::NoNetwork, {}, {u"no network"_s});
    const QDateTime since = m_desk->replica.clock().now();
    m_desk->admit(u"token-asha"_s);
    m_service->start();
    QTRY_COMPARE(m_status.network, Network::Offline);
    QTRY_COMPARE(m_status.outbox.waiting(), 1);
    m_desk->replica.clock().advance(90'000);
    m_desk->admit(u"token-zoe"_s);
    m_service->wake();
    QTRY_COMPARE(m_status.outbox.waiting(), 2);
    QCOMPARE(m_status.offlineSince, since);
    QCOMPARE(m_status.problem, u"no network"_s);
    // the network is back; the service finds out by itself
    m_source->everyPush.reset();
    m_source->pullError.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_status.network, Network::Online, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_status.outbox.acknowledged, 2, 20'000);
    QVERIFY(!m_status.offlineSince);
    QTRY_COMPARE_WITH_TIMEOUT(m_status.problem, QString(), 20'000); // gone with the next download
}

/// And people who wait are still asked about.
void tst_SyncService::unclearAnswerToOneEntryLeavesTheNetworkToTheDownloads()
{
    m_service->start();
    QTRY_VERIFY(m_status.lastPulledAt.has_value()); // the next download is half a minute away
    QTRY_COMPARE(m_status.network, Network::Online);
    m_source->everyPush = Fault::Portal;
    m_desk->admit(u"token-asha"_s);
    m_service->wake();
    QTRY_COMPARE(m_status.problem, u"the answer is not JSON"_s);
    QCOMPARE(m_status.network, Network::Online);
    QVERIFY(m_service->enquiries().isOpen());
    m_source->everyPush = Fault::LoseReply; // the line broke: that is the desk's own
    m_desk->admit(u"token-zoe"_s);
    m_service->wake();
    QTRY_COMPARE(m_status.network, Network::Offline);
    QVERIFY(!m_service->enquiries().isOpen());
    // nor is a look that nobody answered the server's "later"
    const auto tries = m_source->pushed.size();
    m_source->everyPush = Fault::SilentLook;
    m_desk->replica.clock().advance(60'000);
    m_service->wake();
    QTRY_VERIFY(m_source->pushed.size() > tries);
    QTRY_COMPARE(m_status.problem, u"no whole answer"_s);
    QCOMPARE(m_status.network, Network::Offline);
}

void tst_SyncService::aLongDownloadTellsHowFarItIsAndIsAnAnswer()
{
    m_source->pullError = failure(ErrorCode::NoNetwork, {}, {u"no route"_s});
    QVERIFY(!SyncDesk::await(m_service->once()));
    QTRY_COMPARE(m_status.network, Network::Offline);
    m_desk->admit(u"token-asha"_s);
    m_source->pullError.reset();
    m_source->pulls = 0;
    m_source->answersPulls = 2; // the event, and a page of people
    m_service->start();
    QTRY_VERIFY(m_status.pulling);
    QTRY_COMPARE(m_status.pulled, 2);
    QCOMPARE(m_status.total, qint64(m_desk->server.orders().size()));
    QTRY_COMPARE(m_status.network, Network::Online); // and what waits goes up meanwhile
    QVERIFY2(m_status.problem.isEmpty(), qPrintable(m_status.problem));
    QTRY_COMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QVERIFY(!m_status.lastPulledAt); // the list as it is now is not here yet
}

void tst_SyncService::statusTellsTheServersWordsWhenRevoked()
{
    m_desk->admit(u"token-asha"_s);
    m_source->faults = {Fault::Revoked};
    m_source->pullError = failure(ErrorCode::ServerRevoked, {}, {u"revoked"_s});
    QCOMPARE(SyncDesk::await(m_service->once()).error().code, ErrorCode::ServerRevoked);
    QTRY_COMPARE(m_status.network, Network::Revoked);
    QVERIFY(m_status.problem.contains(u"revoked"_s));
    QCOMPARE(m_desk->counts().waiting(), 1);
    // the office takes it back
    m_source->pullError.reset();
    QVERIFY(SyncDesk::await(m_service->once()));
    QCOMPARE(SyncDesk::await(m_service->once())->outbox.waiting(), 0);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_SyncService::revokedDeskThatWasCutOffSendsAgainOnceItIsKnown()
{
    m_desk->admit(u"token-asha"_s);
    m_source->faults = {Fault::Revoked};
    m_source->pullError = failure(ErrorCode::ServerRevoked);
    QVERIFY(!SyncDesk::await(m_service->once()));
    // between the refusal and the new trust the network is gone: that is what the desk knows last
    m_source->pullError = failure(ErrorCode::NoNetwork);
    QVERIFY(!SyncDesk::await(m_service->once()));
    m_source->pullError.reset();
    QVERIFY(SyncDesk::await(m_service->once()));
    QCOMPARE(SyncDesk::await(m_service->once())->outbox.waiting(), 0);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_SyncService::eventThatIsGoneShutsTheDeskOutUntilItIsBack()
{
    m_source->pullError = failure(ErrorCode::ServerNoEvent, u"404 Not found."_s);
    QVERIFY(!SyncDesk::await(m_service->once()));
    QTRY_COMPARE(m_status.network, Network::Revoked);
    QCOMPARE(m_status.problem, u"404 Not found."_s);
    // what is refused meanwhile is an answer, and no sign that the event is back
    admitUnknownToServer();
    QVERIFY(!SyncDesk::await(m_service->once()));
    QTRY_COMPARE(m_status.outbox.quarantined, 1);
    QCOMPARE(m_status.network, Network::Revoked);
    m_source->pullError.reset();
    QVERIFY(SyncDesk::await(m_service->once()));
    QTRY_COMPARE(m_status.network, Network::Online);
}

void tst_SyncService::whatIsRefusedIsKeptAndTold()
{
    const CheckIn asha = admitUnknownToServer();
    const auto round = SyncDesk::await(m_service->once());
    QCOMPARE(round->quarantined.size(), 1);
    QCOMPARE(round->quarantined[0].nonce, asha.nonce);
    QCOMPARE(round->quarantined[0].lastText, u"invalid"_s);
    QTRY_COMPARE(m_status.outbox.quarantined, 1);
    // the person is in all the same
    QCOMPARE(m_desk->replica.record(asha.attendee).history.size(), 1);
}

void tst_SyncService::retryTakesANewKeyAndIsAudited()
{
    const CheckIn asha = admitUnknownToServer();
    QVERIFY(SyncDesk::await(m_service->once()));
    const OutboxEntry refused = m_desk->entryOf(asha.nonce);
    for (const SourceAttendee& person : TemporaryReplica::people()) {
        m_desk->server.put(person); // the office repaired it
    }
    QVERIFY(SyncDesk::await(m_service->retry(refused.id, u"Meera"_s)));
    QVERIFY(SyncDesk::await(m_service->once()));
    const OutboxEntry sent = m_desk->entryOf(asha.nonce);
    QCOMPARE(sent.state, OutboxState::Acknowledged);
    QVERIFY(sent.idempotencyKey != refused.idempotencyKey);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    const auto audit = m_desk->replica.read(
        [&](UnitOfWork& work) { return work.audit().ofAttendee(asha.attendee); });
    QCOMPARE(audit->last().act, u"outbox-retry"_s);
    QCOMPARE(audit->last().actor, u"Meera"_s);
    QVERIFY(audit->last().words.contains(u"invalid"_s));
}

void tst_SyncService::dismissNeedsAReason()
{
    const CheckIn asha = admitUnknownToServer();
    QVERIFY(SyncDesk::await(m_service->once()));
    const OutboxId id = m_desk->entryOf(asha.nonce).id;
    const auto without = SyncDesk::await(m_service->dismiss(id, u"  "_s, u"Meera"_s));
    QCOMPARE(without.error().code, ErrorCode::ReasonMissing);
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Quarantined);
    QVERIFY(SyncDesk::await(m_service->dismiss(id, u"on paper"_s, u"Meera"_s)));
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Dismissed);
    const auto audit = m_desk->replica.read(
        [&](UnitOfWork& work) { return work.audit().ofAttendee(asha.attendee); });
    QCOMPARE(audit->last().act, u"outbox-dismiss"_s);
    QVERIFY(audit->last().words.contains(u"on paper"_s));
}

void tst_SyncService::aDismissedEntryIsNotRetried()
{
    const CheckIn asha = admitUnknownToServer();
    QVERIFY(SyncDesk::await(m_service->once()));
    const OutboxId id = m_desk->entryOf(asha.nonce).id;
    QVERIFY(SyncDesk::await(m_service->dismiss(id, u"on paper"_s, u"Meera"_s)));
    QVERIFY(SyncDesk::await(m_service->retry(id, u"Meera"_s)));
    QCOMPARE(m_desk->entryOf(asha.nonce).state, OutboxState::Dismissed);
}

void tst_SyncService::itWorksOnAThreadOfItsOwn()
{
    QThread thread;
    m_service->setSource(nullptr, {});
    m_service->moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(
        m_service.get(),
        [this] {
            m_service->setSource(
                std::make_unique<FakeSyncSource>(m_desk->server), m_desk->replica.event());
        },
        Qt::BlockingQueuedConnection);
    m_desk->admit(u"token-asha"_s);
    const auto round = SyncDesk::await(m_service->once());
    QVERIFY(round);
    QCOMPARE(round->pushed, 1);
    QMetaObject::invokeMethod(
        m_service.get(), [this] { m_service->setSource(nullptr, {}); },
        Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    m_service.reset();
}

QTEST_GUILESS_MAIN(tst_SyncService)
#include "tst_SyncService.moc"
