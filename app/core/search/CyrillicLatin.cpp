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
        = table(u"абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџѓќѕѝ",
            u"a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya "
            "i yi ye g u dj j lj nj c dz g k dz i"_s);
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

bool hasAny(const QString& word, QStringView letters)
{
    for (const QChar letter : letters) {
        if (word.contains(letter)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isCyrillic(char32_t letter)
{
    return QChar::script(letter) == QChar::Script_Cyrillic;
}

LatinRun cyrillicLatin(const QStringList& clusters)
{
    // Composed letters (й, ї) are letters of their own here.
    const QString word
        = clusters.join(QString()).normalized(QString::NormalizationForm_C).toLower();
    const bool isUkrainian = hasAny(word, u"іїєґ");
    const bool isSerbian = hasAny(word, u"ђјљњћџ");
    LatinRun run;
    for (const QString& cluster : clusters) {
        const QString letters = cluster.normalized(QString::NormalizationForm_C).toLower();
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
