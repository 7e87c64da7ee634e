// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace lanyard {

/// The driver that prints, and the one that was chosen last, handed from any thread to the print
/// thread, which alone may use it.
class ChosenDriver
{
public:
    /// Any thread. Null is a choice too: none. `address`: as the desk's settings call it.
    void choose(std::unique_ptr<PrinterDriver> driver, const QString& address)
    {
        const PrinterInfo info = driver ? driver->info() : none();
        const std::lock_guard lock(m_lock);
        m_next = Choice{std::move(driver), address};
        m_device = info.address;
        m_dpi = info.dpi;
        m_isTold = info.isTold;
        m_patience = Clock::now() + longestUntold;
        m_told.notify_all();
    }

    /// Any thread: of the head of the printer that was chosen last; 0: none is. One that has still
    /// to tell is waited for, a moment after it was chosen and never again.
    [[nodiscard]] int dpi() const
    {
        std::unique_lock lock(m_lock);
        m_told.wait_until(lock, m_patience, [this] { return m_isTold; });
        return m_dpi;
    }

    /// Any thread: what the printer that was chosen last calls its address; empty: none is.
    [[nodiscard]] QString device() const
    {
        const std::lock_guard lock(m_lock);
        return m_device;
    }

    /// Print thread: the driver that prints was asked.
    void noteTold()
    {
        const PrinterInfo info = m_driver ? m_driver->info() : none();
        const std::lock_guard lock(m_lock);
        if (!m_next) {
            m_dpi = info.dpi;
            m_isTold = true;
            m_told.notify_all();
        }
    }

    /// Print thread: what was chosen since the last time prints from now on. False when nothing
    /// was.
    bool take()
    {
        std::unique_ptr<PrinterDriver> before; // ends once the lock is open again
        const std::lock_guard lock(m_lock);
        if (!m_next) {
            return false;
        }
        before = std::exchange(m_driver, std::move(m_next->driver));
        m_address = m_next->address;
        m_next.reset();
        return true;
    }

    /// Any thread: the program ends, nothing is waited for any more.
    void interrupt()
    {
        const std::lock_guard lock(m_lock);
        m_isInterrupted = true;
        for (PrinterDriver* driver : {m_driver.get(), m_next ? m_next->driver.get() : nullptr}) {
            if (driver != nullptr) {
                driver->interrupt();
            }
        }
    }

    /// Any thread: a printer that is not ready now may be so for that reason alone.
    [[nodiscard]] bool isInterrupted() const
    {
        const std::lock_guard lock(m_lock);
        return m_isInterrupted;
    }

    /// Print thread.
    explicit operator bool() const { return m_driver != nullptr; }

    /// Print thread.
    PrinterDriver* operator->() const { return m_driver.get(); }

    /// Print thread: of the driver that prints.
    [[nodiscard]] const QString& address() const { return m_address; }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds longestUntold{1};

    static PrinterInfo none()
    {
        PrinterInfo info;
        info.dpi = 0;
        return info;
    }

    struct Choice
    {
        std::unique_ptr<PrinterDriver> driver;
        QString address;
    };

    mutable std::mutex m_lock;
    std::unique_ptr<PrinterDriver> m_driver; ///< changed by the print thread, under the lock
    QString m_address;
    std::optional<Choice> m_next;
    QString m_device;
    int m_dpi = 0;
    bool m_isTold = true;
    bool m_isInterrupted = false;
    Clock::time_point m_patience;
    mutable std::condition_variable m_told;
};

} // namespace lanyard
