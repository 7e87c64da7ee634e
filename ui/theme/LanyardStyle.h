// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace lanyard {

/// Fusion with a wide text cursor and without its own focus rectangle; `FocusRing` draws ours.
/// Set once on the application, before the first window.
class LanyardStyle : public QProxyStyle
{
    Q_OBJECT
public:
    LanyardStyle();

    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
};

} // namespace lanyard
