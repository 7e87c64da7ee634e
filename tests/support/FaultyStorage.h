// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Storage.h"

#include <memory>
#include <mutex>
#include <optional>

namespace lanyard {

/// A storage whose commits fail when told to: the job runs, nothing of it is stored, and its
/// future ends with the chosen error. All else goes to the storage behind it. Any thread.
class FaultyStorage final : public Storage
{
public:
    explicit FaultyStorage(Storage& behind)
        : m_behind(behind)
    { }

    /// The next `times` writing jobs fail; -1: all until `heal`.
    void failCommits(const Error& error, int times = 1);

    void heal() { failCommits({}, 0); }

    /// Writing jobs that were made to fail.
    [[nodiscard]] int failures() const;

protected:
    void post(Lane lane, Access access, std::function<Result<void>(UnitOfWork&)> work,
        std::function<void(Result<void>)> done) override;

private:
    /// Shared with the jobs under way: one may still wait when the test has left its storage.
    struct Faults
    {
        std::mutex mutex;
        Error error;
        int times = 0;
        int failures = 0;

        [[nodiscard]] std::optional<Error> next();
    };

    Storage& m_behind;
    std::shared_ptr<Faults> m_faults = std::make_shared<Faults>();
};

} // namespace lanyard
