// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/SettlementService.h"

#include "sync/AsideJobs.h"
#include "sync/SettlementJobs.h"

#include <QSaveFile>

namespace lanyard {

namespace {

/// Whole and on disk, or not there at all; nobody else may read it.
Result<void> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<void>{}
                   : Result<void>{failure(ErrorCode::FileUnwritable, file.errorString(), {path})};
}

Result<void> seal(
    const Sealer& sealer, const QByteArray& json, const QString& path, const QString& passphrase)
{
    const auto sealed = sealer.seal(json, passphrase);
    return sealed ? write(path, *sealed) : Result<void>(sealed.error());
}

} // namespace

SettlementService::SettlementService(
    Storage& storage, const Clock& clock, IdSource& ids, const Sealer& sealer)
    : m_storage(storage)
    , m_clock(clock)
    , m_ids(ids)
    , m_sealer(sealer)
{ }

QFuture<Result<QList<Clash>>> SettlementService::clashes(EventId event)
{
    return m_storage.read(
        Lane::Desk, [event](UnitOfWork& work) { return SettlementJobs::clashes(work, event); });
}

QFuture<Result<void>> SettlementService::settleClash(EventId event, AttendeeId attendee,
    CheckInListId list, const QString& note, const QString& operatorName)
{
    const ClashNote written{attendee, list, 0, note, operatorName, m_clock.now()};
    const auto job = [event, written](UnitOfWork& work) {
        return SettlementJobs::settleClash(work, event, written);
    };
    return m_storage.write(Lane::Desk, job).then([this](Result<void> settled) {
        if (settled) {
            Q_EMIT changed();
        }
        return settled;
    });
}

QFuture<Result<int>> SettlementService::resendMissing(EventId event, const QString& operatorName)
{
    const auto job = [this, event, act = Act{operatorName, m_clock.now()}](UnitOfWork& work) {
        return SettlementJobs::resendMissing(
            work, event, [this] { return m_ids.nonce(); }, act);
    };
    return m_storage.write(Lane::Background, job).then([this](Result<int> sent) {
        if (sent) {
            Q_EMIT changed();
        }
        return sent;
    });
}

QFuture<Result<int>> SettlementService::exportWaiting(
    EventId event, const QString& path, const QString& passphrase, const QString& operatorName)
{
    if (passphrase.isEmpty()) {
        return QtFuture::makeReadyFuture(Result<int>(failure(ErrorCode::WrongPassphrase)));
    }
    const auto gather = [event, now = m_clock.now()](
                            UnitOfWork& work) { return SettlementJobs::waiting(work, event, now); };
    const auto note
        = [this, event, act = Act{operatorName, m_clock.now()}](const WaitingEntries& exported) {
              return m_storage
                  .write(Lane::Desk,
                      [=](UnitOfWork& work) {
                          return SettlementJobs::noteExport(work, event, exported, act);
                      })
                  .then([count = exported.count](const Result<void>& noted) {
                      return noted ? Result<int>(count) : Result<int>(noted.error());
                  });
          };
    // a key takes long to make, on purpose, and no check-in may wait for that
    return m_storage.write(Lane::Desk, gather)
        .then(QtFuture::Launch::Async,
            [this, path, passphrase, note](const Result<WaitingEntries>& waiting) {
                const auto failed = [](const Error& error) {
                    return QtFuture::makeReadyFuture(Result<int>(error));
                };
                if (!waiting) {
                    return failed(waiting.error());
                }
                const auto sealed = seal(m_sealer, waiting->json, path, passphrase);
                return sealed ? note(*waiting) : failed(sealed.error());
            })
        .unwrap();
}

Result<int> SettlementService::sealEntries(
    const QList<WholeEntry>& entries, const QString& path, const QString& passphrase) const
{
    if (passphrase.isEmpty()) {
        return failure(ErrorCode::WrongPassphrase);
    }
    const QString event = entries.isEmpty() ? QString() : entries.first().event;
    const WaitingEntries all = WaitingEntries::of(event, entries);
    const auto sealed = seal(m_sealer, all.json, path, passphrase);
    return sealed ? Result<int>(all.count) : Result<int>(sealed.error());
}

QFuture<Result<int>> SettlementService::takeOver(
    EventId event, const QList<WholeEntry>& entries, const QString& operatorName)
{
    return takeOverRest(event, entries, operatorName, 0);
}

/// Some at a time, so that no desk waits for all; `before`: those that were taken over already.
QFuture<Result<int>> SettlementService::takeOverRest(
    EventId event, const QList<WholeEntry>& entries, const QString& operatorName, int before)
{
    const auto job = [event, entries, act = Act{operatorName, m_clock.now()}](UnitOfWork& work) {
        return AsideJobs::takeOver(work, event, entries, act);
    };
    return m_storage.write(Lane::Background, job)
        .then([this, event, entries, operatorName, before](const Result<int>& taken) {
            if (!taken) {
                return QtFuture::makeReadyFuture(Result<int>(taken.error()));
            }
            if (*taken == 0) {
                return QtFuture::makeReadyFuture(Result<int>(before));
            }
            Q_EMIT changed();
            return takeOverRest(event, entries, operatorName, before + *taken);
        })
        .unwrap();
}

QFuture<Result<void>> SettlementService::leaveAside(
    EventId event, const QList<WholeEntry>& entries, const QString& operatorName)
{
    const auto job = [event, entries, act = Act{operatorName, m_clock.now()}](UnitOfWork& work) {
        return AsideJobs::decline(work, event, entries, act);
    };
    return m_storage.write(Lane::Desk, job);
}

QFuture<Result<void>> SettlementService::eraseEvent(
    EventId event, const QString& operatorName, bool exportDeclined)
{
    const auto job
        = [event, exportDeclined, act = Act{operatorName, m_clock.now()}](UnitOfWork& work) {
              return SettlementJobs::eraseEvent(work, event, exportDeclined, act);
          };
    return m_storage.write(Lane::Desk, job).then([this, event](const Result<bool>& isLeft) {
        if (isLeft && *isLeft) {
            Q_EMIT erased(event);
        }
        return isLeft ? Result<void>() : Result<void>(isLeft.error());
    });
}

} // namespace lanyard
