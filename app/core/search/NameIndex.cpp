// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameIndex.h"

#include "search/NameIndexBuilder.h"
#include "search/VarInt.h"

#include <algorithm>
#include <numeric>

namespace lanyard {

void NameIndex::Builder::keepEachOnce(std::vector<quint32>& entries, quint32 from)
{
    const auto begin = entries.begin() + from;
    std::sort(begin, entries.end());
    const auto same = [](quint32 a, quint32 b) { return a >> fieldBits == b >> fieldBits; };
    entries.erase(std::unique(begin, entries.end(), same), entries.end());
}

void NameIndex::Builder::keepInNameOrder(const QList<SearchDocument>& documents)
{
    m_names.sort();
    m_index.m_ids.reserve(std::size_t(documents.size()));
    m_index.m_flags.reserve(std::size_t(documents.size()));
    m_index.m_nameStarts.reserve(std::size_t(documents.size()));
    for (quint32 i = 0; i < m_names.size(); ++i) {
        const SearchDocument& document = documents.at(m_names.numberAt(i));
        m_index.m_ids.push_back(document.id);
        m_index.m_flags.push_back(
            quint8((document.gone ? goneFlag : 0) | (document.isIn ? inFlag : 0)));
        m_index.m_nameStarts.push_back(m_nameStarts[m_names.numberAt(i)]);
    }
    m_index.m_names.shrink_to_fit();
}

void NameIndex::Builder::keepWords()
{
    m_words.sort();
    std::vector<quint32> places(m_words.size());
    quint32 count = 0;
    for (quint32 i = 0; i < m_words.size(); ++i) {
        const bool isNew = i == 0 || m_words.textAt(i) != m_words.textAt(i - 1);
        if (isNew) {
            m_index.m_words.append(m_words.textAt(i));
            ++count;
        }
        places[m_words.numberAt(i)] = count - 1;
    }
    m_index.m_words.squeeze();
    std::vector<quint32> starts(count + 1, 0);
    for (const quint32 entry : m_entries) {
        ++starts[places[entry >> fieldBits] + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<quint32> next(starts.begin(), starts.end() - 1);
    std::vector<quint32> postings(m_entries.size());
    for (quint32 document = 0; document < m_names.size(); ++document) {
        const quint32 original = m_names.numberAt(document);
        for (quint32 i = m_entryStarts[original]; i < m_entryStarts[original + 1]; ++i) {
            const quint32 entry = m_entries[i];
            postings[next[places[entry >> fieldBits]]++]
                = document << fieldBits | (entry & fieldMask);
        }
    }
    pack(starts, postings);
}

void NameIndex::Builder::pack(
    const std::vector<quint32>& starts, const std::vector<quint32>& postings)
{
    auto& packed = m_index.m_postings;
    packed.reserve(postings.size() * 2);
    m_index.m_postingStarts.reserve(starts.size());
    m_index.m_postingStarts.push_back(0);
    m_index.m_wordFields.reserve(starts.size() - 1);
    for (std::size_t word = 0; word + 1 < starts.size(); ++word) {
        quint32 before = 0;
        quint32 field = fieldMask;
        for (quint32 i = starts[word]; i < starts[word + 1]; ++i) {
            quint32 rest = postings[i] - before;
            before = postings[i];
            field = std::min(field, before & fieldMask);
            appendVarInt(packed, rest);
        }
        m_index.m_postingStarts.push_back(quint32(packed.size()));
        m_index.m_wordFields.push_back(quint8(field));
    }
    packed.shrink_to_fit();
}

void NameIndex::Builder::keepCodes()
{
    m_codes.sort();
    std::vector<quint32> documents(m_names.size());
    for (quint32 document = 0; document < m_names.size(); ++document) {
        documents[m_names.numberAt(document)] = document;
    }
    std::vector<quint32> postings;
    for (quint32 i = 0; i < m_codes.size();) {
        const std::string_view word = m_codes.textAt(i);
        postings.clear();
        for (; i < m_codes.size() && m_codes.textAt(i) == word; ++i) {
            const quint32 number = m_codes.numberAt(i);
            postings.push_back(documents[number >> fieldBits] << fieldBits | (number & fieldMask));
        }
        keepEachOnce(postings);
        m_index.m_codes.append(word, postings);
    }
    m_index.m_codes.squeeze();
}

NameIndex::NameIndex(const QList<SearchDocument>& documents)
{
    Builder(*this).build(documents);
}

} // namespace lanyard
