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

    [[nodiscard]] BootMoment sinceBoot() const override
    {
        return {QStringLiteral("boot-%1").arg(m_boot), m_sinceBootMs};
    }

    /// Both kinds of time go on.
    void advance(qint64 ms)
    {
        m_wallMs += ms;
        m_monotonicMs += ms;
        m_sinceBootMs += ms;
    }

    /// Somebody sets the wall clock; the monotonic one does not move.
    void setWall(const QDateTime& now) { m_wallMs = now.toMSecsSinceEpoch(); }

    /// Another process begins: no server has told its time yet.
    void startProcess()
    {
        m_monotonicMs = 0;
        forgetServer();
    }

    /// The machine starts again, and a process on it.
    void startMachine()
    {
        ++m_boot;
        m_sinceBootMs = processStartsMs;
        startProcess();
    }

private:
    static constexpr qint64 eventMorningMs = 1'796'439'600'000;
    static constexpr qint64 processStartsMs = 40'000; ///< after the machine
    std::atomic<qint64> m_wallMs = eventMorningMs;
    std::atomic<qint64> m_monotonicMs = 0;
    std::atomic<qint64> m_sinceBootMs = processStartsMs;
    std::atomic<int> m_boot = 1;
};

} // namespace lanyard
