// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// When the server is asked at all; and its answer came too late or never: what is left behind.
#include "EnquiryDesk.h"
#include "FaultyStorage.h"
#include "outbox/OutboxEntries.h"
#include "sync/EnquiryJobs.h"
#include "sync/OutboxJobs.h"
#include "sync/QuarantineJobs.h"
#include "sync/SettlementJobs.h"
#include "sync/SyncCases.h"

#include <QJsonArray>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_AskingTime : public EnquiryDesk
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskWithMuchToTellAsksForNobody();
    void whatTheServerHasRefusedKeepsNobodyFromAsking();
    void whoHasWaitedLongEnoughAlreadyIsNotAskedFor();
    void aClockThatIsSetDoesNotHurryWhatMayStillBeAsked();
    void aClockThatWasSetWhileNoDeskRanDoesNotHurryEither();
    void anUndoWaitsForTheQuestionOfAProcessBefore();
    void aQuestionThatIsAskedOnceMoreMeanwhileIsNoOldOne();
    void whatMayStillBeAskedHoldsUpNobodyElse();
    void anUndoWaitsForTheOtherQuestionOfItsCheckIn_data();
    void anUndoWaitsForTheOtherQuestionOfItsCheckIn();
    void aQuestionThatIsOpenLeavesWithStaff();
    void whatWasAskedForBeforeANewPairingIsForStaffWhereItCounts_data();
    void whatWasAskedForBeforeANewPairingIsForStaffWhereItCounts();
    void undoOfWhatWasMadeBeforeANewPairingIsForStaff();
};

void tst_AskingTime::aDeskWithMuchToTellAsksForNobody()
{
    open(anyTime);
    m_enquiries->setOnline(false);
    for (int each = 0; each < 200; ++each) {
        checkIn(scanOf(u"nobody-%1"_s.arg(each)));
    }
    m_enquiries->setOnline(true);
    checkIn(scanOf(u"token-asha"_s));
    QVERIFY(m_source->asked.isEmpty());
    sendUntilEmpty();
    checkIn(scanOf(u"token-zoe"_s));
    QCOMPARE(m_source->asked.size(), 1);
}

void tst_AskingTime::whatTheServerHasRefusedKeepsNobodyFromAsking()
{
    open(anyTime);
    m_enquiries->setOnline(false);
    for (int each = 0; each < 200; ++each) {
        checkIn(scanOf(u"nobody-%1"_s.arg(each)));
    }
    const auto refused = m_desk->replica.write([this](UnitOfWork& work) -> Result<void> {
        const auto all = work.outbox().unsettled(m_desk->replica.event(), {}, 500);
        for (OutboxEntry entry : all.value_or(QList<OutboxEntry>{})) {
            entry.state = OutboxState::Quarantined;
            if (auto updated = work.outbox().update(entry); !updated) {
                return updated;
            }
        }
        return {};
    });
    QVERIFY(refused.has_value());
    m_enquiries->setOnline(true);
    checkIn(scanOf(u"token-asha"_s));
    QCOMPARE(m_source->asked.size(), 1);
}

/// The time counts from the scan: a slow disk may have used it up before anything can leave.
void tst_AskingTime::whoHasWaitedLongEnoughAlreadyIsNotAskedFor()
{
    open(anyTime);
    OutboxEntry entry;
    entry.event = m_desk->replica.event();
    entry.nonce = m_desk->replica.ids().nonce();
    const qint64 now = m_desk->replica.clock().monotonicMs();
    for (const qint64 deadline : {now - 1, now}) {
        const ServerAnswer answer = m_enquiries->ask(entry, deadline).result();
        QCOMPARE(answer.kind, ServerAnswer::Kind::NotAsked);
    }
    QVERIFY(m_source->asked.isEmpty());
    QVERIFY(m_enquiries->askedAt().isEmpty());
}

void tst_AskingTime::aClockThatIsSetDoesNotHurryWhatMayStillBeAsked()
{
    open(noTime);
    m_source->holdsAnswers = true;
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    TestClock& clock = m_desk->replica.clock();
    clock.setWall(clock.now().addSecs(3600));
    send();
    QVERIFY(m_source->pushed.isEmpty()); // else an undo could go up before the question arrives
    clock.advance(std::chrono::milliseconds(Enquiry::onItsWay).count() + 1);
    send();
    QCOMPARE(m_source->pushed.size(), 1);
    QCOMPARE(m_source->pushed.first().nonce, outcome.checkIn->nonce);
}

/// Only the machine's count tells how long ago that was; it ends with the machine.
void tst_AskingTime::aClockThatWasSetWhileNoDeskRanDoesNotHurryEither()
{
    open(anyTime);
    askAndDie(u"token-asha"_s);
    TestClock& clock = m_desk->replica.clock();
    clock.startProcess();
    clock.setWall(clock.now().addSecs(3600));
    clock.advance(20'000);
    send();
    QCOMPARE(enquiries().size(), 1); // it may still be on its way
    clock.startMachine();
    send();
    sendUntilEmpty();
    QVERIFY(enquiries().isEmpty());
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
}

/// The server frees the nonce of what is taken back: a question that comes then counts.
void tst_AskingTime::anUndoWaitsForTheQuestionOfAProcessBefore()
{
    open(noTime);
    m_source->holdsAnswers = true;
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    TestClock& clock = m_desk->replica.clock();
    clock.advance(5000);
    clock.startProcess();
    m_sender = std::make_unique<OutboxSender>(
        m_desk->replica.storage(), clock, m_desk->replica.ids(), nullptr);
    m_sender->setSource(m_source.get(), m_desk->replica.event());
    clock.setWall(clock.now().addSecs(60));
    send(); // once more under the same nonce, which is no harm
    QCOMPARE(m_source->pushed.size(), 1);
    QCOMPARE(m_desk->entryOf(outcome.checkIn->nonce).state, OutboxState::Acknowledged);
    m_desk->undo(outcome.checkIn->id);
    send();
    QCOMPARE(m_source->pushed.size(), 1);
    clock.advance(std::chrono::milliseconds(Enquiry::onItsWay).count());
    send();
    QCOMPARE(m_source->pushed.size(), 2);
    QCOMPARE(m_source->pushed.last().kind, OutboxKind::Undo);
}

/// The sender looked when it was last asked before the person came again, and at the disk after.
void tst_AskingTime::aQuestionThatIsAskedOnceMoreMeanwhileIsNoOldOne()
{
    open(anyTime);
    const Nonce nonce = askAndDie(u"token-asha"_s);
    TestClock& clock = m_desk->replica.clock();
    const QDateTime first = clock.now();
    clock.advance(std::chrono::milliseconds(Enquiry::forgotten).count() + 1);
    QCOMPARE(askAndDie(u"token-asha"_s), nonce);
    const auto takeBack = [&](const EnquiryJobs::Now& now) {
        const auto next = m_desk->replica.write([&](UnitOfWork& work) {
            return EnquiryJobs::takeBackForgotten(work, m_desk->replica.event(), now);
        });
        return next.has_value() && !*next;
    };
    QVERIFY(!takeBack({clock.now(), clock.sinceBoot(), {{nonce, first}}}));
    QCOMPARE(enquiries().size(), 1);
    clock.advance(std::chrono::milliseconds(Enquiry::forgotten).count() + 1);
    QVERIFY(takeBack({clock.now(), clock.sinceBoot(), {{nonce, first}}}));
    QVERIFY(enquiries().isEmpty());
}

void tst_AskingTime::whatMayStillBeAskedHoldsUpNobodyElse()
{
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    const CheckIn zoe = m_desk->admit(u"token-zoe"_s);
    const TestClock& clock = m_desk->replica.clock();
    OutboxJobs::Moment at{clock.now(), 0};
    at.asked = {{asha.nonce, clock.now()}};
    const auto claims = m_desk->replica.write([&](UnitOfWork& work) {
        constexpr OutboxJobs::Room one{1, 1, 1};
        return OutboxJobs::claim(work, {m_desk->replica.event()}, at, one);
    });
    QCOMPARE(claims->claims.size(), 1);
    QCOMPARE(claims->claims.first().entry.nonce, zoe.nonce);
}

void tst_AskingTime::anUndoWaitsForTheOtherQuestionOfItsCheckIn_data()
{
    QTest::addColumn<int>("clockSetBySeconds");
    QTest::newRow("by its clock") << 0;
    QTest::newRow("whose clock is set") << 3600;
}

/// The server frees the nonce of a check-in that was taken back: a question that arrives then lets
/// the person in once more.
void tst_AskingTime::anUndoWaitsForTheOtherQuestionOfItsCheckIn()
{
    QFETCH(int, clockSetBySeconds);
    open(anyTime);
    m_source->holdsAnswers = true;
    const auto first = m_desk->checkIns.checkIn(scanOf(u"token-asha"_s));
    const auto second = m_desk->checkIns.checkIn(scanOf(u"token-asha"_s));
    QTRY_COMPARE(m_source->asked.size(), 2);
    m_source->answer(); // the other is still on its way
    const auto admitted = SyncDesk::await(first);
    QVERIFY(admitted->checkIn.has_value());
    QCOMPARE(m_desk->entryOf(admitted->checkIn->nonce).state, OutboxState::Acknowledged);
    QVERIFY(SyncDesk::await(
        m_desk->checkIns.undo(admitted->checkIn->id, u"wrong person"_s, u"Meera"_s)));
    TestClock& clock = m_desk->replica.clock();
    clock.setWall(clock.now().addSecs(clockSetBySeconds));
    send();
    QVERIFY(m_source->pushed.isEmpty());
    clock.advance(std::chrono::milliseconds(Enquiry::onItsWay).count() + 1);
    send();
    QCOMPARE(m_source->pushed.size(), 1);
    QCOMPARE(m_source->pushed.first().kind, OutboxKind::Undo);
    m_source->answer();
    (void)SyncDesk::await(second);
}

/// The server may count the person, and this desk will not be there to take that back.
void tst_AskingTime::aQuestionThatIsOpenLeavesWithStaff()
{
    open(anyTime);
    const Nonce asked = askAndDie(u"token-asha"_s);
    auto& replica = m_desk->replica;
    const Act act{u"Meera"_s, replica.clock().now()};
    const auto erase = [&](UnitOfWork& work) {
        return SettlementJobs::eraseEvent(work, replica.event(), false, act);
    };
    const auto tooSoon = replica.write(erase);
    QVERIFY(!tooSoon);
    QCOMPARE(tooSoon.error().code, ErrorCode::OutboxWaiting);
    const auto waiting = replica.write([&](UnitOfWork& work) -> Result<WaitingEntries> {
        const auto entries = SettlementJobs::waiting(work, replica.event(), act.now);
        const auto noted = entries
            ? SettlementJobs::noteExport(work, replica.event(), *entries, act)
            : Result<void>(entries.error());
        return noted ? entries : noted.error();
    });
    QVERIFY(waiting.has_value());
    const QJsonArray rows
        = QJsonDocument::fromJson(waiting->json).object().value(u"entries"_s).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"kind"_s].toString(), u"undo"_s);
    QCOMPARE(rows.first()[u"request"_s][u"nonce"_s].toString(), asked.value);
    QVERIFY(replica.write(erase).has_value());
}

void tst_AskingTime::whatWasAskedForBeforeANewPairingIsForStaffWhereItCounts_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("counted");
    QTest::newRow("granted") << Fault::LoseReply << 1;
    QTest::newRow("never heard of") << Fault::LoseRequest << 0;
}

/// To both the server says that this device has nothing to take back.
void tst_AskingTime::whatWasAskedForBeforeANewPairingIsForStaffWhereItCounts()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, counted);
    pair(u"one"_s);
    open(anyTime);
    m_source->faults = {fault};
    checkIn(scanOf(u"token-pending"_s)); // refused here
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), counted);
    QCOMPARE(enquiries().first().device, u"one"_s);
    pair(u"two"_s);
    passTheTimeOfQuestions();
    sendUntilEmpty();
    QVERIFY(enquiries().isEmpty());
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), counted);
    QCOMPARE(m_desk->counts().quarantined, counted);
}

void tst_AskingTime::undoOfWhatWasMadeBeforeANewPairingIsForStaff()
{
    pair(u"one"_s);
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    send();
    pair(u"two"_s);
    m_desk->undo(asha.id);
    sendUntilEmpty();
    const auto cases = m_desk->replica.read(
        [this](UnitOfWork& work) { return SyncCases::read(work, m_desk->replica.event()); });
    QCOMPARE(cases->refused.size(), 1);
    QVERIFY(cases->refused.first().isOfEarlierPairing);
    m_desk->server.checkIns.first().annulled = true; // by hand, there
    QVERIFY(m_desk->replica.write([&](UnitOfWork& work) {
        return QuarantineJobs::retry(work, cases->refused.first().entry.id,
            m_desk->replica.ids().nonce(), u"Meera"_s, m_desk->replica.clock().now());
    }));
    sendUntilEmpty();
    QCOMPARE(m_desk->counts().quarantined, 0);
}

QTEST_GUILESS_MAIN(tst_AskingTime)
#include "tst_AskingTime.moc"
