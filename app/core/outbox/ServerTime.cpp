// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/ServerTime.h"

#include "ports/Clock.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace lanyard {

namespace {

constexpr qint64 halfSecondMs = 500;
constexpr qint64 secondMs = 1000;

qint64 tripOf(const ServerTime::Sample& sample)
{
    return sample.receivedMs - sample.sentMs;
}

} // namespace

void ServerTime::add(const Sample& sample)
{
    if (tripOf(sample) < 0 || tripOf(sample) > longestTripMs) {
        return;
    }
    m_samples.push_back(sample);
    if (m_samples.size() > mostSamples) {
        m_samples.pop_front();
    }
}

qint64 ServerTime::roughEpochMs(const Sample& sample, qint64 ownEpochMs)
{
    const qint64 earliest = sample.dateMs - sample.receivedMs;
    const qint64 latest = sample.dateMs + secondMs - sample.sentMs;
    return std::max(earliest, std::min(ownEpochMs, latest));
}

std::optional<qint64> ServerTime::epochMs() const
{
    if (m_samples.empty()) {
        return std::nullopt;
    }
    std::vector<qint64> epochs;
    for (const Sample& sample : m_samples) {
        epochs.push_back(sample.dateMs + halfSecondMs - (sample.sentMs + sample.receivedMs) / 2);
    }
    const auto middle = epochs.begin() + qint64(epochs.size() / 2);
    std::ranges::nth_element(epochs, middle);
    return *middle;
}

qint64 ServerTime::boundMs() const
{
    qint64 quickest = longestTripMs;
    for (const Sample& sample : m_samples) {
        quickest = std::min(quickest, tripOf(sample));
    }
    return halfSecondMs + quickest / 2;
}

std::optional<qint64> ServerTime::correction(std::optional<qint64> offsetMs)
{
    return offsetMs && std::llabs(*offsetMs) <= agreesMs ? 0 : offsetMs;
}

std::optional<ServerTime::Reading> ServerTime::reading(const Clock& clock)
{
    const auto server = clock.serverMs();
    return server ? std::optional(Reading{clock.sinceBoot(), *server}) : std::nullopt;
}

std::optional<qint64> ServerTime::correction(
    const QDateTime& told, const BootMoment& made, const Reading& reading)
{
    const auto agoMs = made.msUntil(reading.count);
    // an act is done between the start of its machine and now: another count is a damaged one
    const bool isKnown = agoMs && made.ms >= 0 && *agoMs >= 0;
    return isKnown ? correction(reading.serverMs - *agoMs - told.toMSecsSinceEpoch())
                   : std::nullopt;
}

std::optional<qint64> ServerTime::correction(
    const QDateTime& told, const BootMoment& made, const Clock& clock)
{
    const auto server = reading(clock);
    const auto own = server ? correction(told, made, *server) : std::nullopt;
    return own ? own : correction(clock.serverOffsetMs());
}

QDateTime ServerTime::now(const Clock& clock)
{
    if (const auto rough = clock.serverMs() ? std::nullopt : clock.roughServerMs()) {
        return QDateTime::fromMSecsSinceEpoch(*rough, Qt::UTC);
    }
    return clock.now().addMSecs(correction(clock.serverOffsetMs()).value_or(0));
}

} // namespace lanyard
