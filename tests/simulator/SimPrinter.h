// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Surroundings.h"
#include "ports/PrinterDriver.h"

#include <QHash>

namespace lanyard::sim {

/// The printer of one desk: it outlives the processes that talk to it. Knows what came out.
struct Printer
{
    bool paperOut = false;
    PaperSize paper; ///< that is in
    bool hidesPaper = false; ///< nobody is told how large it is
    bool isMute = false; ///< it never says more than that it took all bytes
    QHash<QString, int> papers; ///< badges that came out, by the name of the job
};

class SimPrinter final : public PrinterDriver
{
public:
    struct Hooks
    {
        std::function<void(const QString& uuid, bool isWhole)> beforeFirstByte;
        std::function<void()> died; ///< the process has ended in the middle of a badge
        std::function<bool()> isDead;
    };

    SimPrinter(const Surroundings& around, Printer& printer, Hooks hooks)
        : m_around(around)
        , m_printer(printer)
        , m_hooks(std::move(hooks))
    { }

    [[nodiscard]] PrinterInfo info() const override;
    [[nodiscard]] PrinterStatus status() override;
    [[nodiscard]] PrintOutcome print(const PrintPayload& payload) override;

private:
    Surroundings m_around;
    Printer& m_printer;
    Hooks m_hooks;
};

} // namespace lanyard::sim
