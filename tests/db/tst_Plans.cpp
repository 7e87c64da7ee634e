// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// No statement of a desk's path reads a table from end to end. (Figures of a whole event do: an
// index for them would cost each check-in a page.)
#include "TemporaryReplica.h"
#include "migrations/Migrations.h"
#include "sqlite/Connection.h"
#include "storage/SqliteUnitOfWork.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Plans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deskAndSyncReadByIndexAlone();
    void whoIsInsideIsCountedFromWhatWasDone();
    void everybodyIsReadAsTheyLie();
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
Result<void> deskPath(UnitOfWork& unit, EventId event, const TestClock& clock)
{
    (void)unit.attendees().apply(event, {person()}, 1);
    const CheckInListId list = unit.events().lists(event)->first().id;
    (void)unit.events().list(list);
    (void)unit.events().isRevoked(event, TicketToken{u"t"_s});
    (void)unit.events().isBlocked(event, TicketToken{u"t"_s});
    const AttendeeId id
        = unit.attendees().byToken(event, TicketToken{u"t"_s}, true)->first().attendee.id;
    (void)unit.attendees().byMedium(event, TicketToken{u"t"_s}, clock.now(), true);
    (void)unit.attendees().byId(id);
    (void)unit.attendees().byOrder(event, u"ABCDE"_s);
    (void)unit.attendees().addonsOf(id);
    (void)unit.attendees().markMissingGone(event, {u"ABCDE"_s}, {});
    CheckIn checkIn;
    checkIn.nonce = TestIds::nth(1);
    checkIn.attendee = id;
    checkIn.list = list;
    checkIn.at = clock.now();
    (void)unit.checkIns().add(checkIn);
    (void)unit.checkIns().byNonce(checkIn.nonce);
    (void)unit.checkIns().allOf(id);
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
    row.words = auditWords({{u"reason"_s, u"lost"_s}});
    (void)unit.audit().add(row);
    (void)unit.audit().ofAttendee(id);
    return {};
}

/// What SQLite would do for that statement, step by step.
QStringList stepsOf(Connection& connection, const std::string& text)
{
    QStringList steps;
    const auto plan = connection.query("EXPLAIN QUERY PLAN " + text);
    while (plan->step()) {
        steps.append(plan->text(3));
    }
    return steps;
}

/// With the event of `TemporaryReplica` and nobody in it.
struct NewReplica
{
    QTemporaryDir folder;
    TestClock clock;
    Connection connection{folder.filePath(u"test.db"_s), Connection::Mode::ReadWrite};
    bool isMade = migrate(connection).has_value();
    SqliteUnitOfWork unit{connection, clock};
    EventId event = *unit.events().apply(TemporaryReplica::sourceEvent(), false);
};

} // namespace

void tst_Plans::deskAndSyncReadByIndexAlone()
{
    QTemporaryDir folder;
    const TestClock clock;
    Connection connection(folder.filePath(u"test.db"_s), Connection::Mode::ReadWrite);
    QVERIFY(migrate(connection).has_value());
    SqliteUnitOfWork unit(connection, clock);
    EventId event;
    {
        // An event's frame comes once: its statements may check their references by a walk.
        Connection other(folder.filePath(u"test.db"_s), Connection::Mode::ReadWrite);
        SqliteUnitOfWork setUp(other, clock);
        event = *setUp.events().apply(TemporaryReplica::sourceEvent(), false);
    }
    QVERIFY(deskPath(unit, event, clock).has_value());
    QVERIFY(!connection.firstError().has_value());
    int looked = 0;
    for (const std::string& text : connection.preparedTexts()) {
        for (const QString& step : stepsOf(connection, text)) {
            ++looked;
            // Walking an index, a list given as JSON, or an event's handful of lists is fine. Of
            // audit the last row alone is read.
            static const QRegularExpression walk(
                u"^SCAN (?!(l|check_in_list|audit|sqlite_schema|json_each|CONSTANT)\\b)"
                "((?!INDEX).)*$"_s);
            // Nor all the wristbands of an event for each ticket.
            QVERIFY2(!walk.match(step).hasMatch() && !step.contains(u"medium_remote (event=?)"_s),
                qPrintable(step + u"\n"_s + QString::fromStdString(text)));
        }
    }
    QVERIFY(looked > 40);
}

/// After each check-in the desk counts anew: not by a look at each of 100,000 people.
void tst_Plans::whoIsInsideIsCountedFromWhatWasDone()
{
    NewReplica replica;
    QVERIFY(replica.isMade);
    SqliteUnitOfWork& unit = replica.unit;
    const EventId event = replica.event;
    QVERIFY(unit.attendees().apply(event, {person()}, 1).has_value());
    QVERIFY(unit.attendees().counts(event, unit.events().lists(event)->first().id).has_value());
    int looked = 0;
    for (const std::string& text : replica.connection.preparedTexts()) {
        if (text.find("count(came)") == std::string::npos) {
            continue;
        }
        for (const QString& step : stepsOf(replica.connection, text)) {
            if (step.contains(u" a "_s)) {
                ++looked;
                QVERIFY2(step.contains(u"PRIMARY KEY"_s), qPrintable(step));
            }
        }
    }
    QCOMPARE(looked, 1);
}

/// Who reads all people does so row by row: by an index of keys a page would be read many times,
/// and for each part of them all would be sorted.
void tst_Plans::everybodyIsReadAsTheyLie()
{
    NewReplica replica;
    QVERIFY(replica.isMade);
    SqliteUnitOfWork& unit = replica.unit;
    const EventId event = replica.event;
    const CheckInListId list = unit.events().lists(event)->first().id;
    QVERIFY(unit.attendees().searchDocuments({event, list}, {}, 10).has_value());
    QVERIFY(unit.attendees().page(event, {}, 10).has_value());
    QVERIFY(unit.attendees().figures(event, list).has_value());
    QVERIFY(unit.attendees().markUnseenGone(event, 1).has_value());
    int looked = 0;
    for (const std::string& text : replica.connection.preparedTexts()) {
        const QStringList steps = stepsOf(replica.connection, text);
        if (text.find("id LIMIT ?") != std::string::npos) {
            ++looked;
            QCOMPARE(steps.filter(u"(rowid>?)"_s).size(), 1);
            QVERIFY2(steps.filter(u"ORDER BY"_s).isEmpty(), qPrintable(steps.join(u'\n')));
        } else if (text.find("seen <> ?") != std::string::npos
            || text.find("count(c.attendee)") != std::string::npos) {
            ++looked;
            static const QRegularExpression whole(u"^SCAN (a|attendee)$"_s);
            QCOMPARE(steps.filter(whole).size(), 1);
        }
    }
    QCOMPARE(looked, 4);
}

QTEST_GUILESS_MAIN(tst_Plans)
#include "tst_Plans.moc"
