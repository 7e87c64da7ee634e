// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"
#include "sqlite/Connection.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <csignal>
#include <stdexcept>
#include <sys/resource.h>

using namespace lanyard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_SqliteStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_replica = std::make_unique<TemporaryReplica>(); }

    void stopRunsTheDesksJobsAndCancelsTheBackgrounds();
    void afterTheLimitStopCancelsWhatIsStillWaiting();
    void stopCutsALongJobShort();
    void jobAfterStopIsCancelledAtOnce();
    void everyJobEndsOnceThroughAStop();
    void backgroundsJobSeesADeskWait();
    void backgroundsJobSeesADeskAtWork();
    void exceptionOfAJobIsAnError();
    void fullDiskIsToldAndTheDeskGoesOnWhenThereIsRoom();
    void aKilledFoldersLogIsTakenIn();
    void quietMomentMovesTheLogIntoTheFile();
    void logOfADeskThatNeverRestsHasItsBound();
    void erasedNamesAreNowhereInTheFiles();

private:
    [[nodiscard]] QString file() const { return m_replica->path() + u"/lanyard.db"_s; }

    SqliteStorage& storage() { return m_replica->storage(); }

    std::unique_ptr<TemporaryReplica> m_replica;
};

namespace {

Result<void> nothing(UnitOfWork&)
{
    return {};
}

/// Holds the storage thread until released.
auto holding(QSemaphore& gate)
{
    return [&gate](UnitOfWork&) -> Result<void> {
        gate.acquire();
        return {};
    };
}

bool filesHold(const QString& database, const QByteArray& text)
{
    for (const QString& suffix : {QString(), u"-wal"_s}) {
        QFile file(database + suffix);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
            return true;
        }
    }
    return false;
}

} // namespace

void tst_SqliteStorage::stopRunsTheDesksJobsAndCancelsTheBackgrounds()
{
    QSemaphore gate;
    const auto held = storage().write(Lane::Desk, holding(gate));
    const auto background = storage().write(Lane::Background, nothing);
    const auto desk = storage().write(Lane::Desk, [&](UnitOfWork& unit) {
        AuditRow row;
        row.at = m_replica->clock().now();
        return unit.audit().add(row);
    });
    QThread* stopper = QThread::create([&] { storage().stop(60s); });
    stopper->start();
    while (storage().write(Lane::Background, nothing).isFinished() == false) {
        QThread::yieldCurrentThread(); // until the storage has been closed to new jobs
    }
    gate.release();
    QVERIFY(stopper->wait());
    delete stopper;
    QVERIFY(held.result().has_value());
    QVERIFY(desk.result().has_value());
    QCOMPARE(background.result().error().code, ErrorCode::Cancelled);
    m_replica->reopen();
    QCOMPARE(*m_replica->read([](UnitOfWork& unit) { return unit.audit().count(); }), 1);
}

void tst_SqliteStorage::afterTheLimitStopCancelsWhatIsStillWaiting()
{
    QSemaphore gate;
    const auto held = storage().write(Lane::Desk, holding(gate));
    const auto waiting = storage().write(Lane::Desk, nothing);
    QThread* stopper = QThread::create([&] { storage().stop(0ms); });
    stopper->start();
    while (storage().write(Lane::Background, nothing).isFinished() == false) {
        QThread::yieldCurrentThread();
    }
    gate.release();
    QVERIFY(stopper->wait());
    delete stopper;
    QVERIFY(held.isFinished());
    QCOMPARE(waiting.result().error().code, ErrorCode::Cancelled);
}

void tst_SqliteStorage::stopCutsALongJobShort()
{
    QSemaphore started;
    const auto endless = storage().write(Lane::Desk, [&](UnitOfWork& unit) -> Result<void> {
        started.release();
        for (;;) {
            if (auto counted = unit.audit().count(); !counted) {
                return counted.error();
            }
        }
    });
    started.acquire();
    storage().stop(0ms);
    QCOMPARE(endless.result().error().code, ErrorCode::Cancelled);
}

void tst_SqliteStorage::jobAfterStopIsCancelledAtOnce()
{
    storage().stop();
    const auto late = storage().write(Lane::Desk, nothing);
    QVERIFY(late.isFinished());
    QCOMPARE(late.result().error().code, ErrorCode::Cancelled);
}

void tst_SqliteStorage::everyJobEndsOnceThroughAStop()
{
    constexpr int count = 400;
    QList<QFuture<Result<void>>> futures;
    std::atomic<int> ends = 0;
    QThread* poster = QThread::create([&] {
        for (int number = 0; number < count; ++number) {
            const Lane lane = number % 2 == 0 ? Lane::Desk : Lane::Background;
            futures.append(
                (number % 3 == 0 ? storage().read(lane, nothing) : storage().write(lane, nothing))
                    .then([&ends](const Result<void>& end) {
                        ++ends;
                        return end;
                    }));
        }
    });
    poster->start();
    QTRY_VERIFY(ends > 20);
    storage().stop(0ms);
    QVERIFY(poster->wait());
    delete poster;
    QCOMPARE(futures.size(), count);
    for (const auto& future : futures) {
        QVERIFY(future.isFinished());
    }
    QCOMPARE(ends, count);
}

void tst_SqliteStorage::backgroundsJobSeesADeskWait()
{
    m_replica->reopen(); // nobody has been at the desk
    QFuture<Result<void>> desk;
    const auto seen
        = storage().write(Lane::Background, [&](UnitOfWork& unit) -> Result<QList<bool>> {
              QList<bool> waits{unit.isDeskBusy()};
              desk = storage().read(Lane::Desk, nothing);
              waits.append(unit.isDeskBusy());
              return waits;
          });
    QCOMPARE(*seen.result(), QList<bool>({false, true}));
    QVERIFY(desk.result().has_value());
}

void tst_SqliteStorage::backgroundsJobSeesADeskAtWork()
{
    m_replica->reopen();
    const auto isAtWork = [this] {
        return *storage()
                    .write(Lane::Background,
                        [](UnitOfWork& unit) { return Result<bool>(unit.isDeskBusy()); })
                    .result();
    };
    QVERIFY(storage().read(Lane::Desk, nothing).result().has_value());
    QVERIFY(!isAtWork()); // somebody looked, nobody came in
    QVERIFY(storage().write(Lane::Desk, nothing).result().has_value());
    QVERIFY(!isAtWork()); // a setting was kept, say
    const auto act = [now = m_replica->clock().now()](UnitOfWork& unit) {
        return unit.audit().add({0, now, {}, u"check-in"_s, {}, u"{}"_s});
    };
    QVERIFY(storage().write(Lane::Desk, act).result().has_value());
    QVERIFY(isAtWork());
}

void tst_SqliteStorage::exceptionOfAJobIsAnError()
{
    const auto end = m_replica->write([&](UnitOfWork& unit) -> Result<void> {
        AuditRow row;
        row.at = m_replica->clock().now();
        (void)unit.audit().add(row);
        throw std::runtime_error("a job's own fault");
    });
    QCOMPARE(end.error().code, ErrorCode::StorageFailed);
    QCOMPARE(end.error().detail, u"a job's own fault"_s);
    QCOMPARE(*m_replica->read([](UnitOfWork& unit) { return unit.audit().count(); }), 0);
}

void tst_SqliteStorage::fullDiskIsToldAndTheDeskGoesOnWhenThereIsRoom()
{
    const auto grow = [&](int kilobytes) {
        return m_replica->write([&, kilobytes](UnitOfWork& unit) {
            AuditRow row;
            row.at = m_replica->clock().now();
            row.text = QString(kilobytes * 1024, u'x');
            return unit.audit().add(row);
        });
    };
    QVERIFY(grow(1).has_value());
    // The files may not grow beyond 2 MB: the system refuses the write as on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = 2 * 1024 * 1024;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto refused = grow(4 * 1024);
    const auto small = grow(1);
    const auto asha = m_replica->read([&](UnitOfWork& unit) {
        return unit.attendees().byToken(m_replica->event(), {u"token-asha"_s}, false);
    });
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY2(refused.error().code == ErrorCode::StorageFull, qPrintable(refused.error().detail));
    QVERIFY(small.has_value());
    QVERIFY2(asha, "a full disk holds nobody's look-up up");
    QCOMPARE(asha->size(), 1);
    QVERIFY(grow(4 * 1024).has_value());
    m_replica->reopen();
    QVERIFY(m_replica->storage().openReport().keptAside.isEmpty());
    QCOMPARE(*m_replica->read([](UnitOfWork& unit) { return unit.audit().count(); }), 3);
    QVERIFY(
        !m_replica->read([](UnitOfWork& unit) { return unit.audit().firstBroken(); })->has_value());
}

void tst_SqliteStorage::aKilledFoldersLogIsTakenIn()
{
    // What a kill leaves behind: the file, its log, and the mark that it was open.
    QTemporaryDir copy;
    const auto added = m_replica->write([&](UnitOfWork& unit) {
        AuditRow row;
        row.at = m_replica->clock().now();
        return unit.audit().add(row);
    });
    QVERIFY(added.has_value());
    for (const QString& name : {u"lanyard.db"_s, u"lanyard.db-wal"_s, u"lanyard.lock"_s}) {
        QVERIFY(QFile::copy(m_replica->path() + u'/' + name, copy.filePath(name)));
    }
    QVERIFY(QFileInfo(copy.filePath(u"lanyard.lock"_s)).size() > 0);
    auto reopened = SqliteStorage::open(copy.path(), m_replica->clock());
    QVERIFY(reopened.has_value());
    const auto count = (*reopened)
                           ->read(Lane::Desk, [](UnitOfWork& unit) { return unit.audit().count(); })
                           .result();
    QCOMPARE(*count, 1);
    reopened = failure(ErrorCode::Cancelled);
    QCOMPARE(QFileInfo(copy.filePath(u"lanyard.lock"_s)).size(), 0);
    QVERIFY(!QFile::exists(copy.filePath(u"lanyard.db-wal"_s)));
}

void tst_SqliteStorage::quietMomentMovesTheLogIntoTheFile()
{
    const QString name(3 * 1024 * 1024 / 4, u'q'); // more than the quiet moment's threshold
    const auto added = m_replica->write([&](UnitOfWork& unit) {
        AuditRow row;
        row.at = m_replica->clock().now();
        row.text = name + name;
        return unit.audit().add(row);
    });
    QVERIFY(added.has_value());
    QTRY_VERIFY(QFileInfo(file()).size() > name.size());
}

void tst_SqliteStorage::logOfADeskThatNeverRestsHasItsBound()
{
    const QString text(256 * 1024, u'q');
    const qint64 bound = qint64(10) * 1024 * 1024; // what is moved at 8 MB, and one act more
    qint64 longest = 0;
    for (int act = 0; act < 80; ++act) { // 20 MB
        const auto added = m_replica->write([&](UnitOfWork& unit) {
            AuditRow row;
            row.at = m_replica->clock().now();
            row.text = text;
            return unit.audit().add(row);
        });
        QVERIFY(added.has_value());
        longest = std::max(longest, QFileInfo(file() + u"-wal"_s).size());
    }
    QVERIFY2(longest < bound, qPrintable(u"%1 bytes"_s.arg(longest)));
    QVERIFY(QFileInfo(file()).size() + bound > 80 * qint64(text.size()));
}

void tst_SqliteStorage::erasedNamesAreNowhereInTheFiles()
{
    const QByteArray name = u"Zoë Öztürk"_s.toUtf8();
    QVERIFY(filesHold(file(), name));
    QVERIFY(
        m_replica->write([&](UnitOfWork& unit) { return unit.events().erase(m_replica->event()); })
            .has_value());
    QTRY_VERIFY(!filesHold(file(), name));
}

QTEST_GUILESS_MAIN(tst_SqliteStorage)
#include "tst_SqliteStorage.moc"
