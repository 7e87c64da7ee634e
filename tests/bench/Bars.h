// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>

namespace lanyard {

/// The bars of a benchmark: ratios of what was measured in one run, and few times that are so long
/// that a slow machine is no excuse. Says of each whether it is met.
class Bars
{
public:
    void judge(bool isMet, const char* bar)
    {
        std::printf("  bar %s: %s\n", isMet ? "met" : "MISSED", bar);
        m_missed += isMet ? 0 : 1;
    }

    /// Of the program: 0, or 1 when a bar was missed.
    [[nodiscard]] int exitCode() const { return m_missed == 0 ? 0 : 1; }

private:
    int m_missed = 0;
};

} // namespace lanyard
