// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

namespace lanyard {

/// Whose turn it is to draw: a lock that goes to whoever has asked for it first. With another kind
/// a thread that draws hundreds of sheets, and asks anew as soon as it has let go, would keep a
/// badge or a preview waiting for all of them. Any thread; no thread twice.
class DrawingTurn
{
public:
    DrawingTurn() = default;
    Q_DISABLE_COPY_MOVE(DrawingTurn)

    void lock()
    {
        std::unique_lock lock(m_lock);
        const auto own = m_asked++;
        m_next.wait(lock, [this, own] { return m_had == own; });
    }

    /// At once, or not at all: nobody has it or waits for it.
    [[nodiscard]] bool try_lock()
    {
        const std::lock_guard lock(m_lock);
        const bool isFree = m_asked == m_had;
        m_asked += isFree ? 1 : 0;
        return isFree;
    }

    void unlock()
    {
        {
            const std::lock_guard lock(m_lock);
            ++m_had;
        }
        m_next.notify_all();
    }

    /// Whether anybody waits for whoever has it.
    [[nodiscard]] bool isAwaited() const
    {
        const std::lock_guard lock(m_lock);
        return m_asked > m_had + 1;
    }

private:
    mutable std::mutex m_lock; ///< of both numbers
    std::condition_variable m_next;
    unsigned long long m_asked = 0;
    unsigned long long m_had = 0; ///< and ended
};

} // namespace lanyard
