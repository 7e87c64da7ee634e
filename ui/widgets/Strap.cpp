// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Strap.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QVarLengthArray>
#include <qdrawutil.h>

#include <cmath>

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

constexpr double shadowSoftness = 6; ///< radius of one pass of the blur
constexpr double shadowDrop = 6;

/// One pass of a box blur along lines of `count` bytes, `step` bytes apart.
void blurLine(uchar* line, int count, qsizetype step, int radius)
{
    QVarLengthArray<int, 512> sums(count + 1);
    sums[0] = 0;
    for (int i = 0; i < count; ++i) {
        sums[i + 1] = sums[i] + line[i * step];
    }
    for (int i = 0; i < count; ++i) {
        const int from = qMax(0, i - radius);
        const int to = qMin(count, i + radius + 1);
        line[i * step] = uchar((sums[to] - sums[from]) / (2 * radius + 1));
    }
}

/// A sheet just large enough to be cut into nine patches: corners, edges, middle.
QImage blurredPaper(const QColor& colour, int corner, int soft)
{
    const int side = 2 * corner + 2;
    QImage mask(side, side, QImage::Format_Alpha8);
    mask.fill(Qt::transparent);
    QPainter into(&mask);
    into.setRenderHint(QPainter::Antialiasing);
    into.setPen(Qt::NoPen);
    into.setBrush(Qt::black);
    const double inset = 2.0 * soft;
    into.drawRoundedRect(
        QRectF(mask.rect()).adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
    into.end();
    for (int pass = 0; pass < 3; ++pass) {
        for (int i = 0; i < side; ++i) {
            blurLine(mask.scanLine(i), side, 1, soft / 2);
            blurLine(mask.bits() + i, side, mask.bytesPerLine(), soft / 2);
        }
    }
    QImage shadow(side, side, QImage::Format_ARGB32_Premultiplied);
    shadow.fill(colour);
    QPainter cut(&shadow);
    cut.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    cut.drawImage(0, 0, mask);
    return shadow;
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
    const int soft = int(std::lround(shadowSoftness * scale));
    const int corner = int(std::lround(radius)) + 3 * soft;
    const QString key = QStringLiteral("lanyard/shadow/%1/%2/%3")
                            .arg(t.shadow.name(QColor::HexArgb))
                            .arg(soft)
                            .arg(corner);
    QPixmap patches;
    if (!QPixmapCache::find(key, &patches)) {
        patches = QPixmap::fromImage(blurredPaper(t.shadow, corner, soft));
        QPixmapCache::insert(key, patches);
    }
    const int reach = 2 * soft;
    const QRect place = paper.translated(0, shadowDrop * scale)
                            .adjusted(-reach, -reach, reach, reach)
                            .toAlignedRect();
    qDrawBorderPixmap(&painter, place, QMargins(corner, corner, corner, corner), patches);
}

} // namespace lanyard
