// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/OutboxSender.h"

#include "outbox/DeviceRules.h"
#include "outbox/OutboxRules.h"
#include "outbox/ServerTime.h"
#include "outbox/UploadRules.h"
#include "ports/SyncSource.h"
#include "support/KillPoint.h"
#include "support/WhenDone.h"
#include "sync/EnquiryService.h"
#include "sync/WakefulTimer.h"

#include <QTimer>

#include <algorithm>

namespace lanyard {

namespace {

/// Between two looks at the outbox when its next entry cannot be sent yet.
constexpr qint64 shortestRestMs = 250;
constexpr qint64 longestRestMs = 60'000;
constexpr qint64 restInFlightMs = 5'000; ///< while an answer is awaited
/// Failures in a row that make several entries' trouble the server's.
constexpr int manyFailures = 4;
/// Until a write that failed is tried again.
constexpr qint64 storageRestMs = 1000;

} // namespace

OutboxSender::OutboxSender(Storage& storage, const Clock& clock, IdSource& ids, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_ids(ids)
    , m_began(clock.sinceBoot())
    , m_timer(new WakefulTimer(clock, this))
{
    connect(m_timer, &WakefulTimer::timeout, this, [this] { send(false); });
}

void OutboxSender::setSource(SyncSource* source, EventId event, const QList<EventId>& besides)
{
    m_source = source;
    m_events = QList<EventId>{event} + besides;
    ++m_sourceNumber;
    m_timer->stop();
    m_firsts = 0;
    m_rest = 0;
    m_claiming = false;
    m_again = false;
    m_timeAsked = false;
    m_stopped = false;
    m_failures = 0;
    m_estimate.forget();
    m_lastKind = PushOutcome::Kind::Acknowledged;
    m_pausedUntilMs = 0;
    m_waitUntilMs = 0;
    recover();
}

/// What the source before left in flight is in doubt. Nothing is claimed until the disk has it.
void OutboxSender::recover()
{
    m_claiming = true;
    whenDone(m_storage.write(Lane::Background, &OutboxJobs::recover), this,
        [this, number = m_sourceNumber](const Result<void>& recovered) {
            if (number != m_sourceNumber) {
                return; // the next source has begun with it anew
            }
            if (recovered) {
                m_claiming = false;
                return std::exchange(m_again, false) ? claim() : void();
            }
            if (m_again) {
                Q_EMIT drained();
            }
            QTimer::singleShot(storageRestMs, this, [this, number] {
                if (number == m_sourceNumber) {
                    recover();
                }
            });
        });
}

void OutboxSender::stop()
{
    m_timer->stop();
}

void OutboxSender::send(bool urgent)
{
    if (urgent) {
        m_pausedUntilMs = 0;
    }
    if (m_claiming) {
        m_again = true;
        return;
    }
    claim();
}

bool OutboxSender::isNarrow() const
{
    const bool isUnclear
        = m_lastKind == PushOutcome::Kind::NotSent || m_lastKind == PushOutcome::Kind::Ambiguous;
    return m_failures >= manyFailures || (m_failures > 0 && isUnclear);
}

OutboxJobs::Room OutboxSender::room() const
{
    const auto left = [](int places, int taken) { return std::max(0, places - taken); };
    if (isNarrow()) {
        const OutboxJobs::Room one{left(1, m_firsts), left(1, m_rest)};
        return {one.firsts, one.rest, one.firsts + one.rest};
    }
    const int all = left(m_limits.inFlight, m_firsts + m_rest);
    return {all, std::min(all, left(m_limits.inFlight - 1, m_rest)), all};
}

std::optional<qint64> OutboxSender::secondsFor(int entries) const
{
    if (m_source == nullptr || m_stopped || isNarrow()) {
        return std::nullopt;
    }
    const qint64 asked = std::max<qint64>(m_waitUntilMs - m_clock.monotonicMs(), 0);
    return m_estimate.seconds(entries, m_limits.inFlight,
        std::max(m_source->paceOf(entries), std::chrono::milliseconds(asked)));
}

OutboxJobs::Moment OutboxSender::moment() const
{
    return {m_clock.now(), ServerTime::correction(m_clock.serverOffsetMs()), m_timeAsked,
        m_enquiries != nullptr ? m_enquiries->askedAt() : QHash<Nonce, QDateTime>(),
        m_source != nullptr ? m_source->device() : QString(), m_began};
}

void OutboxSender::claim()
{
    if (m_source == nullptr || m_stopped) {
        if (m_firsts + m_rest == 0) {
            Q_EMIT drained();
        }
        return;
    }
    const qint64 now = m_clock.monotonicMs();
    const qint64 until = std::max(m_pausedUntilMs, m_waitUntilMs);
    if (until > now) {
        restFor(until - now);
        return;
    }
    const OutboxJobs::Room places = room();
    if (places.all == 0) {
        return; // the next answer makes room
    }
    m_claiming = true;
    const auto job = [events = m_events, asked = moment(), places, &clock = m_clock](
                         UnitOfWork& work) { // the clock outlives the storage thread
        OutboxJobs::Moment at = asked;
        at.server = ServerTime::reading(clock); // of now: it may have been told meanwhile
        at.count = clock.sinceBoot();
        return OutboxJobs::claim(work, events, at, places);
    };
    whenDone(m_storage.write(Lane::Background, job), this,
        [this, number = m_sourceNumber](const Result<OutboxClaims>& claims) {
            if (number != m_sourceNumber) {
                return;
            }
            m_claiming = false;
            if (claims && claims->needTime) {
                learnTime();
            } else if (claims) {
                push(*claims);
            } else {
                restFor(storageRestMs);
            }
        });
}

void OutboxSender::learnTime()
{
    m_claiming = true;
    whenDone(
        m_source->learnTime(), this, [this, number = m_sourceNumber](const PushOutcome& outcome) {
            if (number != m_sourceNumber) {
                return;
            }
            m_claiming = false;
            m_again = false;
            if (outcome.kind == PushOutcome::Kind::NotSent) {
                note(outcome);
            } else {
                m_timeAsked = true;
            }
            claim();
        });
}

void OutboxSender::push(const OutboxClaims& claims)
{
    const bool again = std::exchange(m_again, false);
    if (claims.claims.isEmpty()) {
        again ? claim() : rest(claims.nextDue);
        return;
    }
    std::ranges::rotate(m_events, m_events.begin() + 1); // the next round begins with another
    for (const OutboxClaim& claim : claims.claims) {
        ++(OutboxJobs::isFirst(claim.before) ? m_firsts : m_rest);
        const bool isToSeek = claim.isPerhapsAnothers && claim.entry.kind == OutboxKind::CheckIn;
        isToSeek ? seekBefore(claim) : sendOne(claim);
    }
    claim();
}

/// What may have arrived as another device's is sent where the server's list does not show it.
void OutboxSender::seekBefore(const OutboxClaim& claim)
{
    whenDone(m_source->seek(claim.sought), this,
        [this, claim, number = m_sourceNumber](const CheckInSought& sought) {
            if (number != m_sourceNumber) {
                return;
            }
            const auto meaning = DeviceRules::meansBefore(sought);
            meaning ? end(claim, *meaning) : sendOne(claim);
        });
}

/// An undo was told of this device's check-ins, and its own is perhaps another's.
void OutboxSender::seekAfter(const OutboxClaim& claim, const PushOutcome& refused)
{
    whenDone(m_source->seek(claim.sought), this,
        [this, claim, refused, number = m_sourceNumber](const CheckInSought& sought) {
            if (number == m_sourceNumber) {
                end(claim, DeviceRules::meansAfter(refused, sought));
            }
        });
}

/// Its files first, one after the other; then the entry, which names them.
void OutboxSender::sendOne(const OutboxClaim& claim)
{
    const QDateTime now = ServerTime::now(m_clock);
    const QString device = m_source->device();
    // where no server told its time, nobody knows how old an upload of an earlier process is
    const bool isTimeKnown = m_clock.serverMs().has_value();
    const auto due = std::ranges::find_if(claim.files, [&](const AnswerFile& file) {
        return UploadRules::isDue(UploadRules::place(file, now, device))
            || (!isTimeKnown && !m_uploads.contains(file.upload));
    });
    if (due != claim.files.end()) {
        upload(claim, due - claim.files.begin());
        return;
    }
    killPoint("before-send");
    whenDone(m_source->push(UploadRules::naming(claim.entry, claim.files)), this,
        [this, claim, number = m_sourceNumber, sentMs = m_clock.monotonicMs()](
            const PushOutcome& outcome) {
            killPoint("after-answer");
            if (number == m_sourceNumber) {
                m_estimate.note(std::chrono::milliseconds(m_clock.monotonicMs() - sentMs));
                const bool isToSeek = claim.isPerhapsAnothers
                    && claim.entry.kind == OutboxKind::Undo && DeviceRules::isOfOursAlone(outcome);
                isToSeek ? seekAfter(claim, outcome) : end(claim, outcome);
            }
        });
}

void OutboxSender::upload(const OutboxClaim& claim, qsizetype file)
{
    whenDone(m_source->upload(claim.files.at(file)), this,
        [this, claim, file, number = m_sourceNumber](const UploadOutcome& upload) {
            if (number != m_sourceNumber) {
                return;
            }
            const bool isInDoubt = claim.before.state == OutboxState::Ambiguous;
            if (const auto meaning = UploadRules::means(upload.outcome.kind, isInDoubt)) {
                PushOutcome outcome = upload.outcome;
                outcome.kind = *meaning;
                end(claim, outcome);
                return;
            }
            OutboxClaim next = claim;
            next.files[file].upload = upload.name;
            m_uploads.insert(upload.name);
            next.files[file].uploadedAt = ServerTime::now(m_clock);
            next.files[file].uploadedBy = m_source->device();
            const auto job = [id = claim.entry.id, told = next.files.at(file)](
                                 UnitOfWork& work) { return OutboxJobs::uploaded(work, id, told); };
            whenDone(m_storage.write(Lane::Background, job), this,
                [this, next, number](const Result<void>&) {
                    if (number == m_sourceNumber) {
                        sendOne(next);
                    }
                });
        });
}

void OutboxSender::end(const OutboxClaim& claim, const PushOutcome& outcome)
{
    note(outcome);
    settle(claim, outcome);
}

void OutboxSender::note(const PushOutcome& outcome)
{
    using Kind = PushOutcome::Kind;
    m_lastKind = outcome.kind;
    const qint64 now = m_clock.monotonicMs();
    // of any other answer it is the entry's own wish: one that fails holds up no other
    const bool isOfAll = outcome.status == 429 || outcome.status == 503;
    if (isOfAll && outcome.retryAfterSeconds) {
        const qint64 asked
            = std::min<qint64>(*outcome.retryAfterSeconds, OutboxRules::longestRetryAfter.count());
        m_waitUntilMs = std::max(m_waitUntilMs, now + asked * 1000);
    }
    if (outcome.kind == Kind::Acknowledged || outcome.kind == Kind::Refused) {
        m_failures = 0;
        m_pausedUntilMs = 0;
    } else if (outcome.kind == Kind::Stop) {
        m_stopped = true;
    } else {
        ++m_failures;
        if (isNarrow()) {
            m_estimate.forget();
            const qint64 wait = OutboxRules::backOff(m_failures, m_ids.jitter()).count();
            const qint64 longest
                = outcome.status > 0 ? m_limits.answeredPauseMs : m_limits.longestPauseMs;
            m_pausedUntilMs = now + std::min(wait, longest);
        }
    }
}

void OutboxSender::settle(const OutboxClaim& claim, const PushOutcome& outcome)
{
    const auto job = [claim, outcome, at = moment(), jitter = m_ids.jitter()](UnitOfWork& work) {
        return OutboxJobs::settle(work, claim, outcome, at, jitter);
    };
    whenDone(m_storage.write(Lane::Background, job), this,
        [this, claim, outcome, number = m_sourceNumber](const Result<OutboxEntry>& entry) {
            if (number != m_sourceNumber) {
                return;
            }
            if (!entry) {
                // a full disk: what the server said must not be lost, so it is written later
                QTimer::singleShot(storageRestMs, this, [this, claim, outcome, number] {
                    if (number == m_sourceNumber) {
                        settle(claim, outcome);
                    }
                });
                return;
            }
            --(OutboxJobs::isFirst(claim.before) ? m_firsts : m_rest);
            Q_EMIT settled(*entry, outcome);
            send(false);
        });
}

void OutboxSender::rest(const std::optional<QDateTime>& nextDue)
{
    const bool isIdle = m_firsts + m_rest == 0;
    if (nextDue) {
        // an answer that is awaited goes on, but may be long in coming
        const qint64 shortest = isIdle ? shortestRestMs : restInFlightMs;
        m_timer->start(int(std::clamp(m_clock.now().msecsTo(*nextDue), shortest, longestRestMs)));
    }
    if (isIdle) {
        Q_EMIT drained();
    }
}

void OutboxSender::restFor(qint64 ms)
{
    m_timer->start(int(std::clamp(ms, shortestRestMs, longestRestMs)));
    if (m_firsts + m_rest == 0) {
        Q_EMIT drained();
    }
}

} // namespace lanyard
