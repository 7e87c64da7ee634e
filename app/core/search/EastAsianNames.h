// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard {

/// How a frequent Japanese name written in Han letters is read; empty for one not known.
[[nodiscard]] QString japaneseReading(const QString& han);
/// Spellings of a Korean family name, the most frequent first; empty for none.
[[nodiscard]] QStringList koreanFamilyName(const QString& hangul);
/// True for Chinese family names of two letters.
[[nodiscard]] bool isLongChineseFamilyName(const QString& han);
/// Variants of a letter that only names keep (髙, 﨑, 𠮷), as it is mostly written.
[[nodiscard]] QString usualHan(const QString& han);

} // namespace lanyard
