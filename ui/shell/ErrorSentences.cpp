// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/Sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The sentence with the error's first argument, or the one without when it has none.
QString withName(const Error& error, const QString& named, const QString& plain)
{
    return error.args.isEmpty() || error.args.first().isEmpty() ? plain
                                                                : named.arg(error.args.first());
}

/// A sentence that may end in another's words, which need not have a full stop.
QString ended(const QString& sentence)
{
    return u".!?…।。"_s.contains(sentence.back()) ? sentence : sentence + u'.';
}

/// How much of a list came in before its import ended early, else `nothing`.
QString storedPart(const Error& error, const QString& nothing)
{
    return error.args.size() != 2
        ? nothing
        : QCoreApplication::translate("Sentences",
            "%1 of %2 people of the list are in, nobody was taken off it. Import it again.")
              .arg(error.args.first(), error.args.last());
}

/// What is wrong with a ticket, by its wire word (or "gone"), as at the desk; empty for another.
QString ticketFlaw(const QString& word)
{
    const auto said
        = [](const char* words) { return QCoreApplication::translate("Sentences", words) + u'.'; };
    return word == "canceled"_L1 ? said(QT_TRANSLATE_NOOP("Sentences", "This ticket was cancelled"))
        : word == "gone"_L1
        ? said(QT_TRANSLATE_NOOP("Sentences", "This ticket is no longer on the list"))
        : word == "blocked"_L1
        ? said(QT_TRANSLATE_NOOP("Sentences", "The organiser has blocked this ticket"))
        : word == "unapproved"_L1
        ? said(QT_TRANSLATE_NOOP("Sentences", "The organiser has not approved this order"))
        : QString();
}

/// An address of the kind that was meant.
QString exampleLike(const QString& address)
{
    static constexpr std::array kinds{"zpl+tcp://192.0.2.7:9100"_L1, "zpl+usb:///dev/usb/lp0"_L1,
        "brother+tcp://192.0.2.8?medium=62"_L1, "brother+usb:///dev/usb/lp0?medium=62"_L1,
        "ipp://192.0.2.7"_L1, "ipps://printer.example.org"_L1, "cups:Badge_Printer"_L1,
        "file:badges?format=pdf"_L1};
    const QString kind = address.section(u':', 0, 0) + u':';
    const auto* found = std::ranges::find_if(
        kinds, [&kind](QLatin1StringView each) { return each.startsWith(kind); });
    return found != kinds.end() ? *found : kinds.front();
}

/// Why a file cannot be written, by the export's word, and what to do.
QString unwritableAdvice(const QString& why)
{
    const char* said = why == "noFolder"_L1
        ? QT_TRANSLATE_NOOP("Sentences", "Its folder is not there. Choose another folder.")
        : why == "full"_L1
        ? QT_TRANSLATE_NOOP("Sentences", "The disk is full. Free some space, or choose another.")
        : why == "readOnly"_L1
        ? QT_TRANSLATE_NOOP("Sentences", "Nobody may write there. Choose another folder.")
        : QT_TRANSLATE_NOOP("Sentences", "Choose another folder.");
    return QCoreApplication::translate("Sentences", said);
}

} // namespace

QString Sentences::message(const Error& error)
{
    const Trouble said = trouble(error);
    return said.advice.isEmpty() ? said.headline : said.headline + u' ' + said.advice;
}

Trouble Sentences::trouble(const Error& error)
{
    for (auto* part :
        {storageTrouble, fileTrouble, deskTrouble, badgeTrouble, sheetTrouble, serverTrouble}) {
        if (Trouble said = part(error); !said.headline.isEmpty()) {
            return said;
        }
    }
    return {tr("This did not work."), tr("Nothing was changed.")};
}

Trouble Sentences::storageTrouble(const Error& error)
{
    switch (error.code) {
    case ErrorCode::StorageFull:
        return {tr("The disk is full."),
            storedPart(error, tr("Nothing was recorded. Free some space, then try again."))};
    case ErrorCode::StorageDamaged:
        return {tr("The data file is damaged."),
            withName(error,
                tr("It was kept aside as “%1”, nothing was overwritten. Call staff: the next "
                   "import, pair or demo begins a new one."),
                tr("It was kept aside, nothing was overwritten. Call staff."))};
    case ErrorCode::StorageNewer:
        return {tr("The data is from a newer Lanyard."),
            tr("It was not touched. Start the newer program, or choose another data folder.")};
    case ErrorCode::StorageInUse:
        return {tr("Another Lanyard already works on this data."),
            tr("Close it first, or choose another data folder.")};
    case ErrorCode::StorageFailed:
        if (error.args.size() == 1) {
            return {tr("“%1” cannot hold the data.").arg(error.args.first()),
                tr("Choose a folder of its own that this account may write in.")};
        }
        return {tr("The disk reports an error."),
            storedPart(error, tr("Nothing was recorded. Try again, or call staff."))};
    default:
        return {};
    }
}

Trouble Sentences::fileTrouble(const Error& error)
{
    const QString unchanged = tr("Nothing was changed.");
    switch (error.code) {
    case ErrorCode::FileUnreadable:
        return {
            withName(error, tr("“%1” cannot be read."), tr("The file cannot be read.")), unchanged};
    case ErrorCode::FileEmpty:
        return {error.args.isEmpty() ? tr("The file is empty.")
                                     : tr("The file has a header, but nobody below it."),
            unchanged};
    case ErrorCode::FileTooLarge:
        return {tr("The file is too large for a list of attendees."), unchanged};
    case ErrorCode::FileBinary:
        return {withName(error, tr("This file is %1, not a list."), tr("This is not a text file.")),
            tr("Choose the list as CSV. Nothing was changed.")};
    case ErrorCode::FileSpreadsheet:
        return {tr("This is a spreadsheet."),
            tr("Open it, choose “Save as”, take “CSV (UTF-8)”, then open that file here.")};
    case ErrorCode::FileTruncated:
        return {withName(error, tr("The file ends in the middle of a row, from line %1 on."),
                    tr("The file ends in the middle of a row.")),
            tr("Export the list again. Nothing was changed.")};
    case ErrorCode::FieldTooLarge:
        if (error.args.size() > 1) {
            return {
                tr("Line %1 has more columns than a list of attendees.").arg(error.args.first()),
                unchanged};
        }
        return {withName(error, tr("A field in line %1 is too long for a list of attendees."),
                    tr("A field is too long for a list of attendees.")),
            unchanged};
    case ErrorCode::DuplicateHeader:
        return {withName(error, tr("Two columns are both called “%1”."),
                    tr("Two columns have the same name.")),
            tr("Rename one, then open the file again. Nothing was changed.")};
    case ErrorCode::NoNameColumn:
        return {tr("No column holds names."), tr("Say which one it is. Nothing was changed.")};
    case ErrorCode::UnknownColumn:
        return {withName(error, tr("The file has no column “%1”."),
                    tr("The file does not have that column.")),
            unchanged};
    case ErrorCode::RowsRejected:
        return {tr("Some rows have mistakes."),
            tr("Nothing was imported, because every row had to be right.")};
    case ErrorCode::FileUnwritable:
        return {withName(error, tr("“%1” cannot be written."), tr("The file cannot be written.")),
            unwritableAdvice(error.args.value(1))};
    default:
        return {};
    }
}

Trouble Sentences::deskTrouble(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnknownAttendee:
        return {tr("This person is not on the list any more."), tr("Search again.")};
    case ErrorCode::UnknownList:
        return {withName(error, tr("There is no check-in list “%1”."),
                    tr("This check-in list does not exist any more.")),
            tr("Choose another one in the settings.")};
    case ErrorCode::NoEvent:
        return {
            tr("There is no event on this desk yet."), tr("Open a list or pair with a server.")};
    case ErrorCode::UnknownCheckIn:
        return {tr("This check-in does not exist."), tr("Nothing was changed.")};
    case ErrorCode::AlreadyUndone:
        return {tr("This check-in was undone before."), tr("Nothing was changed.")};
    case ErrorCode::MadeElsewhere:
        return {tr("This check-in was not made at this desk."),
            tr("Undo it at the desk that made it, or at the server. Nothing was changed.")};
    case ErrorCode::ReasonMissing:
        if (const QString flaw = ticketFlaw(error.args.value(0)); !flaw.isEmpty()) {
            return {flaw, tr("A badge for it needs a reason. Nothing was printed.")};
        }
        return {tr("A reason is needed."), tr("Nothing was changed.")};
    case ErrorCode::WrongPin:
        return {tr("This PIN is not right."), tr("Try again.")};
    case ErrorCode::Cancelled:
        return {tr("This was stopped."), storedPart(error, tr("Nothing was changed."))};
    default:
        return {};
    }
}

Trouble Sentences::badgeTrouble(const Error& error)
{
    switch (error.code) {
    case ErrorCode::TemplateBroken:
        return {tr("The badge layout cannot be read."), tr("Choose another one. Call staff.")};
    case ErrorCode::TemplateUnknown:
        return {withName(error, tr("There is no badge layout “%1”."),
                    tr("This badge layout does not exist.")),
            tr("Choose another one.")};
    case ErrorCode::CodeUnreadable:
        return {tr("The code on the badge cannot be read back."),
            tr("Make it larger in the layout. Nothing was printed.")};
    case ErrorCode::GlyphMissing:
        return {withName(error, tr("No font has the letters “%1”."),
                    tr("No font has some letters of this badge.")),
            tr("Nothing was printed.")};
    case ErrorCode::PrinterUnknown:
        return {
            withName(error, tr("No printer is known at “%1”."), tr("This printer is not known.")),
            tr("Choose another one in the settings.")};
    case ErrorCode::PrinterAddress:
        return {withName(error, tr("“%1” makes no sense in the printer’s address."),
                    tr("The printer’s address makes no sense.")),
            tr("Nothing was changed. An address looks like this: %1")
                .arg(exampleLike(error.args.value(1)))};
    case ErrorCode::PrinterFailed:
        return {tr("The test print failed."), tr("Look at the printer, then try again.")};
    default:
        return {};
    }
}

Trouble Sentences::serverTrouble(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NoNetwork:
        if (error.args.size() > 1) {
            return {tr("“%1” does not answer.").arg(error.args.last()),
                tr("This desk was not paired. Check the address and the network, then try again.")};
        }
        return {tr("No network."), tr("Every check-in is saved on this desk and sent later.")};
    case ErrorCode::ServerRefused:
        return {ended(withName(error, tr("The server refused: %1"), tr("The server refused."))),
            tr("Nothing was lost.")};
    case ErrorCode::ServerUnclear:
        return {tr("The server’s answer makes no sense."),
            tr("Maybe the network asks for a login first. Nothing was lost.")};
    case ErrorCode::ServerTokenUsed:
        return {tr("This pairing code was used before."), tr("Make a new one on the server.")};
    case ErrorCode::ServerRevoked:
        return {tr("The server has shut this desk out."),
            tr("Pair it again. What waits here is kept.")};
    case ErrorCode::ServerInsecure:
        return {tr("This address is not encrypted."),
            tr("Others could read along. Use the address that begins with https.")};
    case ErrorCode::ServerUntrusted:
        if (error.args.size() > 1) {
            return {tr("The connection to “%1” is not safe.").arg(error.args.last()),
                tr("This desk was not paired, and nothing was sent. Check the address and this "
                   "computer’s clock, and whether the network asks for a login first.")};
        }
        return {tr("The connection to the server is not safe."),
            tr("Nothing was sent; everything is saved on this desk. Check this computer’s clock, "
               "and whether the network asks for a login first.")};
    case ErrorCode::PairingUnreadable:
        return {tr("This is no code for pairing."),
            tr("Scan the code that the ticket system shows for a new device.")};
    case ErrorCode::ServerNoEvent:
        if (!error.args.isEmpty()) {
            return {
                tr("The server shows this desk these events: %1.").arg(error.args.join(u", "_s)),
                tr("Choose one of them.")};
        }
        return {tr("The server shows this desk no such event."),
            tr("Give the desk access to the event on the server, then try again.")};
    case ErrorCode::NotPaired:
        return {tr("This desk is not paired with a server."), tr("Pair it first.")};
    case ErrorCode::ServerOther:
        return {tr("This desk still has the people of an event of %1.").arg(error.args.value(0)),
            tr("Erase that event here first: F12, Sync. Then pair again, with a new code.")};
    case ErrorCode::OutboxWaiting:
        return {tr("What waits here (%1) has not reached the server. Nothing was erased.")
                    .arg(error.args.value(0)),
            tr("Send them, or save them under a passphrase first.")};
    case ErrorCode::WrongPassphrase:
        return {tr("This passphrase does not open the file, or the file was changed."),
            tr("Type it again.")};
    default:
        return {};
    }
}

} // namespace lanyard
