// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "attendee/Country.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace lanyard {

namespace {

QString nameIn(const icu::Locale& language, const icu::Locale& country)
{
    icu::UnicodeString name;
    country.getDisplayCountry(language, name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

icu::UnicodeString icuText(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), int(text.size())};
}

} // namespace

QList<Country> countries(const QString& language)
{
    const icu::Locale reader(language.toLatin1().constData());
    QList<Country> all;
    for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
        const icu::Locale country("", *code);
        all.append({QString::fromLatin1(*code), nameIn(reader, country),
            nameIn(icu::Locale::getEnglish(), country)});
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> order(icu::Collator::createInstance(reader, status));
    if (U_SUCCESS(status) && order) {
        std::ranges::sort(all, [&](const Country& a, const Country& b) {
            UErrorCode compared = U_ZERO_ERROR;
            return order->compare(icuText(a.name), icuText(b.name), compared) == UCOL_LESS;
        });
    }
    return all;
}

} // namespace lanyard
