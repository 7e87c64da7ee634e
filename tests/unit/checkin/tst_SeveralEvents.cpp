// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "AtTheDoor.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

AttendeeRecord attendeeOf(qint64 event, qint64 id)
{
    AttendeeRecord record = person(id);
    record.attendee.event = {event};
    return record;
}

EventRules doorOfEvent(qint64 event)
{
    EventRules rules = door();
    rules.event.id = {event};
    rules.list.id = {event * 10};
    return rules;
}

} // namespace

/// One scan at the doors of two events.
class tst_SeveralEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void ticketAsksAtTheDoorOfItsOwnEvent()
    {
        EventRules students = doorOfEvent(2);
        students.list.allTicketTypes = false;
        students.list.ticketTypeRemotes = {71};
        const QList<EventRules> doors{doorOfEvent(1), students};
        QCOMPARE(AdmissionPolicy::decide({attendeeOf(1, 5)}, doors, entry()),
            Decision(Admit{AttendeeId{5}}));
        QCOMPARE(decisionReason(AdmissionPolicy::decide({attendeeOf(2, 6)}, doors, entry())),
            Reason::Product);
    }

    void whatWasUsedAtOneEventIsNotUsedAtTheOther()
    {
        AttendeeRecord record = attendeeOf(2, 6);
        CheckIn before;
        before.list = {10};
        before.at = morning.addSecs(-60);
        record.history = {before};
        const QList<EventRules> doors{doorOfEvent(1), doorOfEvent(2)};
        QCOMPARE(decisionReason(AdmissionPolicy::decide({record}, doors, entry())), Reason::None);
        record.history.first().list = {20};
        QCOMPARE(decisionReason(AdmissionPolicy::decide({record}, doors, entry())),
            Reason::AlreadyRedeemed);
    }

    void wristbandOfTwoEventsOpensTheDoorWhoseListHoldsItsTicket()
    {
        EventRules closed = doorOfEvent(1);
        closed.list.allTicketTypes = false;
        const QList<AttendeeRecord> both{attendeeOf(1, 5), attendeeOf(2, 6)};
        QCOMPARE(AdmissionPolicy::decide(both, {closed, doorOfEvent(2)}, entry()),
            Decision(Admit{AttendeeId{6}}));
        QCOMPARE(decisionReason(
                     AdmissionPolicy::decide(both, {doorOfEvent(1), doorOfEvent(2)}, entry())),
            Reason::Ambiguous);
    }

    void codeThatOneEventReplacedIsReplaced()
    {
        EventRules replaced = doorOfEvent(2);
        replaced.tokenRevoked = true;
        QCOMPARE(AdmissionPolicy::decide({}, {doorOfEvent(1), replaced}, entry()),
            Decision(Unknown{true}));
        QCOMPARE(AdmissionPolicy::decide({}, {doorOfEvent(1), doorOfEvent(2)}, entry()),
            Decision(Unknown{false}));
    }
};

QTEST_GUILESS_MAIN(tst_SeveralEvents)
#include "tst_SeveralEvents.moc"
