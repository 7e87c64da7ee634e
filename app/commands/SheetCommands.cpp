// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SheetCommands.h"

#include "print/SheetLayout.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> sheetKeys()
{
    std::vector<std::string> keys;
    for (const SheetLayout& layout : sheetLayouts()) {
        keys.push_back(layout.key.toStdString());
    }
    return keys;
}

QString printerSentence(const SheetReport& report)
{
    const QString all = u"%1 on %2"_s.arg(counted(report.badges, u"badge"_s, u"badges"_s),
        counted(report.sheets, u"sheet"_s, u"sheets"_s));
    switch (report.out.end) {
    case SheetsOut::End::Printed:
        return u"%1: printed, as “%2” says.\n"_s.arg(all, report.printer);
    case SheetsOut::End::Taken:
        return u"%1: “%2” has taken them, and says no more. Look at the paper.\n"_s.arg(
            all, report.printer);
    case SheetsOut::End::Stopped:
        return u"Stopped. “%1” may have printed some of %2.\n"_s.arg(report.printer, all);
    case SheetsOut::End::Unclear:
    case SheetsOut::End::UnderWay:
        break;
    }
    return u"It is not clear what “%1” has printed of %2 (%3). Look at the paper before you print "
           u"again.\n"_s.arg(report.printer, all, report.out.problem);
}

QString sentence(const SheetReport& report)
{
    if (report.file.isEmpty() && report.printer.isEmpty() && report.failed.isEmpty()) {
        return u"Nobody is left whose badge belongs on a sheet. Nothing was written.\n"_s;
    }
    QString text = !report.printer.isEmpty() ? printerSentence(report)
        : report.file.isEmpty()
        ? u"No badge could be drawn. Nothing was written.\n"_s
        : u"%1 on %2 in %3. Print them at 100 %, not fitted to the page.\n"_s.arg(
            counted(report.badges, u"badge"_s, u"badges"_s),
            counted(report.sheets, u"sheet"_s, u"sheets"_s), report.file);
    for (const SheetReport::Failed& each : report.failed) {
        text += u"Left out: %1 (%2): %3\n"_s.arg(
            each.name, QString::number(each.attendee.value), each.problem);
    }
    if (!report.missingGlyphs.isEmpty()) {
        text += u"No font has: %1\n"_s.arg(report.missingGlyphs.join(u' '));
    }
    if (report.overflowing > 0) {
        text += u"On %1 a text does not fit.\n"_s.arg(
            counted(report.overflowing, u"badge"_s, u"badges"_s));
    }
    return text;
}

} // namespace

CommandResult SheetsCommand::run(CommandContext& context) const
{
    const auto settings = context.settings.load().result();
    if (!settings) {
        return failed(settings.error());
    }
    SheetRequest wanted = request;
    wanted.operatorName = settings->operatorName;
    const auto report = context.sheets.make(wanted).result();
    if (!report) {
        const Error& error = report.error();
        return error.code == ErrorCode::SheetsRefused ? failed(error, u" (%1)"_s.arg(error.detail))
                                                      : failed(error);
    }
    QJsonArray left;
    for (const SheetReport::Failed& each : report->failed) {
        left.append(QJsonObject{{u"attendee"_s, each.attendee.value}, {u"name"_s, each.name},
            {u"problem"_s, each.problem}});
    }
    const QString end = report->printer.isEmpty() ? QString() : wordOf(report->out.end);
    return {end == "unclear"_L1 || end == "stopped"_L1 ? Exit::Outside : Exit::Done,
        {{u"file"_s, report->file.isEmpty() ? QJsonValue() : QJsonValue(report->file)},
            {u"badges"_s, report->badges}, {u"sheets"_s, report->sheets},
            {u"withoutBadge"_s, report->withoutBadge}, {u"marked"_s, report->marked},
            {u"overflowing"_s, report->overflowing},
            {u"printer"_s, end.isEmpty() ? QJsonValue() : QJsonValue(report->printer)},
            {u"end"_s, end.isEmpty() ? QJsonValue() : QJsonValue(end)},
            {u"sheetsOut"_s, report->out.sheets},
            {u"missingGlyphs"_s, QJsonArray::fromStringList(report->missingGlyphs)},
            {u"leftOut"_s, left}},
        sentence(*report)};
}

void SheetArguments::addTo(CLI::App& app)
{
    auto* sheets
        = app.add_subcommand("sheets", "Badges for an office printer: many on a sheet, in one PDF");
    sheets->add_option("--sheet", sheet, "Paper or labels")
        ->required()
        ->check(CLI::IsMember(sheetKeys()));
    sheets->add_option("-o,--out", file, "PDF to be written");
    sheets->add_option("--printer", printer,
        "Instead of a file: the printer that gets it (cups:QUEUE, ipp://HOST, ipps://HOST)");
    sheets->add_option("--type", types, "Only this ticket type; may be given several times")
        ->allow_extra_args(false);
    sheets->add_option("--sort", order, "name (the default) or company")
        ->check(CLI::IsMember({"name", "company"}));
    sheets->add_option("--start", start, "First place that is free on the first sheet")
        ->check(CLI::Range(1, 1000));
    sheets->add_flag("--unprinted", unprinted, "Only who has no badge yet");
    sheets->add_flag("--unpaid", unpaid, "Also who has yet to pay");
    sheets->add_flag("--cut-marks", cutMarks, "Show where to cut plain paper");
    sheets->add_flag("--two-sided", twoSided,
        "Second pages on the backs: print on both sides, turned over left to right");
    sheets->add_flag(
        "--mark", mark, "The desk asks for these badges at check-in and prints no others");
}

SheetsCommand SheetArguments::command() const
{
    QStringList names;
    for (const std::string& type : types) {
        names.append(QString::fromStdString(type));
    }
    SheetsCommand command{{QString::fromStdString(sheet), QString::fromStdString(file), {}, names,
        order == "company" ? SheetOrder::Company : SheetOrder::Name, start, unprinted, unpaid,
        cutMarks, twoSided, mark, {}}};
    command.request.printer = QString::fromStdString(printer);
    return command;
}

QString SheetArguments::wrongUse() const
{
    const auto layout = sheetLayout(QString::fromStdString(sheet));
    if (layout && start > layout->places()) {
        return u"--start: a sheet %1 has %2 places."_s.arg(layout->key).arg(layout->places());
    }
    if (layout && cutMarks && !layout->isPlain) {
        return u"--cut-marks is for plain paper; %1 are labels."_s.arg(layout->key);
    }
    if (layout && file.empty() == printer.empty()) {
        return u"sheets needs --out FILE.pdf or --printer ADDRESS, one of them."_s;
    }
    if (!file.empty() && endingOf(QString::fromStdString(file)) != "pdf"_L1) {
        return u"--out writes a .pdf file."_s;
    }
    return {};
}

} // namespace lanyard
