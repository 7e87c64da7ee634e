// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DeskCommands.h"

#include "PersonAnswer.h"
#include "print/PrintRules.h"
#include "shell/Sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const QString operatorName = u"lanyardctl"_s;

QJsonValue idOrNull(bool has, qint64 id)
{
    return has ? QJsonValue(id) : QJsonValue(QJsonValue::Null);
}

Result<std::optional<CheckInListId>> listCalled(CommandContext& context, const QString& name)
{
    if (name.isEmpty()) {
        return std::optional<CheckInListId>();
    }
    const auto status = context.status.status().result();
    if (!status) {
        return status.error();
    }
    const auto it = std::ranges::find_if(
        status->lists, [&name](const CheckInList& list) { return list.name == name; });
    if (it == status->lists.end()) {
        return failure(ErrorCode::UnknownList, name, {name});
    }
    return std::optional(it->id);
}

/// Exit of a decision: only "come in" is done.
Exit exitOfDecision(const Decision& decision)
{
    return std::holds_alternative<Admit>(decision) ? Exit::Done : Exit::Refused;
}

/// Prints a badge now; why it did not come out, empty when it did.
QString printTrouble(CommandContext& context, PrintJobId id)
{
    const auto job = context.printNow(id);
    if (!job) {
        return Sentences::message(job.error());
    }
    return isHandedOver(job->state) ? QString() : job->problem;
}

/// The file that a file printer wrote, in another place; the old file stays when that fails.
Result<void> copyBadge(const PrintJob& job, const QString& file)
{
    for (const QString& written : job.output.split(u'\n')) {
        if (endingOf(written) != endingOf(file)) {
            continue;
        }
        QFile from(written);
        QSaveFile to(file);
        if (from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly)
            && to.write(from.readAll()) == from.size() && to.commit()) {
            return {};
        }
        break;
    }
    return failure(ErrorCode::FileUnwritable, file, {file});
}

} // namespace

CommandResult CheckInCommand::run(CommandContext& context) const
{
    const auto list = listCalled(context, listName);
    if (!list) {
        return failed(list.error());
    }
    CheckInRequest asked = request;
    asked.list = *list;
    asked.operatorName = operatorName;
    const auto outcome = context.checkIns.checkIn(asked).result();
    if (!outcome) {
        return failed(outcome.error());
    }
    // the answer is given already: what becomes of the badge comes beside it
    const QString trouble
        = outcome->printJob ? printTrouble(context, *outcome->printJob) : QString();
    const auto status = context.status.status().result();
    const QByteArray zone = status && status->event ? status->event->timeZone : QByteArray("UTC");
    const QString said = Sentences::message(*outcome, QTimeZone(zone));
    const QString message = asked.dryRun ? u"Only tried, nothing is stored: "_s + said : said;
    const auto who = decisionAttendee(outcome->decision);
    QJsonObject json{{u"decision"_s, decisionWord(outcome->decision)},
        {u"reason"_s, wireWord(decisionReason(outcome->decision))}, {u"message"_s, message},
        {u"attention"_s, outcome->attention},
        {u"notes"_s, QJsonArray::fromStringList(outcome->notes)},
        {u"attendee"_s, idOrNull(who.has_value(), who.value_or(AttendeeId{}).value)},
        {u"checkIn"_s,
            idOrNull(
                outcome->checkIn.has_value(), outcome->checkIn ? outcome->checkIn->id.value : 0)},
        {u"printJob"_s,
            idOrNull(
                outcome->printJob.has_value(), outcome->printJob.value_or(PrintJobId{}).value)},
        {u"printProblem"_s, trouble}};
    if (const auto* unknown = std::get_if<Unknown>(&outcome->decision)) {
        json.insert(u"codeKind"_s, codeKindWord(unknown->kind));
        json.insert(u"otherEvent"_s, unknown->otherEvent);
    }
    QStringList lines = QStringList{message} + outcome->notes;
    if (const auto* choice = std::get_if<NeedsChoice>(&outcome->decision)) {
        QJsonArray candidates;
        for (const AttendeeRecord& each : outcome->candidates) {
            if (choice->attendees.contains(each.attendee.id)) { // others are for other lists
                candidates.append(personJson(each));
                lines.append(personLine(each));
            }
        }
        json.insert(u"candidates"_s, candidates);
    }
    if (outcome->attention) {
        lines.append(u"Look twice: the organiser has marked this ticket."_s);
    }
    if (!trouble.isEmpty()) {
        lines.append(u"No badge yet: %1"_s.arg(trouble));
    }
    return {exitOfDecision(outcome->decision), json, lines.join(u'\n') + u'\n'};
}

ReprintReason reprintReasonOf(const QString& word)
{
    return word == "lost"_L1   ? ReprintReason::Lost
        : word == "damaged"_L1 ? ReprintReason::Damaged
        : word == "name"_L1    ? ReprintReason::Name
        : word == "other"_L1   ? ReprintReason::Other
                               : ReprintReason::None;
}

CommandResult PrintCommand::run(CommandContext& context) const
{
    QString address = printer;
    if (!file.isEmpty()) {
        // asked before anything is printed, so that trying again makes no second badge
        if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable() || QFileInfo(file).isDir()) {
            return failed(failure(ErrorCode::FileUnwritable, file, {file}));
        }
        if (address.isEmpty()) {
            address = u"file:%1/badges?format=%2"_s.arg(context.dataFolder, endingOf(file));
        }
    }
    if (!address.isEmpty()) {
        if (const auto used = context.usePrinter(address); !used) {
            return failed(used.error());
        }
    }
    const auto promised
        = context.printing.reprint(attendee, reason, reasonText, operatorName).result();
    if (!promised) {
        return promised.error().code == ErrorCode::ReasonMissing ? failed(promised.error(),
                   reason == ReprintReason::Other
                       ? u" Give it with --reason-text."_s
                       : u" Give it with --reason: lost, damaged, name or other."_s)
                                                                 : failed(promised.error());
    }
    const auto job = address.isEmpty() ? context.printNow(*promised)
                                       : context.printing.printNow(*promised).result();
    if (!job) {
        return failed(job.error());
    }
    QString output = job->output.section(u'\n', 0, 0);
    if (!file.isEmpty() && job->state == PrintState::Confirmed) {
        if (const auto copied = copyBadge(*job, file); !copied) {
            return failed(copied.error());
        }
        output = file;
    }
    const QString state = wordOf(job->state);
    const QJsonObject json{{u"printJob"_s, job->id.value}, {u"state"_s, state},
        {u"copies"_s, job->copy}, {u"file"_s, output}, {u"problem"_s, job->problem}};
    const bool isOut = isHandedOver(job->state);
    return {isOut ? Exit::Done : Exit::Outside, json,
        isOut ? u"Badge %1 (copy %2)%3\n"_s.arg(state).arg(job->copy).arg(
            output.isEmpty() ? output : u": "_s + output)
              : u"The badge is not printed: %1\n"_s.arg(job->problem)};
}

CommandResult UndoCommand::run(CommandContext& context) const
{
    const auto undone = context.checkIns.undo(checkIn, reason, operatorName).result();
    if (!undone) {
        return failed(undone.error());
    }
    return {Exit::Done, {{u"undone"_s, undone->id.value}}, u"The check-in is taken back.\n"_s};
}

} // namespace lanyard
