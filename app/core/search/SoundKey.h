// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

/// What is left of a word in plain Latin letters when spellings of one sound are made one:
/// "lakshmi" and "laxmi", "swathi" and "svati", "gowda" and "gauda", "preethi" and "priti".
/// Prefixes of a word mostly give prefixes of its key.
[[nodiscard]] QByteArray soundKey(const QString& word);

/// The consonants of a word alone, for scripts that write no vowels and for names whose vowels
/// vary: "mohammed", "muhamad" and محمد are all "mhmd".
[[nodiscard]] QByteArray consonantKey(const QString& word);
/// The same of a word whose `soundKey` is known.
[[nodiscard]] QByteArray consonantsOf(QByteArray sound);

} // namespace lanyard
