// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lanyard {

/// A moment as the machine counts it since it started: no clock that is set changes the count, it
/// goes on while the machine sleeps, and every process reads the same until the machine starts
/// again.
struct BootMoment
{
    QString boot; ///< which start of the machine; empty: the moment is not known
    qint64 ms = 0; ///< since that start

    bool operator==(const BootMoment&) const = default;

    /// Milliseconds from this moment to `later`, negative if it was before; none unless both are
    /// known and of one start of the machine.
    [[nodiscard]] std::optional<qint64> msUntil(const BootMoment& later) const
    {
        return !boot.isEmpty() && boot == later.boot ? std::optional(later.ms - ms) : std::nullopt;
    }
};

} // namespace lanyard
