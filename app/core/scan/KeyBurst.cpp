// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/KeyBurst.h"

namespace lanyard {

bool KeyBurst::isScanWithoutEnd(const QList<ScannedKey>& keys)
{
    if (keys.size() < shortestWithoutEnd) {
        return false;
    }
    for (qsizetype i = 1; i < keys.size(); ++i) {
        const quint64 before = keys.at(i - 1).pressedAt;
        const quint64 now = keys.at(i).pressedAt;
        // a clock that tells nothing, or began anew, proves nothing
        if (before == 0 || now < before || now - before > quint64(longestGapMs)) {
            return false;
        }
    }
    const quint64 whole = keys.last().pressedAt - keys.first().pressedAt;
    return whole <= quint64(keys.size() - 1) * quint64(averageGapMs);
}

} // namespace lanyard
