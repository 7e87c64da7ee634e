// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sqlite/Connection.h"
#include "sqlite/Transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Sqlite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void connectionIsDurableAndStrict();
    void valuesComeBackAsTheyWere();
    void emptyValuesAreNeverNullTexts();
    void transactionThatIsNotCommittedLeavesNothing();
    void oneRefusedStatementSpoilsTheTransaction();
    void readOnlyConnectionRefusesToWrite();
    void missingFileIsNotMadeByAReader();
    void fullDiskIsToldAndLeavesNothing();
    void fileOfNoiseIsDamaged();
    void abortEndsAStatementInTheMiddle();
    void keptStatementIsUsableAgainAfterAnError();
    void checkpointEmptiesTheLog();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"test.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString pragma(Connection& connection, const std::string& name)
{
    const auto query = connection.query("PRAGMA " + name);
    return query->step() ? query->text(0) : QString();
}

qint64 countOf(Connection& connection)
{
    const auto query = connection.query("SELECT count(*) FROM t");
    query->step();
    return query->integer(0);
}

} // namespace

void tst_Sqlite::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Sqlite::connectionIsDurableAndStrict()
{
    Connection connection(file(), Connection::Mode::ReadWrite);
    QCOMPARE(pragma(connection, "journal_mode"), u"wal"_s);
    QCOMPARE(pragma(connection, "synchronous"), u"2"_s);
    QCOMPARE(pragma(connection, "foreign_keys"), u"1"_s);
    QCOMPARE(pragma(connection, "secure_delete"), u"1"_s);
    QCOMPARE(pragma(connection, "trusted_schema"), u"0"_s);
    QVERIFY(pragma(connection, "busy_timeout").toInt() >= 1000);
}

void tst_Sqlite::valuesComeBackAsTheyWere()
{
    const QString text = u"ಅನನ್ಯಾ O'Brien \"x\"; DROP TABLE t; -- \U0001F600"_s;
    const QString withNul = u"a"_s + QChar(0) + u"b"_s;
    const QByteArray bytes("\0\xff'\n", 4);
    const QDateTime time(QDate(2026, 12, 5), QTime(3, 30, 1, 7), Qt::UTC);
    Connection connection(file(), Connection::Mode::ReadWrite);
    connection.execute("CREATE TABLE t (a TEXT, b TEXT, c BLOB, d INTEGER, e INTEGER, f REAL, "
                       "g INTEGER, h INTEGER) STRICT");
    connection.run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?)", text, withNul, bytes, time,
        qint64(-9'000'000'000'000'000'000), 0.1, true, AttendeeId{7});
    const auto row = connection.query("SELECT * FROM t");
    QVERIFY(row->step());
    QCOMPARE(row->text(0), text);
    QCOMPARE(row->text(1), withNul);
    QCOMPARE(row->bytes(2), bytes);
    QCOMPARE(row->time(3), time);
    QCOMPARE(row->integer(4), qint64(-9'000'000'000'000'000'000));
    QCOMPARE(row->real(5), 0.1);
    QVERIFY(row->flag(6));
    QCOMPARE(row->id<AttendeeId>(7), AttendeeId{7});
    QVERIFY(!row->step());
}

void tst_Sqlite::emptyValuesAreNeverNullTexts()
{
    Connection connection(file(), Connection::Mode::ReadWrite);
    connection.execute("CREATE TABLE t (a TEXT NOT NULL, b BLOB NOT NULL, c INTEGER, d INTEGER, "
                       "e INTEGER) STRICT");
    connection.run("INSERT INTO t VALUES (?, ?, ?, ?, ?)", QString(), QByteArray(), QDateTime(),
        AttendeeId{}, std::optional<QDateTime>());
    const auto row = connection.query("SELECT * FROM t");
    QVERIFY(row->step());
    QVERIFY(row->text(0).isEmpty());
    QVERIFY(!row->time(2).isValid());
    QVERIFY(row->isNull(2) && row->isNull(3) && row->isNull(4));
    QVERIFY(!row->id<AttendeeId>(3).isValid());
    QVERIFY(!row->optionalTime(4).has_value());
}

void tst_Sqlite::transactionThatIsNotCommittedLeavesNothing()
{
    Connection connection(file(), Connection::Mode::ReadWrite);
    connection.execute("CREATE TABLE t (a INTEGER) STRICT");
    {
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.run("INSERT INTO t VALUES (?)", 1);
    }
    QCOMPARE(countOf(connection), 0);
    {
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.run("INSERT INTO t VALUES (?)", 1);
        transaction.commit();
    }
    QCOMPARE(countOf(connection), 1);
}

void tst_Sqlite::oneRefusedStatementSpoilsTheTransaction()
{
    Connection connection(file(), Connection::Mode::ReadWrite);
    connection.execute("CREATE TABLE t (a INTEGER UNIQUE) STRICT");
    const auto end = attempt([&] {
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.run("INSERT INTO t VALUES (?)", 1);
        (void)attempt([&] { connection.run("INSERT INTO t VALUES (?)", 1); });
        transaction.commit();
    });
    QVERIFY(!end.has_value());
    QVERIFY2(end.error().detail.contains(u"UNIQUE"), qPrintable(end.error().detail));
    QCOMPARE(countOf(connection), 0);
}

void tst_Sqlite::readOnlyConnectionRefusesToWrite()
{
    Connection writer(file(), Connection::Mode::ReadWrite);
    writer.execute("CREATE TABLE t (a INTEGER) STRICT");
    Connection reader(file(), Connection::Mode::ReadOnly);
    const auto end = attempt([&] { reader.run("INSERT INTO t VALUES (?)", 1); });
    QCOMPARE(end.error().code, ErrorCode::StorageFailed);
    QCOMPARE(countOf(reader), 0);
}

void tst_Sqlite::missingFileIsNotMadeByAReader()
{
    const auto end = attempt([&] { Connection(file(), Connection::Mode::ReadOnly); });
    QCOMPARE(end.error().code, ErrorCode::StorageFailed);
    QVERIFY(!QFile::exists(file()));
}

void tst_Sqlite::fullDiskIsToldAndLeavesNothing()
{
    Connection connection(file(), Connection::Mode::ReadWrite);
    connection.execute("CREATE TABLE t (a BLOB) STRICT");
    connection.execute("PRAGMA max_page_count = 8");
    const auto end = attempt([&] {
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.run("INSERT INTO t VALUES (?)", QByteArray(100, 'a'));
        connection.run("INSERT INTO t VALUES (?)", QByteArray(100'000, 'a'));
        transaction.commit();
    });
    QCOMPARE(end.error().code, ErrorCode::StorageFull);
    QCOMPARE(countOf(connection), 0);
}

void tst_Sqlite::fileOfNoiseIsDamaged()
{
    QFile noise(file());
    QVERIFY(noise.open(QIODevice::WriteOnly));
    noise.write(QByteArray(8192, 'x'));
    noise.close();
    const auto end = attempt([&] { Connection(file(), Connection::Mode::ReadWrite); });
    QCOMPARE(end.error().code, ErrorCode::StorageDamaged);
}

void tst_Sqlite::abortEndsAStatementInTheMiddle()
{
    Connection connection(file(), Connection::Mode::ReadWrite);
    std::atomic_bool abort = false;
    connection.setAbort(&abort);
    const auto query = connection.query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                        "FROM n) SELECT i FROM n WHERE i % 1000000000 = 1");
    QVERIFY(query->step());
    abort = true;
    const auto end = attempt([&] { query->step(); });
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
}

void tst_Sqlite::keptStatementIsUsableAgainAfterAnError()
{
    Connection connection(file(), Connection::Mode::ReadWrite);
    connection.execute("CREATE TABLE t (a INTEGER UNIQUE) STRICT");
    const auto add = [&] { connection.run("INSERT INTO t VALUES (?)", countOf(connection)); };
    add();
    connection.execute("UPDATE t SET a = 1");
    QVERIFY(!attempt(add).has_value());
    connection.execute("DELETE FROM t");
    QVERIFY(attempt(add).has_value());
    QCOMPARE(countOf(connection), 1);
}

void tst_Sqlite::checkpointEmptiesTheLog()
{
    Connection connection(file(), Connection::Mode::ReadWrite);
    connection.execute("CREATE TABLE t (a INTEGER) STRICT");
    QVERIFY(connection.walFrames() > 0);
    connection.checkpoint(false);
    QCOMPARE(connection.walFrames(), 0);
    QVERIFY(QFileInfo(file() + u"-wal"_s).size() > 0);
    connection.wantTruncate();
    connection.checkpoint(true);
    QCOMPARE(QFileInfo(file() + u"-wal"_s).size(), 0);
    QVERIFY(!connection.wantsTruncate());
}

QTEST_GUILESS_MAIN(tst_Sqlite)
#include "tst_Sqlite.moc"
