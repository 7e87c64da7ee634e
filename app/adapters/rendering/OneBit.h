// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"

#include <QImage>

namespace lanyard {

/// A white picture of one bit a dot, index 1 black.
[[nodiscard]] QImage blankOneBit(QSize size);

/// Black and white of the same size. Line art is cut at the middle, so that its edges stay
/// sharp; a photo is dithered, its wide fields of one tone by a pattern of 8 × 8 dots. `at`: its
/// place on the page, whose corner the pattern begins at.
[[nodiscard]] QImage toOneBit(const QImage& image, QPoint at = {});

/// One bit a dot of what was drawn in black on white (RGB32).
[[nodiscard]] QImage inkOf(const QImage& drawn);

/// Puts the black dots of `ink` (one bit a dot) onto a page: black ones, or white.
void stamp(QImage& oneBit, const QImage& ink, QPoint at, bool white);

/// A photo is known by its many middle tones.
[[nodiscard]] bool isPhoto(const QImage& image);

/// True when the picture is line art in black and white: one bit tells all of it.
[[nodiscard]] bool isBlackAndWhite(const QImage& image);

/// Spare bits of the rows cleared.
[[nodiscard]] BadgeRaster toRaster(const QImage& oneBit, int dpi);

/// A part of a raster, Grayscale8.
[[nodiscard]] QImage toGrey(const BadgeRaster& raster, const QRect& part);

/// Share of black dots in a part, 0 to 1, from a sample.
[[nodiscard]] double blackness(const QImage& oneBit, const QRect& part);

} // namespace lanyard
