// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Planted.h"
#include "Surroundings.h"
#include "ports/Storage.h"
#include "sqlite/Connection.h"
#include "storage/SqliteUnitOfWork.h"

namespace lanyard::sim {

/// The real repositories and SQL of one desk, without their thread: a desk's job is done at once,
/// one of the background comes in its turn a little later. Each commit can fail, and can be the
/// last thing that the process does. A dead storage lets nothing more happen to the database.
class SimStorage final : public Storage
{
public:
    struct Hooks
    {
        std::function<void(Fault)> died; ///< the process has ended at a commit
        std::function<void()> committed;
    };

    SimStorage(const Surroundings& around, const QString& file, const Clock& clock, Planted bug,
        Hooks hooks);

    /// From now on whatever still runs of this process has no effect.
    void kill() { m_dead = true; }

    [[nodiscard]] bool isDead() const { return m_dead; }

    void setFull(bool full) { m_full = full; }

    [[nodiscard]] Connection& connection() { return m_connection; }

protected:
    void post(Lane lane, Access access, std::function<Result<void>(UnitOfWork&)> work,
        std::function<void(Result<void>)> done) override;

private:
    [[nodiscard]] Result<void> run(
        Lane lane, Access access, const std::function<Result<void>(UnitOfWork&)>& work);
    [[nodiscard]] Result<void> write(
        Lane lane, const std::function<Result<void>(UnitOfWork&)>& work);
    [[nodiscard]] Result<void> fault();
    void bend();
    void die(Fault fault);

    Surroundings m_around;
    Planted m_bug;
    Hooks m_hooks;
    Connection m_connection;
    SqliteUnitOfWork m_real;
    std::unique_ptr<UnitOfWork> m_planted;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    qint64 m_freeAt = 0; ///< when the background's next job can begin
    bool m_full = false;
    bool m_dead = false;
};

} // namespace lanyard::sim
