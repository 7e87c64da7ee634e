// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/BrotherLabel.h"
#include "print/PrinterPlace.h"
#include "support/Result.h"

#include <QList>

namespace lanyard {

/// Where a Brother QL printer stands, and how it is set up, all from one text:
/// `brother+tcp://HOST[:PORT][?…]` or `brother+usb:///dev/usb/lp0[?…]`, with
/// `model=QL-820NWB`, `medium=62|29|62x100|…` (see brotherMedia()), `cut=each|end|none|2…255`,
/// `red=none|all` (on `62red`: all in black, all in red), `turn=0|90|180|270` (clockwise), `x=` and
/// `y=` (mm, to the right and down), `answers=auto|yes|no`.
struct BrotherAddress
{
    /// Whether the printer talks back.
    enum class Answers {
        Auto, ///< until it has once, its silence is taken for that of one that cannot
        Yes, ///< silence is a fault
        No, ///< it is not asked
    };

    QString text; ///< as it was given
    PrinterPlace place;
    BrotherSetup setup; ///< QL-820NWB and 62 mm when nothing is said, QL-700 at a USB port
    int quarterTurns = 0;
    double rightMm = 0;
    double downMm = 0;
    Answers answers = Answers::Auto; ///< Yes at a USB port when nothing is said

    /// PrinterAddress with the part that is not understood and the address as arguments. A part
    /// that the model cannot do is not understood.
    [[nodiscard]] static Result<BrotherAddress> parse(const QString& text);

    /// The paper as a badge sees it that is turned before it is printed.
    [[nodiscard]] PaperSize paperForBadge() const
    {
        return setup.medium.paper().turned(quarterTurns);
    }

    bool operator==(const BrotherAddress&) const = default;
};

/// The address with that option said, as withPrinterOption() has it. What is no longer possible
/// with it, as a wide roll in another model or red on another roll, goes: never the option itself.
[[nodiscard]] QString withBrotherOption(
    const QString& address, const QString& option, const QString& value);
/// The rolls that the model of that address can print on.
[[nodiscard]] QList<BrotherMedium> brotherMediaFor(const QString& address);

} // namespace lanyard
