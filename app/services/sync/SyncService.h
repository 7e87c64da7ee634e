// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/OutboxEntry.h"
#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/Storage.h"
#include "settings/ServerPlace.h"
#include "sync/PictureMeans.h"

#include <QObject>

#include <memory>

namespace lanyard {

class EnquiryService;
class SyncSource;

/// The one honest line about the server.
struct SyncStatus
{
    enum class Network { NotPaired, Unknown, Online, Offline, Revoked };
    Network network = Network::NotPaired;
    OutboxCounts outbox;
    std::optional<QDateTime> lastSentAt; ///< an entry was acknowledged
    /// A download came to its end; before the first of this process: of when the list is.
    std::optional<QDateTime> lastPulledAt;
    std::optional<QDateTime> offlineSince;
    bool pulling = false;
    qint64 pulled = 0; ///< orders of this download so far
    qint64 total = 0; ///< expected; 0 when unknown
    QString problem; ///< the server's or the network's words, for a person
    int clashes = 0; ///< tickets admitted twice that nobody settled yet
    /// How far the desk's clock is behind the server's, when by more than 30 s; 0: it is right, or
    /// no server told its time.
    qint64 clockOffsetSeconds = 0;
    bool isClockCompared = false; ///< a server told its time since the start
    std::optional<qint64> sendSeconds = {}; ///< until all that waits is sent; none: not known
    /// Where the server has this desk now, while staff did not decide about it.
    std::optional<ServerPlace> movedTo = {};

    bool operator==(const SyncStatus&) const = default;
};

/// What one round did.
struct SyncRound
{
    int pulled = 0; ///< attendees that came in
    int pushed = 0; ///< entries acknowledged
    OutboxCounts outbox;
    QList<OutboxEntry> quarantined; ///< at most 200, check-ins and undos first
};

/// Runs by itself while the network is there: sends what is due and pulls what is new, neither
/// waiting for the other. Never blocks a desk. Lives on the sync thread; `start()`, `stop()`,
/// `wake()`, `hurry()`, `weighPlace()`, `repeatStatus()`, `once()`, `retry()` and `dismiss()` may
/// be called from any thread.
class SyncService : public QObject
{
    Q_OBJECT

public:
    /// Without `pictures` none of people are fetched.
    SyncService(Storage& storage, const Clock& clock, IdSource& ids, PictureMeans pictures = {});
    ~SyncService() override;

    /// Asks the same source while people wait.
    [[nodiscard]] EnquiryService& enquiries();

    /// The source to talk to; null when not paired. On the sync thread, where the source too must
    /// have been made. `besides`: other events of the desk, which the source knows too.
    void setSource(
        std::unique_ptr<SyncSource> source, EventId event, const QList<EventId>& besides = {});
    /// Starts the rounds; the first at once.
    void start();
    /// No more rounds; what is in flight may still be answered.
    void stop();
    /// There may be a new entry.
    void wake();
    /// A person wants it now: what waits is sent, what is in doubt is asked for, whatever pause
    /// they were given, and what is new comes.
    QFuture<Result<void>> hurry();
    /// Staff decided where this desk stands: `SyncStatus::movedTo` is weighed anew.
    void weighPlace();
    /// Tells `statusChanged()` as it is, for a screen that has just come.
    void repeatStatus();
    /// One whole round; for a program without a screen, and for "Sync now". Errors: NotPaired,
    /// and whatever ended the download. Pictures of people come afterwards, once it was started.
    QFuture<Result<SyncRound>> once();
    /// Staff: try a quarantined entry again, with a new idempotency key. Nothing happens when the
    /// entry is not quarantined any more.
    QFuture<Result<void>> retry(OutboxId entry, const QString& operatorName = {});
    /// Staff: let go of a quarantined entry. Needs a reason.
    QFuture<Result<void>> dismiss(
        OutboxId entry, const QString& reason, const QString& operatorName);

Q_SIGNALS:
    void statusChanged(const lanyard::SyncStatus& status);
    /// The replica changed; search and lists shall be read again: those of `who`, or, when nobody
    /// is named, all of the event.
    void replicaChanged(lanyard::EventId event, const QList<lanyard::AttendeeId>& who);

private:
    struct State;

    void noteSent(const OutboxEntry& entry, const PushOutcome& outcome);
    void notePulled(const Result<int>& attendees);
    void noteAnswer();
    void noteProgress(qint64 pulled, qint64 total);
    void notePullEnded();
    void notePullFailed(const Error& error);
    void setNetwork(SyncStatus::Network network);
    void tellStatus();
    void pullLater();
    void beginOnce();
    void endOnce();
    QFuture<Result<void>> settled(const QFuture<Result<void>>& done, bool isToSend);

    std::unique_ptr<State> m_state;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::SyncStatus)
