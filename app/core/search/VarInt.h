// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace lanyard {

/// A number in as few bytes as it needs: seven bits a byte, the low ones first; the eighth tells
/// that more come.
inline void appendVarInt(std::vector<std::uint8_t>& bytes, std::uint32_t number)
{
    for (; number > 0x7F; number >>= 7U) {
        bytes.push_back(std::uint8_t(number | 0x80U));
    }
    bytes.push_back(std::uint8_t(number));
}

/// Goes on to what stands behind it.
inline std::uint32_t readVarInt(const std::uint8_t*& at)
{
    std::uint32_t number = *at & 0x7FU;
    for (std::uint32_t shift = 7; *at++ > 0x7F; shift += 7) {
        number |= (*at & 0x7FU) << shift;
    }
    return number;
}

} // namespace lanyard
