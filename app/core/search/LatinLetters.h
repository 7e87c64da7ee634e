// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lanyard {

/// Latin letters without accents, in lower case: "Łukasz" is "lukasz", "Sæther" "saether",
/// "Straße" "strasse". Anything but letters and digits goes. Letters of other scripts stay.
[[nodiscard]] QString foldedLatin(QStringView text);

/// The second habit of writing accents: ü as "ue", å as "aa", đ as "dj"; empty when the word has
/// no such letter.
[[nodiscard]] QString secondLatin(QStringView text);

/// The habit the other way round, of a key: "mueller", "goethe" and "baecker" are "muller", "gothe"
/// and "backer" to who leaves out umlauts. Empty when it has no such pair of letters, which is none
/// at the end ("joe"), beside another vowel ("bauer", "raees") or behind a q.
[[nodiscard]] QString withoutUmlauts(const QString& key);

} // namespace lanyard
