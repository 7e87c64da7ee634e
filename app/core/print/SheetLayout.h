// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeDrawing.h"
#include "print/PrinterStatus.h"

#include <QList>
#include <QString>

#include <optional>

namespace lanyard {

/// Where a page of a badge lies on a sheet.
struct SheetPlace
{
    BadgeBox box; ///< as it lies there, turned or not
    int quarterTurns = 0; ///< clockwise

    bool operator==(const SheetPlace&) const = default;
};

/// A sheet of paper or labels for an office printer: equal places in columns and rows, filled row
/// by row from the upper left.
struct SheetLayout
{
    QString key; ///< for scripts, "a4-8xa7"
    QString name; ///< in English, or the maker's own
    Length width; ///< of the sheet, as it is read
    Length height;
    int columns = 1;
    int rows = 1;
    BadgeBox first; ///< the upper left place
    Length stepRight; ///< from one place to the next
    Length stepDown;
    bool isPlain = false; ///< paper that is cut by hand; else labels, cut already

    [[nodiscard]] int places() const { return columns * rows; }

    /// `index` from 0, row by row.
    [[nodiscard]] BadgeBox cell(int index) const;

    /// In the middle of that place, upright if it fits so, else turned by a quarter; none when it
    /// fits neither way. Never made smaller: its code would lose its dots and its text its size.
    [[nodiscard]] std::optional<SheetPlace> place(int index, const PaperSize& badge) const;

    /// Of a badge's second page, on the other side of the same paper, seen from there: the sheet
    /// is turned over like a page of a book, left edge to right edge.
    [[nodiscard]] SheetPlace behind(const SheetPlace& front) const;

    /// Where to cut plain paper: thin boxes at the sheet's edges and where cuts meet. None for
    /// labels.
    [[nodiscard]] QList<BadgeBox> cutMarks() const;

    bool operator==(const SheetLayout&) const = default;
};

/// Those of pretix's badge export (pretix 2026.8.0, `pretix.plugins.badges.exporters`: names,
/// sizes, margins and steps), in its order. The size of a label is that in its name.
[[nodiscard]] const QList<SheetLayout>& sheetLayouts();

/// None when there is none of that key.
[[nodiscard]] std::optional<SheetLayout> sheetLayout(const QString& key);

} // namespace lanyard
