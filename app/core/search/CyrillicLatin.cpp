// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/CyrillicLatin.h"

#include <QHash>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QHash<QChar, QString> table(QStringView letters, const QString& latin)
{
    QHash<QChar, QString> map;
    const QStringList sounds = latin.split(u' ');
    for (qsizetype i = 0; i < letters.size(); ++i) {
        map.insert(letters.at(i), sounds.at(i) == u"-"_s ? QString() : sounds.at(i));
    }
    return map;
}

const QHash<QChar, QString>& common()
{
    static const QHash<QChar, QString> map
        = table(u"абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџѓќѕѝәғқңөұүһ",
            u"a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya "
            "i yi ye g u dj j lj nj c dz g k dz i a g q n o u u h"_s);
    return map;
}

const QHash<QChar, QString>& ukrainian()
{
    static const QHash<QChar, QString> map = table(u"гиеєїійюя", u"h y e ie i i i iu ia"_s);
    return map;
}

const QHash<QChar, QString>& ukrainianFirst()
{
    static const QHash<QChar, QString> map = table(u"єїйюя", u"ye yi y yu ya"_s);
    return map;
}

const QHash<QChar, QString>& serbian()
{
    static const QHash<QChar, QString> map = table(u"хцчжш", u"h c c z s"_s);
    return map;
}

const QHash<QChar, QString>& german()
{
    static const QHash<QChar, QString> map
        = table(u"вжзйсхцчшщюяё", u"w sch s j s ch z tsch sch schtsch ju ja jo"_s);
    return map;
}

const QHash<QChar, QString>& bulgarian()
{
    static const QHash<QChar, QString> map = table(u"хщъё", u"h sht a e"_s);
    return map;
}

bool hasAny(const QString& word, QStringView letters)
{
    for (const QChar letter : letters) {
        if (word.contains(letter)) {
            return true;
        }
    }
    return false;
}

/// Composed letters (й, ї) are letters of their own here.
QString lowerLetters(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).toLower();
}

} // namespace

bool isCyrillic(char32_t letter)
{
    return QChar::script(letter) == QChar::Script_Cyrillic;
}

QStringList cyrillicSecondSpellings(const QStringList& clusters)
{
    const QString word = lowerLetters(clusters.join(QString()));
    QString heard;
    QString inGerman;
    QString inBulgarian;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word.at(i);
        const QString sound = common().value(letter);
        const bool opens = i == 0 || QStringView(u"аеёиоуыэюяьъ").contains(word.at(i - 1));
        heard += letter == u'е' && opens ? u"ye"_s : sound;
        inGerman += german().value(letter, sound);
        inBulgarian += bulgarian().value(letter, sound);
    }
    return {heard, inGerman, inBulgarian};
}

LatinRun cyrillicLatin(const QStringList& clusters)
{
    const QString word = lowerLetters(clusters.join(QString()));
    const bool isTurkic = hasAny(word, u"әғқңөұүһ"); // Kazakh has Ukrainian's і as well
    const bool isUkrainian = !isTurkic && hasAny(word, u"іїєґ");
    const bool isSerbian = hasAny(word, u"ђјљњћџ");
    LatinRun run;
    for (const QString& cluster : clusters) {
        const QString letters = lowerLetters(cluster);
        for (const QChar letter : letters) {
            QString sound = common().value(letter);
            if (isUkrainian) {
                sound = ukrainian().value(letter, sound);
                sound = run.text.isEmpty() ? ukrainianFirst().value(letter, sound) : sound;
            } else if (isSerbian) {
                sound = serbian().value(letter, sound);
            }
            run.text += sound;
        }
        run.ends.append(int(run.text.size()));
    }
    return run;
}

} // namespace lanyard
