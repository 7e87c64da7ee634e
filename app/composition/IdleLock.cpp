// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IdleLock.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace lanyard {

IdleLock::IdleLock(QWidget& window, const Clock& clock)
    : m_window(window)
    , m_clock(clock)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &IdleLock::tick);
    qApp->installEventFilter(this);
}

void IdleLock::begin()
{
    m_usedAt = m_clock.monotonicMs();
    m_tick.start();
    Q_EMIT secondsLeft(seconds);
}

void IdleLock::end()
{
    m_tick.stop();
}

void IdleLock::tick()
{
    const qint64 left = seconds - (m_clock.monotonicMs() - m_usedAt) / 1000;
    if (left > 0) {
        Q_EMIT secondsLeft(int(left));
    } else {
        end();
        Q_EMIT ranOut();
    }
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    const bool hand = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::Wheel;
    if (hand && watched->isWidgetType() && static_cast<QWidget*>(watched)->window() == &m_window) {
        m_usedAt = m_clock.monotonicMs();
    }
    return false;
}

} // namespace lanyard
