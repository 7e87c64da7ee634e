// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/LatinRun.h"

namespace lanyard {

/// True for letters of Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada,
/// Malayalam and Sinhala.
[[nodiscard]] bool isBrahmic(char32_t letter);

/// How people of India write their names in Latin letters, so no diacritics: ಅನನ್ಯಾ is "ananya",
/// शर्मा "sharma", சுந்தரம் "sundaram". In the northern scripts the unspoken a is left out
/// (देशपांडे: "deshpande"), after the rule of Narasimhan, Sproat and Kiraz (2004): from the right,
/// an a goes that stands between vowel-consonant and consonant-vowel, and at the end but for a
/// cluster before it. Tamil stops are voiced by their neighbours.
[[nodiscard]] LatinRun brahmicLatin(const QStringList& clusters);

/// Other ways to write it: letter by letter, Tamil stops unvoiced ("suntharam") or breathed
/// ("mahesh"), without the vowels that Tamil needs ("raman" for இராமன்), the unspoken a left out
/// where Bengali mostly says it or as the o that it is there, Bengal's b as v.
[[nodiscard]] QStringList brahmicSecondSpellings(const QStringList& clusters);

} // namespace lanyard
