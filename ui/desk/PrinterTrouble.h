// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/DeskContext.h"

namespace lanyard {

/// What keeps the badge of the person on the screen from coming out.
struct PrinterTrouble
{
    QString name; ///< of the printer that the badge is for, or went to
    PrinterStatus status; ///< of it: not ready
    bool isOpen = true; ///< nothing of the badge has left for the printer
    /// A printer of the desk that could print it now, and has paper that is surely large enough.
    std::optional<PrinterSetting> other;

    bool operator==(const PrinterTrouble&) const = default;
};

/// Of one badge, as it was told last. None while it comes out, of its printer or of another one, is
/// in its turn behind others, has come out, or has ended without. `badge`: its size, where known.
[[nodiscard]] std::optional<PrinterTrouble> printerTrouble(const AttendeeRecord& person,
    const PrintJob& job, const DeskContext& context, const PaperSize& badge = {});
/// Of the badge of the person on the screen; none for somebody who is promised none.
[[nodiscard]] std::optional<PrinterTrouble> printerTrouble(
    const DeskState& state, const DeskContext& context);

/// As its printer stands, for a badge of which it is known where it went.
[[nodiscard]] PrinterStatus printerOf(const PrintJob& job, const DeskContext& context);

} // namespace lanyard
