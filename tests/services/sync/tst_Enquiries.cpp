// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The server is asked while the person waits: who wins.
#include "EnquiryDesk.h"
#include "outbox/OutboxEntries.h"

#include <QJsonArray>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Enquiries : public EnquiryDesk
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheServerAdmitsIsWrittenAsAcknowledgedAndNeverSent();
    void whomTheServerRefusesIsRefusedThoughOursAdmits();
    void whomTheServerAdmitsIsAdmittedThoughOursRefuses();
    void aCheckInWithAFileIsDecidedHereSinceTheFileTakesTooLong();
    void aTicketThatTheServerAloneKnowsIsAdmittedWithABadge();
    void aTicketThatTheServerAloneKnowsLeavesNoRowWhenRefused();
    void eachReasonOfTheServersIsShownAsOurOwnWouldBe();
    void whereBothRefuseAlikeOursTellsMore();
    void ruleThatTheServerAloneKnowsIsToldInItsWords();
    void withoutAClearAnswerOursStandsInDoubt_data();
    void withoutAClearAnswerOursStandsInDoubt();
    void aQuestionThatDidNotLeaveLeavesNoTrace();
    void oneTicketScannedTwiceAtOnceIsAdmittedOnce();
    void oneTicketScannedTwiceAtOnceIsRefusedTwice();
    void ofTwoQuestionsTheRefusedOneDoesNotEndTheOther();
    void whatNeedsTheOperatorIsAskedOnlyWhenItIsComplete();
    void consentGoesAlong();
    void switchedOffOrOfflineNothingIsAsked();
    void whomThisDeskHasLetInIsNotAskedFor();
    void whomTheServerHasYetToHearOfIsNotAskedFor();
    void aDownloadMeanwhileIsNotMistakenForSomebodyElsesAct();
};

void tst_Enquiries::whatTheServerAdmitsIsWrittenAsAcknowledgedAndNeverSent()
{
    open(anyTime);
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    QVERIFY(std::holds_alternative<Admit>(outcome.decision));
    QVERIFY(outcome.printJob);
    const OutboxEntry entry = m_desk->entryOf(outcome.checkIn->nonce);
    QCOMPARE(entry.state, OutboxState::Acknowledged);
    QCOMPARE(m_source->asked.size(), 1);
    QCOMPARE(m_source->asked.first().nonce, outcome.checkIn->nonce);
    QCOMPARE(m_source->asked.first().body.value(u"datetime"_s), entry.body.value(u"datetime"_s));
    QCOMPARE(lastFacts(u"token-asha"_s).value(u"confirmed"_s).toString(), u"server"_s);
    QVERIFY(enquiries().isEmpty());
    send();
    QVERIFY(m_source->pushed.isEmpty());
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    // and it can be taken back like any other
    m_desk->undo(outcome.checkIn->id);
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 0);
}

void tst_Enquiries::whomTheServerRefusesIsRefusedThoughOursAdmits()
{
    open(anyTime);
    auto& replica = m_desk->replica;
    CheckIn elsewhere;
    elsewhere.nonce = replica.ids().nonce();
    elsewhere.at = replica.clock().now().addSecs(-60);
    Attendee asha;
    asha.token = TicketToken{u"token-asha"_s};
    m_desk->server.decide(
        checkInEntry(elsewhere, asha, TemporaryReplica::checkInList(11, {}), {}, elsewhere.at));
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    const auto& already = std::get<AlreadyCheckedIn>(outcome.decision);
    QCOMPARE(already.previous.at, elsewhere.at);
    QCOMPARE(already.attendee, replica.attendee(u"token-asha"_s));
    QVERIFY(!outcome.checkIn);
    QVERIFY(!outcome.printJob);
    QVERIFY(outcome.record->history.isEmpty());
    QVERIFY(enquiries().isEmpty());
    // the server keeps the failed scan itself
    QCOMPARE(m_desk->counts(), OutboxCounts{});
    const QJsonObject facts = lastFacts(u"token-asha"_s);
    QCOMPARE(facts.value(u"reason"_s).toString(), u"already_redeemed"_s);
    QCOMPARE(facts.value(u"confirmed"_s).toString(), u"server"_s);
}

void tst_Enquiries::whomTheServerAdmitsIsAdmittedThoughOursRefuses()
{
    open(anyTime);
    const CheckInOutcome outcome = checkIn(scanOf(u"token-pending"_s));
    QVERIFY(std::holds_alternative<Admit>(outcome.decision));
    QCOMPARE(outcome.record->attendee.id, m_desk->replica.attendee(u"token-pending"_s));
    QCOMPARE(outcome.record->history.size(), 1);
    QCOMPARE(m_desk->entryOf(outcome.checkIn->nonce).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->server.admitted(u"token-pending"_s), 1);
}

void tst_Enquiries::aCheckInWithAFileIsDecidedHereSinceTheFileTakesTooLong()
{
    open(anyTime);
    CheckInRequest request = scanOf(u"token-asha"_s);
    request.answers = {{7, u"data:application/pdf;name=a.pdf;base64,JVBERi0xLjc="_s}};
    const CheckInOutcome outcome = checkIn(request);
    QVERIFY(std::holds_alternative<Admit>(outcome.decision));
    QVERIFY(m_source->asked.isEmpty());
    QCOMPARE(m_desk->entryOf(outcome.checkIn->nonce).state, OutboxState::Ready);
}

void tst_Enquiries::aTicketThatTheServerAloneKnowsIsAdmittedWithABadge()
{
    open(anyTime);
    SourceAttendee sold = TemporaryReplica::person(u"Noor Haddad"_s, u"token-new"_s, u"NEW01"_s);
    sold.attendee.remote = 900;
    sold.ticketTypeRemote = 1;
    m_desk->server.put(sold);
    const CheckInOutcome outcome = checkIn(scanOf(u"token-new"_s));
    QVERIFY(std::holds_alternative<Admit>(outcome.decision));
    QCOMPARE(outcome.record->attendee.name, u"Noor Haddad"_s);
    QVERIFY(outcome.printJob);
    QCOMPARE(m_desk->server.admitted(u"token-new"_s), 1);
    // whoever sees the ticket again without a network knows
    m_enquiries->setOnline(false);
    QVERIFY(std::holds_alternative<AlreadyCheckedIn>(checkIn(scanOf(u"token-new"_s)).decision));
}

void tst_Enquiries::aTicketThatTheServerAloneKnowsLeavesNoRowWhenRefused()
{
    open(anyTime);
    SourceAttendee sold = TemporaryReplica::person(u"Noor Haddad"_s, u"token-new"_s, u"NEW01"_s);
    sold.attendee.remote = 900;
    m_desk->server.verdict = {ServerAnswer::Kind::Refuses, Reason::Unpaid, {}, sold};
    const CheckInOutcome outcome = checkIn(scanOf(u"token-new"_s));
    QCOMPARE(std::get<Refused>(outcome.decision).reason, Reason::Unpaid);
    QCOMPARE(outcome.record->attendee.name, u"Noor Haddad"_s);
    const auto known = m_desk->replica.read([this](UnitOfWork& work) {
        return work.attendees().byOrder(m_desk->replica.event(), u"NEW01"_s);
    });
    QVERIFY(known->isEmpty());
    QVERIFY(enquiries().isEmpty());
}

void tst_Enquiries::eachReasonOfTheServersIsShownAsOurOwnWouldBe()
{
    open(anyTime);
    for (int each = int(Reason::Invalid); each <= int(Reason::MediumExists); ++each) {
        m_desk->server.verdict = {ServerAnswer::Kind::Refuses, Reason(each)};
        const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
        QCOMPARE(decisionReason(outcome.decision), Reason(each));
        QVERIFY(!outcome.checkIn);
    }
    QVERIFY(enquiries().isEmpty());
    QCOMPARE(m_desk->counts().ready, 0);
}

void tst_Enquiries::whereBothRefuseAlikeOursTellsMore()
{
    open(anyTime);
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_desk->server.verdict = {ServerAnswer::Kind::Refuses, Reason::AlreadyRedeemed};
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    QCOMPARE(std::get<AlreadyCheckedIn>(outcome.decision).previous.id, asha.id);
}

void tst_Enquiries::ruleThatTheServerAloneKnowsIsToldInItsWords()
{
    open(anyTime);
    m_desk->server.verdict = {ServerAnswer::Kind::Refuses, Reason::Rules, u"rules: Only at night"_s,
        std::nullopt, u"Only at night"_s};
    const auto told
        = [this] { return std::get<Refused>(checkIn(scanOf(u"token-asha"_s)).decision); };
    QCOMPARE(told().explanation, u"Only at night"_s);
    // where both refuse by rule, ours can say what it takes
    SourceEvent event = TemporaryReplica::sourceEvent();
    event.lists[0].rules = {{u"=="_s, QJsonArray{QJsonObject{{u"var"_s, u"gate"_s}}, 5}}};
    QVERIFY(
        m_desk->replica.write([&](UnitOfWork& work) { return work.events().apply(event, true); }));
    QCOMPARE(told().obstacles.size(), 1);
    QVERIFY(told().explanation.isEmpty());
}

void tst_Enquiries::withoutAClearAnswerOursStandsInDoubt_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("counted");
    QTest::newRow("the question is lost") << Fault::LoseRequest << 0;
    QTest::newRow("the answer is lost") << Fault::LoseReply << 1;
    QTest::newRow("a portal answers") << Fault::Portal << 0;
    QTest::newRow("429") << Fault::Busy << 0;
    QTest::newRow("500") << Fault::ServerError << 0;
}

void tst_Enquiries::withoutAClearAnswerOursStandsInDoubt()
{
    QFETCH(Fault, fault);
    open(anyTime);
    m_source->faults = {fault};
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    QVERIFY(std::holds_alternative<Admit>(outcome.decision));
    QVERIFY(enquiries().isEmpty());
    const OutboxEntry entry = m_desk->entryOf(outcome.checkIn->nonce);
    QCOMPARE(entry.state, OutboxState::Ambiguous);
    QTEST(m_desk->server.admitted(u"token-asha"_s), "counted");
    // the question may still be on its way: its entry waits, and is settled by the same nonce
    send();
    QVERIFY(m_source->pushed.isEmpty());
    sendUntilEmpty();
    QCOMPARE(m_source->pushed.first().nonce, outcome.checkIn->nonce);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_Enquiries::aQuestionThatDidNotLeaveLeavesNoTrace()
{
    open(anyTime);
    m_source->faults = {Fault::NotSent};
    const CheckInOutcome outcome = checkIn(scanOf(u"token-asha"_s));
    QVERIFY(std::holds_alternative<Admit>(outcome.decision));
    QVERIFY(enquiries().isEmpty());
    const OutboxEntry entry = m_desk->entryOf(outcome.checkIn->nonce);
    QCOMPARE(entry.state, OutboxState::Ready);
    QCOMPARE(entry.tries, 0);
    QVERIFY(!lastFacts(u"token-asha"_s).contains(u"confirmed"_s));
}

void tst_Enquiries::oneTicketScannedTwiceAtOnceIsAdmittedOnce()
{
    open(anyTime);
    m_source->holdsAnswers = true;
    const auto first = m_desk->checkIns.checkIn(scanOf(u"token-asha"_s));
    const auto second = m_desk->checkIns.checkIn(scanOf(u"token-asha"_s));
    QTRY_COMPARE(m_source->asked.size(), 2);
    m_source->answer();
    m_source->answer();
    const auto one = SyncDesk::await(first);
    const auto two = SyncDesk::await(second);
    QVERIFY(std::holds_alternative<Admit>(one->decision));
    QVERIFY(std::holds_alternative<AlreadyCheckedIn>(two->decision));
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_Enquiries::oneTicketScannedTwiceAtOnceIsRefusedTwice()
{
    open(anyTime);
    m_source->holdsAnswers = true;
    m_desk->server.verdict = {ServerAnswer::Kind::Refuses, Reason::Blocked};
    const auto first = m_desk->checkIns.checkIn(scanOf(u"token-asha"_s));
    const auto second = m_desk->checkIns.checkIn(scanOf(u"token-asha"_s));
    QTRY_COMPARE(m_source->asked.size(), 2);
    m_source->answer();
    m_source->answer();
    QCOMPARE(decisionReason(SyncDesk::await(first)->decision), Reason::Blocked);
    QCOMPARE(decisionReason(SyncDesk::await(second)->decision), Reason::Blocked);
}

void tst_Enquiries::ofTwoQuestionsTheRefusedOneDoesNotEndTheOther()
{
    open(anyTime);
    m_source->holdsAnswers = true;
    m_source->faults = {Fault::None, Fault::LoseReply};
    m_desk->server.verdict = {ServerAnswer::Kind::Refuses, Reason::Blocked};
    const auto first = m_desk->checkIns.checkIn(scanOf(u"token-asha"_s));
    QTRY_COMPARE(m_source->asked.size(), 1);
    m_desk->server.verdict.reset();
    const auto second = m_desk->checkIns.checkIn(scanOf(u"token-asha"_s));
    QTRY_COMPARE(m_source->asked.size(), 2);
    QCOMPARE(m_source->asked.last().nonce, m_source->asked.first().nonce);
    m_source->answer();
    m_source->answer();
    QCOMPARE(decisionReason(SyncDesk::await(first)->decision), Reason::Blocked);
    const auto admitted = SyncDesk::await(second);
    QVERIFY(std::holds_alternative<Admit>(admitted->decision)); // by ours, and the server has it
    QCOMPARE(admitted->checkIn->nonce, m_source->asked.first().nonce);
    sendUntilEmpty();
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
    QVERIFY(enquiries().isEmpty());
}

void tst_Enquiries::whatNeedsTheOperatorIsAskedOnlyWhenItIsComplete()
{
    open(anyTime);
    SourceEvent event = TemporaryReplica::sourceEvent();
    Question shirt;
    shirt.remote = 77;
    shirt.type = u"S"_s;
    shirt.required = true;
    shirt.atCheckIn = true;
    shirt.ticketTypeRemotes = {1};
    event.questions = {shirt};
    const auto learned
        = m_desk->replica.write([&](UnitOfWork& work) { return work.events().apply(event, true); });
    QVERIFY(learned.has_value());
    CheckInRequest request = scanOf(u"token-asha"_s);
    QVERIFY(std::holds_alternative<NeedsAnswers>(checkIn(request).decision));
    QVERIFY(m_source->asked.isEmpty());
    QVERIFY(enquiries().isEmpty());
    request.answers = {{77, u"M"_s}};
    QVERIFY(std::holds_alternative<Admit>(checkIn(request).decision));
    QCOMPARE(m_source->asked.size(), 1);
    QCOMPARE(m_source->asked.first().body.value(u"answers"_s).toObject().value(u"77"_s), u"M"_s);
}

void tst_Enquiries::consentGoesAlong()
{
    open(anyTime);
    CheckInRequest request = scanOf(u"token-pending"_s);
    request.consentUnpaid = true;
    checkIn(request);
    QVERIFY(m_source->asked.first().body.value(u"ignoreUnpaid"_s).toBool());
    checkIn(scanOf(u"token-zoe"_s));
    QVERIFY(!m_source->asked.last().body.contains(u"ignoreUnpaid"_s));
}

void tst_Enquiries::whomThisDeskHasLetInIsNotAskedFor()
{
    open(anyTime);
    checkIn(scanOf(u"token-asha"_s));
    QCOMPARE(m_source->asked.size(), 1);
    const CheckInOutcome again = checkIn(scanOf(u"token-asha"_s));
    QVERIFY(std::holds_alternative<AlreadyCheckedIn>(again.decision));
    QCOMPARE(m_source->asked.size(), 1);
    QVERIFY(enquiries().isEmpty());
}

void tst_Enquiries::switchedOffOrOfflineNothingIsAsked()
{
    open(0);
    QCOMPARE(
        m_desk->entryOf(checkIn(scanOf(u"token-asha"_s)).checkIn->nonce).state, OutboxState::Ready);
    open(anyTime);
    m_enquiries->setOnline(false);
    QCOMPARE(
        m_desk->entryOf(checkIn(scanOf(u"token-zoe"_s)).checkIn->nonce).state, OutboxState::Ready);
    QVERIFY(m_source->asked.isEmpty());
}

void tst_Enquiries::whomTheServerHasYetToHearOfIsNotAskedFor()
{
    open(anyTime);
    m_enquiries->setOnline(false);
    const CheckIn asha = m_desk->admit(u"token-asha"_s);
    m_enquiries->setOnline(true);
    // the server would let her in, since it does not know that she is
    const CheckInOutcome again = checkIn(scanOf(u"token-asha"_s));
    QVERIFY(std::holds_alternative<AlreadyCheckedIn>(again.decision));
    QVERIFY(m_source->asked.isEmpty());
    checkIn(scanOf(u"token-zoe"_s));
    QCOMPARE(m_source->asked.size(), 1);
    sendUntilEmpty();
    // nor does it know what was taken back here
    m_desk->undo(asha.id);
    const CheckInOutcome back = checkIn(scanOf(u"token-asha"_s));
    QVERIFY(std::holds_alternative<Admit>(back.decision));
    QCOMPARE(m_source->asked.size(), 1);
    m_desk->undo(back.checkIn->id);
    sendUntilEmpty();
    QVERIFY(std::holds_alternative<Admit>(checkIn(scanOf(u"token-asha"_s)).decision));
    QCOMPARE(m_source->asked.size(), 2);
    QCOMPARE(m_desk->server.admitted(u"token-asha"_s), 1);
}

void tst_Enquiries::aDownloadMeanwhileIsNotMistakenForSomebodyElsesAct()
{
    open(anyTime);
    m_source->holdsAnswers = true;
    const auto told = m_desk->checkIns.checkIn(scanOf(u"token-asha"_s));
    QTRY_COMPARE(m_source->asked.size(), 1);
    QList<SourceAttendee> page;
    for (const auto& order : m_desk->server.orders()) {
        page.append(order.people);
    }
    m_desk->replica.apply(page); // the server has the check-in, and its answer is still to come
    const AttendeeId asha = m_desk->replica.attendee(u"token-asha"_s);
    QVERIFY(m_desk->replica.record(asha).history.isEmpty());
    m_source->answer();
    QVERIFY(std::holds_alternative<Admit>(SyncDesk::await(told)->decision));
    m_desk->replica.apply(page);
    QCOMPARE(m_desk->replica.record(asha).history.size(), 1);
    QCOMPARE(m_desk->counts().missing, 0);
}

QTEST_GUILESS_MAIN(tst_Enquiries)
#include "tst_Enquiries.moc"
