// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/KeyBar.h"

#include "widgets/Button.h"
#include "widgets/Text.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace lanyard {

using namespace Qt::StringLiterals;

struct KeyBar::Place
{
    int number = 0; ///< of the key
    QRect rect;
};

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

void KeyBar::setRank(std::function<int(int action)> rank)
{
    m_rank = std::move(rank);
    update();
}

int KeyBar::widthOf(const KeyHint& hint) const
{
    return 2 * m_theme.px(10) + keycapWidth(m_theme, hint.key) + m_theme.px(8)
        + int(std::ceil(textWidth(m_theme, type::note, hint.words)));
}

/// The keys by number, the one first that gives way first.
QList<int> KeyBar::neededLeast() const
{
    QList<int> sorted(m_keys.size());
    std::iota(sorted.rbegin(), sorted.rend(), 0); // the last one first
    if (m_rank) {
        std::ranges::stable_sort(
            sorted, {}, [this](int number) { return m_rank(m_keys.at(number).action); });
    }
    return sorted;
}

QList<KeyBar::Place> KeyBar::places() const
{
    const int padding = m_theme.px(10);
    const int gap = m_theme.px(4);
    QList<int> widths;
    for (const KeyHint& hint : m_keys) {
        widths.append(widthOf(hint));
    }
    const auto hasRoom = [&] {
        int all = -2 * padding - gap;
        for (const int each : std::as_const(widths)) {
            all += each > 0 ? each + gap : 0;
        }
        return all <= width();
    };
    const QList<int> sorted = neededLeast();
    for (const int number : sorted) {
        widths[number] = hasRoom() ? widths.at(number) : 0;
    }
    QList<Place> places;
    int x = -padding;
    for (int i = 0; i < m_keys.size(); ++i) {
        if (widths.at(i) > 0) {
            const QRect rect(x, (height() - m_theme.px(44)) / 2, widths.at(i), m_theme.px(44));
            places.append({i, rect});
            x += widths.at(i) + gap;
        }
    }
    return places;
}

QList<int> KeyBar::shown() const
{
    QList<int> actions;
    const auto all = places();
    for (const Place& place : all) {
        actions.append(m_keys.at(place.number).action);
    }
    return actions;
}

int KeyBar::at(const QPoint& point) const
{
    const auto all = places();
    for (const Place& place : all) {
        if (place.rect.contains(point)) {
            return place.number;
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
    for (const Place& place : all) {
        const KeyHint& hint = m_keys.at(place.number);
        if (place.number == m_hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.tint);
            painter.drawRoundedRect(place.rect, m_theme.px(10), m_theme.px(10));
        }
        const int cap = keycapWidth(m_theme, hint.key);
        const int high = m_theme.px(26);
        const QRectF capRect(place.rect.left() + m_theme.px(10),
            place.rect.top() + (place.rect.height() - high) / 2, cap, high);
        paintKeycap(painter, m_theme, capRect, hint.key, t.lineStrong, t.surface);
        painter.setPen(t.ink2);
        const QRectF words(capRect.right() + m_theme.px(8), place.rect.top(), place.rect.width(),
            place.rect.height());
        paintLine(
            painter, m_theme, type::note, words, Qt::AlignLeft | Qt::AlignVCenter, hint.words);
    }
}

} // namespace lanyard
