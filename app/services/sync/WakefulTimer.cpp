// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/WakefulTimer.h"

namespace lanyard {

WakefulTimer::WakefulTimer(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(this) // children follow to the parent's thread
    , m_look(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WakefulTimer::runOut);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_clock.monotonicMs() >= m_dueMs) {
            runOut();
        }
    });
}

void WakefulTimer::start(int ms)
{
    m_dueMs = m_clock.monotonicMs() + ms;
    m_timer.start(ms);
    if (ms > lookEveryMs) {
        m_look.start(lookEveryMs);
    } else {
        m_look.stop();
    }
}

void WakefulTimer::stop()
{
    m_timer.stop();
    m_look.stop();
}

void WakefulTimer::runOut()
{
    stop();
    Q_EMIT timeout();
}

} // namespace lanyard
