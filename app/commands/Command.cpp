// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Command.h"

#include "shell/Sentences.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Words, since scripts compare them and numbers would move with each new case.
constexpr std::array words{
    std::pair<ErrorCode, const char*>{ErrorCode::StorageFull, "storageFull"},
    std::pair<ErrorCode, const char*>{ErrorCode::StorageDamaged, "storageDamaged"},
    std::pair<ErrorCode, const char*>{ErrorCode::StorageNewer, "storageNewer"},
    std::pair<ErrorCode, const char*>{ErrorCode::StorageInUse, "storageInUse"},
    std::pair<ErrorCode, const char*>{ErrorCode::StorageFailed, "storageFailed"},
    std::pair<ErrorCode, const char*>{ErrorCode::FileUnreadable, "fileUnreadable"},
    std::pair<ErrorCode, const char*>{ErrorCode::FileEmpty, "fileEmpty"},
    std::pair<ErrorCode, const char*>{ErrorCode::FileTooLarge, "fileTooLarge"},
    std::pair<ErrorCode, const char*>{ErrorCode::FileBinary, "fileBinary"},
    std::pair<ErrorCode, const char*>{ErrorCode::FileSpreadsheet, "fileSpreadsheet"},
    std::pair<ErrorCode, const char*>{ErrorCode::FileTruncated, "fileTruncated"},
    std::pair<ErrorCode, const char*>{ErrorCode::FieldTooLarge, "fieldTooLarge"},
    std::pair<ErrorCode, const char*>{ErrorCode::DuplicateHeader, "duplicateHeader"},
    std::pair<ErrorCode, const char*>{ErrorCode::NoNameColumn, "noNameColumn"},
    std::pair<ErrorCode, const char*>{ErrorCode::UnknownColumn, "unknownColumn"},
    std::pair<ErrorCode, const char*>{ErrorCode::RowsRejected, "rowsRejected"},
    std::pair<ErrorCode, const char*>{ErrorCode::FileUnwritable, "fileUnwritable"},
    std::pair<ErrorCode, const char*>{ErrorCode::UnknownAttendee, "unknownAttendee"},
    std::pair<ErrorCode, const char*>{ErrorCode::UnknownList, "unknownList"},
    std::pair<ErrorCode, const char*>{ErrorCode::NoEvent, "noEvent"},
    std::pair<ErrorCode, const char*>{ErrorCode::UnknownCheckIn, "unknownCheckIn"},
    std::pair<ErrorCode, const char*>{ErrorCode::AlreadyUndone, "alreadyUndone"},
    std::pair<ErrorCode, const char*>{ErrorCode::ReasonMissing, "reasonMissing"},
    std::pair<ErrorCode, const char*>{ErrorCode::WrongPin, "wrongPin"},
    std::pair<ErrorCode, const char*>{ErrorCode::TemplateBroken, "templateBroken"},
    std::pair<ErrorCode, const char*>{ErrorCode::TemplateUnknown, "templateUnknown"},
    std::pair<ErrorCode, const char*>{ErrorCode::CodeUnreadable, "codeUnreadable"},
    std::pair<ErrorCode, const char*>{ErrorCode::GlyphMissing, "glyphMissing"},
    std::pair<ErrorCode, const char*>{ErrorCode::PrinterUnknown, "printerUnknown"},
    std::pair<ErrorCode, const char*>{ErrorCode::PrinterFailed, "printerFailed"},
    std::pair<ErrorCode, const char*>{ErrorCode::NoNetwork, "noNetwork"},
    std::pair<ErrorCode, const char*>{ErrorCode::ServerRefused, "serverRefused"},
    std::pair<ErrorCode, const char*>{ErrorCode::ServerUnclear, "serverUnclear"},
    std::pair<ErrorCode, const char*>{ErrorCode::ServerTokenUsed, "serverTokenUsed"},
    std::pair<ErrorCode, const char*>{ErrorCode::ServerRevoked, "serverRevoked"},
    std::pair<ErrorCode, const char*>{ErrorCode::ServerInsecure, "serverInsecure"},
    std::pair<ErrorCode, const char*>{ErrorCode::PairingUnreadable, "pairingUnreadable"},
    std::pair<ErrorCode, const char*>{ErrorCode::ServerNoEvent, "serverNoEvent"},
    std::pair<ErrorCode, const char*>{ErrorCode::NotPaired, "notPaired"},
    std::pair<ErrorCode, const char*>{ErrorCode::Cancelled, "cancelled"},
};

QString wordOf(ErrorCode code)
{
    const auto it = std::ranges::find(words, code, &std::pair<ErrorCode, const char*>::first);
    return it == words.end() ? u"failed"_s : QString::fromLatin1(it->second);
}

} // namespace

Exit exitOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RowsRejected:
    case ErrorCode::UnknownAttendee:
    case ErrorCode::UnknownCheckIn:
    case ErrorCode::AlreadyUndone:
    case ErrorCode::ReasonMissing:
    case ErrorCode::WrongPin:
    case ErrorCode::ServerRefused:
        return Exit::Refused;
    case ErrorCode::UnknownColumn:
    case ErrorCode::UnknownList:
    case ErrorCode::TemplateUnknown:
    case ErrorCode::PrinterUnknown:
        return Exit::Usage;
    default:
        return Exit::Outside;
    }
}

CommandResult failed(const Error& error)
{
    const QString sentence = Sentences::message(error);
    return {exitOf(error.code),
        {{u"error"_s, QJsonObject{{u"code"_s, wordOf(error.code)}, {u"message"_s, sentence}}}},
        sentence};
}

} // namespace lanyard
