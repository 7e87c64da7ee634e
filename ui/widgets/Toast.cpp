// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Toast.h"

#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <chrono>

namespace lanyard {

Toast::Toast(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new Text(theme, type::body, {}, this))
    , m_timer(new QTimer(this))
{
    setProperty("toast", true);
    m_text->setColour(TextColour::Page);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text);
    m_timer->setSingleShot(true);
    m_timer->setInterval(std::chrono::seconds(6));
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::say(const QString& words, const QString& icon)
{
    m_icon = icon;
    m_text->setText(words);
    layout()->setContentsMargins(m_theme.px(56), 0, m_theme.px(24), 0);
    const int width = qMin(sizeHint().width(), parentWidget()->width() - m_theme.px(64));
    const int height = qMax(m_theme.px(56), layout()->totalHeightForWidth(width));
    // over the line that only tells: at the foot are what can be done and its keys
    setGeometry(m_theme.px(32), m_theme.px(4), width, height);
    raise();
    show();
    m_timer->start();
    setAccessibleName(words);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::words() const
{
    return m_text->text();
}

void Toast::mouseReleaseEvent(QMouseEvent*)
{
    hide();
}

void Toast::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int size = m_theme.px(24);
    paintIcon(painter, QRectF(m_theme.px(20), (height() - size) / 2, size, size), m_icon,
        m_theme.tokens().page);
}

} // namespace lanyard
