// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printing/PrintService.h"
#include "settings/PrinterSetting.h"

#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace lanyard {

/// The printers of a desk beside its main one, each with a thread and a print service of its own.
/// Main thread.
class PrinterLanes
{
public:
    using Make = std::function<std::unique_ptr<PrintService>()>;

    /// `make`: a service that is on the desk's board, and still on the main thread.
    PrinterLanes(Make make, QString dataFolder);
    ~PrinterLanes();
    Q_DISABLE_COPY_MOVE(PrinterLanes)

    /// These from now on. A badge under way at one that is left out ends there.
    void use(const QList<PrinterSetting>& printers);
    /// Null when no lane is that printer's.
    [[nodiscard]] PrintService* at(const QString& address) const;
    /// See PrintService::warm().
    void warm();
    /// What is under way is not waited for any longer.
    void interrupt();
    /// Ends all. False when one does not within the limit.
    [[nodiscard]] bool end(std::chrono::milliseconds limit);

private:
    struct Lane
    {
        QString address;
        QThread thread;
        std::unique_ptr<PrintService> service;
    };

    [[nodiscard]] std::unique_ptr<Lane> begin(const QString& address) const;
    void leave(std::unique_ptr<Lane> lane);

    Make m_make;
    QString m_dataFolder;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<std::unique_ptr<Lane>> m_left; ///< may still have a badge under way
};

} // namespace lanyard
