// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// A disk that refuses: the n-th write, truncation or sync, for every n, once or from then on.
#include "DeskAfterwards.h"
#include "RecordingDisk.h"
#include "TemporaryReplica.h"
#include "checkin/CheckInService.h"
#include "storage/IntegrityLook.h"

#include <QDir>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostOperations = 2000;
constexpr qsizetype pageBytes = 4096;

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
}

/// Its head is upside down.
QByteArray withDamagedPage(QByteArray database, qsizetype page)
{
    for (qsizetype i = page * pageBytes; i < page * pageBytes + 64; ++i) {
        database[i] = char(~database.at(i));
    }
    return database;
}

/// Whether a look to the end finds damage.
bool findsDamage(const QString& file, IntegrityLook::Limits limits)
{
    using End = IntegrityLook::End;
    const auto found = attempt([&]() -> Result<End> {
        IntegrityLook look(file, limits);
        Result<End> end = End::More;
        while (end && *end == End::More) {
            end = look.step();
        }
        return end;
    });
    return found ? *found == End::Damaged : found.error().code == ErrorCode::StorageDamaged;
}

/// A desk on a copy of a prepared database.
struct Desk
{
    explicit Desk(const QByteArray& database)
    {
        QDir().mkpath(folder);
        write(folder + u"/lanyard.db"_s, database);
    }

    /// The promise that was made, or none.
    QString checkIn(SqliteStorage& storage, const QString& token)
    {
        CheckInService service(storage, clock, ids);
        CheckInRequest request;
        request.who = TicketToken{token};
        request.print = false;
        const auto outcome = service.checkIn(request).result();
        return outcome && outcome->checkIn ? u"in "_s + outcome->checkIn->nonce.value : QString();
    }

    QTemporaryDir root;
    QString folder = root.filePath(u"desk"_s);
    TestClock clock;
    TestIds ids;
    DiskLog log;
};

} // namespace

class tst_DiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void failingOperationLosesNothingThatWasPromised_data();
    void failingOperationLosesNothingThatWasPromised();
    void reserveIsGivenUpForWhoIsBeingCheckedIn();
    void readOnlyDiskStillAnswersLookUps();
    void damageOnAnyPageIsSurvivedAndKept();
    void lookFindsDamageThatAStartWouldFind();
    void lookReadsAFewLargePicturesAtATime();
    void damageIsFoundWhileTheDeskRuns();
    void databaseWithoutItsLogOpensAndTheLossIsTold();
    void databaseWithItsLogHasLostNothing();

private:
    /// A check-in at `desk`; `other` has its files as they would be left by a kill now.
    static QString leaveOpen(Desk& desk, const Desk& other);

    QByteArray m_database;
};

void tst_DiskFaults::initTestCase()
{
    TemporaryReplica replica;
    const auto settle = replica.write([&](UnitOfWork& work) {
        DeskSettings settings;
        settings.event = replica.event();
        settings.list = replica.mainEntrance();
        return work.settings().save(settings);
    });
    QVERIFY(settle);
    replica.close();
    m_database = read(replica.path() + u"/lanyard.db"_s);
    QVERIFY(m_database.size() > 10'000);
}

void tst_DiskFaults::failingOperationLosesNothingThatWasPromised_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("full, once") << SQLITE_FULL << false;
    QTest::newRow("full") << SQLITE_FULL << true;
    QTest::newRow("I/O error, once") << SQLITE_IOERR_WRITE << false;
    QTest::newRow("I/O error") << SQLITE_IOERR_WRITE << true;
    QTest::newRow("sync fails once") << SQLITE_IOERR_FSYNC << false;
    QTest::newRow("sync fails") << SQLITE_IOERR_FSYNC << true;
    QTest::newRow("read-only") << SQLITE_READONLY << true;
}

void tst_DiskFaults::failingOperationLosesNothingThatWasPromised()
{
    QFETCH(int, code);
    QFETCH(bool, goesOn);
    const bool syncsOnly = code == SQLITE_IOERR_FSYNC;
    int failing = 1;
    for (; failing < mostOperations; ++failing) {
        Desk desk(m_database);
        QStringList promises;
        int operation = 0;
        {
            RecordingDisk disk(desk.folder, desk.log);
            disk.setFault([&](DiskEvent::Kind kind) {
                const bool counts = !syncsOnly || kind == DiskEvent::Kind::Sync;
                operation += counts ? 1 : 0;
                const bool fails = counts && (goesOn ? operation >= failing : operation == failing);
                return fails ? code : SQLITE_OK;
            });
            const auto storage = SqliteStorage::open(desk.folder, desk.clock);
            if (storage) {
                promises.append(desk.checkIn(**storage, u"token-asha"_s));
                promises.append(desk.checkIn(**storage, u"token-workshop"_s));
                disk.setFault({});
                // and when the disk is well again, so is the desk
                const QString healed = desk.checkIn(**storage, u"token-zoe"_s);
                QVERIFY2(!healed.isEmpty(), qPrintable(QString::number(failing)));
                promises.append(healed);
            }
        }
        promises.removeAll(QString());
        const QStringList complaints = complaintsAbout(desk.folder, promises);
        QVERIFY2(complaints.isEmpty(),
            qPrintable(u"operation %1: "_s.arg(failing) + complaints.join(u'\n')));
        if (operation < failing) {
            break; // it was never reached: every one was tried
        }
    }
    QVERIFY(failing > 2 && failing < mostOperations);
    qInfo("%d operations, each failed in its turn", failing - 1);
}

void tst_DiskFaults::reserveIsGivenUpForWhoIsBeingCheckedIn()
{
    Desk desk(m_database);
    RecordingDisk disk(desk.folder, desk.log);
    const auto storage = SqliteStorage::open(desk.folder, desk.clock);
    QVERIFY(storage);
    const QString reserve = desk.folder + u"/lanyard.reserve"_s;
    QVERIFY(!QFileInfo::exists(reserve)); // a command needs none
    QVERIFY((*storage)->holdReserve());
    QCOMPARE(QFileInfo(reserve).size(), DataFolder::reserveBytes);
    // all other room is taken
    disk.setFault([&reserve](DiskEvent::Kind) {
        return QFileInfo::exists(reserve) ? SQLITE_FULL : SQLITE_OK;
    });
    const auto act = [&desk](UnitOfWork& work) {
        AuditRow row;
        row.at = desk.clock.now();
        return work.audit().add(row);
    };
    const auto imported = (*storage)->write(Lane::Background, act);
    QCOMPARE(imported.result().error().code, ErrorCode::StorageFull);
    QVERIFY(QFileInfo::exists(reserve)); // it is for the people at the desk alone
    const QString promised = desk.checkIn(**storage, u"token-asha"_s);
    QVERIFY(!promised.isEmpty());
    disk.setFault([](DiskEvent::Kind) { return SQLITE_FULL; });
    QVERIFY(desk.checkIn(**storage, u"token-workshop"_s).isEmpty()); // there is no more
    disk.setFault({});
    QVERIFY(!desk.checkIn(**storage, u"token-zoe"_s).isEmpty());
    QTRY_VERIFY(QFileInfo::exists(reserve)); // with room again it is held again
    disk.setFault([](DiskEvent::Kind kind) {
        errno = ENOSPC;
        return kind == DiskEvent::Kind::Sync ? SQLITE_IOERR_FSYNC : SQLITE_OK;
    });
    const auto unclear = (*storage)->write(Lane::Desk, act).result();
    QCOMPARE(unclear.error().code, ErrorCode::StorageFull);
    QVERIFY(QFileInfo::exists(reserve)); // it is perhaps on the disk, and not done once more
    disk.setFault({});
}

void tst_DiskFaults::readOnlyDiskStillAnswersLookUps()
{
    Desk desk(m_database);
    RecordingDisk disk(desk.folder, desk.log);
    const auto storage = SqliteStorage::open(desk.folder, desk.clock);
    QVERIFY(storage);
    disk.setFault([](DiskEvent::Kind) { return SQLITE_READONLY; });
    CheckInService service(**storage, desk.clock, desk.ids);
    CheckInRequest request;
    request.who = TicketToken{u"token-asha"_s};
    QVERIFY(!service.checkIn(request).result());
    request.dryRun = true;
    const auto looked = service.checkIn(request).result();
    QVERIFY(looked);
    QVERIFY(std::holds_alternative<Admit>(looked->decision));
    disk.setFault({});
    request.dryRun = false;
    QVERIFY(service.checkIn(request).result());
}

void tst_DiskFaults::damageOnAnyPageIsSurvivedAndKept()
{
    int kept = 0;
    for (qsizetype page = 0; page < m_database.size() / pageBytes; ++page) {
        const QByteArray damaged = withDamagedPage(m_database, page);
        Desk desk(damaged);
        const auto storage = SqliteStorage::open(desk.folder, desk.clock);
        QVERIFY2(storage, storage ? "" : qPrintable(storage.error().detail));
        const QString aside = (*storage)->openReport().keptAside;
        if (aside.isEmpty()) {
            continue; // a page that nothing stands on
        }
        ++kept;
        QCOMPARE(read(aside), damaged);
        // the desk begins anew
        QVERIFY((*storage)
                    ->write(Lane::Desk,
                        [](UnitOfWork& work) {
                            return work.events().apply(TemporaryReplica::sourceEvent(), true);
                        })
                    .result());
    }
    QVERIFY(kept > 10);
}

void tst_DiskFaults::lookFindsDamageThatAStartWouldFind()
{
    const IntegrityLook::Limits whole;
    const IntegrityLook::Limits twoRowsAtOnce{0, 2};
    {
        const Desk desk(m_database);
        const QString file = desk.folder + u"/lanyard.db"_s;
        QVERIFY(!findsDamage(file, whole));
        QVERIFY(!findsDamage(file, twoRowsAtOnce));
    }
    int found = 0;
    int foundInRows = 0;
    for (qsizetype page = 1; page < m_database.size() / pageBytes; ++page) {
        Desk desk(withDamagedPage(m_database, page));
        const QString file = desk.folder + u"/lanyard.db"_s;
        const bool inRows = findsDamage(file, twoRowsAtOnce);
        const bool isFound = findsDamage(file, whole);
        QVERIFY2(isFound || !inRows, qPrintable(QString::number(page)));
        found += isFound ? 1 : 0;
        foundInRows += inRows ? 1 : 0;
        const auto storage = SqliteStorage::open(desk.folder, desk.clock);
        QVERIFY(storage);
        QVERIFY2(!isFound || !(*storage)->openReport().keptAside.isEmpty(),
            qPrintable(QString::number(page)));
    }
    QVERIFY(found > 10);
    QVERIFY(foundInRows > 5);
}

/// So that nobody at the desk waits for it, nor who ends the program.
void tst_DiskFaults::lookReadsAFewLargePicturesAtATime()
{
    const Desk desk({});
    const QString file = desk.folder + u"/pictures.db"_s;
    {
        Connection made(file, Connection::Mode::ReadWrite);
        made.execute("CREATE TABLE picture (id INTEGER PRIMARY KEY, bytes BLOB, more BLOB)");
        for (int i = 0; i < 40; ++i) {
            made.run("INSERT INTO picture (bytes) VALUES (?)", QByteArray(10'000, 'x'));
        }
    }
    const auto stepsWith = [&file](qint64 bytesAtOnce) {
        IntegrityLook look(file, {5000, 500, bytesAtOnce});
        int steps = 1;
        for (auto end = look.step(); end && *end == IntegrityLook::End::More; end = look.step()) {
            ++steps;
        }
        return steps;
    };
    QCOMPARE(stepsWith(1'000'000), 2); // the table, and there is no other
    QVERIFY(stepsWith(100'000) > 40 / 10);
    QVERIFY(stepsWith(1) > 40); // one is read at least
    std::atomic_bool abort = false;
    IntegrityLook look(file, {}, &abort);
    abort = true;
    QCOMPARE(look.step().error().code, ErrorCode::Cancelled);
}

void tst_DiskFaults::damageIsFoundWhileTheDeskRuns()
{
    Desk desk(m_database);
    {
        const auto storage = SqliteStorage::open(desk.folder, desk.clock);
        QVERIFY(storage);
        QVERIFY(!(*storage)->isDamaged());
        QFile file(desk.folder + u"/lanyard.db"_s); // behind its back
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 1; page < m_database.size() / pageBytes; ++page) {
            QVERIFY(file.seek(page * pageBytes));
            QCOMPARE(file.write(QByteArray(64, '\x5a')), 64);
        }
        file.close();
        (*storage)->lookEvery(std::chrono::milliseconds(1));
        QTRY_VERIFY((*storage)->isDamaged());
    }
    const auto storage = SqliteStorage::open(desk.folder, desk.clock);
    QVERIFY(storage);
    QVERIFY(!(*storage)->openReport().keptAside.isEmpty());
}

QString tst_DiskFaults::leaveOpen(Desk& desk, const Desk& other)
{
    const auto storage = SqliteStorage::open(desk.folder, desk.clock);
    const QString promise = storage ? desk.checkIn(**storage, u"token-asha"_s) : QString();
    for (const QString& name : {u"/lanyard.db"_s, u"/lanyard.db-wal"_s, u"/lanyard.lock"_s}) {
        write(other.folder + name, read(desk.folder + name));
    }
    return promise;
}

void tst_DiskFaults::databaseWithoutItsLogOpensAndTheLossIsTold()
{
    Desk other(m_database);
    {
        Desk desk(m_database);
        leaveOpen(desk, other);
    }
    QVERIFY(QFile::remove(other.folder + u"/lanyard.db-wal"_s));
    {
        const auto storage = SqliteStorage::open(other.folder, other.clock);
        QVERIFY(storage);
        QVERIFY((*storage)->openReport().isLogLost);
        QVERIFY(!other.checkIn(**storage, u"token-asha"_s).isEmpty());
    }
    QCOMPARE(complaintsAbout(other.folder, {}), QStringList());
    const auto storage = SqliteStorage::open(other.folder, other.clock);
    QVERIFY(storage);
    QVERIFY(!(*storage)->openReport().isLogLost);
}

void tst_DiskFaults::databaseWithItsLogHasLostNothing()
{
    Desk other(m_database);
    QString promise;
    {
        Desk desk(m_database);
        promise = leaveOpen(desk, other);
    }
    {
        const auto storage = SqliteStorage::open(other.folder, other.clock);
        QVERIFY(storage);
        QVERIFY(!(*storage)->openReport().isLogLost);
    }
    QCOMPARE(complaintsAbout(other.folder, {promise}), QStringList());
}

QTEST_GUILESS_MAIN(tst_DiskFaults)
#include "tst_DiskFaults.moc"
