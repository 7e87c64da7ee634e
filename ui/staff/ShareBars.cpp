// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/ShareBars.h"

#include "widgets/Text.h"

#include <QPainter>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 48;

} // namespace

ShareBars::ShareBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ShareBars::setTypes(const QList<TypeCount>& types)
{
    m_types = types;
    QStringList said;
    for (const TypeCount& type : types) {
        said.append(
            tr("%1: %2 of %3").arg(type.type, QString::number(type.in), QString::number(type.all)));
    }
    setAccessibleName(said.join(u", "_s));
    updateGeometry();
    update();
}

QSize ShareBars::sizeHint() const
{
    return {m_theme.px(240), int(m_types.size()) * m_theme.px(rowHeight)};
}

void ShareBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double high = m_theme.px(rowHeight);
    for (int i = 0; i < m_types.size(); ++i) {
        paintRow(painter, QRectF(0, i * high, width(), high), m_types.at(i));
    }
}

void ShareBars::paintRow(QPainter& painter, const QRectF& row, const TypeCount& type) const
{
    const Tokens& t = m_theme.tokens();
    const double line = m_theme.px(26);
    const QString in = QString::number(type.in);
    const QString of = u' ' + tr("of %1").arg(type.all);
    const double ofWidth = textWidth(m_theme, type::body, of);
    const double inWidth = textWidth(m_theme, type::body.inBold(), in);
    const double room = row.width() - ofWidth - inWidth - m_theme.px(12);
    TextStyle style = type::body;
    while (style.size > 12 && textWidth(m_theme, style, type.type) > room) {
        style.size -= 1;
    }
    const QRectF words(row.left(), row.top(), row.width(), line);
    painter.setPen(t.ink);
    paintLine(painter, m_theme, style, words, Qt::AlignLeft | Qt::AlignVCenter, type.type);
    paintLine(painter, m_theme, type::body.inBold(), words.adjusted(0, 0, -ofWidth, 0),
        Qt::AlignRight | Qt::AlignVCenter, in);
    painter.setPen(t.ink2);
    paintLine(painter, m_theme, type::body, words, Qt::AlignRight | Qt::AlignVCenter, of);
    const double thick = m_theme.px(12);
    QRectF bar(row.left(), row.top() + line, row.width(), thick);
    painter.setPen(m_theme.isContrast() ? QPen(t.line, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.isContrast() ? t.surface : t.line);
    painter.drawRoundedRect(bar, thick / 2, thick / 2);
    QRectF done = bar;
    done.setWidth(bar.width() * qMin(1.0, double(type.in) / qMax(1, type.all)));
    painter.save();
    painter.setClipRect(done);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(bar, thick / 2, thick / 2);
    painter.restore();
}

} // namespace lanyard
