// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeDrawing.h"
#include "print/PrinterStatus.h"

namespace lanyard {

/// What a test label is made for and says of its printer.
struct TestLabelFacts
{
    PaperSize paper; ///< that is in, as the label is read; what is not told is taken as 62 × 100 mm
    int dpi = 300; ///< dots an inch that the printer is set up for
    QString name;
    QString address;
    QString time; ///< as it is to be read
};

/// A label that shows how a printer prints, and nobody's badge: rulers in mm along the upper and
/// the left edge (what is cut off, and how far all is moved), a square of 10 mm (measured with a
/// ruler it tells whether the dots an inch are right), greys, QR codes of 2 to 8 dots a module
/// (`LANYARD 4` is the one of 4: the smallest that a scanner reads is the smallest to be used),
/// texts of 5 to 14 points. What has no room is left out, the last first; on paper that is too
/// small for anything the rulers alone are left.
[[nodiscard]] BadgeDrawing testLabel(const TestLabelFacts& facts);

} // namespace lanyard
