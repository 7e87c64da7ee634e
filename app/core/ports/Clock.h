// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/BootMoment.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>
#include <limits>
#include <optional>

namespace lanyard {

/// The one source of time. Tests script it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time, UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds that never go back while the process lives, and go on while the machine sleeps.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
    /// Now as the machine counts it, which another process can compare. Its `boot` is never empty.
    [[nodiscard]] virtual BootMoment sinceBoot() const = 0;

    /// The server's milliseconds since 1970; none: no server told its time since the start. Any
    /// thread.
    [[nodiscard]] std::optional<qint64> serverMs() const
    {
        const qint64 epoch = m_serverEpochMs;
        return epoch == untold ? std::nullopt : std::optional(epoch + monotonicMs());
    }

    /// How far the server's clock is ahead of `now()`; none: no server told its time since the
    /// start. Holds when the wall clock is set. Any thread.
    [[nodiscard]] std::optional<qint64> serverOffsetMs() const
    {
        const auto server = serverMs();
        return server ? std::optional(*server - now().toMSecsSinceEpoch()) : std::nullopt;
    }

    /// The server's milliseconds since 1970 when `monotonicMs()` was 0, from who reads its answers.
    void setServerEpochMs(qint64 epochMs) const { m_serverEpochMs = epochMs; }

    /// The server's milliseconds since 1970 as far as an answer that took long can tell; none:
    /// there was none, either. No time to send. Any thread.
    [[nodiscard]] std::optional<qint64> roughServerMs() const
    {
        const qint64 epoch = m_roughEpochMs;
        return epoch == untold ? std::nullopt : std::optional(epoch + monotonicMs());
    }

    /// The same for an answer that took long. Never back: what was acknowledged later must not seem
    /// to be earlier.
    void setRoughEpochMs(qint64 epochMs) const
    {
        m_roughEpochMs = std::max<qint64>(m_roughEpochMs, epochMs);
    }

protected:
    Clock() = default;

    /// As at the start.
    void forgetServer()
    {
        m_serverEpochMs = untold;
        m_roughEpochMs = untold;
    }

    Q_DISABLE_COPY_MOVE(Clock)

private:
    static constexpr qint64 untold = std::numeric_limits<qint64>::min();
    mutable std::atomic<qint64> m_serverEpochMs = untold;
    mutable std::atomic<qint64> m_roughEpochMs = untold;
};

} // namespace lanyard
