// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Strap.h"

#include <QPainter>
#include <QPainterPath>

namespace lanyard {

namespace {

// All in the strap's own drawing, 240 × 96, as in the design's pictures.
constexpr double drawnWidth = 240;
constexpr double drawnHeight = 96;
constexpr double overlap = 15; ///< the hook reaches this far into what hangs on it

void enter(QPainter& painter, double centre, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre - width / 2, 0);
    painter.scale(width / drawnWidth, width / drawnWidth);
}

} // namespace

double strapHang(double width)
{
    return (drawnHeight - overlap) * width / drawnWidth;
}

void paintStrap(QPainter& painter, const Tokens& t, double centre, double width)
{
    enter(painter, centre, width);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.strapA);
    painter.drawPolygon(QPolygonF({{34, 0}, {68, 0}, {134, 60}, {106, 60}}));
    painter.setBrush(t.strapB);
    painter.drawPolygon(QPolygonF({{206, 0}, {172, 0}, {106, 60}, {134, 60}}));
    QPen stitch(t.stitch, 0.9);
    stitch.setDashPattern({3.3, 2.8});
    stitch.setCapStyle(Qt::FlatCap);
    painter.setPen(stitch);
    painter.drawLine(QPointF(40, 0), QPointF(111, 60));
    painter.drawLine(QPointF(62, 0), QPointF(128.5, 60));
    painter.drawLine(QPointF(200, 0), QPointF(129, 60));
    painter.drawLine(QPointF(178, 0), QPointF(111.5, 60));
    painter.restore();
}

void paintHook(QPainter& painter, const Tokens& t, double centre, double width)
{
    enter(painter, centre, width);
    painter.setPen(QPen(t.crimp, 1.2));
    painter.setBrush(t.strapC);
    painter.drawRoundedRect(QRectF(103, 50, 34, 20), 3, 3);
    painter.setPen(QPen(t.metal, 5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(120, 70), QPointF(120, 76));
    QPainterPath hook(QPointF(112, 77));
    hook.lineTo(128, 77);
    hook.lineTo(128, 83);
    hook.cubicTo(128, 88, 125, 93, 120, 93);
    hook.cubicTo(115, 93, 112, 88, 112, 83);
    hook.closeSubpath();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.metal, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(hook);
    painter.restore();
}

void paintPaperShadow(
    QPainter& painter, const Tokens& t, const QRectF& paper, double radius, double scale)
{
    if (t.shadow.alpha() == 0) {
        return;
    }
    // from a few widening, fading edges; cheap and without an effect
    constexpr int rings = 12;
    constexpr double reach = 14;
    painter.setBrush(Qt::NoBrush);
    for (int i = rings; i > 0; --i) {
        const double part = double(i) / rings;
        QColor ring = t.shadow;
        ring.setAlphaF(float(t.shadow.alphaF() * 0.30 * (1 - part) * (1 - part)));
        const double grow = part * reach * scale;
        painter.setPen(QPen(ring, reach * scale / rings + 1.2));
        painter.drawRoundedRect(paper.translated(0, 6 * scale).adjusted(-grow, -grow, grow, grow),
            radius + grow, radius + grow);
    }
}

} // namespace lanyard
