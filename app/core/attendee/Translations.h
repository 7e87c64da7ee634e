// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace lanyard {

/// One text in several languages, by locale ("en", "de-informal", "pt-br").
using Translations = QMap<QString, QString>;

/// The text for `locale`: its own, that of its language alone, of another region of that
/// language, English, else any; empty ones are none. So does pretix 2026.8.0 (LazyI18nString of
/// django-i18nfield), but that its last resort is the first in order of entry, here by name.
[[nodiscard]] QString translated(const Translations& texts, const QString& locale);

/// `first`, `between`, `second` in each language that either has; where one has no translations at
/// all it is as told. Empty when neither has any.
[[nodiscard]] Translations joined(const Translations& first, const QString& firstTold,
    const QString& between, const Translations& second, const QString& secondTold);

} // namespace lanyard
