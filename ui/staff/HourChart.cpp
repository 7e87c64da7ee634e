// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/HourChart.h"

#include "shell/TimeWords.h"
#include "widgets/Text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourLong = 3600;
constexpr int mostLines = 5;

} // namespace

HourChart::HourChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HourChart::setHours(const QList<HourCount>& hours, const QTimeZone& zone)
{
    m_hours = filled(hours);
    m_zone = zone;
    setAccessibleName(tr("Entries an hour"));
    QStringList said;
    for (const HourCount& each : std::as_const(m_hours)) {
        said.append(
            u"%1: %2"_s.arg(TimeWords::clock(each.hour, m_zone), QString::number(each.entries)));
    }
    setAccessibleDescription(said.join(u", "_s));
    update();
}

QList<HourCount> HourChart::filled(const QList<HourCount>& hours)
{
    QList<HourCount> all;
    if (hours.isEmpty()) {
        return all;
    }
    QMap<QDateTime, int> entries;
    for (const HourCount& each : hours) {
        entries[each.hour] += each.entries;
    }
    const QDateTime last = entries.lastKey();
    QDateTime at = qMax(entries.firstKey(), last.addSecs(-(mostHours - 1) * hourLong));
    for (; at <= last; at = at.addSecs(hourLong)) {
        all.append({at, entries.value(at)});
    }
    return all;
}

QSize HourChart::sizeHint() const
{
    return {m_theme.px(400), m_theme.px(220)};
}

int HourChart::step() const
{
    int most = 1;
    for (const HourCount& each : m_hours) {
        most = qMax(most, each.entries);
    }
    for (int ten = 1;; ten *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (factor * ten * mostLines >= most) {
                return factor * ten;
            }
        }
    }
}

int HourChart::top() const
{
    int most = 1;
    for (const HourCount& each : m_hours) {
        most = qMax(most, each.entries);
    }
    return (most + step() - 1) / step() * step();
}

void HourChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double axis = m_theme.px(48);
    const QRectF plot(
        axis, m_theme.px(28), width() - axis, height() - m_theme.px(28) - m_theme.px(30));
    paintLines(painter, plot);
    paintBars(painter, plot);
}

void HourChart::paintLines(QPainter& painter, const QRectF& plot) const
{
    const Tokens& t = m_theme.tokens();
    const double high = m_theme.px(22);
    for (int value = 0; value <= top(); value += step()) {
        const double y = plot.bottom() - plot.height() * value / top();
        painter.fillRect(QRectF(plot.left(), y - 0.5, plot.width(), 1), t.line);
        painter.setPen(t.ink2);
        paintLine(painter, m_theme, type::note,
            QRectF(0, y - high / 2, plot.left() - m_theme.px(10), high),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
}

void HourChart::paintBars(QPainter& painter, const QRectF& plot) const
{
    const Tokens& t = m_theme.tokens();
    const double room = plot.width() / qMax<double>(6, double(m_hours.size()));
    const double bar = qMin<double>(room * 0.72, m_theme.px(64));
    const double high = m_theme.px(24);
    for (int i = 0; i < m_hours.size(); ++i) {
        const HourCount& each = m_hours.at(i);
        const double left = plot.left() + room * i;
        const double tall = plot.height() * each.entries / top();
        const QRectF rect(left + (room - bar) / 2, plot.bottom() - tall, bar, tall);
        const double radius = qMin<double>(m_theme.px(4), tall);
        QPainterPath shape;
        shape.moveTo(rect.bottomLeft());
        shape.lineTo(rect.left(), rect.top() + radius);
        shape.quadTo(rect.topLeft(), {rect.left() + radius, rect.top()});
        shape.lineTo(rect.right() - radius, rect.top());
        shape.quadTo(rect.topRight(), {rect.right(), rect.top() + radius});
        shape.lineTo(rect.bottomRight());
        painter.fillPath(shape, t.accent);
        painter.setPen(t.ink);
        paintLine(painter, m_theme, type::note.inBold(),
            QRectF(left, rect.top() - high, room, high), Qt::AlignHCenter | Qt::AlignVCenter,
            QString::number(each.entries));
        painter.setPen(t.ink2);
        const bool crowded = room < m_theme.px(52) && i % 2 == 1;
        if (!crowded) {
            paintLine(painter, m_theme, type::note,
                QRectF(left - room, plot.bottom() + m_theme.px(6), room * 3, high),
                Qt::AlignHCenter | Qt::AlignVCenter, TimeWords::clock(each.hour, m_zone));
        }
    }
}

} // namespace lanyard
