// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>

namespace lanyard {

/// When the next request may leave, so that a server's limit is never met. Counts every request of
/// the desk over a sliding minute; reading and sending each leave the other a share, so that
/// neither starves. Pure: times are the caller's, monotonic milliseconds.
class Pace
{
public:
    enum class Lane {
        Push, ///< what the desk did goes up
        Pull, ///< the list comes down
    };

    struct Limits
    {
        int perMinute = 360; ///< pretix's hosted service allows that many a device
        int pullsPerMinute = 240; ///< of these, at most
        int pushesPerMinute = 340; ///< of these, at most

        /// What may be chosen: with fewer a desk is never done, with more it is no limit.
        static constexpr qint64 fewest = 10;
        static constexpr qint64 most = 10'000;

        [[nodiscard]] static bool allows(qint64 perMinute)
        {
            return perMinute >= fewest && perMinute <= most;
        }

        /// Shares of the same size of another number a minute.
        [[nodiscard]] static Limits of(int perMinute)
        {
            return {perMinute, perMinute * 2 / 3, perMinute * 17 / 18};
        }

        bool operator==(const Limits&) const = default;
    };

    explicit Pace(Limits limits);

    /// From now on; what left before counts as it did.
    void setLimits(Limits limits);

    /// How long a request of that lane has to wait at `nowMs`; 0: it may leave.
    [[nodiscard]] std::chrono::milliseconds wait(Lane lane, qint64 nowMs) const;
    /// How long until so many more of that lane have left, when no other lane's do.
    [[nodiscard]] std::chrono::milliseconds waitForAll(Lane lane, int more, qint64 nowMs) const;
    /// One left.
    void leave(Lane lane, qint64 nowMs);
    /// The server asked for quiet (`Retry-After`); at most an hour.
    void hold(std::chrono::seconds asked, qint64 nowMs);

    /// A minute and what two clocks and a network make of it: a request that left late in one
    /// minute may arrive early in the server's next.
    static constexpr std::chrono::milliseconds window{62'000};
    /// A longer wish is a fault of the other side.
    static constexpr std::chrono::seconds longestHold{3600};

private:
    void forget(qint64 nowMs);
    [[nodiscard]] static qint64 freeAt(const std::deque<qint64>& left, int most);

    Limits m_limits;
    std::deque<qint64> m_left; ///< of all lanes, oldest first
    std::deque<qint64> m_pulls; ///< of the pulls alone
    std::deque<qint64> m_pushes; ///< of the pushes alone
    qint64 m_heldUntil = 0;
};

} // namespace lanyard
