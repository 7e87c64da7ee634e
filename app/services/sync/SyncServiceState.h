// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/SyncSource.h"
#include "sync/EnquiryService.h"
#include "sync/OutboxSender.h"
#include "sync/PictureService.h"
#include "sync/PlaceWatch.h"
#include "sync/ReplicaUpdater.h"
#include "sync/SyncService.h"
#include "sync/WakefulTimer.h"

#include <QPromise>

namespace lanyard {

/// What a `SyncService` knows and has; its own alone.
struct SyncService::State
{
    using Once = std::shared_ptr<QPromise<Result<SyncRound>>>;

    State(Storage& onStorage, const Clock& byClock, IdSource& fromIds, PictureMeans ofPictures,
        SyncService* service)
        : storage(onStorage)
        , clock(byClock)
        , ids(fromIds)
        , sender(new OutboxSender(onStorage, byClock, fromIds, service))
        , updater(new ReplicaUpdater(onStorage, service))
        , enquiries(new EnquiryService(onStorage, byClock, service))
        , place(new PlaceWatch(onStorage, byClock, service))
        , pictures(new PictureService(onStorage, std::move(ofPictures), service))
        , timer(new WakefulTimer(byClock, service))
    {
        sender->setEnquiries(*enquiries);
    }

    Storage& storage;
    const Clock& clock;
    IdSource& ids;
    std::unique_ptr<SyncSource> source;
    QList<EventId> events; ///< of the desk, its own first
    OutboxSender* sender; ///< children of the service: they follow it to its thread
    ReplicaUpdater* updater;
    EnquiryService* enquiries;
    PlaceWatch* place;
    PictureService* pictures;
    WakefulTimer* timer; ///< to the next download
    SyncStatus status;
    std::optional<SyncStatus> told; ///< what the screen knows
    bool telling = false; ///< the counts are being read
    bool tellAgain = false;
    bool recount = true; ///< clashes may be others
    QString sendProblem; ///< a list that is refused stays told while entries go up, and so on
    QString pullProblem;
    bool eventGone = false; ///< the last download said so

    bool started = false;
    int failures = 0; ///< downloads in a row
    QList<Once> asked; ///< rounds that someone waits for; on the sync thread
    bool senderDone = true;
    bool updaterDone = true;
    SyncRound round;
    Result<int> pulled = 0;

    [[nodiscard]] bool isRoundDone() const { return senderDone && updaterDone; }

    [[nodiscard]] std::optional<qint64> secondsToSend() const
    {
        return status.network == SyncStatus::Network::Online
            ? sender->secondsFor(status.outbox.waiting())
            : std::nullopt;
    }

    /// The desk is known again.
    void openSender()
    {
        if (sender->isRefused()) {
            sender->setSource(source.get(), events.first(), events.mid(1));
        }
    }
};

} // namespace lanyard
