// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/IndianNames.h"

#include <QHash>

#include <array>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString>& wholeNames()
{
    static const QHash<QString, QString> names = {{u"rav"_s, u"rao"_s}, {u"ravu"_s, u"rao"_s},
        {u"reddi"_s, u"reddy"_s}, {u"shetti"_s, u"shetty"_s}, {u"nayudu"_s, u"naidu"_s},
        {u"desayi"_s, u"desai"_s}, {u"ayyangar"_s, u"iyengar"_s}, {u"ayyar"_s, u"iyer"_s},
        {u"kulakarni"_s, u"kulkarni"_s}, {u"hegade"_s, u"hegde"_s}, {u"patila"_s, u"patil"_s},
        {u"gayakvar"_s, u"gaikwad"_s}, {u"rathaur"_s, u"rathod"_s}, {u"agraval"_s, u"agarwal"_s},
        {u"murti"_s, u"murthy"_s}, {u"dvivedi"_s, u"dwivedi"_s}, {u"nayar"_s, u"nair"_s},
        {u"pilla"_s, u"pillai"_s}, {u"varggis"_s, u"varghese"_s}, {u"josaph"_s, u"joseph"_s},
        {u"chaudari"_s, u"chowdary"_s}, {u"chaudhari"_s, u"chaudhary"_s},
        {u"chaube"_s, u"chaubey"_s}, {u"kuryan"_s, u"kurian"_s}, {u"mukharji"_s, u"mukherjee"_s},
        {u"banarji"_s, u"banerjee"_s}, {u"shvet"_s, u"shwet"_s}, {u"shveta"_s, u"shweta"_s},
        {u"ishvar"_s, u"ishwar"_s}, {u"ishvara"_s, u"ishwara"_s}, {u"dipa"_s, u"deepa"_s},
        {u"mina"_s, u"meena"_s}, {u"sima"_s, u"seema"_s}, {u"nina"_s, u"neena"_s},
        {u"rina"_s, u"reena"_s}, {u"guruprit"_s, u"gurpreet"_s}, {u"gurprit"_s, u"gurpreet"_s},
        {u"harprit"_s, u"harpreet"_s}, {u"manprit"_s, u"manpreet"_s}};
    return names;
}

/// Tamil writes neither voice nor clusters of other languages' names.
constexpr std::array<std::pair<const char16_t*, const char16_t*>, 7> tamilParts = {{
    {u"kirushn", u"krishn"},
    {u"suppiram", u"subram"},
    {u"latchumi", u"lakshmi"},
    {u"cchandir", u"chandr"},
    {u"piri", u"pri"},
    {u"pira", u"pra"},
    {u"zhcch", u"zhch"},
}};

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// An i between a stop and an r with a vowel goes: "indiran", "pirakash".
QString withoutJoints(const QString& word)
{
    QString text;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool joint = i > 0 && i + 2 < word.size() && word.at(i) == u'i'
            && word.at(i + 1) == u'r' && isVowel(word.at(i + 2))
            && QStringView(u"kgtdhpbs").contains(word.at(i - 1));
        if (!joint) {
            text += word.at(i);
        }
    }
    return text;
}

} // namespace

QStringList lettersCalled(const QString& word)
{
    static const QHash<QString, QString> letters = [] {
        QHash<QString, QString> map;
        const QStringList names
            = u"e a,e i e,i bi b si c di d ef f eph f ji g ech h ecch h hech h ai i je j ke k el l "
              "em m en n o o pi p kyu q ar r es s ti t,d yu u vi v dablyu w eks x vai y jed z"_s
                  .split(u' ');
        for (qsizetype i = 0; i + 1 < names.size(); i += 2) {
            map.insert(names.at(i), names.at(i + 1));
        }
        return map;
    }();
    return letters.value(word).split(u',', Qt::SkipEmptyParts);
}

QStringList looserTamil(const QString& word)
{
    QStringList ways = {withoutJoints(word)};
    if (word.contains(u"zh"_s)) {
        ways.append(QString(word).replace(u"zh"_s, u"l"_s));
    }
    if (word.startsWith(u's')) {
        ways.append(u"ch"_s + word.mid(1));
        ways.append(u"ch"_s + ways.first().mid(1));
    }
    return ways;
}

QString customaryIndian(const QString& word, bool tamil)
{
    QString customary = wholeNames().value(word, word);
    if (tamil) {
        for (const auto& [from, to] : tamilParts) {
            customary.replace(QString::fromUtf16(from), QString::fromUtf16(to));
        }
    }
    return customary;
}

} // namespace lanyard
