// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/SheetService.h"

#include "printing/SheetRun.h"
#include "printing/StarterTemplates.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <mutex>

namespace lanyard {

namespace {

constexpr qint64 askAgainMs = 500; ///< at a printer that has the sheets
constexpr qint64 askAgainAtLastMs = 20'000;

/// Labels of the main printer wait while an office printer is asked: one that is slow to answer
/// is asked the less often, and has a fifth of this thread's time at most.
int pauseAfter(qint64 lookMs)
{
    return int(std::clamp(4 * lookMs, askAgainMs, askAgainAtLastMs));
}

} // namespace

struct SheetService::State
{
    State(Storage& storageToUse, BadgeRenderer& renderer, const Clock& clockToUse,
        IdSource& idsToUse, const QString& starterFolder, DrawingTurn* drawingLock,
        SheetPrinters printersToUse)
        : storage(storageToUse)
        , clock(clockToUse)
        , ids(idsToUse)
        , drawing(drawingLock)
        , printers(std::move(printersToUse))
        // without them the event's own templates still do
        , maker(renderer, starterTemplates(starterFolder).value_or(QList<StoredTemplate>{}))
    { }

    Storage& storage;
    const Clock& clock;
    IdSource& ids;
    DrawingTurn* drawing;
    SheetPrinters printers;
    BadgeMaker maker;
    std::mutex printing; ///< of which printer it is
    std::shared_ptr<SheetPrinter> printer;
    std::unique_ptr<SheetRun> run;
    std::shared_ptr<QPromise<Result<SheetReport>>> promise;
    QTimer askAgain;
    bool isAwake = false; ///< a turn of the event loop is on its way
};

SheetService::SheetService(Storage& storage, BadgeRenderer& renderer, const Clock& clock,
    IdSource& ids, const QString& starterFolder, DrawingTurn* drawing, SheetPrinters printers)
    : m_state(std::make_unique<State>(
        storage, renderer, clock, ids, starterFolder, drawing, std::move(printers)))
{
    m_state->askAgain.setParent(this); // goes to the print thread with the service
    m_state->askAgain.setSingleShot(true);
    connect(&m_state->askAgain, &QTimer::timeout, this, &SheetService::next);
}

SheetService::~SheetService()
{
    giveUp();
}

QFuture<Result<SheetReport>> SheetService::make(const SheetRequest& request)
{
    auto promise = std::make_shared<QPromise<Result<SheetReport>>>();
    promise->start();
    m_isCancelled = false;
    QMetaObject::invokeMethod(
        this, [this, promise, request] { begin(promise, request); }, Qt::QueuedConnection);
    return promise->future();
}

/// Waits for no pause: at the end of the program this is the last that the print thread does with
/// sheets, while there are a storage and a network.
void SheetService::cancel()
{
    m_isCancelled = true;
    {
        const std::lock_guard lock(m_state->printing);
        if (m_state->printer) {
            m_state->printer->interrupt();
        }
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isCancelled) { // else another set was asked for since
                giveUp();
            }
        },
        Qt::QueuedConnection);
}

void SheetService::begin(
    const std::shared_ptr<QPromise<Result<SheetReport>>>& promise, const SheetRequest& request)
{
    giveUp(); // the set before
    m_state->promise = promise;
    if (!request.printer.isEmpty()) {
        auto printer = m_state->printers
            ? m_state->printers(request.printer)
            : Result<std::unique_ptr<SheetPrinter>>(
                failure(ErrorCode::PrinterUnknown, request.printer, {request.printer}));
        if (!printer) {
            end(printer.error());
            return;
        }
        const std::lock_guard lock(m_state->printing);
        m_state->printer = *std::move(printer);
    }
    m_state->run = std::make_unique<SheetRun>(m_state->storage, m_state->maker, m_state->clock,
        m_state->ids, request, m_state->printer.get());
    next();
}

/// One step, then comes back for the next.
void SheetService::next()
{
    if (!m_state->run) {
        return;
    }
    if (m_isCancelled) {
        giveUp();
        return;
    }
    const bool draws = m_state->drawing != nullptr && !m_state->run->isDrawn();
    auto drawing = draws ? std::unique_lock(*m_state->drawing) : std::unique_lock<DrawingTurn>();
    const bool looks = m_state->run->isAtPrinter();
    QElapsedTimer took;
    took.start();
    const auto isDone = m_state->run->step();
    if (drawing.owns_lock()) {
        drawing.unlock();
    }
    if (!isDone) {
        end(isDone.error());
        return;
    }
    if (*isDone) {
        end(m_state->run->report());
        return;
    }
    tellProgress();
    if (m_state->run->isAtPrinter()) {
        m_state->askAgain.start(pauseAfter(looks ? took.elapsed() : 0));
    } else if (!std::exchange(m_state->isAwake, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_state->isAwake = false;
                next();
            },
            Qt::QueuedConnection);
    }
}

/// Of what a printer has the rest is taken back, and told: some of it may be on paper.
void SheetService::giveUp()
{
    if (!m_state->run || !m_state->run->isAtPrinter()) {
        end(failure(ErrorCode::Cancelled));
        return;
    }
    m_state->run->stopPrinting();
    const auto stepped = m_state->run->step();
    end(stepped ? Result<SheetReport>(m_state->run->report()) : stepped.error());
}

void SheetService::tellProgress()
{
    const SheetRun& run = *m_state->run;
    if (!run.isDrawn() || !m_state->printer) {
        m_state->promise->setProgressRange(0, run.total());
        m_state->promise->setProgressValue(run.done());
        return;
    }
    // a value that is the least of its range, and its text with it, is not told
    m_state->promise->setProgressRange(-1, run.report().sheets);
    m_state->promise->setProgressValueAndText(run.report().out.sheets, m_state->printer->name());
}

/// The run goes first: when the future is done, nothing of it is left.
void SheetService::end(const Result<SheetReport>& result)
{
    if (!m_state->promise) {
        return;
    }
    m_state->askAgain.stop();
    const Result<SheetReport> told = result; // the run may own it
    if (m_state->drawing != nullptr) {
        const std::lock_guard drawing(*m_state->drawing); // what is left of a PDF is drawn
        m_state->run.reset();
    }
    m_state->run.reset();
    {
        const std::lock_guard lock(m_state->printing);
        m_state->printer.reset();
    }
    const auto promise = std::exchange(m_state->promise, nullptr);
    promise->addResult(told);
    promise->finish();
}

} // namespace lanyard
