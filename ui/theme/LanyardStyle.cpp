// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/LanyardStyle.h"

namespace lanyard {

LanyardStyle::LanyardStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{ }

int LanyardStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_TextCursorWidth) { // as wide as a thick letter's stem, on every screen
        return widget ? qMax(3, widget->fontInfo().pixelSize() / 7) : 3;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int LanyardStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returned) const
{
    if (hint == SH_UnderlineShortcut || hint == SH_EtchDisabledText) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void LanyardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace lanyard
