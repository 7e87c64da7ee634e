// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTimer>

#include <chrono>

namespace lanyard {

/// Tells the service manager that started this program, if one did, that the screen is ready, and
/// then again and again that it lives: systemd ends and restarts a program that it hears nothing of
/// (`packaging/systemd`). What is told leaves from the events of the thread that made this, the
/// screen's; so nothing leaves while that stands. Format: sd_notify(3), sd_watchdog_enabled(3);
/// from the environment's `NOTIFY_SOCKET`, `WATCHDOG_USEC`, `WATCHDOG_PID`.
class ServiceWatch
{
public:
    ServiceWatch();
    /// The program ends because it is meant to.
    ~ServiceWatch();
    Q_DISABLE_COPY_MOVE(ServiceWatch)

    /// Between two signs of life; 0: nobody waits for any.
    [[nodiscard]] std::chrono::milliseconds pause() const { return m_pause; }

private:
    void tell(const QByteArray& words) const;

    QByteArray m_socket; ///< empty: nobody listens
    std::chrono::milliseconds m_pause{0};
    QTimer m_beats;
};

} // namespace lanyard
