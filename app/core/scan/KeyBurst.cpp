// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/KeyBurst.h"

namespace lanyard {

namespace {

/// A capital, or a separator, has more keys of its scanner before and behind it than itself.
int modifiersOf(const ScannedKey& key)
{
    return key.shift || key.control ? 1 : 0;
}

bool hasClock(const ScannedKey& before, const ScannedKey& next)
{
    return before.pressedAt != 0 && next.pressedAt >= before.pressedAt;
}

} // namespace

bool KeyBurst::isPause(const ScannedKey& before, const ScannedKey& next)
{
    const int presses = 1 + modifiersOf(before) + modifiersOf(next);
    return hasClock(before, next)
        && next.pressedAt - before.pressedAt > quint64(longestGapMs) * quint64(presses);
}

bool KeyBurst::isScanWithEnd(const QList<ScannedKey>& keys, quint64 endedAt)
{
    if (keys.size() < shortestWithEnd) {
        return false;
    }
    QList<ScannedKey> all = keys;
    all.append(ScannedKey{endedAt});
    bool isByHand = false;
    for (qsizetype i = 1; i < all.size(); ++i) {
        if (!hasClock(all.at(i - 1), all.at(i))) {
            return true;
        }
        isByHand = isByHand || isPause(all.at(i - 1), all.at(i));
    }
    return !isByHand;
}

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
