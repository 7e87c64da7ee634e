// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/SyllableHabits.h"

#include "search/IcuLatin.h"

#include <QHash>

#include <array>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t firstSyllable = 0xAC00;
constexpr char32_t lastSyllable = 0xD7A3;
constexpr std::array<const char*, 19> initials = {"g", "kk", "n", "d", "tt", "r", "m", "b", "pp",
    "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"};
constexpr std::array<const char*, 21> medials = {"a", "ae", "ya", "yae", "eo", "e", "yeo", "ye",
    "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"};
constexpr std::array<const char*, 21> popularMedials = {"a", "ae", "ya", "yae", "u", "e", "yu",
    "ye", "o", "wa", "wae", "oi", "yo", "oo", "wo", "we", "wi", "yu", "u", "ee", "i"};
constexpr std::array<const char*, 28> finals = {"", "k", "k", "k", "n", "n", "n", "t", "l", "k",
    "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"};

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

/// Whole syllables, which end in a vowel but for "yan", and initials.
constexpr std::array<std::pair<const char*, const char*>, 22> partsOfWade
    = {{{"zhi", "chih"}, {"chi", "chih"}, {"shi", "shih"}, {"ri", "jih"}, {"zi", "tzu"},
        {"ci", "tzu"}, {"si", "ssu"}, {"zh", "ch"}, {"ch", "ch"}, {"sh", "sh"}, {"z", "ts"},
        {"c", "ts"}, {"j", "ch"}, {"q", "ch"}, {"x", "hs"}, {"b", "p"}, {"d", "t"}, {"g", "k"},
        {"r", "j"}, {"yan", "yen"}, {"you", "yu"}, {"yi", "i"}}};

/// Wade and Giles write what follows an initial otherwise.
QString restOfWade(const QString& initial, const QString& rest)
{
    static const QHash<QString, QString> changed
        = {{u"ian"_s, u"ien"_s}, {u"ie"_s, u"ieh"_s}, {u"ue"_s, u"ueh"_s}, {u"ve"_s, u"ueh"_s},
            {u"v"_s, u"u"_s}, {u"ong"_s, u"ung"_s}, {u"iong"_s, u"iung"_s}, {u"er"_s, u"erh"_s}};
    const bool back = initial.isEmpty() || initial == u"k"_s || initial == u"h"_s;
    if (rest == u"e"_s && back) {
        return u"o"_s;
    }
    if (rest == u"uo"_s && !back && initial != u"sh"_s) {
        return u"o"_s;
    }
    if (rest == u"ui"_s && initial == u"k"_s) {
        return u"uei"_s;
    }
    return changed.value(rest, rest);
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

} // namespace

QString hangulSyllable(const QString& cluster)
{
    const char32_t point = cluster.toUcs4().value(0);
    if (point < firstSyllable || point > lastSyllable) {
        return icuLatin(cluster);
    }
    const char32_t index = point - firstSyllable;
    return latin(initials.at(index / 588)) + latin(medials.at(index % 588 / 28))
        + latin(finals.at(index % 28));
}

QString popularKorean(const QStringList& clusters)
{
    QString text;
    for (const QString& cluster : clusters) {
        const char32_t point = cluster.toUcs4().value(0);
        if (point < firstSyllable || point > lastSyllable) {
            text += icuLatin(cluster);
            continue;
        }
        const char32_t index = point - firstSyllable;
        const QString initial = latin(initials.at(index / 588));
        const QString medial = latin(popularMedials.at(index % 588 / 28));
        const bool alone = initial.isEmpty() && medial == u"oo"_s;
        text += (alone                      ? u"w"_s
                        : initial == u"g"_s ? u"k"_s
                                            : initial)
            + medial + latin(finals.at(index % 28));
    }
    return text;
}

QString wadeGiles(const QString& pinyin)
{
    for (const auto& [from, to] : partsOfWade) {
        const QString part = latin(from);
        const bool isSyllable = part.size() > 1 && (isVowel(part.back()) || part == u"yan"_s);
        if (isSyllable && pinyin == part) {
            return latin(to);
        }
        if (!isSyllable && pinyin.startsWith(part)) {
            return latin(to) + restOfWade(latin(to), pinyin.mid(part.size()));
        }
    }
    const bool vowelFirst = !pinyin.isEmpty() && isVowel(pinyin.front());
    return vowelFirst ? restOfWade(QString(), pinyin)
                      : pinyin.left(1) + restOfWade(pinyin.left(1), pinyin.mid(1));
}

QString pinyinWithV(const QString& pinyin)
{
    return pinyin;
}

QString passportPinyin(const QString& pinyin)
{
    return QString(pinyin).replace(u"v"_s, u"yu"_s);
}

QString kunrei(const QString& hepburn)
{
    static constexpr std::array<std::pair<const char*, const char*>, 8> habits
        = {{{"shi", "si"}, {"sh", "sy"}, {"chi", "ti"}, {"ch", "ty"}, {"tsu", "tu"}, {"ji", "zi"},
            {"j", "zy"}, {"fu", "hu"}}};
    QString text = hepburn;
    for (const auto& [from, to] : habits) {
        text.replace(latin(from), latin(to));
    }
    return text;
}

QString withoutFillers(const QString& hepburn)
{
    QString text;
    for (qsizetype i = 0; i < hepburn.size(); ++i) {
        const bool last = i + 1 == hepburn.size();
        const bool consonantBefore = i > 0 && !isVowel(hepburn.at(i - 1));
        const bool closed = last || !isVowel(hepburn.at(i + 1));
        const QChar before = i > 0 ? hepburn.at(i - 1) : QChar();
        const bool filler = (hepburn.at(i) == u'u' && closed)
            || (hepburn.at(i) == u'o' && last && (before == u't' || before == u'd'));
        if (i < 2 || !filler || !consonantBefore) {
            text += hepburn.at(i);
        }
    }
    return text;
}

} // namespace lanyard
