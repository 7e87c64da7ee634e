// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/Sentences.h"

namespace lanyard {

using namespace Qt::StringLiterals;

Trouble Sentences::sheetTrouble(const Error& error)
{
    const QStringList& args = error.args;
    switch (error.code) {
    case ErrorCode::SheetUnknown:
        if (args.value(1).isEmpty()) {
            return {tr("There is no such sheet."), tr("Choose another one. Nothing was written.")};
        }
        return {tr("There is no such place on this sheet."),
            tr("It has %1 places. Nothing was written.").arg(args.at(1))};
    case ErrorCode::SheetTooSmall:
        if (args.size() != 3) {
            return {tr("A badge is larger than its place on the sheet."),
                tr("Choose a sheet with larger places. Nothing was written.")};
        }
        return {tr("A badge “%1” is larger than its place on the sheet.").arg(args.at(0)),
            tr("The badge is %1, the place %2. Choose a sheet with larger places, or leave those "
               "ticket types out. Nothing was written.")
                .arg(args.at(1), args.at(2))};
    case ErrorCode::SheetOneSided:
        return {tr("No badge here has a second page."),
            tr("Make the sheets one-sided. Nothing was written.")};
    case ErrorCode::SheetsOfOthers:
        return {args.isEmpty() ? tr("This printer takes no sheets.")
                               : tr("“%1” takes no sheets.").arg(args.first()),
            tr("They go to an address that begins with %1. Nothing was printed.")
                .arg(u"ipp:, ipps:, cups:"_s)};
    case ErrorCode::SheetsRefused:
        return {args.isEmpty() ? tr("The printer did not take the sheets.")
                               : tr("“%1” did not take the sheets.").arg(args.first()),
            tr("Nothing was printed. Look at the printer: is it on, has it paper, does it take "
               "PDF? Then try again, or make a file.")};
    case ErrorCode::TicketTypeUnknown:
        return {args.isEmpty() ? tr("There is no such ticket type.")
                               : tr("There is no ticket type “%1”.").arg(args.first()),
            tr("Choose another one. Nothing was written.")};
    default:
        return {};
    }
}

} // namespace lanyard
