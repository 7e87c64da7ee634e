// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/SearchHit.h"
#include "search/Spelling.h"
#include "search/Vocabulary.h"

#include <vector>

namespace lanyard {

/// Finds people by what is typed of their names, companies, e-mail addresses and order codes, in
/// memory. Every typed word is the beginning of a word of theirs, in any order. Names in any
/// script are found by Latin letters and the other way round; words of four letters may have one
/// slip, of eight two, when there is little else to show. Never changes; any thread.
class NameIndex
{
public:
    NameIndex() = default;
    explicit NameIndex(const QList<SearchDocument>& documents);

    /// Best first: as typed, by sound, with slips, inside of words; what begins the name before
    /// what stands in it; then by name. Of a text that is longer than a name its beginning counts.
    [[nodiscard]] QList<SearchHit> find(const QString& text, int limit) const;

    [[nodiscard]] qsizetype size() const { return qsizetype(m_ids.size()); }

private:
    class Builder;
    class Search;

    Vocabulary m_words; ///< each with a first byte that tells what it is a spelling of
    std::vector<std::uint32_t> m_postingStarts; ///< by word, in bytes; one more than words
    /// Who has a word and in which field, each number less the one before, seven bits a byte.
    std::vector<std::uint8_t> m_postings;
    std::vector<AttendeeId> m_ids; ///< by document; documents are in the order of their names
    std::string m_names; ///< UTF-8
    std::vector<std::uint32_t> m_nameStarts; ///< by document; one more than documents
    std::vector<bool> m_gone;
};

} // namespace lanyard
