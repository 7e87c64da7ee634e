// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/Spelling.h"

namespace lanyard {

/// True for the small words of a family name that many leave out or write as one with it, by their
/// key: "de", "la", "van", "der", "al", "bin".
[[nodiscard]] bool isParticle(const QString& key);

/// True for a word that `joinWords` may write as one with a next one which a blank parts it from.
[[nodiscard]] bool mayJoin(const SpelledWord& word);

/// Tells each word which of the next ones some people write as one with it: parts of a hyphened
/// name ("jeanpaul"), what follows particles ("deniro", "vandersar"), initials ("ks"), and the
/// Arabic servant's names ("abdulaziz"). `text` is what the words are of.
void joinWords(QList<SpelledWord>& words, const QString& text);

/// Other ways to part what was typed into words, likely ones first: without particles, and with
/// neighbours as one ("narayana reddy" for నారాయణరెడ్డి) of which each has `leastLetters`.
[[nodiscard]] QList<QList<SpelledWord>> otherPartings(
    const QList<SpelledWord>& typed, qsizetype leastLetters);

} // namespace lanyard
