// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Tokens.h"

class QPainter;
class QRectF;

namespace lanyard {

/// Draws an icon of `resources/icons` ("scan", "printer", …) in one colour. Unknown: nothing.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

/// Draws a verdict's silhouette: `body` is its colour, `mark` that of the sign inside.
void paintVerdict(
    QPainter& painter, const QRectF& rect, Verdict verdict, const QColor& body, const QColor& mark);

/// The small silhouette on `ground`, in the theme's own colours (Look is amber with an outline).
void paintSmallVerdict(QPainter& painter, const QRectF& rect, Verdict verdict, const Tokens& tokens,
    const QColor& ground);

} // namespace lanyard
