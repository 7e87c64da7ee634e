// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/Storage.h"
#include "printing/BadgeMaker.h"
#include "printing/DrawingTurn.h"
#include "printing/SheetRequest.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace lanyard {

class SheetRun;

/// From an address to a printer that takes sheets. Any thread.
using SheetPrinters = std::function<Result<std::unique_ptr<SheetPrinter>>(const QString& address)>;

/// Badges for an office printer: many on a sheet, all sheets in one PDF, the night before, as a
/// file or straight to a printer. No badge of it is called printed, whatever that printer says:
/// whether one is there and well cut, nobody here sees. Lives on the print thread and works sheet
/// by sheet, so that a badge which somebody waits for is printed in between. All may be called from
/// any thread.
class SheetService : public QObject
{
    Q_OBJECT
public:
    /// `drawing` is held while the renderer is used; null: nobody else uses it. `printers`: null
    /// where sheets go into files alone.
    SheetService(Storage& storage, BadgeRenderer& renderer, const Clock& clock, IdSource& ids,
        const QString& starterFolder = {}, DrawingTurn* drawing = nullptr,
        SheetPrinters printers = {});
    /// What is under way ends as cancelled.
    ~SheetService() override;

    /// Progress of the future: people done, of all; then, with the printer's name as its text,
    /// sheets that are out, of all. A set that is still under way ends as cancelled; of one that a
    /// printer has, what is not printed is taken back, and its report says so. Errors: NoEvent,
    /// TicketTypeUnknown, SheetUnknown, SheetTooSmall (with layout, its size and that of a place),
    /// SheetOneSided, TemplateBroken, FileUnwritable, Cancelled, SheetsOfOthers, PrinterAddress,
    /// SheetsRefused, storage's; with each of them there is no file and no sheet, and the desk
    /// remembers nothing of it.
    QFuture<Result<SheetReport>> make(const SheetRequest& request);
    void cancel();

private:
    struct State;
    void begin(
        const std::shared_ptr<QPromise<Result<SheetReport>>>& promise, const SheetRequest& request);
    void next();
    void tellProgress();
    void giveUp();
    void end(const Result<SheetReport>& result);

    std::unique_ptr<State> m_state;
    std::atomic_bool m_isCancelled = false;
};

} // namespace lanyard
