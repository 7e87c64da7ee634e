// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "outbox/SendEstimate.h"

#include <algorithm>
#include <vector>

namespace lanyard {

void SendEstimate::note(std::chrono::milliseconds trip)
{
    m_trips.push_back(std::max(trip, std::chrono::milliseconds(0)));
    if (m_trips.size() > most) {
        m_trips.pop_front();
    }
}

std::optional<qint64> SendEstimate::seconds(
    int entries, int atOnce, std::chrono::milliseconds pace) const
{
    if (m_trips.empty() || entries <= 0) {
        return std::nullopt;
    }
    std::vector<std::chrono::milliseconds> sorted(m_trips.begin(), m_trips.end());
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    const int rounds = (entries + std::max(atOnce, 1) - 1) / std::max(atOnce, 1);
    const auto all = std::max(*middle * rounds, pace);
    return std::max<qint64>(std::chrono::ceil<std::chrono::seconds>(all).count(), 1);
}

} // namespace lanyard
