// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace lanyard::sim {

/// Repeatable chance: SplitMix64. Streams of different purposes do not disturb each other.
class Dice
{
public:
    Dice(quint64 seed, quint64 purpose)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + purpose * 0xD1B54A32D192ED03ULL)
    {
        next();
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
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
    quint64 m_state;
};

} // namespace lanyard::sim
