// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/StoredTemplate.h"
#include "checkin/CheckInService.h"
#include "health/StatusService.h"
#include "importing/ExportService.h"
#include "importing/ImportService.h"
#include "print/FoundPrinter.h"
#include "printing/BadgeCheckService.h"
#include "printing/PrintService.h"
#include "printing/SheetService.h"
#include "search/SearchService.h"
#include "settings/SettingsService.h"
#include "sync/SettlementService.h"
#include "sync/SyncService.h"

#include <QJsonObject>

#include <functional>

namespace lanyard {

class SecretStore;

/// What a command ends with. A contract that scripts rely on.
enum class Exit {
    Done = 0,
    Refused = 1, ///< by a rule: the ticket, the strict import, the staff's reason
    Usage = 2,
    Outside = 3, ///< disk, network, file
};

/// The end of one command: one JSON object for scripts, a few lines for people.
struct CommandResult
{
    Exit exit = Exit::Done;
    QJsonObject json;
    QString text;
};

/// A desk joined to a server's event.
struct PairRequest
{
    QString url;
    QString token;
    QString eventSlug; ///< empty: the server's only event
    QString listName; ///< empty: the first
    QMap<QString, QString> also = {}; ///< lists of other events by slug; empty: the first
};

/// The services a command works with. All references outlive the command.
struct CommandContext
{
    QString dataFolder;
    int schema = 0; ///< version of the database's tables
    Storage& storage;
    const Clock& clock;
    CheckInService& checkIns;
    SearchService& search;
    PrintService& printing;
    BadgeCheckService& badgeCheck;
    SheetService& sheets;
    SyncService& sync;
    ImportService& imports;
    ExportService& exports;
    SettingsService& settings;
    StatusService& status;
    SettlementService& settlement;
    SecretStore& secrets;
    QString secret; ///< the passphrase or PIN, for who asked for one
    /// Joins a server; on success settings, token and event are stored.
    std::function<Result<Event>(const PairRequest&)> pair;
    /// The frame of the demo event and the file with its people.
    std::function<Result<SourceEvent>()> demoEvent;
    QString demoPeople;
    /// Points the print service at the driver of that address, for what this command prints;
    /// PrinterUnknown when there is none, PrinterAddress when a part of it makes no sense.
    std::function<Result<void>(const QString& address)> usePrinter;
    /// Printers that are at this machine.
    std::function<QList<FoundPrinter>()> foundPrinters;
    /// What can be read of what waits in databases that were damaged and kept aside.
    std::function<QList<WholeEntry>()> waitingAside;
    /// Prints a job at the printer of the desk that it is for, or at the next when that one is in
    /// trouble; as PrintService::printNow() tells it.
    std::function<Result<PrintJob>(PrintJobId job)> printNow;
    /// Asks the desk's printers of their heads and paper, and waits: nobody else does before a
    /// command prints.
    std::function<void()> askPrinters;
    /// The string to keep of a staff PIN; empty when memory ran out.
    std::function<QString(const QString& pin)> hashPin;
};

/// `{"error":{"code","message"}}`, exit by the kind of failure; `hint` follows the sentence.
[[nodiscard]] CommandResult failed(const Error& error, const QString& hint = {});

/// "1 row", "2 rows".
[[nodiscard]] QString counted(qsizetype count, const QString& one, const QString& many);

/// "png" of "badge.PNG": what a file is written as.
[[nodiscard]] QString endingOf(const QString& file);

/// Which exit a failure has.
[[nodiscard]] Exit exitOf(ErrorCode code);

/// Calls `f` on the thread that `object` lives on and returns what it returns.
template <typename F>
auto onThreadOf(QObject& object, F f) -> std::invoke_result_t<F>
{
    std::invoke_result_t<F> result;
    QMetaObject::invokeMethod(
        &object, [&] { result = f(); }, Qt::BlockingQueuedConnection);
    return result;
}

} // namespace lanyard
