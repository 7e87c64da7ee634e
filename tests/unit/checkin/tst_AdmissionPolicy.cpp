// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "AtTheDoor.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

CheckIn past(Direction direction, const QDateTime& at, qint64 list = 1)
{
    CheckIn checkIn;
    checkIn.id = {at.toSecsSinceEpoch()};
    checkIn.list = {list};
    checkIn.direction = direction;
    checkIn.at = at;
    checkIn.desk = u"Desk B"_s;
    return checkIn;
}

} // namespace

class tst_AdmissionPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aGoodTicketIsAdmitted()
    {
        QCOMPARE(
            AdmissionPolicy::decide({person()}, door(), entry()), Decision(Admit{AttendeeId{1}}));
    }

    void anUnknownTokenIsUnknownAndAReplacedOneRevoked()
    {
        EventRules rules = door();
        QCOMPARE(AdmissionPolicy::decide({}, rules, entry()), Decision(Unknown{false}));
        rules.tokenRevoked = true;
        QCOMPARE(AdmissionPolicy::decide({}, rules, entry()), Decision(Unknown{true}));
        QCOMPARE(decisionReason(Unknown{true}), Reason::Revoked);
        QCOMPARE(decisionReason(Unknown{false}), Reason::Invalid);
    }

    void eachObjectionHasItsReason_data()
    {
        QTest::addColumn<AttendeeRecord>("record");
        QTest::addColumn<Reason>("reason");
        AttendeeRecord record = person();
        record.attendee.status = OrderStatus::Cancelled;
        QTest::newRow("cancelled") << record << Reason::Canceled;
        record.attendee.status = OrderStatus::Expired;
        QTest::newRow("expired") << record << Reason::Canceled;
        record = person();
        record.attendee.gone = true;
        QTest::newRow("vanished from the list") << record << Reason::Canceled;
        record = person();
        record.attendee.blocked = true;
        QTest::newRow("blocked") << record << Reason::Blocked;
        record = person();
        record.attendee.approvalPending = true;
        QTest::newRow("unapproved") << record << Reason::Unapproved;
        record = person();
        record.attendee.validFrom = morning.addSecs(1);
        QTest::newRow("not yet valid") << record << Reason::InvalidTime;
        record = person();
        record.attendee.validUntil = morning.addSecs(-1);
        QTest::newRow("no longer valid") << record << Reason::InvalidTime;
        record = person();
        record.attendee.status = OrderStatus::Pending;
        QTest::newRow("unpaid") << record << Reason::Unpaid;
        record.attendee.validIfPending = true;
        QTest::newRow("unpaid but valid") << record << Reason::None;
    }

    void eachObjectionHasItsReason()
    {
        QFETCH(AttendeeRecord, record);
        QFETCH(Reason, reason);
        QCOMPARE(reasonFor(record, door()), reason);
    }

    void theServersOrderOfChecksDecidesWhichReasonIsTold()
    {
        AttendeeRecord record = person();
        record.attendee.status = OrderStatus::Cancelled;
        record.attendee.blocked = true;
        QCOMPARE(reasonFor(record, door()), Reason::Canceled);
        record.attendee.status = OrderStatus::Pending;
        record.attendee.approvalPending = true;
        QCOMPARE(reasonFor(record, door()), Reason::Blocked);
        record.attendee.blocked = false;
        record.attendee.validUntil = morning.addSecs(-1);
        QCOMPARE(reasonFor(record, door()), Reason::Unapproved);
        record.attendee.approvalPending = false;
        EventRules elsewhere = door();
        elsewhere.list.allTicketTypes = false;
        QCOMPARE(reasonFor(record, elsewhere), Reason::InvalidTime);
        record.attendee.validUntil.reset();
        QCOMPARE(reasonFor(record, elsewhere), Reason::Product);
        QCOMPARE(reasonFor(record, door()), Reason::Unpaid);
    }

    void aTicketTypeThatIsNotOnTheListIsRefused()
    {
        EventRules rules = door();
        rules.list.allTicketTypes = false;
        rules.list.ticketTypeRemotes = {71};
        QCOMPARE(reasonFor(person(), rules), Reason::Product);
        rules.list.ticketTypeRemotes = {70};
        QCOMPARE(reasonFor(person(), rules), Reason::None);
    }

    void aListFromAFileNamesTicketTypesByTheirOwnIds()
    {
        EventRules rules = door();
        rules.list.allTicketTypes = false;
        rules.list.ticketTypeRemotes = {7};
        AttendeeRecord record = person();
        record.ticketType.remote = 0;
        QCOMPARE(reasonFor(record, rules), Reason::None);
    }

    void unpaidPassesOnlyWithConsentAndOnlyWhereTheListTakesPending()
    {
        AttendeeRecord record = person();
        record.attendee.status = OrderStatus::Pending;
        EventRules rules = door();
        AdmissionRequest consenting = entry();
        consenting.consentUnpaid = true;
        QCOMPARE(reasonFor(record, rules, consenting), Reason::Unpaid);
        rules.list.includePending = true;
        const Decision asked = AdmissionPolicy::decide({record}, rules, entry());
        QVERIFY(std::get<Refused>(asked).consentHelps);
        QCOMPARE(reasonFor(record, rules, consenting), Reason::None);
    }

    void secondEntryIsRefusedAndTellsWhenAndWhere()
    {
        AttendeeRecord record = person();
        record.history = {past(Direction::Entry, morning.addSecs(-600))};
        const Decision decision = AdmissionPolicy::decide({record}, door(), entry());
        const auto& already = std::get<AlreadyCheckedIn>(decision);
        QCOMPARE(already.previous.at, morning.addSecs(-600));
        QCOMPARE(already.previous.desk, u"Desk B"_s);
    }

    void anotherListsCheckInDoesNotCountHere()
    {
        AttendeeRecord record = person();
        record.history = {past(Direction::Entry, morning.addSecs(-600), 2)};
        QCOMPARE(reasonFor(record, door()), Reason::None);
    }

    void afterAnExitOneMayEnterAgainOnlyWhereTheListSaysSo()
    {
        AttendeeRecord record = person();
        record.history = {past(Direction::Entry, morning.addSecs(-600)),
            past(Direction::Exit, morning.addSecs(-300))};
        EventRules rules = door();
        rules.list.allowEntryAfterExit = true;
        QCOMPARE(reasonFor(record, rules), Reason::None);
        rules.list.allowEntryAfterExit = false;
        QCOMPARE(reasonFor(record, rules), Reason::AlreadyRedeemed);
        record.history = {past(Direction::Exit, morning.addSecs(-300))};
        QCOMPARE(reasonFor(record, rules), Reason::None); // exits alone use nothing up
    }

    void multipleEntriesPassWhereTheListAllowsThem()
    {
        AttendeeRecord record = person();
        record.history = {past(Direction::Entry, morning.addSecs(-600))};
        EventRules rules = door();
        rules.list.allowMultipleEntries = true;
        QCOMPARE(reasonFor(record, rules), Reason::None);
    }

    void anExitIsNeverRefusedForTimeRuleOrUse()
    {
        AttendeeRecord record = person();
        record.attendee.validUntil = morning.addSecs(-1);
        record.history = {past(Direction::Exit, morning.addSecs(-300))};
        EventRules rules = door();
        rules.list.rules = {{u"nobodyKnows"_s, 1}};
        QCOMPARE(reasonFor(record, rules, exitAt(morning)), Reason::None);
    }

    void aRuleThatCannotBeEvaluatedNeverAdmitsAndSaysWhatItDoesNotKnow()
    {
        EventRules rules = door();
        rules.list.rules = {{u"aNewOperator"_s, QJsonArray{1, 2}}};
        const Decision decision = AdmissionPolicy::decide({person()}, rules, entry());
        QCOMPARE(std::get<Refused>(decision).reason, Reason::Rules);
        QVERIFY(std::get<Refused>(decision).fault.contains(u"aNewOperator"_s));
    }

    void ticketIsGoodAtItsFirstAndLastMoment()
    {
        AttendeeRecord record = person();
        record.attendee.validFrom = morning;
        record.attendee.validUntil = morning;
        QCOMPARE(reasonFor(record, door()), Reason::None);
        QCOMPARE(reasonFor(record, door(), entry(morning.addMSecs(1))), Reason::InvalidTime);
        QCOMPARE(reasonFor(record, door(), entry(morning.addMSecs(-1))), Reason::InvalidTime);
    }

    void ticketAtItsLastMomentLosesAgainstOneThatGoesOn()
    {
        AttendeeRecord ending = person(1);
        ending.attendee.validUntil = morning;
        QCOMPARE(AdmissionPolicy::decide({ending, person(2)}, door(), entry()),
            Decision(Admit{AttendeeId{2}}));
    }

    void ticketThatIsOverLeavesTheScanToOneThatIsGood()
    {
        AttendeeRecord over = person(1);
        over.attendee.validUntil = morning.addSecs(-60);
        AttendeeRecord good = person(2);
        good.attendee.validFrom = morning.addSecs(-60);
        good.attendee.validUntil = morning.addSecs(60);
        QCOMPARE(
            AdmissionPolicy::decide({over, good}, door(), entry()), Decision(Admit{AttendeeId{2}}));
    }

    void ofTicketsThatAreNotOnTheListTheOneThatWorksNextIsTold()
    {
        EventRules rules = door();
        rules.list.allTicketTypes = false;
        rules.list.ticketTypeRemotes = {71};
        AttendeeRecord next = person(2);
        next.attendee.validFrom = morning.addSecs(60);
        const Decision decision = AdmissionPolicy::decide({person(1), next}, rules, entry());
        QCOMPARE(decisionAttendee(decision), std::optional(AttendeeId{2}));
        QCOMPARE(decisionReason(decision), Reason::InvalidTime);
        QCOMPARE(decisionReason(AdmissionPolicy::decide({person(1), person(2)}, rules, entry())),
            Reason::Product);
    }

    void ticketThatNeedsAWristbandLetsNobodyInOrOut()
    {
        AttendeeRecord record = person();
        record.ticketType.needsMedium = true;
        QCOMPARE(reasonFor(record, door()), Reason::Exchange);
        QCOMPARE(reasonFor(record, door(), exitAt(morning)), Reason::Exchange);
        record.history = {past(Direction::Entry, morning.addSecs(-60))};
        QCOMPARE(reasonFor(record, door()), Reason::Exchange); // asked before the past
    }

    void wristbandLetsInAndItsTicketOnlyWhereBothCount()
    {
        AttendeeRecord record = person();
        record.ticketType.needsMedium = true;
        record.hasMedium = true;
        EventRules rules = door();
        QCOMPARE(reasonFor(record, rules), Reason::None);
        rules.event.mediaEnforced = true;
        QCOMPARE(reasonFor(record, rules), Reason::AlreadyExchanged);
        rules.byMedium = true;
        QCOMPARE(reasonFor(record, rules), Reason::None);
        record.history = {past(Direction::Entry, morning.addSecs(-60))};
        QCOMPARE(reasonFor(record, rules), Reason::AlreadyRedeemed);
    }

    void exitsAskNoQuestions()
    {
        EventRules rules = door();
        Question question;
        question.remote = 5;
        question.type = u"S"_s;
        question.atCheckIn = true;
        question.ticketTypeRemotes = {70};
        rules.questions = {question};
        QCOMPARE(reasonFor(person(), rules, exitAt(morning)), Reason::None);
        QCOMPARE(reasonFor(person(), rules), Reason::Incomplete);
    }

    void openQuestionsAreAskedAndAnAnswerLetsIn()
    {
        EventRules rules = door();
        Question question;
        question.remote = 5;
        question.type = u"S"_s;
        question.atCheckIn = true;
        question.required = true;
        question.ticketTypeRemotes = {70};
        rules.questions = {question};
        const Decision asked = AdmissionPolicy::decide({person()}, rules, entry());
        QCOMPARE(std::get<NeedsAnswers>(asked).questions, QList<Question>{question});
        AdmissionRequest answered = entry();
        answered.answers = {{5, QString()}};
        QCOMPARE(reasonFor(person(), rules, answered), Reason::Incomplete); // required means said
        answered.answers = {{5, u"vegan"_s}};
        QCOMPARE(reasonFor(person(), rules, answered), Reason::None);
        AttendeeRecord told = person();
        told.attendee.answers = {{5, u"vegan"_s}};
        QCOMPARE(reasonFor(told, rules), Reason::None);
    }

    void aDependentQuestionWaitsForItsAnswer()
    {
        EventRules rules = door();
        Question diet;
        diet.remote = 5;
        diet.type = u"S"_s;
        diet.atCheckIn = true;
        diet.ticketTypeRemotes = {70};
        Question which = diet;
        which.remote = 6;
        which.dependsOn = 5;
        which.dependsOnValues = {u"yes"_s};
        rules.questions = {diet, which};
        AdmissionRequest request = entry();
        request.answers = {{5, u"no"_s}};
        QCOMPARE(reasonFor(person(), rules, request), Reason::None);
        request.answers = {{5, u"yes"_s}};
        QCOMPARE(reasonFor(person(), rules, request), Reason::Incomplete);
    }

    void ofSeveralTicketsTheOneOnTheListIsMeant()
    {
        AttendeeRecord workshop = person(2);
        workshop.ticketType.remote = 71;
        EventRules rules = door();
        rules.list.allTicketTypes = false;
        rules.list.ticketTypeRemotes = {71};
        const Decision decision = AdmissionPolicy::decide({person(), workshop}, rules, entry());
        QCOMPARE(decision, Decision(Admit{AttendeeId{2}}));
    }

    void severalTicketsThatAllFitNeedAChoice()
    {
        const Decision decision = AdmissionPolicy::decide({person(1), person(2)}, door(), entry());
        QCOMPARE(decision, Decision(NeedsChoice{{AttendeeId{1}, AttendeeId{2}}}));
        QCOMPARE(decisionReason(decision), Reason::Ambiguous);
    }

    void ofSeveralTicketsOutsideTheirTimesTheNearestSpeaks()
    {
        const auto valid = [](qint64 id, qint64 from, qint64 until) {
            AttendeeRecord record = person(id);
            record.attendee.validFrom = morning.addSecs(from);
            record.attendee.validUntil = morning.addSecs(until);
            return record;
        };
        const auto speaker = [](const QList<AttendeeRecord>& tickets) {
            return decisionAttendee(AdmissionPolicy::decide(tickets, door(), entry()))->value;
        };
        QCOMPARE(speaker({valid(1, 7200, 9000), valid(2, 3600, 5400), valid(3, 5400, 7200)}), 2);
        QCOMPARE(speaker({valid(1, -9000, -7200), valid(2, -5400, -60), valid(3, -7200, -600)}), 2);
    }

    void ofSeveralTicketsOutsideTheirTimesTheNextOneSpeaks()
    {
        AttendeeRecord gone = person(1);
        gone.attendee.validUntil = morning.addSecs(-60);
        AttendeeRecord later = person(2);
        later.attendee.validFrom = morning.addSecs(3600);
        const Decision decision = AdmissionPolicy::decide({gone, later}, door(), entry());
        QCOMPARE(std::get<Refused>(decision).attendee, AttendeeId{2});
        QCOMPARE(*std::get<Refused>(decision).from, morning.addSecs(3600));
    }
};

QTEST_GUILESS_MAIN(tst_AdmissionPolicy)
#include "tst_AdmissionPolicy.moc"
