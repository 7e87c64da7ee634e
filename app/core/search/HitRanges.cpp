// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/HitRanges.h"

#include "search/Skeletons.h"
#include "search/SoundKey.h"
#include "search/WordClass.h"

#include <QCache>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <optional>

namespace lanyard {

namespace {

/// Part of a word's first key that was typed.
struct Part
{
    MatchKind kind = MatchKind::Exact;
    int from = 0;
    int to = 0;
    bool inClusters = false; ///< `from` and `to` count clusters instead of letters of the key
};

/// Fewest edits between `typed` and a prefix of `word`, and that prefix's length; nothing when
/// they are more than `most`. Optimal string alignment.
std::optional<int> prefixWithin(const QString& typed, const QString& word, int most)
{
    constexpr qsizetype usualWidth = 32;
    const qsizetype width = typed.size();
    if (width > word.size() + most) {
        return std::nullopt;
    }
    using Row = QVarLengthArray<int, usualWidth>;
    std::array<Row, 3> rows{Row(width + 1), Row(width + 1), Row(width + 1)};
    int best = most + 1;
    int length = 0;
    bool wasNear = true; // some of the row above is within `most`
    for (qsizetype i = 0; i <= word.size(); ++i) {
        Row& row = rows.at(std::size_t(i % 3));
        const Row& above = rows.at(std::size_t((i + 2) % 3));
        const Row& second = rows.at(std::size_t((i + 1) % 3));
        row[0] = int(i);
        for (qsizetype j = 1; j <= width; ++j) {
            if (i == 0) {
                row[j] = int(j);
                continue;
            }
            const bool same = typed.at(j - 1) == word.at(i - 1);
            int cost = std::min({above[j - 1] + (same ? 0 : 1), above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && typed.at(j - 1) == word.at(i - 2)
                && typed.at(j - 2) == word.at(i - 1)) {
                cost = std::min(cost, second[j - 2] + 1);
            }
            row[j] = cost;
        }
        // Among prefixes of one distance the longer one is what was meant.
        if (row.back() <= std::min(best, most)) {
            best = row.back();
            length = int(i);
        }
        // a row is made of the two above it
        const bool isNear = *std::min_element(row.cbegin(), row.cend()) <= most;
        if (!isNear && !wasNear) {
            break;
        }
        wasNear = isNear;
    }
    return best <= most ? std::optional(length) : std::nullopt;
}

std::optional<Part> ownPart(const SpelledWord& typed, const SpelledWord& word)
{
    if (typed.isLatin() || word.own.size() != word.written.size()) {
        return std::nullopt;
    }
    const qsizetype clusters = word.clusterEnds.size();
    for (qsizetype i = 0; i < (word.eastAsian ? clusters : 1); ++i) {
        const int start = i == 0 ? 0 : word.clusterEnds.at(i - 1);
        if (QStringView(word.own).mid(start).startsWith(typed.own)) {
            const auto end = std::lower_bound(
                word.clusterEnds.cbegin(), word.clusterEnds.cend(), start + int(typed.own.size()));
            return Part{MatchKind::Exact, int(i), int(end - word.clusterEnds.cbegin()) + 1, true};
        }
    }
    return std::nullopt;
}

/// One key of a word against one key of a typed word, by ever looser rules.
std::optional<Part> loosePart(
    const HeardWord::Key& typed, const HeardWord::Key& key, MatchKind exact, bool abjad)
{
    const int letters = int(typed.text.size());
    const auto within = prefixWithin(typed.text, key.text, allowedEdits(typed.text.size()));
    if (typed.sound.size() > 1 && key.sound.startsWith(typed.sound)) {
        const bool slip
            = exact == MatchKind::Exact && prefixWithin(typed.text, key.text, 1).has_value();
        const int to
            = within.value_or(letters + 2 >= key.text.size() ? int(key.text.size()) : letters);
        return Part{slip ? MatchKind::Typo : MatchKind::Sound, 0, to};
    }
    if (within) {
        return Part{MatchKind::Typo, 0, *within};
    }
    const QByteArray& consonants = typed.consonants;
    if (consonants.size() > 1
        && (abjad ? key.consonants.startsWith(consonants)
                  : consonants.size() > 2 && key.consonants == consonants)) {
        return Part{MatchKind::Sound, 0, int(key.text.size())};
    }
    if (const qsizetype at = letters > 2 ? key.text.indexOf(typed.text) : -1; at >= 0) {
        return Part{MatchKind::Inside, int(at), int(at) + letters};
    }
    return std::nullopt;
}

/// True where letters that are heard in several ways are heard the same way.
bool soundsAlike(const HeardWord& typed, const HeardWord& word)
{
    const QList<QByteArray>& skeletons = word.word().skeletons;
    const QList<QByteArray>& coarse = word.word().coarse;
    const auto begins = [](const QList<QByteArray>& all, const QByteArray& consonants) {
        return consonants.size() > 1
            && std::any_of(all.cbegin(), all.cend(),
                [&](const QByteArray& each) { return each.startsWith(consonants); });
    };
    const auto any = [](const HeardWord& of, const auto& test) {
        const auto& keys = of.keys();
        return std::any_of(keys.cbegin(), keys.cbegin() + of.word().keys.size(), test);
    };
    if (!skeletons.isEmpty() || !coarse.isEmpty()) {
        const bool alike = any(typed, [&](const HeardWord::Key& key) {
            return begins(skeletons, key.consonants)
                || (!coarse.isEmpty() && begins(coarse, coarseKey(key.text)));
        });
        if (alike) {
            return true;
        }
    }
    const QList<QByteArray>& typedSkeletons = typed.word().skeletons;
    return !typedSkeletons.isEmpty() && any(word, [&](const HeardWord::Key& key) {
        return std::any_of(typedSkeletons.cbegin(), typedSkeletons.cend(),
            [&](const QByteArray& each) { return key.consonants.startsWith(each); });
    });
}

/// Which letters of the first key a part of another one is.
Part inFirstKey(Part part, const QString& first, const QString& key)
{
    if (first.endsWith(key)) { // the given name behind the family name
        part.from += int(first.size() - key.size());
        part.to += int(first.size() - key.size());
    } else if (!first.startsWith(key.front())) {
        part.to = int(first.size()); // which of its letters these are is not told
    } else if (part.to >= key.size()) {
        part.to = int(first.size()); // spelled otherwise: all of it is all of it
    }
    return part;
}

/// The best way in which a typed word stands in a word of the name.
std::optional<Part> partOf(const HeardWord& heardTyped, const HeardWord& heardWord, bool loose)
{
    const SpelledWord& typed = heardTyped.word();
    const SpelledWord& word = heardWord.word();
    if (const auto own = ownPart(typed, word)) {
        return own;
    }
    std::optional<Part> best;
    const QString& first = word.keys.first();
    const qsizetype count = word.keys.size() + word.tails.size();
    for (qsizetype i = 0; i < count; ++i) {
        const QString& key
            = i < word.keys.size() ? word.keys.at(i) : word.tails.at(i - word.keys.size());
        for (qsizetype j = 0; j < typed.keys.size(); ++j) {
            const bool exact = i == 0 && word.isLatin() && typed.isLatin() && !typed.isHabit(j);
            const auto kind = exact ? MatchKind::Exact : MatchKind::Sound;
            std::optional<Part> part;
            if (best && best->kind <= kind) {
                break; // nothing here is better
            }
            if (key.startsWith(typed.keys.at(j))) {
                part = Part{kind, 0, int(typed.keys.at(j).size())};
            } else if (loose && !typed.isHabit(j)) {
                part = loosePart(heardTyped.keys()[std::size_t(j)],
                    heardWord.keys()[std::size_t(i)], kind, word.abjad || typed.abjad);
            }
            if (!part || (best && best->kind <= part->kind)) {
                continue;
            }
            best = i > 0 ? inFirstKey(*part, first, key) : *part;
            best->to = std::min(best->to, int(first.size()));
        }
    }
    if (!best && loose && soundsAlike(heardTyped, heardWord)) {
        best = Part{MatchKind::Sound, 0, int(first.size())};
    }
    return best;
}

/// Clusters of the word that hold any of the part.
std::pair<int, int> clustersOf(const SpelledWord& word, const Part& part)
{
    if (part.inClusters) {
        return {part.from, part.to};
    }
    int from = -1;
    int to = 0;
    for (int i = 0; i < word.keyEnds.size(); ++i) {
        const int start = i == 0 ? 0 : word.keyEnds.at(i - 1);
        if (word.keyEnds.at(i) > part.from && start < part.to && word.keyEnds.at(i) > start) {
            from = from < 0 ? i : from;
            to = i + 1;
        }
    }
    return {std::max(from, 0), to};
}

MatchRange nameRange(const SpelledWord& word, const std::pair<int, int>& clusters)
{
    const int from = clusters.first == 0 ? 0 : word.clusterEnds.at(clusters.first - 1);
    const int to = clusters.second == 0 ? 0 : word.clusterEnds.at(clusters.second - 1);
    return {word.start + from, to - from};
}

/// The letters of the shown form with these places among its letters.
MatchRange shownRange(
    const SpelledWord& word, int start, const Part& part, const std::pair<int, int>& clusters)
{
    int from = part.from;
    int to = part.to;
    if (part.inClusters) {
        from = clusters.first == 0 ? 0 : word.keyEnds.at(clusters.first - 1);
        to = clusters.second == 0 ? 0 : word.keyEnds.at(clusters.second - 1);
    }
    int letter = 0;
    int first = -1;
    int last = 0;
    for (int i = 0; i < word.shown.size(); ++i) {
        if (!word.shown.at(i).isLetterOrNumber()) {
            continue;
        }
        if (letter >= from && letter < to) {
            first = first < 0 ? i : first;
            last = i + 1;
        }
        ++letter;
    }
    return first < 0 ? MatchRange{} : MatchRange{start + first, last - first};
}

/// The word that with its next ones is written as one by those who type this; -1 for none.
qsizetype joinedAt(const HeardWord& typed, const std::vector<HeardWord>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const QString& joined : words[i].word().joined) {
            const QByteArray& sound = typed.keys().front().sound;
            if (joined.startsWith(typed.keys().front().text)
                || (sound.size() > 1 && soundKey(joined).startsWith(sound))) {
                return qsizetype(i);
            }
        }
    }
    return -1;
}

/// Those that mark something, in order. Each is of another word, so that none touch.
QList<MatchRange> inOrder(QList<MatchRange> ranges)
{
    ranges.removeIf([](const MatchRange& range) { return range.length <= 0; });
    std::sort(ranges.begin(), ranges.end(),
        [](const MatchRange& a, const MatchRange& b) { return a.start < b.start; });
    return ranges;
}

/// What of one name the typed words are.
class Explanation
{
public:
    Explanation(const QString& name, MatchKind kind)
        : m_spelled(spelledName(name))
        , m_words(m_spelled.cbegin(), m_spelled.cend())
        , m_kind(kind)
        , m_used(m_words.size(), false)
    {
        m_hit.spoken = spokenName(m_spelled);
        if (!m_hit.spoken.isEmpty()) {
            m_starts = spokenStarts(m_spelled);
        }
    }

    SearchHit of(const std::vector<HeardWord>& typed)
    {
        for (const HeardWord& query : typed) {
            explain(query);
        }
        m_hit.kind = m_worst;
        m_hit.nameRanges = inOrder(m_hit.nameRanges);
        m_hit.spokenRanges = inOrder(m_hit.spokenRanges);
        return m_hit;
    }

private:
    void explain(const HeardWord& query)
    {
        std::optional<Part> best;
        std::size_t at = 0;
        // The loose rules cost the most and are seldom needed.
        for (const bool loose : {false, true}) {
            for (std::size_t i = 0; i < m_words.size(); ++i) {
                const auto part = m_used[i] ? std::nullopt : partOf(query, m_words[i], loose);
                if (part && (!best || part->kind < best->kind)) {
                    best = part;
                    at = i;
                }
            }
            if (best) {
                break;
            }
        }
        if (const qsizetype joined = best ? -1 : joinedAt(query, m_words); joined >= 0) {
            const auto from = std::size_t(joined);
            const std::size_t end = from + std::size_t(m_words[from].word().joinedWords);
            for (std::size_t i = from; i < end; ++i) {
                if (!m_used[i]) {
                    mark(i, {MatchKind::Sound, 0, int(m_words[i].word().keys.first().size())});
                }
            }
        } else if (!best || (m_kind == MatchKind::Exact && best->kind > MatchKind::Sound)) {
            // it stands in the company, the address, the order
            m_worst = std::max(m_worst, m_kind);
            m_hit.elsewhere.append(query.word().written);
        } else {
            mark(at, *best);
        }
    }

    void mark(std::size_t at, const Part& part)
    {
        m_used[at] = true;
        m_worst = std::max(m_worst, part.kind);
        const SpelledWord& word = m_words[at].word();
        const auto clusters = clustersOf(word, part);
        m_hit.nameRanges.append(nameRange(word, clusters));
        if (!m_hit.spoken.isEmpty()) {
            m_hit.spokenRanges.append(shownRange(word, m_starts.at(qsizetype(at)), part, clusters));
        }
    }

    const QList<SpelledWord> m_spelled;
    std::vector<HeardWord> m_words; ///< these, and how they sound
    MatchKind m_kind;
    QList<int> m_starts; ///< of words in the spoken form
    std::vector<bool> m_used;
    SearchHit m_hit;
    MatchKind m_worst = MatchKind::Exact;
};

} // namespace

QList<SpelledWord> spelledName(const QString& name)
{
    constexpr int mostNames = 2000;
    constexpr qsizetype mostWords = 4000;
    thread_local QCache<QString, QList<SpelledWord>> known(mostNames);
    thread_local SpelledWords knownWords; // names repeat less than their words do
    if (const auto* words = known.object(name)) {
        return *words;
    }
    if (knownWords.words.size() > mostWords) {
        knownWords = {};
    }
    auto* words = new QList<SpelledWord>(spell(name, &knownWords)); // the cache owns it
    const QList<SpelledWord> result = *words;
    known.insert(name, words);
    return result;
}

HitExplainer::HitExplainer(const QList<SpelledWord>& typed)
    : m_typed(typed.cbegin(), typed.cend())
{ }

SearchHit HitExplainer::explain(const QString& name, MatchKind kind) const
{
    return Explanation(name, kind).of(m_typed);
}

SearchHit explainHit(const QList<SpelledWord>& typed, const QString& name, MatchKind kind)
{
    return HitExplainer(typed).explain(name, kind);
}

} // namespace lanyard
