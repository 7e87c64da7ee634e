// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameSearch.h"

#include "search/HitRanges.h"
#include "search/NameParticles.h"
#include "search/PhoneDigits.h"
#include "search/SoundKey.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace lanyard {

namespace {

constexpr qsizetype maxTypedWords = 8;
constexpr qsizetype minPart = 3; ///< letters of a part of a word that is split, or of slips
constexpr qsizetype maxSplitWords = 2; ///< of longer texts no word is split

/// A word as two, the first of which somebody has in whole: "saikumar".
template <typename HasWord>
QList<QList<SpelledWord>> splitWords(const QList<SpelledWord>& typed, HasWord hasWord)
{
    QList<QList<SpelledWord>> partings;
    for (qsizetype i = 0; i < typed.size() && typed.size() <= maxSplitWords; ++i) {
        const QString key = typed.at(i).keys.first();
        for (qsizetype at = minPart; at + minPart <= key.size(); ++at) {
            if (hasWord(key.left(at))) {
                QList<SpelledWord> parting = typed;
                parting[i] = spell(key.mid(at)).value(0);
                parting.insert(i, spell(key.left(at)).value(0));
                partings.append(parting);
            }
        }
    }
    return partings;
}

/// The words that are looked for. Of an address it is what stands before the @, which is all of it
/// that is indexed.
QList<SpelledWord> typedWords(const QString& text, SearchWork& work)
{
    const QString whole = QStringView(text).trimmed().left(NameIndex::longestTyped).toString();
    if (const auto number = typedNumber(whole)) {
        return {*number};
    }
    QList<SpelledWord> typed
        = spell(whole.section(u'@', 0, 0), nullptr, NameIndex::longestTypedWord);
    for (const SpelledWord& word : std::as_const(typed)) {
        work.spelled += word.written.size();
    }
    typed.removeIf([](const SpelledWord& word) { return word.keys.first().isEmpty(); });
    typed.resize(std::min(typed.size(), maxTypedWords));
    return typed;
}

/// Whether what is forgiven in longer words can find more: of letters alone nothing is.
bool forgives(const QList<SpelledWord>& typed)
{
    return std::any_of(typed.cbegin(), typed.cend(), [](const SpelledWord& word) {
        return !word.isLatin()
            || std::any_of(word.keys.cbegin(), word.keys.cend(),
                [](const QString& key) { return key.size() > 1; });
    });
}

} // namespace

NameIndex::Search::Search(const Part& part, int limit, ComesFirst first, SearchWork& work)
    : m_index(*part.index)
    , m_hidden(part.hidden)
    , m_enough(std::max(std::size_t(std::max(limit, 0)), enoughHits))
    , m_limit(std::size_t(std::max(limit, 0)))
    , m_first(first)
    , m_work(work)
    , m_best([count = m_index.m_ids.size()]() -> std::vector<quint16>& {
        // all `noMatch`, as each search leaves it
        thread_local std::vector<quint16> best;
        best.resize(std::max(best.size(), count), noMatch);
        return best;
    }())
{ }

QString NameIndex::Search::nameOf(quint32 document) const
{
    const quint8* name = m_index.m_names.data() + m_index.m_nameStarts[document];
    const quint32 length = readVarInt(name);
    return QString::fromUtf8(reinterpret_cast<const char*>(name), qsizetype(length));
}

bool NameIndex::Search::hasWord(const QString& key) const
{
    const auto has = [this](const std::string& word) {
        const auto range = m_index.m_words.withPrefix(word);
        if (range.from == range.to || m_index.m_words.word(range.from).size() != word.size()) {
            return false;
        }
        bool isThere = m_hidden == nullptr;
        if (!isThere) {
            visitPeople(range.from, [&](quint32 document, quint32) {
                isThere = !isHidden(document);
                return !isThere;
            });
        }
        return isThere;
    };
    return has(classed(wordClass::written, key)) || has(classed(wordClass::romanised, key))
        || has(classed(wordClass::sound, soundKey(key)));
}

void NameIndex::Search::gather(const QList<SpelledWord>& typed, Depth depth)
{
    m_totals.clear();
    m_isOnly = typed.size() == 1;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        m_isFirst = i == 0;
        if (m_isFirst) {
            match(typed.at(i), depth);
            begin();
            continue;
        }
        if (m_totals.empty()) {
            break; // nobody has the words before
        }
        for (const Total& total : m_totals) {
            m_best[total.document] = noMatchYet;
        }
        match(typed.at(i), depth);
        narrow();
    }
    dropParents();
}

void NameIndex::Search::begin()
{
    m_totals.reserve(m_touched.size());
    for (const quint32 document : m_touched) {
        const int value = std::exchange(m_best[document], noMatch);
        if (isHidden(document)) {
            continue;
        }
        const quint8 flags = m_index.m_flags[document];
        Total total;
        total.document = document;
        total.cost = quint16((value >> costShift) + ((flags & goneFlag) != 0 ? goneCost : 0));
        total.kind = quint8(value & (parentBit - 1));
        total.isIn = (flags & inFlag) != 0;
        total.isLater = total.isIn != (m_first == ComesFirst::WhoIsIn);
        total.isOwn = (value & parentBit) == 0;
        m_totals.push_back(total);
    }
    m_touched.clear();
}

void NameIndex::Search::narrow()
{
    std::erase_if(m_totals, [this](Total& total) {
        const int value = std::exchange(m_best[total.document], noMatch);
        if (value == noMatchYet) {
            return true;
        }
        total.cost = quint16(total.cost + (value >> costShift));
        total.kind = std::max(total.kind, quint8(value & (parentBit - 1)));
        total.isOwn = total.isOwn || (value & parentBit) == 0;
        return false;
    });
}

/// An add-on of which nothing but its parent's matched is found by its parent.
void NameIndex::Search::dropParents()
{
    std::erase_if(m_totals, [](const Total& total) { return !total.isOwn; });
}

void NameIndex::Search::gatherParted(
    const QList<SpelledWord>& parting, qsizetype number, Depth depth)
{
    const auto asTyped = std::exchange(m_totals, {});
    gather(parting, depth);
    for (Total total : m_totals) {
        total.cost = quint16(total.cost + partingCost);
        total.parting = qint8(number);
        m_besides.push_back(total);
    }
    m_totals = asTyped;
}

void NameIndex::Search::keepBesides()
{
    keepBest(m_besides);
}

/// Each person stays once, by the best of the ways.
void NameIndex::Search::keepBest(std::vector<Total>& totals)
{
    std::sort(totals.begin(), totals.end(), [](const Total& a, const Total& b) {
        return std::tie(a.document, a.cost, a.parting) < std::tie(b.document, b.cost, b.parting);
    });
    const auto end = std::unique(totals.begin(), totals.end(),
        [](const Total& a, const Total& b) { return a.document == b.document; });
    totals.erase(end, totals.end());
}

std::vector<NameIndex::Search::Total> NameIndex::Search::best()
{
    if (!m_besides.empty()) {
        m_totals.insert(m_totals.end(), m_besides.begin(), m_besides.end());
        keepBest(m_totals);
    }
    const auto count = std::ptrdiff_t(std::min(m_totals.size(), m_limit));
    std::partial_sort(m_totals.begin(), m_totals.begin() + count, m_totals.end());
    return {m_totals.begin(), m_totals.begin() + count};
}

QList<QList<SpelledWord>> NameIndex::gather(
    std::vector<Search>& searches, const QList<SpelledWord>& typed)
{
    QList<QList<SpelledWord>> tried;
    const auto count = [&searches] {
        std::size_t sum = 0;
        for (const Search& search : searches) {
            sum += search.count();
        }
        return sum;
    };
    const auto hasWord = [&searches](const QString& key) {
        return std::any_of(searches.cbegin(), searches.cend(),
            [&key](const Search& search) { return search.hasWord(key); });
    };
    using Depth = Search::Depth;
    for (const Depth depth : {Depth::Sound, Depth::Typos, Depth::Inside}) {
        for (Search& search : searches) {
            search.gather(typed, depth);
        }
        const bool none = std::none_of(searches.cbegin(), searches.cend(),
            [](const Search& search) { return search.hasAsTyped(); });
        const bool few = count() < Search::enoughHits;
        // As it was typed nobody has it, or hardly anybody does. With slips too, only long parts
        // become one: a short one would be taken for a slip.
        QList<QList<SpelledWord>> partings;
        if (few && (depth == Depth::Sound || (depth == Depth::Typos && none))) {
            partings = otherPartings(typed, depth == Depth::Sound ? 1 : minPart);
        }
        if (depth == Depth::Sound && none) {
            partings += splitWords(typed, hasWord);
        }
        partings.resize(std::min(partings.size(), qsizetype(Search::mostPartings) - tried.size()));
        for (const auto& parting : std::as_const(partings)) {
            for (Search& search : searches) {
                search.gatherParted(parting, tried.size(), depth);
            }
            tried.append(parting);
        }
        for (Search& search : searches) {
            search.keepBesides();
        }
        if (count() >= Search::enoughHits || !forgives(typed)) {
            break;
        }
    }
    return tried;
}

QList<SearchHit> NameIndex::ranked(std::vector<Search>& searches, const QList<SpelledWord>& typed,
    const QList<QList<SpelledWord>>& partings, int limit)
{
    struct Found
    {
        const Search* search;
        Search::Total total;
        std::string key; ///< the order of one index's documents
    };

    std::vector<Found> all;
    for (Search& search : searches) {
        for (const Search::Total& total : search.best()) {
            all.push_back({&search, total, {}});
        }
    }
    if (searches.size() > 1) {
        for (Found& found : all) {
            found.key = nameKey(spelledName(found.search->nameOf(found.total.document)));
        }
        std::sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
            const auto rank = [](const Found& found) {
                const Search::Total& total = found.total;
                return std::tuple(total.tier(), total.isLater, total.cost,
                    std::string_view(found.key), found.search->idOf(total.document));
            };
            return rank(a) < rank(b);
        });
        all.resize(std::min(all.size(), std::size_t(std::max(limit, 0))));
    }
    QList<SearchHit> hits;
    hits.reserve(qsizetype(all.size()));
    std::vector<std::optional<HitExplainer>> explainers(std::size_t(partings.size()) + 1);
    for (const auto& [search, total, key] : all) {
        auto& explainer = explainers[std::size_t(total.parting + 1)];
        if (!explainer) {
            explainer.emplace(total.parting < 0 ? typed : partings.at(total.parting));
        }
        SearchHit hit = explainer->explain(search->nameOf(total.document), MatchKind(total.kind));
        hit.id = search->idOf(total.document);
        hit.tier = total.tier();
        hit.isIn = total.isIn;
        hits.append(hit);
    }
    return hits;
}

QList<SearchHit> NameIndex::find(const std::vector<Part>& parts, const QString& text, int limit,
    SearchWork* work, ComesFirst first)
{
    SearchWork uncounted;
    SearchWork& counted = work != nullptr ? *work : uncounted;
    const QList<SpelledWord> typed = typedWords(text, counted);
    std::vector<Search> searches;
    for (const Part& part : parts) {
        if (part.index->size() > 0) {
            searches.emplace_back(part, limit, first, counted);
        }
    }
    if (typed.isEmpty() || searches.empty()) {
        return {};
    }
    const auto partings = gather(searches, typed);
    return ranked(searches, typed, partings, limit);
}

QList<SearchHit> NameIndex::find(
    const QString& text, int limit, SearchWork* work, ComesFirst first) const
{
    return find(std::vector<Part>{Part{this, nullptr}}, text, limit, work, first);
}

} // namespace lanyard
