// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"

#include <QTimer>

namespace lanyard {

/// Runs out once. Unlike a timer of the system, which sleeps with the machine, it counts the hours
/// under a closed lid: looks at the clock now and then. On the thread of its parent.
class WakefulTimer : public QObject
{
    Q_OBJECT
public:
    /// Between two looks at the clock.
    static constexpr int lookEveryMs = 5000;

    WakefulTimer(const Clock& clock, QObject* parent);

    void start(int ms);
    void stop();

Q_SIGNALS:
    void timeout();

private:
    void runOut();

    const Clock& m_clock;
    QTimer m_timer;
    QTimer m_look;
    qint64 m_dueMs = 0; ///< monotonic
};

} // namespace lanyard
