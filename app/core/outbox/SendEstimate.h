// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace lanyard {

/// How long it takes to send what waits, by how long the server's last answers took. Pure.
class SendEstimate
{
public:
    /// The server answered an entry clearly, so long after it was handed over.
    void note(std::chrono::milliseconds trip);

    /// The way there is another than it was.
    void forget() { m_trips.clear(); }

    /// Seconds for so many entries, `atOnce` at a time, when the pace alone takes `pace`; at least
    /// one. None: no answer told, or there is nothing to send.
    [[nodiscard]] std::optional<qint64> seconds(
        int entries, int atOnce, std::chrono::milliseconds pace) const;

private:
    static constexpr std::size_t most = 9;
    std::deque<std::chrono::milliseconds> m_trips; ///< of the last answers
};

} // namespace lanyard
