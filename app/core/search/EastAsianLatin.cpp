// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/EastAsianLatin.h"

#include "search/EastAsianNames.h"
#include "search/IcuLatin.h"
#include "search/KanjiReadings.h"
#include "search/SyllableHabits.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 5; ///< letters of a whole name; more are a company's

QString joined(const QStringList& clusters, qsizetype from, qsizetype count = -1)
{
    return clusters.mid(from, count).join(QString());
}

/// Whole words told by their clusters' readings.
LatinRun bySyllables(const QStringList& readings, qsizetype familyClusters)
{
    LatinRun run;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        if (i == familyClusters && i > 0) {
            run.text += u' ';
        }
        run.text += readings.at(i);
        run.ends.append(int(run.text.size()));
    }
    return run;
}

/// Family names have one syllable, few have two; a word of one or of many is no whole name.
qsizetype koreanFamilyClusters(const QStringList& clusters, NamePart part)
{
    const qsizetype count = clusters.size();
    const auto isFamily = [&](qsizetype length) {
        return !koreanFamilyName(joined(clusters, 0, length)).isEmpty();
    };
    if (part == NamePart::First) {
        return count <= 2 && isFamily(count) ? count : 0;
    }
    if (part == NamePart::Other || count < 2 || count > 4) {
        return 0;
    }
    return count > 2 && isFamily(2) ? 2 : isFamily(1) ? 1 : 0;
}

LatinRun korean(const QStringList& clusters, NamePart part)
{
    QStringList readings;
    for (const QString& cluster : clusters) {
        readings.append(hangulSyllable(cluster));
    }
    const qsizetype family = koreanFamilyClusters(clusters, part);
    if (family > 0) {
        const QString usual = koreanFamilyName(joined(clusters, 0, family)).first();
        readings[0] = usual;
        if (family == 2) {
            readings[0] = usual.left(usual.size() / 2);
            readings[1] = usual.mid(usual.size() / 2);
        }
    }
    return bySyllables(readings, family);
}

QString hanReading(const QString& cluster)
{
    return icuHanName(usualHan(cluster)).replace(u'v', u'u');
}

/// The syllables of a Chinese word in another habit.
QString chineseIn(const QStringList& clusters, QString (*habit)(const QString&))
{
    QString text;
    for (const QString& cluster : clusters) {
        text += habit(icuHanName(usualHan(cluster)));
    }
    return text;
}

LatinRun chinese(const QStringList& clusters, NamePart part)
{
    QStringList readings;
    for (const QString& cluster : clusters) {
        readings.append(hanReading(cluster));
    }
    // The first letter of a family name has readings that only names have; ICU knows them.
    qsizetype family = 0;
    if (part != NamePart::Whole) {
        family = 0;
    } else if (clusters.size() >= 3 && isLongChineseFamilyName(joined(clusters, 0, 2))) {
        family = 2;
    } else if (clusters.size() >= 2 && clusters.size() <= 3) {
        family = 1;
    }
    return bySyllables(readings, family);
}

bool isHan(const QString& cluster)
{
    return QChar::script(cluster.toUcs4().value(0)) == QChar::Script_Han;
}

/// The longest frequent name that begins at `from`; its length in clusters, 0 for none.
qsizetype knownJapanese(const QStringList& clusters, qsizetype from, QString& reading)
{
    for (qsizetype count = std::min<qsizetype>(3, clusters.size() - from); count > 0; --count) {
        reading = japaneseReading(joined(clusters, from, count));
        if (!reading.isEmpty()) {
            return count;
        }
    }
    return 0;
}

QString shortVowels(QString text)
{
    return text.replace(u"ou"_s, u"o"_s).replace(u"oo"_s, u"o"_s).replace(u"uu"_s, u"u"_s);
}

LatinRun japaneseWord(const QStringList& clusters)
{
    LatinRun run;
    qsizetype i = 0;
    while (i < clusters.size()) {
        QString reading;
        qsizetype count = knownJapanese(clusters, i, reading);
        if (count == 0 && isHan(clusters.at(i))) {
            count = 1;
            reading = hanReading(clusters.at(i));
        } else if (count == 0) {
            while (i + count < clusters.size() && !isHan(clusters.at(i + count))) {
                ++count;
            }
            reading = shortVowels(icuLatin(joined(clusters, i, count)));
        }
        const bool given = !isHan(clusters.at(i)) && count > 1 && i + count == clusters.size();
        run.text += (i > 0 && (isHan(clusters.at(i)) || given) ? u" "_s : QString()) + reading;
        const qsizetype before = run.text.size() - reading.size();
        for (qsizetype k = 1; k <= count; ++k) {
            run.ends.append(int(before + reading.size() * k / count));
        }
        i += count;
    }
    return run;
}

bool isHangul(const QString& cluster)
{
    return QChar::script(cluster.toUcs4().value(0)) == QChar::Script_Hangul;
}

/// Nothing tells for sure; Chinese names have three letters at most, but for a few family names,
/// and are written without a blank.
bool maybeJapanese(const QStringList& clusters, NamePart part, bool japanese)
{
    const qsizetype size = clusters.size();
    const bool chineseFamily = size == 3 ? beginsChinese(clusters.first())
                                         : isLongChineseFamilyName(joined(clusters, 0, 2));
    const bool byForm = part == NamePart::Whole ? size > 2 && !chineseFamily : size > 1;
    return japanese || byForm || beginsJapanese(clusters);
}

/// Readings of what may be the family name and what may be the given name, letter by letter.
QStringList japaneseParts(const QStringList& clusters)
{
    const auto kana = std::find_if_not(clusters.cbegin(), clusters.cend(), isHan);
    const QStringList letters = clusters.mid(0, kana - clusters.cbegin());
    const qsizetype size = letters.size();
    QStringList parts = kanjiWordReadings(letters.mid(0, size > 2 ? 2 : size));
    if (size == 3 || size == 4) {
        parts += kanjiWordReadings(letters.mid(1));
    }
    if (size > 2 && size == clusters.size()) {
        parts += kanjiWordReadings(letters.mid(2));
    }
    parts.removeAll(QString());
    return parts;
}

/// The likeliest readings of what follows a frequent family name.
QStringList givenReadings(const QStringList& clusters)
{
    constexpr qsizetype likely = 3;
    QString family;
    const qsizetype count = knownJapanese(clusters, 0, family);
    if (count < 2 || count >= clusters.size()) {
        return {};
    }
    return kanjiWordReadings(clusters.mid(count)).mid(0, likely);
}

bool readsJapanese(const QStringList& clusters, bool japanese)
{
    const bool kana = std::any_of(
        clusters.cbegin(), clusters.cend(), [](const QString& cluster) { return !isHan(cluster); });
    return japanese || kana || beginsJapanese(clusters);
}

} // namespace

bool isEastAsian(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return letter == u'ー' || letter == u'々';
    }
}

bool beginsJapanese(const QStringList& clusters)
{
    QString reading;
    return knownJapanese(clusters, 0, reading) > 1;
}

LatinRun eastAsianLatin(const QStringList& clusters, NamePart part, bool japanese)
{
    if (isHangul(clusters.first())) {
        return korean(clusters, part);
    }
    return readsJapanese(clusters, japanese) ? japaneseWord(clusters) : chinese(clusters, part);
}

QStringList eastAsianSecondSpellings(const QStringList& clusters, NamePart part, bool japanese)
{
    QStringList spellings;
    if (isHangul(clusters.first())) {
        const qsizetype family = koreanFamilyClusters(clusters, part);
        QString given;
        for (const QString& cluster : clusters.mid(family)) {
            given += hangulSyllable(cluster);
        }
        const QStringList names = koreanFamilyName(joined(clusters, 0, family));
        for (const QString& name : names.mid(1)) {
            spellings.append(name + given);
        }
        const QString popular = popularKorean(clusters.mid(family));
        spellings.append(names.value(0) + popular);
        spellings.append(popular);
    } else if (readsJapanese(clusters, japanese)) {
        if (std::any_of(clusters.cbegin(), clusters.cend(), isHan)) {
            spellings.append(chinese(clusters, NamePart::Other).text);
            spellings.append(givenReadings(clusters));
        } else {
            const QString text = icuLatin(clusters.join(QString()));
            spellings.append(text);
            spellings.append(kunrei(shortVowels(text)));
            if (isKatakana(clusters)) {
                spellings.append(withoutFillers(shortVowels(text)));
            }
        }
    } else {
        for (QString (*habit)(const QString&) : {&wadeGiles, &pinyinWithV, &passportPinyin}) {
            spellings.append(chineseIn(clusters, habit));
        }
    }
    return spellings;
}

QStringList eastAsianTails(const QStringList& clusters, NamePart part, bool japanese)
{
    QStringList tails;
    if (clusters.size() > longestName) {
        return tails;
    }
    const bool isKorean = isHangul(clusters.first());
    if (!isKorean && maybeJapanese(clusters, part, japanese)) {
        tails = japaneseParts(clusters);
    }
    if (!isKorean && readsJapanese(clusters, japanese)) {
        return tails;
    }
    for (qsizetype i = 1; i < clusters.size(); ++i) {
        const QStringList rest = clusters.mid(i);
        if (isKorean) {
            QString syllables;
            for (const QString& cluster : rest) {
                syllables += hangulSyllable(cluster);
            }
            tails.append(syllables);
            tails.append(popularKorean(rest));
        } else {
            tails.append(chinese(rest, NamePart::Other).text);
            tails.append(chineseIn(rest, &wadeGiles));
        }
    }
    tails.removeDuplicates();
    return tails;
}

bool isKatakana(const QStringList& clusters)
{
    return std::all_of(clusters.cbegin(), clusters.cend(), [](const QString& cluster) {
        const char32_t letter = cluster.toUcs4().value(0);
        return QChar::script(letter) == QChar::Script_Katakana || letter == u'ー';
    });
}

} // namespace lanyard
