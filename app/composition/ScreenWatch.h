// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace lanyard {

/// Notices when the thread that made it, the screen's, does not come to its events, and says so in
/// the journal (stderr): once while it stands, once when it goes on. Looks from a thread of its
/// own.
class ScreenWatch
{
public:
    using Tell = std::function<void(const QString& words)>;
    static constexpr std::chrono::milliseconds usualLimit{10'000};

    explicit ScreenWatch(std::chrono::milliseconds limit = usualLimit);
    /// `tell` is called from both threads.
    ScreenWatch(std::chrono::milliseconds limit, Tell tell);
    ~ScreenWatch();
    Q_DISABLE_COPY_MOVE(ScreenWatch)

private:
    using Time = std::chrono::steady_clock; // stands while the machine sleeps

    void beat();
    void watch();
    [[nodiscard]] std::chrono::milliseconds sinceBeat() const;

    const std::chrono::milliseconds m_limit;
    const Tell m_tell;
    std::atomic<Time::time_point> m_beatAt = Time::now();
    std::atomic_bool m_stands = false;
    QTimer m_beats;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isEnding = false; ///< under the mutex
    std::thread m_thread;
};

} // namespace lanyard
