// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameIndex.h"

#include "search/HitRanges.h"
#include "search/SoundKey.h"
#include "search/WordClass.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace lanyard {

namespace {

constexpr qsizetype maxTypedWords = 8;
constexpr qsizetype minSoundKey = 2;
constexpr qsizetype minConsonants = 3;
constexpr qsizetype minAbjadConsonants = 2;
constexpr qsizetype minInside = 3;
constexpr int enoughHits = 5;

std::string classed(char kind, const QByteArray& word)
{
    return kind + word.toStdString();
}

std::string classed(char kind, const QString& word)
{
    return classed(kind, word.toUtf8());
}

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

/// One search: what each typed word costs in each document, summed up.
class NameIndex::Search
{
public:
    Search(const NameIndex& index, QList<SpelledWord> typed)
        : m_index(index)
        , m_typed(std::move(typed))
        , m_best(std::size_t(index.size()), noMatch)
    { }

    QList<SearchHit> run(int limit)
    {
        for (const Depth depth : {Depth::Sound, Depth::Typos, Depth::Inside}) {
            gather(depth);
            if (qsizetype(m_totals.size()) >= enoughHits) {
                break;
            }
        }
        const auto count = std::min(m_totals.size(), std::size_t(std::max(limit, 0)));
        std::partial_sort(
            m_totals.begin(), m_totals.begin() + std::ptrdiff_t(count), m_totals.end());
        QList<SearchHit> hits;
        hits.reserve(qsizetype(count));
        for (std::size_t i = 0; i < count; ++i) {
            const auto& total = m_totals[i];
            SearchHit hit
                = explainHit(m_typed, m_index.m_names.at(total.document), MatchKind(total.kind));
            hit.id = m_index.m_ids.at(total.document);
            hits.append(hit);
        }
        return hits;
    }

private:
    enum class Depth { Sound, Typos, Inside };

    struct Total
    {
        int cost = 0;
        quint32 document = 0;
        int kind = 0; ///< the worst of the typed words'

        bool operator<(const Total& other) const
        {
            return cost != other.cost ? cost < other.cost : document < other.document;
        }
    };

    // What a match costs; a word matched in whole is one cheaper. A cost holds its kind in the
    // two low bits, so that less is better and the kind is kept.
    static constexpr quint8 noMatch = 255;
    static constexpr int writtenCost = 1;
    static constexpr int romanisedCost = 3;
    static constexpr int soundCost = 6;
    static constexpr int abjadCost = 8;
    static constexpr int typoCost = 18;
    static constexpr int costOfEdit = 4;
    static constexpr int consonantCost = 30;
    static constexpr int insideCost = 34;
    static constexpr std::array<int, 4> fieldCost = {0, 2, 10, 12};
    static constexpr int goneCost = 100;

    void gather(Depth depth)
    {
        m_totals.clear();
        for (qsizetype i = 0; i < m_typed.size(); ++i) {
            match(m_typed.at(i), depth);
            i == 0 ? begin() : narrow();
            for (const quint32 document : m_touched) {
                m_best[document] = noMatch;
            }
            m_touched.clear();
        }
    }

    void begin()
    {
        m_totals.reserve(m_touched.size());
        for (const quint32 document : m_touched) {
            const int value = m_best[document];
            const int gone = m_index.m_gone.at(document) ? goneCost : 0;
            m_totals.push_back({(value >> 2) + gone, document, value & 3});
        }
    }

    void narrow()
    {
        std::erase_if(m_totals, [this](Total& total) {
            const int value = m_best[total.document];
            total.cost += value >> 2;
            total.kind = std::max(total.kind, value & 3);
            return value == noMatch;
        });
    }

    void match(const SpelledWord& typed, Depth depth)
    {
        if (!typed.isLatin()) {
            matchPrefix(classed(wordClass::own, typed.own), writtenCost, MatchKind::Exact);
        }
        const auto latinKind = typed.isLatin() ? MatchKind::Exact : MatchKind::Sound;
        for (const QString& key : typed.keys) {
            matchPrefix(classed(wordClass::written, key),
                typed.isLatin() ? writtenCost : romanisedCost, latinKind);
            matchPrefix(classed(wordClass::romanised, key), romanisedCost, MatchKind::Sound);
            matchSound(key, typed.abjad);
            if (depth != Depth::Sound) {
                matchTypos(key);
                matchConsonants(key);
            }
            if (depth == Depth::Inside) {
                matchInside(key);
            }
        }
        if (depth == Depth::Inside && !typed.isLatin()) {
            visitInside(wordClass::own, typed.own.toUtf8());
        }
    }

    void matchPrefix(const std::string& word, int cost, MatchKind kind)
    {
        const auto range = m_index.m_words.withPrefix(word);
        for (quint32 number = range.from; number < range.to; ++number) {
            const bool whole = m_index.m_words.word(number).size() == word.size();
            take(number, whole ? cost - 1 : cost, kind);
        }
    }

    void matchSound(const QString& key, bool abjad)
    {
        const QByteArray sound = soundKey(key);
        if (sound.size() >= minSoundKey && key.size() > 2) {
            matchPrefix(classed(wordClass::sound, sound), soundCost, MatchKind::Sound);
        }
        const QByteArray consonants = consonantKey(key);
        if (consonants.size() >= minAbjadConsonants && key.size() > 2) {
            const auto prefix = [&](char kind) {
                matchPrefix(classed(kind, consonants), abjadCost, MatchKind::Sound);
            };
            prefix(wordClass::abjadConsonants);
            if (abjad) {
                prefix(wordClass::consonants);
            }
        }
    }

    void matchTypos(const QString& key)
    {
        const int edits = allowedEdits(key.size());
        if (edits == 0) {
            return;
        }
        const std::string typed = key.toStdString();
        for (const char kind : {wordClass::written, wordClass::romanised}) {
            m_index.m_words.visitTypos(m_index.m_words.withPrefix(std::string(1, kind)), 1, typed,
                edits, [this](quint32 number, int found) {
                    take(number, typoCost + costOfEdit * found, MatchKind::Typo);
                });
        }
    }

    /// Vowels that vary: "Mohammed" and "Muhammad".
    void matchConsonants(const QString& key)
    {
        const QByteArray consonants = consonantKey(key);
        const std::string word = classed(wordClass::consonants, consonants);
        const auto range = m_index.m_words.withPrefix(word);
        if (consonants.size() >= minConsonants && range.from < range.to
            && m_index.m_words.word(range.from).size() == word.size()) {
            take(range.from, consonantCost, MatchKind::Sound);
        }
    }

    void matchInside(const QString& key)
    {
        if (key.size() >= minInside) {
            visitInside(wordClass::written, key.toUtf8());
            visitInside(wordClass::romanised, key.toUtf8());
        }
    }

    void visitInside(char kind, const QByteArray& part)
    {
        m_index.m_words.visitContaining(m_index.m_words.withPrefix(std::string(1, kind)),
            std::string_view(part.constData(), std::size_t(part.size())),
            [this](quint32 number, int) { take(number, insideCost, MatchKind::Inside); });
    }

    /// Everyone who has this word.
    void take(quint32 number, int cost, MatchKind kind)
    {
        const quint32 end = m_index.m_postingStarts[number + 1];
        for (quint32 i = m_index.m_postingStarts[number]; i < end; ++i) {
            const quint32 posting = m_index.m_postings[i];
            const quint32 document = posting >> 2U;
            const int whole = (cost + fieldCost.at(posting & 3U)) * 4 + int(kind);
            quint8& best = m_best[document];
            if (best == noMatch) {
                m_touched.push_back(document);
            }
            best = std::min(best, quint8(whole));
        }
    }

    const NameIndex& m_index;
    QList<SpelledWord> m_typed;
    std::vector<quint8> m_best; ///< by document, of the typed word at hand
    std::vector<quint32> m_touched; ///< documents that the typed word at hand matches
    std::vector<Total> m_totals;
};

NameIndex::NameIndex(const QList<SearchDocument>& documents)
{
    Builder(*this).build(documents);
}

QList<SearchHit> NameIndex::find(const QString& text, int limit) const
{
    // An address is looked up by what stands before the @, which is all of it that is indexed.
    QList<SpelledWord> typed = spell(text.section(u'@', 0, 0));
    typed.removeIf([](const SpelledWord& word) { return word.keys.first().isEmpty(); });
    typed.resize(std::min(typed.size(), maxTypedWords));
    if (typed.isEmpty() || m_ids.isEmpty()) {
        return {};
    }
    return Search(*this, typed).run(limit);
}

} // namespace lanyard
