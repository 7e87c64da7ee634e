// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"
#include "outbox/OutboxEntries.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_CheckIns : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_replica = std::make_unique<TemporaryReplica>(); }

    void checkInComesBackWhole();
    void annulledCheckInIsKeptWithItsReason();
    void recentAreTheLastActsOverAllListsWhateverTheClockTold();
    void recentAreTheDesksOwn();
    void pagesHoldEachOnceInOrder();
    void otherEventsCheckInsAreNotMixedIn();
    void inflowIsOfEntriesThatCountOnThatList();
    void whomOnlyTheServerSaysWeLetInIsAStranger();
    void historyIsByTheTimeOfTheServer_data();
    void historyIsByTheTimeOfTheServer();
    void whatNobodyWasToldOfYetStandsWhereItBelongs_data();
    void whatNobodyWasToldOfYetStandsWhereItBelongs();

private:
    CheckIn add(const QString& token, CheckInListId list, int minute, bool local = true,
        Direction direction = Direction::Exit)
    {
        CheckIn checkIn;
        checkIn.nonce = m_replica->ids().nonce();
        checkIn.attendee = m_replica->attendee(token);
        checkIn.list = list;
        checkIn.local = local;
        checkIn.direction = direction;
        checkIn.at = m_replica->clock().now().addSecs(minute * 60);
        checkIn.desk = u"Desk A"_s;
        checkIn.operatorName = u"Priya"_s;
        checkIn.id
            = *m_replica->write([&](UnitOfWork& unit) { return unit.checkIns().add(checkIn); });
        return checkIn;
    }

    /// Let in here, at the time of `entry`, which tells the server of it.
    bool letIn(AttendeeId attendee, OutboxEntry entry)
    {
        entry.nonce = m_replica->ids().nonce();
        entry.event = m_replica->event();
        entry.attendee = attendee;
        CheckIn in;
        in.nonce = entry.nonce;
        in.attendee = attendee;
        in.list = m_replica->mainEntrance();
        in.at = entry.madeAt;
        in.local = true;
        return m_replica
            ->write([&](UnitOfWork& work) -> Result<void> {
                const auto added = work.checkIns().add(in);
                const auto told = work.outbox().add(entry);
                return added && told ? Result<void>{} : failure(ErrorCode::StorageFailed);
            })
            .has_value();
    }

    /// The server shows that ticket as let in by that desk.
    void tell(const QString& token, const QString& desk)
    {
        for (SourceAttendee person : TemporaryReplica::people()) {
            if (person.attendee.token.value == token) {
                SourceCheckIn told;
                told.remote = 77;
                told.listRemote = 11;
                told.at = m_replica->clock().now();
                told.desk = desk;
                person.checkIns = {told};
                m_replica->apply({person});
            }
        }
    }

    std::unique_ptr<TemporaryReplica> m_replica;
};

void tst_CheckIns::checkInComesBackWhole()
{
    const CheckIn added = add(u"token-asha"_s, m_replica->mainEntrance(), 3);
    QVERIFY(*m_replica->read([&](UnitOfWork& unit) { return unit.checkIns().byId(added.id); })
        == added);
    QVERIFY(*m_replica->read([&](UnitOfWork& unit) { return unit.checkIns().byNonce(added.nonce); })
        == added);
    QVERIFY(
        !m_replica
             ->read([&](UnitOfWork& unit) { return unit.checkIns().byNonce(TestIds::nth(999)); })
             ->has_value());
}

void tst_CheckIns::annulledCheckInIsKeptWithItsReason()
{
    CheckIn added = add(u"token-asha"_s, m_replica->mainEntrance(), 3);
    added.annulledAt = m_replica->clock().now();
    added.annulReason = u"wrong person"_s;
    QVERIFY(m_replica
                ->write([&](UnitOfWork& unit) {
                    return unit.checkIns().annul(added.id, *added.annulledAt, added.annulReason);
                })
                .has_value());
    QVERIFY(*m_replica->read([&](UnitOfWork& unit) {
        return unit.checkIns().allOf(added.attendee);
    }) == QList<CheckIn>{added});
    QVERIFY(m_replica->record(added.attendee).history.isEmpty());
}

void tst_CheckIns::recentAreTheLastActsOverAllListsWhateverTheClockTold()
{
    const CheckIn second = add(u"token-asha"_s, m_replica->mainEntrance(), 2);
    const CheckIn first = add(u"token-zoe"_s, m_replica->workshopRoom(), 1);
    const CheckIn third = add(u"token-zoe"_s, m_replica->mainEntrance(), 3);
    const auto recent = [&](int limit) {
        return *m_replica->read(
            [&](UnitOfWork& unit) { return unit.checkIns().recent(m_replica->event(), limit); });
    };
    QVERIFY((recent(10) == QList<CheckIn>{third, first, second}));
    QVERIFY((recent(2) == QList<CheckIn>{third, first}));
}

void tst_CheckIns::recentAreTheDesksOwn()
{
    const CheckIn here = add(u"token-asha"_s, m_replica->mainEntrance(), 1);
    add(u"token-zoe"_s, m_replica->mainEntrance(), 2, false); // another desk's, or the file's
    QVERIFY(*m_replica->read([&](UnitOfWork& unit) {
        return unit.checkIns().recent(m_replica->event(), 1);
    }) == QList<CheckIn>{here});
}

void tst_CheckIns::pagesHoldEachOnceInOrder()
{
    QList<CheckIn> added;
    for (int minute = 5; minute > 0; --minute) {
        added.append(add(u"token-asha"_s, m_replica->mainEntrance(), minute));
    }
    QList<CheckIn> paged;
    for (;;) {
        const auto page = *m_replica->read([&](UnitOfWork& unit) {
            return unit.checkIns().page(
                m_replica->event(), paged.isEmpty() ? CheckInId{} : paged.last().id, 2);
        });
        if (page.isEmpty()) {
            break;
        }
        paged.append(page);
    }
    QVERIFY(paged == added);
}

void tst_CheckIns::otherEventsCheckInsAreNotMixedIn()
{
    add(u"token-asha"_s, m_replica->mainEntrance(), 1);
    SourceEvent other = TemporaryReplica::sourceEvent();
    other.event.slug = u"other"_s;
    const auto event
        = *m_replica->write([&](UnitOfWork& unit) { return unit.events().apply(other, true); });
    QVERIFY(m_replica->read([&](UnitOfWork& unit) { return unit.checkIns().recent(event, 10); })
                ->isEmpty());
    QVERIFY(m_replica->read([&](UnitOfWork& unit) { return unit.checkIns().page(event, {}, 10); })
                ->isEmpty());
}

void tst_CheckIns::inflowIsOfEntriesThatCountOnThatList()
{
    const CheckInListId door = m_replica->mainEntrance();
    const auto enter = [this](CheckInListId list, int minute, bool local) {
        return add(u"token-asha"_s, list, minute, local, Direction::Entry);
    };
    enter(door, 0, true);
    enter(door, 10, true);
    enter(door, 20, false); // another desk's
    enter(m_replica->workshopRoom(), 20, true);
    add(u"token-asha"_s, door, 20); // an exit
    const CheckIn undone = enter(door, 20, true);
    QVERIFY(m_replica
                ->write([&](UnitOfWork& unit) {
                    return unit.checkIns().annul(undone.id, undone.at, u"wrong person"_s);
                })
                .has_value());
    const QDateTime since = m_replica->clock().now().addSecs(5 * 60);
    QCOMPARE(
        *m_replica->read([&](UnitOfWork& unit) { return unit.checkIns().inflow(door, since); }),
        (Inflow{2, 2}));
}

void tst_CheckIns::whomOnlyTheServerSaysWeLetInIsAStranger()
{
    const auto strangers = [this] {
        return *m_replica->read(
            [this](UnitOfWork& unit) { return unit.checkIns().strangers(m_replica->event(), 7); });
    };
    QVERIFY(strangers().isEmpty());
    tell(u"token-workshop"_s, u"#8"_s);
    QVERIFY(strangers().isEmpty()); // another desk's
    tell(u"token-zoe"_s, u"#7"_s);
    tell(u"token-asha"_s, u"#7"_s);
    const AttendeeId asha = m_replica->attendee(u"token-asha"_s);
    const QList<AttendeeId> both{asha, m_replica->attendee(u"token-zoe"_s)};
    QCOMPARE(strangers(), both);
    add(u"token-zoe"_s, m_replica->mainEntrance(), 90);
    QCOMPARE(strangers(), QList<AttendeeId>{asha}); // the other one was seen here
    OutboxEntry entry;
    entry.nonce = m_replica->ids().nonce();
    entry.event = m_replica->event();
    entry.attendee = asha;
    entry.madeAt = m_replica->clock().now();
    entry.state = OutboxState::Acknowledged;
    QVERIFY(m_replica->write([&](UnitOfWork& unit) { return unit.outbox().add(entry); }));
    QVERIFY(strangers().isEmpty());
    // the server was asked about a ticket that was not on the list yet, and nobody waited
    m_replica->clock().advance(3'600'000);
    tell(u"token-blocked"_s, u"#7"_s);
    const QList<AttendeeId> asked{m_replica->attendee(u"token-blocked"_s)};
    QCOMPARE(strangers(), asked);
    Enquiry enquiry;
    enquiry.nonce = m_replica->ids().nonce();
    enquiry.undoNonce = m_replica->ids().nonce();
    enquiry.event = m_replica->event();
    enquiry.token = TicketToken{u"token-blocked"_s};
    enquiry.list = m_replica->mainEntrance();
    enquiry.clockOffsetMs = 7 * 60'000;
    enquiry.at = m_replica->clock().now().addMSecs(-enquiry.clockOffsetMs);
    enquiry.askedAt = enquiry.at;
    QVERIFY(m_replica->write([&](UnitOfWork& unit) { return unit.enquiries().put(enquiry); }));
    QVERIFY(strangers().isEmpty());
    QVERIFY(
        m_replica->write([&](UnitOfWork& unit) { return unit.enquiries().remove(enquiry.nonce); }));
    QCOMPARE(strangers(), asked);
    const OutboxEntry undo = undoEntry(enquiry, CheckInList(), enquiry.at.addSecs(86'400));
    QVERIFY(m_replica->write([&](UnitOfWork& unit) { return unit.outbox().add(undo); }));
    QVERIFY(strangers().isEmpty());
}

void tst_CheckIns::historyIsByTheTimeOfTheServer_data()
{
    QTest::addColumn<std::optional<qint64>>("ago"); // seconds, by the server's time
    QTest::addColumn<Direction>("last");
    QTest::newRow("its error is known") << std::optional<qint64>(0) << Direction::Entry;
    QTest::newRow("no server told its time") << std::optional<qint64>() << Direction::Entry;
    QTest::newRow("it was before") << std::optional<qint64>(60) << Direction::Exit;
}

/// Somebody goes out elsewhere and comes in here, where the clock's battery is dead.
void tst_CheckIns::historyIsByTheTimeOfTheServer()
{
    QFETCH(const std::optional<qint64>, ago);
    QFETCH(const Direction, last);
    SourceAttendee asha = TemporaryReplica::person(u"Asha Rao"_s, u"token-asha"_s, u"ASHA1"_s);
    const QDateTime out = m_replica->clock().now().addSecs(-30);
    asha.checkIns = {{901, 11, {}, Direction::Exit, out, u"Desk C"_s}};
    m_replica->apply({asha});
    const AttendeeId attendee = m_replica->attendee(u"token-asha"_s);
    OutboxEntry entry;
    entry.madeAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    if (ago) {
        entry.clockOffsetMs = entry.madeAt.msecsTo(m_replica->clock().now().addSecs(-*ago));
    }
    QVERIFY(letIn(attendee, entry));
    const auto history = m_replica->record(attendee).history;
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.last().direction, last);
}

void tst_CheckIns::whatNobodyWasToldOfYetStandsWhereItBelongs_data()
{
    QTest::addColumn<qint64>("clockWrongBySeconds");
    QTest::addColumn<bool>("isMachineNew");
    QTest::newRow("right clock") << qint64(0) << false;
    QTest::newRow("dead battery") << qint64(-1'700'000'000) << false;
    QTest::newRow("far ahead") << qint64(86'400) << false;
    QTest::newRow("the machine began anew") << qint64(0) << true;
}

/// Let in here without a network, and out elsewhere: that comes before the entry of here is sent.
void tst_CheckIns::whatNobodyWasToldOfYetStandsWhereItBelongs()
{
    QFETCH(const qint64, clockWrongBySeconds);
    QFETCH(const bool, isMachineNew);
    TestClock& clock = m_replica->clock();
    const QDateTime truth = clock.now();
    clock.setWall(truth.addSecs(clockWrongBySeconds));
    const AttendeeId attendee = m_replica->attendee(u"token-asha"_s);
    OutboxEntry entry;
    entry.madeAt = clock.now();
    entry.made = clock.sinceBoot();
    QVERIFY(letIn(attendee, entry));
    clock.advance(3'600'000);
    if (isMachineNew) {
        clock.startMachine();
    }
    SourceAttendee asha = TemporaryReplica::person(u"Asha Rao"_s, u"token-asha"_s, u"ASHA1"_s);
    asha.checkIns = {{901, 11, {}, Direction::Exit, truth.addSecs(3000), u"Desk C"_s}};
    m_replica->apply({asha});
    const auto last = [&] { return m_replica->record(attendee).history.last().direction; };
    QCOMPARE(last(), Direction::Entry); // all that is known of others came before, as it seems
    clock.setServerEpochMs(truth.addSecs(3600).toMSecsSinceEpoch() - clock.monotonicMs());
    QCOMPARE(last(), Direction::Exit);
}

QTEST_GUILESS_MAIN(tst_CheckIns)
#include "tst_CheckIns.moc"
