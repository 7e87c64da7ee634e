// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/PrinterBoard.h"

#include <algorithm>
#include <utility>

namespace lanyard {

PrinterBoard::PrinterBoard(QObject* parent)
    : QObject(parent)
{ }

void PrinterBoard::setPrinters(const QList<PrinterSetting>& printers)
{
    {
        const std::lock_guard lock(m_lock);
        const QList<DeskPrinter> before = std::exchange(m_printers, {});
        for (const PrinterSetting& setting : printers) {
            const auto known = std::ranges::find_if(before, [&setting](const DeskPrinter& one) {
                return one.setting.address == setting.address;
            });
            m_printers.append(known == before.end()
                    ? DeskPrinter{setting, {}, {}}
                    : DeskPrinter{setting, known->status, known->device});
        }
    }
    Q_EMIT changed();
}

QList<DeskPrinter> PrinterBoard::printers() const
{
    const std::lock_guard lock(m_lock);
    return m_printers;
}

void PrinterBoard::tell(const QString& address, const PrinterStatus& status, const QString& device)
{
    {
        const std::lock_guard lock(m_lock);
        const auto found = std::ranges::find_if(m_printers,
            [&address](const DeskPrinter& one) { return one.setting.address == address; });
        if (found == m_printers.end() || (found->status == status && found->device == device)) {
            return;
        }
        found->status = status;
        found->device = device;
    }
    Q_EMIT changed();
}

void PrinterBoard::call()
{
    Q_EMIT changed();
}

void PrinterBoard::noteReady(const QString& device, const QDateTime& now)
{
    const std::lock_guard lock(m_lock);
    m_readyAt.insert(device, now);
}

bool PrinterBoard::wasReadySince(const QString& device, const QDateTime& then) const
{
    const std::lock_guard lock(m_lock);
    const QDateTime last = m_readyAt.value(device);
    return last.isValid() && last >= then;
}

void PrinterBoard::noteBegun(PrintJobId job)
{
    const std::lock_guard lock(m_lock);
    m_begun.insert(job.value);
}

bool PrinterBoard::hasBegun(PrintJobId job) const
{
    const std::lock_guard lock(m_lock);
    return m_begun.contains(job.value);
}

void PrinterBoard::setRecovered(const QList<LostTry>& lost)
{
    {
        const std::lock_guard lock(m_lock);
        m_isRecovered = true;
        m_lost += lost;
    }
    Q_EMIT changed();
}

QList<LostTry> PrinterBoard::lostAt(const QString& device) const
{
    const std::lock_guard lock(m_lock);
    QList<LostTry> there;
    for (const LostTry& lost : m_lost) {
        if (lost.attempt.printer == device) {
            there.append(lost);
        }
    }
    return there;
}

void PrinterBoard::forgetLost(PrintJobId job)
{
    const std::lock_guard lock(m_lock);
    m_lost.removeIf([job](const LostTry& lost) { return lost.job == job; });
}

bool PrinterBoard::isRecovered() const
{
    const std::lock_guard lock(m_lock);
    return m_isRecovered;
}

} // namespace lanyard
