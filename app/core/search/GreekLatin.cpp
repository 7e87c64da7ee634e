// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/GreekLatin.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

/// Gamma before a bright vowel is y, and its i is not heard before another vowel.
QString brightGamma(const QString& key)
{
    QString text;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar next = i + 1 < key.size() ? key.at(i + 1) : QChar();
        const bool bright = next == u'e' || next == u'i' || next == u'y';
        const bool nasal = i > 0 && key.at(i - 1) == u'n'; // "angelos"
        if (key.at(i) != u'g' || !bright || nasal) {
            text += key.at(i);
            continue;
        }
        text += u'y';
        if (next == u'i' && i + 2 < key.size() && isVowel(key.at(i + 2))) {
            ++i;
        }
    }
    return text;
}

} // namespace

QStringList greekSecondSpellings(const QString& key)
{
    QString heard = brightGamma(key);
    heard.replace(u"ei"_s, u"i"_s).replace(u"oi"_s, u"i"_s);
    QString open = heard;
    open.replace(u"ch"_s, u"h"_s).replace(u"ou"_s, u"u"_s);
    return {heard, open};
}

} // namespace lanyard
