// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FaultyStorage.h"

namespace lanyard {

void FaultyStorage::failCommits(const Error& error, int times)
{
    const std::lock_guard lock(m_faults->mutex);
    m_faults->error = error;
    m_faults->times = times;
}

int FaultyStorage::failures() const
{
    const std::lock_guard lock(m_faults->mutex);
    return m_faults->failures;
}

std::optional<Error> FaultyStorage::Faults::next()
{
    const std::lock_guard lock(mutex);
    if (times == 0) {
        return std::nullopt;
    }
    times -= times > 0 ? 1 : 0;
    ++failures;
    return error;
}

void FaultyStorage::post(Lane lane, Access access, std::function<Result<void>(UnitOfWork&)> work,
    std::function<void(Result<void>)> done)
{
    const auto finish = [done = std::move(done)](const Result<void>& end) { done(end); };
    if (access == Access::Read) {
        m_behind.read(lane, std::move(work)).then(finish);
        return;
    }
    const auto faulty
        = [faults = m_faults, work = std::move(work)](UnitOfWork& unit) -> Result<void> {
        auto worked = work(unit);
        if (const auto fault = worked ? faults->next() : std::nullopt) {
            return *fault;
        }
        return worked;
    };
    m_behind.write(lane, faulty).then(finish);
}

} // namespace lanyard
