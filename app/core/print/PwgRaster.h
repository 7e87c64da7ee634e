// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"

#include <QList>

namespace lanyard {

/// What one dot is in a PWG raster.
enum class PwgDots {
    Black, ///< `black_1`: a bit, 1 is black
    Grey, ///< `sgray_8`: a byte, 0 is black
};

/// Pages as PWG raster (PWG 5102.4): packed by runs, every dot as it is. Empty when there is no
/// page, or one that is not whole.
[[nodiscard]] QByteArray pwgRaster(const QList<BadgeRaster>& pages, PwgDots dots);

/// The same as Apple raster (`image/urf`, as libcups reads it): a byte a dot, 0 is black.
[[nodiscard]] QByteArray urfRaster(const QList<BadgeRaster>& pages);

} // namespace lanyard
