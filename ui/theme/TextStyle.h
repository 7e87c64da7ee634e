// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard {

/// Size and line height in design pixels (1280 × 800); `Theme` scales them.
struct TextStyle
{
    int size = 17;
    int line = 24;
    bool bold = false;
    bool mono = false;

    [[nodiscard]] constexpr TextStyle inBold() const { return {size, line, true, mono}; }

    [[nodiscard]] constexpr TextStyle inMono() const { return {size, line, bold, true}; }

    bool operator==(const TextStyle&) const = default;
};

/// The sizes of the design. Names have 1.6 em lines: Kannada's descent needs them.
namespace type {
inline constexpr TextStyle keycap{14, 20, true};
inline constexpr TextStyle note{15, 22};
inline constexpr TextStyle body{17, 24};
inline constexpr TextStyle lead{20, 30};
inline constexpr TextStyle rowName{24, 38};
inline constexpr TextStyle shortRowName{20, 32, true};
inline constexpr TextStyle title{28, 40, true};
inline constexpr TextStyle rule{36, 56, true};
inline constexpr TextStyle heading{44, 60, true};
inline constexpr TextStyle name{44, 70, true};
inline constexpr TextStyle verdict{60, 76, true};
inline constexpr TextStyle hero{64, 102, true};
// self-service
inline constexpr TextStyle selfNote{28, 42};
inline constexpr TextStyle selfBody{34, 52};
inline constexpr TextStyle selfMid{44, 66};
inline constexpr TextStyle selfTitle{54, 80, true};
inline constexpr TextStyle selfBig{68, 92, true};
inline constexpr TextStyle selfHead{92, 116, true};
} // namespace type

} // namespace lanyard
