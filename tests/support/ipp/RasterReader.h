// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"

#include <QList>
#include <QString>

namespace lanyard {

/// What libcups reads from a PWG or Apple raster.
struct ReadRaster
{
    QList<BadgeRaster> pages;
    int bitsPerDot = 0; ///< of the last page
    QString mediaClass; ///< "PwgRaster" when it is one
    QString problem; ///< why it cannot be read; empty when it can
};

/// Read by libcups (cupsRasterReadHeader2), which is not what writes it.
[[nodiscard]] ReadRaster readRaster(const QByteArray& bytes);

} // namespace lanyard
