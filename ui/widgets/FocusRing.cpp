// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/FocusRing.h"

#include "widgets/KeyPad.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <utility>

namespace lanyard {

FocusRing::FocusRing(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&theme, &Theme::changed, this, &FocusRing::place);
}

void FocusRing::follow(QWidget* focused)
{
    if (m_target) {
        m_target->removeEventFilter(this);
    }
    const bool isRinged = qobject_cast<QAbstractButton*>(focused) != nullptr
        || qobject_cast<QScrollArea*>(focused) != nullptr
        || qobject_cast<QTableView*>(focused) != nullptr
        || qobject_cast<KeyPad*>(focused) != nullptr; // its keys are one control to the keyboard
    const bool wanted = isRinged && focused->window() == window();
    m_target = wanted ? focused : nullptr;
    for (const QMetaObject::Connection& each : std::exchange(m_scrolled, {})) {
        disconnect(each);
    }
    if (m_target) {
        m_target->installEventFilter(this);
    }
    for (QWidget* up = m_target; up != nullptr; up = up->parentWidget()) {
        if (const auto* area = qobject_cast<QAbstractScrollArea*>(up)) {
            for (const QScrollBar* bar : {area->verticalScrollBar(), area->horizontalScrollBar()}) {
                m_scrolled.append(connect(bar, &QScrollBar::valueChanged, this, &FocusRing::place));
            }
        }
    }
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible() || m_target->visibleRegion().isEmpty()) {
        hide();
        return;
    }
    const QPoint corner = m_target->mapTo(parentWidget(), QPoint(0, 0));
    const int out = 2 * thickness(); // as wide a gap
    setGeometry(QRect(corner, m_target->size()).adjusted(-out, -out, out, out));
    raise();
    show();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// 3 px, and as many times more as a screen is larger than one of 1920 px.
int FocusRing::thickness() const
{
    return qMax(3, int(m_theme.scale() * 2.5));
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = thickness();
    painter.setPen(QPen(m_theme.tokens().accent, thick));
    const double in = thick / 2;
    const double radius = m_theme.px(10) + thick + 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), radius, radius);
}

} // namespace lanyard
