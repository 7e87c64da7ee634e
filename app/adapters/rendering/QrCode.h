// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeDrawing.h"
#include "badge/BadgeFinding.h"
#include "badge/BadgeRaster.h"
#include "support/Result.h"

#include <QImage>
#include <QRect>

namespace lanyard {

/// Where a code's modules come to lie, all in dots.
struct QrGeometry
{
    QRect square; ///< of the code with its quiet zone
    int module = 0; ///< dots a module; 0: the place is too small
    int quietModules = 0;

    [[nodiscard]] QPoint firstModule() const
    {
        return square.topLeft() + QPoint(quietModules, quietModules) * module;
    }
};

/// One dot a module, index 1 black; no quiet zone. TemplateBroken when the text is too long for
/// any QR code.
[[nodiscard]] Result<QImage> qrModules(const BarcodeModules& code);

/// Centred in the code's box, modules as large as fit in whole dots.
[[nodiscard]] QrGeometry qrGeometry(const BarcodeModules& code, int moduleCount, double dotsPerMm);

/// How coarse the code is in a raster that it is drawn on, and whether it stands free there. White
/// is looked for in three of the four modules around: edges are rounded to dots, and a frame at
/// the distance of four is no fault, nor are specks, up to one dot of 50. Beyond the page nothing
/// is drawn: there the paper's own edge is white.
[[nodiscard]] CodeLook codeLook(const BarcodeModules& code, const BadgeRaster& raster);

/// The text of the QR code in a black and white picture (Grayscale8); empty when there is none.
[[nodiscard]] QString qrText(const QImage& grey);

} // namespace lanyard
