// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"
#include "support/StrongId.h"

#include <QList>
#include <QString>

namespace lanyard {

/// What a printer of this desk is for.
struct PrinterUse
{
    PaperSize medium; ///< that is in, as staff say; not given: as the printer itself tells
    QList<TicketTypeId> ticketTypes; ///< whose badges it prints; empty: all
    /// After a badge whose end the printer does not prove, the desk asks "Did it come out?".
    bool asks = false;
    bool isPaused = false; ///< by a person: its badges wait, those of other printers do not

    bool operator==(const PrinterUse&) const = default;
};

/// One printer of a desk. How it is set up (dots an inch, turn, darkness, offset, cut) stands in
/// its address: see `printerOption`.
struct PrinterSetting
{
    QString name; ///< as staff call it
    QString address; ///< e.g. `zpl+tcp://HOST?dpi=300&turn=90`; what makes it this printer
    PrinterUse use;

    bool operator==(const PrinterSetting&) const = default;
};

/// What an address says of `dpi`, `turn`, `darkness`, `x`, `y`, `cut`, …; empty: nothing, and the
/// driver's own default counts.
[[nodiscard]] QString printerOption(const QString& address, const QString& option);

/// The address with that option said; an empty value takes the option out. All others stay.
[[nodiscard]] QString withPrinterOption(
    const QString& address, const QString& option, const QString& value);

} // namespace lanyard
