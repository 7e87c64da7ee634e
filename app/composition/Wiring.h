// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BadgePainter.h"
#include "FileSecretStore.h"
#include "KeptPace.h"
#include "PassphraseSealer.h"
#include "PrinterLanes.h"
#include "SystemIds.h"
#include "checkin/CheckInService.h"
#include "health/StatusService.h"
#include "importing/ExportService.h"
#include "importing/ImportService.h"
#include "printing/BadgeCheckService.h"
#include "printing/PrintService.h"
#include "printing/PrinterBoard.h"
#include "printing/SheetService.h"
#include "search/SearchService.h"
#include "settings/SettingsService.h"
#include "storage/SqliteStorage.h"
#include "sync/SettlementService.h"
#include "sync/SyncService.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <memory>

namespace lanyard {

/// The machine's own clock.
[[nodiscard]] const Clock& systemClock();

/// Everything but the screen: storage, services and their threads, wired together. Made and
/// ended on the main thread.
class Wiring : public QObject
{
    Q_OBJECT
public:
    /// Opens the data folder, made when it is not there. `clock` outlives the program's threads.
    /// Another Lanyard may take as long as `patience` to let go of the folder. `begins`: when the
    /// printers print what waits.
    [[nodiscard]] static Result<std::unique_ptr<Wiring>> open(const QString& dataFolder,
        const Clock& clock = systemClock(), std::chrono::milliseconds patience = {},
        // a badge that went first would move the count that tells of the lost ones
        PrintService::Begins begins = PrintService::Begins::Recovered);
    /// Stops within `defaultStopLimit` a thread.
    ~Wiring() override;

    static constexpr std::chrono::milliseconds defaultStopLimit{5000};
    /// Ends sync, print and storage in this order. What does not end within `limit`, a printer
    /// that never answers, is told on stderr and left behind, with all that it may still touch:
    /// what was promised is on disk, and the next start asks whether that badge came out. Nothing
    /// else may be called any more.
    void stop(std::chrono::milliseconds limit = defaultStopLimit);

    [[nodiscard]] const QString& dataFolder() const { return m_parts->dataFolder; }

    [[nodiscard]] SqliteStorage& storage() { return *m_parts->storage; }

    [[nodiscard]] const Clock& clock() const { return m_parts->clock; }

    [[nodiscard]] SecretStore& secrets() { return m_parts->secrets; }

    [[nodiscard]] CheckInService& checkIns() { return m_parts->checkIns; }

    [[nodiscard]] SearchService& search() { return m_parts->search; }

    [[nodiscard]] PrintService& printing() { return *m_parts->printing; }

    [[nodiscard]] BadgeCheckService& badgeCheck() { return *m_parts->badgeCheck; }

    [[nodiscard]] SheetService& sheets() { return *m_parts->sheets; }

    /// The desk's printers, as they stand.
    [[nodiscard]] PrinterBoard& printers() { return m_parts->printers; }

    /// The first badge shall come out of each printer, and onto the screen, as fast as the tenth.
    void warmPrinters()
    {
        printing().warm();
        printing().warmPreviews();
        m_parts->lanes.warm();
    }

    /// The service of the printer of that address in the settings; the main one's for another.
    [[nodiscard]] PrintService& printingAt(const QString& address);
    /// Prints a job now, at the printer that it is for, or at the next when that one is in trouble.
    /// Waits; not on the main thread.
    Result<PrintJob> printNow(PrintJobId job);

    /// Each printer of the desk is asked of its head and its paper. Waits; not on the main thread.
    void askPrinters();

    [[nodiscard]] SyncService& sync() { return *m_parts->sync; }

    [[nodiscard]] SettlementService& settlement() { return m_parts->settlement; }

    [[nodiscard]] ImportService& imports() { return m_parts->imports; }

    [[nodiscard]] ExportService& exports() { return m_parts->exports; }

    [[nodiscard]] SettingsService& settings() { return m_parts->settings; }

    [[nodiscard]] StatusService& status() { return m_parts->status; }

    /// The data was copied from another machine: this one talks to no server until it is paired.
    [[nodiscard]] bool isCopy() const { return m_isCopy; }

    /// Points the main print service at the driver of that address, once the badge under way is
    /// done. One that is not the desk's gets nothing of what waits for the desk's. Any thread;
    /// waits for none.
    Result<void> usePrinter(const QString& address);
    /// In the place of the desk's main printer.
    void usePrinter(std::unique_ptr<PrinterDriver> driver);
    /// Talks to the server of these settings from now on. Any thread; waits for none.
    void useServer(const DeskSettings& settings);

private:
    /// What left to a server in the last minute, whatever source or process it was that sent it.
    struct ServerPace
    {
        QString server;
        std::shared_ptr<KeptPace> pace;
    };

    /// What threads may hold on to.
    struct Parts
    {
        Parts(QString folder, std::unique_ptr<SqliteStorage> opened, const Clock& byClock,
            PrintService::Begins whenToPrint);
        [[nodiscard]] std::unique_ptr<PrintService> newService();
        [[nodiscard]] std::unique_ptr<PrintService> laneService();
        [[nodiscard]] PictureMeans pictureMeans();

        QString dataFolder;
        const Clock& clock;
        PrintService::Begins begins; ///< each printer of the desk
        SystemIds ids;
        FileSecretStore secrets;
        std::unique_ptr<SqliteStorage> storage;
        BadgePainter renderer;
        CheckInService checkIns;
        StatusService status;
        ExportService exports;
        SearchService search;
        ImportService imports;
        SettingsService settings;
        ServerPace pace; ///< of the sync thread
        PassphraseSealer sealer;
        SettlementService settlement;
        QThread printThread;
        QThread syncThread;
        QThreadPool pictureThread; ///< makes pictures of people small
        PrinterBoard printers; ///< outlives the services
        std::unique_ptr<PrintService> printing;
        std::unique_ptr<BadgeCheckService> badgeCheck;
        std::unique_ptr<SheetService> sheets;
        PrinterLanes lanes; ///< of the printers beside the main one
        std::unique_ptr<SyncService> sync;
    };

    explicit Wiring(std::unique_ptr<Parts> parts);
    void beginBadgeCheck();
    void applySettings(const DeskSettings& settings);
    void applyPrinters(const DeskSettings& settings, const std::optional<DeskSettings>& before);
    void forgetServer();

    std::unique_ptr<Parts> m_parts; ///< null once stopped
    std::optional<DeskSettings> m_applied;
    std::atomic_bool m_isCopy = false;
};

} // namespace lanyard
