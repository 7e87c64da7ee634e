// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/WholeEntry.h"
#include "ports/Storage.h"
#include "storage/JobQueue.h"
#include "storage/Opening.h"

#include <atomic>
#include <chrono>
#include <future>
#include <optional>
#include <thread>

namespace lanyard {

class Connection;
class IntegrityLook;
class SqliteUnitOfWork;

/// The replica in `lanyard.db` of a data folder. Owns the storage thread and on it the only
/// writing connection, and one that only reads. Made, posted to and stopped from any thread.
class SqliteStorage final : public Storage
{
public:
    /// Claims the folder (made when it is not there), checks and migrates its database and starts
    /// the thread. Errors: `StorageInUse` (for longer than `patience`), `StorageNewer` (file
    /// untouched), `StorageFull`, `StorageFailed`. A damaged file is no error: see `openReport`.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStorage>> open(
        const QString& dataDir, const Clock& clock, std::chrono::milliseconds patience = {});
    /// Stops within `defaultStopLimit`.
    ~SqliteStorage() override;
    Q_DISABLE_COPY_MOVE(SqliteStorage)

    static constexpr std::chrono::milliseconds defaultStopLimit{5000};
    /// Takes no more jobs. The desk's jobs that wait are run for as long as `limit`; the
    /// background's, and what is left then, end with `Cancelled`, and so does a job that is still
    /// at its SQL. Returns when the database is closed.
    void stop(std::chrono::milliseconds limit = defaultStopLimit);

    [[nodiscard]] const OpenReport& openReport() const { return m_report; }

    [[nodiscard]] QString dataDir() const { return m_folder->path(); }

    /// Whether a damaged database is kept aside; it goes with the last event that is erased.
    [[nodiscard]] bool hasKeptAside() const { return !m_folder->keptAside().isEmpty(); }

    /// What waits for a server in the databases that are kept aside, as far as it can be read,
    /// each act once. Takes up to a second for each of them.
    [[nodiscard]] QList<WholeEntry> waitingAside() const
    {
        return waitingIn(m_folder->allKeptAside());
    }

    /// The same of these files. Any thread, also without a storage.
    [[nodiscard]] static QList<WholeEntry> waitingIn(const QStringList& asides);

    /// Of the databases that are kept aside, those that nobody decided about yet.
    [[nodiscard]] QStringList undecidedAside() const { return m_folder->undecidedAside(); }

    /// What waits in these was taken over, or shall be left where it is.
    void markDecided(const QStringList& asides) const { m_folder->markDecided(asides); }

    /// For a desk that runs: room for its acts is held from now on (`DataFolder::holdReserve`), and
    /// again in quiet moments after it was given up. Without this none is made, only what is there
    /// is used. Whether there is any now.
    bool holdReserve();

    /// For a desk that runs: it is looked through in quiet moments, so long after the time before
    /// (`IntegrityLook`).
    void lookEvery(std::chrono::milliseconds pause);

    /// The database in use was found damaged, by a look or by somebody who wanted something of it.
    /// The next start keeps it aside.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

protected:
    void post(Lane lane, Access access, std::function<Result<void>(UnitOfWork&)> work,
        std::function<void(Result<void>)> done) override;

private:
    /// Both connections and their repositories.
    struct Session;

    SqliteStorage(std::unique_ptr<DataFolder> folder, OpenReport report, const Clock& clock);
    [[nodiscard]] Result<void> openSession();
    void serve();
    [[nodiscard]] Result<void> runJob(
        Lane lane, Access access, const std::function<Result<void>(UnitOfWork&)>& work);
    [[nodiscard]] Result<void> runOnce(
        Access access, const std::function<Result<void>(UnitOfWork&)>& work);
    [[nodiscard]] bool isDeskAtWork() const;
    void erasePeople();
    void tidy(bool idle);
    void look();
    [[nodiscard]] std::optional<std::chrono::milliseconds> patience(bool mayRest) const;

    std::unique_ptr<DataFolder> m_folder;
    OpenReport m_report;
    const Clock& m_clock;
    std::unique_ptr<Session> m_session; ///< storage thread, after `open`
    std::atomic_bool m_isDamaged = false;
    std::atomic<std::chrono::milliseconds> m_lookEvery{}; ///< 0: never
    std::unique_ptr<IntegrityLook> m_look; ///< storage thread; while one is under way
    std::optional<std::chrono::steady_clock::time_point> m_nextLook; ///< storage thread
    qint64 m_acts = 0; ///< storage thread; audit rows after the last write
    int m_framesAtMost = 0; ///< storage thread; of the log, after the last job
    std::optional<std::chrono::steady_clock::time_point> m_deskWrote; ///< storage thread
    std::atomic_bool m_holdsReserve = false;
    std::atomic_bool m_abort = false;
    JobQueue m_jobs;
    std::promise<void> m_ended;
    std::thread m_thread;
};

} // namespace lanyard
