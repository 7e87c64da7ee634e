// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckInRequest.h"

#include <QMap>

namespace lanyard {

/// Why an answer will not do.
enum class AnswerProblem {
    None,
    Missing, ///< required and empty; for yes/no also "no"
    NotANumber,
    TooSmall,
    TooLarge,
    NoSuchOption,
    NotADate,
    TooEarly,
    TooLate,
    NotATime,
    NotADateAndTime,
    UnknownCountry,
    TooShort,
    TooLong,
    NotAFile, ///< of no type that the server takes
    FileTooLarge,
    UnknownKind, ///< this desk does not know how to ask the question
};

/// What questions are asked at check-in, and which answers will do. Answers are as redeem wants
/// them: options by id or identifier, several joined by commas; `True` or `False`; ISO 8601; a
/// country's two letters; a file as `AnswerFile` puts it, or by the `file:` name that the server
/// gave its upload.
namespace QuestionRules {

/// Whether this desk knows how to ask a question of that letter code.
[[nodiscard]] bool isKnown(const QString& type);

/// `None` for an answer that the server takes. An empty one will do where none is required.
[[nodiscard]] AnswerProblem problem(const Question& question, const QString& answer);

/// Questions to ask of this person before they may enter: those of their ticket type that are
/// neither answered before nor by `given` (which counts only where it will do), and that no other
/// question's answer makes needless.
[[nodiscard]] QList<Question> open(const AttendeeRecord& record, const QList<Question>& questions,
    const QMap<qint64, QString>& given);

/// Whether it asks for the consent to photographs: by its identifier ("photo", "photo-consent" …),
/// which the organiser chooses. Its words would not tell "May we" from "Do you mind".
[[nodiscard]] bool isOfPhotographs(const Question& question);

/// The answers of this person that the organiser wants seen at check-in; what is not answered, and
/// a file, is left out. Those of yes and no first, and of them the noes.
[[nodiscard]] QList<ShownAnswer> shown(
    const AttendeeRecord& record, const QList<Question>& questions);

} // namespace QuestionRules

} // namespace lanyard
