// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using http_t = struct _http_s; // NOLINT(bugprone-reserved-identifier): libcups calls it so

namespace lanyard {

/// Keeps libcups within its time. Its calls wait for a peer that sends a byte now and then for as
/// long as that goes on; here a thread waits beside them, and takes their socket away when their
/// time is over or the program ends. Print thread, but for `interrupt()`.
class IppWatch
{
public:
    using Milliseconds = std::chrono::milliseconds;

    IppWatch();
    ~IppWatch();
    Q_DISABLE_COPY_MOVE(IppWatch)

    /// Any thread: every call ends soon, and none is begun any more.
    void interrupt();
    [[nodiscard]] bool isInterrupted() const;
    /// Nothing but waiting; false when interrupted.
    bool pause(Milliseconds time);

    /// As long as it lives, calls with `http` end by themselves after `limit`.
    class Guard
    {
    public:
        Guard(IppWatch& watch, http_t* http, Milliseconds limit);
        ~Guard();
        Q_DISABLE_COPY_MOVE(Guard)
        /// They went on: the time begins anew.
        void renew(Milliseconds limit);
        /// True when its time was over: what the call says of its end is this.
        [[nodiscard]] bool isOver() const;
        /// What libcups looks at while it connects.
        [[nodiscard]] int* cancel();

    private:
        IppWatch& m_watch;
    };

private:
    using Clock = std::chrono::steady_clock;

    void watch();
    void cut();

    mutable std::mutex m_lock; ///< of all that follows
    std::condition_variable m_wake;
    http_t* m_http = nullptr; ///< guarded now
    Clock::time_point m_deadline;
    int m_cancel = 0;
    bool m_isOver = false;
    bool m_isInterrupted = false;
    bool m_ends = false;
    std::thread m_thread; ///< last: it begins when all else is there
};

} // namespace lanyard
