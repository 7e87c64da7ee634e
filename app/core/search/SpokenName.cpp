// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/Spelling.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

void readSpellingRules()
{
    for (const QString& name : {u"王思涵"_s, u"Ελένη"_s, u"ნინო"_s, u"さくら"_s}) {
        (void)spell(name);
    }
}

QString spokenName(const QString& name)
{
    return spokenName(spell(name));
}

QString spokenName(const QList<SpelledWord>& words)
{
    const bool latin = std::all_of(
        words.cbegin(), words.cend(), [](const SpelledWord& word) { return word.isLatin(); });
    if (latin) {
        return {};
    }
    QStringList shown;
    for (const SpelledWord& word : words) {
        shown.append(word.shown);
    }
    return shown.join(u' ');
}

std::string nameKey(const QList<SpelledWord>& words)
{
    std::string key;
    for (const SpelledWord& word : words) {
        key += word.keys.first().toStdString();
        key += ' ';
    }
    return key;
}

QList<int> spokenStarts(const QList<SpelledWord>& words)
{
    QList<int> starts;
    int at = 0;
    for (const SpelledWord& word : words) {
        starts.append(at);
        at += int(word.shown.size()) + 1;
    }
    return starts;
}

} // namespace lanyard
