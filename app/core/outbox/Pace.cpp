// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/Pace.h"

#include <algorithm>

namespace lanyard {

Pace::Pace(Limits limits)
{
    setLimits(limits);
}

void Pace::setLimits(Limits limits)
{
    m_limits.perMinute = std::max(limits.perMinute, 2);
    const int most = m_limits.perMinute - 1;
    m_limits.pullsPerMinute = std::clamp(limits.pullsPerMinute, 1, most);
    m_limits.pushesPerMinute = std::clamp(limits.pushesPerMinute, 1, most);
}

std::chrono::milliseconds Pace::wait(Lane lane, qint64 nowMs) const
{
    const qint64 share = lane == Lane::Pull ? freeAt(m_pulls, m_limits.pullsPerMinute)
                                            : freeAt(m_pushes, m_limits.pushesPerMinute);
    const qint64 at = std::max({m_heldUntil, freeAt(m_left, m_limits.perMinute), share});
    return std::chrono::milliseconds(std::max<qint64>(at - nowMs, 0));
}

std::chrono::milliseconds Pace::waitForAll(Lane lane, int more, qint64 nowMs) const
{
    Pace ahead = *this;
    qint64 at = nowMs;
    for (int left = 0; left < more; ++left) {
        at += ahead.wait(lane, at).count();
        ahead.leave(lane, at);
    }
    return std::chrono::milliseconds(at - nowMs);
}

void Pace::leave(Lane lane, qint64 nowMs)
{
    forget(nowMs);
    m_left.push_back(nowMs);
    (lane == Lane::Pull ? m_pulls : m_pushes).push_back(nowMs);
}

void Pace::hold(std::chrono::seconds asked, qint64 nowMs)
{
    const std::chrono::milliseconds held = std::clamp(asked, std::chrono::seconds(0), longestHold);
    m_heldUntil = std::max<qint64>(m_heldUntil, nowMs + held.count());
}

void Pace::forget(qint64 nowMs)
{
    for (auto* times : {&m_left, &m_pulls, &m_pushes}) {
        while (!times->empty() && times->front() + window.count() <= nowMs) {
            times->pop_front();
        }
    }
}

/// When one more fits: once fewer than `most` are within the window.
qint64 Pace::freeAt(const std::deque<qint64>& left, int most)
{
    const auto count = qint64(left.size());
    return count < most ? 0 : left[std::size_t(count - most)] + window.count();
}

} // namespace lanyard
