// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/ArmenianLatin.h"

#include <QHash>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const QHash<QChar, QString>& letters()
{
    static const QHash<QChar, QString> all = [] {
        QHash<QChar, QString> map;
        const QStringView armenian = u"աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև";
        const QStringList latin
            = u"a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r "
              "s v t r ts v p k o f ev"_s.split(u' ');
        for (qsizetype i = 0; i < armenian.size(); ++i) {
            map.insert(armenian.at(i), latin.at(i));
        }
        return map;
    }();
    return all;
}

} // namespace

LatinRun armenianLatin(const QStringList& clusters)
{
    LatinRun run;
    const QString word = clusters.join(QString()).toLower();
    qsizetype at = 0;
    for (const QString& cluster : clusters) {
        const qsizetype end = at + cluster.size();
        for (; at < end; ++at) {
            const QChar letter = word.at(at);
            if (at == 0 && (letter == u'ե' || letter == u'ո')) {
                run.text += letter == u'ե' ? u"ye"_s : u"vo"_s;
            } else if (letter == u'ւ' && at > 0 && word.at(at - 1) == u'ո') {
                run.text.chop(at == 1 ? 2 : 1); // ու is one vowel
                if (!run.ends.isEmpty()) {
                    run.ends.last() = int(run.text.size());
                }
                run.text += u'u';
            } else {
                run.text += letters().value(letter);
            }
        }
        run.ends.append(int(run.text.size()));
    }
    return run;
}

} // namespace lanyard
