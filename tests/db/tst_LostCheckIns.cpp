// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// How a server's list shows that the server lost what it had acknowledged, and what it has yet to
// hear of.
#include "ToldPerson.h"
#include "outbox/OutboxEntries.h"

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
    void ofTwoActsOfOneMomentTheServerShowsTheOneThatCounts();
    void ofTwoActsOfOneMomentEachKeepsItsNumber();
    void undoThatTheServerLostIsMissing();
    void otherDesksActOfTheSameSecondIsNoLostUndo();
    void undoOfACheckInThatNobodyWasToldOfIsMissedByItsTime();
    void printLogThatTheServerLostIsMissing();

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

    /// Another act about the person, acknowledged right now.
    Nonce addAct(OutboxKind kind, const QJsonObject& body)
    {
        OutboxEntry entry;
        entry.kind = kind;
        entry.body = body;
        entry.nonce = m_replica->ids().nonce();
        entry.event = m_replica->event();
        entry.attendee = m_replica->attendee(u"secret"_s);
        entry.madeAt = m_replica->clock().now();
        const auto added = m_replica->write([&](UnitOfWork& unit) -> Result<void> {
            const auto id = unit.outbox().add(entry);
            entry.id = id.value_or(OutboxId());
            entry.state = OutboxState::Acknowledged;
            return unit.outbox().update(entry);
        });
        return added ? entry.nonce : Nonce();
    }

    /// Ours, undone here and at the server.
    CheckIn addUndone(int minute, int ms = 0)
    {
        const CheckIn own = addOwn(minute, ms);
        addEntry(own, 0);
        const auto annulled = m_replica->write([&](UnitOfWork& unit) {
            return unit.checkIns().annul(own.id, own.at.addSecs(20), u"wrong person"_s);
        });
        return annulled ? own : CheckIn();
    }

    /// A moment after all that was acknowledged until now, as downloads are numbered.
    [[nodiscard]] qint64 later() const { return m_replica->clock().now().toMSecsSinceEpoch() + 1; }

    QList<Nonce> allMissing()
    {
        return *m_replica->read(
            [this](UnitOfWork& unit) { return unit.checkIns().missing(m_replica->event(), 100); });
    }

    int missing() { return int(allMissing().size()); }

    int counted()
    {
        return m_replica
            ->read([this](UnitOfWork& unit) { return unit.outbox().counts(m_replica->event()); })
            ->missing;
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

void tst_LostCheckIns::ofTwoActsOfOneMomentTheServerShowsTheOneThatCounts()
{
    m_replica->apply({fromServer()});
    (void)addUndone(0);
    addEntry(addOwn(0), 0);
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 0)};
    m_replica->apply({source}, later());
    QCOMPARE(missing(), 0);
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().first().remote, 900);
}

void tst_LostCheckIns::ofTwoActsOfOneMomentEachKeepsItsNumber()
{
    m_replica->apply({fromServer()});
    const CheckIn first = addOwn(0);
    addEntry(first, 0);
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 0)};
    m_replica->apply({source});
    addEntry(addOwn(0), 0);
    source.checkIns = {told(900, 0), told(901, 0)};
    m_replica->apply({source});
    QCOMPARE(history().first().remote, 900);
    QVERIFY(m_replica->write([&](UnitOfWork& unit) {
        return unit.checkIns().annul(first.id, first.at.addSecs(5), u"wrong person"_s);
    }));
    source.checkIns = {told(901, 0)};
    m_replica->apply({source}, later());
    QCOMPARE(missing(), 0);
}

void tst_LostCheckIns::undoThatTheServerLostIsMissing()
{
    m_replica->apply({fromServer()});
    const CheckIn own = addUndone(0);
    const Nonce undo = addAct(OutboxKind::Undo, {{u"nonce"_s, own.nonce.value}});
    m_replica->apply({fromServer()}, later());
    QCOMPARE(missing(), 0);
    SourceAttendee standing = fromServer();
    standing.checkIns = {told(900, 0)};
    m_replica->apply({standing}, later() - 1); // this list was begun before the server took it
    QCOMPARE(missing(), 0);
    QCOMPARE(m_replica->apply({standing}, later()).changed, 1);
    QCOMPARE(allMissing(), QList{undo});
    QCOMPARE(counted(), 1);
    QCOMPARE(m_replica->apply({standing}, later()).same, 1); // told once
    QVERIFY(history().isEmpty()); // here it stays undone
    const auto sought
        = m_replica->write([&](UnitOfWork& unit) { return unit.checkIns().setSought(undo); });
    QVERIFY(sought.has_value());
    QCOMPARE(missing(), 0);
    m_replica->apply({standing}, later());
    QCOMPARE(missing(), 1);
    m_replica->apply({fromServer()}, later()); // somebody took it back there
    QCOMPARE(missing(), 0);
    QCOMPARE(counted(), 0);
}

void tst_LostCheckIns::otherDesksActOfTheSameSecondIsNoLostUndo()
{
    m_replica->apply({fromServer()});
    const CheckIn own = addUndone(5, 1123);
    addAct(OutboxKind::Undo, {{u"nonce"_s, own.nonce.value}});
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 5)};
    source.checkIns[0].at = own.at.addMSecs(-123);
    m_replica->apply({source}, later());
    QCOMPARE(missing(), 0);
    source.checkIns[0].at = own.at;
    m_replica->apply({source}, later());
    QCOMPARE(missing(), 1);
}

void tst_LostCheckIns::undoOfACheckInThatNobodyWasToldOfIsMissedByItsTime()
{
    m_replica->apply({fromServer()});
    const QDateTime asked = m_replica->clock().now().addMSecs(250);
    const Nonce undo = addAct(OutboxKind::Undo,
        {{u"nonce"_s, m_replica->ids().nonce().value}, {u"list"_s, 11},
            {u"datetime"_s, wireTime(asked)}, {u"unheard"_s, true}});
    SourceAttendee source = fromServer();
    source.checkIns = {told(900, 0)};
    m_replica->apply({source}, later());
    QCOMPARE(missing(), 0); // somebody else's
    source.checkIns[0].at = asked;
    m_replica->apply({source}, later());
    QCOMPARE(allMissing(), QList{undo});
}

void tst_LostCheckIns::printLogThatTheServerLostIsMissing()
{
    m_replica->apply({fromServer()});
    const auto log = [this](const QString& uuid) {
        return addAct(OutboxKind::PrintLog, {{u"info"_s, QJsonObject{{u"uuid"_s, uuid}}}});
    };
    log(u"first"_s);
    const Nonce second = log(u"second"_s);
    const auto printed = [](qint64 remote, const QString& uuid) {
        SourcePrint print;
        print.remote = remote;
        print.uuid = uuid;
        return print;
    };
    SourceAttendee source = fromServer();
    source.prints = {printed(70, u"first"_s), printed(71, u"second"_s)};
    m_replica->apply({source}, later());
    QCOMPARE(missing(), 0);
    source.prints
        = {printed(70, u"first"_s), printed(71, u"of another desk"_s)}; // its number again
    m_replica->apply({source}, later() - 1);
    QCOMPARE(missing(), 0);
    QCOMPARE(m_replica->apply({source}, later()).changed, 1);
    QCOMPARE(allMissing(), QList{second});
    QCOMPARE(counted(), 1);
    source.prints.append(printed(72, u"second"_s));
    m_replica->apply({source}, later());
    QCOMPARE(missing(), 0);
}

QTEST_GUILESS_MAIN(tst_LostCheckIns)
#include "tst_LostCheckIns.moc"
