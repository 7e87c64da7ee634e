// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/Spelling.h"

#include <vector>

namespace lanyard {

/// A word, and how its spellings sound: told when it is first asked for, and once.
class HeardWord
{
public:
    struct Key
    {
        QString text;
        QByteArray sound; ///< its `soundKey`
        QByteArray consonants; ///< its `consonantKey`
    };

    /// `word` outlives it.
    explicit HeardWord(const SpelledWord& word)
        : m_word(&word)
    { }

    [[nodiscard]] const SpelledWord& word() const { return *m_word; }

    /// Its keys and, behind them, its tails.
    [[nodiscard]] const std::vector<Key>& keys() const;

private:
    const SpelledWord* m_word;
    mutable std::vector<Key> m_keys;
};

} // namespace lanyard
