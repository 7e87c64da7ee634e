// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace lanyard {

/// Tells when nobody has touched the window for two minutes while it shows what is behind the
/// PIN, whichever page that is. UI thread.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    static constexpr int seconds = 120;

    IdleLock(QWidget& window, const Clock& clock);

    /// The PIN was right.
    void begin();
    /// Nothing behind the PIN is shown any more.
    void end();

Q_SIGNALS:
    void secondsLeft(int seconds);
    void ranOut();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tick();

    QWidget& m_window;
    const Clock& m_clock;
    QTimer m_tick; ///< runs while something is open
    qint64 m_usedAt = 0; ///< monotonic ms
};

} // namespace lanyard
