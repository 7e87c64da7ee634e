// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// No statement of a desk's path reads a table from end to end.
#include "TemporaryReplica.h"
#include "migrations/Migrations.h"
#include "sqlite/Connection.h"
#include "storage/SqliteUnitOfWork.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Plans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deskAndSyncReadByIndexAlone();
};

namespace {

SourceAttendee person()
{
    SourceAttendee source;
    source.attendee.sourceKey = u"token:t"_s;
    source.attendee.token = TicketToken{u"t"_s};
    return source;
}

/// What a check-in, a print, a round of sync and a look at a person run.
Result<void> deskPath(UnitOfWork& unit, const TestClock& clock)
{
    SourceEvent source;
    source.event.slug = u"event"_s;
    source.lists = {TemporaryReplica::checkInList(1, u"Door"_s)};
    const EventId event = *unit.events().apply(source, false);
    (void)unit.attendees().apply(event, {person()}, 1);
    const CheckInListId list = unit.events().lists(event)->first().id;
    (void)unit.events().list(list);
    (void)unit.events().isRevoked(event, TicketToken{u"t"_s});
    const AttendeeId id
        = unit.attendees().byToken(event, TicketToken{u"t"_s}, true)->first().attendee.id;
    (void)unit.attendees().byId(id);
    (void)unit.attendees().byOrder(event, u"ABCDE"_s);
    (void)unit.attendees().addonsOf(id);
    (void)unit.attendees().counts(event, list);
    (void)unit.attendees().markMissingGone(event, {u"ABCDE"_s}, {});
    CheckIn checkIn;
    checkIn.nonce = TestIds::nth(1);
    checkIn.attendee = id;
    checkIn.list = list;
    checkIn.at = clock.now();
    (void)unit.checkIns().add(checkIn);
    (void)unit.checkIns().byNonce(checkIn.nonce);
    (void)unit.checkIns().allOf(id);
    (void)unit.checkIns().recent(event, 10);
    OutboxEntry entry;
    entry.nonce = checkIn.nonce;
    entry.event = event;
    entry.attendee = id;
    entry.madeAt = clock.now();
    entry.id = *unit.outbox().add(entry);
    (void)unit.outbox().byNonce(entry.nonce);
    (void)unit.outbox().due(event, clock.now(), 4);
    (void)unit.outbox().nextDue(event);
    (void)unit.outbox().counts(event);
    (void)unit.outbox().update(entry);
    PrintJob job;
    job.uuid = u"uuid"_s;
    job.attendee = id;
    job.createdAt = clock.now();
    job.id = *unit.printJobs().add(job);
    (void)unit.printJobs().inState(PrintState::Waiting, 1);
    (void)unit.printJobs().update(job);
    (void)unit.printJobs().ofAttendee(id);
    (void)unit.printJobs().attempts(job.id);
    AuditRow row;
    row.at = clock.now();
    row.attendee = id;
    (void)unit.audit().add(row);
    (void)unit.audit().ofAttendee(id);
    return {};
}

} // namespace

void tst_Plans::deskAndSyncReadByIndexAlone()
{
    QTemporaryDir folder;
    const TestClock clock;
    Connection connection(folder.filePath(u"test.db"_s), Connection::Mode::ReadWrite);
    QVERIFY(migrate(connection).has_value());
    SqliteUnitOfWork unit(connection, clock);
    QVERIFY(deskPath(unit, clock).has_value());
    QVERIFY(!connection.firstError().has_value());
    int looked = 0;
    for (const std::string& text : connection.preparedTexts()) {
        const auto plan = connection.query("EXPLAIN QUERY PLAN " + text);
        while (plan->step()) {
            const QString step = plan->text(3);
            ++looked;
            // Walking an index or a list given as JSON is fine; walking a table is not. The last
            // audit row is read backwards by its key, one step.
            const bool walksATable = step.startsWith(u"SCAN"_s) && !step.contains(u"INDEX"_s)
                && !step.contains(u"json_each"_s) && !step.contains(u"CONSTANT ROW"_s)
                && step != u"SCAN audit"_s && step != u"SCAN sqlite_schema"_s;
            QVERIFY2(!walksATable, qPrintable(step + u"\n"_s + QString::fromStdString(text)));
        }
    }
    QVERIFY(looked > 40);
}

QTEST_GUILESS_MAIN(tst_Plans)
#include "tst_Plans.moc"
