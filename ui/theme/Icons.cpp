// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/Icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// The drawing with its two colours replaced, rendered once for each size and colour.
void paintSvg(QPainter& painter, const QRectF& rect, const QString& name, const QColor& body,
    const QColor& mark)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size = (rect.size() * ratio).toSize();
    const QString key = u"lanyard/%1/%2/%3/%4/%5"_s.arg(
        name, body.name(), mark.name(), QString::number(size.width()), QString::number(ratio));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(u":/lanyard/icons/%1.svg"_s.arg(name));
        if (size.isEmpty() || !file.open(QIODevice::ReadOnly)) {
            return;
        }
        QByteArray source = file.readAll();
        source.replace("#FFFFFF", mark.name().toLatin1());
        source.replace("#1B1915", body.name().toLatin1());
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter into(&pixmap);
        into.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer(source).render(&into, QRectF(QPointF(), QSizeF(size)));
        into.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    paintSvg(painter, rect, name, colour, Qt::white);
}

void paintVerdict(
    QPainter& painter, const QRectF& rect, Verdict verdict, const QColor& body, const QColor& mark)
{
    if (verdict != Verdict::None) {
        paintSvg(painter, rect, u"verdict-"_s + verdictName(verdict), body, mark);
    }
}

void paintSmallVerdict(QPainter& painter, const QRectF& rect, Verdict verdict, const Tokens& tokens,
    const QColor& ground)
{
    if (verdict != Verdict::Look) {
        paintVerdict(painter, rect, verdict, tokens.of(verdict).text, ground);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 48, rect.height() / 48);
    const QColor sign(0x1B, 0x19, 0x15);
    painter.setPen(QPen(tokens.amberLine, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(tokens.amber);
    painter.drawPolygon(QPolygonF({{24, 5}, {45, 43}, {3, 43}}));
    painter.setPen(QPen(sign, 5.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(24, 18), QPointF(24, 30));
    painter.setPen(Qt::NoPen);
    painter.setBrush(sign);
    painter.drawEllipse(QPointF(24, 37), 3.2, 3.2);
    painter.restore();
}

} // namespace lanyard
