// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "VirtualTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard::sim {

void VirtualTime::after(qint64 ms, std::function<void()> act)
{
    m_acts.emplace(Moment{m_now + ms, ++m_asked}, std::move(act));
}

void VirtualTime::deliverPosted()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool VirtualTime::step(qint64 untilMs)
{
    deliverPosted();
    const bool hasAct = !m_acts.empty();
    const bool hasTimer = !m_due.empty();
    const bool isTimer = hasTimer && (!hasAct || m_due.begin()->first < m_acts.begin()->first);
    if ((!hasAct && !hasTimer)
        || (isTimer ? m_due.begin()->first : m_acts.begin()->first).first > untilMs) {
        m_now = std::max(m_now, untilMs);
        return false;
    }
    if (isTimer) {
        m_now = std::max(m_now, m_due.begin()->first.first);
        fire(m_due.begin()->second);
    } else {
        m_now = std::max(m_now, m_acts.begin()->first.first);
        const auto act = std::move(m_acts.begin()->second);
        m_acts.erase(m_acts.begin());
        act();
    }
    deliverPosted();
    return true;
}

void VirtualTime::reset()
{
    deliverPosted();
    m_acts.clear();
    m_now = 0;
}

void VirtualTime::fire(int timerId)
{
    Timer& timer = m_timers.at(timerId);
    m_due.erase(timer.due);
    timer.due = {m_now + std::max<qint64>(timer.interval, 1), ++m_asked};
    m_due.emplace(timer.due, timerId);
    QTimerEvent event(timerId);
    QCoreApplication::sendEvent(timer.object, &event);
}

bool VirtualTime::processEvents(QEventLoop::ProcessEventsFlags)
{
    deliverPosted();
    return false;
}

void VirtualTime::registerSocketNotifier(QSocketNotifier*)
{
    qFatal("no sockets in a virtual world");
}

void VirtualTime::unregisterSocketNotifier(QSocketNotifier*) { }

void VirtualTime::registerTimer(
    int timerId, qint64 interval, Qt::TimerType timerType, QObject* object)
{
    const Timer timer{interval, timerType, object, {m_now + interval, ++m_asked}};
    m_timers.insert_or_assign(timerId, timer);
    m_due.emplace(timer.due, timerId);
}

bool VirtualTime::unregisterTimer(int timerId)
{
    const auto found = m_timers.find(timerId);
    if (found == m_timers.end()) {
        return false;
    }
    m_due.erase(found->second.due);
    m_timers.erase(found);
    return true;
}

bool VirtualTime::unregisterTimers(QObject* object)
{
    for (const TimerInfo& info : registeredTimers(object)) {
        unregisterTimer(info.timerId);
    }
    return true;
}

QList<QAbstractEventDispatcher::TimerInfo> VirtualTime::registeredTimers(QObject* object) const
{
    QList<TimerInfo> found;
    for (const auto& [id, timer] : m_timers) {
        if (timer.object == object) {
            found.append(TimerInfo(id, int(timer.interval), timer.type));
        }
    }
    return found;
}

int VirtualTime::remainingTime(int timerId)
{
    const auto found = m_timers.find(timerId);
    return found == m_timers.end() ? -1 : int(std::max<qint64>(0, found->second.due.first - m_now));
}

} // namespace lanyard::sim
