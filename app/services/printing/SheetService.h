// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/Storage.h"
#include "printing/BadgeMaker.h"
#include "printing/SheetRequest.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>
#include <mutex>

namespace lanyard {

class SheetRun;

/// Badges for an office printer: many on a sheet, all sheets in one PDF, the night before. Nothing
/// of it is called printed: it is a file, and what a person prints of it nobody here sees. Lives
/// on the print thread and works sheet by sheet, so that a badge which somebody waits for is
/// printed in between. All may be called from any thread.
class SheetService : public QObject
{
    Q_OBJECT
public:
    /// `drawing` is held while the renderer is used; null: nobody else uses it.
    SheetService(Storage& storage, BadgeRenderer& renderer, const Clock& clock, IdSource& ids,
        const QString& starterFolder = {}, std::mutex* drawing = nullptr);
    /// What is under way ends as cancelled.
    ~SheetService() override;

    /// Progress of the future: people done, of all. A set that is still under way ends as
    /// cancelled. Errors: NoEvent, TicketTypeUnknown, SheetUnknown, SheetTooSmall (with layout,
    /// its size and that of a place), SheetOneSided, TemplateBroken, FileUnwritable, Cancelled,
    /// storage's; with each of them there is no file, and the desk remembers nothing of it.
    QFuture<Result<SheetReport>> make(const SheetRequest& request);
    void cancel();

private:
    struct State;
    void begin(
        const std::shared_ptr<QPromise<Result<SheetReport>>>& promise, const SheetRequest& request);
    void next();
    void end(const Result<SheetReport>& result);

    std::unique_ptr<State> m_state;
    std::atomic_bool m_isCancelled = false;
};

} // namespace lanyard
