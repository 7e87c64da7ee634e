// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/EastAsianLatin.h"
#include "search/Spelling.h"

namespace lanyard {

/// What the other words of a name tell of one.
struct WordContext
{
    NamePart part = NamePart::Whole;
    bool japanese = false;
    bool initial = false; ///< a full stop follows
};

/// One word of a name that begins at `start`. Only a word with East Asian letters is spelled by
/// its `part` and by `japanese`.
[[nodiscard]] SpelledWord spellWord(const QString& written, int start, const WordContext& context);

/// Its grapheme clusters.
[[nodiscard]] QStringList clustersIn(const QString& word);

} // namespace lanyard
