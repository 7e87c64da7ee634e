// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace lanyard {

/// A language of the screens.
struct Language
{
    QString code; ///< "en", "de", "hi", "kn", "ta", "fr", "es"
    QString ownName; ///< "Deutsch"
};

/// Puts the program into a language while it runs; every page follows `QEvent::LanguageChange`.
class TranslationLoader : public QObject
{
    Q_OBJECT
public:
    explicit TranslationLoader(QObject* parent = nullptr);

    /// The languages that are complete, English first.
    [[nodiscard]] static const QList<Language>& languages();
    /// The best of them for a locale ("kn_IN" gives "kn"); English when there is none.
    [[nodiscard]] static QString closest(const QString& locale);

    /// Takes the language in use from now on; empty: the system's.
    void use(const QString& code);

    [[nodiscard]] QString language() const { return m_language; }

private:
    QTranslator m_translator;
    QString m_language;
};

} // namespace lanyard
