// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Surroundings.h"

namespace lanyard::sim {

void Trace::say(const QString& line)
{
    const QString told = QStringLiteral("%1 %2").arg(m_time.nowMs(), 9).arg(line);
    for (const QChar letter : told) {
        m_hash = (m_hash ^ letter.unicode()) * 0x100000001B3ULL;
    }
    m_lines.append(told);
}

} // namespace lanyard::sim
