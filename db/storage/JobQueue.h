// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace lanyard {

/// Two lanes of jobs from any thread to one. Standard C++ alone, so that ThreadSanitizer can run
/// it. Each job that was taken in comes out of `next` or `leftOver`, once.
class JobQueue
{
public:
    enum class Lane { Desk, Background };

    struct Job
    {
        std::function<void()> run;
        std::function<void()> drop; ///< called instead of `run` when the storage stops first
    };

    /// False once closed: the job is not taken in.
    [[nodiscard]] bool push(Lane lane, Job job);

    enum class Next { Job, Idle, Closed };
    /// Waits for a job, the desk's first. `Idle` when none came within `patience` (none: waits
    /// for ever). After `close`: the desk's jobs until the limit, then `Closed`.
    [[nodiscard]] Next next(
        Job& job, std::optional<std::chrono::milliseconds> patience = std::nullopt);

    /// Whether a job of the desk's is in.
    [[nodiscard]] bool isDeskWaiting();

    /// Takes no more jobs; the desk's are still handed out for as long as `limit`.
    void close(std::chrono::milliseconds limit);
    /// After `Closed`: what nobody will run, to be dropped.
    [[nodiscard]] std::deque<Job> leftOver();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_desk;
    std::deque<Job> m_background;
    std::optional<std::chrono::steady_clock::time_point> m_deadline; ///< set: closed
};

} // namespace lanyard
