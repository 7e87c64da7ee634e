// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace lanyard::sim {

/// Repeatable chance: SplitMix64. Streams of different seeds and purposes have nothing in common.
class Dice
{
public:
    Dice(quint64 seed, quint64 purpose)
        : m_state(mixed(mixed(seed) + purpose))
    { }

    quint64 next()
    {
        m_state += step;
        return mixed(m_state);
    }

    /// From `least` to `most`, both included.
    qint64 between(qint64 least, qint64 most)
    {
        return least + qint64(next() % quint64(most - least + 1));
    }

    /// Uniform in [0, 1).
    double fraction() { return double(next() >> 11) / double(1ULL << 53); }

    bool chance(double probability) { return fraction() < probability; }

private:
    static constexpr quint64 step = 0x9E3779B97F4A7C15ULL;

    /// A seed times `step` would only begin the same stream elsewhere.
    static constexpr quint64 mixed(quint64 number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
        return number ^ (number >> 31);
    }

    quint64 m_state;
};

} // namespace lanyard::sim
