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

Toast::Toast(const Theme& theme, const QWidget& bar, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_bar(bar)
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

void Toast::say(const QString& words, const QString& icon, About about)
{
    m_about = about;
    m_icon = icon;
    m_words = words;
    m_text->setText(words);
    layout()->setContentsMargins(m_theme.px(56), 0, m_theme.px(24), 0);
    const int width = qMin(sizeHint().width(), parentWidget()->width() - m_theme.px(64));
    // over the line that only tells: at the foot are what can be done and its keys, below the line
    // is the field
    const int room = qMax(m_bar.geometry().bottom() + 1, m_theme.px(64));
    shorten(width, room);
    const int height = qMin(room, heightFor(width));
    setGeometry(m_theme.px(32), qMin(m_theme.px(4), room - height), width, height);
    raise();
    show();
    m_timer->start();
    setAccessibleName(words);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::pass()
{
    if (m_about == About::Now) {
        hide();
    }
}

int Toast::heightFor(int width) const
{
    return qMax(m_theme.px(56), layout()->totalHeightForWidth(width));
}

/// Word by word, or where there is but one letter by letter, until it fits.
void Toast::shorten(int width, int room)
{
    QString shown = m_words;
    while (heightFor(width) > room && !shown.isEmpty()) {
        const qsizetype space = shown.lastIndexOf(QLatin1Char(' '));
        shown.truncate(space > 0 ? space : shown.size() - 1);
        m_text->setText(shown + QChar(0x2026));
    }
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
