// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BadgePainter.h"
#include "FileSecretStore.h"
#include "SystemClock.h"
#include "SystemIds.h"
#include "checkin/CheckInService.h"
#include "health/StatusService.h"
#include "importing/ExportService.h"
#include "importing/ImportService.h"
#include "printing/PrintService.h"
#include "search/SearchService.h"
#include "settings/SettingsService.h"
#include "storage/SqliteStorage.h"
#include "sync/SyncService.h"

#include <QThread>

#include <memory>

namespace lanyard {

/// Everything but the screen: storage, services and their threads, wired together. Made and
/// ended on the main thread. Ends in the order sync, print, storage.
class Wiring : public QObject
{
    Q_OBJECT
public:
    /// Opens the data folder, made when it is not there.
    [[nodiscard]] static Result<std::unique_ptr<Wiring>> open(const QString& dataFolder);
    ~Wiring() override;

    [[nodiscard]] const QString& dataFolder() const { return m_dataFolder; }

    [[nodiscard]] SqliteStorage& storage() { return *m_storage; }

    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] SecretStore& secrets() { return m_secrets; }

    [[nodiscard]] CheckInService& checkIns() { return m_checkIns; }

    [[nodiscard]] SearchService& search() { return m_search; }

    [[nodiscard]] PrintService& printing() { return *m_printing; }

    [[nodiscard]] SyncService& sync() { return *m_sync; }

    [[nodiscard]] ImportService& imports() { return m_imports; }

    [[nodiscard]] ExportService& exports() { return m_exports; }

    [[nodiscard]] SettingsService& settings() { return m_settings; }

    [[nodiscard]] StatusService& status() { return m_status; }

    /// Points the print service at the driver of that address. Any thread.
    Result<void> usePrinter(const QString& address);
    /// Talks to the server of these settings from now on. Any thread.
    void useServer(const DeskSettings& settings);

private:
    Wiring(QString dataFolder, std::unique_ptr<SqliteStorage> storage);
    void applySettings(const DeskSettings& settings);

    QString m_dataFolder;
    SystemClock m_clock;
    SystemIds m_ids;
    FileSecretStore m_secrets;
    std::unique_ptr<SqliteStorage> m_storage;
    BadgePainter m_renderer;
    CheckInService m_checkIns;
    StatusService m_status;
    ExportService m_exports;
    SearchService m_search;
    ImportService m_imports;
    SettingsService m_settings;
    QThread m_printThread;
    QThread m_syncThread;
    std::unique_ptr<PrintService> m_printing;
    std::unique_ptr<SyncService> m_sync;
    std::optional<DeskSettings> m_applied;
};

} // namespace lanyard
