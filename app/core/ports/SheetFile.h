// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeDrawing.h"
#include "print/SheetLayout.h"
#include "support/Result.h"

#include <optional>

namespace lanyard {

/// A page of a badge, and where it lies on a sheet.
struct BadgeOnSheet
{
    BadgeDrawing drawing;
    int page = 1; ///< of the drawing; one that it does not have is blank
    SheetPlace place;

    bool operator==(const BadgeOnSheet&) const = default;
};

/// What became of one.
struct DrawnOnSheet
{
    std::optional<Error> problem; ///< it cannot be drawn: its place is white
    QStringList missingGlyphs;
    QStringList overflow;

    bool operator==(const DrawnOnSheet&) const = default;
};

/// Sheets of badges on their way into one PDF, sheet after sheet; what was added is not kept in
/// memory. Used on the renderer's thread, and ends before the renderer and the file do.
class SheetFile
{
public:
    virtual ~SheetFile() = default;
    /// One more sheet. `marks`: where to cut. One outcome a badge, in their order.
    [[nodiscard]] virtual QList<DrawnOnSheet> addSheet(
        const QList<BadgeOnSheet>& badges, const QList<BadgeBox>& marks)
        = 0;
    /// All sheets are there. FileUnwritable when not all of it could be written.
    [[nodiscard]] virtual Result<void> finish() = 0;

protected:
    SheetFile() = default;
    Q_DISABLE_COPY_MOVE(SheetFile)
};

} // namespace lanyard
