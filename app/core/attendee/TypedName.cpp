// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "attendee/TypedName.h"

#include "attendee/Attendee.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Scripts whose marks are accents; in others they are vowels.
bool hasAccents(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic;
}

/// Scripts of people who write their family name first.
bool isFamilyFirst(const QString& name)
{
    return std::ranges::any_of(name, [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
    });
}

QString letterOf(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'ı':
        return u"i"_s;
    case u'ß':
        return u"ss"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'þ':
        return u"th"_s;
    default:
        return QString(c);
    }
}

/// The words of a text without case and accents. `umlauts`: ö is oe, as in German.
QStringList folded(QString text, bool umlauts)
{
    text = text.normalized(QString::NormalizationForm_C).toLower();
    if (umlauts) {
        text.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1);
    }
    text = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    QChar::Script script = QChar::Script_Common;
    for (const QChar c : std::as_const(text)) {
        if (c.isMark()) {
            if (!hasAccents(script)) {
                plain += c;
            }
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            script = c.script();
            plain += letterOf(c);
        } else if (c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'_') {
            plain += u' ';
        } // an apostrophe or a full stop is no letter: O'Brien is OBrien
    }
    plain = plain.normalized(QString::NormalizationForm_C);
    return plain.split(u' ', Qt::SkipEmptyParts);
}

/// In Latin letters; empty when it is so already or cannot be.
QString inLatin(const QString& text)
{
    const bool foreign = std::ranges::any_of(
        text, [](QChar c) { return c.isSurrogate() || (c.isLetter() && !hasAccents(c.script())); });
    if (!foreign) {
        return {};
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    if (U_FAILURE(status) != 0 || !latin) {
        return {};
    }
    icu::UnicodeString into(reinterpret_cast<const char16_t*>(text.utf16()), int(text.size()));
    latin->transliterate(into);
    return QString::fromUtf16(into.getBuffer(), into.length());
}

bool isAtEnd(const QStringList& typed, const QStringList& name)
{
    return typed.size() <= name.size()
        && std::equal(typed.crbegin(), typed.crend(), name.crbegin());
}

bool isAtBeginning(const QStringList& typed, const QStringList& name)
{
    return typed.size() <= name.size() && std::equal(typed.cbegin(), typed.cend(), name.cbegin());
}

bool matches(const QString& typed, const QString& name, bool familyFirst)
{
    for (const auto& [typedUmlauts, nameUmlauts] :
        {std::pair{false, false}, std::pair{true, false}, std::pair{false, true}}) {
        const QStringList given = folded(typed, typedUmlauts);
        const QStringList words = folded(name, nameUmlauts);
        if (!given.isEmpty()
            && (isAtEnd(given, words) || (familyFirst && isAtBeginning(given, words)))) {
            return true;
        }
    }
    return false;
}

/// 王 of 王思涵: a name without a space begins with one or, rarely, two letters of the family.
bool isUnspacedFamily(const QString& typed, const QString& name)
{
    constexpr int longestFamily = 2;
    const QString letters = typed.trimmed();
    return !letters.isEmpty() && letters.size() <= longestFamily && !name.contains(u' ')
        && name.startsWith(letters) && isFamilyFirst(letters);
}

} // namespace

bool isLastName(const QString& typed, const Attendee& attendee)
{
    const QString family = attendee.fields.value(u"attendee_name_family_name"_s);
    const bool familyFirst = isFamilyFirst(attendee.name);
    return matches(typed, attendee.name, familyFirst)
        || matches(typed, inLatin(attendee.name), familyFirst)
        || isUnspacedFamily(typed, attendee.name)
        || (!family.isEmpty() && folded(typed, false) == folded(family, false));
}

} // namespace lanyard
