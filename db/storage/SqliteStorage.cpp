// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SqliteStorage.h"

#include "repositories/AuditRepository.h"
#include "sqlite/Connection.h"
#include "sqlite/Transaction.h"
#include "storage/IntegrityLook.h"
#include "storage/Salvage.h"
#include "storage/SqliteUnitOfWork.h"
#include "support/KillPoint.h"

#include <QSet>

#include <algorithm>
#include <exception>
#include <utility>

namespace lanyard {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A quiet moment: nobody has asked for anything this long.
constexpr auto quietMoment = 300ms;
/// In a quiet moment a log of this many frames (1 MB) is moved into the file, …
constexpr int framesWhenIdle = 256;
/// … and at this many (8 MB) after a desk's job: a short log is written over and over in one
/// place, which costs less than one that grows. …
constexpr int framesOfDesk = 2048;
/// … An import's may be longer (32 MB): fewer moves, each page once.
constexpr int framesOfBackground = 8192;
/// After a check-in the next may come within this time.
constexpr auto nextPerson = 10s;
/// Room that a quota refuses is made and taken away for nothing.
constexpr auto reservePause = 60s;
/// Between two steps of a look through the database.
constexpr auto stepRest = 20ms;

} // namespace

struct SqliteStorage::Session
{
    Session(const QString& file, const Clock& clock, const std::atomic_bool& abort,
        std::function<bool()> isDeskBusy)
        : writer(file, Connection::Mode::ReadWrite)
        , reader(file, Connection::Mode::ReadOnly)
        , writing(writer, clock, std::move(isDeskBusy))
        , reading(reader, clock)
    {
        writer.setAbort(&abort);
        reader.setAbort(&abort);
    }

    Connection writer;
    Connection reader;
    SqliteUnitOfWork writing;
    SqliteUnitOfWork reading;
    bool isBroken = false; ///< the device failed: to be opened anew
    bool isEndUnclear = false; ///< the last job's act may be there when it is
    std::chrono::steady_clock::time_point reserveAgain; ///< not before is it tried to hold it
};

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(
    const QString& dataDir, const Clock& clock, std::chrono::milliseconds patience)
{
    auto folder = DataFolder::claim(dataDir, patience);
    if (!folder) {
        return folder.error();
    }
    auto report = prepareDatabase(**folder, clock);
    if (!report && report.error().code == ErrorCode::StorageFull && (*folder)->giveUpReserve()) {
        report = prepareDatabase(**folder, clock);
    }
    if (!report) {
        (*folder)->markClosed();
        return report.error();
    }
    std::unique_ptr<SqliteStorage> storage(
        new SqliteStorage(std::move(*folder), std::move(*report), clock));
    if (auto opened = storage->openSession(); !opened) {
        return opened.error();
    }
    storage->m_thread = std::thread([self = storage.get()] { self->serve(); });
    return storage;
}

SqliteStorage::SqliteStorage(
    std::unique_ptr<DataFolder> folder, OpenReport report, const Clock& clock)
    : m_folder(std::move(folder))
    , m_report(std::move(report))
    , m_clock(clock)
{ }

SqliteStorage::~SqliteStorage()
{
    stop();
}

void SqliteStorage::stop(std::chrono::milliseconds limit)
{
    if (!m_thread.joinable()) {
        return;
    }
    m_jobs.close(limit);
    if (m_ended.get_future().wait_for(limit) != std::future_status::ready) {
        m_abort = true;
    }
    m_thread.join();
}

bool SqliteStorage::holdReserve()
{
    const bool isHeld = m_folder->holdReserve();
    m_holdsReserve = true;
    return isHeld;
}

void SqliteStorage::lookEvery(std::chrono::milliseconds pause)
{
    m_lookEvery = pause;
    (void)m_jobs.push(JobQueue::Lane::Background, {[] {}, [] {}}); // wakes who rests
}

QList<WholeEntry> SqliteStorage::waitingIn(const QStringList& asides)
{
    QList<WholeEntry> waiting;
    QSet<QString> known;
    for (const QString& file : asides) {
        for (const WholeEntry& each : salvageWaiting(file)) {
            if (!known.contains(each.entry.nonce.value)) {
                known.insert(each.entry.nonce.value);
                waiting.append(each);
            }
        }
    }
    return waiting;
}

void SqliteStorage::post(Lane lane, Access access, std::function<Result<void>(UnitOfWork&)> work,
    std::function<void(Result<void>)> done)
{
    const auto drop = [done] { done(failure(ErrorCode::Cancelled, u"storage stopped"_s)); };
    const bool taken
        = m_jobs.push(lane == Lane::Desk ? JobQueue::Lane::Desk : JobQueue::Lane::Background,
            {[this, lane, access, work = std::move(work), done] {
                 const qint64 acts = m_acts;
                 done(runJob(lane, access, work));
                 if (lane == Lane::Desk && acts != m_acts) { // a setting alone is nobody's coming
                     m_deskWrote = std::chrono::steady_clock::now();
                 }
                 m_framesAtMost = lane == Lane::Desk ? framesOfDesk : framesOfBackground;
             },
                drop});
    if (!taken) {
        drop();
    }
}

Result<void> SqliteStorage::openSession()
{
    return attempt([&] {
        m_session.reset();
        m_session = std::make_unique<Session>(m_folder->databaseFile(), m_clock, m_abort,
            [this] { return m_jobs.isDeskWaiting() || isDeskAtWork(); });
    });
}

bool SqliteStorage::isDeskAtWork() const
{
    return m_deskWrote && std::chrono::steady_clock::now() - *m_deskWrote < nextPerson;
}

void SqliteStorage::serve()
{
    JobQueue::Job job;
    bool mayRest = false; // nothing left to tidy: sleep until a job comes
    for (;;) {
        const auto next = m_jobs.next(job, patience(mayRest));
        if (next == JobQueue::Next::Closed) {
            break;
        }
        if (next == JobQueue::Next::Job) {
            job.run();
            job = {};
        }
        mayRest = next == JobQueue::Next::Idle;
        tidy(mayRest);
        if (mayRest) {
            look();
        }
    }
    for (const JobQueue::Job& left : m_jobs.leftOver()) {
        left.drop();
    }
    m_look.reset();
    m_session.reset();
    if (!m_isDamaged) {
        m_folder->markClosed();
    }
    m_ended.set_value();
}

/// A desk's act that the disk has no room for takes the room that is held for it. No import does,
/// and no act that may be on the disk: done twice, it would tell who came in that they were in.
Result<void> SqliteStorage::runJob(
    Lane lane, Access access, const std::function<Result<void>(UnitOfWork&)>& work)
{
    const Result<void> end = runOnce(access, work);
    const bool mayTakeReserve = !end && end.error().code == ErrorCode::StorageFull
        && lane == Lane::Desk && access == Access::Write && m_session != nullptr
        && !m_session->isEndUnclear;
    return mayTakeReserve && m_folder->giveUpReserve() ? runOnce(access, work) : end;
}

Result<void> SqliteStorage::runOnce(
    Access access, const std::function<Result<void>(UnitOfWork&)>& work)
{
    if (m_session == nullptr || m_session->isBroken) {
        if (auto opened = openSession(); !opened) {
            return opened;
        }
    }
    const bool writes = access == Access::Write;
    Connection& connection = writes ? m_session->writer : m_session->reader;
    SqliteUnitOfWork& unit = writes ? m_session->writing : m_session->reading;
    Result<void> end;
    try {
        end = attempt([&]() -> Result<void> {
            Transaction transaction(
                connection, writes ? Transaction::Kind::Write : Transaction::Kind::Read);
            if (auto worked = work(unit); !worked) {
                return worked;
            }
            const qint64 acts = writes ? AuditRepository(connection).lastNumber() : 0;
            transaction.commit();
            if (writes && std::exchange(m_acts, acts) != acts) {
                m_folder->noteActs(acts);
            }
            return {};
        });
    } catch (const std::exception& exception) {
        end = failure(ErrorCode::StorageFailed, QString::fromUtf8(exception.what()));
    }
    if (end && writes && connection.wantsTruncate()) {
        erasePeople();
    }
    if (const auto& error = connection.firstError()) {
        // After a failed sync the system may have forgotten what it was handed; nothing of this
        // connection is to be trusted.
        m_session->isBroken = error->isOfDevice();
        m_session->isEndUnclear = error->isOfSync();
        m_isDamaged = m_isDamaged || error->toError().code == ErrorCode::StorageDamaged;
    }
    return end;
}

/// After an erasure: without any event nobody's data is to be left in files of ours.
void SqliteStorage::erasePeople()
{
    (void)attempt([&] {
        const auto query = m_session->writer.query("SELECT EXISTS (SELECT 1 FROM event)");
        if (query->step() && query->integer(0) == 0) {
            m_folder->erasePeople();
        }
    });
}

void SqliteStorage::tidy(bool idle)
{
    if (m_session == nullptr || m_session->isBroken) {
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    if (idle && m_holdsReserve && now >= m_session->reserveAgain && !m_folder->holdReserve()) {
        m_session->reserveAgain = now + reservePause;
    }
    Connection& writer = m_session->writer;
    const bool truncate = idle && writer.wantsTruncate();
    if (truncate || writer.walFrames() >= (idle ? framesWhenIdle : m_framesAtMost)) {
        // A failure here loses nothing: the log stays, and the next quiet moment tries again.
        killPoint("before-checkpoint");
        (void)attempt([&] { writer.checkpoint(truncate); });
        killPoint("after-checkpoint");
        writer.forgetError();
    }
}

/// One step of a look, where one is due.
void SqliteStorage::look()
{
    const std::chrono::milliseconds every = m_lookEvery;
    const auto now = std::chrono::steady_clock::now();
    if (every <= 0ms || m_isDamaged) {
        return;
    }
    if (!m_nextLook || *m_nextLook > now + every) { // the pause was made shorter
        m_nextLook = now + every;
    }
    if (now < *m_nextLook) {
        return;
    }
    const auto step = attempt([this] {
        if (!m_look) {
            m_look = std::make_unique<IntegrityLook>(
                m_folder->databaseFile(), IntegrityLook::Limits(), &m_abort);
        }
        return m_look->step();
    });
    if (step && *step == IntegrityLook::End::More) {
        return;
    }
    m_look.reset();
    m_nextLook = now + every;
    m_isDamaged = step ? *step == IntegrityLook::End::Damaged
                       : step.error().code == ErrorCode::StorageDamaged;
}

/// How long to wait for a job before something else is done; none: nothing else is to be done.
std::optional<std::chrono::milliseconds> SqliteStorage::patience(bool mayRest) const
{
    if (!mayRest) {
        return quietMoment;
    }
    if (m_lookEvery.load() <= 0ms || m_isDamaged || !m_nextLook) {
        return std::nullopt;
    }
    const auto left = *m_nextLook - std::chrono::steady_clock::now();
    return std::max<std::chrono::milliseconds>(
        stepRest, std::chrono::duration_cast<std::chrono::milliseconds>(left));
}

} // namespace lanyard
