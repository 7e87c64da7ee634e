// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "AtTheDoor.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 yesterday = 6;
constexpr qint64 today = 7;
constexpr qint64 tomorrow = 8;

AttendeeRecord personOf(qint64 date, qint64 id = 1)
{
    AttendeeRecord record = person(id);
    record.attendee.date.remote = date;
    return record;
}

EventRules doorOf(qint64 date)
{
    EventRules rules = door();
    rules.event.isSeries = true;
    rules.list.date.remote = date;
    return rules;
}

Refused refusal(const AttendeeRecord& record, const EventRules& rules,
    const AdmissionRequest& request = entry())
{
    const Decision decision = AdmissionPolicy::decide({record}, rules, request);
    const auto* refused = std::get_if<Refused>(&decision);
    return refused != nullptr ? *refused : Refused{{}, Reason::None};
}

/// Whether a rule that asks for a time after that one of the event lets the person in.
Reason reasonAfter(const QString& time, const AttendeeRecord& record, EventRules rules)
{
    const QJsonObject built{{u"buildTime"_s, QJsonArray{time}}};
    rules.list.rules = {{u"isAfter"_s, QJsonArray{QJsonObject{{u"var"_s, u"now"_s}}, built}}};
    return reasonFor(record, rules);
}

} // namespace

/// Events with several dates: a ticket is for one of them, a list for one or for all.
class tst_SeriesDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void listForOneDateLetsInItsTicketsAlone()
    {
        QCOMPARE(reasonFor(personOf(today), doorOf(today)), Reason::None);
        const Refused refused = refusal(personOf(tomorrow, 5), doorOf(today));
        QCOMPARE(refused.reason, Reason::Invalid);
        QVERIFY(refused.otherDate);
        QVERIFY(!refused.consentHelps);
        QCOMPARE(refused.attendee, AttendeeId{5});
        QCOMPARE(
            refusal(personOf(tomorrow), doorOf(today), exitAt(morning)).reason, Reason::Invalid);
        QCOMPARE(reasonFor(personOf(yesterday), doorOf(today)), Reason::Invalid);
    }

    void listForNoDateLetsInTheTicketsOfAll()
    {
        QCOMPARE(reasonFor(personOf(today), doorOf(0)), Reason::None);
        QCOMPARE(reasonFor(personOf(tomorrow), doorOf(0)), Reason::None);
    }

    void codeOfAnotherDateIsNotLookedAtAnyFurther()
    {
        AttendeeRecord record = personOf(tomorrow);
        record.attendee.status = OrderStatus::Cancelled;
        record.attendee.blocked = true;
        QCOMPARE(reasonFor(record, doorOf(today)), Reason::Invalid);
        QCOMPARE(reasonFor(record, doorOf(tomorrow)), Reason::Canceled);
    }

    void ofTheTicketsThatACodeMeansThoseOfTheDateCount()
    {
        const QList<AttendeeRecord> both{personOf(tomorrow, 5), personOf(today, 6)};
        QCOMPARE(
            AdmissionPolicy::decide(both, doorOf(today), entry()), Decision(Admit{AttendeeId{6}}));
        QCOMPARE(
            decisionReason(AdmissionPolicy::decide(both, doorOf(0), entry())), Reason::Ambiguous);
    }

    void wristbandsTicketForAnotherDateIsOfTheWrongProduct()
    {
        EventRules rules = doorOf(today);
        rules.byMedium = true;
        const Refused refused = refusal(personOf(tomorrow), rules);
        QCOMPARE(refused.reason, Reason::Product);
        QVERIFY(refused.otherDate);
        rules.list.allTicketTypes = false;
        QVERIFY(!refusal(personOf(tomorrow), rules).otherDate); // the type is looked at before
        AttendeeRecord blocked = personOf(tomorrow);
        blocked.attendee.blocked = true;
        QCOMPARE(reasonFor(blocked, rules), Reason::Blocked);
    }

    void anotherDateOfAWristbandsTicketHidesThatItIsNotPaid()
    {
        EventRules rules = doorOf(today);
        rules.byMedium = true;
        rules.list.includePending = true;
        AttendeeRecord unpaid = personOf(tomorrow);
        unpaid.attendee.status = OrderStatus::Pending;
        QCOMPARE(reasonFor(unpaid, rules), Reason::Product);
        unpaid.attendee.date.remote = today;
        QCOMPARE(reasonFor(unpaid, rules), Reason::Unpaid);
    }

    void ticketOfADateThatIsNotKnownAsksForConsent()
    {
        const Refused refused = refusal(personOf(0), doorOf(today));
        QCOMPARE(refused.reason, Reason::Error);
        QVERIFY(refused.consentHelps);
        QVERIFY(refused.fault.contains(u"date"_s));
        QVERIFY(!refused.otherDate);
        AdmissionRequest consenting = entry();
        consenting.consentUnknown = true;
        QCOMPARE(reasonFor(personOf(0), doorOf(today), consenting), Reason::None);
        QCOMPARE(reasonFor(personOf(0), doorOf(today), exitAt(morning)), Reason::None);
        QCOMPARE(reasonFor(personOf(0), doorOf(0)), Reason::None);
    }

    void rulesAskAboutTheTimesOfTheTicketsDate()
    {
        EventRules rules = doorOf(0);
        rules.event.from = morning.addSecs(-3600);
        rules.event.to = rules.event.from;
        AttendeeRecord record = personOf(today);
        QCOMPARE(reasonAfter(u"date_from"_s, record, rules), Reason::Rules); // not known yet
        EventDate& date = record.attendee.date;
        date.from = morning.addSecs(60);
        QCOMPARE(reasonAfter(u"date_from"_s, record, rules), Reason::Rules);
        QCOMPARE(reasonAfter(u"date_admission"_s, record, rules), Reason::Rules);
        date.admission = morning.addSecs(-60);
        QCOMPARE(reasonAfter(u"date_admission"_s, record, rules), Reason::None);
        date.from = morning.addSecs(-30);
        QCOMPARE(reasonAfter(u"date_from"_s, record, rules), Reason::None);
        QCOMPARE(reasonAfter(u"date_to"_s, record, rules), Reason::None); // as the beginning
        date.to = morning.addSecs(60);
        QCOMPARE(reasonAfter(u"date_to"_s, record, rules), Reason::Rules);
    }

    void eventThatIsNoSeriesHasTimesOfItsOwn()
    {
        EventRules rules = door();
        rules.event.from = morning.addSecs(60);
        AttendeeRecord record = personOf(today);
        record.attendee.date.from = morning.addSecs(-60);
        QCOMPARE(reasonAfter(u"date_from"_s, record, rules), Reason::Rules);
    }

    void dateOfOneEventDoesNotShutTheDoorOfAnother()
    {
        EventRules series = doorOf(today);
        series.event.id = {1};
        EventRules other = door();
        other.event.id = {2};
        AttendeeRecord late = personOf(tomorrow, 5);
        late.attendee.event = {1};
        AttendeeRecord punctual = personOf(0, 6);
        punctual.attendee.event = {2};
        QCOMPARE(AdmissionPolicy::decide({late, punctual}, {series, other}, entry()),
            Decision(Admit{AttendeeId{6}}));
    }
};

QTEST_GUILESS_MAIN(tst_SeriesDates)
#include "tst_SeriesDates.moc"
