// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace lanyard {

/// The one source of time. Tests script it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time, UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds that never go back while the process lives.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

} // namespace lanyard
