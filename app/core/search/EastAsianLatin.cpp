// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/EastAsianLatin.h"

#include "search/EastAsianNames.h"
#include "search/IcuLatin.h"

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t firstSyllable = 0xAC00;
constexpr char32_t lastSyllable = 0xD7A3;
constexpr std::array<const char*, 19> initials = {"g", "kk", "n", "d", "tt", "r", "m", "b", "pp",
    "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"};
constexpr std::array<const char*, 21> medials = {"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye",
    "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"};
constexpr std::array<const char*, 28> finals = {"", "k", "k", "k", "n", "n", "n", "t", "l", "k",
    "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"};

/// One syllable in the Revised Romanization of Korean, without the sounds' meeting.
QString hangulSyllable(const QString& cluster)
{
    const char32_t point = cluster.toUcs4().value(0);
    if (point < firstSyllable || point > lastSyllable) {
        return icuLatin(cluster);
    }
    const char32_t index = point - firstSyllable;
    return QString::fromLatin1(initials.at(index / 588))
        + QString::fromLatin1(medials.at(index % 588 / 28))
        + QString::fromLatin1(finals.at(index % 28));
}

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

LatinRun chinese(const QStringList& clusters, NamePart part)
{
    QStringList readings;
    for (const QString& cluster : clusters) {
        readings.append(icuHanName(usualHan(cluster)));
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
            reading = icuHanName(usualHan(clusters.at(i)));
        } else if (count == 0) {
            while (i + count < clusters.size() && !isHan(clusters.at(i + count))) {
                ++count;
            }
            reading = shortVowels(icuLatin(joined(clusters, i, count)));
        }
        run.text += (i > 0 && isHan(clusters.at(i)) ? u" "_s : QString()) + reading;
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
        for (const QString& name : koreanFamilyName(joined(clusters, 0, family)).mid(1)) {
            spellings.append(name + given);
        }
    } else if (readsJapanese(clusters, japanese)) {
        if (std::any_of(clusters.cbegin(), clusters.cend(), isHan)) {
            spellings.append(chinese(clusters, NamePart::Other).text);
        } else {
            spellings.append(icuLatin(clusters.join(QString())));
        }
    }
    return spellings;
}

} // namespace lanyard
