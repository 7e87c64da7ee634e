// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPainter>

namespace lanyard {

/// A part of a one-bit page, and where it begins.
struct PictureDots
{
    QImage dots;
    QPoint corner;
};

/// What a one-bit page becomes where a picture is scaled into `place`, in dots; what lies under it
/// shows where it is clear. Of one that goes beyond the page no more than lies on it, or a layout
/// could ask for two metres of dots; null where none of it does.
[[nodiscard]] PictureDots pictureDots(const QImage& page, const QImage& image, const QRectF& place);

/// Draws a picture into `place` of a PDF's page. What was a JPEG, `isJpeg`, is one there again, and
/// so is one of more than four million pixels; any other keeps each dot as it is, which small line
/// art would not survive as a JPEG.
void drawIntoPdf(QPainter& painter, const QImage& image, const QRectF& place, bool isJpeg);

} // namespace lanyard
