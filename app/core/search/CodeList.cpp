// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/CodeList.h"

#include "search/VarInt.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr std::size_t bytesOfStart = 256; ///< that are read one after the other, until a word ends
// A word begins with the length of its rest and that of what it shares, mostly in one byte.
constexpr std::uint32_t sharedBits = 4;
constexpr std::uint32_t mostShared = (1U << sharedBits) - 1;

} // namespace

void CodeList::append(std::string_view word, const std::vector<std::uint32_t>& postings)
{
    std::size_t shared = 0;
    if (m_starts.empty() || m_bytes.size() - m_starts.back() >= bytesOfStart) {
        m_starts.push_back(std::uint32_t(m_bytes.size()));
    } else {
        const auto differ
            = std::mismatch(m_last.begin(), m_last.end(), word.begin(), word.end()).first;
        shared = std::min<std::size_t>(std::size_t(differ - m_last.begin()), mostShared);
    }
    m_last = word;
    appendVarInt(m_bytes, std::uint32_t((word.size() - shared) << sharedBits | shared));
    m_bytes.insert(m_bytes.end(), word.begin() + std::ptrdiff_t(shared), word.end());
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < postings.size(); ++i) {
        const bool isLast = i + 1 == postings.size();
        appendVarInt(m_bytes, (postings[i] - before) << 1U | std::uint32_t(!isLast));
        before = postings[i];
    }
}

void CodeList::squeeze()
{
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}

/// Of the last word that begins anew and is before `prefix`, or of the first of all.
const std::uint8_t* CodeList::startFor(std::string_view prefix) const
{
    const auto isBefore = [&](std::uint32_t start) {
        const std::uint8_t* at = m_bytes.data() + start;
        const std::uint32_t length = readVarInt(at) >> sharedBits;
        return std::string_view(reinterpret_cast<const char*>(at), length) < prefix;
    };
    const auto behind = std::partition_point(m_starts.begin(), m_starts.end(), isBefore);
    return m_bytes.data() + (behind == m_starts.begin() ? 0 : *(behind - 1));
}

std::size_t CodeList::visitPrefix(std::string_view prefix, const Visit& visit) const
{
    std::size_t words = 0;
    std::size_t common = 0; // letters of the word before that are those of `prefix`
    const std::uint8_t* const end = m_bytes.data() + m_bytes.size();
    for (const std::uint8_t* at = startFor(prefix); at != end;) {
        const std::uint32_t lengths = readVarInt(at);
        const std::size_t shared = lengths & mostShared;
        const std::uint8_t* letter = at;
        at += lengths >> sharedBits;
        if (shared <= common) {
            common = shared;
            while (common < prefix.size() && letter != at && char(*letter) == prefix[common]) {
                ++common;
                ++letter;
            }
            if (common < prefix.size() && letter != at && *letter > std::uint8_t(prefix[common])) {
                break;
            }
        }
        const bool matches = common == prefix.size();
        words += matches ? 1 : 0;
        const std::size_t length = shared + (lengths >> sharedBits);
        std::uint32_t posting = 0;
        for (bool more = true; more;) {
            const std::uint32_t step = readVarInt(at);
            posting += step >> 1U;
            more = (step & 1U) != 0;
            if (matches) {
                visit(length, posting);
            }
        }
    }
    return words;
}

} // namespace lanyard
