// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/SheetPrinter.h"
#include "support/StrongId.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace lanyard {

enum class SheetOrder {
    Name,
    Company, ///< then name; those without a company last
};

/// Whose badges go on which sheets.
struct SheetRequest
{
    QString sheet; ///< key of a `SheetLayout`
    QString file; ///< PDF to be written; empty: it goes to a printer
    QString printer = {}; ///< address of an office printer or a print queue, where there is no file
    QStringList ticketTypes; ///< names; empty: all
    SheetOrder order = SheetOrder::Name;
    int start = 1; ///< place on the first sheet, for labels of which some are used up
    bool unprinted = false; ///< only who has no badge, and none that waits or is in doubt
    bool unpaid = false; ///< also who has yet to pay
    bool cutMarks = false; ///< on plain paper
    bool twoSided = false; ///< second pages go on the sheets' backs, else each has its own place
    /// The desk remembers these badges: it asks for them, instead of printing others.
    bool mark = false;
    QString operatorName;

    bool operator==(const SheetRequest&) const = default;
};

/// What became of it.
struct SheetReport
{
    /// A badge that is on no sheet.
    struct Failed
    {
        AttendeeId attendee;
        QString name;
        QString problem; ///< for the log and for programs without a screen

        bool operator==(const Failed&) const = default;
    };

    QString file; ///< empty: nobody was left, and nothing was written, or a printer was given it
    QString printer; ///< name of the printer that was given the sheets; empty: none
    SheetsOut out; ///< what it made of them
    int badges = 0;
    int sheets = 0;
    int withoutBadge = 0; ///< people whose ticket type gets none
    int marked = 0; ///< badges that the desk asks for
    int overflowing = 0; ///< badges on which a text does not fit
    QStringList missingGlyphs; ///< that no font has, each once
    QList<Failed> failed;

    bool operator==(const SheetReport&) const = default;
};

/// How a printer ended, in a word of programs: of the record of acts, and of what `lanyardctl`
/// tells.
[[nodiscard]] QString wordOf(SheetsOut::End end);

/// Address that stands in the print job of a badge on a sheet, before the sheet's key.
inline const QString sheetAddress = QStringLiteral("sheet:");

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::SheetReport)
