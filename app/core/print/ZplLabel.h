// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"

#include <optional>

namespace lanyard {

/// How a printer that speaks ZPL is to be written to.
struct ZplStyle
{
    enum class Graphics {
        Z64, ///< zlib in base64 with a check sum: a tenth of the bytes
        Hex, ///< digits with run lengths, for printers that do not know Z64
    };
    enum class Cut {
        AsPrinterIsSet,
        Each, ///< after each badge
        None,
    };
    Graphics graphics = Graphics::Z64;
    Cut cut = Cut::AsPrinterIsSet;
    std::optional<int> darkness; ///< 0 to 30; none: as the printer is set

    bool operator==(const ZplStyle&) const = default;
};

/// One label of ZPL II that prints these dots once: `^XA … ^XZ`, the picture as one `^GFA` at the
/// upper left corner, print width and label length set to its size. Nothing of the printer's own
/// (fonts, stored formats) is used, and nothing counts that a format before has left set (`^PO`,
/// `^PM`, `^LR`, `^LS`, `^LH`). Empty for a raster that is not whole.
/// Commands as in Zebra's ZPL II programming guide.
[[nodiscard]] QByteArray zplLabel(const BadgeRaster& raster, const ZplStyle& style);

/// `:Z64:…:CCCC` of bytes: zlib, base64, and the CRC-16 of the base64 text in hex.
[[nodiscard]] QByteArray zplZ64(const QByteArray& bytes);
/// Rows of `stride` bytes as hex with ZPL's run lengths (G to Y, g to z), `,` for a row that is
/// white to its end, `:` for a row like the one before.
[[nodiscard]] QByteArray zplHex(const QByteArray& bytes, int stride);
/// CRC-16/XMODEM: polynomial 0x1021, begun with 0.
[[nodiscard]] quint16 crc16Xmodem(const QByteArray& bytes);

} // namespace lanyard
