// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/HangingSign.h"

#include "widgets/Strap.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace lanyard {

namespace {

// in design pixels
constexpr int radius = 36;
constexpr int slotTop = 24;
constexpr int slotWidth = 150;
constexpr int slotHeight = 30;
constexpr int under = 36; ///< for the shadow

} // namespace

HangingSign::HangingSign(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    m_outer->setSpacing(0);
    m_body->setSpacing(0);
    m_outer->addLayout(m_body, 1);
    m_outer->addStretch(0);
    refit();
    connect(&theme, &Theme::changed, this, &HangingSign::refit);
}

void HangingSign::setPaper(int width, int leastHeight)
{
    m_width = width;
    m_least = leastHeight;
    refit();
}

void HangingSign::fit(const KioskForm& form)
{
    m_form = form;
    refit();
}

void HangingSign::setFilling(bool filling)
{
    m_outer->setStretch(0, filling ? 1 : 0);
    m_outer->setStretch(1, filling ? 0 : 1);
}

void HangingSign::refit()
{
    const int top = int(strapHang(m_theme.px(m_form.strap)));
    const int wide = qMin(m_theme.px(m_width), width() - m_theme.px(16));
    const int side = qMax(0, (width() - wide) / 2);
    const int pad = m_theme.px(m_form.upright ? 40 : 28);
    m_outer->setContentsMargins(side, top, side, m_theme.px(under));
    m_body->setContentsMargins(pad, m_theme.px(slotTop + slotHeight + 10), pad, pad / 2);
    setMinimumHeight(top + m_theme.px(m_least + under));
    update();
}

QRectF HangingSign::paper() const
{
    return m_body->geometry();
}

void HangingSign::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refit();
}

bool HangingSign::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        update(); // the paper follows what is on it, also when the widget keeps its size
    }
    return done;
}

void HangingSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = m_theme.tokens();
    const double strap = m_theme.px(m_form.strap);
    paintStrap(painter, t, width() / 2.0, strap);
    const QRectF sheet = paper();
    const double round = m_theme.px(radius);
    paintPaperShadow(painter, t, sheet, round, 2 * m_theme.scale());
    QPainterPath body;
    body.addRoundedRect(sheet.adjusted(1, 1, -1, -1), round, round);
    const QSizeF hole(m_theme.px(slotWidth), m_theme.px(slotHeight));
    body.addRoundedRect(
        QRectF(QPointF(sheet.center().x() - hole.width() / 2, sheet.top() + m_theme.px(slotTop)),
            hole),
        hole.height() / 2, hole.height() / 2);
    body.setFillRule(Qt::OddEvenFill);
    painter.setPen(QPen(t.holderLine, 2));
    painter.setBrush(t.surface);
    painter.drawPath(body);
    paintHook(painter, t, width() / 2.0, strap);
}

} // namespace lanyard
