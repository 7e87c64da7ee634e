// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMetaType>

namespace lanyard {

/// One bit a dot, 1 is black, most significant bit left, rows of whole bytes (`stride()`),
/// spare bits of a row's last byte 0. These very bits are previewed, read back and printed.
struct BadgeRaster
{
    int width = 0; ///< dots
    int height = 0; ///< dots
    int dpi = 300;
    QByteArray bits;

    [[nodiscard]] int stride() const { return (width + 7) / 8; }

    [[nodiscard]] bool isNull() const { return width == 0; }

    [[nodiscard]] bool dot(int x, int y) const
    {
        return (static_cast<unsigned char>(bits.at(y * stride() + x / 8)) >> (7 - x % 8)) & 1U;
    }

    bool operator==(const BadgeRaster&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::BadgeRaster)
