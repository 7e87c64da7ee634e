// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/QuestionRules.h"

namespace lanyard {

/// What can be chosen in answer to a question: the answer, and the words that find it.
struct AnswerOffer
{
    QString value;
    QString text;
    QStringList also;
};

/// Whether a question is answered by choosing: options, yes or no, a country.
[[nodiscard]] bool isChoice(const Question& question);
/// Whether several may be chosen.
[[nodiscard]] bool isSeveral(const Question& question);
/// What can be chosen, in the language in use.
[[nodiscard]] QList<AnswerOffer> offersOf(const Question& question);
/// The indices of those that the typed letters leave, best first.
[[nodiscard]] QList<int> foundAmong(const QList<AnswerOffer>& offers, const QString& letters);

} // namespace lanyard
