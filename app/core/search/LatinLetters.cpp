// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/LatinLetters.h"

#include <algorithm>

namespace lanyard {

namespace {

/// Letters that Unicode does not take apart into a base and an accent.
const char* undecomposed(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return "ss";
    case u'æ':
        return "ae";
    case u'œ':
        return "oe";
    case u'ø':
        return "o";
    case u'ł':
        return "l";
    case u'đ':
    case u'ð':
    case u'ɖ':
        return "d";
    case u'þ':
        return "th";
    case u'ı':
        return "i";
    case u'ħ':
        return "h";
    case u'ŋ':
        return "ng";
    case u'ə':
    case u'ǝ':
        return "e";
    case u'ŧ':
        return "t";
    case u'ĸ':
        return "k";
    case u'ɓ':
        return "b";
    case u'ɗ':
        return "d";
    case u'ƙ':
        return "k";
    case u'ɔ':
        return "o";
    case u'ɛ':
        return "e";
    default:
        return nullptr;
    }
}

const char* secondHabit(char16_t letter)
{
    switch (letter) {
    case u'ä':
        return "ae";
    case u'ö':
    case u'ø':
        return "oe";
    case u'ü':
        return "ue";
    case u'å':
        return "aa";
    case u'đ':
        return "dj";
    case u'ß':
        return "sz";
    case u'ð':
        return "dh";
    case u'ñ':
        return "ny";
    case u'ł':
        return "w";
    case u'ə':
        return "a";
    default:
        return nullptr;
    }
}

bool isPlain(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The ʻokina and its like are letters to Unicode, and left out by those who type.
bool isModifier(QChar c)
{
    return c.unicode() >= 0x02B0 && c.unicode() <= 0x02FF;
}

bool isAccent(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
}

} // namespace

QString foldedLatin(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    if (isPlain(text)) {
        for (const QChar c : text) {
            if (c.isLetterOrNumber()) {
                folded += c.toLower();
            }
        }
        return folded;
    }
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : apart) {
        if (const char* letters = undecomposed(c.unicode())) {
            folded += QLatin1StringView(letters);
        } else if (isModifier(c)) {
            continue;
        } else if (c.isLetterOrNumber() || c.isSurrogate() || (c.isMark() && !isAccent(c))) {
            folded += c;
        }
    }
    return folded;
}

QString secondLatin(QStringView text)
{
    QString second;
    bool found = false;
    const QString lower = text.toString().normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : lower) {
        if (const char* letters = secondHabit(c.unicode())) {
            second += QLatin1StringView(letters);
            found = true;
        } else {
            second += foldedLatin(QStringView(&c, 1));
        }
    }
    return found ? second : QString();
}

QString withoutUmlauts(const QString& key)
{
    const auto isVowel = [](QChar c) { return QStringView(u"aeiou").contains(c); };
    const auto isUmlaut = [&](qsizetype at) {
        const QChar c = key.at(at);
        const bool pair = (c == u'a' || c == u'o' || c == u'u') && at + 2 < key.size()
            && key.at(at + 1) == u'e' && !isVowel(key.at(at + 2));
        return pair && (at == 0 || !(isVowel(key.at(at - 1)) || key.at(at - 1) == u'q'));
    };
    QString bare;
    for (qsizetype i = 0; i < key.size(); ++i) {
        bare += key.at(i);
        i += isUmlaut(i) ? 1 : 0;
    }
    return bare.size() < key.size() ? bare : QString();
}

} // namespace lanyard
