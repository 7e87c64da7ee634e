// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The server was asked, and its answer came too late or never: what is left behind.
#include "EnquiryDesk.h"
#include "FaultyStorage.h"
#include "outbox/OutboxEntries.h"

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_LateAnswers : public EnquiryDesk
{
    Q_OBJECT

private Q_SLOTS:
    void aLateAnswerIsNotHeardButSettlesTheEntry();
    void aLateRefusalSendsOursAtOnceUnderTheSameNonce();
    void whileAnAnswerIsLateNobodyElseWaits();
    void whomWeRefusedWithoutTheServerIsTakenBackWhenItAdmitsLate();
    void whomWeRefusedWithoutTheServerIsTakenBackInTheEnd();
    void aClockThatIsSetNeitherHurriesNorHoldsUpATakingBack_data();
    void aClockThatIsSetNeitherHurriesNorHoldsUpATakingBack();
    void ofTwoQuestionsTheOneAdmittedUnheardIsTakenBack();
    void ofTwoQuestionsTheOneHeardLateIsTakenBackOnceNoneIsOnItsWay();
    void whatTheServerRefusedAtLastIsNotTakenBack();
    void whatTheServerGrantedUnheardAndRefusedAtLastIsForStaff_data();
    void whatTheServerGrantedUnheardAndRefusedAtLastIsForStaff();
    void whatNeverReachedTheServerIsTakenBackWithoutAnyTrouble();
    void whatTheServerRefusedUnheardIsTakenBackWithoutAnyTrouble();
    void afterAPowerCutTheServerCountsNobodyWhomNobodyTold();
    void whoComesAgainAfterAPowerCutIsLetIn();
    void whoComesAgainAfterAPowerCutIsLetInWithoutANetworkToo();
    void aFullDiskAfterTheAnswerPromisesNothingAndCountsNobody();
    void anEventThatIsErasedTakesItsQuestionsAlong();
    void whomNobodyLooksAtIsNotAskedFor();
    void whomTheServerAloneKnowsToBeMarkedIsTakenBackWhereNobodyLooks();
};

void tst_LateAnswers::aLateAnswerIsNotHeardButSettlesTheEntry()
{
    open(noTime);
    m_source->holdsAnswers = true;
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    QVERIFY(std::holds_alternative<Admit>(outcome.decision));
    QCOMPARE(m_desk->entryOf(outcome.checkIn->nonce).state, OutboxState::Ambiguous);
    answerLate();
    QCOMPARE(m_desk->entryOf(outcome.checkIn->nonce).state, OutboxState::Acknowledged);
    sendUntilEmpty();
    QVERIFY(m_source->pushed.isEmpty());
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_LateAnswers::aLateRefusalSendsOursAtOnceUnderTheSameNonce()
{
    open(noTime);
    m_source->holdsAnswers = true;
    m_desk->server.verdict = {ServerAnswer::Kind::Refuses, Reason::Rules};
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    QVERIFY(std::holds_alternative<Admit>(outcome.decision));
    answerLate();
    send(); // no time has gone by
    QCOMPARE(m_source->pushed.size(), 1);
    QCOMPARE(m_source->pushed.first().nonce, outcome.checkIn->nonce);
    QCOMPARE(m_desk->entryOf(outcome.checkIn->nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_LateAnswers::whileAnAnswerIsLateNobodyElseWaits()
{
    open(noTime);
    m_source->holdsAnswers = true;
    QVERIFY(m_enquiries->isOpen());
    checkIn(scanOf(u"token-asha"_s));
    QVERIFY(!m_enquiries->isOpen());
    checkIn(scanOf(u"token-zoe"_s));
    QCOMPARE(m_source->asked.size(), 1);
    answerLate();
    QVERIFY(m_enquiries->isOpen());
    // another source knows nothing of the lateness of the one before
    checkIn(scanOf(u"token-workshop"_s));
    QVERIFY(!m_enquiries->isOpen());
    m_enquiries->setSource(m_source.get(), m_desk->replica.event());
    m_enquiries->setOnline(true);
    QVERIFY(m_enquiries->isOpen());
}

void tst_LateAnswers::whomWeRefusedWithoutTheServerIsTakenBackWhenItAdmitsLate()
{
    open(noTime);
    m_source->holdsAnswers = true;
    const CheckInOutcome outcome = checkIn(scanOf(u"token-pending"_s));
    QCOMPARE(std::get<Refused>(outcome.decision).reason, Reason::Unpaid);
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), 1);
    answerLate();
    QVERIFY(enquiries().isEmpty());
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), 0);
    QCOMPARE(m_desk->counts().quarantined, 0);
}

void tst_LateAnswers::whomWeRefusedWithoutTheServerIsTakenBackInTheEnd()
{
    open(anyTime);
    m_source->faults = {Fault::LoseReply};
    checkIn(scanOf(u"token-pending"_s));
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), 1);
    send(); // the refused scan goes up; the question may still be on its way
    QCOMPARE(m_desk->server.failedScans.size(), 1);
    QCOMPARE(enquiries().size(), 1);
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), 1);
    passTheTimeOfQuestions();
    QVERIFY(enquiries().isEmpty());
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), 0);
}

void tst_LateAnswers::aClockThatIsSetNeitherHurriesNorHoldsUpATakingBack_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("forward") << 3600;
    QTest::newRow("back") << -86'400;
    QTest::newRow("a little back") << -100;
}

void tst_LateAnswers::aClockThatIsSetNeitherHurriesNorHoldsUpATakingBack()
{
    QFETCH(int, seconds);
    open(noTime);
    m_source->holdsAnswers = true;
    checkIn(scanOf(u"token-pending"_s));
    TestClock& clock = m_desk->replica.clock();
    clock.setWall(clock.now().addSecs(seconds));
    send();
    QCOMPARE(enquiries().size(), 1); // still on its way
    passTheTimeOfQuestions();
    QVERIFY(enquiries().isEmpty());
}

void tst_LateAnswers::ofTwoQuestionsTheOneAdmittedUnheardIsTakenBack()
{
    open(anyTime);
    m_source->holdsAnswers = true;
    m_source->faults = {Fault::None, Fault::LoseReply};
    m_desk->server.verdict = {ServerAnswer::Kind::Refuses, Reason::Blocked};
    const auto first = m_desk->checkIns.checkIn(scanOf(u"token-pending"_s));
    QTRY_COMPARE(m_source->asked.size(), 1);
    m_desk->server.verdict.reset();
    const auto second = m_desk->checkIns.checkIn(scanOf(u"token-pending"_s));
    QTRY_COMPARE(m_source->asked.size(), 2);
    m_source->answer();
    m_source->answer();
    QVERIFY(!SyncDesk::await(first)->checkIn);
    QVERIFY(!SyncDesk::await(second)->checkIn);
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), 1);
    passTheTimeOfQuestions();
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), 0);
    QCOMPARE(m_desk->counts().quarantined, 0);
}

void tst_LateAnswers::ofTwoQuestionsTheOneHeardLateIsTakenBackOnceNoneIsOnItsWay()
{
    open(noTime);
    m_source->holdsAnswers = true;
    checkIn(scanOf(u"token-pending"_s)); // refused here, and the server admits
    m_enquiries->setSource(m_source.get(), m_desk->replica.event());
    m_enquiries->setOnline(true);
    checkIn(scanOf(u"token-pending"_s));
    QCOMPARE(m_source->asked.size(), 2);
    m_source->answer(); // of the source before: nobody hears it
    answerLate();
    send();
    QVERIFY(std::ranges::none_of(
        m_source->pushed, [](const OutboxEntry& entry) { return entry.kind == OutboxKind::Undo; }));
    QCOMPARE(enquiries().size(), 1);
    passTheTimeOfQuestions();
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), 0);
    QCOMPARE(m_desk->counts().quarantined, 0);
}

void tst_LateAnswers::whatTheServerRefusedAtLastIsNotTakenBack()
{
    open(anyTime);
    SourceCheckIn another; // by another act
    another.listRemote = m_desk->server.event.lists.first().remote;
    another.at = m_desk->replica.clock().now().addSecs(-600);
    m_desk->server.verdict = {ServerAnswer::Kind::Refuses, Reason::Blocked, {}, SourceAttendee()};
    m_desk->server.verdict->person->checkIns = {another};
    const Nonce nonce = askAndDie(u"token-asha"_s);
    m_desk->replica.clock().advance(1000);
    QCOMPARE(decisionReason(checkIn(scanOf(u"token-asha"_s)).decision), Reason::Blocked);
    QCOMPARE(m_source->asked.last().nonce, nonce);
    QCOMPARE(enquiries().size(), 1); // the first question may still be on its way
    passTheTimeOfQuestions();
    QVERIFY(enquiries().isEmpty());
    sendUntilEmpty();
    QVERIFY(
        m_source->pushed.isEmpty()); // of two refusals under one nonce the server takes back none
}

void tst_LateAnswers::whatTheServerGrantedUnheardAndRefusedAtLastIsForStaff_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("it names whom it counts") << true;
    QTest::newRow("the ticket is not known any more") << false;
}

void tst_LateAnswers::whatTheServerGrantedUnheardAndRefusedAtLastIsForStaff()
{
    QFETCH(const bool, isNamed);
    open(anyTime);
    const Nonce nonce = askAndDie(u"token-asha"_s);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    SourceCheckIn counted;
    counted.listRemote = m_desk->server.checkIns.last().list;
    counted.at = enquiries().first().at;
    SourceAttendee person;
    person.checkIns = {counted};
    m_desk->server.verdict
        = {ServerAnswer::Kind::Refuses, isNamed ? Reason::Canceled : Reason::Invalid, {},
            isNamed ? std::optional(person) : std::nullopt};
    m_desk->server.annulRefusal = u"Several check-ins have that nonce."_s;
    m_desk->replica.clock().advance(1000);
    QVERIFY(!checkIn(scanOf(u"token-asha"_s)).checkIn);
    QCOMPARE(m_source->asked.last().nonce, nonce);
    passTheTimeOfQuestions();
    QVERIFY(enquiries().isEmpty());
    sendUntilEmpty();
    QCOMPARE(m_desk->counts().quarantined, 1);
}

void tst_LateAnswers::whatNeverReachedTheServerIsTakenBackWithoutAnyTrouble()
{
    open(anyTime);
    m_source->faults = {Fault::LoseRequest};
    checkIn(scanOf(u"token-pending"_s));
    passTheTimeOfQuestions();
    sendUntilEmpty();
    QVERIFY(std::ranges::any_of(
        m_source->pushed, [](const auto& pushed) { return pushed.kind == OutboxKind::Undo; }));
    QCOMPARE(m_desk->counts().quarantined, 0); // the server said 404
}

void tst_LateAnswers::whatTheServerRefusedUnheardIsTakenBackWithoutAnyTrouble()
{
    open(anyTime);
    m_desk->server.verdict = {ServerAnswer::Kind::Refuses, Reason::Canceled};
    const Nonce nonce = askAndDie(u"token-asha"_s);
    passTheTimeOfQuestions();
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.last().body.value(u"nonce"_s).toString(), nonce.value);
    // no older than the check-in, else the server takes nothing back after a quarter of an hour
    QCOMPARE(m_source->pushed.last().body.value(u"datetime"_s).toString(),
        wireTime(m_source->pushed.last().madeAt.addMSecs(
            -std::chrono::milliseconds(Enquiry::forgotten).count() - 1)));
    QCOMPARE(m_desk->counts().quarantined, 0);
}

void tst_LateAnswers::afterAPowerCutTheServerCountsNobodyWhomNobodyTold()
{
    open(anyTime);
    askAndDie(u"token-asha"_s);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    m_sender.reset();
    m_desk->replica.reopen();
    m_sender = std::make_unique<OutboxSender>(
        m_desk->replica.storage(), m_desk->replica.clock(), m_desk->replica.ids(), nullptr);
    m_sender->setSource(m_source.get(), m_desk->replica.event());
    send();
    QVERIFY(m_source->pushed.isEmpty()); // the question may still be on its way
    passTheTimeOfQuestions();
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
    QVERIFY(enquiries().isEmpty());
}

void tst_LateAnswers::whoComesAgainAfterAPowerCutIsLetIn()
{
    open(anyTime);
    const Nonce nonce = askAndDie(u"token-asha"_s);
    const QDateTime first = m_desk->replica.clock().now();
    m_desk->replica.clock().advance(40'000);
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    QVERIFY(std::holds_alternative<Admit>(outcome.decision)); // not "already in", by our own ghost
    QCOMPARE(outcome.checkIn->nonce, nonce);
    QCOMPARE(outcome.checkIn->at, first); // as the server has it
    QVERIFY(enquiries().isEmpty());
    passTheTimeOfQuestions();
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_LateAnswers::whoComesAgainAfterAPowerCutIsLetInWithoutANetworkToo()
{
    open(anyTime);
    const Nonce nonce = askAndDie(u"token-asha"_s);
    m_enquiries->setOnline(false);
    m_desk->replica.clock().advance(10'000);
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    QCOMPARE(outcome.checkIn->nonce, nonce);
    QCOMPARE(m_desk->entryOf(nonce).state, OutboxState::Ambiguous);
    QVERIFY(enquiries().isEmpty());
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_LateAnswers::aFullDiskAfterTheAnswerPromisesNothingAndCountsNobody()
{
    open(anyTime);
    auto& replica = m_desk->replica;
    FaultyStorage storage(replica.storage());
    CheckInService checkIns(storage, replica.clock(), replica.ids());
    checkIns.askFirst(m_enquiries.get());
    m_source->holdsAnswers = true;
    const auto told = checkIns.checkIn(scanOf(u"token-asha"_s));
    QTRY_COMPARE(m_source->asked.size(), 1);
    storage.failCommits(failure(ErrorCode::StorageFull));
    m_source->answer();
    QCOMPARE(SyncDesk::await(told).error().code, ErrorCode::StorageFull);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    passTheTimeOfQuestions();
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
}

void tst_LateAnswers::anEventThatIsErasedTakesItsQuestionsAlong()
{
    open(anyTime);
    askAndDie(u"token-asha"_s);
    const auto erased = m_desk->replica.write(
        [this](UnitOfWork& work) { return work.events().erase(m_desk->replica.event()); });
    QVERIFY(erased.has_value());
    QVERIFY(enquiries().isEmpty());
}

void tst_LateAnswers::whomNobodyLooksAtIsNotAskedFor()
{
    open(anyTime);
    SourceAttendee asha = TemporaryReplica::people().first();
    asha.attendee.remote = m_desk->replica.record(m_desk->replica.attendee(u"token-asha"_s))
                               .attendee.remote; // the server tells it anew
    asha.attendee.attention = true;
    m_desk->replica.apply({asha});
    CheckInRequest request = scanOf(u"token-asha"_s);
    request.unattended = true;
    QVERIFY(!checkIn(request).checkIn);
    QVERIFY(m_source->asked.isEmpty());
    QVERIFY(enquiries().isEmpty());
}

void tst_LateAnswers::whomTheServerAloneKnowsToBeMarkedIsTakenBackWhereNobodyLooks()
{
    open(anyTime);
    SourceAttendee sold = TemporaryReplica::person(u"Noor Haddad"_s, u"token-new"_s, u"NEW01"_s);
    sold.attendee.remote = 900;
    sold.attendee.attention = true;
    sold.ticketTypeRemote = 1;
    m_desk->server.put(sold);
    CheckInRequest request = scanOf(u"token-new"_s);
    request.unattended = true;
    const CheckInOutcome outcome = checkIn(request);
    QVERIFY(outcome.attention);
    QVERIFY(!outcome.checkIn);
    QVERIFY(!outcome.printJob);
    QVERIFY(enquiries().isEmpty());
    QCOMPARE(m_desk->server.admitted(u"token-new"_s), 1); // nobody was told
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-new"_s), 0);
    QVERIFY(checkIn(scanOf(u"token-new"_s)).checkIn); // at a desk
    QCOMPARE(m_desk->server.admitted(u"token-new"_s), 1);
}

QTEST_GUILESS_MAIN(tst_LateAnswers)
#include "tst_LateAnswers.moc"
