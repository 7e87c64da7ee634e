// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/TopBar.h"

#include "shell/TimeWords.h"
#include "sync/SyncLine.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QTimer>

#include <chrono>

namespace lanyard {

using namespace Qt::StringLiterals;

TopBar::TopBar(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_sign(new Symbol(theme, u"lanyard"_s, 30, this))
    , m_event(new Text(theme, type::body.inBold(), {}, this))
    , m_place(new Text(theme, type::body, {}, this))
    , m_sync(new SyncLine(theme, this))
    , m_time(new Text(theme, type::lead.inBold(), {}, this))
{
    m_sign->setAccent(true);
    m_place->setColour(TextColour::Soft);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sign);
    row->addWidget(m_event);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_sync);
    row->addWidget(m_time);
    auto* timer = new QTimer(this);
    timer->setInterval(std::chrono::seconds(1));
    connect(timer, &QTimer::timeout, this, &TopBar::tick);
    timer->start();
    connect(&theme, &Theme::changed, this, &TopBar::fit);
    fit();
    tick();
}

void TopBar::fit()
{
    layout()->setSpacing(m_theme.px(16));
    setFixedHeight(m_theme.px(64));
}

void TopBar::tick()
{
    const QString now = TimeWords::clock(m_clock.now(), m_zone);
    if (now != m_time->text()) {
        m_time->setText(now);
    }
}

void TopBar::setPlace(const QString& event, const QString& desk, const QString& operatorName)
{
    // a usual name keeps its line; the line about the server gives way first
    constexpr int usual = 32;
    m_event->setWordWrap(event.size() > usual);
    m_place->setWordWrap(desk.size() + operatorName.size() > usual);
    m_event->setText(event);
    m_place->setText(operatorName.isEmpty() ? desk : desk + u" · "_s + operatorName);
}

void TopBar::setSync(const SyncStatus& status, const QTimeZone& zone)
{
    m_zone = zone;
    m_sync->setStatus(status, zone);
    tick();
}

} // namespace lanyard
