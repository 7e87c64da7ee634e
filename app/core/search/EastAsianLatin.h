// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/LatinRun.h"

namespace lanyard {

/// True for Han, Hangul, Hiragana and Katakana.
[[nodiscard]] bool isEastAsian(char32_t letter);

/// What a word is to its name.
enum class NamePart {
    Whole, ///< family and given name in one
    First, ///< the first of several
    Other,
};

/// True for a word that begins with one of the frequent Japanese family names in Han letters.
[[nodiscard]] bool beginsJapanese(const QStringList& clusters);

/// Chinese, Japanese and Korean words of a name in Latin letters, the family name of a whole name
/// apart: 王思涵 "wang sihan", 김민준 "kim minjun", サトウ "sato". Han letters are read as Chinese
/// unless the word has kana, is one of the frequent Japanese names, or `japanese` says so.
[[nodiscard]] LatinRun eastAsianLatin(const QStringList& clusters, NamePart part, bool japanese);

/// Other ways to write it: a Korean family name's other spellings ("lee", "yi", "i") and its
/// bearers' own way ("hyun" for "hyeon"), a Japanese word's long vowels written out ("satou") and
/// its spelling of 1937 ("sinzi"), a foreign name's bare consonants ("watson" for "watoson"),
/// Chinese for what was read as Japanese, Taiwan's way for Chinese ("tsai" for "cai").
[[nodiscard]] QStringList eastAsianSecondSpellings(
    const QStringList& clusters, NamePart part, bool japanese);

/// Spellings of what follows each but the last of a Chinese or Korean word's syllables, which are
/// often written apart: "ho" for 준호; readings of a Japanese name's parts, where only its bearer
/// knows which one it is: "haruki", "shunki" for 春樹.
[[nodiscard]] QStringList eastAsianTails(const QStringList& clusters, NamePart part, bool japanese);

/// True for words in Katakana, in which foreign names are written.
[[nodiscard]] bool isKatakana(const QStringList& clusters);

} // namespace lanyard
