// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// How a server's list shows that the server lost what it had acknowledged.
#include "TemporaryReplica.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_LostCheckIns : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_replica = std::make_unique<TemporaryReplica>(); }

    void ownCheckInOfAWrongClockIsFoundInTheServersTime();
    void ownCheckInThatTheServerLostIsMissing();
    void numbersThatAServerGivesAgainFoolNobody();
    void whatAServerCannotHaveShownYetIsNotMissing();

private:
    static SourceAttendee fromServer(qint64 remote = 501)
    {
        SourceAttendee source = TemporaryReplica::person(u"Server Person"_s, u"secret"_s);
        source.attendee.sourceKey = u"pretix:%1"_s.arg(remote);
        source.attendee.remote = remote;
        return source;
    }

    [[nodiscard]] SourceCheckIn told(qint64 remote, int minute) const
    {
        SourceCheckIn checkIn;
        checkIn.remote = remote;
        checkIn.listRemote = 11;
        checkIn.at = m_replica->clock().now().addSecs(minute * 60);
        checkIn.desk = u"Desk B"_s;
        return checkIn;
    }

    CheckIn addOwn(int minute, int ms = 0)
    {
        CheckIn checkIn;
        checkIn.nonce = m_replica->ids().nonce();
        checkIn.attendee = m_replica->attendee(u"secret"_s);
        checkIn.list = m_replica->mainEntrance();
        checkIn.at = m_replica->clock().now().addSecs(minute * 60).addMSecs(ms);
        checkIn.desk = u"Desk A"_s;
        checkIn.id
            = *m_replica->write([&](UnitOfWork& unit) { return unit.checkIns().add(checkIn); });
        return checkIn;
    }

    CheckInHistory history() { return m_replica->record(m_replica->attendee(u"secret"_s)).history; }

    /// The server has acknowledged it, told `correctionMs` off the desk's time.
    void addEntry(const CheckIn& checkIn, qint64 correctionMs)
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
            entry.state = OutboxState::Acknowledged;
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

    std::unique_ptr<TemporaryReplica> m_replica;
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

QTEST_GUILESS_MAIN(tst_LostCheckIns)
#include "tst_LostCheckIns.moc"
