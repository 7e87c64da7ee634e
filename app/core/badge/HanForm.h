// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

/// How Han characters are drawn: one code has a form in mainland China, one in Taiwan and one in
/// Japan (Unicode, chapter 18.1, "Han unification"), and a reader takes the other's for a slip.
enum class HanForm { Simplified, Traditional, Japanese };

/// That a language is written in; none: it does not say. `locale` is pretix's ("ja", "zh-hans",
/// "zh-hant") or a tag of BCP 47 ("zh-TW", "zh_HK"). Chinese without a script or one of the
/// regions that CLDR's likely subtags give traditional characters (TW, HK, MO) is simplified.
[[nodiscard]] std::optional<HanForm> hanFormOfLocale(const QString& locale);

/// The form for a person's badge. The person's language decides, else what is written:
///
/// 1. A name with Kana, or 々 among Kanji, is Japanese.
/// 2. The form whose national standard lacks fewest of the name's characters: GB 2312, Big5, JIS
///    X 0208 (as ICU's converters know them). Thus 国龙 is simplified, 國龍 is not, 沢 is Japanese.
/// 3. Of those that are left, the one that lacks fewest in `others`: company, event, answers.
/// 4. Of those that are left simplified, else traditional.
[[nodiscard]] HanForm hanFormOf(
    const QString& locale, const QString& name, const QStringList& others);

} // namespace lanyard
