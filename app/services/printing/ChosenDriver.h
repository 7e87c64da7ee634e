// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/PrinterDriver.h"

#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace lanyard {

/// The driver that was chosen last, handed from any thread to the one that prints.
class ChosenDriver
{
public:
    /// Null is a choice too: none.
    void choose(std::unique_ptr<PrinterDriver> driver)
    {
        const std::lock_guard lock(m_lock);
        m_driver = std::move(driver);
    }

    /// What was chosen since the last time; nothing when nothing was.
    [[nodiscard]] std::optional<std::unique_ptr<PrinterDriver>> take()
    {
        const std::lock_guard lock(m_lock);
        return std::exchange(m_driver, std::nullopt);
    }

private:
    std::mutex m_lock;
    std::optional<std::unique_ptr<PrinterDriver>> m_driver;
};

} // namespace lanyard
