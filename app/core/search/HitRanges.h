// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/HeardWord.h"
#include "search/SearchHit.h"

#include <vector>

namespace lanyard {

/// Shows on a found name what was typed: ranges of whole grapheme clusters, on the name as written
/// and on its spoken form. `kind` is how the index matched; of words that stand in the name it is
/// told anew ("Anannya" for "ananya" is one letter's difference). The hit has no id yet.
[[nodiscard]] SearchHit explainHit(
    const QList<SpelledWord>& typed, const QString& name, MatchKind kind);

/// The same for many names: how the typed words sound is told once.
class HitExplainer
{
public:
    /// `typed` outlives it.
    explicit HitExplainer(const QList<SpelledWord>& typed);

    [[nodiscard]] SearchHit explain(const QString& name, MatchKind kind) const;

private:
    std::vector<HeardWord> m_typed;
};

/// The words of a name; of those of late times they are kept, since spelling a name can take longer
/// than finding it, and lists show the same ones again.
[[nodiscard]] QList<SpelledWord> spelledName(const QString& name);

} // namespace lanyard
