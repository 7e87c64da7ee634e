// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PaintedPage.h"

#include "TemporaryReplica.h"
#include "badge/BadgeRail.h"
#include "desk/DeskPage.h"
#include "printing/PrintService.h"

#include <QEvent>

namespace lanyard {

PaintedPage::PaintedPage(const PrintService& service)
    : m_window(m_theme)
    , m_page(new DeskPage(m_theme, m_clock))
{
    m_page->setEvent(TemporaryReplica::sourceEvent().event, DeskSettings());
    m_window.addPage(m_page);
    m_window.resize(Theme::designSize);
    m_window.show();
    m_window.showPage(m_page);
    for (BadgeRail* rail : m_page->findChildren<BadgeRail*>()) { // where the printer is told of
        rail->installEventFilter(this);
        for (QWidget* part : rail->findChildren<QWidget*>()) {
            part->installEventFilter(this);
        }
    }
    connect(&service, &PrintService::printerChanged, this, [this](const PrinterStatus& status) {
        m_page->setPrinter(status);
        m_isFaultTold = status.fault != PrinterFault::None;
    });
}

void PaintedPage::forget()
{
    m_isFaultTold = false;
    m_paintedAt.reset();
}

bool PaintedPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_isFaultTold && !m_paintedAt) {
        m_isFaultTold = false;
        const auto painted = [this] { m_paintedAt = std::chrono::steady_clock::now(); };
        QMetaObject::invokeMethod(this, painted, Qt::QueuedConnection); // after it
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lanyard
