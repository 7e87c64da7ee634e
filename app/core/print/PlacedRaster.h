// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"

namespace lanyard {

/// True when there are exactly as many bytes as width and height ask for, and at least one dot.
[[nodiscard]] bool isWhole(const BadgeRaster& raster);

/// The raster as it goes over a printer's head: turned clockwise by `quarterTurns`, then moved by
/// `right` and `down` dots on a page of that size (negative: left, up). What leaves the page is
/// cut off, what comes in is white, spare bits are 0. Null for a raster that is not whole.
[[nodiscard]] BadgeRaster placed(
    const BadgeRaster& raster, int quarterTurns = 0, int right = 0, int down = 0);

} // namespace lanyard
