// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"
#include "sqlite/Connection.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Outbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_replica = std::make_unique<TemporaryReplica>(); }

    void entryComesBackWhole();
    void updateLeavesIdentityAndBodyAlone();
    void bitThatFlippedIsSeen_data();
    void bitThatFlippedIsSeen();
    void entryOfBeforeTheChecksumsIsTakenAsItIs();
    void clockThatIsSetMeanwhileChangesNoAct();
    void nonceIsUnique();
    void dueIsOldestFirstAndOneAnAttendee();
    void entryWaitsForItsMoment();
    void clockThatIsSetBackDoesNotMakeAnEntryWait();
    void unsettledEntryHoldsTheLaterOnesOfItsAttendee_data();
    void unsettledEntryHoldsTheLaterOnesOfItsAttendee();
    void entriesWithoutAnAttendeeHoldNobodyUp();
    void refusedScansGoLastAndHoldNobodyUp();
    void otherEventsEntriesAreNotMixedIn();
    void nextDueIsTheEarliestOfTheHeads();
    void countsTellStatesAndTheLastAcknowledgement();
    void whatWasInFlightIsAmbiguousAfterARestart();
    void idsAreNotUsedAgain();

private:
    OutboxEntry entry(const QString& token)
    {
        OutboxEntry entry;
        entry.nonce = m_replica->ids().nonce();
        entry.event = m_replica->event();
        entry.attendee = token.isEmpty() ? AttendeeId{} : m_replica->attendee(token);
        entry.body = QJsonObject{{u"secret"_s, token}, {u"list"_s, 11}};
        entry.madeAt = m_replica->clock().now();
        return entry;
    }

    OutboxEntry add(OutboxEntry entry)
    {
        entry.id = *m_replica->write([&](UnitOfWork& unit) { return unit.outbox().add(entry); });
        return entry;
    }

    void update(const OutboxEntry& entry)
    {
        QVERIFY(m_replica->write([&](UnitOfWork& unit) { return unit.outbox().update(entry); })
                    .has_value());
    }

    QList<OutboxId> due(int limit = 100)
    {
        const auto entries = *m_replica->read([&](UnitOfWork& unit) {
            return unit.outbox().due(m_replica->event(), m_replica->clock().now(), limit);
        });
        QList<OutboxId> ids;
        for (const OutboxEntry& entry : entries) {
            ids.append(entry.id);
        }
        return ids;
    }

    std::optional<QDateTime> nextDue()
    {
        return *m_replica->read(
            [&](UnitOfWork& unit) { return unit.outbox().nextDue(m_replica->event()); });
    }

    OutboxCounts counts()
    {
        return *m_replica->read(
            [&](UnitOfWork& unit) { return unit.outbox().counts(m_replica->event()); });
    }

    /// As the disk might, past all that guards it.
    void change(const std::string& statement) const
    {
        Connection connection(m_replica->path() + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
        connection.execute(statement);
    }

    [[nodiscard]] bool isIntact(OutboxId id)
    {
        return (*m_replica->read([id](UnitOfWork& unit) {
            return unit.outbox().byId(id);
        }))->isIntact;
    }

    std::unique_ptr<TemporaryReplica> m_replica;
};

void tst_Outbox::entryComesBackWhole()
{
    OutboxEntry told = entry(u"token-asha"_s);
    told.kind = OutboxKind::PrintLog;
    told.state = OutboxState::Ambiguous;
    told.tries = 3;
    told.nextAt = m_replica->clock().now().addSecs(5);
    told.idempotencyKey = u"key"_s;
    told.lastStatus = 503;
    told.lastText = u"Bad gateway"_s;
    told.made = {u"this start"_s, 77};
    const OutboxEntry added = add(told);
    QVERIFY(
        *m_replica->read([&](UnitOfWork& unit) { return unit.outbox().byId(added.id); }) == added);
    QVERIFY(*m_replica->read([&](UnitOfWork& unit) { return unit.outbox().byNonce(added.nonce); })
        == added);
    QVERIFY(*m_replica->read([&](UnitOfWork& unit) {
        return unit.outbox().inState(OutboxState::Ambiguous, 10);
    }) == QList<OutboxEntry>{added});
}

void tst_Outbox::updateLeavesIdentityAndBodyAlone()
{
    const OutboxEntry added = add(entry(u"token-asha"_s));
    OutboxEntry changed = added;
    changed.nonce = TestIds::nth(999);
    changed.body = {};
    changed.attendee = m_replica->attendee(u"token-zoe"_s);
    changed.kind = OutboxKind::Undo;
    changed.made = {u"another start"_s, 78};
    changed.state = OutboxState::Quarantined;
    changed.tries = 2;
    changed.lastStatus = 404;
    changed.lastText = u"Not found."_s;
    update(changed);
    OutboxEntry expected = added;
    expected.state = changed.state;
    expected.tries = changed.tries;
    expected.lastStatus = changed.lastStatus;
    expected.lastText = changed.lastText;
    QVERIFY(*m_replica->read([&](UnitOfWork& unit) { return unit.outbox().byId(added.id); })
        == expected);
}

void tst_Outbox::bitThatFlippedIsSeen_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("changed");
    QTest::newRow("what it is") << QByteArray("kind") << QByteArray("1");
    QTest::newRow("its nonce") << QByteArray("nonce") << QByteArray("'b' || substr(nonce, 2)");
    QTest::newRow("whose it is") << QByteArray("body")
                                 << QByteArray("replace(body, 'asha', 'ashb')");
    QTest::newRow("its list") << QByteArray("body") << QByteArray("replace(body, '11', '13')");
    QTest::newRow("no JSON any more")
        << QByteArray("body") << QByteArray("replace(body, ':', ';')");
    QTest::newRow("its key") << QByteArray("idempotency_key") << QByteArray("'kez'");
}

void tst_Outbox::bitThatFlippedIsSeen()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, changed);
    OutboxEntry told = entry(u"token-asha"_s);
    told.idempotencyKey = u"key"_s;
    const OutboxEntry added = add(told);
    OutboxEntry retried = added;
    retried.idempotencyKey = u"another"_s;
    retried.tries = 1;
    update(retried);
    QVERIFY(isIntact(added.id)); // whatever became of it since
    update(added);
    QVERIFY(isIntact(added.id));
    change("UPDATE outbox_entry SET " + column.toStdString() + " = " + changed.toStdString());
    QVERIFY(!isIntact(added.id));
    update(retried); // and nothing that is done with it makes it good again
    QVERIFY(!isIntact(added.id));
}

void tst_Outbox::entryOfBeforeTheChecksumsIsTakenAsItIs()
{
    const OutboxEntry added = add(entry(u"token-asha"_s));
    change("UPDATE outbox_entry SET checksum = NULL");
    QVERIFY(isIntact(added.id));
    OutboxEntry retried = added;
    retried.idempotencyKey = u"another"_s;
    update(retried);
    QVERIFY(isIntact(added.id));
    change("UPDATE outbox_entry SET body = replace(body, 'asha', 'ashb')");
    QVERIFY(!isIntact(added.id)); // from then on it has one
}

void tst_Outbox::clockThatIsSetMeanwhileChangesNoAct()
{
    OutboxEntry told = entry(u"token-asha"_s);
    told.made = m_replica->clock().sinceBoot();
    m_replica->clock().setServerEpochMs(told.madeAt.toMSecsSinceEpoch() + 90'000);
    m_replica->clock().setWall(told.madeAt.addDays(1));
    const auto kept = *m_replica->read(
        [id = add(told).id](UnitOfWork& unit) { return unit.outbox().byId(id); });
    QCOMPARE(kept->clockOffsetMs, 90'000);
}

void tst_Outbox::nonceIsUnique()
{
    const OutboxEntry added = add(entry(u"token-asha"_s));
    const auto again = m_replica->write([&](UnitOfWork& unit) { return unit.outbox().add(added); });
    QVERIFY(!again.has_value());
    QCOMPARE(counts().ready, 1);
}

void tst_Outbox::dueIsOldestFirstAndOneAnAttendee()
{
    const auto asha = add(entry(u"token-asha"_s));
    add(entry(u"token-asha"_s));
    const auto zoe = add(entry(u"token-zoe"_s));
    QCOMPARE(due(), QList<OutboxId>({asha.id, zoe.id}));
    QCOMPARE(due(1), QList<OutboxId>({asha.id}));
}

void tst_Outbox::entryWaitsForItsMoment()
{
    OutboxEntry later = entry(u"token-asha"_s);
    later.nextAt = m_replica->clock().now().addSecs(10);
    later = add(later);
    const auto behind = add(entry(u"token-asha"_s));
    QVERIFY(due().isEmpty());
    m_replica->clock().advance(10'000);
    QCOMPARE(due(), QList<OutboxId>({later.id}));
    later.state = OutboxState::Acknowledged;
    update(later);
    QCOMPARE(due(), QList<OutboxId>({behind.id}));
}

void tst_Outbox::clockThatIsSetBackDoesNotMakeAnEntryWait()
{
    OutboxEntry tried = entry(u"token-asha"_s);
    tried.nextAt = m_replica->clock().now().addSecs(40);
    tried = add(tried);
    QVERIFY(due().isEmpty());
    m_replica->clock().setWall(m_replica->clock().now().addDays(-1));
    QCOMPARE(due(), QList<OutboxId>({tried.id}));
}

void tst_Outbox::unsettledEntryHoldsTheLaterOnesOfItsAttendee_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<bool>("itselfDue");
    QTest::addColumn<bool>("nextDue");
    QTest::newRow("ready") << OutboxState::Ready << true << false;
    QTest::newRow("in flight") << OutboxState::InFlight << false << false;
    QTest::newRow("ambiguous") << OutboxState::Ambiguous << true << false;
    QTest::newRow("quarantined") << OutboxState::Quarantined << false << true;
    QTest::newRow("acknowledged") << OutboxState::Acknowledged << false << true;
    QTest::newRow("dismissed") << OutboxState::Dismissed << false << true;
    QTest::newRow("withdrawn") << OutboxState::Withdrawn << false << true;
}

void tst_Outbox::unsettledEntryHoldsTheLaterOnesOfItsAttendee()
{
    QFETCH(OutboxState, state);
    QFETCH(bool, itselfDue);
    QFETCH(bool, nextDue);
    OutboxEntry first = add(entry(u"token-asha"_s));
    const auto next = add(entry(u"token-asha"_s));
    const auto other = add(entry(u"token-zoe"_s));
    first.state = state;
    update(first);
    QList<OutboxId> expected;
    if (itselfDue) {
        expected.append(first.id);
    }
    if (nextDue) {
        expected.append(next.id);
    }
    expected.append(other.id); // never held by somebody else's
    QCOMPARE(due(), expected);
}

void tst_Outbox::entriesWithoutAnAttendeeHoldNobodyUp()
{
    OutboxEntry unknown = entry(QString());
    unknown.kind = OutboxKind::FailedScan;
    unknown.nextAt = m_replica->clock().now().addSecs(60);
    add(unknown);
    const auto second = add(entry(QString()));
    const auto asha = add(entry(u"token-asha"_s));
    QCOMPARE(due(), QList<OutboxId>({second.id, asha.id}));
}

/// As when thousands go up again after all.
void tst_Outbox::refusedScansGoLastAndHoldNobodyUp()
{
    OutboxEntry scan = entry(u"token-asha"_s);
    scan.kind = OutboxKind::FailedScan;
    const auto first = add(scan);
    scan.nonce = m_replica->ids().nonce();
    const auto second = add(scan);
    scan.nonce = m_replica->ids().nonce();
    scan.nextAt = m_replica->clock().now().addSecs(60); // the server put it off
    add(scan);
    const auto asha = add(entry(u"token-asha"_s));
    add(entry(u"token-asha"_s));
    const auto zoe = add(entry(u"token-zoe"_s));
    QCOMPARE(due(), QList<OutboxId>({asha.id, zoe.id, first.id, second.id}));
    QCOMPARE(due(2), QList<OutboxId>({asha.id, zoe.id}));
    QCOMPARE(due(3), QList<OutboxId>({asha.id, zoe.id, first.id}));
}

void tst_Outbox::otherEventsEntriesAreNotMixedIn()
{
    SourceEvent other = TemporaryReplica::sourceEvent();
    other.event.slug = u"other"_s;
    OutboxEntry foreign = entry(QString());
    foreign.event
        = *m_replica->write([&](UnitOfWork& unit) { return unit.events().apply(other, true); });
    add(foreign);
    QVERIFY(due().isEmpty());
    QVERIFY(!nextDue().has_value());
    QCOMPARE(counts().waiting(), 0);
}

void tst_Outbox::nextDueIsTheEarliestOfTheHeads()
{
    const QDateTime now = m_replica->clock().now();
    QVERIFY(!nextDue().has_value());
    OutboxEntry asha = entry(u"token-asha"_s);
    asha.nextAt = now.addSecs(30);
    asha = add(asha);
    add(entry(u"token-asha"_s)); // behind asha's: not yet its turn
    QCOMPARE(nextDue(), now.addSecs(30));
    OutboxEntry zoe = entry(u"token-zoe"_s);
    zoe.nextAt = now.addSecs(20);
    zoe = add(zoe);
    QCOMPARE(nextDue(), now.addSecs(20));
    asha.state = OutboxState::Quarantined;
    update(asha);
    QCOMPARE(nextDue(), now);
}

void tst_Outbox::countsTellStatesAndTheLastAcknowledgement()
{
    QVERIFY(counts() == OutboxCounts{});
    QList<OutboxEntry> entries;
    for (int number = 0; number < 4; ++number) {
        entries.append(add(entry(u"token-asha"_s)));
    }
    entries[0].state = OutboxState::Acknowledged;
    update(entries[0]);
    const QDateTime acknowledged = m_replica->clock().now();
    m_replica->clock().advance(60'000);
    update(entries[0]); // written again: the moment stays
    entries[1].state = OutboxState::Quarantined;
    update(entries[1]);
    entries[2].state = OutboxState::InFlight;
    update(entries[2]);
    const OutboxCounts counted = counts();
    QCOMPARE(counted.ready, 1);
    QCOMPARE(counted.inFlight, 1);
    QCOMPARE(counted.quarantined, 1);
    QCOMPARE(counted.acknowledged, 1);
    QCOMPARE(counted.waiting(), 2);
    QCOMPARE(counted.lastAcknowledgedAt, acknowledged);
}

void tst_Outbox::whatWasInFlightIsAmbiguousAfterARestart()
{
    OutboxEntry sent = add(entry(u"token-asha"_s));
    const auto ready = add(entry(u"token-zoe"_s));
    sent.state = OutboxState::InFlight;
    update(sent);
    m_replica->reopen();
    QCOMPARE(counts().ambiguous, 1);
    QCOMPARE(counts().inFlight, 0);
    QCOMPARE(counts().ready, 1);
    QCOMPARE(due(), QList<OutboxId>({sent.id, ready.id}));
}

void tst_Outbox::idsAreNotUsedAgain()
{
    const auto first = add(entry(u"token-asha"_s));
    const auto last = add(entry(u"token-asha"_s));
    QVERIFY(first.id < last.id);
    QVERIFY(
        m_replica->write([&](UnitOfWork& unit) { return unit.events().erase(m_replica->event()); })
            .has_value());
    SourceEvent other = TemporaryReplica::sourceEvent();
    other.event.slug = u"other"_s;
    OutboxEntry next;
    next.nonce = m_replica->ids().nonce();
    next.madeAt = m_replica->clock().now();
    next.event
        = *m_replica->write([&](UnitOfWork& unit) { return unit.events().apply(other, true); });
    QVERIFY(add(next).id > last.id);
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_Outbox.moc"
