// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "TestClock.h"
#include "migrations/Migrations.h"
#include "repositories/AttendeeRepository.h"
#include "repositories/OutboxRepository.h"
#include "sqlite/Connection.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStepInTheFolderIsCompiledIn();
    void newFileGetsTheNewestSchema();
    void secondRunChangesNothing();
    void failingStepLeavesTheSchemaBeforeIt();
    void laterStepKeepsWhatIsThere();
    void ofASeriesTheWholeListIsReadAgain();
    void whereALayoutShowsPicturesTheWholeListIsReadAgain();
    void translatedDatesOfASeriesAreReadAgain();
    void fieldsOfBeforeComeBackAndBecomeValuesAlone();
    void whatLeftBeforeDevicesWereMarkedIsOfNoKnownDevice();
    void whenActsOfBeforeWereDoneIsNotKnown();
    void newerSchemaIsRefused();
    void databaseOfAnotherProgramIsRefused();
    void everyTableIsStrict();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

namespace {

constexpr MigrationStep twoSteps[] = {
    {"0001_a.sql", "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (7);"},
    {"0002_b.sql", "ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 1;"},
};
constexpr MigrationStep brokenSecondStep[] = {
    twoSteps[0],
    {"0002_b.sql", "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"},
};

} // namespace

void tst_Migrations::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>(
        m_folder->filePath(u"test.db"_s), Connection::Mode::ReadWrite);
}

void tst_Migrations::everyStepInTheFolderIsCompiledIn()
{
    QStringList inFolder;
    QDirIterator files(sourcePath(u"/db/migrations"_s), {u"*.sql"_s}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        inFolder.append(files.fileName());
    }
    inFolder.sort();
    QStringList compiledIn;
    for (const MigrationStep& step : migrationSteps()) {
        compiledIn.append(QString::fromUtf8(step.name));
    }
    QCOMPARE(compiledIn, inFolder);
    for (int number = 1; number <= inFolder.size(); ++number) {
        QVERIFY(inFolder.at(number - 1).startsWith(u"%1_"_s.arg(number, 4, 10, QChar(u'0'))));
    }
}

void tst_Migrations::newFileGetsTheNewestSchema()
{
    QCOMPARE(m_connection->schemaVersion(), 0);
    QVERIFY(migrate(*m_connection).has_value());
    QCOMPARE(m_connection->schemaVersion(), latestSchema());
    QVERIFY(!m_connection->query("SELECT * FROM attendee")->step());
}

void tst_Migrations::secondRunChangesNothing()
{
    QVERIFY(migrate(*m_connection).has_value());
    const int frames = m_connection->walFrames();
    QVERIFY(migrate(*m_connection).has_value());
    QCOMPARE(m_connection->walFrames(), frames);
}

void tst_Migrations::failingStepLeavesTheSchemaBeforeIt()
{
    const auto end = migrate(*m_connection, brokenSecondStep);
    QCOMPARE(end.error().code, ErrorCode::StorageFailed);
    QCOMPARE(m_connection->schemaVersion(), 1);
    QVERIFY(!m_connection->query("SELECT 1 FROM sqlite_schema WHERE name = 'b'")->step());
}

void tst_Migrations::laterStepKeepsWhatIsThere()
{
    QVERIFY(migrate(*m_connection, std::span(twoSteps).first(1)).has_value());
    QVERIFY(migrate(*m_connection, twoSteps).has_value());
    QCOMPARE(m_connection->schemaVersion(), 2);
    const auto row = m_connection->query("SELECT x, y FROM a");
    QVERIFY(row->step());
    QCOMPARE(row->integer(0), 7);
    QCOMPARE(row->integer(1), 1);
}

/// A replica from before dates were kept does not know those of its tickets.
void tst_Migrations::ofASeriesTheWholeListIsReadAgain()
{
    const std::span<const MigrationStep> steps = migrationSteps();
    QVERIFY(migrate(*m_connection, steps.first(6)).has_value());
    m_connection->execute("INSERT INTO event (slug, name, location, time_zone, cursor, is_series) "
                          "VALUES ('series', '', '', 'UTC', '{\"full\":false}', 1), "
                          "('single', '', '', 'UTC', '{\"full\":false}', 0)");
    QVERIFY(migrate(*m_connection, steps.first(7)).has_value());
    const auto rows = m_connection->query("SELECT cursor FROM event ORDER BY slug");
    QVERIFY(rows->step());
    QCOMPARE(rows->text(0), u"{}"_s);
    QVERIFY(rows->step());
    QCOMPARE(rows->text(0), u"{\"full\":false}"_s);
}

/// A replica from before pictures were kept does not know which there are.
void tst_Migrations::whereALayoutShowsPicturesTheWholeListIsReadAgain()
{
    const std::span<const MigrationStep> steps = migrationSteps();
    QVERIFY(migrate(*m_connection, steps.first(12)).has_value());
    m_connection->execute(
        "INSERT INTO event (id, slug, name, location, time_zone, cursor) VALUES "
        "(1, 'photos', '', '', 'UTC', '{\"full\":false}'), "
        "(2, 'texts', '', '', 'UTC', '{\"full\":false}');"
        "INSERT INTO badge_template (event, remote, key, name, is_default, layout, background, "
        "width_mm, height_mm) VALUES (1, 7, 'p', '', 1, CAST('[{\"type\":\"imagearea\"}]' AS "
        "BLOB), "
        "x'', 0, 0), (2, 8, 't', '', 1, CAST('[{\"type\":\"textarea\"}]' AS BLOB), x'', 0, 0)");
    QVERIFY(migrate(*m_connection, steps.first(13)).has_value());
    const auto rows = m_connection->query("SELECT cursor FROM event ORDER BY id");
    QVERIFY(rows->step());
    QCOMPARE(rows->text(0), u"{}"_s);
    QVERIFY(rows->step());
    QCOMPARE(rows->text(0), u"{\"full\":false}"_s);
}

/// Dates of a series are told when they change, and their translations with them.
void tst_Migrations::translatedDatesOfASeriesAreReadAgain()
{
    const std::span<const MigrationStep> steps = migrationSteps();
    QVERIFY(migrate(*m_connection, steps.first(14)).has_value());
    m_connection->execute(
        "INSERT INTO event (id, slug, name, location, time_zone, cursor, is_series) VALUES "
        "(1, 'series', '', '', 'UTC', '{\"full\":false}', 1), "
        "(2, 'single', '', '', 'UTC', '{\"full\":false}', 0)");
    QVERIFY(migrate(*m_connection, steps.first(15)).has_value());
    QStringList cursors;
    const auto rows = m_connection->query("SELECT cursor, translations FROM event ORDER BY id");
    while (rows->step()) {
        cursors.append(rows->text(0));
        QCOMPARE(rows->text(1), u"{}"_s);
    }
    QCOMPARE(cursors, (QStringList{u"{}"_s, u"{\"full\":false}"_s}));
}

/// Names of badge fields stood in each row before their event kept them.
void tst_Migrations::fieldsOfBeforeComeBackAndBecomeValuesAlone()
{
    const std::span<const MigrationStep> steps = migrationSteps();
    QVERIFY(migrate(*m_connection, steps.first(9)).has_value());
    m_connection->execute(
        "INSERT INTO event (slug, name, location, time_zone) VALUES ('e', '', '', 'UTC');"
        "INSERT INTO attendee (event, source_key, parent_key, seen, remote, order_code, position, "
        "token, name, company, email, locale, variation_remote, variation, status, "
        "valid_if_pending, approval_pending, blocked, attention, check_in_text, comment, answers, "
        "fields) VALUES (1, 'pretix:7', '', 1, 7, '', 0, '', '', '', '', '', 0, '', 0, 0, 0, 0, 0, "
        "'', '', '{}', '{\"a\":\"1\",\"b\":\"2\"}')");
    QVERIFY(migrate(*m_connection).has_value());
    const TestClock clock;
    AttendeeRepository attendees(*m_connection, clock);
    SourceAttendee source;
    source.attendee.sourceKey = u"pretix:7"_s;
    source.attendee.remote = 7;
    source.attendee.fields = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
    for (int time = 0; time < 2; ++time) {
        const auto record = attendees.byId(AttendeeId{1});
        QVERIFY(record && *record);
        QCOMPARE((*record)->attendee.fields, source.attendee.fields);
        QVERIFY(attendees.apply(EventId{1}, {source}, 2).has_value());
    }
    const auto row = m_connection->query("SELECT a.fields, e.field_names FROM attendee a, event e");
    QVERIFY(row->step());
    QCOMPARE(row->text(0), u"[\"1\",\"2\"]"_s);
    QCOMPARE(row->text(1), u"[\"a\",\"b\"]"_s);
}

/// It stays as it is, and may have left as any.
void tst_Migrations::whatLeftBeforeDevicesWereMarkedIsOfNoKnownDevice()
{
    const std::span<const MigrationStep> steps = migrationSteps();
    QVERIFY(migrate(*m_connection, steps.first(16)).has_value());
    m_connection->execute(
        "INSERT INTO event (id, slug, name, location, time_zone, cursor) VALUES "
        "(1, 'day', '', '', 'UTC', '{}');"
        "INSERT INTO outbox_entry (id, nonce, kind, event, body, made_at, state, tries, "
        "idempotency_key, last_status, last_text) VALUES (5, 'n', 0, 1, '{}', 7, 2, 3, 'k', 0, '');"
        "INSERT INTO answer_file (entry, question, name, media_type, upload, uploaded_at, bytes) "
        "VALUES (5, 9, 'a.png', 'image/png', 'file:one', 7, x'00')");
    QVERIFY(migrate(*m_connection, steps.first(17)).has_value());
    const auto row = m_connection->query(
        "SELECT e.tries, e.device, f.upload, f.uploaded_by FROM outbox_entry e "
        "JOIN answer_file f ON f.entry = e.id");
    QVERIFY(row->step());
    QCOMPARE(row->integer(0), 3);
    QCOMPARE(row->text(1), QString());
    QCOMPARE(row->text(2), u"file:one"_s);
    QCOMPARE(row->text(3), QString());
}

/// Then they are corrected as they were.
void tst_Migrations::whenActsOfBeforeWereDoneIsNotKnown()
{
    QVERIFY(migrate(*m_connection, migrationSteps().first(16)).has_value());
    m_connection->execute(
        "INSERT INTO event (slug, name, location, time_zone) VALUES ('e', '', '', 'UTC');"
        "INSERT INTO outbox_entry (nonce, kind, event, body, made_at, state, tries, "
        "idempotency_key, last_status, last_text) VALUES ('n', 0, 1, '{}', 7, 0, 0, 'n', 0, '')");
    QVERIFY(migrate(*m_connection).has_value());
    TestClock clock;
    OutboxRepository outbox(*m_connection, clock);
    const auto entry = outbox.byNonce(Nonce{u"n"_s});
    QVERIFY(entry && *entry);
    QCOMPARE((*entry)->made, BootMoment());
    QVERIFY((*entry)->isIntact);
    QCOMPARE((*entry)->madeAt, QDateTime::fromMSecsSinceEpoch(7, Qt::UTC));
}

void tst_Migrations::newerSchemaIsRefused()
{
    QVERIFY(migrate(*m_connection, twoSteps).has_value());
    const auto end = migrate(*m_connection, std::span(twoSteps).first(1));
    QCOMPARE(end.error().code, ErrorCode::StorageNewer);
    QCOMPARE(m_connection->schemaVersion(), 2);
}

void tst_Migrations::databaseOfAnotherProgramIsRefused()
{
    m_connection->execute("CREATE TABLE moz_places (url TEXT)");
    QCOMPARE(migrate(*m_connection).error().code, ErrorCode::StorageFailed);
    QVERIFY(!m_connection->query("SELECT 1 FROM sqlite_schema WHERE name = 'attendee'")->step());
}

void tst_Migrations::everyTableIsStrict()
{
    QVERIFY(migrate(*m_connection).has_value());
    const auto loose = m_connection->query("SELECT name FROM pragma_table_list "
                                           "WHERE type = 'table' AND strict = 0 "
                                           "AND name NOT LIKE 'sqlite_%'");
    QVERIFY2(!loose->step(), qPrintable(loose->text(0)));
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
