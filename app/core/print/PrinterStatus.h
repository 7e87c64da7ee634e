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

    bool operator==(const PaperSize&) const = default;
};

/// True when a badge comes out whole on that paper, as it is: nothing is turned or made smaller.
[[nodiscard]] bool fits(const PaperSize& badge, const PaperSize& paper);

/// State of the printer as a screen tells it.
struct PrinterStatus
{
    bool ready = true;
    QString name;
    PaperSize paper; ///< that is in
    QString problem; ///< words of the device; empty when ready
    /// A badge that waits until larger paper is in; those that fit do not wait for it.
    PaperSize tooLarge{};

    bool operator==(const PrinterStatus&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::PrinterStatus)
