// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/NameParticles.h"
#include "search/Spelling.h"
#include "search/WordSpelling.h"

#include <QVarLengthArray>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype mostKnown = 50000; ///< words; more would take too much memory
constexpr char16_t firstEastAsian = 0x1100; ///< letter of Hangul

/// Where a word is in its text.
struct Place
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

constexpr qsizetype fewWords = 8;
using Places = QVarLengthArray<Place, fewWords>;

bool isApostrophe(QChar c)
{
    return QStringView(u"'’ʼʻʹ`´‘").contains(c);
}

/// Part of a word: letters, digits, marks, joiners, apostrophes.
bool isWordPart(QChar c)
{
    if (c.unicode() < 0x80) {
        return c.isLetterOrNumber() || c == u'\'' || c == u'`';
    }
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isApostrophe(c)
        || c == u'\u200C' || c == u'\u200D' || c == u'ー' || c == u'々';
}

Places placesOf(const QString& text, qsizetype longestWord = std::numeric_limits<qsizetype>::max())
{
    Places places;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from;
        while (to < text.size() && isWordPart(text.at(to))) {
            ++to;
        }
        if (to > from) {
            places.append({from, std::min(to - from, longestWord)});
        }
        from = to + 1;
    }
    return places;
}

bool isBefore(QStringView text, char16_t letter)
{
    return std::all_of(
        text.cbegin(), text.cend(), [letter](QChar c) { return c.unicode() < letter; });
}

bool hasKana(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
    });
}

bool beginsJapaneseName(const QString& word, SpelledWords* known)
{
    if (known == nullptr) {
        return beginsJapanese(clustersIn(word));
    }
    const auto told = known->japanese.constFind(word);
    if (told != known->japanese.cend()) {
        return *told;
    }
    const bool begins = beginsJapanese(clustersIn(word));
    if (known->japanese.size() < mostKnown) {
        known->japanese.insert(word, begins);
    }
    return begins;
}

bool isJapanese(const QString& text, const Places& places, SpelledWords* known)
{
    constexpr char16_t firstRadical = 0x2E80;
    if (isBefore(text, firstRadical)) {
        return false;
    }
    return hasKana(text) || std::any_of(places.cbegin(), places.cend(), [&](const Place& place) {
        return beginsJapaneseName(text.mid(place.start, place.length), known);
    });
}

/// What the rest of a text tells of its words, one after the other.
class Contexts
{
public:
    Contexts(const QString& text, const Places& places, SpelledWords* known)
        : m_text(text)
        , m_count(places.size())
    {
        m_context.japanese = isJapanese(text, places, known);
    }

    const WordContext& of(const Place& place)
    {
        m_context.part = m_count == 1 ? NamePart::Whole
            : m_isFirst               ? NamePart::First
                                      : NamePart::Other;
        m_context.initial = place.end() < m_text.size() && m_text.at(place.end()) == u'.';
        m_isFirst = false;
        return m_context;
    }

private:
    const QString& m_text;
    qsizetype m_count;
    bool m_isFirst = true;
    WordContext m_context;
};

/// The number of a word that was spelled before, or is now; -1 where too many were.
int numberOf(QStringView written, const WordContext& context, SpelledWords& known)
{
    int told = int(context.initial);
    if (!isBefore(written, firstEastAsian)) {
        told |= int(context.part) << 2 | int(context.japanese) << 1;
    }
    known.key.resize(0);
    known.key.append(written);
    known.key.append(QChar(told));
    if (const auto number = known.numbers.constFind(known.key); number != known.numbers.cend()) {
        return *number;
    }
    if (known.words.size() >= mostKnown) {
        return -1;
    }
    const auto number = int(known.words.size());
    known.words.append(spellWord(written.toString(), 0, context));
    known.words.last().known = number;
    known.standAlone.push_back(!mayJoin(known.words.last()));
    known.numbers.insert(QString(known.key.constData(), known.key.size()), number);
    return number;
}

/// True where `joinWords` surely leaves two neighbours as they are.
bool standApart(const SpelledWords& known, int number, QStringView gap, int next)
{
    if (!known.standAlone[std::size_t(number)]) {
        return false;
    }
    const bool dot = gap.startsWith(u'.');
    const bool initials = dot && known.words.at(number).isInitial && known.words.at(next).isInitial;
    const QStringView rest = dot ? gap.mid(1) : gap;
    return !initials && (rest == u" " || (dot && rest.isEmpty()));
}

} // namespace

QList<SpelledWord> spell(const QString& text, SpelledWords* known, qsizetype longestWord)
{
    const Places places = placesOf(text, longestWord);
    Contexts contexts(text, places, known);
    QList<SpelledWord> spelled;
    spelled.reserve(places.size());
    for (const Place& place : places) {
        const WordContext& context = contexts.of(place);
        const QStringView written = QStringView(text).mid(place.start, place.length);
        const int number = known == nullptr ? -1 : numberOf(written, context, *known);
        spelled.append(number < 0 ? spellWord(written.toString(), int(place.start), context)
                                  : known->words.at(number));
        spelled.last().start = int(place.start);
    }
    joinWords(spelled, text);
    return spelled;
}

bool spellKnown(const QString& text, SpelledWords& known, std::vector<int>& numbers)
{
    numbers.clear();
    const Places places = placesOf(text);
    Contexts contexts(text, places, &known);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Place& place = places.at(i);
        const QStringView written = QStringView(text).mid(place.start, place.length);
        const int number = numberOf(written, contexts.of(place), known);
        if (number < 0) {
            return false;
        }
        if (i > 0) {
            const qsizetype end = places.at(i - 1).end();
            const QStringView gap = QStringView(text).mid(end, place.start - end);
            if (!standApart(known, numbers.back(), gap, number)) {
                return false;
            }
        }
        numbers.push_back(number);
    }
    return true;
}

} // namespace lanyard
