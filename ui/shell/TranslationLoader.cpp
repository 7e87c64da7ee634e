// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/TranslationLoader.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

TranslationLoader::TranslationLoader(QObject* parent)
    : QObject(parent)
{ }

const QList<Language>& TranslationLoader::languages()
{
    static const QList<Language> all{
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"hi"_s, u"हिन्दी"_s},
        {u"kn"_s, u"ಕನ್ನಡ"_s},
        {u"ta"_s, u"தமிழ்"_s},
        {u"fr"_s, u"Français"_s},
        {u"es"_s, u"Español"_s},
    };
    return all;
}

QString TranslationLoader::closest(const QString& locale)
{
    const QString code = locale.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    const auto& all = languages();
    const bool known
        = std::ranges::any_of(all, [&code](const Language& each) { return each.code == code; });
    return known ? code : u"en"_s;
}

void TranslationLoader::use(const QString& code)
{
    m_language = closest(code.isEmpty() ? QLocale::system().name() : code);
    // English has a file too: it holds the plural forms. Digits stay those of the keyboard.
    QLocale locale(m_language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/lanyard/i18n/lanyard_%1.qm"_s.arg(m_language))) {
        QCoreApplication::installTranslator(&m_translator);
    }
}

} // namespace lanyard
