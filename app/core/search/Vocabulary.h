// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// Words, sorted, in one block, with the length that each shares with the one before: a trie
/// without nodes. Finds them by prefix, by prefix with slips of the finger, and by a part.
class Vocabulary
{
public:
    /// Numbers of words, from the first to before the last.
    struct Range
    {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
    };

    using Visit = std::function<void(std::uint32_t word, int edits)>;

    Vocabulary() = default;
    /// `words` are sorted by bytes, none twice, none with a line feed.
    explicit Vocabulary(const std::vector<std::string>& words);

    /// `word` sorts behind all that are here.
    void append(std::string_view word);
    /// No more words will come.
    void squeeze();

    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(m_shared.size()); }

    [[nodiscard]] std::string_view word(std::uint32_t number) const;
    [[nodiscard]] Range withPrefix(std::string_view prefix) const;

    /// Words of `range`, their first `skip` bytes left out, some prefix of which is at most
    /// `maxEdits` insertions, deletions, substitutions or swaps of neighbours away from `typed`
    /// (optimal string alignment over a band, walked down the shared prefixes). Returns how many
    /// letters were aligned.
    std::size_t visitTypos(Range range, std::size_t skip, std::string_view typed, int maxEdits,
        const Visit& visit) const;
    /// Words of `range` that hold `part` behind their first byte.
    void visitContaining(Range range, std::string_view part, const Visit& visit) const;

private:
    std::string m_block; ///< the words, each ended by a line feed
    std::vector<std::uint32_t> m_starts = {0}; ///< one more than words
    std::vector<std::uint8_t> m_shared; ///< bytes in common with the word before, 255 at most
};

} // namespace lanyard
