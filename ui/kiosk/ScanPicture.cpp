// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/KioskParts.h"

#include <QPainter>
#include <QPainterPath>

namespace lanyard {

namespace {

// the drawing, 360 × 500
constexpr double drawnWidth = 360;
constexpr double drawnHeight = 500;
/// A pattern that looks like a code and is none: three finders and a few rows of dots.
constexpr int modules = 21;

bool isDark(int x, int y)
{
    const auto inFinder = [x, y](int left, int top) {
        const int dx = x - left;
        const int dy = y - top;
        if (dx < 0 || dx > 6 || dy < 0 || dy > 6) {
            return 0;
        }
        const bool ring = dx == 0 || dx == 6 || dy == 0 || dy == 6;
        const bool core = dx >= 2 && dx <= 4 && dy >= 2 && dy <= 4;
        return ring || core ? 1 : -1;
    };
    for (const auto& [left, top] : {std::pair{0, 0}, std::pair{14, 0}, std::pair{0, 14}}) {
        if (const int finder = inFinder(left, top); finder != 0) {
            return finder > 0;
        }
    }
    const bool beside = (x <= 7 && y <= 7) || (x >= 13 && y <= 7) || (x <= 7 && y >= 13);
    return !beside && ((x * 7 + y * 11 + x * y * 3) % 5) < 2;
}

void paintCode(QPainter& painter, const QRectF& place)
{
    const double module = place.width() / modules;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRect(place.adjusted(-2 * module, -2 * module, 2 * module, 2 * module));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::black);
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x) {
            if (isDark(x, y)) {
                painter.drawRect(QRectF(place.left() + x * module, place.top() + y * module,
                    module + 0.2, module + 0.2));
            }
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace

ScanPicture::ScanPicture(const Theme& theme, QWidget* parent)
    : CameraView(theme, Size::Large, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ScanPicture::sizeHint() const
{
    return {theme().px(int(drawnWidth)), theme().px(int(drawnHeight))};
}

QSize ScanPicture::minimumSizeHint() const
{
    return {theme().px(120), theme().px(160)};
}

void ScanPicture::paintEvent(QPaintEvent* event)
{
    if (showsCamera()) {
        CameraView::paintEvent(event);
    } else {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintHand(painter);
    }
}

void ScanPicture::paintHand(QPainter& painter) const
{
    const Tokens& t = theme().tokens();
    const double scale = qMin(width() / drawnWidth, height() / drawnHeight);
    painter.translate((width() - drawnWidth * scale) / 2, (height() - drawnHeight * scale) / 2);
    painter.scale(scale, scale);
    const auto pen = [](const QColor& colour, double width) {
        return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    painter.setPen(pen(t.ink, 6));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(76, 10, 208, 330), 28, 28);
    painter.drawLine(QPointF(156, 34), QPointF(204, 34));
    paintCode(painter, QRectF(110, 96, 140, 140));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(t.lineStrong, 8));
    painter.drawLine(QPointF(132, 272), QPointF(228, 272));
    painter.drawLine(QPointF(148, 300), QPointF(212, 300));
    painter.setPen(pen(t.accent, 9));
    QPainterPath corner(QPointF(40, 120));
    corner.lineTo(40, 84);
    corner.quadTo(40, 70, 54, 70);
    corner.lineTo(60, 70);
    for (const auto& [x, y] :
        {std::pair{1.0, 1.0}, std::pair{-1.0, 1.0}, std::pair{1.0, -1.0}, std::pair{-1.0, -1.0}}) {
        painter.save();
        painter.translate(x < 0 ? drawnWidth : 0, y < 0 ? 332 : 0);
        painter.scale(x, y);
        painter.drawPath(corner);
        painter.restore();
    }
    painter.setPen(pen(t.accent, 7));
    painter.drawLine(QPointF(180, 366), QPointF(180, 418));
    painter.drawPolyline(QPolygonF({{156, 396}, {180, 420}, {204, 396}}));
    painter.setPen(pen(t.ink, 6));
    painter.setBrush(t.sunken);
    painter.drawPolygon(QPolygonF({{62, 442}, {298, 442}, {322, 490}, {38, 490}}));
    painter.setPen(pen(t.accent, 9));
    painter.drawLine(QPointF(96, 468), QPointF(264, 468));
}

} // namespace lanyard
