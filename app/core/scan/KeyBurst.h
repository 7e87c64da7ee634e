// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace lanyard {

/// A key as a scanner that plays a keyboard presses it.
struct ScannedKey
{
    quint64 pressedAt = 0; ///< ms of the keyboard's own clock; 0: it tells none
    quint32 place = 0; ///< where it is on the keyboard, whatever the layout; 0: not known
    bool shift = false;
    QString text = {}; ///< what the machine's layout makes of it; empty for a dead key
    bool control = false; ///< pressed with Control, by which scanners send separators

    bool operator==(const ScannedKey&) const = default;
};

/// Keys one behind the other, none with a longer pause before it than a scanner makes.
namespace KeyBurst {

/// Longest gap between two keys of a scanner. Hand-held scanners need 1–20 ms.
constexpr int longestGapMs = 35;
/// Shorter bursts with an end are two fingers of a fast typist.
constexpr int shortestWithEnd = 5;
/// The same without an end: a hand that rolls over the keys brings a few more.
constexpr int shortestWithoutEnd = 8;
/// And on average they come faster than this; the fastest typists need 50 ms and more.
constexpr int averageGapMs = 20;

/// Whether the time between two keys is more than a scanner takes: above 35 ms, as much again for
/// each that has Shift or Control. A clock that tells nothing, or began anew, proves nothing.
///
/// A hand's key with less before a scan is told as its first sign. A longer pause behind it than
/// between the others does not give it away, since a scanner that wakes up makes the same; nor does
/// a ticket that is known without the sign, which where tickets are numbers is somebody else's.
[[nodiscard]] bool isPause(const ScannedKey& before, const ScannedKey& next);

/// Whether keys that Enter or Tab ended, at `endedAt` of the keyboard's clock, are a scanner's: at
/// least five, and no pause among them above 35 ms, as much again for Shift or Control. A clock
/// that tells nothing, or began anew, proves nothing: then keys that arrived in one burst are one.
/// Else what a hand typed during a stall would be a scan, since it arrives in one moment.
[[nodiscard]] bool isScanWithEnd(const QList<ScannedKey>& keys, quint64 endedAt);

/// Whether keys that neither Enter nor Tab ended are a scanner's all the same: at least eight, no
/// pause among them above 35 ms, 20 ms on average. It goes by when the keys were pressed, not by
/// when they arrived, which a machine that stalls makes to look like one moment.
[[nodiscard]] bool isScanWithoutEnd(const QList<ScannedKey>& keys);

} // namespace KeyBurst

} // namespace lanyard
