// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/EnquiryService.h"

#include "checkin/Enquiry.h"
#include "ports/SyncSource.h"
#include "support/KillPoint.h"
#include "support/WhenDone.h"
#include "sync/EnquiryJobs.h"

#include <QPromise>
#include <QTimer>

namespace lanyard {

/// One question on its way.
struct EnquiryService::Asking
{
    Nonce nonce;
    EventId event;
    qint64 deadlineMs = 0;
    quint64 source = 0;
    bool isTold = false; ///< somebody has an answer, the server's or none
    QPromise<ServerAnswer> promise;

    void tell(const ServerAnswer& answer)
    {
        isTold = true;
        promise.addResult(answer);
        promise.finish();
    }
};

EnquiryService::EnquiryService(Storage& storage, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{ }

void EnquiryService::setSource(SyncSource* source, EventId event, const QList<EventId>& besides)
{
    m_source = source;
    m_events = QList<EventId>{event} + besides;
    ++m_sourceNumber;
    m_online = false;
    m_late = 0;
    const QMutexLocker lock(&m_deviceLock);
    m_device = source != nullptr ? source->device() : QString();
}

QString EnquiryService::device() const
{
    const QMutexLocker lock(&m_deviceLock);
    return m_device;
}

QFuture<ServerAnswer> EnquiryService::ask(const OutboxEntry& entry, qint64 deadlineMs)
{
    auto asking = std::make_shared<Asking>();
    asking->nonce = entry.nonce;
    asking->event = entry.event;
    asking->deadlineMs = deadlineMs;
    asking->promise.start();
    QMetaObject::invokeMethod(this, [this, entry, asking] { begin(entry, asking); });
    return asking->promise.future();
}

void EnquiryService::begin(const OutboxEntry& entry, const std::shared_ptr<Asking>& asking)
{
    const qint64 left = asking->deadlineMs - m_clock.monotonicMs();
    if (m_source == nullptr || !m_events.contains(entry.event) || left <= 0) {
        asking->tell({});
        return;
    }
    asking->source = m_sourceNumber;
    note(entry.nonce);
    QTimer::singleShot(std::chrono::milliseconds(left), Qt::PreciseTimer, this, [this, asking] {
        if (!asking->isTold) {
            m_late += asking->source == m_sourceNumber ? 1 : 0;
            asking->tell({ServerAnswer::Kind::Unclear});
        }
    });
    killPoint("before-ask");
    whenDone(m_source->ask(entry), this,
        [this, asking](const ServerAnswer& answer) { hear(asking, answer); });
}

void EnquiryService::note(const Nonce& nonce)
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 kept = 2 * std::chrono::milliseconds(Enquiry::forgotten).count();
    m_asked.removeIf([now, kept](const auto& asked) { return now - asked->lastMs > kept; });
    Asked& asked = m_asked[nonce];
    asked.lastMs = now;
    ++asked.open;
}

void EnquiryService::noteAnswered(const Nonce& nonce, const ServerAnswer& answer)
{
    const auto asked = m_asked.find(nonce);
    if (asked != m_asked.end() && answer.kind != ServerAnswer::Kind::Unclear
        && --asked->open == 0) {
        m_asked.erase(asked);
    }
}

QHash<Nonce, QDateTime> EnquiryService::askedAt() const
{
    const qint64 ahead = m_clock.now().toMSecsSinceEpoch() - m_clock.monotonicMs();
    QHash<Nonce, QDateTime> all;
    for (auto it = m_asked.cbegin(); it != m_asked.cend(); ++it) {
        all.insert(it.key(), QDateTime::fromMSecsSinceEpoch(it->lastMs + ahead, Qt::UTC));
    }
    return all;
}

void EnquiryService::hear(const std::shared_ptr<Asking>& asking, const ServerAnswer& answer)
{
    killPoint("after-ask");
    noteAnswered(asking->nonce, answer);
    if (asking->source != m_sourceNumber) {
        return; // its patience still ends
    }
    if (!asking->isTold) {
        asking->tell(answer);
        return;
    }
    --m_late;
    settle(*asking, answer);
}

void EnquiryService::settle(const Asking& asking, const ServerAnswer& answer)
{
    const auto job = [event = asking.event, nonce = asking.nonce, answer,
                         isAnotherOut = m_asked.contains(asking.nonce)](UnitOfWork& work) {
        return EnquiryJobs::heardLate(work, event, nonce, answer, isAnotherOut);
    };
    // when it cannot be written, what is in doubt is settled by asking again, as ever
    whenDone(m_storage.write(Lane::Background, job), this,
        [this](const Result<void>&) { Q_EMIT heardLate(); });
}

} // namespace lanyard
