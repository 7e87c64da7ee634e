// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

class QPainter;
class QRectF;

namespace lanyard {

/// The strap that hangs from a window's top edge, and the hook at its end. All widths in px of
/// the window; what hangs on it begins `strapHang(width)` below the top edge and is painted
/// between strap and hook.
void paintStrap(QPainter& painter, const Tokens& tokens, double centre, double width);
void paintHook(QPainter& painter, const Tokens& tokens, double centre, double width);
[[nodiscard]] double strapHang(double width);

/// The soft shadow of a piece of paper; none in the contrast theme. `scale` of the window.
void paintPaperShadow(
    QPainter& painter, const Tokens& tokens, const QRectF& paper, double radius, double scale);

} // namespace lanyard
