// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/Storage.h"

#include <QMutex>
#include <QThread>

#include <algorithm>

namespace lanyard {

/// Notes who asks a storage, and on which lane.
class WatchedStorage final : public Storage
{
public:
    explicit WatchedStorage(Storage& behind)
        : m_behind(behind)
    { }

    [[nodiscard]] int asked(Lane lane, bool byThisThread)
    {
        const QMutexLocker locker(&m_mutex);
        return int(std::count_if(m_asked.cbegin(), m_asked.cend(), [&](const auto& each) {
            return each.first == lane && (each.second == QThread::currentThread()) == byThisThread;
        }));
    }

protected:
    void post(Lane lane, Access, std::function<Result<void>(UnitOfWork&)> work,
        std::function<void(Result<void>)> done) override
    {
        {
            const QMutexLocker locker(&m_mutex);
            m_asked.append({lane, QThread::currentThread()});
        }
        auto end = m_behind.read(lane, [work = std::move(work)](UnitOfWork& unit) {
            const Result<void> worked = work(unit);
            return worked ? Result<bool>(true) : Result<bool>(worked.error());
        });
        end.then(QtFuture::Launch::Sync, [done = std::move(done)](const Result<bool>& worked) {
            done(worked ? Result<void>{} : Result<void>{worked.error()});
        });
    }

private:
    Storage& m_behind;
    QMutex m_mutex;
    QList<std::pair<Lane, QThread*>> m_asked;
};

} // namespace lanyard
