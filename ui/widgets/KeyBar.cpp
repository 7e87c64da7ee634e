// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/KeyBar.h"

#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

KeyBar::KeyBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void KeyBar::setKeys(const QList<KeyHint>& keys)
{
    if (keys == m_keys) {
        return;
    }
    m_keys = keys;
    QStringList words;
    for (const KeyHint& hint : keys) {
        words.append(hint.key + u": "_s + hint.words);
    }
    setAccessibleName(words.join(u", "_s));
    m_hovered = -1;
    update();
}

QSize KeyBar::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(64)};
}

QList<QRect> KeyBar::places() const
{
    QList<QRect> places;
    const int padding = m_theme.px(10);
    int x = -padding;
    for (const KeyHint& hint : m_keys) {
        const int words = int(std::ceil(textWidth(m_theme, type::note, hint.words)));
        const int width
            = padding + keycapWidth(m_theme, hint.key) + m_theme.px(8) + words + padding;
        if (x + width > this->width() + padding) {
            break;
        }
        places.append(QRect(x, (height() - m_theme.px(44)) / 2, width, m_theme.px(44)));
        x += width + m_theme.px(4);
    }
    return places;
}

int KeyBar::shown() const
{
    return int(places().size());
}

int KeyBar::at(const QPoint& point) const
{
    const auto all = places();
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].contains(point)) {
            return i;
        }
    }
    return -1;
}

void KeyBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int index = at(event->pos()); index >= 0) {
        Q_EMIT activated(m_keys[index].action);
    }
}

void KeyBar::mouseMoveEvent(QMouseEvent* event)
{
    const int index = at(event->pos());
    if (index != m_hovered) {
        m_hovered = index;
        setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        update();
    }
}

void KeyBar::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void KeyBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places();
    for (int i = 0; i < all.size(); ++i) {
        const QRect place = all[i];
        if (i == m_hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.tint);
            painter.drawRoundedRect(place, m_theme.px(10), m_theme.px(10));
        }
        const int cap = keycapWidth(m_theme, m_keys[i].key);
        const int high = m_theme.px(26);
        const QRectF capRect(
            place.left() + m_theme.px(10), place.top() + (place.height() - high) / 2, cap, high);
        paintKeycap(painter, m_theme, capRect, m_keys[i].key, t.lineStrong, t.surface);
        painter.setPen(t.ink2);
        paintLine(painter, m_theme, type::note,
            QRectF(capRect.right() + m_theme.px(8), place.top(), place.width(), place.height()),
            Qt::AlignLeft | Qt::AlignVCenter, m_keys[i].words);
    }
}

} // namespace lanyard
