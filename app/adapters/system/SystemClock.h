// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"

namespace lanyard {

/// The machine's own clocks. Any thread.
class SystemClock final : public Clock
{
public:
    /// `bootIdFile`: where the kernel tells which start of the machine this is
    /// (https://docs.kernel.org/admin-guide/sysctl/kernel.html#random). Where it cannot be read,
    /// this process compares its moments with its own alone.
    explicit SystemClock(
        const QString& bootIdFile = QStringLiteral("/proc/sys/kernel/random/boot_id"));
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
    [[nodiscard]] BootMoment sinceBoot() const override;

private:
    QString m_boot;
    qint64 m_startedMs; ///< since boot
};

} // namespace lanyard
