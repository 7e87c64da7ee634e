// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/HanForm.h"

#include <unicode/ucnv.h>
#include <unicode/uniset.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstOfAll = 0x2e80; ///< no Han character and no Kana is before the radicals
constexpr char32_t repetition = U'々';

/// Every character that a charset of ICU has; none where ICU does not know it.
icu::UnicodeSet charactersOf(const char* charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUConverterPointer converter(ucnv_open(charset, &status));
    icu::UnicodeSet characters;
    ucnv_getUnicodeSet(converter.getAlias(), characters.toUSet(), UCNV_ROUNDTRIP_SET, &status);
    return characters;
}

/// A form and what is written in it.
struct Standard
{
    HanForm form;
    icu::UnicodeSet characters;
};

/// In the order in which they are preferred.
const std::array<Standard, 3>& standards()
{
    static const std::array<Standard, 3> all = [] {
        std::array<Standard, 3> each{{{HanForm::Simplified, charactersOf("GB2312")},
            {HanForm::Traditional, charactersOf("Big5")},
            {HanForm::Japanese, charactersOf("ISO-2022-JP")}}};
        // of surnames that JIS X 0208 writes otherwise; Windows' Japanese charset has them
        each.back().characters.addAll(icu::UnicodeString(u"髙﨑濵栁"));
        return each;
    }();
    return all;
}

bool isJapaneseAlone(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || character == repetition;
}

/// What may tell one form from another: Han characters, Kana.
QList<char32_t> evidenceIn(const QString& text)
{
    QList<char32_t> found;
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < firstOfAll; })) {
        return found;
    }
    for (const char32_t character : text.toUcs4()) {
        if (QChar::script(character) == QChar::Script_Han || isJapaneseAlone(character)) {
            found.append(character);
        }
    }
    return found;
}

bool has(const Standard& standard, char32_t character)
{
    return isJapaneseAlone(character) ? standard.form == HanForm::Japanese
                                      : standard.characters.contains(UChar32(character));
}

/// Those of `forms` that lack fewest of the characters, in their order.
QList<const Standard*> bestOf(
    const QList<const Standard*>& forms, const QList<char32_t>& characters)
{
    const auto lacking = [&characters](const Standard* form) {
        return std::ranges::count_if(
            characters, [form](char32_t character) { return !has(*form, character); });
    };
    const auto fewest = lacking(*std::ranges::min_element(forms, {}, lacking));
    QList<const Standard*> best;
    std::ranges::copy_if(forms, std::back_inserter(best),
        [&](const Standard* form) { return lacking(form) == fewest; });
    return best;
}

} // namespace

std::optional<HanForm> hanFormOfLocale(const QString& locale)
{
    QStringList tags = locale.toLower().replace(u'_', u'-').split(u'-');
    const QString language = tags.takeFirst();
    if (language == "ja"_L1) {
        return HanForm::Japanese;
    }
    if (language != "zh"_L1) {
        return std::nullopt;
    }
    const auto isTraditional = [](const QString& tag) {
        return tag == "hant"_L1 || tag == "tw"_L1 || tag == "hk"_L1 || tag == "mo"_L1;
    };
    return !tags.contains("hans"_L1) && std::ranges::any_of(tags, isTraditional)
        ? HanForm::Traditional
        : HanForm::Simplified;
}

HanForm hanFormOf(const QString& locale, const QString& name, const QStringList& others)
{
    if (const auto told = hanFormOfLocale(locale)) {
        return *told;
    }
    const QList<char32_t> ofName = evidenceIn(name);
    if (std::ranges::any_of(ofName, isJapaneseAlone)) {
        return HanForm::Japanese;
    }
    QList<char32_t> ofOthers;
    for (const QString& other : others) {
        ofOthers += evidenceIn(other);
    }
    if (ofName.isEmpty() && ofOthers.isEmpty()) {
        return HanForm::Simplified; // and nothing of it is drawn
    }
    QList<const Standard*> forms;
    for (const Standard& each : standards()) {
        forms.append(&each);
    }
    return bestOf(bestOf(forms, ofName), ofOthers).constFirst()->form;
}

} // namespace lanyard
