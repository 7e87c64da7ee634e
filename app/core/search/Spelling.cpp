// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/Spelling.h"

#include "search/AbjadLatin.h"
#include "search/ArmenianLatin.h"
#include "search/BrahmicLatin.h"
#include "search/CyrillicLatin.h"
#include "search/EastAsianLatin.h"
#include "search/GreekLatin.h"
#include "search/IcuLatin.h"
#include "search/IndianNames.h"
#include "search/LatinLetters.h"
#include "search/NameParticles.h"
#include "search/Skeletons.h"
#include "search/ThaiLatin.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKnown = 50000; ///< words; more would take too much memory

bool isApostrophe(QChar c)
{
    return QStringView(u"'’ʼʻʹ`´‘").contains(c);
}

/// Part of a word: letters, digits, marks, joiners, apostrophes.
bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isApostrophe(c)
        || c == u'\u200C' || c == u'\u200D' || c == u'ー' || c == u'々';
}

enum class Kind { Latin, Brahmic, Abjad, EastAsian, Cyrillic, Greek, Thai, Armenian, Other };

Kind kindOf(const QString& cluster)
{
    const char32_t letter = cluster.toUcs4().value(0);
    if (letter < 0x0250) {
        return Kind::Latin;
    }
    if (isBrahmic(letter)) {
        return Kind::Brahmic;
    }
    if (isAbjad(letter)) {
        return Kind::Abjad;
    }
    if (isEastAsian(letter)) {
        return Kind::EastAsian;
    }
    if (isCyrillic(letter)) {
        return Kind::Cyrillic;
    }
    if (isThai(letter)) {
        return Kind::Thai;
    }
    const auto script = QChar::script(letter);
    if (script == QChar::Script_Armenian) {
        return Kind::Armenian;
    }
    if (script == QChar::Script_Greek) {
        return Kind::Greek;
    }
    const bool latin = script == QChar::Script_Latin || script == QChar::Script_Common
        || script == QChar::Script_Inherited;
    return latin ? Kind::Latin : Kind::Other;
}

LatinRun byClusters(const QStringList& clusters, QString (*latin)(const QString&))
{
    LatinRun run;
    for (const QString& cluster : clusters) {
        run.text += latin(cluster);
        run.ends.append(int(run.text.size()));
    }
    return run;
}

/// ICU reads a word as a whole; where its clusters end is told by reading them alone.
LatinRun icuRun(const QStringList& clusters, QString (*latin)(const QString&))
{
    LatinRun run = byClusters(clusters, latin);
    run.text = latin(clusters.join(QString()));
    for (int& end : run.ends) {
        end = std::min(end, int(run.text.size()));
    }
    if (!run.ends.isEmpty()) {
        run.ends.last() = int(run.text.size());
    }
    return run;
}

/// What the other words of a name tell of one.
struct Context
{
    NamePart part = NamePart::Whole;
    bool japanese = false;
    bool initial = false; ///< a full stop follows
};

LatinRun latinRun(Kind kind, const QStringList& clusters, const Context& context)
{
    switch (kind) {
    case Kind::Latin:
        return byClusters(clusters, [](const QString& text) { return foldedLatin(text); });
    case Kind::Brahmic:
        return brahmicLatin(clusters);
    case Kind::Abjad:
        return abjadLatin(clusters);
    case Kind::EastAsian:
        return eastAsianLatin(clusters, context.part, context.japanese);
    case Kind::Cyrillic:
        return cyrillicLatin(clusters);
    case Kind::Greek:
        return icuRun(clusters, &icuGreek);
    case Kind::Thai:
        return thaiLatin(clusters);
    case Kind::Armenian:
        return armenianLatin(clusters);
    case Kind::Other:
        return icuRun(clusters, &icuLatin);
    }
    return {};
}

QString capitalised(const QString& text)
{
    QString shown = text;
    bool begins = true;
    for (QChar& c : shown) {
        if (begins && c.isLetter()) {
            c = c.toUpper();
        }
        begins = c == u' ' || c == u'-';
    }
    return shown;
}

QString lettersOf(const QString& text)
{
    QString letters = text;
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

QStringList clustersOf(const QString& word)
{
    QStringList clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        clusters.append(word.mid(from, to - from));
        from = to;
    }
    return clusters;
}

/// Plain Latin: each letter is a cluster, and the word is its own spelling.
SpelledWord plainLatin(const QString& written, int start, bool initial)
{
    SpelledWord word;
    word.start = start;
    word.written = written;
    word.shown = written;
    word.keys = {foldedLatin(written)};
    int end = 0;
    for (qsizetype i = 0; i < written.size(); ++i) {
        word.clusterEnds.append(int(i) + 1);
        end += written.at(i).isLetterOrNumber() ? 1 : 0;
        word.keyEnds.append(end);
    }
    word.isInitial = initial && written.size() == 1;
    return word;
}

void addKey(SpelledWord& word, const QString& key)
{
    if (!key.isEmpty() && !word.keys.contains(key)) {
        word.keys.append(key);
    }
}

QStringList secondSpellings(
    const SpelledWord& word, Kind kind, const QStringList& clusters, const Context& context)
{
    switch (kind) {
    case Kind::Latin:
        return {secondLatin(word.written)};
    case Kind::Brahmic:
        return brahmicSecondSpellings(clusters);
    case Kind::EastAsian:
        return eastAsianSecondSpellings(clusters, context.part, context.japanese);
    case Kind::Cyrillic:
        return cyrillicSecondSpellings(clusters);
    case Kind::Greek:
        return greekSecondSpellings(word.keys.first());
    case Kind::Abjad:
        return abjadSecondSpellings(clusters);
    case Kind::Thai:
        return thaiSecondSpellings(clusters);
    case Kind::Armenian:
    case Kind::Other:
        return {};
    }
    return {};
}

/// Spellings beside the first one.
void addSecondKeys(
    SpelledWord& word, Kind kind, const QStringList& clusters, const Context& context)
{
    for (const QString& key : secondSpellings(word, kind, clusters, context)) {
        addKey(word, key);
    }
    // Whoever types the rest of a family name leaves out the article or the family name.
    for (const QChar part : {u'-', u' '}) {
        const qsizetype at = word.shown.lastIndexOf(part);
        if (at > 0) {
            addKey(word, lettersOf(word.shown.mid(at + 1)).toLower());
        }
    }
}

/// What it is found by that is no spelling of the whole of it.
void addParts(SpelledWord& word, Kind kind, const QStringList& clusters, const Context& context)
{
    if (kind == Kind::Abjad) {
        word.skeletons = abjadSkeletons(clusters);
    } else if (kind == Kind::EastAsian) {
        word.tails = eastAsianTails(clusters, context.part, context.japanese);
        if (isKatakana(clusters)) {
            word.skeletons = katakanaSkeletons(word.keys.first());
            word.coarse = {coarseKey(word.keys.first())};
        }
    } else if (kind == Kind::Thai) {
        word.coarse = thaiCoarseKeys(clusters);
    }
    if (context.initial && kind == Kind::Brahmic) {
        for (const QString& letter : lettersCalled(word.keys.first())) {
            addKey(word, letter);
        }
    }
    word.isInitial = context.initial
        && std::any_of(word.keys.cbegin(), word.keys.cend(),
            [](const QString& key) { return key.size() == 1; });
}

SpelledWord spellWord(const QString& written, int start, const Context& context)
{
    const bool plain
        = std::all_of(written.cbegin(), written.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain) {
        return plainLatin(written, start, context.initial);
    }
    SpelledWord word;
    word.start = start;
    word.written = written;
    const QStringList parts = clustersOf(written);
    QStringList clusters; // composed: letters and vowels typed apart are one letter to tables
    for (const QString& part : parts) {
        clusters.append(part.normalized(QString::NormalizationForm_C));
    }
    QString shown;
    Kind first = Kind::Latin;
    for (qsizetype i = 0, next = 0; i < clusters.size(); i = next) {
        const Kind kind = kindOf(clusters.at(i));
        while (next < clusters.size() && kindOf(clusters.at(next)) == kind) {
            ++next;
        }
        first = i == 0 || first == Kind::Latin ? kind : first;
        const LatinRun run = latinRun(kind, clusters.mid(i, next - i), context);
        const int before = int(lettersOf(shown).size());
        for (const int end : run.ends) {
            word.keyEnds.append(before + int(lettersOf(run.text.left(end)).size()));
        }
        shown += run.text;
    }
    int end = 0;
    for (const QString& part : parts) {
        word.clusterEnds.append(end += int(part.size()));
    }
    word.abjad = first == Kind::Abjad;
    word.eastAsian = first == Kind::EastAsian;
    word.own = first == Kind::Latin ? QString() : written.toCaseFolded();
    word.shown = first == Kind::Latin ? written : capitalised(shown);
    addKey(word, lettersOf(shown));
    if (word.keys.isEmpty()) {
        word.keys.append(QString()); // no letters at all, but still in step with the name
    }
    addSecondKeys(word, first, clusters, context);
    addParts(word, first, clusters, context);
    return word;
}

bool hasKana(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
    });
}

bool isPlain(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x2E80; });
}

/// Where the words of a text are: start and length.
QList<std::pair<qsizetype, qsizetype>> wordsOf(const QString& text)
{
    QList<std::pair<qsizetype, qsizetype>> words;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from;
        while (to < text.size() && isWordPart(text.at(to))) {
            ++to;
        }
        if (to > from) {
            words.append({from, to - from});
        }
        from = to + 1;
    }
    return words;
}

/// Looked up, where it was spelled before.
SpelledWord spellOnce(
    const QString& written, int start, const Context& context, SpelledWords* known)
{
    if (!known) {
        return spellWord(written, start, context);
    }
    const int told = int(context.part) << 2 | int(context.japanese) << 1 | int(context.initial);
    const QString key = written + QChar(told);
    int number = known->numbers.value(key, -1);
    if (number < 0 && known->words.size() >= mostKnown) {
        return spellWord(written, start, context);
    }
    if (number < 0) {
        number = int(known->words.size());
        known->words.append(spellWord(written, 0, context));
        known->words.last().known = number;
        known->numbers.insert(key, number);
    }
    SpelledWord word = known->words.at(number);
    word.start = start;
    return word;
}

} // namespace

QList<SpelledWord> spell(const QString& text, SpelledWords* known)
{
    const auto words = wordsOf(text);
    Context context;
    if (!isPlain(text)) {
        context.japanese
            = hasKana(text) || std::any_of(words.cbegin(), words.cend(), [&](const auto& word) {
                  return beginsJapanese(clustersOf(text.mid(word.first, word.second)));
              });
    }
    QList<SpelledWord> spelled;
    spelled.reserve(words.size());
    for (const auto& [start, length] : words) {
        context.part = words.size() == 1 ? NamePart::Whole
            : spelled.isEmpty()          ? NamePart::First
                                         : NamePart::Other;
        context.initial = QStringView(text).mid(start + length, 1) == u".";
        spelled.append(spellOnce(text.mid(start, length), int(start), context, known));
    }
    joinWords(spelled, text);
    return spelled;
}

} // namespace lanyard
