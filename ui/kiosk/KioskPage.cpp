// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/KioskPage.h"

#include <QEvent>
#include <QScrollArea>
#include <QScroller>
#include <QVBoxLayout>

namespace lanyard {

KioskPage::KioskPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{ }

void KioskPage::showState(const KioskState& state)
{
    m_state = state;
    retranslate();
}

void KioskPage::arrange(const KioskForm& form)
{
    m_form = form;
    fit();
    retranslate(); // which words have room depends on the form
}

void KioskPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT reworded();
    }
}

QString KioskPage::inOneLine(const QStringList& sentences)
{
    QString all;
    for (const QString& each : sentences) {
        if (!all.isEmpty() && !each.isEmpty()) {
            all += QLatin1String(all.back().isPunct() ? " " : ". ");
        }
        all += each;
    }
    return all;
}

HangingPage::HangingPage(const Theme& theme, QWidget* hanging, QWidget* parent)
    : KioskPage(theme, parent)
    , m_hanging(hanging)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_column(new QWidget(this))
    , m_scroll(new QScrollArea(m_column))
{
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    hanging->setParent(this);
    m_halves->addWidget(hanging);
    m_halves->addWidget(m_column, 1);
    auto* inside = new QWidget;
    m_words = new QVBoxLayout(inside);
    m_words->setContentsMargins(0, 0, 0, 0);
    m_words->setSpacing(0);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setMinimumHeight(1); // before it takes room from buttons that have just enough
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(m_scroll->viewport(), QScroller::TouchGesture);
    auto* column = new QVBoxLayout(m_column);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    m_foot = new QVBoxLayout;
    column->addLayout(m_foot);
}

bool HangingPage::isOverfull() const
{
    m_halves->activate();
    m_column->layout()->activate();
    const QSize room = m_scroll->maximumViewportSize();
    return m_scroll->widget()->heightForWidth(room.width()) > room.height();
}

void HangingPage::fit()
{
    const KioskForm& f = form();
    m_halves->setDirection(f.upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setStretch(0, f.upright ? 0 : 1);
    const int top = f.upright ? 0 : px(36) + theme().linePx(f.note) + px(16);
    m_column->layout()->setContentsMargins(
        px(f.upright ? f.side : 8), top, px(f.side), px(f.bottom));
    m_foot->setSpacing(px(f.gap));
    m_foot->setContentsMargins(0, px(f.upright ? 16 : 12), 0, 0);
}

} // namespace lanyard
