// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"
#include "print/ZplLabel.h"
#include "support/Result.h"

namespace lanyard {

/// Where a printer that speaks ZPL stands, and how it is set up, all from one text:
/// `zpl+tcp://HOST[:PORT][?…]` or `zpl+usb:///dev/usb/lp0[?…]`, with
/// `dpi=203|300|600` (of the head), `paper=62x100` (mm, as it is fed; `x0`: endless),
/// `turn=0|90|180|270` (clockwise), `darkness=0…30`, `x=` and `y=` (mm, to the right and down),
/// `cut=each|none`, `graphics=z64|hex`, `answers=yes|no` (no: the printer cannot talk back).
struct ZplAddress
{
    QString text; ///< as it was given
    QString host; ///< of a network printer, without brackets; empty: a device
    quint16 port = 9100;
    QString device; ///< absolute path; empty: a network printer
    int dpi = 203;
    PaperSize paper; ///< as it is fed
    int quarterTurns = 0;
    double rightMm = 0;
    double downMm = 0;
    bool answers = true;
    ZplStyle style;

    /// PrinterAddress with the part that is not understood and the address as arguments.
    [[nodiscard]] static Result<ZplAddress> parse(const QString& text);

    /// The paper as a badge sees it that is turned before it is printed.
    [[nodiscard]] PaperSize paperForBadge() const { return paper.turned(quarterTurns); }

    /// What a screen calls it.
    [[nodiscard]] QString name() const { return host.isEmpty() ? device : host; }

    bool operator==(const ZplAddress&) const = default;
};

} // namespace lanyard
