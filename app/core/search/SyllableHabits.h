// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard {

/// A syllable of Korean in its Revised Romanization, without the sounds' meeting; letters that are
/// no syllable as ICU reads them.
[[nodiscard]] QString hangulSyllable(const QString& cluster);

/// Korean syllables as most bearers write them: "hyun" for "hyeon", "woo" for "u", "k" for "g".
[[nodiscard]] QString popularKorean(const QStringList& clusters);

/// A syllable of pinyin, v for u with dots, in Taiwan's way without its apostrophes (Wade and
/// Giles): "ts'ai" is "tsai" for "cai", "hsiao" for "xiao".
[[nodiscard]] QString wadeGiles(const QString& pinyin);
/// As on Chinese keyboards: "lv".
[[nodiscard]] QString pinyinWithV(const QString& pinyin);
/// As in Chinese passports: "lyu".
[[nodiscard]] QString passportPinyin(const QString& pinyin);

/// Hepburn's spelling of Japanese in that of Kunrei (ISO 3602): "sinzi" for "shinji".
[[nodiscard]] QString kunrei(const QString& hepburn);

/// A foreign name without the vowels that Katakana put behind consonants: "hanks" for "hankusu".
[[nodiscard]] QString withoutFillers(const QString& hepburn);

} // namespace lanyard
