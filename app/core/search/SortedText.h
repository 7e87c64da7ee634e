// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// Many short texts in one block, sorted by their bytes; the same ones by their numbers. A million
/// strings of their own would take several times the memory and the time.
class SortedText
{
public:
    void reserve(std::size_t texts, std::size_t bytes)
    {
        m_entries.reserve(texts);
        m_block.reserve(bytes);
    }

    /// `number` is the caller's.
    void add(std::string_view text, std::uint32_t number)
    {
        Entry entry{0, std::uint32_t(m_block.size()), std::uint32_t(text.size()), number};
        for (std::size_t i = 0; i < sizeof entry.head; ++i) {
            entry.head = entry.head << 8U | (i < text.size() ? std::uint8_t(text[i]) : 0U);
        }
        m_block += text;
        m_entries.push_back(entry);
    }

    void sort()
    {
        std::sort(m_entries.begin(), m_entries.end(), [this](const Entry& a, const Entry& b) {
            if (a.head != b.head) {
                return a.head < b.head;
            }
            if (std::max(a.length, b.length) > sizeof a.head) {
                const int order = textOf(a).compare(textOf(b));
                return order != 0 ? order < 0 : a.number < b.number;
            }
            return a.length != b.length ? a.length < b.length : a.number < b.number;
        });
    }

    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(m_entries.size()); }

    [[nodiscard]] std::string_view textAt(std::uint32_t place) const
    {
        return textOf(m_entries[place]);
    }

    [[nodiscard]] std::uint32_t numberAt(std::uint32_t place) const
    {
        return m_entries[place].number;
    }

private:
    struct Entry
    {
        std::uint64_t head = 0; ///< the first bytes, as a number that sorts as they do
        std::uint32_t at = 0;
        std::uint32_t length = 0;
        std::uint32_t number = 0;
    };

    [[nodiscard]] std::string_view textOf(const Entry& entry) const
    {
        return std::string_view(m_block).substr(entry.at, entry.length);
    }

    std::string m_block;
    std::vector<Entry> m_entries;
};

} // namespace lanyard
