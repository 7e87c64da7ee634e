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
    [[nodiscard]] QList<WholeEntry> waitingAside() const;

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
        Access access, const std::function<Result<void>(UnitOfWork&)>& work);
    [[nodiscard]] bool isDeskAtWork() const;
    void eraseKeptAside();
    void tidy(bool idle);

    std::unique_ptr<DataFolder> m_folder;
    OpenReport m_report;
    const Clock& m_clock;
    std::unique_ptr<Session> m_session; ///< storage thread, after `open`
    bool m_sawDamage = false; ///< storage thread
    qint64 m_acts = 0; ///< storage thread; audit rows after the last write
    int m_framesAtMost = 0; ///< storage thread; of the log, after the last job
    std::optional<std::chrono::steady_clock::time_point> m_deskWrote; ///< storage thread
    std::atomic_bool m_abort = false;
    JobQueue m_jobs;
    std::promise<void> m_ended;
    std::thread m_thread;
};

} // namespace lanyard
