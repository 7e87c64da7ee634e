// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// How a server's list shows that the server lost what it had acknowledged.
#include "ToldPerson.h"

#include <QTest>

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

private:
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
