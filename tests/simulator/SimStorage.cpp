// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SimStorage.h"

#include "sqlite/Transaction.h"

namespace lanyard::sim {

using namespace Qt::StringLiterals;

SimStorage::SimStorage(
    const Surroundings& around, const QString& file, const Clock& clock, Planted bug, Hooks hooks)
    : m_around(around)
    , m_bug(bug)
    , m_hooks(std::move(hooks))
    , m_connection(file, Connection::Mode::ReadWrite)
    , m_real(m_connection, clock)
    , m_planted(planted(bug, m_real))
{
    // a power cut is tested elsewhere, and nobody else opens the file while the process lives
    m_connection.execute("PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE");
}

void SimStorage::post(Lane lane, Access access, std::function<Result<void>(UnitOfWork&)> work,
    std::function<void(Result<void>)> done)
{
    if (lane == Lane::Desk || m_dead) {
        done(run(lane, access, work));
        return;
    }
    const qint64 now = m_around.time.nowMs();
    qint64 takes = 2;
    if (m_around.faults.strikes(Fault::DiskSlow)) {
        takes = m_around.faults.dice(Fault::DiskSlow).between(200, 5000);
    }
    m_freeAt = std::max(m_freeAt, now) + takes;
    m_around.time.after(m_freeAt - now,
        [this, lane, access, work = std::move(work), done = std::move(done),
            alive = std::weak_ptr<bool>(m_alive)] {
            if (!alive.expired()) {
                done(run(lane, access, work));
            }
        });
}

Result<void> SimStorage::run(
    Lane lane, Access access, const std::function<Result<void>(UnitOfWork&)>& work)
{
    if (m_dead) {
        return failure(ErrorCode::Cancelled, u"the process has ended"_s);
    }
    if (access == Access::Read) {
        return attempt([&]() -> Result<void> {
            Transaction transaction(m_connection, Transaction::Kind::Read);
            return work(m_planted ? *m_planted : m_real);
        });
    }
    const auto end = write(lane, work);
    if (!end && lane == Lane::Desk && m_bug == Planted::TellsBeforeCommit
        && end.error().detail.startsWith(u"simulated"_s)) {
        return {};
    }
    return end;
}

Result<void> SimStorage::write(Lane lane, const std::function<Result<void>(UnitOfWork&)>& work)
{
    auto end = attempt([&]() -> Result<void> {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        if (auto worked = work(m_planted ? *m_planted : m_real); !worked) {
            return worked;
        }
        if (auto failed = fault(); !failed) {
            return failed;
        }
        if (lane == Lane::Background) {
            bend();
        }
        transaction.commit();
        return {};
    });
    if (!end) {
        return end;
    }
    if (m_hooks.committed) {
        m_hooks.committed();
    }
    if (m_around.faults.strikes(Fault::DeathAfterCommit)) {
        die(Fault::DeathAfterCommit);
        return failure(ErrorCode::Cancelled, u"the process has ended"_s);
    }
    return end;
}

/// What goes wrong at this commit.
Result<void> SimStorage::fault()
{
    if (m_around.faults.strikes(Fault::DeathBeforeCommit)) {
        die(Fault::DeathBeforeCommit);
        return failure(ErrorCode::Cancelled, u"simulated end of the process"_s);
    }
    if (m_full) {
        return failure(ErrorCode::StorageFull, u"simulated full disk"_s);
    }
    if (m_around.faults.strikes(Fault::DiskFails)) {
        return failure(ErrorCode::StorageFailed, u"simulated failure of the disk"_s);
    }
    return {};
}

/// What a bug of ours makes of a download.
void SimStorage::bend()
{
    if (m_bug == Planted::ForgetsWaiting) {
        m_connection.execute("DELETE FROM check_in WHERE nonce IN "
                             "(SELECT nonce FROM outbox_entry WHERE state = 0)");
    }
    if (m_bug == Planted::AdmitsTwice) {
        m_connection.execute("UPDATE check_in_list SET allow_multiple_entries = 1");
    }
}

void SimStorage::die(Fault fault)
{
    m_dead = true;
    m_hooks.died(fault);
}

} // namespace lanyard::sim
