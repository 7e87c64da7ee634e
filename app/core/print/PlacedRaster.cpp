// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PlacedRaster.h"

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

/// Where a dot of the turned page comes from.
struct Source
{
    int x = 0;
    int y = 0;
};

Source sourceOf(const BadgeRaster& raster, int quarterTurns, int x, int y)
{
    switch (quarterTurns) {
    case 1:
        return {y, raster.height - 1 - x};
    case 2:
        return {raster.width - 1 - x, raster.height - 1 - y};
    case 3:
        return {raster.width - 1 - y, x};
    default:
        return {x, y};
    }
}

void clearSpareBits(BadgeRaster& raster)
{
    const int spare = raster.stride() * 8 - raster.width;
    const auto mask = static_cast<unsigned char>(0xFFU << unsigned(spare));
    for (int y = 0; y < raster.height; ++y) {
        char& last = raster.bits[qsizetype(y + 1) * raster.stride() - 1];
        last = static_cast<char>(static_cast<unsigned char>(last) & mask);
    }
}

} // namespace

bool isWhole(const BadgeRaster& raster)
{
    return raster.width > 0 && raster.height > 0
        && raster.bits.size() == qsizetype(raster.stride()) * raster.height;
}

BadgeRaster placed(const BadgeRaster& raster, int quarterTurns, int right, int down)
{
    if (!isWhole(raster)) {
        return {};
    }
    BadgeRaster page = raster;
    if (quarterTurns == 0 && right == 0 && down == 0) {
        clearSpareBits(page);
        return page;
    }
    if (quarterTurns % 2 != 0) {
        std::swap(page.width, page.height);
    }
    page.bits.fill('\0', qsizetype(page.stride()) * page.height);
    for (int y = std::max(0, down); y < std::min(page.height, page.height + down); ++y) {
        for (int x = std::max(0, right); x < std::min(page.width, page.width + right); ++x) {
            const Source from = sourceOf(raster, quarterTurns, x - right, y - down);
            if (raster.dot(from.x, from.y)) {
                char& byte = page.bits[qsizetype(y) * page.stride() + x / 8];
                byte = static_cast<char>(static_cast<unsigned char>(byte) | (0x80U >> (x % 8)));
            }
        }
    }
    return page;
}

} // namespace lanyard
