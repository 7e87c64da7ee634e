// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Command.h"

#include "shell/Sentences.h"

namespace lanyard {

using namespace Qt::StringLiterals;

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
    const int code = int(error.code);
    return {exitOf(error.code),
        {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, sentence}}}}, sentence};
}

} // namespace lanyard
