// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/VerdictSlab.h"

#include <QTest>
#include <QtMath>

#include <cmath>

namespace lanyard {

/// Pixels that a capital is high at least, to be read at that distance on a screen of that many
/// inches from corner to corner: 16 minutes of arc, the least for Latin letters on screens (ISO
/// 9241-303:2011, 5.5.4), which is 9.3 mm at two metres.
inline double leastCapital(const QSize& size, double inches, double metres)
{
    const double pixelsAMetre = std::hypot(size.width(), size.height()) / (inches * 0.0254);
    return metres * std::tan(qDegreesToRadians(16.0 / 60)) * pixelsAMetre;
}

/// The rows of screens as desks have them, unscaled, and what a capital is high on each at least.
inline void screensAndTheirReaders()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("least");
    const auto row = [](const char* screen, const QSize& size, double inches, double metres) {
        QTest::newRow(screen) << size << leastCapital(size, inches, metres);
    };
    row("a notebook", {1280, 800}, 15.4, 2);
    row("a monitor", {1920, 1080}, 24, 2);
    row("a monitor, upright", {1080, 1920}, 24, 2);
    row("a large one", {3840, 2160}, 27, 2);
    row("a panel, before whoever uses it", {800, 480}, 7, 1);
}

/// Pixels that a capital of the verdict on a page is high; 0: it shows none.
inline double capitalOfVerdict(const QWidget& window)
{
    for (const auto* slab : window.findChildren<VerdictSlab*>()) {
        if (slab->isVisible()) {
            return slab->capitalHeight();
        }
    }
    return 0;
}

} // namespace lanyard
