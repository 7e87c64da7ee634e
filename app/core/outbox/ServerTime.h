// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/BootMoment.h"

#include <QDateTime>

#include <deque>
#include <optional>

namespace lanyard {

class Clock;

/// The server's clock as its answers tell it. Pure; counted on the desk's monotonic clock, so that
/// somebody who sets the wall clock changes nothing here.
class ServerTime
{
public:
    /// One answer's `Date`, which is a whole second, cut off.
    struct Sample
    {
        qint64 dateMs = 0; ///< milliseconds since 1970
        qint64 sentMs = 0; ///< monotonic, when the request left
        qint64 receivedMs = 0; ///< monotonic, when the answer was there

        bool operator==(const Sample&) const = default;
    };

    /// Answers that took longer say too little and are left out.
    void add(const Sample& sample);

    /// The server's milliseconds since 1970 at monotonic 0 as one answer alone tells them, however
    /// long it took: what the desk itself would say (`ownEpochMs`), where that may be.
    [[nodiscard]] static qint64 roughEpochMs(const Sample& sample, qint64 ownEpochMs);

    /// The server's milliseconds since 1970 at monotonic 0: the median of the last answers, so that
    /// one proxy with a clock of its own moves nothing. None: no answer told.
    [[nodiscard]] std::optional<qint64> epochMs() const;
    /// How far off that may be: half a second, and half of the quickest round trip.
    [[nodiscard]] qint64 boundMs() const;

    /// What to add to a desk's time for the server's, given how far the server is ahead
    /// (`Clock::serverOffsetMs`): nothing, while the two agree as well as `Date` can tell.
    [[nodiscard]] static std::optional<qint64> correction(std::optional<qint64> offsetMs);

    /// The server's clock beside the machine's count, read at one moment.
    struct Reading
    {
        BootMoment count;
        qint64 serverMs = 0; ///< since 1970

        bool operator==(const Reading&) const = default;
    };

    /// As it is now; none: no server told its time.
    [[nodiscard]] static std::optional<Reading> reading(const Clock& clock);

    /// What to add for the server's to the time that a desk's clock `told` at `made`, whatever it
    /// was set to before and since. None: the machine has started again since then, or it is not
    /// known when that was.
    [[nodiscard]] static std::optional<qint64> correction(
        const QDateTime& told, const BootMoment& made, const Reading& reading);

    /// The same as best known now: where only the clock of now can tell, as if it had not been set
    /// since. None: no server told its time.
    [[nodiscard]] static std::optional<qint64> correction(
        const QDateTime& told, const BootMoment& made, const Clock& clock);

    /// Now by the server's clock, where it is known, even roughly, else by the desk's, which may be
    /// set.
    [[nodiscard]] static QDateTime now(const Clock& clock);

    static constexpr qint64 longestTripMs = 10'000;
    static constexpr qint64 agreesMs = 2'000;
    /// Beyond this people are told that the desk's clock is wrong.
    static constexpr qint64 wrongMs = 30'000;

private:
    static constexpr std::size_t mostSamples = 9;
    std::deque<Sample> m_samples;
};

} // namespace lanyard
