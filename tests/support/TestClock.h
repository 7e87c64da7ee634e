// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"

#include <atomic>

namespace lanyard {

/// Stands still until told to move. Any thread.
class TestClock final : public Clock
{
public:
    /// The morning of the demo event: 2026-12-05, 08:30 in Bengaluru.
    TestClock() = default;

    explicit TestClock(const QDateTime& now)
        : m_wallMs(now.toMSecsSinceEpoch())
    { }

    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_wallMs, Qt::UTC);
    }

    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }

    /// Both kinds of time go on.
    void advance(qint64 ms)
    {
        m_wallMs += ms;
        m_monotonicMs += ms;
    }

    /// Somebody sets the wall clock; the monotonic one does not move.
    void setWall(const QDateTime& now) { m_wallMs = now.toMSecsSinceEpoch(); }

private:
    static constexpr qint64 eventMorningMs = 1'796'439'600'000;
    std::atomic<qint64> m_wallMs = eventMorningMs;
    std::atomic<qint64> m_monotonicMs = 0;
};

} // namespace lanyard
