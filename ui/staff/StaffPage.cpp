// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/StaffPage.h"

#include "staff/BadgesPanel.h"
#include "staff/NumbersPanel.h"
#include "staff/PeoplePanel.h"
#include "staff/PinPanel.h"
#include "staff/SyncPanel.h"
#include "widgets/PanelLayout.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lanyard {

StaffPage::StaffPage(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new StaffBar(theme, this))
    , m_pin(new PinPanel(theme, clock, this))
    , m_people(new PeoplePanel(theme, this))
    , m_sync(new SyncPanel(theme, this))
    , m_numbers(new NumbersPanel(theme, this))
    , m_badges(new BadgesPanel(theme, this))
    , m_panels(new PanelLayout)
{
    for (QWidget* panel :
        std::initializer_list<QWidget*>{m_pin, m_people, m_sync, m_numbers, m_badges}) {
        m_panels->addWidget(panel);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_panels, 1);
    connect(m_bar, &StaffBar::tabWanted, this, &StaffPage::showTab);
    connect(m_bar, &StaffBar::settingsWanted, this, &StaffPage::settingsWanted);
    connect(m_bar, &StaffBar::lockWanted, this, &StaffPage::lockWanted);
    connect(m_pin, &PinPanel::leaveWanted, this, &StaffPage::leaveWanted);
    connect(m_people, &PeoplePanel::leaveWanted, this, &StaffPage::leaveWanted);
    showLocked();
}

void StaffPage::showLocked()
{
    m_people->clear();
    m_sync->clear();
    m_badges->clear();
    m_bar->hide();
    m_pin->showAsk();
    bring(m_pin);
}

void StaffPage::showTab(StaffBar::Tab tab)
{
    m_tab = tab;
    m_bar->setTab(tab);
    m_bar->show();
    const QList<QWidget*> panels{m_people, m_sync, m_numbers, m_badges};
    bring(panels.at(tab));
    Q_EMIT tabShown(tab);
}

void StaffPage::bring(QWidget* panel)
{
    m_panels->setCurrentWidget(panel);
    setFocusProxy(panel);
    if (isVisible()) {
        panel->setFocus(Qt::OtherFocusReason);
    }
}

bool StaffPage::isLocked() const
{
    return m_panels->currentWidget() == m_pin;
}

void StaffPage::setPlace(const QString& event, const DeskSettings& settings)
{
    m_bar->setOperator(settings.operatorName);
    m_pin->setPlace(event, settings);
}

void StaffPage::setToDecide(int entries)
{
    m_bar->setToDecide(entries);
}

void StaffPage::setLocksIn(int seconds)
{
    m_bar->setLocksIn(seconds);
}

bool StaffPage::stepBack()
{
    switch (m_tab) {
    case StaffBar::People:
        return m_people->back();
    case StaffBar::Sync:
        return m_sync->back();
    case StaffBar::Numbers:
    case StaffBar::Badges:
        return false;
    }
    return false;
}

void StaffPage::keyPressEvent(QKeyEvent* event)
{
    if (isLocked() || event->isAutoRepeat()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_F5:
        showTab(StaffBar::People);
        break;
    case Qt::Key_F6:
        showTab(StaffBar::Sync);
        break;
    case Qt::Key_F7:
        showTab(StaffBar::Numbers);
        break;
    case Qt::Key_F8:
        Q_EMIT settingsWanted();
        break;
    case Qt::Key_F9:
        showTab(StaffBar::Badges);
        break;
    case Qt::Key_F12:
        Q_EMIT lockWanted();
        break;
    case Qt::Key_Escape:
        if (!stepBack()) {
            Q_EMIT leaveWanted();
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StaffPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().page);
}

} // namespace lanyard
