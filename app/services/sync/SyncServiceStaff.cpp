// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/WhenDone.h"
#include "sync/QuarantineJobs.h"
#include "sync/SyncServiceState.h"

// The part of SyncService that does what staff ask for: a refused entry again or let go, and what
// waits now.

namespace lanyard {

QFuture<Result<void>> SyncService::retry(OutboxId entry, const QString& operatorName)
{
    const auto job = [entry, operatorName, key = m_state->ids.nonce(), now = m_state->clock.now()](
                         UnitOfWork& work) {
        return QuarantineJobs::retry(work, entry, key, operatorName, now);
    };
    return settled(m_state->storage.write(Lane::Desk, job), true);
}

QFuture<Result<void>> SyncService::dismiss(
    OutboxId entry, const QString& reason, const QString& operatorName)
{
    const auto job = [entry, reason, operatorName, now = m_state->clock.now()](UnitOfWork& work) {
        return QuarantineJobs::dismiss(work, entry, reason, operatorName, now);
    };
    return settled(m_state->storage.write(Lane::Desk, job), false);
}

QFuture<Result<void>> SyncService::hurry()
{
    const auto job = [now = m_state->clock.now(), count = m_state->clock.sinceBoot()](
                         UnitOfWork& work) { return OutboxJobs::hurry(work, now, count); };
    QMetaObject::invokeMethod(this, [this] {
        if (m_state->started) {
            m_state->updater->update();
        }
    });
    return settled(m_state->storage.write(Lane::Desk, job), true);
}

QFuture<Result<void>> SyncService::settled(const QFuture<Result<void>>& done, bool isToSend)
{
    QMetaObject::invokeMethod(this, [this, done, isToSend] {
        whenDone(done, this, [this, isToSend](const Result<void>&) {
            if (isToSend) {
                m_state->sender->send(true);
            }
            tellStatus(); // one less to decide, if only for a moment
        });
    });
    return done;
}

} // namespace lanyard
