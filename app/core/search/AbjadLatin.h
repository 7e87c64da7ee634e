// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/LatinRun.h"

namespace lanyard {

/// True for letters of the Arabic and Hebrew scripts, which leave short vowels out.
[[nodiscard]] bool isAbjad(char32_t letter);

/// Arabic (with Persian's and Urdu's letters) and Hebrew in Latin letters. Frequent names are
/// known (محمد: "mohammed"); for others the missing vowels are filled in as an a between
/// consonants ("hadad"). The Arabic article stands apart with a hyphen: "al-baghdadi".
[[nodiscard]] LatinRun abjadLatin(const QStringList& clusters);

/// The other vowel that Hebrew's vav tells (עוז is "oz" as well), and the other first vowels of a
/// short word.
[[nodiscard]] QStringList abjadSecondSpellings(const QStringList& clusters);

/// Its letters without vowel points, presentation forms and stretching.
[[nodiscard]] QString abjadLetters(const QString& text);

} // namespace lanyard
