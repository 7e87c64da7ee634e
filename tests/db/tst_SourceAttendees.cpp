// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// How what a source tells comes together with what this desk did.
#include "ToldPerson.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_SourceAttendees : public ToldPerson
{
    Q_OBJECT

private Q_SLOTS:
    void allFieldsComeBackAsTold();
    void newChangedAndSameAreCounted();
    void newOnesAmongKnownOnesAreOneRowEach();
    void sameKeyOfAnotherEventIsAnotherRow();
    void ticketTypesNamedOnlyByNameAreMade();
    void unseenRowsAreGoneAndWalkInsStay();
    void goneRowThatComesBackIsThereAgain();
    void positionsMissingFromAWholeOrderAreGone();
    void checkInsOfAServerComeIn();
    void ownAcknowledgedCheckInDoesNotAppearTwice();
    void ownCheckInThatCameFirstFromTheServerIsOne();
    void anotherDesksActOfTheSameSecondIsNotTakenForOurs();
    void ownCheckInTakenBackDoesNotComeBack();
    void pendingCheckInIsNotLost();
    void checkInThatVanishedIsRemovedUnlessItIsOurs();
    void checkInsOfAFileNameTheirList();
    void importingTheFileAgainKeepsOneCheckIn();
    void fileWithoutCheckInsRemovesNone();
    void checkInOnAListNobodyToldIsLeftOut();
    void listFromAFileBecomesTheServers();
    void personOfAFileIsFoundAfterANewOne();
    void fileDoesNotOverwriteAServersRow();
};

void tst_SourceAttendees::allFieldsComeBackAsTold()
{
    SourceAttendee source = fromServer();
    Attendee& told = source.attendee;
    told.position = 3;
    told.company = u"ಕರ್ನಾಟಕ ಸಂಸ್ಥೆ"_s;
    told.email = u"p1@example.org"_s;
    told.locale = u"kn"_s;
    told.variationRemote = 8;
    told.variation = u"Student"_s;
    told.date.remote = 7;
    told.status = OrderStatus::Pending;
    told.validIfPending = true;
    told.approvalPending = true;
    told.blocked = true;
    told.validFrom = m_replica->clock().now();
    told.validUntil = m_replica->clock().now().addDays(1);
    told.attention = true;
    told.checkInText = u"Ribbon"_s;
    told.comment = u"VIP"_s;
    told.fields = {{u"attendee_name"_s, u"Server Person"_s}, {u"question_t"_s, u"L"_s},
        {u"\"x\""_s, u"\"a\" \\ / \n\r\t\b\f\u0001 ಕ 🎟"_s}, {u"empty"_s, QString()}};
    told.answers = {{30, u"L"_s}};
    m_replica->apply({source});
    const AttendeeRecord record = m_replica->record(m_replica->attendee(u"secret"_s));
    Attendee expected = told;
    expected.id = record.attendee.id;
    expected.event = m_replica->event();
    expected.ticketType = record.ticketType.id;
    QVERIFY(record.attendee == expected);
}

void tst_SourceAttendees::newChangedAndSameAreCounted()
{
    QList<SourceAttendee> people = TemporaryReplica::people();
    QVERIFY((m_replica->apply(people) == ReplicaCounts{0, 0, 6, 0}));
    people[0].attendee.company = u"Zoho"_s;
    people[1].attendee.fields = {{u"x"_s, u"y"_s}};
    people[2].ticketTypeRemote = 2;
    people.append(TemporaryReplica::person(u"New"_s, u"token-new"_s));
    QVERIFY((m_replica->apply(people) == ReplicaCounts{1, 3, 3, 0}));
    QVERIFY((m_replica->apply(people) == ReplicaCounts{0, 0, 7, 0}));
    people[0].attendee.validUntil = m_replica->clock().now();
    QVERIFY((m_replica->apply(people) == ReplicaCounts{0, 1, 6, 0}));
}

void tst_SourceAttendees::newOnesAmongKnownOnesAreOneRowEach()
{
    const QList<SourceAttendee> known = TemporaryReplica::people();
    QList<SourceAttendee> people;
    for (int i = 0; i < 6; ++i) {
        for (int copy = 0; copy <= i % 3; ++copy) {
            people.append(TemporaryReplica::person(u"New"_s, u"new-%1-%2"_s.arg(i).arg(copy)));
        }
        people.append(known[i]);
    }
    people[3].attendee.company = u"Zoho"_s; // "new", "Asha", "new", "new" …
    people.append(people.first());
    QVERIFY((m_replica->apply(people) == ReplicaCounts{12, 0, 7, 0}));
    QVERIFY((m_replica->apply(people) == ReplicaCounts{0, 0, 19, 0}));
    QCOMPARE(m_replica->record(m_replica->attendee(u"new-1-1"_s)).attendee.company, u"Zoho"_s);
}

void tst_SourceAttendees::sameKeyOfAnotherEventIsAnotherRow()
{
    SourceEvent other = TemporaryReplica::sourceEvent();
    other.event.slug = u"other"_s;
    const auto counts = m_replica->write([&](UnitOfWork& unit) {
        const auto event = unit.events().apply(other, true);
        return unit.attendees().apply(*event, TemporaryReplica::people(), 1);
    });
    QCOMPARE(counts->added, 6);
}

void tst_SourceAttendees::ticketTypesNamedOnlyByNameAreMade()
{
    SourceAttendee press = TemporaryReplica::person(u"Reporter"_s, u"press"_s);
    press.ticketTypeRemote = 0;
    press.ticketTypeName = u"Press"_s;
    SourceAttendee speaker = TemporaryReplica::person(u"Speaker"_s, u"speaker"_s);
    speaker.ticketTypeRemote = 0;
    speaker.ticketTypeName = u"Speaker"_s;
    SourceAttendee untyped = TemporaryReplica::person(u"Plain"_s, u"plain"_s);
    untyped.ticketTypeRemote = 0;
    untyped.ticketTypeName.clear();
    m_replica->apply({press, speaker, untyped});
    m_replica->apply({press});
    const auto types = *m_replica->read(
        [&](UnitOfWork& unit) { return unit.events().ticketTypes(m_replica->event()); });
    QCOMPARE(types.size(), 4);
    QCOMPARE(types.last().name, u"Press"_s);
    QCOMPARE(m_replica->record(m_replica->attendee(u"press"_s)).ticketType, types.last());
    QCOMPARE(m_replica->record(m_replica->attendee(u"speaker"_s)).ticketType.remote, 2);
    QCOMPARE(m_replica->record(m_replica->attendee(u"plain"_s)).ticketType, TicketType{});
}

void tst_SourceAttendees::unseenRowsAreGoneAndWalkInsStay()
{
    SourceAttendee walkIn = TemporaryReplica::person(u"Walk In"_s, u"walk"_s);
    walkIn.attendee.sourceKey = u"walkin:1"_s;
    m_replica->apply({walkIn}, 1);
    const auto seen = TemporaryReplica::people().mid(0, 2);
    m_replica->apply(seen, 2);
    const auto gone = m_replica->write(
        [&](UnitOfWork& unit) { return unit.attendees().markUnseenGone(m_replica->event(), 2); });
    QCOMPARE(*gone, 4);
    QVERIFY(!m_replica->record(m_replica->attendee(u"walk"_s)).attendee.gone);
    QVERIFY(!m_replica->record(m_replica->attendee(u"token-asha"_s)).attendee.gone);
    QVERIFY(m_replica->record(m_replica->attendee(u"token-blocked"_s)).attendee.gone);
}

void tst_SourceAttendees::goneRowThatComesBackIsThereAgain()
{
    const AttendeeId before = m_replica->attendee(u"token-asha"_s);
    QVERIFY(m_replica
                ->write([&](UnitOfWork& unit) {
                    return unit.attendees().markUnseenGone(m_replica->event(), 9);
                })
                .has_value());
    QVERIFY((m_replica->apply(TemporaryReplica::people(), 10) == ReplicaCounts{0, 6, 0, 0}));
    QCOMPARE(m_replica->attendee(u"token-asha"_s), before);
    QVERIFY(!m_replica->record(before).attendee.gone);
}

void tst_SourceAttendees::positionsMissingFromAWholeOrderAreGone()
{
    const auto gone = m_replica->write([&](UnitOfWork& unit) {
        return unit.attendees().markMissingGone(
            m_replica->event(), {u"ASHA1"_s, u"NOPE1"_s}, {u"token:token-asha"_s});
    });
    QCOMPARE(*gone, 1);
    QVERIFY(m_replica->record(m_replica->attendee(u"token-workshop"_s)).attendee.gone);
    QVERIFY(!m_replica->record(m_replica->attendee(u"token-asha"_s)).attendee.gone);
    QVERIFY(!m_replica->record(m_replica->attendee(u"token-zoe"_s)).attendee.gone);
}

void tst_SourceAttendees::checkInsOfAServerComeIn()
{
    SourceAttendee source = fromServer();
    source.checkIns = {told(71, 1), told(72, 2)};
    source.checkIns[1].direction = Direction::Exit;
    m_replica->apply({source});
    QCOMPARE(history().size(), 2);
    const CheckIn first = history().first();
    QVERIFY(!first.local);
    QVERIFY(first.nonce.isEmpty());
    QCOMPARE(first.remote, 71);
    QCOMPARE(first.list, m_replica->mainEntrance());
    QCOMPARE(first.desk, u"Desk B"_s);
    QCOMPARE(history().last().direction, Direction::Exit);
    QVERIFY((m_replica->apply({source}) == ReplicaCounts{0, 0, 1, 0}));
    source.checkIns.append(told(73, 3));
    QVERIFY((m_replica->apply({source}) == ReplicaCounts{0, 1, 0, 0}));
}

void tst_SourceAttendees::ownAcknowledgedCheckInDoesNotAppearTwice()
{
    SourceAttendee source = fromServer();
    m_replica->apply({source});
    const CheckIn own = addOwn(5, 123);
    source.checkIns = {told(81, 5)};
    source.checkIns[0].at = own.at;
    m_replica->apply({source});
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().first().id, own.id);
    QCOMPARE(history().first().nonce, own.nonce);
    QCOMPARE(history().first().remote, 81);
    QVERIFY(history().first().local);
    source.checkIns.append(told(82, 6)); // another desk, a minute later
    m_replica->apply({source});
    QCOMPARE(history().size(), 2);
}

void tst_SourceAttendees::ownCheckInThatCameFirstFromTheServerIsOne()
{
    SourceAttendee source = fromServer();
    source.checkIns = {told(81, 5)};
    source.checkIns[0].at = source.checkIns[0].at.addMSecs(123);
    m_replica->apply({source});
    const CheckIn own = addOwn(5, 123);
    QCOMPARE(history().size(), 2);
    m_replica->apply({source});
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().first().id, own.id);
    QCOMPARE(history().first().remote, 81);
}

void tst_SourceAttendees::anotherDesksActOfTheSameSecondIsNotTakenForOurs()
{
    SourceAttendee source = fromServer();
    m_replica->apply({source});
    const CheckIn own = addOwn(5, 123);
    source.checkIns = {told(81, 5), told(82, 5)}; // theirs was first
    source.checkIns[0].at = own.at.addMSecs(-185);
    source.checkIns[1].at = own.at;
    m_replica->apply({source});
    QCOMPARE(history().size(), 2);
    for (const CheckIn& each : history()) {
        QCOMPARE(each.local, each.id == own.id);
        QCOMPARE(each.remote, each.local ? 82 : 81);
    }
}

void tst_SourceAttendees::ownCheckInTakenBackDoesNotComeBack()
{
    SourceAttendee source = fromServer();
    m_replica->apply({source});
    const CheckIn own = addOwn(5, 123);
    QVERIFY(m_replica
                ->write([&](UnitOfWork& unit) {
                    return unit.checkIns().annul(own.id, own.at.addSecs(2), u"wrong person"_s);
                })
                .has_value());
    source.checkIns = {told(81, 5)};
    source.checkIns[0].at = own.at; // the undo has not reached the server yet
    m_replica->apply({source});
    QVERIFY(history().isEmpty());
}

void tst_SourceAttendees::pendingCheckInIsNotLost()
{
    SourceAttendee source = fromServer();
    m_replica->apply({source});
    const CheckIn own = addOwn(5);
    source.attendee.company = u"Changed"_s;
    m_replica->apply({source});
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().first().id, own.id);
}

void tst_SourceAttendees::checkInThatVanishedIsRemovedUnlessItIsOurs()
{
    SourceAttendee source = fromServer();
    m_replica->apply({source});
    const CheckIn own = addOwn(5);
    source.checkIns = {told(81, 5), told(82, 9)};
    m_replica->apply({source});
    QCOMPARE(history().size(), 2);
    source.checkIns.clear();
    m_replica->apply({source});
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().first().id, own.id);
}

void tst_SourceAttendees::checkInsOfAFileNameTheirList()
{
    SourceAttendee source = TemporaryReplica::person(u"File Person"_s, u"secret"_s);
    SourceCheckIn lunch;
    lunch.listName = u"Lunch"_s;
    lunch.at = m_replica->clock().now();
    SourceCheckIn door = lunch;
    door.listName = u"Main entrance"_s;
    source.checkIns = {lunch, door};
    m_replica->apply({source});
    const auto lists = *m_replica->read(
        [&](UnitOfWork& unit) { return unit.events().lists(m_replica->event()); });
    QCOMPARE(lists.size(), 3);
    QCOMPARE(lists.last().name, u"Lunch"_s);
    QCOMPARE(history().size(), 2);
    QCOMPARE(history().at(0).list, lists.last().id);
    QCOMPARE(history().at(1).list, m_replica->mainEntrance());
}

void tst_SourceAttendees::importingTheFileAgainKeepsOneCheckIn()
{
    SourceAttendee source = TemporaryReplica::person(u"File Person"_s, u"secret"_s);
    m_replica->apply({source});
    const CheckIn own = addOwn(5, 41'250);
    SourceCheckIn told; // an export tells whole minutes
    told.listName = u"Main entrance"_s;
    told.at = m_replica->clock().now().addSecs(5 * 60);
    source.checkIns = {told};
    m_replica->apply({source});
    m_replica->apply({source});
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().first().id, own.id);
}

void tst_SourceAttendees::fileWithoutCheckInsRemovesNone()
{
    SourceAttendee source = TemporaryReplica::person(u"File Person"_s, u"secret"_s);
    SourceCheckIn told;
    told.listName = u"Main entrance"_s;
    told.at = m_replica->clock().now();
    source.checkIns = {told};
    m_replica->apply({source});
    source.checkIns.clear();
    m_replica->apply({source});
    QCOMPARE(history().size(), 1);
}

void tst_SourceAttendees::checkInOnAListNobodyToldIsLeftOut()
{
    SourceAttendee source = fromServer();
    source.checkIns = {told(71, 1)};
    source.checkIns[0].listRemote = 999;
    m_replica->apply({source});
    QVERIFY(history().isEmpty());
}

void tst_SourceAttendees::listFromAFileBecomesTheServers()
{
    QList<SourceAttendee> file{TemporaryReplica::person(u"File Person"_s, u"secret"_s),
        TemporaryReplica::person(QString(), u"addon"_s)};
    file[1].parentKey = file[0].attendee.sourceKey;
    m_replica->apply(file);
    const CheckIn own = addOwn(5);
    SourceAttendee server = fromServer();
    QVERIFY((m_replica->apply({server}, 2) == ReplicaCounts{0, 1, 0, 0}));
    const AttendeeRecord record = m_replica->record(own.attendee);
    QCOMPARE(record.attendee.sourceKey, u"pretix:501"_s);
    QCOMPARE(record.attendee.name, u"Server Person"_s);
    QCOMPARE(record.history.size(), 1);
    QCOMPARE(m_replica->record(m_replica->attendee(u"addon"_s)).attendee.addonTo, own.attendee);
}

void tst_SourceAttendees::personOfAFileIsFoundAfterANewOne()
{
    m_replica->apply({TemporaryReplica::person(u"File Person"_s, u"secret"_s)});
    SourceAttendee newOne = fromServer(500);
    newOne.attendee.token = TicketToken{u"of nobody yet"_s};
    QVERIFY((m_replica->apply({newOne, fromServer()}, 2) == ReplicaCounts{1, 1, 0, 0}));
}

void tst_SourceAttendees::fileDoesNotOverwriteAServersRow()
{
    m_replica->apply({fromServer()});
    SourceAttendee file = TemporaryReplica::person(u"Other Spelling"_s, u"secret"_s);
    QVERIFY((m_replica->apply({file}, 2) == ReplicaCounts{0, 0, 1, 0}));
    const Attendee attendee = m_replica->record(m_replica->attendee(u"secret"_s)).attendee;
    QCOMPARE(attendee.name, u"Server Person"_s);
    QCOMPARE(attendee.remote, 501);
    QCOMPARE(attendee.sourceKey, u"pretix:501"_s);
}

QTEST_GUILESS_MAIN(tst_SourceAttendees)
#include "tst_SourceAttendees.moc"
