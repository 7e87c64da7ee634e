// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"

namespace lanyard {

/// The machine's own clocks. Any thread.
class SystemClock final : public Clock
{
public:
    SystemClock();
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;

private:
    qint64 m_startedMs; ///< since boot
};

} // namespace lanyard
