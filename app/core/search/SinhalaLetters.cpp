// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/SinhalaLetters.h"

#include <array>

namespace lanyard {

namespace {

constexpr char32_t firstVowel = 0x0D85;
constexpr std::array<const char*, 18> vowels = {
    "a", "a", "e", "e", "i", "i", "u", "u", "ru", "ru", "lu", "lu", "e", "e", "ai", "o", "o", "au"};

constexpr char32_t firstConsonant = 0x0D9A;
/// Empty places are not letters.
constexpr std::array<const char*, 45> consonants
    = {"k", "kh", "g", "gh", "n", "ng", "ch", "chh", "j", "jh", "n", "gn", "nj", "t", "th", "d",
        "dh", "n", "nd", "th", "th", "d", "dh", "n", "", "nd", "p", "ph", "b", "bh", "m", "mb", "y",
        "r", "", "l", "", "", "v", "sh", "sh", "s", "h", "l", "f"};

constexpr char32_t virama = 0x0DCA;
constexpr char32_t firstSign = 0x0DCF;
constexpr std::array<const char*, 17> signs
    = {"a", "e", "e", "i", "i", "u", "", "u", "", "ru", "e", "e", "ai", "o", "o", "au", "lu"};

} // namespace

SinhalaLetter sinhalaLetter(char32_t point)
{
    if (point == 0x0D82) {
        return {SinhalaLetter::Nasal, "n"};
    }
    if (point == virama) {
        return {SinhalaLetter::Sign, ""};
    }
    if (point >= firstVowel && point < firstVowel + vowels.size()) {
        return {SinhalaLetter::Vowel, vowels.at(point - firstVowel)};
    }
    if (point >= firstConsonant && point < firstConsonant + consonants.size()) {
        return {SinhalaLetter::Consonant, consonants.at(point - firstConsonant)};
    }
    if (point >= firstSign && point < firstSign + signs.size()) {
        return {SinhalaLetter::Sign, signs.at(point - firstSign)};
    }
    return {};
}

} // namespace lanyard
