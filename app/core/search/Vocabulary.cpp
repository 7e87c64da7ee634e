// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/Vocabulary.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace lanyard {

namespace {

constexpr std::size_t maxTyped = 40; ///< longer words are cut: nobody types them whole
constexpr std::size_t maxDepth = 64;

/// The rows of the alignment table for one path down the trie.
class Aligner
{
public:
    Aligner(std::string_view typed, int maxEdits)
        : m_typed(typed.substr(0, maxTyped))
        , m_maxEdits(std::uint8_t(maxEdits))
    {
        for (std::size_t i = 0; i <= m_typed.size(); ++i) {
            m_rows[0][i] = std::uint8_t(std::min<std::size_t>(i, m_maxEdits + 1U));
        }
        m_best[0] = m_rows[0][m_typed.size()];
    }

    /// Adds a letter below `depth`; false when no word down here can match any more.
    bool descend(std::size_t depth, char before, char letter)
    {
        const auto& above = m_rows[depth];
        auto& row = m_rows[depth + 1];
        const std::size_t edits = m_maxEdits;
        const std::size_t width = m_typed.size();
        const std::size_t from = depth + 1 > edits ? depth + 1 - edits : 1;
        const std::size_t to = std::min(width, depth + 1 + edits);
        const auto tooFar = std::uint8_t(edits + 1);
        row[from - 1] = from == 1 ? std::uint8_t(std::min<std::size_t>(depth + 1, tooFar)) : tooFar;
        std::uint8_t least = row[from - 1];
        for (std::size_t j = from; j <= to; ++j) {
            const bool same = m_typed[j - 1] == letter;
            int cost = above[j - 1] + (same ? 0 : 1);
            cost
                = std::min(cost, std::min(j <= depth + edits ? above[j] + 1 : 255, row[j - 1] + 1));
            if (depth > 0 && j > 1 && m_typed[j - 1] == before && m_typed[j - 2] == letter) {
                cost = std::min(cost, m_rows[depth - 1][j - 2] + 1);
            }
            row[j] = std::uint8_t(std::min<int>(cost, tooFar));
            least = std::min(least, row[j]);
        }
        m_best[depth + 1] = to == width ? std::min(m_best[depth], row[width]) : m_best[depth];
        return least <= edits;
    }

    [[nodiscard]] int best(std::size_t depth) const { return m_best[depth]; }

private:
    std::string_view m_typed;
    std::uint8_t m_maxEdits;
    std::array<std::array<std::uint8_t, maxTyped + 1>, maxDepth + 1> m_rows{};
    std::array<std::uint8_t, maxDepth + 1> m_best{}; ///< fewest edits of a prefix up to here
};

} // namespace

Vocabulary::Vocabulary(const std::vector<std::string>& words)
{
    for (const std::string& word : words) {
        append(word);
    }
    squeeze();
}

void Vocabulary::append(std::string_view word)
{
    const std::string_view before = size() > 0 ? this->word(size() - 1) : std::string_view();
    const auto differ = std::mismatch(before.begin(), before.end(), word.begin(), word.end()).first;
    m_shared.push_back(std::uint8_t(std::min<std::ptrdiff_t>(differ - before.begin(), UINT8_MAX)));
    m_block += word;
    m_block += '\n';
    m_starts.push_back(std::uint32_t(m_block.size()));
}

void Vocabulary::squeeze()
{
    m_block.shrink_to_fit();
    m_starts.shrink_to_fit();
    m_shared.shrink_to_fit();
}

std::string_view Vocabulary::word(std::uint32_t number) const
{
    return std::string_view(m_block).substr(
        m_starts[number], m_starts[number + 1] - m_starts[number] - 1);
}

Vocabulary::Range Vocabulary::withPrefix(std::string_view prefix) const
{
    const auto bound = [&](auto isBefore) {
        std::uint32_t from = 0;
        std::uint32_t to = size();
        while (from < to) {
            const std::uint32_t middle = from + (to - from) / 2;
            if (isBefore(word(middle).substr(0, prefix.size()))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    };
    return {bound([&](std::string_view head) { return head < prefix; }),
        bound([&](std::string_view head) { return head <= prefix; })};
}

std::size_t Vocabulary::visitTypos(
    Range range, std::size_t skip, std::string_view typed, int maxEdits, const Visit& visit) const
{
    Aligner aligner(typed, maxEdits);
    std::size_t depth = 0; // letters of the last word that have rows
    bool dead = false; // no word below `depth` can match otherwise than by what it has already
    std::size_t aligned = 0;
    for (std::uint32_t number = range.from; number < range.to; ++number) {
        const std::size_t shared
            = number == range.from || m_shared[number] < skip ? 0 : m_shared[number] - skip;
        if (!dead || shared < depth) {
            depth = std::min(depth, shared);
            dead = false;
            const std::string_view letters = word(number).substr(skip, maxDepth);
            while (!dead && depth < letters.size()) {
                const char before = depth > 0 ? letters[depth - 1] : '\0';
                dead = !aligner.descend(depth, before, letters[depth]);
                ++depth;
                ++aligned;
            }
        }
        if (aligner.best(depth) <= maxEdits) {
            visit(number, aligner.best(depth));
        }
    }
    return aligned;
}

void Vocabulary::visitContaining(Range range, std::string_view part, const Visit& visit) const
{
    if (range.from >= range.to || part.empty()) {
        return;
    }
    std::size_t at = m_starts[range.from];
    const std::size_t end = m_starts[range.to];
    std::uint32_t number = range.from;
    while (at < end) {
        const void* found = memmem(m_block.data() + at, end - at, part.data(), part.size());
        if (found == nullptr) {
            return;
        }
        const auto offset = std::size_t(static_cast<const char*>(found) - m_block.data());
        const auto next
            = std::upper_bound(m_starts.begin() + number, m_starts.end(), std::uint32_t(offset));
        number = std::uint32_t(next - m_starts.begin()) - 1;
        if (offset > m_starts[number]) {
            visit(number, 0);
        }
        at = offset > m_starts[number] ? m_starts[number + 1] : offset + 1;
    }
}

} // namespace lanyard
