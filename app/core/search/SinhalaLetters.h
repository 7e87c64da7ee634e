// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lanyard {

/// A letter of Sinhala, whose block is laid out unlike those of its neighbours.
struct SinhalaLetter
{
    enum Kind { None, Consonant, Vowel, Sign, Nasal };

    Kind kind = None;
    const char* text = "";
};

[[nodiscard]] SinhalaLetter sinhalaLetter(char32_t point);

} // namespace lanyard
