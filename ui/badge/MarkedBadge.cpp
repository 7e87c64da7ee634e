// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/MarkedBadge.h"

#include "widgets/BadgeHolder.h"
#include "widgets/Text.h"

#include <QPainter>

namespace lanyard {

namespace {

constexpr int edge = 6; ///< px around the paper, for a frame at its rim

} // namespace

MarkedBadge::MarkedBadge(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MarkedBadge::setBadge(
    const BadgeRaster& raster, const BadgeBox& mark, const QString& name, const QString& reason)
{
    m_image = BadgeHolder::imageOf(raster);
    m_dotsPerMm = raster.dpi / 25.4;
    m_mark = mark;
    setAccessibleName(name);
    setAccessibleDescription(reason);
    update();
}

void MarkedBadge::setEmpty(const QString& words)
{
    m_image = {};
    m_mark = {};
    m_words = words;
    setAccessibleName(words);
    setAccessibleDescription({});
    update();
}

QSize MarkedBadge::sizeHint() const
{
    return {m_theme.px(280), m_theme.px(420)};
}

QSize MarkedBadge::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(140)};
}

QRectF MarkedBadge::paper() const
{
    const QRectF room = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    const QSizeF size = QSizeF(m_image.size()).scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width(), size.height()) / 2, size};
}

QRectF MarkedBadge::frame() const
{
    if (m_image.isNull() || m_mark.width.inMm() <= 0 || m_mark.height.inMm() <= 0) {
        return {};
    }
    const QRectF page = paper();
    const double scale = page.width() / m_image.width() * m_dotsPerMm;
    const QRectF mark(page.left() + m_mark.left.inMm() * scale,
        page.top() + m_mark.top.inMm() * scale, m_mark.width.inMm() * scale,
        m_mark.height.inMm() * scale);
    // what hangs over the paper is framed at its rim
    return mark.adjusted(-3, -3, 3, 3) & page.adjusted(-4, -4, 4, 4);
}

void MarkedBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    if (m_image.isNull()) {
        painter.setPen(t.ink2);
        painter.setFont(m_theme.font(type::body, m_words));
        painter.drawText(rect(), int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_words);
        return;
    }
    const QRectF page = paper();
    const QSize size = (page.size() * devicePixelRatioF()).toSize();
    painter.drawImage(page, m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.holderLine, 1));
    painter.drawRect(page);
    if (const QRectF place = frame(); !place.isNull()) {
        // the paper is white in every theme, so the frame is too: dark on it, light around it
        painter.setPen(QPen(tokensOf(ThemeKind::Light).amber, 6));
        painter.drawRect(place);
        painter.setPen(QPen(tokensOf(ThemeKind::Light).ink, 2, Qt::DashLine));
        painter.drawRect(place);
    }
}

} // namespace lanyard
