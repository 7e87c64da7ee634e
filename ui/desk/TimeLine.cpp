// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk/TimeLine.h"

#include "shell/TimeWords.h"
#include "widgets/Text.h"

#include <QPainter>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

// The middle of the line, in the design's px from the top.
constexpr int axis = 40;

} // namespace

TimeLine::TimeLine(const Theme& theme, const TimeLineView& view, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimeLine::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(92)};
}

double TimeLine::position(const QDateTime& at) const
{
    // now and the nearest border stand apart, whatever lies between: the words tell the distance
    const bool early = m_view.from && m_view.now < *m_view.from;
    if (at == m_view.now) {
        return width() * (early ? 0.24 : 0.84);
    }
    if (m_view.from && at == *m_view.from) {
        return width() * (early ? 0.56 : 0.28);
    }
    return width() * (early ? 0.84 : 0.56);
}

void TimeLine::paintLabel(QPainter& painter, double x, const QString& text, bool bold) const
{
    const TextStyle style = bold ? type::note.inBold() : type::note;
    const double half = textWidth(m_theme, style, text) / 2;
    const double centre = qBound(half, x, width() - half);
    painter.setPen(bold ? m_theme.tokens().ink : m_theme.tokens().ink2);
    paintLine(painter, m_theme, style,
        QRectF(centre - half, m_theme.px(62), 2 * half, m_theme.px(22)),
        Qt::AlignHCenter | Qt::AlignVCenter, text);
}

void TimeLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const double y = m_theme.px(axis);
    const double thick = m_theme.px(12);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.isContrast() ? t.tint : t.line);
    painter.drawRoundedRect(QRectF(0, y - thick / 2, width(), thick), thick / 2, thick / 2);
    const double begin = m_view.from ? position(*m_view.from) : 0;
    const double end = m_view.until ? position(*m_view.until) : width();
    painter.fillRect(QRectF(begin, y - thick / 2, end - begin, thick), t.admitted.text);
    painter.setPen(QPen(t.admitted.text, 3));
    const double reach = m_theme.px(16);
    if (m_view.from) {
        painter.drawLine(QPointF(begin, y - reach), QPointF(begin, y + reach));
        paintLabel(painter, begin,
            tr("Opens %1").arg(TimeWords::day(*m_view.from, m_view.now, m_view.zone)), false);
    }
    painter.setPen(QPen(t.admitted.text, 3));
    if (m_view.until) {
        painter.drawLine(QPointF(end, y - reach), QPointF(end, y + reach));
        paintLabel(painter, end,
            tr("Closes %1").arg(TimeWords::day(*m_view.until, m_view.now, m_view.zone)), false);
    }
    const double now = position(m_view.now);
    painter.setPen(QPen(t.ink, 3));
    painter.drawLine(QPointF(now, m_theme.px(16)), QPointF(now, m_theme.px(48)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink);
    const double mark = m_theme.px(10);
    painter.drawPolygon(QPolygonF({{now - mark, m_theme.px(6) * 1.0},
        {now + mark, m_theme.px(6) * 1.0}, {now, m_theme.px(19) * 1.0}}));
    paintLabel(painter, now, tr("Now %1").arg(TimeWords::clock(m_view.now, m_view.zone)), true);
    const bool early = m_view.from && m_view.now < *m_view.from;
    const double near = early ? begin : end;
    QPen dots(t.ink, 2, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({1, 3.5});
    painter.setPen(dots);
    painter.drawLine(QPointF(qMin(now, near) + 14, y), QPointF(qMax(now, near) - 14, y));
    const QDateTime border = early ? *m_view.from : m_view.until.value_or(m_view.now);
    const QString away = early // in the words of the sentence above it
        ? TimeWords::in(border, m_view.now)
        : TimeWords::span(border.secsTo(m_view.now));
    painter.setPen(t.ink);
    paintLine(painter, m_theme, type::note.inBold(),
        QRectF(qMin(now, near), m_theme.px(11), std::abs(now - near), m_theme.px(22)),
        Qt::AlignHCenter | Qt::AlignVCenter, away);
}

} // namespace lanyard
