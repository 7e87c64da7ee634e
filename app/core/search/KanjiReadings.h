// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard {

/// How a Han letter is read in names of Japan, likely readings first, in Hepburn's spelling with
/// long vowels short; empty for a letter that few names have.
[[nodiscard]] QStringList kanjiReadings(const QString& letter);

/// Readings of a word of such letters as a whole, at most a dozen; empty if one is not known.
[[nodiscard]] QStringList kanjiWordReadings(const QStringList& word);

/// True for letters that begin a frequent family name of China and few of Japan.
[[nodiscard]] bool beginsChinese(const QString& letter);

} // namespace lanyard
