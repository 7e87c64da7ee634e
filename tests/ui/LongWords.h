// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/TranslationLoader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <cmath>

namespace lanyard {

/// The "language" of `LongWords` in a table of languages.
inline constexpr QLatin1String longWords("long");

/// How many letters of a text are for people to read: without %1, %n and <b>.
inline int lettersOf(QString text)
{
    static const QRegularExpression marks(QStringLiteral("%[0-9n]|</?b>"));
    text.remove(marks);
    return int(std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }));
}

inline QChar withAccent(QChar letter)
{
    static const QString plain = QStringLiteral("aeiouyncAEIOUNC");
    static const QString accented = QStringLiteral("äéïöüýñçÅÉÎÖÛÑÇ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : accented.at(at);
}

/// English as no language is: in brackets, so that a cut end is seen; with accents above and below
/// the line; two fifths longer, as a translation of few words may be. Places for values, bold parts
/// and forms of dates stay.
inline QString lengthened(const QString& english)
{
    static const QRegularExpression dateForm(QStringLiteral("^[dMy ]+$"));
    static const QRegularExpression parts(QStringLiteral("%[0-9n]|</?b>|[\\s\\S]"));
    const int letters = lettersOf(english);
    if (letters == 0 || dateForm.match(english).hasMatch()) {
        return english;
    }
    int missing = int(std::ceil(letters * 0.4));
    QString longer = QStringLiteral("[");
    for (auto each = parts.globalMatch(english); each.hasNext();) {
        const QString part = each.next().captured();
        const QChar first = withAccent(part.front());
        longer += part.size() > 1 ? part : QString(first);
        if (part.size() == 1 && QStringLiteral("aeiou").contains(part) && missing > 0) {
            longer += first; // longer words, as in German, and not more of them
            --missing;
        }
    }
    return longer + QString(qMax(0, missing), QChar(0xf6)) + QChar(u']');
}

/// Says every text of the program in `lengthened` English, made while it runs: a new text is in it
/// without anybody's doing.
class LongWords : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* /*context*/, const char* source,
        const char* /*comment*/ = nullptr, int /*count*/ = -1) const override
    {
        return lengthened(QString::fromUtf8(source));
    }
};

inline bool areLongWordsSpoken()
{
    return QCoreApplication::translate("LongWords", "a") != QStringLiteral("a");
}

/// A language, or `longWords`, which end with this.
class Speaking
{
public:
    Speaking(TranslationLoader& translations, const QString& language)
    {
        translations.use(language == longWords ? QStringLiteral("en") : language);
        if (language == longWords) {
            QCoreApplication::installTranslator(&m_words);
        }
    }

private:
    LongWords m_words; // takes itself out
};

} // namespace lanyard
