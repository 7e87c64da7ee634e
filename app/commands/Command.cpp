// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Command.h"

#include "shell/Sentences.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Words, since scripts compare them and numbers would move with each new case.
constexpr auto words = std::to_array<std::pair<ErrorCode, const char*>>({
    {ErrorCode::StorageFull, "storageFull"},
    {ErrorCode::StorageDamaged, "storageDamaged"},
    {ErrorCode::StorageNewer, "storageNewer"},
    {ErrorCode::StorageInUse, "storageInUse"},
    {ErrorCode::StorageFailed, "storageFailed"},
    {ErrorCode::FileUnreadable, "fileUnreadable"},
    {ErrorCode::FileEmpty, "fileEmpty"},
    {ErrorCode::FileTooLarge, "fileTooLarge"},
    {ErrorCode::FileBinary, "fileBinary"},
    {ErrorCode::FileSpreadsheet, "fileSpreadsheet"},
    {ErrorCode::FileTruncated, "fileTruncated"},
    {ErrorCode::FieldTooLarge, "fieldTooLarge"},
    {ErrorCode::DuplicateHeader, "duplicateHeader"},
    {ErrorCode::NoNameColumn, "noNameColumn"},
    {ErrorCode::UnknownColumn, "unknownColumn"},
    {ErrorCode::RowsRejected, "rowsRejected"},
    {ErrorCode::FileUnwritable, "fileUnwritable"},
    {ErrorCode::UnknownAttendee, "unknownAttendee"},
    {ErrorCode::UnknownList, "unknownList"},
    {ErrorCode::NoEvent, "noEvent"},
    {ErrorCode::UnknownCheckIn, "unknownCheckIn"},
    {ErrorCode::AlreadyUndone, "alreadyUndone"},
    {ErrorCode::MadeElsewhere, "madeElsewhere"},
    {ErrorCode::ReasonMissing, "reasonMissing"},
    {ErrorCode::WrongPin, "wrongPin"},
    {ErrorCode::TemplateBroken, "templateBroken"},
    {ErrorCode::TemplateUnknown, "templateUnknown"},
    {ErrorCode::CodeUnreadable, "codeUnreadable"},
    {ErrorCode::GlyphMissing, "glyphMissing"},
    {ErrorCode::PrinterUnknown, "printerUnknown"},
    {ErrorCode::PrinterAddress, "printerAddress"},
    {ErrorCode::PrinterFailed, "printerFailed"},
    {ErrorCode::SheetUnknown, "sheetUnknown"},
    {ErrorCode::SheetTooSmall, "sheetTooSmall"},
    {ErrorCode::SheetOneSided, "sheetOneSided"},
    {ErrorCode::SheetsOfOthers, "sheetsOfOthers"},
    {ErrorCode::SheetsRefused, "sheetsRefused"},
    {ErrorCode::TicketTypeUnknown, "ticketTypeUnknown"},
    {ErrorCode::NoNetwork, "noNetwork"},
    {ErrorCode::ServerRefused, "serverRefused"},
    {ErrorCode::ServerUnclear, "serverUnclear"},
    {ErrorCode::ServerTokenUsed, "serverTokenUsed"},
    {ErrorCode::ServerRevoked, "serverRevoked"},
    {ErrorCode::ServerInsecure, "serverInsecure"},
    {ErrorCode::ServerUntrusted, "serverUntrusted"},
    {ErrorCode::PairingUnreadable, "pairingUnreadable"},
    {ErrorCode::ServerNoEvent, "serverNoEvent"},
    {ErrorCode::NotPaired, "notPaired"},
    {ErrorCode::ServerOther, "serverOther"},
    {ErrorCode::OutboxWaiting, "outboxWaiting"},
    {ErrorCode::WrongPassphrase, "wrongPassphrase"},
    {ErrorCode::Cancelled, "cancelled"},
});

QString wordOf(ErrorCode code)
{
    const auto it = std::ranges::find(words, code, &std::pair<ErrorCode, const char*>::first);
    return it == words.end() ? u"failed"_s : QString::fromLatin1(it->second);
}

} // namespace

QString endingOf(const QString& file)
{
    return QFileInfo(file).suffix().toLower();
}

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RowsRejected:
    case ErrorCode::UnknownAttendee:
    case ErrorCode::UnknownCheckIn:
    case ErrorCode::AlreadyUndone:
    case ErrorCode::MadeElsewhere:
    case ErrorCode::ReasonMissing:
    case ErrorCode::WrongPin:
    case ErrorCode::ServerRefused:
        return Exit::Refused;
    case ErrorCode::UnknownColumn:
    case ErrorCode::UnknownList:
    case ErrorCode::TemplateUnknown:
    case ErrorCode::PrinterUnknown:
    case ErrorCode::PrinterAddress:
    case ErrorCode::SheetUnknown:
    case ErrorCode::SheetTooSmall:
    case ErrorCode::SheetOneSided:
    case ErrorCode::SheetsOfOthers:
    case ErrorCode::TicketTypeUnknown:
    case ErrorCode::PairingUnreadable:
        return Exit::Usage;
    default:
        return Exit::Outside;
    }
}

CommandResult failed(const Error& error, const QString& hint)
{
    const QString sentence = Sentences::message(error) + hint;
    return {exitOf(error.code),
        {{u"error"_s, QJsonObject{{u"code"_s, wordOf(error.code)}, {u"message"_s, sentence}}}},
        sentence};
}

QString counted(qsizetype count, const QString& one, const QString& many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

} // namespace lanyard
