// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// How a server's list shows that the server lost what it had acknowledged, and what it has yet to
// hear of.
#include "ToldPerson.h"

#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_LostCheckIns : public ToldPerson
{
    Q_OBJECT

private Q_SLOTS:
    void ownCheckInOfAWrongClockIsFoundInTheServersTime();
    void ownCheckInThatTheServerLostIsMissing();
    void numbersThatAServerGivesAgainFoolNobody();
    void whatAServerCannotHaveShownYetIsNotMissing();
    void wrongClockHidesNothingThatTheServerLost();
    void numberGivenAgainMakesAnotherActOfSomebodyElses();
    void ownActIsFoundUnderANumberThatWasSomebodyElses();
    void anotherDesksActIsNotTakenForOneThatNeverLeft_data();
    void anotherDesksActIsNotTakenForOneThatNeverLeft();
    void numberOfAnotherDesksActIsGivenUpOnceOursIsTold();

private:
    /// The server has acknowledged it, told `correctionMs` off the desk's time, or as `state` says.
    void addEntry(
        const CheckIn& checkIn, qint64 correctionMs, OutboxState state = OutboxState::Acknowledged)
    {
        OutboxEntry entry;
        entry.nonce = checkIn.nonce;
        entry.event = m_replica->event();
        entry.attendee = checkIn.attendee;
        entry.madeAt = checkIn.at;
        entry.clockOffsetMs = correctionMs;
        QVERIFY(m_replica->write([&](UnitOfWork& unit) -> Result<void> {
            const auto id = unit.outbox().add(entry);
            entry.id = id.value_or(OutboxId());
            entry.state = state;
            return unit.outbox().update(entry);
        }));
    }

    int missing()
    {
        return int(m_replica
                       ->read([this](UnitOfWork& unit) {
                           return unit.checkIns().missing(m_replica->event(), 100);
                       })
                       ->size());
    }
};

void tst_LostCheckIns::ownCheckInOfAWrongClockIsFoundInTheServersTime()
{
    m_replica->apply({fromServer()});
    const CheckIn own = addOwn(90);
    addEntry(own, -3'600'000); // the desk was an hour ahead
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 30)};
    m_replica->apply({source});
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().first().remote, 900);
    QCOMPARE(history().first().at, own.at); // as this desk told it
}

void tst_LostCheckIns::ownCheckInThatTheServerLostIsMissing()
{
    m_replica->apply({fromServer()});
    addEntry(addOwn(0), 0);
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 0)};
    m_replica->apply({source});
    QCOMPARE(missing(), 0);
    const ReplicaCounts lost = m_replica->apply({fromServer()});
    QCOMPARE(lost.changed, 1);
    QCOMPARE(missing(), 1);
    QCOMPARE(m_replica->apply({fromServer()}).same, 1); // told once
    QCOMPARE(history().size(), 1);
    // it comes back, under another number
    source.checkIns = {told(950, 0)};
    m_replica->apply({source});
    QCOMPARE(missing(), 0);
    QCOMPARE(history().first().remote, 950);
}

void tst_LostCheckIns::numbersThatAServerGivesAgainFoolNobody()
{
    m_replica->apply({fromServer()});
    addEntry(addOwn(0), 0);
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 0)};
    m_replica->apply({source});
    source.checkIns = {told(900, 25)}; // of another desk, after the server was put back
    m_replica->apply({source});
    QCOMPARE(missing(), 1);
    QCOMPARE(history().size(), 2);
}

void tst_LostCheckIns::whatAServerCannotHaveShownYetIsNotMissing()
{
    m_replica->apply({fromServer()});
    addEntry(addOwn(0), 0);
    const qint64 acknowledged = m_replica->clock().now().toMSecsSinceEpoch();
    m_replica->apply({fromServer()}, acknowledged - 1); // this list was begun before
    QCOMPARE(missing(), 0);
    m_replica->apply({fromServer()}, acknowledged + 1);
    QCOMPARE(missing(), 1);
}

/// The desk was a day ahead when the server acknowledged; since then it was set right.
void tst_LostCheckIns::wrongClockHidesNothingThatTheServerLost()
{
    m_replica->apply({fromServer()});
    TestClock& clock = m_replica->clock();
    const QDateTime right = clock.now();
    clock.setServerEpochMs(right.toMSecsSinceEpoch() - clock.monotonicMs());
    clock.setWall(right.addDays(1));
    addEntry(addOwn(0), -86'400'000);
    clock.setWall(right);
    m_replica->apply({fromServer()}, right.addSecs(60).toMSecsSinceEpoch());
    QCOMPARE(missing(), 1);
}

void tst_LostCheckIns::numberGivenAgainMakesAnotherActOfSomebodyElses()
{
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 0)};
    m_replica->apply({source});
    source.checkIns = {told(900, 25)}; // after the server was put back
    source.checkIns[0].direction = Direction::Exit;
    source.checkIns[0].desk = u"Desk C"_s;
    QCOMPARE(m_replica->apply({source}).changed, 1);
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().first().direction, Direction::Exit);
    QCOMPARE(history().first().at, source.checkIns[0].at);
    QCOMPARE(history().first().desk, u"Desk C"_s);
}

/// After the server was put back our act came first, and the other desk's came back later.
void tst_LostCheckIns::ownActIsFoundUnderANumberThatWasSomebodyElses()
{
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 0)};
    m_replica->apply({source});
    const CheckIn own = addOwn(25);
    addEntry(own, 0);
    source.checkIns = {told(900, 25), told(901, 0)};
    m_replica->apply({source});
    QCOMPARE(missing(), 0);
    const CheckInHistory known = history();
    QCOMPARE(known.size(), 2);
    for (const CheckIn& each : known) {
        QCOMPARE(each.remote, each.local ? 900 : 901);
        QCOMPARE(each.at == own.at, each.local);
    }
}

void tst_LostCheckIns::anotherDesksActIsNotTakenForOneThatNeverLeft_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::newRow("it waits") << OutboxState::Ready;
    QTest::newRow("it was taken back") << OutboxState::Withdrawn;
}

void tst_LostCheckIns::anotherDesksActIsNotTakenForOneThatNeverLeft()
{
    QFETCH(const OutboxState, state);
    m_replica->apply({fromServer()});
    const CheckIn own = addOwn(5, 1123);
    addEntry(own, 0, state);
    const auto annulled = m_replica->write([&](UnitOfWork& unit) -> Result<void> {
        return state == OutboxState::Withdrawn
            ? unit.checkIns().annul(own.id, own.at.addSecs(2), u"wrong person"_s)
            : Result<void>{};
    });
    QVERIFY(annulled.has_value());
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 5)};
    source.checkIns[0].at = own.at.addMSecs(-123); // two desks, one person, one second
    m_replica->apply({source});
    const CheckInHistory known = history();
    QCOMPARE(std::ranges::count(known, 900, &CheckIn::remote), 1);
    QCOMPARE(std::ranges::count(known, false, &CheckIn::local), 1);
}

void tst_LostCheckIns::numberOfAnotherDesksActIsGivenUpOnceOursIsTold()
{
    m_replica->apply({fromServer()});
    const CheckIn own = addOwn(5, 1123);
    addEntry(own, 0);
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 5)}; // the page was made before ours arrived
    source.checkIns[0].at = own.at.addMSecs(-123);
    m_replica->apply({source});
    source.checkIns.append(told(901, 5));
    source.checkIns[1].at = own.at;
    m_replica->apply({source});
    const CheckInHistory known = history();
    QCOMPARE(known.size(), 2);
    for (const CheckIn& each : known) {
        QCOMPARE(each.remote, each.local ? 901 : 900);
    }
}

QTEST_GUILESS_MAIN(tst_LostCheckIns)
#include "tst_LostCheckIns.moc"
