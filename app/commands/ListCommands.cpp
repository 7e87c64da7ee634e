// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ListCommands.h"

#include "PersonAnswer.h"
#include "importing/EventForImport.h"
#include "shell/RejectionSentence.h"

#include <QFileInfo>
#include <QJsonArray>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QJsonArray rejectedJson(const QList<RejectedRow>& rows)
{
    QJsonArray rejected;
    for (const RejectedRow& row : rows) {
        rejected.append(QJsonObject{{u"line"_s, row.line}, {u"column"_s, row.column},
            {u"reason"_s, rejectionSentence(row)}});
    }
    return rejected;
}

QJsonObject reportJson(const ImportReport& report)
{
    QJsonObject mapping;
    for (const auto& [field, column] : report.mapping.asKeyValueRange()) {
        mapping.insert(field, column);
    }
    return {{u"new"_s, report.counts.added}, {u"changed"_s, report.counts.changed},
        {u"same"_s, report.counts.same}, {u"gone"_s, report.counts.gone},
        {u"rejected"_s, rejectedJson(report.rejected)}, {u"mapping"_s, mapping},
        {u"encoding"_s, report.encoding}, {u"delimiter"_s, QString(report.delimiter)},
        {u"key"_s, report.key}};
}

QString rejectedText(const QList<RejectedRow>& rows)
{
    QString text;
    for (const RejectedRow& row : rows) {
        const QString column
            = row.column.isEmpty() ? QString() : u", column “%1”"_s.arg(row.column);
        text += u"  line %1%2: %3\n"_s.arg(
            QString::number(row.line), column, rejectionSentence(row));
    }
    return text;
}

QString reportText(const ImportReport& report)
{
    QString text
        = u"%1 new, %2 changed, %3 same, %4 gone, %5 rejected.\n"_s.arg(report.counts.added)
              .arg(report.counts.changed)
              .arg(report.counts.same)
              .arg(report.counts.gone)
              .arg(report.rejected.size());
    return text + rejectedText(report.rejected);
}

} // namespace

CommandResult ImportCommand::run(CommandContext& context) const
{
    const auto preview
        = onThreadOf(context.imports, [&] { return context.imports.preview(options); }).result();
    if (!preview) {
        return failed(preview.error());
    }
    const auto status = context.status.status().result();
    if (!status) {
        return failed(status.error());
    }
    const Event into = eventForImport(*preview, options.file, status->event);
    const auto report = onThreadOf(context.imports, [&] {
        return context.imports.import(options, into);
    }).result();
    if (!report) {
        CommandResult end = failed(report.error());
        if (report.error().code == ErrorCode::RowsRejected) {
            end.json.insert(u"rejected"_s, rejectedJson(preview->rejected));
            end.text += u'\n' + rejectedText(preview->rejected);
        }
        return end;
    }
    if (!options.dryRun) {
        const auto chosen = context.settings.chooseEvent(report->event, options.listName).result();
        if (!chosen) {
            return failed(chosen.error());
        }
    }
    return {Exit::Done, reportJson(*report), reportText(*report)};
}

CommandResult DemoCommand::run(CommandContext& context) const
{
    const auto frame = context.demoEvent();
    if (!frame) {
        return failed(frame.error());
    }
    const auto made
        = context.storage
              .write(Lane::Desk,
                  [&frame](UnitOfWork& work) { return work.events().apply(*frame, true); })
              .result();
    if (!made) {
        return failed(made.error());
    }
    ImportOptions options;
    options.file = context.demoPeople;
    const auto report = onThreadOf(context.imports, [&] {
        return context.imports.import(options, frame->event);
    }).result();
    if (!report) {
        return failed(report.error());
    }
    const auto chosen = context.settings.chooseEvent(report->event).result();
    if (!chosen) {
        return failed(chosen.error());
    }
    QJsonObject json = reportJson(*report);
    json.insert(u"event"_s, frame->event.slug);
    return {Exit::Done, json,
        u"The demo event “%1” is ready. All its people are invented.\n"_s.arg(frame->event.name)
            + reportText(*report)};
}

CommandResult FindCommand::run(CommandContext& context) const
{
    const auto settings = context.settings.load().result();
    if (!settings) {
        return failed(settings.error());
    }
    if (!settings->event.isValid()) {
        return failed(failure(ErrorCode::NoEvent)); // nobody was looked for
    }
    const auto found = onThreadOf(context.search, [&] {
        context.search.load({settings->event, settings->list}, settings->otherDoors());
        return context.search.find(text, limit);
    }).result();
    if (!found) {
        return failed(found.error());
    }
    QJsonArray results;
    QString lines;
    for (const FoundAttendee& each : *found) {
        results.append(personJson(each.record));
        lines += personLine(each.record) + u'\n';
    }
    if (lines.isEmpty()) {
        lines = u"Nobody found for “%1”.\n"_s.arg(text);
    }
    return {Exit::Done, {{u"results"_s, results}}, lines};
}

CommandResult ExportCommand::run(CommandContext& context) const
{
    const auto settings = context.settings.load().result();
    if (!settings) {
        return failed(settings.error());
    }
    if (!settings->event.isValid()) {
        return failed(failure(ErrorCode::NoEvent));
    }
    const auto rows = what == "check-ins"_L1
        ? context.exports.exportCheckIns(settings->event, file).result()
        : context.exports.exportAttendees(settings->event, file).result();
    if (!rows) {
        return failed(rows.error());
    }
    return {Exit::Done, {{u"rows"_s, *rows}, {u"file"_s, QFileInfo(file).absoluteFilePath()}},
        u"%1 written to %2.\n"_s.arg(counted(*rows, u"row"_s, u"rows"_s), file)};
}

} // namespace lanyard
