// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "importing/ImportService.h"

#include "importing/ImportTask.h"
#include "importing/PoolRun.h"

namespace lanyard {

ImportService::ImportService(Storage& storage, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_cancel(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1); // one list after the other
}

ImportService::~ImportService()
{
    cancel();
    m_pool.waitForDone();
}

QFuture<Result<ImportPreview>> ImportService::preview(const ImportOptions& options)
{
    const ImportTask task(
        options, {m_storage, m_clock.now(), 0, std::make_shared<std::atomic_bool>(false), {}});
    return runOnPool(m_pool, [task] { return task.preview(); });
}

QFuture<Result<ImportReport>> ImportService::import(const ImportOptions& options, const Event& into)
{
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const QDateTime now = m_clock.now();
    m_generation = std::max(now.toMSecsSinceEpoch(), m_generation + 1);
    const ImportTask task(options,
        {m_storage, now, m_generation, m_cancel,
            [this](int done, int total) { Q_EMIT progress(done, total); }});
    return runOnPool(m_pool, [task, into] { return task.import(into); });
}

void ImportService::cancel()
{
    m_cancel->store(true);
}

} // namespace lanyard
