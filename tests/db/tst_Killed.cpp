// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Kill -9 in the middle of work, many times over: what was promised is there, whole.
#include "TemporaryReplica.h"

#include <QProcess>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Killed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromisedCheckInSurvivesKills();
    void killedInstanceDoesNotHoldTheFolder();
};

namespace {

constexpr int kills = 8;
constexpr int actsBetweenKills = 25;

/// Starts the victim and kills it after some acts; the nonces it promised.
QStringList killAfterSomeActs(const QString& folder, qint64 first, int acts)
{
    QProcess victim;
    victim.start(QStringLiteral(VICTIM), {folder, QString::number(first)});
    QByteArray promised;
    while (promised.count('\n') < acts && victim.waitForReadyRead(30'000)) {
        promised += victim.readAllStandardOutput();
    }
    victim.kill();
    victim.waitForFinished();
    promised += victim.readAllStandardOutput();
    const QByteArray complaint = victim.readAllStandardError();
    if (!complaint.isEmpty()) {
        qWarning("%s", complaint.constData());
    }
    promised.truncate(promised.lastIndexOf('\n') + 1);
    return QString::fromLatin1(promised).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void tst_Killed::everyPromisedCheckInSurvivesKills()
{
    TemporaryReplica replica;
    replica.close();
    QStringList promised;
    for (int kill = 0; kill < kills; ++kill) {
        const auto more
            = killAfterSomeActs(replica.path(), 1 + kill * 100'000, actsBetweenKills + kill);
        QVERIFY(more.size() >= actsBetweenKills);
        promised += more;
    }
    replica.reopen();
    QVERIFY(replica.storage().openReport().keptAside.isEmpty());
    const AttendeeId asha = replica.attendee(u"token-asha"_s);
    const auto whole = replica.read([&](UnitOfWork& unit) -> Result<QStringList> {
        QStringList missing;
        QSet<QString> printed;
        QSet<QString> audited;
        const auto jobs = *unit.printJobs().ofAttendee(asha);
        const auto rows = *unit.audit().ofAttendee(asha);
        for (const PrintJob& job : jobs) {
            printed.insert(job.uuid);
        }
        for (const AuditRow& row : rows) {
            audited.insert(row.text);
        }
        for (const QString& nonce : promised) {
            if (!unit.checkIns().byNonce(Nonce{nonce})->has_value()
                || !unit.outbox().byNonce(Nonce{nonce})->has_value() || !printed.contains(nonce)
                || !audited.contains(nonce)) {
                missing.append(nonce);
            }
        }
        return missing;
    });
    QCOMPARE(*whole, QStringList());
    // An act that was cut off left nothing behind, or all of it.
    const auto counts = *replica.read([&](UnitOfWork& unit) -> Result<QList<qint64>> {
        return QList<qint64>{unit.checkIns().allOf(asha)->size(),
            unit.outbox().counts(replica.event())->ready, unit.printJobs().ofAttendee(asha)->size(),
            *unit.audit().count()};
    });
    QCOMPARE(counts, QList<qint64>(4, counts.first()));
    QVERIFY(counts.first() >= promised.size());
    QVERIFY(
        !replica.read([](UnitOfWork& unit) { return unit.audit().firstBroken(); })->has_value());
}

void tst_Killed::killedInstanceDoesNotHoldTheFolder()
{
    TemporaryReplica replica;
    replica.close();
    QProcess victim;
    victim.start(QStringLiteral(VICTIM), {replica.path(), u"1"_s});
    QVERIFY(victim.waitForReadyRead(30'000));
    const auto whileItLives = SqliteStorage::open(replica.path(), replica.clock());
    QCOMPARE(whileItLives.error().code, ErrorCode::StorageInUse);
    victim.kill();
    QVERIFY(victim.waitForFinished());
    QVERIFY(SqliteStorage::open(replica.path(), replica.clock()).has_value());
}

QTEST_GUILESS_MAIN(tst_Killed)
#include "tst_Killed.moc"
