// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <compare>

namespace lanyard {

/// A length on paper. Made by `mm()`, `points()` or `dots()`, read in any unit.
class Length
{
public:
    constexpr Length() = default;

    [[nodiscard]] constexpr double inMm() const { return m_mm; }

    [[nodiscard]] constexpr double inPoints() const { return m_mm * 72.0 / 25.4; }

    /// Whole dots at `dpi`, rounded.
    [[nodiscard]] int inDots(int dpi) const { return int(std::lround(m_mm * dpi / 25.4)); }

    auto operator<=>(const Length&) const = default;
    friend constexpr Length mm(double value);
    friend constexpr Length points(double value);
    friend constexpr Length dots(int count, int dpi);

private:
    constexpr explicit Length(double value)
        : m_mm(value)
    { }

    double m_mm = 0;
};

constexpr Length mm(double value)
{
    return Length(value);
}

constexpr Length points(double value)
{
    return Length(value * 25.4 / 72.0);
}

constexpr Length dots(int count, int dpi)
{
    return Length(count * 25.4 / dpi);
}

} // namespace lanyard
