// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/HitRanges.h"
#include "search/NameIndex.h"
#include "search/NameParticles.h"
#include "search/Skeletons.h"
#include "search/SoundKey.h"
#include "search/WordClass.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard {

namespace {

constexpr qsizetype maxTypedWords = 8;
constexpr qsizetype maxTypedText = 200; ///< UTF-16 units; no name is longer
constexpr qsizetype mostPartings = 100;
constexpr qsizetype minSoundKey = 2;
constexpr qsizetype minConsonants = 3;
constexpr qsizetype minAbjadConsonants = 2;
constexpr qsizetype minInside = 3;
constexpr qsizetype maxSplitWords = 2; ///< of longer texts no word is split
constexpr std::size_t enoughHits = 5;

} // namespace

/// One search: what each typed word costs in each document, summed up.
class NameIndex::Search
{
public:
    Search(const NameIndex& index, QList<SpelledWord> typed)
        : m_index(index)
        , m_typed(std::move(typed))
        , m_best(forDocuments(index.m_ids.size()))
    { }

    QList<SearchHit> run(int limit)
    {
        for (const Depth depth : {Depth::Sound, Depth::Typos, Depth::Inside}) {
            gather(m_typed, depth);
            // As it was typed nobody has it, or hardly anybody does.
            const bool few = m_totals.size() + m_besides.size() < enoughHits;
            if (few && (depth == Depth::Sound || (depth == Depth::Typos && m_totals.empty()))) {
                partOtherwise(depth);
            }
            if (m_totals.size() + m_besides.size() >= enoughHits) {
                break;
            }
        }
        if (!m_besides.empty()) {
            m_totals.insert(m_totals.end(), m_besides.begin(), m_besides.end());
            keepBest(m_totals);
        }
        const auto count = std::min(m_totals.size(), std::size_t(std::max(limit, 0)));
        std::partial_sort(
            m_totals.begin(), m_totals.begin() + std::ptrdiff_t(count), m_totals.end());
        QList<SearchHit> hits;
        hits.reserve(qsizetype(count));
        for (std::size_t i = 0; i < count; ++i) {
            const auto& total = m_totals[i];
            const auto& typed = total.parting < 0 ? m_typed : m_partings.at(total.parting);
            SearchHit hit = explainHit(typed, nameOf(total.document), MatchKind(total.kind));
            hit.id = m_index.m_ids[total.document];
            hits.append(hit);
        }
        return hits;
    }

private:
    enum class Depth { Sound, Typos, Inside };

    struct Total
    {
        quint32 document = 0;
        quint16 cost = 0;
        quint8 kind = 0; ///< the worst of the typed words'
        qint8 parting = -1; ///< of `m_partings`; -1 as it was typed

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
    static constexpr int notStartCost = 2; ///< the first typed word begins no name here
    static constexpr std::array<int, 5> fieldCost = {0, 0, 2, 10, 12};
    static constexpr int goneCost = 100;
    static constexpr int partingCost = 7;

    /// One byte a document, all `noMatch`, as each search leaves it.
    static std::vector<quint8>& forDocuments(std::size_t count)
    {
        thread_local std::vector<quint8> best;
        best.resize(std::max(best.size(), count), noMatch);
        return best;
    }

    [[nodiscard]] QString nameOf(quint32 document) const
    {
        const quint32 from = m_index.m_nameStarts[document];
        return QString::fromUtf8(
            m_index.m_names.data() + from, qsizetype(m_index.m_nameStarts[document + 1] - from));
    }

    /// The same letters in other words. With slips too, only long parts become one: a short one
    /// would be taken for a slip.
    void partOtherwise(Depth depth)
    {
        const auto asTyped = std::exchange(m_totals, {});
        auto partings = otherPartings(m_typed, depth == Depth::Sound ? 1 : minInside);
        if (depth == Depth::Sound && asTyped.empty()) {
            partings += splitWords();
        }
        for (const auto& parting : std::as_const(partings)) {
            if (m_partings.size() >= mostPartings) {
                break;
            }
            gather(parting, depth);
            for (Total total : m_totals) {
                total.cost = quint16(total.cost + partingCost);
                total.parting = qint8(m_partings.size());
                m_besides.push_back(total);
            }
            m_partings.append(parting);
        }
        keepBest(m_besides);
        m_totals = asTyped;
    }

    /// A word as two, the first of which somebody has in whole: "saikumar".
    [[nodiscard]] QList<QList<SpelledWord>> splitWords() const
    {
        QList<QList<SpelledWord>> partings;
        for (qsizetype i = 0; i < m_typed.size() && m_typed.size() <= maxSplitWords; ++i) {
            const QString key = m_typed.at(i).keys.first();
            for (qsizetype at = minInside; at + minInside <= key.size(); ++at) {
                if (isWhole(key.left(at))) {
                    QList<SpelledWord> parting = m_typed;
                    parting[i] = spell(key.mid(at)).value(0);
                    parting.insert(i, spell(key.left(at)).value(0));
                    partings.append(parting);
                }
            }
        }
        return partings;
    }

    [[nodiscard]] bool isWhole(const QString& key) const
    {
        const auto has = [this](const std::string& word) {
            const auto range = m_index.m_words.withPrefix(word);
            return range.from < range.to && m_index.m_words.word(range.from).size() == word.size();
        };
        return has(classed(wordClass::written, key)) || has(classed(wordClass::romanised, key))
            || has(classed(wordClass::sound, soundKey(key)));
    }

    /// Each person stays once, by the best of the ways.
    static void keepBest(std::vector<Total>& totals)
    {
        std::sort(totals.begin(), totals.end(), [](const Total& a, const Total& b) {
            return a.document != b.document ? a.document < b.document : a.cost < b.cost;
        });
        const auto end = std::unique(totals.begin(), totals.end(),
            [](const Total& a, const Total& b) { return a.document == b.document; });
        totals.erase(end, totals.end());
    }

    void gather(const QList<SpelledWord>& typed, Depth depth)
    {
        m_totals.clear();
        for (qsizetype i = 0; i < typed.size(); ++i) {
            m_isFirst = i == 0;
            match(typed.at(i), depth);
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
            const int gone = m_index.m_gone[document] ? goneCost : 0;
            m_totals.push_back({document, quint16((value >> 2) + gone), quint8(value & 3), -1});
        }
    }

    void narrow()
    {
        std::erase_if(m_totals, [this](Total& total) {
            const int value = m_best[total.document];
            total.cost = quint16(total.cost + (value >> 2));
            total.kind = std::max(total.kind, quint8(value & 3));
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
            if (typed.isLatin()) {
                matchPrefix(classed(wordClass::code, key), writtenCost, MatchKind::Exact);
            }
            matchPrefix(classed(wordClass::romanised, key), romanisedCost, MatchKind::Sound);
            matchSound(key, typed.abjad);
            if (depth != Depth::Sound) {
                matchTypos(key);
                matchConsonants(key);
                matchCoarse(key);
            }
            if (depth == Depth::Inside) {
                matchInside(key);
            }
        }
        matchSkeletons(typed);
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

    /// What is typed in letters that are heard in several ways.
    void matchSkeletons(const SpelledWord& typed)
    {
        const qsizetype least = typed.abjad ? minAbjadConsonants : minConsonants;
        for (const QByteArray& skeleton : typed.skeletons) {
            if (skeleton.size() >= least) {
                for (const char kind : {wordClass::abjadConsonants, wordClass::consonants}) {
                    matchPrefix(classed(kind, skeleton), abjadCost, MatchKind::Sound);
                }
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
        if (consonants.size() >= minConsonants) {
            matchWhole(classed(wordClass::consonants, consonants), consonantCost, MatchKind::Sound);
        }
    }

    void matchWhole(const std::string& word, int cost, MatchKind kind)
    {
        const auto range = m_index.m_words.withPrefix(word);
        if (range.from < range.to && m_index.m_words.word(range.from).size() == word.size()) {
            take(range.from, cost, kind);
        }
    }

    void matchCoarse(const QString& key)
    {
        const QByteArray coarse = coarseKey(key);
        if (coarse.size() >= minConsonants) {
            matchPrefix(
                classed(wordClass::coarseConsonants, coarse), consonantCost, MatchKind::Sound);
        } else if (coarse.size() >= minAbjadConsonants) {
            matchWhole(
                classed(wordClass::coarseConsonants, coarse), consonantCost, MatchKind::Sound);
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
        quint32 posting = 0;
        for (quint32 i = m_index.m_postingStarts[number]; i < end; ++i) {
            quint32 step = m_index.m_postings[i] & 0x7FU;
            for (quint32 shift = 7; m_index.m_postings[i] > 0x7FU; shift += 7) {
                ++i;
                step |= (m_index.m_postings[i] & 0x7FU) << shift;
            }
            posting += step;
            const quint32 document = posting >> fieldBits;
            const quint32 field = posting & fieldMask;
            const int place = fieldCost.at(field) + (field > 0 && m_isFirst ? notStartCost : 0);
            const int whole = (cost + place) * 4 + int(kind);
            quint8& best = m_best[document];
            if (best == noMatch) {
                m_touched.push_back(document);
            }
            best = std::min(best, quint8(whole));
        }
    }

    const NameIndex& m_index;
    QList<SpelledWord> m_typed;
    bool m_isFirst = true; ///< the typed word at hand
    std::vector<quint8>& m_best; ///< by document, of the typed word at hand
    std::vector<quint32> m_touched; ///< documents that the typed word at hand matches
    std::vector<Total> m_totals;
    QList<QList<SpelledWord>> m_partings;
    std::vector<Total> m_besides; ///< found by another parting
};

QList<SearchHit> NameIndex::find(const QString& text, int limit) const
{
    // An address is looked up by what stands before the @, which is all of it that is indexed.
    QList<SpelledWord> typed
        = spell(QStringView(text).trimmed().left(maxTypedText).toString().section(u'@', 0, 0));
    typed.removeIf([](const SpelledWord& word) { return word.keys.first().isEmpty(); });
    typed.resize(std::min(typed.size(), maxTypedWords));
    if (typed.isEmpty() || m_ids.empty()) {
        return {};
    }
    return Search(*this, typed).run(limit);
}

} // namespace lanyard
