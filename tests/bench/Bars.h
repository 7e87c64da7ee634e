// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdio>

namespace lanyard {

/// The goals of a benchmark; says of each whether it is met.
///
/// - A bar is a ratio to what ran beside it, a share or a count; or one of few times that are so
///   long that a slow machine is no excuse. Missed, it fails the run.
/// - Any other time is a figure of the machine, for orientation. Missed, it is told, and fails
///   nothing.
/// - What cannot be judged, since the peer is not here or too little was measured, is not as good
///   as met: the program does not end with 0.
class Bars
{
public:
    void judge(bool isMet, const char* bar)
    {
        std::printf("  bar %s: %s\n", isMet ? "met" : "MISSED", bar);
        m_missed += isMet ? 0 : 1;
    }

    /// A ratio; one of nothing measured is missed.
    void ratioAtLeast(double goal, const char* what, double ratio)
    {
        tellRatio(std::isfinite(ratio) && ratio >= goal, what, ratio, "at least", goal);
    }

    void ratioAtMost(double goal, const char* what, double ratio)
    {
        tellRatio(std::isfinite(ratio) && ratio <= goal, what, ratio, "at most", goal);
    }

    /// A time by itself.
    void orientAtMost(double goal, const char* what, double time, const char* unit)
    {
        std::printf("  orientation, a time of this machine, %s: %s %.2f %s, at most %g\n",
            time <= goal ? "met" : "missed", what, time, unit, goal);
    }

    void leaveUnjudged(const char* bar, const char* why)
    {
        std::printf("  bar NOT JUDGED: %s: %s\n", bar, why);
        ++m_unjudged;
    }

    /// Of the program: 1 when a bar was missed, else 77 when one was not judged, else 0.
    [[nodiscard]] int exitCode() const
    {
        constexpr int unjudged = 77;
        return m_missed > 0 ? 1 : m_unjudged > 0 ? unjudged : 0;
    }

private:
    void tellRatio(bool isMet, const char* what, double ratio, const char* side, double goal)
    {
        std::printf(
            "  bar %s: %s %.2f x, %s %g\n", isMet ? "met" : "MISSED", what, ratio, side, goal);
        m_missed += isMet ? 0 : 1;
    }

    int m_missed = 0;
    int m_unjudged = 0;
};

} // namespace lanyard
