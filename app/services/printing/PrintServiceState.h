// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterReturn.h"
#include "printing/BadgePreviewer.h"
#include "printing/ChosenDriver.h"
#include "printing/PrintJournal.h"
#include "printing/PrintService.h"
#include "printing/PrinterBoard.h"
#include "printing/StarterTemplates.h"
#include "printing/WaitingBadges.h"
#include "printing/WarmUp.h"

#include <QHash>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

namespace lanyard {

constexpr int lookAgainMs = 2000; ///< at a printer or a disk that is not ready

/// A try whose end is to be written.
struct PrintService::Ended
{
    PrintJob job;
    PrintAttempt attempt;
    PrintOutcome outcome;
    bool goesElsewhere = false;
};

struct PrintService::State
{
    State(Storage& storageToUse, BadgeRenderer& renderer, const Clock& clockToUse,
        IdSource& idsToUse, const QString& starterFolder)
        : storage(storageToUse)
        , clock(clockToUse)
        , ids(idsToUse)
        , journal(clock, ids)
        // without them the event's own templates still print; one that is missing is told when it
        // is asked for
        , maker(renderer, starterTemplates(starterFolder).value_or(QList<StoredTemplate>{}))
        , previewer(storage, maker, clock)
        , waiting(storage, maker)
    {
        constexpr int never = -1;
        previewThread.setMaxThreadCount(1);
        previewThread.setExpiryTimeout(never); // fonts that are warm stay so
    }

    [[nodiscard]] bool isOneOfSeveral() const { return board->printers().size() > 1; }

    /// That a badge may come out of: the desk's where there are several, else the one that was
    /// chosen last, whatever the settings say.
    [[nodiscard]] QList<DeskPrinter> printersInUse() const
    {
        return isOneOfSeveral() ? board->printers() : QList<DeskPrinter>{{{}, {}, driver.device()}};
    }

    Storage& storage;
    const Clock& clock;
    IdSource& ids;
    PrintJournal journal;
    BadgeMaker maker;
    BadgePreviewer previewer;
    WaitingBadges waiting;
    PrinterBoard alone; ///< of a service that is on no other
    PrinterBoard* board = &alone;
    Begins begins = Begins::AtOnce;
    WarmUp warmUp;
    bool isCalled = false; ///< there is a look at what waits to come
    ChosenDriver driver;
    PrinterStatus status;
    PrinterReturn comesBack; ///< of this printer, among several
    PaperSize tooLarge; ///< a badge that was looked at since the jobs were last gone through
    // What the disk would not take yet. Until it has, nothing new is sent.
    bool isBehind = false; ///< jobs of the process before are not Uncertain yet
    QList<Ended> late; ///< ends of this one's tries
    // Of badges that the process before had on their way, by job: monotonic milliseconds.
    QHash<qint64, qint64> askedSince; ///< their printer was first asked
    QHash<qint64, qint64> missingSince; ///< it first said that nothing came out
    QTimer lookAgain;
    bool hasLeft = false; ///< its thread ends
    /// Previews have a turn of their own: a printer that hangs holds none of them up. It draws with
    /// the board's `drawing()` alone. Last: what it does ends before all else here goes.
    QThreadPool previewThread;
};

/// Runs `work` on the service's thread: at once when that is the caller's, else queued.
template <typename T, typename Work>
QFuture<Result<T>> PrintService::onPrintThread(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    const auto run = [promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    };
    if (thread() == QThread::currentThread()) {
        run();
    } else {
        QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
    }
    return future;
}

/// One transaction, waited for.
template <typename Job>
auto PrintService::written(Job job)
{
    return m_state->storage.write(Lane::Desk, std::move(job)).result();
}

} // namespace lanyard
