// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/HitRanges.h"

#include "search/Skeletons.h"
#include "search/SoundKey.h"
#include "search/WordClass.h"

#include <QCache>

#include <algorithm>
#include <optional>
#include <vector>

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
    const qsizetype width = typed.size();
    std::vector<std::vector<int>> rows(
        std::size_t(word.size()) + 1, std::vector<int>(std::size_t(width) + 1));
    int best = most + 1;
    int length = 0;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        auto& row = rows[std::size_t(i)];
        for (qsizetype j = 0; j <= width; ++j) {
            if (i == 0 || j == 0) {
                row[std::size_t(j)] = int(i + j);
                continue;
            }
            const auto& above = rows[std::size_t(i - 1)];
            const bool same = typed.at(j - 1) == word.at(i - 1);
            int cost = std::min({above[std::size_t(j - 1)] + (same ? 0 : 1),
                above[std::size_t(j)] + 1, row[std::size_t(j - 1)] + 1});
            if (i > 1 && j > 1 && typed.at(j - 1) == word.at(i - 2)
                && typed.at(j - 2) == word.at(i - 1)) {
                cost = std::min(cost, rows[std::size_t(i - 2)][std::size_t(j - 2)] + 1);
            }
            row[std::size_t(j)] = cost;
        }
        // Among prefixes of one distance the longer one is what was meant.
        if (row.back() <= std::min(best, most)) {
            best = row.back();
            length = int(i);
        }
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
        if (word.own.mid(start).startsWith(typed.own)) {
            const auto end = std::lower_bound(
                word.clusterEnds.cbegin(), word.clusterEnds.cend(), start + int(typed.own.size()));
            return Part{MatchKind::Exact, int(i), int(end - word.clusterEnds.cbegin()) + 1, true};
        }
    }
    return std::nullopt;
}

/// One key of a word against one key of a typed word, by ever looser rules.
std::optional<Part> loosePart(const QString& typed, const QString& key, MatchKind exact, bool abjad)
{
    const int letters = int(typed.size());
    const auto within = prefixWithin(typed, key, allowedEdits(typed.size()));
    const QByteArray sound = soundKey(typed);
    if (sound.size() > 1 && soundKey(key).startsWith(sound)) {
        const bool slip = exact == MatchKind::Exact && prefixWithin(typed, key, 1).has_value();
        const int to = within.value_or(letters + 2 >= key.size() ? int(key.size()) : letters);
        return Part{slip ? MatchKind::Typo : MatchKind::Sound, 0, to};
    }
    if (within) {
        return Part{MatchKind::Typo, 0, *within};
    }
    const QByteArray consonants = consonantKey(typed);
    const QByteArray keyConsonants = consonantKey(key);
    if (consonants.size() > 1
        && (abjad ? keyConsonants.startsWith(consonants)
                  : consonants.size() > 2 && keyConsonants == consonants)) {
        return Part{MatchKind::Sound, 0, int(key.size())};
    }
    if (const qsizetype at = letters > 2 ? key.indexOf(typed) : -1; at >= 0) {
        return Part{MatchKind::Inside, int(at), int(at) + letters};
    }
    return std::nullopt;
}

/// True where letters that are heard in several ways are heard the same way.
bool soundsAlike(const SpelledWord& typed, const SpelledWord& word)
{
    const auto begins = [](const QList<QByteArray>& skeletons, const QByteArray& consonants) {
        return consonants.size() > 1
            && std::any_of(skeletons.cbegin(), skeletons.cend(),
                [&](const QByteArray& each) { return each.startsWith(consonants); });
    };
    const auto any = [](const QStringList& keys, const auto& test) {
        return std::any_of(keys.cbegin(), keys.cend(), test);
    };
    return any(typed.keys, [&](const QString& key) {
        return begins(word.skeletons, consonantKey(key)) || begins(word.coarse, coarseKey(key));
    }) || any(word.keys, [&](const QString& key) {
        const QByteArray consonants = consonantKey(key);
        return std::any_of(typed.skeletons.cbegin(), typed.skeletons.cend(),
            [&](const QByteArray& each) { return consonants.startsWith(each); });
    });
}

/// The best way in which a typed word stands in a word of the name.
std::optional<Part> partOf(const SpelledWord& typed, const SpelledWord& word, bool loose)
{
    if (const auto own = ownPart(typed, word)) {
        return own;
    }
    std::optional<Part> best;
    const QString& first = word.keys.first();
    const QStringList keys = word.tails.isEmpty() ? word.keys : word.keys + word.tails;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString& key = keys.at(i);
        const bool exact = i == 0 && word.isLatin() && typed.isLatin();
        for (const QString& text : typed.keys) {
            const auto kind = exact ? MatchKind::Exact : MatchKind::Sound;
            std::optional<Part> part;
            if (key.startsWith(text)) {
                part = Part{kind, 0, int(text.size())};
            } else if (loose) {
                part = loosePart(text, key, kind, word.abjad || typed.abjad);
            }
            if (!part || (best && best->kind <= part->kind)) {
                continue;
            }
            if (i > 0 && first.endsWith(key)) { // the given name behind the family name
                part->from += int(first.size() - key.size());
                part->to += int(first.size() - key.size());
            } else if (i > 0 && !first.startsWith(key.front())) {
                part->to = int(first.size()); // which of its letters these are is not told
            } else if (i > 0 && part->to >= key.size()) {
                part->to = int(first.size()); // spelled otherwise: all of it is all of it
            }
            part->to = std::min(part->to, int(first.size()));
            best = part;
        }
    }
    if (!best && loose && soundsAlike(typed, word)) {
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
qsizetype joinedAt(const SpelledWord& typed, const QList<SpelledWord>& words)
{
    const QString& key = typed.keys.first();
    const QByteArray sound = soundKey(key);
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const QString& joined : words.at(i).joined) {
            if (joined.startsWith(key)
                || (sound.size() > 1 && soundKey(joined).startsWith(sound))) {
                return i;
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
        : m_words(spelledName(name))
        , m_kind(kind)
        , m_starts(spokenStarts(m_words))
        , m_used(std::size_t(m_words.size()), false)
    {
        m_hit.spoken = spokenName(m_words);
    }

    SearchHit of(const QList<SpelledWord>& typed)
    {
        for (const SpelledWord& query : typed) {
            explain(query);
        }
        m_hit.kind = m_worst;
        m_hit.nameRanges = inOrder(m_hit.nameRanges);
        m_hit.spokenRanges = inOrder(m_hit.spokenRanges);
        return m_hit;
    }

private:
    void explain(const SpelledWord& query)
    {
        std::optional<Part> best;
        qsizetype at = -1;
        // The loose rules cost the most and are seldom needed.
        for (const bool loose : {false, true}) {
            for (qsizetype i = 0; i < m_words.size(); ++i) {
                const auto part
                    = m_used[std::size_t(i)] ? std::nullopt : partOf(query, m_words.at(i), loose);
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
            const qsizetype end = joined + m_words.at(joined).joinedWords;
            for (qsizetype i = joined; i < end; ++i) {
                if (m_used[std::size_t(i)]) {
                    continue;
                }
                mark(i, {MatchKind::Sound, 0, int(m_words.at(i).keys.first().size())});
            }
        } else if (!best || (m_kind == MatchKind::Exact && best->kind > MatchKind::Sound)) {
            // it stands in the company, the address, the order
            m_worst = std::max(m_worst, m_kind);
            m_hit.elsewhere.append(query.written);
        } else {
            mark(at, *best);
        }
    }

    void mark(qsizetype at, const Part& part)
    {
        m_used[std::size_t(at)] = true;
        m_worst = std::max(m_worst, part.kind);
        const auto clusters = clustersOf(m_words.at(at), part);
        m_hit.nameRanges.append(nameRange(m_words.at(at), clusters));
        if (!m_hit.spoken.isEmpty()) {
            m_hit.spokenRanges.append(shownRange(m_words.at(at), m_starts.at(at), part, clusters));
        }
    }

    QList<SpelledWord> m_words;
    MatchKind m_kind;
    QList<int> m_starts;
    std::vector<bool> m_used;
    SearchHit m_hit;
    MatchKind m_worst = MatchKind::Exact;
};

} // namespace

QList<SpelledWord> spelledName(const QString& name)
{
    thread_local QCache<QString, QList<SpelledWord>> known(2000);
    if (const auto* words = known.object(name)) {
        return *words;
    }
    auto* words = new QList<SpelledWord>(spell(name)); // the cache owns it
    const QList<SpelledWord> result = *words;
    known.insert(name, words);
    return result;
}

SearchHit explainHit(const QList<SpelledWord>& typed, const QString& name, MatchKind kind)
{
    return Explanation(name, kind).of(typed);
}

} // namespace lanyard
