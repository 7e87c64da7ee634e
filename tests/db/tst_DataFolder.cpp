// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// What a start makes of the folder it is given.
#include "TestClock.h"
#include "sqlite/Connection.h"
#include "storage/SqliteStorage.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_DataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void folderAndFilesAreForTheOwnerAlone();
    void looseModesAreTightened();
    void folderWithOtherThingsKeepsItsMode();
    void secondInstanceIsRefusedUntilTheFirstEnds();
    void aProgramOfAnotherNameIsNotWaitedFor();
    void whoIsInSaysWhichProgramItIs();
    void newerSchemaIsRefusedAndTheFileUntouched();
    void databaseOfAnotherProgramIsUntouched();
    void damagedFileIsKeptAsideAndANewOneMade_data();
    void damagedFileIsKeptAsideAndANewOneMade();
    void emptiedFileIsDamagedWhereADeskWorkedBefore_data();
    void emptiedFileIsDamagedWhereADeskWorkedBefore();
    void emptyFileInANewFolderIsNew();
    void oldDamageIsNoNewsOfAnEventThatWasErased();
    void secondDamageInTheSameSecondKeepsBoth();
    void whatWasDecidedIsNotAskedAgainAndGoesWithTheRest();
    void folderThatIsAFileIsToldByPath();
    void folderThatCannotBeMadeIsToldByPath();
    void folderOfSomebodyElseIsToldByPath();
    void brokenSchemaOfOursIsNotTakenForAnotherPrograms();

private:
    [[nodiscard]] QString dir() const { return m_folder->filePath(u"data"_s); }

    [[nodiscard]] QString file() const { return dir() + u"/lanyard.db"_s; }

    [[nodiscard]] auto open() { return SqliteStorage::open(dir(), m_clock); }

    /// A database with an event and 500 audit rows, closed in order.
    void makeDatabase();
    void overwrite(qint64 offset, const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
};

namespace {

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> fill(UnitOfWork& unit)
{
    SourceEvent source;
    source.event.slug = u"event"_s;
    (void)unit.events().apply(source, true);
    for (int number = 0; number < 500; ++number) {
        AuditRow row;
        row.at = QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
        row.text = QString(200, u'x');
        (void)unit.audit().add(row);
    }
    return {};
}

} // namespace

void tst_DataFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_DataFolder::makeDatabase()
{
    auto storage = open();
    QVERIFY(storage.has_value());
    QVERIFY((*storage)->write(Lane::Desk, fill).result().has_value());
}

void tst_DataFolder::overwrite(qint64 offset, const QByteArray& bytes) const
{
    QFile database(file());
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.seek(offset));
    database.write(bytes);
}

void tst_DataFolder::folderAndFilesAreForTheOwnerAlone()
{
    const mode_t before = ::umask(0);
    auto storage = open();
    QVERIFY(storage.has_value());
    QVERIFY((*storage)->holdReserve());
    QVERIFY((*storage)->write(Lane::Desk, fill).result().has_value());
    ::umask(before);
    QCOMPARE(modeOf(dir()), mode_t(0700));
    QStringList files;
    QDirIterator entries(dir(), QDir::Files);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files.append(entries.fileName());
        QCOMPARE(modeOf(path), mode_t(0600));
    }
    files.sort();
    QCOMPARE(files,
        QStringList({u"lanyard.db"_s, u"lanyard.db-shm"_s, u"lanyard.db-wal"_s, u"lanyard.lock"_s,
            u"lanyard.reserve"_s}));
}

void tst_DataFolder::looseModesAreTightened()
{
    makeDatabase();
    ::chmod(QFile::encodeName(dir()).constData(), 0755);
    ::chmod(QFile::encodeName(file()).constData(), 0644);
    QVERIFY(open().has_value());
    QCOMPARE(modeOf(dir()), mode_t(0700));
    QCOMPARE(modeOf(file()), mode_t(0600));
}

void tst_DataFolder::folderWithOtherThingsKeepsItsMode()
{
    QVERIFY(QDir().mkpath(dir() + u"/photos"_s));
    ::chmod(QFile::encodeName(dir()).constData(), 0755);
    QVERIFY(open().has_value());
    QCOMPARE(modeOf(dir()), mode_t(0755));
    QCOMPARE(modeOf(file()), mode_t(0600));
}

void tst_DataFolder::secondInstanceIsRefusedUntilTheFirstEnds()
{
    auto first = open();
    QVERIFY(first.has_value());
    QCOMPARE(open().error().code, ErrorCode::StorageInUse);
    QCOMPARE(open().error().args, QStringList{dir()});
    first = failure(ErrorCode::Cancelled); // lets go of it
    QVERIFY(open().has_value());
}

void tst_DataFolder::aProgramOfAnotherNameIsNotWaitedFor()
{
    makeDatabase();
    QFile lock(dir() + u"/lanyard.lock"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    lock.write(QByteArray::number(QCoreApplication::applicationPid()) + " lanyard\n");
    const auto claimed = DataFolder::claim(dir(), std::chrono::hours(1));
    QVERIFY(!claimed.has_value());
    QCOMPARE(claimed.error().code, ErrorCode::StorageInUse);
}

void tst_DataFolder::whoIsInSaysWhichProgramItIs()
{
    const auto storage = open();
    QVERIFY(storage.has_value());
    QCOMPARE(contentOf(dir() + u"/lanyard.lock"_s),
        QByteArray::number(QCoreApplication::applicationPid()) + " tst_DataFolder\n");
}

void tst_DataFolder::newerSchemaIsRefusedAndTheFileUntouched()
{
    makeDatabase();
    {
        Connection connection(file(), Connection::Mode::ReadWrite);
        connection.execute("PRAGMA user_version = 9999");
    }
    const QByteArray before = contentOf(file());
    QVERIFY(!before.isEmpty());
    QCOMPARE(open().error().code, ErrorCode::StorageNewer);
    QVERIFY(contentOf(file()) == before);
    QVERIFY(!QFile::exists(file() + u"-wal"_s));
    QCOMPARE(QDir(dir()).entryList({u"*damaged*"_s}).size(), 0);
}

void tst_DataFolder::databaseOfAnotherProgramIsUntouched()
{
    QVERIFY(QDir().mkpath(dir()));
    {
        Connection connection(file(), Connection::Mode::ReadWrite);
        connection.execute("CREATE TABLE moz_places (url TEXT); PRAGMA journal_mode = DELETE");
    }
    const QByteArray before = contentOf(file());
    QCOMPARE(open().error().code, ErrorCode::StorageFailed);
    QVERIFY(contentOf(file()) == before);
}

void tst_DataFolder::damagedFileIsKeptAsideAndANewOneMade_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("cutTo");
    QTest::newRow("no database at all")
        << qint64(0) << QByteArray("Dear diary,\n").repeated(100) << qint64(-1);
    QTest::newRow("a few bytes") << qint64(0) << QByteArray("oops") << qint64(4);
    QTest::newRow("first page after the magic")
        << qint64(16) << QByteArray(4000, '\x5a') << qint64(-1);
    QTest::newRow("page in the middle")
        << qint64(40 * 4096) << QByteArray(4096, '\x5a') << qint64(-1);
    QTest::newRow("cut in the middle") << qint64(0) << QByteArray() << qint64(20 * 4096);
}

void tst_DataFolder::damagedFileIsKeptAsideAndANewOneMade()
{
    QFETCH(qint64, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, cutTo);
    makeDatabase();
    overwrite(offset, bytes);
    if (cutTo >= 0) {
        QVERIFY(QFile::resize(file(), cutTo));
    }
    const QByteArray damaged = contentOf(file());
    auto storage = open();
    QVERIFY2(
        storage.has_value(), qPrintable(storage.has_value() ? QString() : storage.error().detail));
    const QString aside = (*storage)->openReport().keptAside;
    QCOMPARE(aside, file() + u".damaged-20261205T030000"_s);
    QVERIFY((*storage)->openReport().isNews);
    QVERIFY(contentOf(aside) == damaged);
    storage = failure(ErrorCode::Cancelled);
    storage = open(); // nothing new was begun: it is told again
    QCOMPARE((*storage)->openReport(), (OpenReport{aside, false}));
    QVERIFY((*storage)->write(Lane::Desk, fill).result().has_value());
    storage = failure(ErrorCode::Cancelled);
    storage = open();
    QVERIFY((*storage)->openReport().keptAside.isEmpty());
}

void tst_DataFolder::emptiedFileIsDamagedWhereADeskWorkedBefore_data()
{
    QTest::addColumn<QString>("trace");
    QTest::newRow("secrets") << u"secrets/token"_s;
    QTest::newRow("badges") << u"badges/1.pdf"_s;
    QTest::newRow("a log") << u"lanyard.db-wal"_s;
}

void tst_DataFolder::emptiedFileIsDamagedWhereADeskWorkedBefore()
{
    QFETCH(QString, trace);
    makeDatabase();
    QFile beside(dir() + u'/' + trace);
    QVERIFY(QDir().mkpath(QFileInfo(beside).path()));
    QVERIFY(beside.open(QIODevice::WriteOnly) && beside.write("what was done last") > 0);
    beside.close();
    QVERIFY(QFile::resize(file(), 0));
    auto storage = open();
    QVERIFY(storage.has_value());
    const QString aside = (*storage)->openReport().keptAside;
    QCOMPARE((*storage)->openReport(), (OpenReport{aside, true}));
    QCOMPARE(QFileInfo(aside).size(), 0);
    if (trace.endsWith(u"-wal"_s)) {
        QVERIFY(contentOf(aside + u"-wal"_s) == "what was done last"); // not emptied by SQLite
    } else {
        QVERIFY(beside.exists());
    }
    QVERIFY((*storage)->write(Lane::Desk, fill).result().has_value());
    storage = failure(ErrorCode::Cancelled);
    QVERIFY((*open())->openReport().keptAside.isEmpty());
}

void tst_DataFolder::emptyFileInANewFolderIsNew()
{
    QVERIFY(QDir().mkpath(dir()));
    QFile made(file()); // the power went before the first byte
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.close();
    QCOMPARE((*open())->openReport(), OpenReport());
    QVERIFY(QFile::remove(file()));
    QVERIFY(QDir().mkpath(dir() + u"/notes"_s)); // somebody's folder that is now a desk's
    QCOMPARE((*open())->openReport(), OpenReport());
}

void tst_DataFolder::oldDamageIsNoNewsOfAnEventThatWasErased()
{
    makeDatabase();
    overwrite(0, "damage");
    auto storage = open();
    QVERIFY((*storage)->openReport().isNews);
    QVERIFY((*storage)->write(Lane::Desk, fill).result().has_value());
    const auto erased = (*storage)->write(
        Lane::Desk, [](UnitOfWork& unit) { return unit.events().erase(EventId{1}); });
    QVERIFY(erased.result().has_value());
    storage = failure(ErrorCode::Cancelled);
    QVERIFY((*open())->openReport().keptAside.isEmpty());
}

void tst_DataFolder::secondDamageInTheSameSecondKeepsBoth()
{
    for (int time = 1; time <= 2; ++time) {
        makeDatabase();
        overwrite(0, "damage " + QByteArray::number(time));
        QVERIFY(!(*open())->openReport().keptAside.isEmpty());
    }
    const QString aside = file() + u".damaged-20261205T030000"_s;
    QVERIFY(contentOf(aside).startsWith("damage 1"));
    QVERIFY(contentOf(aside + u"-2"_s).startsWith("damage 2"));
}

void tst_DataFolder::whatWasDecidedIsNotAskedAgainAndGoesWithTheRest()
{
    makeDatabase();
    overwrite(0, "damage");
    const QString aside = (*open())->openReport().keptAside;
    auto storage = open();
    QCOMPARE((*storage)->undecidedAside(), QStringList{aside});
    (*storage)->markDecided({aside});
    QVERIFY((*storage)->undecidedAside().isEmpty());
    QVERIFY((*storage)->hasKeptAside());
    storage = failure(ErrorCode::Cancelled);
    const auto folder = DataFolder::claim(dir());
    QVERIFY((*folder)->undecidedAside().isEmpty());
    QCOMPARE((*folder)->allKeptAside(), QStringList{aside});
    (*folder)->erasePeople();
    QVERIFY(QDir(dir()).entryList({u"*damaged*"_s}).isEmpty());
}

void tst_DataFolder::folderThatIsAFileIsToldByPath()
{
    QFile plain(dir());
    QVERIFY(plain.open(QIODevice::WriteOnly));
    const auto end = open();
    QCOMPARE(end.error().code, ErrorCode::StorageFailed);
    QVERIFY2(end.error().detail.contains(dir()), qPrintable(end.error().detail));
    QCOMPARE(end.error().args, QStringList{dir()});
}

void tst_DataFolder::folderThatCannotBeMadeIsToldByPath()
{
    const auto end = SqliteStorage::open(u"/proc/lanyard"_s, m_clock);
    QCOMPARE(end.error().code, ErrorCode::StorageFailed);
    QCOMPARE(end.error().args, QStringList{u"/proc/lanyard"_s});
}

void tst_DataFolder::folderOfSomebodyElseIsToldByPath()
{
    makeDatabase();
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    ::chmod(QFile::encodeName(dir()).constData(), ::geteuid() == 0 ? 0755 : 0555);
    if (::geteuid() == 0) {
        ::chmod(QFile::encodeName(dir() + u"/lanyard.lock"_s).constData(), 0444);
    } else {
        QVERIFY(QFile::remove(dir() + u"/lanyard.lock"_s));
    }
    // Root may write anywhere: a child that is nobody tries, and tells by its exit code.
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
            ::_exit(2);
        }
        const auto end = SqliteStorage::open(dir(), m_clock);
        const bool told = !end.has_value() && end.error().code == ErrorCode::StorageFailed
            && end.error().args == QStringList{dir()} && end.error().detail.contains(u"denied");
        ::_exit(told ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    ::chmod(QFile::encodeName(dir()).constData(), 0700);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void tst_DataFolder::brokenSchemaOfOursIsNotTakenForAnotherPrograms()
{
    makeDatabase();
    overwrite(68, QByteArray(4, '\0')); // our mark in the header is gone, and …
    overwrite(100, QByteArray(1000, '\x7f')); // … so is the schema
    auto storage = open();
    QVERIFY(storage.has_value());
    QVERIFY(!(*storage)->openReport().keptAside.isEmpty());
}

QTEST_GUILESS_MAIN(tst_DataFolder)
#include "tst_DataFolder.moc"
