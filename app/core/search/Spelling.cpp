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
#include "search/Skeletons.h"
#include "search/ThaiLatin.h"
#include "search/WordSpelling.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

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

LatinRun latinRun(Kind kind, const QStringList& clusters, const WordContext& context)
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

/// Plain Latin: each letter is a cluster, and the word is its own spelling; maybe one without
/// umlauts goes with it.
SpelledWord plainLatin(const QString& written, int start, bool initial)
{
    SpelledWord word;
    word.start = start;
    word.written = written;
    word.shown = written;
    word.plain = true;
    word.keys = {foldedLatin(written)};
    if (const QString bare = withoutUmlauts(word.keys.first()); !bare.isEmpty()) {
        word.keys.append(bare);
    }
    word.clusterEnds.reserve(written.size());
    word.keyEnds.reserve(written.size());
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
    const SpelledWord& word, Kind kind, const QStringList& clusters, const WordContext& context)
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
    SpelledWord& word, Kind kind, const QStringList& clusters, const WordContext& context)
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
void addParts(SpelledWord& word, Kind kind, const QStringList& clusters, const WordContext& context)
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

} // namespace

QStringList clustersIn(const QString& word)
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

SpelledWord spellWord(const QString& written, int start, const WordContext& context)
{
    const bool plain
        = std::all_of(written.cbegin(), written.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain) {
        return plainLatin(written, start, context.initial);
    }
    SpelledWord word;
    word.start = start;
    word.written = written;
    const QStringList parts = clustersIn(written);
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

} // namespace lanyard
