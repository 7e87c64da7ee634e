// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "CommandLine.h"

#include "DeskCommands.h"
#include "LayoutCommands.h"
#include "ListCommands.h"
#include "PinCommands.h"
#include "PrinterCommands.h"
#include "SealedCommands.h"
#include "ServerCommands.h"
#include "SheetCommands.h"
#include "SystemCommands.h"
#include "UsageText.h"
#include "replica/ColumnGuess.h"
#include "replica/TextDecoder.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

/// The arguments as CLI11 fills them; one struct so that their addresses stay.
struct Arguments
{
    std::string data;
    bool json = false;
    std::string file;
    std::vector<std::string> map;
    std::string list;
    std::string event;
    std::string encoding;
    std::string delimiter;
    bool strict = false;
    bool dryRun = false;
    std::string words;
    int limit = 20;
    std::string token;
    qint64 attendee = 0;
    bool exit = false;
    std::string at;
    bool consentUnpaid = false;
    bool consentUnknown = false;
    bool noPrint = false;
    std::string reason;
    std::string reasonText;
    std::string printer;
    std::string output;
    qint64 checkIn = 0;
    std::string url;
    bool once = false;
    std::vector<std::string> also;
    std::string layout;
    int dpi = 0; ///< of the desk's printer
    std::string what;
    SheetArguments sheets;
};

void addListCommands(CLI::App& app, Arguments& args)
{
    auto* import = app.add_subcommand("import", "Take an attendee list from a CSV file");
    import->add_option("FILE", args.file)->required();
    import->add_option("--map", args.map, "field=Column, for example name=\"Full name\"");
    import->add_option("--list", args.list, "Check-in list to work on");
    import->add_option("--event-name", args.event,
        "Name of the event, as badges show it; a server's event keeps its own");
    import->add_option("--encoding", args.encoding, "UTF-8, UTF-16LE, UTF-16BE, Windows-1252");
    import->add_option("--delimiter", args.delimiter, "comma, semicolon or tab")
        ->check(CLI::IsMember({"comma", "semicolon", "tab"}));
    import->add_flag("--strict", args.strict, "Import nothing if a row is bad");
    import->add_flag("--dry-run", args.dryRun, "Report only, change nothing");
    app.add_subcommand("demo", "Create the demo event (invented people)");
    auto* find = app.add_subcommand("find", "Find attendees by words in any script");
    find->add_option("TEXT", args.words)->required();
    find->add_option("--limit", args.limit)->check(CLI::Range(1, 1000));
    auto* exports = app.add_subcommand(
        "export", "Write a CSV file, or what waits for the server under a passphrase");
    exports->add_option("WHAT", args.what)
        ->required()
        ->check(CLI::IsMember({"check-ins", "attendees", "waiting", "kept-aside"}));
    exports->add_option("FILE", args.file)->required();
    auto* open = app.add_subcommand(
        "open-export", "Open what was exported under a passphrase; needs no data folder");
    open->add_option("FILE", args.file)->required();
    open->add_option("-o", args.output, "Write it to this file, not sealed");
}

void addDeskCommands(CLI::App& app, Arguments& args)
{
    auto* checkIn = app.add_subcommand("check-in", "Decide on a ticket and admit");
    auto* token = checkIn->add_option("TOKEN", args.token, "What the ticket's code carries");
    checkIn->add_option("--attendee", args.attendee, "Id as told by find")
        ->excludes(token)
        ->check(isId());
    checkIn->add_option("--list", args.list);
    checkIn->add_flag("--exit", args.exit, "The person leaves");
    checkIn->add_option("--at", args.at, "ISO 8601 time; default now");
    checkIn->add_flag("--consent-unpaid", args.consentUnpaid);
    checkIn->add_flag("--consent-unknown", args.consentUnknown,
        "Answer for settings of the list that Lanyard does not know");
    checkIn->add_flag("--no-print", args.noPrint);
    checkIn->add_flag("--dry-run", args.dryRun, "Decide, store nothing");
    auto* print = app.add_subcommand("print", "Print a badge (again)");
    print->add_option("--attendee", args.attendee)->required()->check(isId());
    print->add_option("--reason", args.reason)
        ->check(CLI::IsMember({"lost", "damaged", "name", "other"}));
    print->add_option("--reason-text", args.reasonText, "Words for the reason other");
    print->add_option("--printer", args.printer,
        "Address: file:DIR?format=pdf, zpl+tcp://HOST, brother+tcp://HOST, ipp://HOST, cups:NAME");
    print->add_option("-o", args.output, "Copy the badge to this file");
    auto* undo = app.add_subcommand("undo", "Take a check-in back");
    undo->add_option("CHECKIN", args.checkIn)->required()->check(isId());
    undo->add_option("--reason", args.reasonText)->required();
}

void addServerCommands(CLI::App& app, Arguments& args)
{
    auto* pair = app.add_subcommand("pair", "Join a pretix server");
    pair->add_option("URL", args.url)->required();
    pair->add_option("TOKEN", args.token)->required();
    pair->add_option("--event", args.event);
    pair->add_option("--list", args.list);
    pair->add_option("--also", args.also, "SLUG or SLUG=LIST of one more event to admit to")
        ->allow_extra_args(false);
    auto* sync = app.add_subcommand("sync", "Send what waits, fetch what is new");
    sync->add_flag("--once", args.once, "One round (the default)");
    app.add_subcommand("status", "How this desk stands");
    auto* layout = app.add_subcommand("layout", "Badge layouts");
    layout->require_subcommand(1);
    layout->add_subcommand("list", "Those this desk has");
    auto* preview = layout->add_subcommand("preview", "Draw one to a .png or .pdf file");
    preview->add_option("LAYOUT", args.layout)->required();
    preview->add_option("--attendee", args.attendee)->check(isId());
    preview->add_option("--dpi", args.dpi, "Dots an inch; default those of the desk's printer")
        ->check(CLI::Range(72, 1200));
    preview->add_option("-o", args.output)->required();
    layout->add_subcommand("check", "Look at every badge before doors, print none");
    auto* printer = app.add_subcommand("printer", "Printers of this machine");
    printer->require_subcommand(1);
    printer->add_subcommand("list", "Those that are there");
    auto* test = printer->add_subcommand("test", "Print a test label, nobody's badge");
    test->add_option("--printer", args.printer, "Address of another one than the desk's");
    auto* pin = app.add_subcommand("pin", "The PIN of the staff's pages");
    pin->require_subcommand(1);
    pin->add_subcommand("set", "A new one: typed twice, or a line of standard input");
    pin->add_subcommand("remove", "None: who comes first chooses one");
    auto* audit = app.add_subcommand("audit", "The record of what was done");
    audit->require_subcommand(1);
    audit->add_subcommand("verify", "Check that nothing in it was changed");
    app.add_subcommand("selftest", "Check this desk from storage to badge");
}

/// Of "A=B".
QMap<QString, QString> pairsOf(const std::vector<std::string>& given)
{
    QMap<QString, QString> pairs;
    for (const std::string& pair : given) {
        const QString both = text(pair);
        pairs.insert(both.section(u'=', 0, 0), both.section(u'=', 1));
    }
    return pairs;
}

ImportOptions importOptions(const Arguments& args)
{
    ImportOptions options;
    options.file = text(args.file);
    options.listName = text(args.list);
    options.eventName = text(args.event).trimmed();
    options.encoding = text(args.encoding);
    options.strict = args.strict;
    options.dryRun = args.dryRun;
    options.delimiter = args.delimiter == "comma" ? u','
        : args.delimiter == "semicolon"           ? u';'
        : args.delimiter == "tab"                 ? u'\t'
                                                  : QChar();
    options.mapping = pairsOf(args.map);
    return options;
}

CheckInCommand checkInCommand(const Arguments& args)
{
    CheckInCommand command;
    if (args.attendee > 0) {
        command.request.who = AttendeeId{args.attendee};
    } else {
        command.request.who = TicketToken{text(args.token)};
    }
    command.request.direction = args.exit ? Direction::Exit : Direction::Entry;
    command.request.consentUnpaid = args.consentUnpaid;
    command.request.consentUnknown = args.consentUnknown;
    command.request.print = !args.noPrint;
    command.request.dryRun = args.dryRun;
    if (!args.at.empty()) {
        command.request.at = QDateTime::fromString(text(args.at), Qt::ISODateWithMs).toUTC();
    }
    command.listName = text(args.list);
    return command;
}

template <typename Command>
std::function<CommandResult(CommandContext&)> runs(Command command)
{
    return [command](CommandContext& context) { return command.run(context); };
}

std::function<CommandResult(CommandContext&)> printerCommand(
    const CLI::App& app, const Arguments& args)
{
    return app.get_subcommand("printer")->got_subcommand("list")
        ? runs(PrinterListCommand{})
        : runs(PrinterTestCommand{text(args.printer)});
}

bool isNewPin(const CLI::App& app)
{
    return app.get_subcommand("pin")->got_subcommand("set");
}

std::function<CommandResult(CommandContext&)> layoutCommand(
    const CLI::App& layout, const Arguments& args)
{
    if (layout.got_subcommand("list")) {
        return runs(LayoutListCommand{});
    }
    if (layout.got_subcommand("check")) {
        return runs(LayoutCheckCommand{});
    }
    return runs(
        LayoutPreviewCommand{text(args.layout), {args.attendee}, args.dpi, text(args.output)});
}

std::function<CommandResult(CommandContext&)> chosen(const CLI::App& app, const Arguments& args)
{
    if (app.got_subcommand("import")) {
        return runs(ImportCommand{importOptions(args)});
    }
    if (app.got_subcommand("demo")) {
        return runs(DemoCommand{});
    }
    if (app.got_subcommand("find")) {
        return runs(FindCommand{text(args.words), args.limit});
    }
    if (args.what == "waiting") {
        return runs(ExportWaitingCommand{text(args.file)});
    }
    if (args.what == "kept-aside") {
        return runs(ExportKeptAsideCommand{text(args.file)});
    }
    if (app.got_subcommand("export")) {
        return runs(ExportCommand{text(args.what), text(args.file)});
    }
    if (app.got_subcommand("check-in")) {
        return runs(checkInCommand(args));
    }
    if (app.got_subcommand("print")) {
        return runs(PrintCommand{{args.attendee}, reprintReasonOf(text(args.reason)),
            text(args.reasonText), text(args.printer), text(args.output)});
    }
    if (app.got_subcommand("undo")) {
        return runs(UndoCommand{{args.checkIn}, text(args.reasonText)});
    }
    if (app.got_subcommand("pair")) {
        return runs(PairCommand{{text(args.url), text(args.token), text(args.event),
            text(args.list), pairsOf(args.also)}});
    }
    if (app.got_subcommand("printer")) {
        return printerCommand(app, args);
    }
    if (app.got_subcommand("pin")) {
        return isNewPin(app) ? runs(PinSetCommand{}) : runs(PinRemoveCommand{});
    }
    if (app.got_subcommand("sheets")) {
        return runs(args.sheets.command());
    }
    if (app.got_subcommand("sync")) {
        return runs(SyncCommand{});
    }
    if (app.got_subcommand("status")) {
        return runs(StatusCommand{});
    }
    if (app.got_subcommand("audit")) {
        return runs(AuditVerifyCommand{});
    }
    if (app.got_subcommand("selftest")) {
        return runs(SelfTestCommand{});
    }
    return layoutCommand(*app.get_subcommand("layout"), args);
}

/// What CLI11 cannot know is wrong; empty when nothing is.
QString wrongUse(const CLI::App& app, const Arguments& args)
{
    if (app.got_subcommand("check-in")) {
        if (args.token.empty() && args.attendee <= 0) {
            return u"check-in needs a TOKEN or --attendee ID."_s;
        }
        if (!args.at.empty()
            && !QDateTime::fromString(text(args.at), Qt::ISODateWithMs).isValid()) {
            return u"--at needs an ISO 8601 time, for example 2026-12-05T08:30:00+05:30."_s;
        }
    }
    if (app.got_subcommand("pair") && !isServerAddress(text(args.url))) {
        return u"“%1” is not the address of a server, for example https://tickets.example.org."_s
            .arg(text(args.url));
    }
    if (const QString wrong = args.sheets.wrongUse(); !wrong.isEmpty()) {
        return wrong;
    }
    if (!args.encoding.empty() && !encodingByName(text(args.encoding))) {
        return u"--encoding is UTF-8, UTF-16LE, UTF-16BE or Windows-1252."_s;
    }
    for (const std::string& pair : args.map) {
        if (pair.find('=') == std::string::npos) {
            return u"--map needs field=Column, for example name=\"Full name\"."_s;
        }
        const QString field = text(pair).section(u'=', 0, 0);
        if (!attendeeFieldNames().contains(field)) {
            return u"--map: “%1” is no field. Fields are %2."_s.arg(
                field, attendeeFieldNames().join(u", "_s));
        }
    }
    const QString output = app.got_subcommand("open-export") ? QString() : text(args.output);
    const QString ending = endingOf(output);
    if (!output.isEmpty() && ending != "png"_L1 && ending != "pdf"_L1) {
        return u"-o writes .png or .pdf files."_s;
    }
    if (!output.isEmpty() && !writesFiles(text(args.printer), ending)) {
        return u"The printer does not write what -o %1 asks for."_s.arg(output);
    }
    return {};
}

} // namespace

CommandLine parseCommandLine(int argc, const char* const* argv)
{
    Arguments args;
    CommandLine line;
    CLI::App app{"Lanyard without a screen: lists, check-ins, badges, sync.", "lanyardctl"};
    app.set_version_flag("--version", LANYARD_VERSION);
    app.add_option("--data", args.data, "Data folder")->envname("LANYARD_DATA");
    app.add_flag("--json", args.json, "One JSON object on standard output");
    app.require_subcommand(1);
    app.fallthrough();
    addListCommands(app, args);
    addDeskCommands(app, args);
    addServerCommands(app, args);
    args.sheets.addTo(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& end) {
        const bool isHelp = end.get_exit_code() == 0;
        line.usageExit = isHelp ? int(Exit::Done) : int(Exit::Usage);
        line.usageText = usageText(app, end);
        // the line was not read to its end, so the flag may not have been seen
        line.json = !isHelp && std::any_of(argv + 1, argv + argc, [](const char* argument) {
            return std::string_view(argument) == "--json";
        });
        return line;
    }
    line.dataFolder = text(args.data);
    line.json = args.json;
    if (const QString wrong = wrongUse(app, args); !wrong.isEmpty()) {
        line.usageExit = int(Exit::Usage);
        line.usageText = wrong + u'\n';
        return line;
    }
    if (app.got_subcommand("open-export")) {
        const OpenExportCommand open{text(args.file), text(args.output)};
        line.secret = Secret::Passphrase;
        line.apart = [open](const Sealer& sealer, const QString& passphrase) {
            return open.run(sealer, passphrase);
        };
        return line;
    }
    line.command = chosen(app, args);
    line.readsKeptAside = args.what == "kept-aside";
    const bool seals = line.readsKeptAside || args.what == "waiting";
    line.secret = seals ? Secret::NewPassphrase : isNewPin(app) ? Secret::NewPin : Secret::None;
    line.beginsAnew
        = app.got_subcommand("import") || app.got_subcommand("demo") || app.got_subcommand("pair");
    return line;
}

} // namespace lanyard
