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

} // namespace lanyard
