// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/QuestionRules.h"

#include "checkin/AnswerFile.h"

#include <QLocale>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

bool isYes(const QString& answer)
{
    return answer == "True"_L1 || answer == "true"_L1;
}

const QuestionOption* option(const Question& question, const QString& answer)
{
    const auto it = std::ranges::find_if(question.options, [&](const QuestionOption& one) {
        return one.identifier == answer || QString::number(one.remote) == answer;
    });
    return it != question.options.end() ? &*it : nullptr;
}

AnswerProblem ofNumber(const AnswerRange& range, const QString& answer)
{
    bool isNumber = false;
    const double number = answer.trimmed().toDouble(&isNumber);
    if (!isNumber) {
        return AnswerProblem::NotANumber;
    }
    if (range.smallest && number < *range.smallest) {
        return AnswerProblem::TooSmall;
    }
    return range.largest && number > *range.largest ? AnswerProblem::TooLarge : AnswerProblem::None;
}

template <typename T>
AnswerProblem within(
    const T& value, const std::optional<T>& earliest, const std::optional<T>& latest)
{
    if (earliest && value < *earliest) {
        return AnswerProblem::TooEarly;
    }
    return latest && value > *latest ? AnswerProblem::TooLate : AnswerProblem::None;
}

AnswerProblem ofDate(const AnswerRange& range, const QString& answer)
{
    const QDate date = QDate::fromString(answer.trimmed(), Qt::ISODate);
    return date.isValid() ? within(date, range.firstDate, range.lastDate) : AnswerProblem::NotADate;
}

AnswerProblem ofMoment(const AnswerRange& range, const QString& answer)
{
    const QDateTime moment = QDateTime::fromString(answer.trimmed(), Qt::ISODateWithMs);
    return moment.isValid() ? within(moment, range.earliest, range.latest)
                            : AnswerProblem::NotADateAndTime;
}

AnswerProblem ofText(const AnswerRange& range, const QString& answer)
{
    const auto letters = answer.toUcs4().size();
    if (range.shortest && letters < *range.shortest) {
        return AnswerProblem::TooShort;
    }
    return range.longest && letters > *range.longest ? AnswerProblem::TooLong : AnswerProblem::None;
}

AnswerProblem ofFile(const QString& answer)
{
    if (answer.startsWith("file:"_L1)) {
        return AnswerProblem::None;
    }
    if (AnswerFile::sizeOf(answer) > AnswerFile::mostBytes) {
        return AnswerProblem::FileTooLarge;
    }
    return AnswerFile::isTaken(answer) ? AnswerProblem::None : AnswerProblem::NotAFile;
}

bool isCountry(const QString& answer)
{
    return answer.size() == 2
        && QLocale::codeToTerritory(answer.toUpper()) != QLocale::AnyTerritory;
}

/// Whether the answer to the question it hangs on calls for this one.
bool isCalledFor(const Question& question, const QList<Question>& questions,
    const QMap<qint64, QString>& answers)
{
    if (question.dependsOn == 0) {
        return true;
    }
    const auto parent = std::ranges::find(questions, question.dependsOn, &Question::remote);
    if (parent == questions.end()) {
        return true;
    }
    const QStringList chosen = answers.value(question.dependsOn).split(u',');
    return std::ranges::any_of(chosen, [&](const QString& answer) {
        const QuestionOption* named = option(*parent, answer);
        const QString word = named != nullptr ? named->identifier
            : parent->type == "B"_L1          ? (isYes(answer) ? u"True"_s : u"False"_s)
                                              : answer;
        return question.dependsOnValues.contains(word);
    });
}

} // namespace

bool QuestionRules::isKnown(const QString& type)
{
    static const QStringList known{u"N"_s, u"S"_s, u"T"_s, u"B"_s, u"C"_s, u"M"_s, u"F"_s, u"D"_s,
        u"H"_s, u"W"_s, u"CC"_s, u"TEL"_s};
    return known.contains(type);
}

AnswerProblem QuestionRules::problem(const Question& question, const QString& answer)
{
    const QString& type = question.type;
    if (answer.isEmpty() || (type == "B"_L1 && !isYes(answer))) {
        return question.required ? AnswerProblem::Missing : AnswerProblem::None;
    }
    if (!isKnown(type)) {
        return AnswerProblem::UnknownKind;
    }
    if (type == "N"_L1) {
        return ofNumber(question.range, answer);
    }
    if (type == "C"_L1) {
        return option(question, answer) ? AnswerProblem::None : AnswerProblem::NoSuchOption;
    }
    if (type == "M"_L1) {
        const QStringList chosen = answer.split(u',');
        const bool allKnown = std::ranges::all_of(
            chosen, [&question](const QString& one) { return option(question, one) != nullptr; });
        return allKnown ? AnswerProblem::None : AnswerProblem::NoSuchOption;
    }
    if (type == "D"_L1) {
        return ofDate(question.range, answer);
    }
    if (type == "H"_L1) {
        const QTime time = QTime::fromString(answer.trimmed(), Qt::ISODate);
        return time.isValid() ? AnswerProblem::None : AnswerProblem::NotATime;
    }
    if (type == "W"_L1) {
        return ofMoment(question.range, answer);
    }
    if (type == "CC"_L1) {
        return isCountry(answer) ? AnswerProblem::None : AnswerProblem::UnknownCountry;
    }
    if (type == "S"_L1 || type == "T"_L1) {
        return ofText(question.range, answer);
    }
    if (type == "F"_L1) {
        return ofFile(answer);
    }
    return AnswerProblem::None; // yes, a phone number
}

QList<Question> QuestionRules::open(const AttendeeRecord& record, const QList<Question>& questions,
    const QMap<qint64, QString>& given)
{
    QMap<qint64, QString> answers = record.attendee.answers;
    for (const Question& question : questions) {
        const auto answer = given.constFind(question.remote);
        if (answer != given.constEnd() && problem(question, *answer) == AnswerProblem::None) {
            answers.insert(question.remote, *answer);
        }
    }
    QList<Question> open;
    for (const Question& question : questions) {
        if (question.atCheckIn && question.ticketTypeRemotes.contains(record.ticketType.remote)
            && !answers.contains(question.remote) && isCalledFor(question, questions, answers)) {
            open.append(question);
        }
    }
    return open;
}

bool QuestionRules::isOfPhotographs(const Question& question)
{
    static const QStringList known{u"photo"_s, u"photos"_s, u"photo-consent"_s, u"photo_consent"_s,
        u"photoconsent"_s, u"photography"_s};
    return question.type == "B"_L1 && known.contains(question.identifier, Qt::CaseInsensitive);
}

QList<ShownAnswer> QuestionRules::shown(
    const AttendeeRecord& record, const QList<Question>& questions)
{
    QList<ShownAnswer> shown;
    for (const Question& question : questions) {
        const QString answer = record.attendee.answers.value(question.remote);
        if (!question.shownAtCheckIn || answer.isEmpty() || question.type == "F"_L1) {
            continue;
        }
        ShownAnswer told{question.text, answer, {}};
        if (question.type == "B"_L1) {
            told = {question.text, {}, isYes(answer), isOfPhotographs(question)};
        } else if (question.type == "C"_L1 || question.type == "M"_L1) {
            QStringList chosen;
            const QStringList parts = answer.split(u',', Qt::SkipEmptyParts);
            for (const QString& part : parts) {
                const QuestionOption* known = option(question, part.trimmed());
                chosen.append(known != nullptr ? known->text : part.trimmed());
            }
            told.answer = chosen.join(u", "_s);
        }
        shown.append(told);
    }
    std::ranges::stable_sort(shown, {}, [](const ShownAnswer& one) {
        return !one.yes ? 2 : *one.yes ? 1 : 0;
    });
    return shown;
}

} // namespace lanyard
