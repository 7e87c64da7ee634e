// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>

#include <functional>
#include <map>

namespace lanyard::sim {

/// Time that passes only when everything at the present moment is done. As the event dispatcher of
/// the only thread it drives the product's own timers and queued calls, so that an hour takes as
/// long as its work, and the same events come in the same order every time.
class VirtualTime final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    /// Milliseconds since the beginning of the world.
    [[nodiscard]] qint64 nowMs() const { return m_now; }

    /// Calls `act` in that many milliseconds; what was asked for first goes first.
    void after(qint64 ms, std::function<void()> act);

    /// Time passes while something blocks.
    void spend(qint64 ms) { m_now += ms; }

    /// Does what is due next; false when nothing is due until `untilMs`, which is then the time.
    bool step(qint64 untilMs);
    /// A new world: nothing is to come.
    void reset();

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;
    void registerTimer(
        int timerId, qint64 interval, Qt::TimerType timerType, QObject* object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject* object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int timerId) override;

    void wakeUp() override { }

    void interrupt() override { }

private:
    using Moment = std::pair<qint64, quint64>; ///< when, and in which order it was asked for

    struct Timer
    {
        qint64 interval = 0;
        Qt::TimerType type = Qt::CoarseTimer;
        QObject* object = nullptr;
        Moment due;
    };

    static void deliverPosted();
    void fire(int timerId);

    qint64 m_now = 0;
    quint64 m_asked = 0;
    std::map<Moment, std::function<void()>> m_acts;
    std::map<int, Timer> m_timers;
    std::map<Moment, int> m_due; ///< timers by their moment
};

} // namespace lanyard::sim
