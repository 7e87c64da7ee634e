// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/MainWindow.h"

#include "shell/PageFrame.h"
#include "widgets/FocusRing.h"

#include <QCloseEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr QSize leastWindow{480, 480}; ///< a panel of 7 inches, upright or not

} // namespace

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pages(new PageFrame(theme, this))
{
    setWindowTitle(u"Lanyard"_s);
    setMinimumSize(leastWindow);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    m_theme.dress(this);
    new FocusRing(theme, this);
}

void MainWindow::addPage(QWidget* page)
{
    m_pages->add(page);
}

void MainWindow::showPage(QWidget* page)
{
    m_pages->bring(page);
    page->setFocus(Qt::OtherFocusReason);
}

QWidget* MainWindow::page() const
{
    return m_pages->page();
}

void MainWindow::setKiosk(bool kiosk)
{
    if (kiosk && screen() != nullptr) {
        setGeometry(screen()->geometry()); // also where no window manager hears the next line
    }
    setWindowState(kiosk ? Qt::WindowFullScreen : Qt::WindowMaximized);
    setClosable(!kiosk);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_theme.fitTo(size());
    QWidget::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_closable) {
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    Q_EMIT closeRefused();
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().page);
}

} // namespace lanyard
