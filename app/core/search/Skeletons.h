// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace lanyard {

/// Consonants of an Arabic, Persian, Urdu or Hebrew word as `consonantKey` tells those of Latin
/// words, in each way in which its letters are heard: ج is j, in Egypt g; ض is d, in Persian z;
/// ח is h, ch or kh. None for a word of fewer than two.
[[nodiscard]] QList<QByteArray> abjadSkeletons(const QStringList& clusters);

/// The same of a foreign name that Katakana tell, by its key: they have one letter for r and l.
[[nodiscard]] QList<QByteArray> katakanaSkeletons(const QString& key);

/// Consonants of a word in Latin letters, those made one that Thai and Kana keep apart in other
/// ways than Latin letters do: k and g; t and d; p, b and f; r and l; ch, j, s and z.
[[nodiscard]] QByteArray coarseKey(const QString& word);

/// The same of a Thai word, letter by letter, which is how Thai people write their names: silent
/// letters left out, and both ways of a letter that sounds otherwise at an end.
[[nodiscard]] QList<QByteArray> thaiCoarseKeys(const QStringList& clusters);

} // namespace lanyard
