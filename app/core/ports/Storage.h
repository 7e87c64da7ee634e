// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/UnitOfWork.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace lanyard {

/// Which of the two lanes of the storage thread a job goes on. The desk's comes first.
enum class Lane {
    Desk,
    Background, ///< a job of many rows ends early for a desk
};

/// The replica on disk. A job is a function over a `UnitOfWork`, run on the storage thread inside
/// one transaction: it commits when the function returns a value, and rolls back when it returns
/// an error. The future is done only after the commit reached the disk.
class Storage
{
public:
    virtual ~Storage() = default;

    /// `job`: `Result<T>(UnitOfWork&)`. A failed commit replaces the value by its error. A desk's
    /// job that found the disk full may be run once more: what it does outside the unit of work
    /// must be the same twice.
    template <typename Job>
    auto write(Lane lane, Job job) -> QFuture<std::invoke_result_t<Job, UnitOfWork&>>
    {
        return run(lane, Access::Write, std::move(job));
    }

    /// Like `write`, on a snapshot that cannot be changed.
    template <typename Job>
    auto read(Lane lane, Job job) -> QFuture<std::invoke_result_t<Job, UnitOfWork&>>
    {
        return run(lane, Access::Read, std::move(job));
    }

protected:
    enum class Access { Read, Write };

    Storage() = default;
    Q_DISABLE_COPY_MOVE(Storage)
    /// Puts `work` on the lane; calls `done` on the storage thread with the work's error, the
    /// commit's error, or success. `done` is called exactly once, also when storage stops.
    virtual void post(Lane lane, Access access, std::function<Result<void>(UnitOfWork&)> work,
        std::function<void(Result<void>)> done)
        = 0;

private:
    template <typename Job>
    auto run(Lane lane, Access access, Job job) -> QFuture<std::invoke_result_t<Job, UnitOfWork&>>
    {
        using R = std::invoke_result_t<Job, UnitOfWork&>;
        auto promise = std::make_shared<QPromise<R>>();
        auto value = std::make_shared<std::optional<R>>();
        promise->start();
        auto future = promise->future();
        post(
            lane, access,
            [job = std::move(job), value](UnitOfWork& work) mutable -> Result<void> {
                *value = job(work);
                return (*value)->has_value() ? Result<void>{} : Result<void>{(*value)->error()};
            },
            [promise, value](Result<void> end) {
                if (end.has_value()) {
                    promise->addResult(std::move(**value));
                } else {
                    promise->addResult(R{end.error()});
                }
                promise->finish();
            });
        return future;
    }
};

} // namespace lanyard
