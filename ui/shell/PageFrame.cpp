// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/PageFrame.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace lanyard {

PageFrame::PageFrame(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_sheet(new QWidget)
    , m_pages(new PanelLayout(m_sheet))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the pages have the keyboard
    m_pages->setContentsMargins(0, 0, 0, 0);
    setWidget(m_sheet);
    m_sheet->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &PageFrame::fit);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void PageFrame::add(QWidget* page)
{
    m_pages->addWidget(page);
    fit();
}

void PageFrame::bring(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    fit();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

int PageFrame::leastHeight(int width) const
{
    const QWidget* shown = page();
    const bool any = shown == nullptr || m_theme.scale() >= 1
        || shown->sizePolicy().verticalPolicy() == QSizePolicy::Ignored;
    return any ? 0 : m_pages->minimumHeightForWidth(width);
}

int PageFrame::leastWidth() const
{
    const QWidget* shown = page();
    const bool any
        = shown == nullptr || shown->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    return any ? 0 : qMin(Theme::leastBeside, shown->minimumSizeHint().width());
}

void PageFrame::fit()
{
    const QSize room = maximumViewportSize();
    const int least = leastWidth();
    int width = qMax(room.width(), least);
    int height = qMax(room.height(), leastHeight(width));
    if (height > room.height()) {
        width = qMax(room.width() - verticalScrollBar()->sizeHint().width(), least);
        height = qMax(room.height(), leastHeight(width));
    }
    if (m_sheet->size() != QSize(width, height)) {
        m_sheet->resize(width, height);
        follow(QApplication::focusWidget());
    }
}

/// Then it is seen well enough: to scroll for the rest of it would take what is above it away.
bool PageFrame::isMostOfTheWindow(const QWidget& focused) const
{
    const QRect place(focused.mapTo(viewport(), QPoint(0, 0)), focused.size());
    return (place & viewport()->rect()).height() > viewport()->height() / 2;
}

/// Not to where somebody scrolled away from, unless something else has the keyboard now.
void PageFrame::follow(QWidget* focused)
{
    const bool scrolls = verticalScrollBar()->maximum() > 0 || horizontalScrollBar()->maximum() > 0;
    if (scrolls && focused != nullptr && focused != page() && m_sheet->isAncestorOf(focused)
        && !isMostOfTheWindow(*focused)) {
        const int margin = m_theme.px(24);
        ensureWidgetVisible(focused, margin, margin);
    }
}

bool PageFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_sheet && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageFrame::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace lanyard
