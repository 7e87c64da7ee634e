// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameSearch.h"
#include "search/PhoneDigits.h"
#include "search/Skeletons.h"
#include "search/SoundKey.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype minSoundKey = 2;
constexpr qsizetype minConsonants = 3;
constexpr qsizetype minAbjadConsonants = 2;
constexpr qsizetype minInside = 3;
constexpr qsizetype minCode = 3; ///< letters, beside another word
constexpr qsizetype minType = 4; ///< letters, or one fewer beside another word
constexpr quint32 manyPostings = 4096; ///< bytes of a word's

bool hasDigit(const QString& key)
{
    return std::any_of(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace

/// True when so many match better than for `least` that nobody who costs that is shown.
bool NameIndex::Search::isEnough(int least) const
{
    if (!m_isOnly || m_touched.size() < m_enough) {
        return false;
    }
    const auto isBetter = [&](quint32 document) {
        const int value = m_best[document];
        return tierOf(value >> costShift) < tierOf(least) && (value & parentBit) == 0
            && (m_index.m_flags[document] & goneFlag) == 0 && !isHidden(document);
    };
    return std::size_t(std::count_if(m_touched.cbegin(), m_touched.cend(), isBetter)) >= m_enough;
}

void NameIndex::Search::match(const SpelledWord& typed, Depth depth)
{
    m_meansType
        = !typed.isLatin() || typed.keys.first().size() >= (m_isOnly ? minType : minType - 1);
    if (!typed.isLatin()) {
        matchPrefix(classed(wordClass::own, typed.own), writtenCost, MatchKind::Exact);
    }
    for (qsizetype i = 0; i < typed.keys.size(); ++i) {
        const QString& key = typed.keys.at(i);
        const bool asTyped = typed.isLatin() && !typed.isHabit(i);
        matchPrefix(classed(wordClass::written, key), asTyped ? writtenCost : romanisedCost,
            asTyped ? MatchKind::Exact : MatchKind::Sound);
        matchPrefix(classed(wordClass::romanised, key), romanisedCost, MatchKind::Sound);
    }
    if (typed.isLatin()) {
        matchCodes(typed);
    }
    for (const QString& key : typed.plain ? typed.keys.first(1) : typed.keys) {
        matchSound(key, typed.abjad);
        if (depth != Depth::Sound) {
            matchTypos(key);
            matchConsonants(key);
            matchCoarse(key);
        }
        if (depth == Depth::Inside && key.size() >= minInside) {
            visitInside(wordClass::written, key.toUtf8());
            visitInside(wordClass::romanised, key.toUtf8());
        }
    }
    matchSkeletons(typed);
    if (depth == Depth::Inside && !typed.isLatin()) {
        visitInside(wordClass::own, typed.own.toUtf8());
    }
}

/// Words that many have come last, and are left out when they cannot better what is shown.
void NameIndex::Search::matchPrefix(const std::string& word, int cost, MatchKind kind)
{
    const auto range = m_index.m_words.withPrefix(word);
    const auto costOf = [&](quint32 number) {
        ++m_work.words;
        return m_index.m_words.word(number).size() == word.size() ? cost - 1 : cost;
    };
    std::vector<quint32> many;
    for (quint32 number = range.from; number < range.to; ++number) {
        const quint32 bytes = m_index.m_postingStarts[number + 1] - m_index.m_postingStarts[number];
        if (m_isOnly && bytes > manyPostings) {
            many.push_back(number);
        } else {
            take(number, costOf(number), kind);
        }
    }
    const auto leastOf
        = [&](quint32 number) { return costOf(number) + placeCost(m_index.m_wordFields[number]); };
    std::stable_sort(
        many.begin(), many.end(), [&](quint32 a, quint32 b) { return leastOf(a) < leastOf(b); });
    for (const quint32 number : many) {
        if (isEnough(leastOf(number))) {
            break;
        }
        take(number, costOf(number), kind);
    }
}

/// Order codes, badge ids, parts of addresses, telephone numbers: as many as people, so that a
/// letter or two of them are looked for only when they are needed.
void NameIndex::Search::matchCodes(const SpelledWord& typed)
{
    const int least = writtenCost - 1 + placeCost(quint32(SearchField::Order));
    for (const QString& key : typed.plain ? typed.keys.first(1) : typed.keys) {
        const bool tells = m_isOnly || key.size() >= minCode || hasDigit(key);
        if (tells && !isEnough(least)) {
            matchCode(classed(wordClass::code, key));
        }
    }
    for (const std::string& digits : typedPhones(typed.written)) {
        matchCode(wordClass::phone + digits);
    }
}

void NameIndex::Search::matchCode(const std::string& word)
{
    m_work.words
        += qint64(m_index.m_codes.visitPrefix(word, [&](std::size_t length, quint32 posting) {
               ++m_work.postings;
               const int cost = length == word.size() ? writtenCost - 1 : writtenCost;
               takeOne(posting >> fieldBits, posting & fieldMask, cost, MatchKind::Exact);
           }));
}

void NameIndex::Search::matchSound(const QString& key, bool abjad)
{
    if (key.size() <= 2 || isEnough(soundCost - 1)) {
        return;
    }
    const QByteArray sound = soundKey(key);
    if (sound.size() >= minSoundKey) {
        matchPrefix(classed(wordClass::sound, sound), soundCost, MatchKind::Sound);
    }
    const QByteArray consonants = consonantKey(key);
    if (consonants.size() >= minAbjadConsonants) {
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
void NameIndex::Search::matchSkeletons(const SpelledWord& typed)
{
    const qsizetype least = typed.abjad ? minAbjadConsonants : minConsonants;
    for (const QByteArray& skeleton : typed.skeletons) {
        if (skeleton.size() >= least && !isEnough(abjadCost - 1)) {
            for (const char kind : {wordClass::abjadConsonants, wordClass::consonants}) {
                matchPrefix(classed(kind, skeleton), abjadCost, MatchKind::Sound);
            }
        }
    }
}

void NameIndex::Search::matchTypos(const QString& key)
{
    const int edits = allowedEdits(key.size());
    if (edits == 0) {
        return;
    }
    const std::string typed = key.toStdString();
    for (const char kind : {wordClass::written, wordClass::romanised}) {
        const auto range = m_index.m_words.withPrefix(std::string(1, kind));
        m_work.words += range.to - range.from;
        m_work.letters += qint64(
            m_index.m_words.visitTypos(range, 1, typed, edits, [this](quint32 number, int found) {
                take(number, typoCost + costOfEdit * found, MatchKind::Typo);
            }));
    }
}

/// Vowels that vary: "Mohammed" and "Muhammad".
void NameIndex::Search::matchConsonants(const QString& key)
{
    const QByteArray consonants = consonantKey(key);
    if (consonants.size() >= minConsonants) {
        matchWhole(classed(wordClass::consonants, consonants), consonantCost, MatchKind::Sound);
    }
}

void NameIndex::Search::matchWhole(const std::string& word, int cost, MatchKind kind)
{
    const auto range = m_index.m_words.withPrefix(word);
    if (range.from < range.to && m_index.m_words.word(range.from).size() == word.size()) {
        ++m_work.words;
        take(range.from, cost, kind);
    }
}

void NameIndex::Search::matchCoarse(const QString& key)
{
    const QByteArray coarse = coarseKey(key);
    const std::string word = classed(wordClass::coarseConsonants, coarse);
    if (coarse.size() >= minConsonants) {
        matchPrefix(word, consonantCost, MatchKind::Sound);
    } else if (coarse.size() >= minAbjadConsonants) {
        matchWhole(word, consonantCost, MatchKind::Sound);
    }
}

void NameIndex::Search::visitInside(char kind, const QByteArray& part)
{
    const auto range = m_index.m_words.withPrefix(std::string(1, kind));
    m_work.words += range.to - range.from;
    m_index.m_words.visitContaining(range,
        std::string_view(part.constData(), std::size_t(part.size())),
        [this](quint32 number, int) { take(number, insideCost, MatchKind::Inside); });
}

/// Everyone who has this word; from the second typed word on, of those who have the ones before.
void NameIndex::Search::take(quint32 number, int cost, MatchKind kind)
{
    constexpr auto type = quint32(SearchField::TicketType);
    if (!m_meansType && m_index.m_wordFields[number] == type) {
        return;
    }
    visitPeople(number, [&](quint32 document, quint32 field) {
        ++m_work.postings;
        if (field != type || m_meansType) {
            takeOne(document, field, cost, kind);
        }
        return true;
    });
}

} // namespace lanyard
