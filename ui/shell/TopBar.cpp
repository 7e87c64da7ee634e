// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/TopBar.h"

#include "shell/TimeWords.h"
#include "sync/SyncLine.h"
#include "widgets/Card.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int usual = 32; ///< letters of a name that keeps its line

} // namespace

TopBar::TopBar(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_row(new QHBoxLayout)
    , m_sign(new Symbol(theme, u"lanyard"_s, 30, this))
    , m_event(new Text(theme, type::body.inBold(), {}, this))
    , m_place(new Text(theme, type::body, {}, this))
    , m_sync(new SyncLine(theme, this))
    , m_time(new Text(theme, type::lead.inBold(), {}, this))
{
    m_sign->setAccent(true);
    m_place->setColour(TextColour::Soft);
    m_row->addWidget(m_sign);
    m_row->addWidget(m_event);
    m_row->addWidget(m_place);
    m_row->addStretch(1);
    m_row->addWidget(m_sync);
    m_row->addWidget(m_time);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row, 1);
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
    m_row->setSpacing(m_theme.px(16));
    placeSync();
    wrap();
    setMinimumHeight(m_theme.px(64));
    setMaximumHeight(m_theme.isNarrow() ? QWIDGETSIZE_MAX : m_theme.px(64));
}

void TopBar::placeSync()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    const bool isBelow = column->indexOf(m_sync) >= 0;
    if (isBelow == m_theme.isNarrow()) {
        return;
    }
    if (isBelow) {
        column->removeWidget(m_sync);
        m_row->insertWidget(m_row->indexOf(m_time), m_sync);
    } else {
        m_row->removeWidget(m_sync);
        column->addWidget(m_sync);
    }
}

/// Names are whole; the line about the server gives way first.
void TopBar::wrap()
{
    m_event->setWordWrap(m_theme.isNarrow() || m_event->text().size() > usual);
    m_place->setWordWrap(m_theme.isNarrow() || m_isLongPlace);
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
    m_isLongPlace = desk.size() + operatorName.size() > usual;
    m_event->setText(event);
    m_place->setText(operatorName.isEmpty() ? desk : desk + u" · "_s + operatorName);
    wrap();
}

void TopBar::setSync(const SyncStatus& status, const QTimeZone& zone)
{
    m_zone = zone;
    m_sync->setStatus(status, zone);
    tick();
}

} // namespace lanyard
