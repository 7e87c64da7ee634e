// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace lanyard {

/// A name told letter by letter, as its bearers mostly write it in Latin letters: "reddi" is
/// "reddy", "rav" is "rao"; Tamil's "kirushnan" is "krishnan". Any other word stays.
[[nodiscard]] QString customaryIndian(const QString& word, bool tamil);

/// Latin letters that are called so in the scripts of India, where initials are written as they
/// are said: "es" is s, "ke" is k. Empty for any other word.
[[nodiscard]] QStringList lettersCalled(const QString& word);

/// Other ways to write a Tamil word told letter by letter: Tamil puts an i into clusters
/// ("chandiran" is "chandran"), has one letter for s and ch and one for two kinds of l.
[[nodiscard]] QStringList looserTamil(const QString& word);

} // namespace lanyard
