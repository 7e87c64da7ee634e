// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/Length.h"

#include <QMetaType>
#include <QString>

namespace lanyard {

/// Of a badge, or of what a printer has in.
struct PaperSize
{
    Length width; ///< of paper, 0: the printer does not tell
    Length height; ///< of paper, 0: endless

    /// As a badge sees it that is turned before it is printed.
    [[nodiscard]] PaperSize turned(int quarterTurns) const
    {
        return quarterTurns % 2 == 0 ? *this : PaperSize{height, width};
    }

    bool operator==(const PaperSize&) const = default;
};

/// True when a badge comes out whole on that paper, as it is: nothing is turned or made smaller.
[[nodiscard]] bool fits(const PaperSize& badge, const PaperSize& paper);

/// What keeps a printer from printing, one word for each case that a screen has a sentence for.
enum class PrinterFault {
    None,
    Other, ///< told in the printer's own words alone
    Unreachable, ///< nobody takes the connection, or the device is not there
    Silent, ///< it is there and answers nothing
    Untrusted, ///< nobody vouches for its certificate
    HeadOpen,
    MediaOut,
    RibbonOut,
    Jam,
    Cutter,
    TooHot,
    HeadDefect,
    NotCalibrated, ///< it does not find where a label begins
    Paused,
    CoverOpen,
    WrongMedium, ///< other labels are in than the desk's badges need
    Busy, ///< with what another computer sent, or this one before
    Garbled, ///< bytes were lost or changed on their way to it
    PausedByStaff, ///< at this desk, not at the printer
};

/// State of the printer as a screen tells it.
struct PrinterStatus
{
    bool ready = true;
    QString name;
    PaperSize paper; ///< that is in
    QString problem; ///< words of the device; empty when ready
    /// A badge that waits until larger paper is in; those that fit do not wait for it.
    PaperSize tooLarge{};
    PrinterFault fault = PrinterFault::None; ///< what `problem` says; None when ready
    PaperSize wanted{}; ///< of WrongMedium: what must be in, as `paper` is what is
    int dpi = 0; ///< of its head; 0: no printer is set up
    /// The printer of this desk that badges come out of while this one is not ready; empty: none,
    /// they wait.
    QString instead{};

    bool operator==(const PrinterStatus&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::PrinterStatus)
