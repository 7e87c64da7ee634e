// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>

namespace lanyard {

/// Headers that name one of our fields, best first, as `plainWords` writes them.
struct FieldWords
{
    QString field; ///< "name", "company", …
    QStringList headers; ///< the whole header
    QStringList phrases; ///< part of a longer header ("What is your full name?")
};

/// All fields that a column can be taken as, in the order in which they choose their columns.
[[nodiscard]] const QList<FieldWords>& fieldWords();

/// A header word that takes a column out of the guess by phrases: it is of someone or something
/// else (emergency contact, invoice, parent, T-shirt).
[[nodiscard]] bool isForeignHeaderWord(const QString& word);

/// First columns of Google Forms' answers: "timestamp", "zeitstempel", …
[[nodiscard]] bool isTimestampHeader(const QString& words);

/// pretix's badge variable that a column holds ("Phone number" is `telephone`; a header that is
/// written like a variable is one); empty for none.
[[nodiscard]] QString badgeVariable(const QString& header);

/// `plainWords` of a header, where `#` counts as the word "number".
[[nodiscard]] QString headerWords(const QString& header);

} // namespace lanyard
