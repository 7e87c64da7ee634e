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
    void wordsStandApartUntilTheirEventIsErased();
    void theSameWordsLookDifferentEachTime();
    void wordsGoWithTheirOwnEventAlone();
    void tamperingShows_data();
    void tamperingShows();
    void rolledBackRowLeavesNoGap();

private:
    void add(int number, AttendeeId attendee, const QString& words = {}, EventId event = {})
    {
        AuditRow row;
        row.at = m_replica->clock().now().addSecs(number);
        row.actor = u"Priya"_s;
        row.act = u"check-in"_s;
        row.attendee = attendee;
        row.text = u"{\"number\":%1}"_s.arg(number);
        row.words = words;
        row.event = event;
        QVERIFY(
            m_replica->write([&](UnitOfWork& unit) { return unit.audit().add(row); }).has_value());
    }

    QList<AuditRow> rowsOf(AttendeeId attendee)
    {
        return *m_replica->read(
            [attendee](UnitOfWork& unit) { return unit.audit().ofAttendee(attendee); });
    }

    void erase(EventId event)
    {
        QVERIFY(m_replica->write([event](UnitOfWork& unit) { return unit.events().erase(event); })
                    .has_value());
    }

    std::optional<qint64> firstBroken()
    {
        return *m_replica->read([](UnitOfWork& unit) { return unit.audit().firstBroken(); });
    }

    const QString m_twin = auditWords({{u"note"_s, u"her twin"_s}, {u"reason"_s, QString()}});
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
    add(1, AttendeeId{}, m_twin);
    m_replica->close();
    Connection connection(m_replica->path() + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
    QVERIFY(!attempt([&] { connection.execute("UPDATE audit SET text = ''"); }).has_value());
    QVERIFY(!attempt([&] {
        connection.execute("PRAGMA foreign_keys = OFF; DELETE FROM audit");
    }).has_value());
    QVERIFY(!attempt([&] { connection.execute("UPDATE audit_words SET words = ''"); }).has_value());
}

void tst_Audit::wordsStandApartUntilTheirEventIsErased()
{
    const AttendeeId asha = m_replica->attendee(u"token-asha"_s);
    add(1, asha);
    add(2, asha, m_twin);
    const auto before = rowsOf(asha);
    QCOMPARE(before.at(0).text, u"{\"number\":1}"_s);
    QVERIFY(before.at(0).words.isEmpty());
    QCOMPARE(before.at(1).words, m_twin);
    const auto facts = QJsonDocument::fromJson(before.at(1).text.toUtf8()).object();
    QCOMPARE(facts.value(u"number"_s).toInt(), 2);
    QCOMPARE(QByteArray::fromHex(facts.value(u"words"_s).toString().toLatin1()).size(), 32);
    QVERIFY(!before.at(1).text.contains(u"twin"_s));
    QVERIFY(!firstBroken().has_value());

    erase(m_replica->event());
    const auto after = rowsOf(asha);
    QCOMPARE(after.size(), 2);
    QVERIFY(after.at(1).words.isEmpty());
    QCOMPARE(after.at(1).text, before.at(1).text);
    QVERIFY(!firstBroken().has_value());
    add(3, AttendeeId{});
    QVERIFY(!firstBroken().has_value());
}

/// Else who knows the words of one row would find those of others, after they were erased too.
void tst_Audit::theSameWordsLookDifferentEachTime()
{
    const AttendeeId asha = m_replica->attendee(u"token-asha"_s);
    add(1, asha, m_twin);
    add(1, asha, m_twin);
    const auto rows = rowsOf(asha);
    QCOMPARE(rows.at(0).words, rows.at(1).words);
    QVERIFY(rows.at(0).text != rows.at(1).text);
}

void tst_Audit::wordsGoWithTheirOwnEventAlone()
{
    SourceEvent rehearsal = TemporaryReplica::sourceEvent();
    rehearsal.event.slug = u"rehearsal"_s;
    const auto other = m_replica->write(
        [&rehearsal](UnitOfWork& unit) { return unit.events().apply(rehearsal, true); });
    add(1, m_replica->attendee(u"token-asha"_s), m_twin);
    add(2, AttendeeId{}, m_twin, *other); // of a ticket that nobody knows
    add(3, AttendeeId{}, m_twin, m_replica->event());
    add(4, AttendeeId{}, m_twin); // perhaps of anybody
    erase(m_replica->event());
    QVERIFY(!firstBroken().has_value());
    m_replica->close();
    Connection reader(m_replica->path() + u"/lanyard.db"_s, Connection::Mode::ReadOnly);
    const auto left = reader.query("SELECT audit FROM audit_words");
    QVERIFY(left->step());
    QCOMPARE(left->integer(0), 2);
    QVERIFY(!left->step());
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
    row("words", "UPDATE audit_words SET words = replace(words, 'her', 'his') WHERE audit = 2", 2);
    row("words of another row", "UPDATE audit_words SET audit = 3 WHERE audit = 2", 3);
    row("salt", "UPDATE audit_words SET salt = zeroblob(16) WHERE audit = 2", 2);
    row("words that were never said", "INSERT INTO audit_words VALUES (4, NULL, zeroblob(16), 'x')",
        4);
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
        add(number, AttendeeId{7}, number == 2 ? m_twin : QString());
    }
    m_replica->close();
    {
        Connection connection(m_replica->path() + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
        connection.execute("PRAGMA foreign_keys = OFF; DROP TRIGGER audit_is_not_changed; "
                           "DROP TRIGGER audit_is_not_deleted; "
                           "DROP TRIGGER audit_words_are_not_changed");
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
