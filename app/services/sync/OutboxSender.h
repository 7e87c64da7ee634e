// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/SendEstimate.h"
#include "ports/Clock.h"
#include "ports/IdSource.h"
#include "ports/Storage.h"
#include "sync/OutboxJobs.h"

#include <QObject>
#include <QSet>

namespace lanyard {

class EnquiryService;
class SyncSource;
class WakefulTimer;

/// Sends what is due: up to four entries at a time, one a attendee, and the files of its answers
/// before it; one of the places is kept for acts that were never tried. While the server is out of
/// reach it sends one at a time with growing pauses (and beside what was tried, one act that was
/// not), so that one entry and not the whole outbox finds out. How many requests a minute may leave
/// is the source's to keep. On the sync thread.
class OutboxSender : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        int inFlight = 4;
        qint64 longestPauseMs = 10'000; ///< between two tries while the server is out of reach
        /// While something answers, though not clearly: one bad entry, or a gateway. Many such come
        /// round soon enough to be told of as stalled.
        qint64 answeredPauseMs = 2'000;
    };

    OutboxSender(Storage& storage, const Clock& clock, IdSource& ids, QObject* parent);

    /// Not owned. Null: nothing is sent. Answers to the source before are no longer heard, so
    /// what was in flight is in doubt. `besides`: other events of the desk.
    void setSource(SyncSource* source, EventId event, const QList<EventId>& besides = {});

    /// Whose questions are taken back when nobody waits for them any more. On the same thread.
    void setEnquiries(const EnquiryService& enquiries) { m_enquiries = &enquiries; }

    /// Sends what is due now, and by itself what falls due later. `urgent` (a person, a new
    /// entry) does not wait for the pause; the quiet that a server asked for is waited for always.
    void send(bool urgent);
    /// No more by itself.
    void stop();

    /// How many seconds so many entries will take, by the pace and the last answers; none: that is
    /// not known, or the server is out of reach.
    [[nodiscard]] std::optional<qint64> secondsFor(int entries) const;

    /// The server does not know this desk; nothing leaves until `setSource`.
    [[nodiscard]] bool isRefused() const { return m_stopped; }

Q_SIGNALS:
    /// One try ended and is on disk.
    void settled(const lanyard::OutboxEntry& entry, const lanyard::PushOutcome& outcome);
    /// Nothing is in flight, and nothing more can be sent right now.
    void drained();

private:
    void recover();
    void claim();
    void learnTime();
    void push(const OutboxClaims& claims);
    void sendOne(const OutboxClaim& claim);
    void seekBefore(const OutboxClaim& claim);
    void seekAfter(const OutboxClaim& claim, const PushOutcome& refused);
    void upload(const OutboxClaim& claim, qsizetype file);
    void end(const OutboxClaim& claim, const PushOutcome& outcome);
    void settle(const OutboxClaim& claim, const PushOutcome& outcome);
    void note(const PushOutcome& outcome);
    void rest(const std::optional<QDateTime>& nextDue);
    void restFor(qint64 ms);
    [[nodiscard]] OutboxJobs::Room room() const;
    [[nodiscard]] OutboxJobs::Moment moment() const;
    [[nodiscard]] bool isNarrow() const;

    Storage& m_storage;
    const Clock& m_clock;
    IdSource& m_ids;
    const BootMoment m_began; ///< when this process did
    Limits m_limits;
    SyncSource* m_source = nullptr;
    const EnquiryService* m_enquiries = nullptr;
    QList<EventId> m_events; ///< the one whose turn it is first
    quint64 m_sourceNumber = 0; ///< answers of an earlier source are dropped
    WakefulTimer* m_timer;
    int m_firsts = 0; ///< in flight: acts that were never tried
    int m_rest = 0; ///< in flight beside these
    bool m_claiming = false;
    bool m_again = false; ///< asked to send while claiming
    bool m_timeAsked = false; ///< the server was asked for its time
    bool m_stopped = false; ///< the server does not know this desk any more
    int m_failures = 0; ///< in a row, without a clear answer
    SendEstimate m_estimate;
    QSet<QString> m_uploads; ///< names of files that this process brought up
    PushOutcome::Kind m_lastKind = PushOutcome::Kind::Acknowledged;
    qint64 m_pausedUntilMs = 0; ///< monotonic; skipped when urgent
    qint64 m_waitUntilMs = 0; ///< monotonic; the server asked for it
};

} // namespace lanyard
