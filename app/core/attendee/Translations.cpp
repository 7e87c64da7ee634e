// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "attendee/Translations.h"

namespace lanyard {

using namespace Qt::StringLiterals;

QString translated(const Translations& texts, const QString& locale)
{
    const QString language = locale.section(u'-', 0, 0);
    for (const QString& exact : {locale, language}) {
        if (const QString text = texts.value(exact); !text.isEmpty()) {
            return text;
        }
    }
    QString any;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it.key().startsWith(language + u'-') && !it->isEmpty()) {
            return *it;
        }
        any = any.isEmpty() ? *it : any;
    }
    const QString english = texts.value(u"en"_s);
    return english.isEmpty() ? any : english;
}

Translations joined(const Translations& first, const QString& firstTold, const QString& between,
    const Translations& second, const QString& secondTold)
{
    Translations both;
    const QStringList locales = first.keys() + second.keys();
    for (const QString& locale : locales) {
        both.insert(locale,
            (first.isEmpty() ? firstTold : translated(first, locale)) + between
                + (second.isEmpty() ? secondTold : translated(second, locale)));
    }
    return both;
}

} // namespace lanyard
