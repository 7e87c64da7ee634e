// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// Words most of which one person has alone, sorted, and who has them, in one block: of a word what
/// it does not share with the one before, then its people. As many as people, such words would take
/// most of an index otherwise. Finds them by prefix, which is all that codes need.
class CodeList
{
public:
    using Visit = std::function<void(std::size_t length, std::uint32_t posting)>;

    /// `word` sorts behind all that are here; its postings ascend.
    void append(std::string_view word, const std::vector<std::uint32_t>& postings);
    /// No more words will come.
    void squeeze();

    /// Calls `visit` with each posting of the words that begin with `prefix`, and how long the word
    /// is. Returns how many words these are.
    std::size_t visitPrefix(std::string_view prefix, const Visit& visit) const;

    /// That it takes, for those who count them.
    [[nodiscard]] std::size_t bytes() const
    {
        return m_bytes.capacity() + m_starts.capacity() * sizeof(std::uint32_t);
    }

private:
    [[nodiscard]] const std::uint8_t* startFor(std::string_view prefix) const;

    std::vector<std::uint8_t> m_bytes;
    std::vector<std::uint32_t> m_starts; ///< of words that share nothing with the one before
    std::string m_last; ///< word that was appended
};

} // namespace lanyard
