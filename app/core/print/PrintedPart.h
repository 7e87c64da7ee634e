// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"
#include "print/PrinterStatus.h"

#include <QRect>

namespace lanyard {

/// The part of a badge that reaches paper at the printer of that address (PrinterInfo::address), in
/// the badge's own dots at `dpi`, before it is turned: not what is moved off its label, nor what
/// lies in margins where the head prints nothing. All of it for any other address, for one that
/// cuts nothing, and for a badge that is too large for the labels: it waits. A driver that places
/// badges in another way is told of here.
[[nodiscard]] QRect printedPart(const QString& address, const PaperSize& badge, int dpi);

/// The page with all outside that part white: what is read back and shown.
[[nodiscard]] BadgeRaster onlyWithin(const BadgeRaster& page, const QRect& part);

} // namespace lanyard
