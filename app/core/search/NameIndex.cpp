// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameIndex.h"

#include "search/SoundKey.h"
#include "search/WordClass.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace lanyard {

namespace {

constexpr qsizetype minAbjadConsonants = 2;

} // namespace

/// Takes documents apart into words, and the words into the index's tables.
class NameIndex::Builder
{
public:
    explicit Builder(NameIndex& index)
        : m_index(index)
    { }

    void build(const QList<SearchDocument>& documents)
    {
        for (const Spelled& each : inNameOrder(documents)) {
            add(each);
        }
        finish();
    }

private:
    struct Spelled
    {
        QString key; ///< the name's letters, to sort by
        QList<SpelledWord> name;
        const SearchDocument* document = nullptr;
    };

    static std::vector<Spelled> inNameOrder(const QList<SearchDocument>& documents)
    {
        std::vector<Spelled> ordered;
        ordered.reserve(std::size_t(documents.size()));
        for (const SearchDocument& document : documents) {
            ordered.push_back({{}, spell(document.name), &document});
            for (const SpelledWord& word : ordered.back().name) {
                ordered.back().key += word.keys.first() + u' ';
            }
        }
        std::stable_sort(ordered.begin(), ordered.end(),
            [](const Spelled& a, const Spelled& b) { return a.key < b.key; });
        return ordered;
    }

    void add(const Spelled& each)
    {
        const SearchDocument& document = *each.document;
        m_document = quint32(m_index.m_ids.size());
        m_index.m_ids.append(document.id);
        m_index.m_names.append(document.name);
        m_index.m_gone.append(document.gone);
        addWords(each.name, SearchField::Name);
        addWords(spell(document.company), SearchField::Company);
        addWords(spell(document.email.section(u'@', 0, 0)), SearchField::Email);
        addWords(spell(document.order), SearchField::Order);
    }

    void addWords(const QList<SpelledWord>& words, SearchField field)
    {
        const bool sounds = field == SearchField::Name || field == SearchField::Company;
        for (const SpelledWord& word : words) {
            if (!word.isLatin()) {
                addOwn(word, field);
            }
            for (qsizetype i = 0; i < word.keys.size(); ++i) {
                const QString& key = word.keys.at(i);
                const bool written = word.isLatin() && i == 0;
                post(classed(written ? wordClass::written : wordClass::romanised, key), field);
                if (sounds) {
                    post(classed(wordClass::sound, soundKey(key)), field);
                    addConsonants(key, word.abjad, field);
                }
            }
            for (const QString& key : word.tails + word.joined) {
                post(classed(wordClass::romanised, key), field);
                post(classed(wordClass::sound, soundKey(key)), field);
            }
            for (const QByteArray& skeleton : word.skeletons) {
                post(classed(wordClass::abjadConsonants, skeleton), field);
            }
            for (const QByteArray& coarse : word.coarse) {
                post(classed(wordClass::coarseConsonants, coarse), field);
            }
        }
    }

    void addOwn(const SpelledWord& word, SearchField field)
    {
        post(classed(wordClass::own, word.own), field);
        if (!word.eastAsian || word.own.size() != word.written.size()) {
            return;
        }
        for (qsizetype i = 0; i + 1 < word.clusterEnds.size(); ++i) {
            post(classed(wordClass::own, word.own.mid(word.clusterEnds.at(i))), field);
        }
    }

    void addConsonants(const QString& key, bool abjad, SearchField field)
    {
        const QByteArray consonants = consonantKey(key);
        if (consonants.size() >= minAbjadConsonants) {
            post(classed(abjad ? wordClass::abjadConsonants : wordClass::consonants, consonants),
                field);
        }
    }

    void post(const std::string& word, SearchField field)
    {
        if (word.size() > 1) {
            const auto [entry, isNew] = m_numbers.try_emplace(word, quint32(m_numbers.size()));
            m_pairs.emplace_back(entry->second, m_document << 2U | quint32(field));
        }
    }

    void finish()
    {
        std::vector<std::pair<std::string, quint32>> sorted(m_numbers.begin(), m_numbers.end());
        std::sort(sorted.begin(), sorted.end());
        std::vector<std::string> words;
        words.reserve(sorted.size());
        std::vector<quint32> places(sorted.size());
        for (const auto& [word, number] : sorted) {
            places[number] = quint32(words.size());
            words.push_back(word);
        }
        m_index.m_words = Vocabulary(words);
        auto& starts = m_index.m_postingStarts;
        starts.assign(words.size() + 1, 0);
        for (const auto& [number, posting] : m_pairs) {
            ++starts[places[number] + 1];
        }
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<quint32> next(starts.begin(), starts.end() - 1);
        m_index.m_postings.resize(m_pairs.size());
        for (const auto& [number, posting] : m_pairs) {
            m_index.m_postings[next[places[number]]++] = posting;
        }
    }

    NameIndex& m_index;
    quint32 m_document = 0;
    std::unordered_map<std::string, quint32> m_numbers;
    std::vector<std::pair<quint32, quint32>> m_pairs; ///< number of the word, posting
};

NameIndex::NameIndex(const QList<SearchDocument>& documents)
{
    Builder(*this).build(documents);
}

} // namespace lanyard
