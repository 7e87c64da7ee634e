// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/CodeList.h"
#include "search/SearchHit.h"
#include "search/Spelling.h"
#include "search/Vocabulary.h"

#include <vector>

namespace lanyard {

/// Finds people by what is typed of their names, companies, addresses, telephone numbers, payers,
/// ticket types, badge ids and order codes, in memory. Every typed word is the beginning of a word
/// of theirs, in any order. Names in any script are found by Latin letters and the other way round;
/// words of four letters may have one slip, of eight two, when there is little else to show. Never
/// changes (see `PatchedIndex`); any thread.
class NameIndex
{
public:
    /// An index, and who of it is not to be found, by document; none: everybody is.
    struct Part
    {
        const NameIndex* index = nullptr;
        const std::vector<bool>* hidden = nullptr;
    };

    /// So much of a text is looked for, in UTF-16 units; no name is longer.
    static constexpr qsizetype longestTyped = 200;
    /// And so much of each word of it: spelling takes longer than in proportion to a word's length,
    /// and nobody types one so long in whole.
    static constexpr qsizetype longestTypedWord = 40;

    NameIndex() = default;
    explicit NameIndex(const QList<SearchDocument>& documents);

    /// Best first: as typed, by sound, with slips, inside of words; what begins the name before
    /// what stands in it; those whom `first` names; then by name. Of a text that is longer
    /// than `longestTyped`, and of a word than `longestTypedWord`, the beginning counts. `work`:
    /// adds what was done.
    [[nodiscard]] QList<SearchHit> find(const QString& text, int limit, SearchWork* work = nullptr,
        ComesFirst first = ComesFirst::WhoIsOut) const;
    /// The same in several indexes as if they were one.
    [[nodiscard]] static QList<SearchHit> find(const std::vector<Part>& parts, const QString& text,
        int limit, SearchWork* work = nullptr, ComesFirst first = ComesFirst::WhoIsOut);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_ids.size()); }

    /// By document.
    [[nodiscard]] const std::vector<AttendeeId>& ids() const { return m_ids; }

private:
    class Builder;
    class Search;

    static constexpr std::uint8_t goneFlag = 1;
    static constexpr std::uint8_t inFlag = 2;

    /// Returns the other partings of the text that were tried.
    static QList<QList<SpelledWord>> gather(
        std::vector<Search>& searches, const QList<SpelledWord>& typed);
    static QList<SearchHit> ranked(std::vector<Search>& searches, const QList<SpelledWord>& typed,
        const QList<QList<SpelledWord>>& partings, int limit);

    Vocabulary m_words; ///< each with a first byte that tells what it is a spelling of
    std::vector<std::uint32_t> m_postingStarts; ///< by word, in bytes; one more than words
    /// Who has a word and in which field, each number less the one before, seven bits a byte.
    std::vector<std::uint8_t> m_postings;
    std::vector<std::uint8_t> m_wordFields; ///< by word: the best field that anybody has it in
    CodeList m_codes; ///< order codes, badge ids, parts of addresses with digits, telephones
    std::vector<AttendeeId> m_ids; ///< by document; documents are in the order of their names
    std::vector<std::uint8_t> m_names; ///< how long each is, and its UTF-8; as the people came
    std::vector<std::uint32_t> m_nameStarts; ///< by document
    std::vector<std::uint8_t> m_flags; ///< by document
};

} // namespace lanyard
