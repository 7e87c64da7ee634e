// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "printing/SheetService.h"

#include "printing/SheetRun.h"
#include "printing/StarterTemplates.h"

namespace lanyard {

struct SheetService::State
{
    State(Storage& storageToUse, BadgeRenderer& renderer, const Clock& clockToUse,
        IdSource& idsToUse, const QString& starterFolder, std::mutex* drawingLock)
        : storage(storageToUse)
        , clock(clockToUse)
        , ids(idsToUse)
        , drawing(drawingLock)
        // without them the event's own templates still do
        , maker(renderer, starterTemplates(starterFolder).value_or(QList<StoredTemplate>{}))
    { }

    Storage& storage;
    const Clock& clock;
    IdSource& ids;
    std::mutex* drawing;
    BadgeMaker maker;
    std::unique_ptr<SheetRun> run;
    std::shared_ptr<QPromise<Result<SheetReport>>> promise;
};

SheetService::SheetService(Storage& storage, BadgeRenderer& renderer, const Clock& clock,
    IdSource& ids, const QString& starterFolder, std::mutex* drawing)
    : m_state(std::make_unique<State>(storage, renderer, clock, ids, starterFolder, drawing))
{ }

SheetService::~SheetService()
{
    end(failure(ErrorCode::Cancelled));
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

void SheetService::cancel()
{
    m_isCancelled = true;
}

void SheetService::begin(
    const std::shared_ptr<QPromise<Result<SheetReport>>>& promise, const SheetRequest& request)
{
    end(failure(ErrorCode::Cancelled)); // the set before
    m_state->promise = promise;
    m_state->run = std::make_unique<SheetRun>(
        m_state->storage, m_state->maker, m_state->clock, m_state->ids, request);
    next();
}

/// One step, then comes back for the next.
void SheetService::next()
{
    if (!m_state->run) {
        return;
    }
    if (m_isCancelled) {
        end(failure(ErrorCode::Cancelled));
        return;
    }
    auto drawing = m_state->drawing != nullptr ? std::unique_lock(*m_state->drawing)
                                               : std::unique_lock<std::mutex>();
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
    m_state->promise->setProgressRange(0, m_state->run->total());
    m_state->promise->setProgressValue(m_state->run->done());
    QMetaObject::invokeMethod(this, &SheetService::next, Qt::QueuedConnection);
}

/// The run goes first: when the future is done, nothing of it is left.
void SheetService::end(const Result<SheetReport>& result)
{
    if (!m_state->promise) {
        return;
    }
    const Result<SheetReport> told = result; // the run may own it
    if (m_state->drawing != nullptr) {
        const std::lock_guard drawing(*m_state->drawing); // what is left of a PDF is drawn
        m_state->run.reset();
    }
    m_state->run.reset();
    const auto promise = std::exchange(m_state->promise, nullptr);
    promise->addResult(told);
    promise->finish();
}

} // namespace lanyard
