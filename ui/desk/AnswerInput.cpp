// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/AnswerInput.h"

#include <QLocale>
#include <QRegularExpression>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const QString momentFormat = u"yyyy-MM-dd HH:mm"_s;

/// Kannada, Devanagari, Arabic digits as 0 to 9.
QString withPlainDigits(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        plain += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    }
    return plain;
}

QString numberOf(QString typed)
{
    typed.remove(u' ');
    // a comma before three digits may part thousands: not to be guessed
    static const QRegularExpression decimals(u"^(.*),(\\d{1,2}|\\d{4,})$"_s);
    const auto match = decimals.match(typed);
    return match.hasMatch() ? match.captured(1) + u'.' + match.captured(2) : typed;
}

/// Year first, or day first as in every language of the desk; never the month first, although a
/// day after the 12th would tell. Invalid when it is neither.
QDate dateOf(const QString& typed)
{
    static const QRegularExpression yearFirst(uR"(^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$)"_s);
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$)"_s);
    if (const auto match = yearFirst.match(typed); match.hasMatch()) {
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    const auto match = dayFirst.match(typed);
    return match.hasMatch()
        ? QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt())
        : QDate();
}

QTime timeOf(const QString& typed)
{
    static const QRegularExpression hours(uR"(^(\d{1,2})[:.]?(\d{2})$)"_s);
    static const QRegularExpression halves(uR"(^(\d{1,2})(?:[:.]?(\d{2}))? *([ap])\.? ?m\.?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = hours.match(typed); match.hasMatch()) {
        return {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    const auto match = halves.match(typed);
    const int hour = match.captured(1).toInt();
    if (hour < 1 || hour > 12) {
        return {};
    }
    const int noon = match.captured(3).toLower() == "p"_L1 ? 12 : 0;
    return {hour % 12 + noon, match.captured(2).toInt()};
}

QDateTime momentOf(const QString& typed, const QTimeZone& zone)
{
    static const QRegularExpression parts(u"^([^ T,]+)[ T,]+(.+)$"_s);
    const auto match = parts.match(typed);
    const QDate date = dateOf(match.captured(1));
    const QTime time = timeOf(match.captured(2));
    if (!date.isValid() || !time.isValid()) {
        return {};
    }
    const QDateTime there(date, time, zone);
    return there.toOffsetFromUtc(there.offsetFromUtc());
}

/// Bounds of a range in words: "From … to …", "At least …", "At most …".
template <typename T>
QStringList bounds(const std::optional<T>& low, const std::optional<T>& high, auto words)
{
    return {low ? words(*low) : QString(), high ? words(*high) : QString()};
}

QStringList boundsOf(const Question& question, const QTimeZone& zone)
{
    const AnswerRange& range = question.range;
    const auto number = [](double value) { return QString::number(value, 'g', 12); };
    if (question.type == "N"_L1) {
        return bounds(range.smallest, range.largest, number);
    }
    if (question.type == "D"_L1) {
        return bounds(range.firstDate, range.lastDate,
            [](const QDate& date) { return date.toString(Qt::ISODate); });
    }
    if (question.type == "W"_L1) {
        return bounds(range.earliest, range.latest, [&](const QDateTime& moment) {
            return moment.toTimeZone(zone).toString(momentFormat);
        });
    }
    return {QString(), QString()};
}

} // namespace

QString AnswerInput::answer(const Question& question, const QString& typed, const QTimeZone& zone)
{
    const QString text = typed.trimmed();
    const QString plain = withPlainDigits(text);
    const QString& type = question.type;
    if (type == "N"_L1) {
        return numberOf(plain);
    }
    if (type == "TEL"_L1) {
        return plain;
    }
    if (type == "D"_L1 && dateOf(plain).isValid()) {
        return dateOf(plain).toString(Qt::ISODate);
    }
    if (type == "H"_L1 && timeOf(plain).isValid()) {
        return timeOf(plain).toString(u"HH:mm"_s);
    }
    if (type == "W"_L1 && momentOf(plain, zone).isValid()) {
        return momentOf(plain, zone).toString(Qt::ISODate);
    }
    return text;
}

QString AnswerInput::understood(
    const Question& question, const QString& typed, const QTimeZone& zone)
{
    const QString plain = withPlainDigits(typed.trimmed());
    //: A whole date, to be read back: "Saturday 5 December 2026"
    const QString whole = tr("dddd d MMMM yyyy");
    if (const QDate date = dateOf(plain); question.type == "D"_L1 && date.isValid()) {
        return QLocale().toString(date, whole);
    }
    if (const QTime time = timeOf(plain); question.type == "H"_L1 && time.isValid()) {
        return time.toString(u"HH:mm"_s);
    }
    if (const QDateTime there = momentOf(plain, zone); question.type == "W"_L1 && there.isValid()) {
        return QLocale().toString(there.date(), whole) + u", "_s + there.toString(u"HH:mm"_s);
    }
    return {};
}

AnswerProblem AnswerInput::problem(const Question& question, const QString& answer)
{
    // a day without its time is midnight to the server, and to nobody else
    if (question.type == "W"_L1 && !answer.isEmpty() && !answer.contains(u'T')) {
        return AnswerProblem::NotADateAndTime;
    }
    return QuestionRules::problem(question, answer);
}

QString AnswerInput::sentence(
    AnswerProblem problem, const Question& question, const QTimeZone& zone)
{
    const QStringList limits = boundsOf(question, zone);
    switch (problem) {
    case AnswerProblem::None:
        return {};
    case AnswerProblem::Missing:
        return question.type == "B"_L1 ? tr("Without a yes nobody is checked in.")
            : question.type == "F"_L1  ? tr("A file is needed here. Choose one.")
                                       : tr("This question needs an answer.");
    case AnswerProblem::NotANumber:
        return tr("This is not a number. Type digits.");
    case AnswerProblem::TooSmall:
        return tr("This is too small. The smallest number is %1.").arg(limits.first());
    case AnswerProblem::TooLarge:
        return tr("This is too large. The largest number is %1.").arg(limits.last());
    case AnswerProblem::NoSuchOption:
        return tr("Choose one of the answers.");
    case AnswerProblem::NotADate:
        return tr("This is not a date. Type day, month and year: 05/12/2026.");
    case AnswerProblem::TooEarly:
        return tr("This is too early. The earliest is %1.").arg(limits.first());
    case AnswerProblem::TooLate:
        return tr("This is too late. The latest is %1.").arg(limits.last());
    case AnswerProblem::NotATime:
        return tr("This is not a time. Type hours and minutes: 14:30.");
    case AnswerProblem::NotADateAndTime:
        return tr("Type day, month, year and the time: 05/12/2026 14:30.");
    case AnswerProblem::UnknownCountry:
        return tr("No country has these letters. Type the beginning of its name.");
    case AnswerProblem::TooShort:
        return tr("This is too short. Type %n letters or more.", nullptr,
            question.range.shortest.value_or(0));
    case AnswerProblem::UnknownKind:
        return tr("This desk does not know this kind of question. Call staff.");
    case AnswerProblem::NotAFile:
        return tr("This file cannot be taken. Choose a picture or a PDF.");
    case AnswerProblem::FileTooLarge:
        return tr("This file is too large. A PDF may have 10 MB.");
    case AnswerProblem::TooLong:
        return tr("This is too long. Type %n letters at most.", nullptr,
            question.range.longest.value_or(0));
    }
    return {};
}

QString AnswerInput::hint(const Question& question)
{
    const QString& type = question.type;
    if (type == "N"_L1) {
        return tr("Type a number");
    }
    if (type == "D"_L1) {
        return tr("Type day, month, year: 05/12/2026");
    }
    if (type == "H"_L1) {
        return tr("Type the time: 14:30");
    }
    if (type == "W"_L1) {
        return tr("Type day, month, year, time: 05/12/2026 14:30");
    }
    if (type == "CC"_L1) {
        return tr("Type the beginning of the country’s name");
    }
    if (type == "TEL"_L1) {
        return tr("Type the number, from its country on: +91 …");
    }
    return tr("Type the answer here");
}

QString AnswerInput::range(const Question& question, const QTimeZone& zone)
{
    const QStringList limits = boundsOf(question, zone);
    if (!limits.first().isEmpty() && !limits.last().isEmpty()) {
        return tr("From %1 to %2").arg(limits.first(), limits.last());
    }
    if (!limits.first().isEmpty()) {
        return tr("From %1").arg(limits.first());
    }
    return limits.last().isEmpty() ? QString() : tr("Up to %1").arg(limits.last());
}

} // namespace lanyard
