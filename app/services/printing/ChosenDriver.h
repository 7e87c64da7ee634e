// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"

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
        const int dpi = driver ? driver->info().dpi : 0;
        const std::lock_guard lock(m_lock);
        m_next = Choice{std::move(driver), address};
        m_dpi = dpi;
    }

    /// Any thread: of the head of the printer that was chosen last, as it last told; 0: none is.
    [[nodiscard]] int dpi() const
    {
        const std::lock_guard lock(m_lock);
        return m_dpi;
    }

    /// Print thread: the driver that prints may have learnt what it prints with.
    void noteDpi()
    {
        const int dpi = m_driver ? m_driver->info().dpi : 0;
        const std::lock_guard lock(m_lock);
        if (!m_next) {
            m_dpi = dpi;
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
        for (PrinterDriver* driver : {m_driver.get(), m_next ? m_next->driver.get() : nullptr}) {
            if (driver != nullptr) {
                driver->interrupt();
            }
        }
    }

    /// Print thread.
    explicit operator bool() const { return m_driver != nullptr; }

    /// Print thread.
    PrinterDriver* operator->() const { return m_driver.get(); }

    /// Print thread: of the driver that prints.
    [[nodiscard]] const QString& address() const { return m_address; }

private:
    struct Choice
    {
        std::unique_ptr<PrinterDriver> driver;
        QString address;
    };

    mutable std::mutex m_lock;
    std::unique_ptr<PrinterDriver> m_driver; ///< changed by the print thread, under the lock
    QString m_address;
    std::optional<Choice> m_next;
    int m_dpi = 0;
};

} // namespace lanyard
