// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"
#include "sqlite/Connection.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Audit : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_replica = std::make_unique<TemporaryReplica>(); }

    void rowsOfAnAttendeeComeBackInOrder();
    void untouchedChainIsWhole();
    void databaseItselfRefusesToChangeOrDeleteARow();
    void tamperingShows_data();
    void tamperingShows();
    void rolledBackRowLeavesNoGap();

private:
    void add(int number, AttendeeId attendee)
    {
        AuditRow row;
        row.at = m_replica->clock().now().addSecs(number);
        row.actor = u"Priya"_s;
        row.act = u"check-in"_s;
        row.attendee = attendee;
        row.text = u"{\"number\":%1}"_s.arg(number);
        QVERIFY(
            m_replica->write([&](UnitOfWork& unit) { return unit.audit().add(row); }).has_value());
    }

    std::optional<qint64> firstBroken()
    {
        return *m_replica->read([](UnitOfWork& unit) { return unit.audit().firstBroken(); });
    }

    std::unique_ptr<TemporaryReplica> m_replica;
};

void tst_Audit::rowsOfAnAttendeeComeBackInOrder()
{
    const AttendeeId asha = m_replica->attendee(u"token-asha"_s);
    add(1, asha);
    add(2, AttendeeId{});
    add(3, asha);
    const auto rows
        = *m_replica->read([&](UnitOfWork& unit) { return unit.audit().ofAttendee(asha); });
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).text, u"{\"number\":1}"_s);
    QCOMPARE(rows.at(1).id, 3);
    QCOMPARE(rows.at(1).actor, u"Priya"_s);
    QCOMPARE(rows.at(1).at, m_replica->clock().now().addSecs(3));
    QCOMPARE(*m_replica->read([](UnitOfWork& unit) { return unit.audit().count(); }), 3);
}

void tst_Audit::untouchedChainIsWhole()
{
    QVERIFY(!firstBroken().has_value());
    for (int number = 1; number <= 5; ++number) {
        add(number, AttendeeId{number});
    }
    QVERIFY(!firstBroken().has_value());
    m_replica->reopen();
    add(6, AttendeeId{});
    QVERIFY(!firstBroken().has_value());
}

void tst_Audit::databaseItselfRefusesToChangeOrDeleteARow()
{
    add(1, AttendeeId{});
    m_replica->close();
    Connection connection(m_replica->path() + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
    QVERIFY(!attempt([&] { connection.execute("UPDATE audit SET text = ''"); }).has_value());
    QVERIFY(!attempt([&] { connection.execute("DELETE FROM audit"); }).has_value());
}

void tst_Audit::tamperingShows_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("broken");
    const auto row = [](const char* name, const char* sql, qint64 broken) {
        QTest::newRow(name) << QByteArray(sql) << broken;
    };
    row("text", "UPDATE audit SET text = '{}' WHERE id = 2", 2);
    row("time", "UPDATE audit SET at = at + 1 WHERE id = 2", 2);
    row("actor", "UPDATE audit SET actor = 'x' WHERE id = 4", 4);
    row("part moved to the next field", "UPDATE audit SET actor = 'Pri', act = 'yacheck-in'", 1);
    row("hash", "UPDATE audit SET hash = zeroblob(32) WHERE id = 3", 3);
    row("middle row deleted", "DELETE FROM audit WHERE id = 3", 4);
    row("first row deleted", "DELETE FROM audit WHERE id = 1", 2);
    row("last rows deleted", "DELETE FROM audit WHERE id > 3", 4);
    row("all rows deleted", "DELETE FROM audit", 1);
}

void tst_Audit::tamperingShows()
{
    QFETCH(QByteArray, sql);
    QFETCH(qint64, broken);
    for (int number = 1; number <= 5; ++number) {
        add(number, AttendeeId{7});
    }
    m_replica->close();
    {
        Connection connection(m_replica->path() + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
        connection.execute("DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_deleted");
        connection.execute(sql.toStdString());
    }
    m_replica->reopen();
    QCOMPARE(firstBroken(), broken);
}

void tst_Audit::rolledBackRowLeavesNoGap()
{
    add(1, AttendeeId{});
    const auto failed = m_replica->write([&](UnitOfWork& unit) -> Result<void> {
        AuditRow row;
        row.at = m_replica->clock().now();
        (void)unit.audit().add(row);
        return failure(ErrorCode::StorageFailed);
    });
    QVERIFY(!failed.has_value());
    add(2, AttendeeId{});
    QVERIFY(!firstBroken().has_value());
}

QTEST_GUILESS_MAIN(tst_Audit)
#include "tst_Audit.moc"
