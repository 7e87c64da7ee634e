// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/QuestionRules.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace lanyard {

/// What is typed in answer to a question, and the words about it. Pure.
class AnswerInput
{
    Q_DECLARE_TR_FUNCTIONS(AnswerInput)
public:
    /// The answer as the server expects it: "5.12.2026" and "05/12/2026" are 2026-12-05 (the day
    /// first), "2:30 pm" is 14:30, "3,5" is 3.5, and digits of any script are digits. A moment is
    /// of `zone`. What is none of this stays as it was typed.
    [[nodiscard]] static QString answer(
        const Question& question, const QString& typed, const QTimeZone& zone);
    /// A date or a time in words, so that who typed it sees which day was meant before it counts:
    /// "Saturday 5 December 2026, 14:30". Empty for what is none, and for other questions.
    [[nodiscard]] static QString understood(
        const Question& question, const QString& typed, const QTimeZone& zone);
    /// Why that answer will not do.
    [[nodiscard]] static AnswerProblem problem(const Question& question, const QString& answer);
    /// That in a sentence which says what will do; empty for `None`.
    [[nodiscard]] static QString sentence(
        AnswerProblem problem, const Question& question, const QTimeZone& zone);
    /// Words for the empty field.
    [[nodiscard]] static QString hint(const Question& question);
    /// Which answers it takes ("From 1 to 10"); empty when all.
    [[nodiscard]] static QString range(const Question& question, const QTimeZone& zone);
};

} // namespace lanyard
