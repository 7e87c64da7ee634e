// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/SyncService.h"

#include "outbox/OutboxRules.h"
#include "support/WhenDone.h"
#include "sync/SyncFigures.h"
#include "sync/SyncServiceState.h"

#include <algorithm>

namespace lanyard {

namespace {

/// Between two downloads while the server answers.
constexpr qint64 pullEveryMs = 30'000;
/// Between two looks whether the network is back.
constexpr qint64 shortestProbeMs = 1000;
constexpr qint64 longestProbeMs = 10'000;

} // namespace

SyncService::SyncService(Storage& storage, const Clock& clock, IdSource& ids, PictureMeans pictures)
    : m_state(std::make_unique<State>(storage, clock, ids, std::move(pictures), this))
{
    State& s = *m_state;
    connect(s.timer, &WakefulTimer::timeout, s.updater, &ReplicaUpdater::update);
    connect(s.sender, &OutboxSender::settled, this, &SyncService::noteSent);
    connect(s.sender, &OutboxSender::drained, this, [this] {
        m_state->senderDone = true;
        endOnce();
        tellStatus();
    });
    connect(s.enquiries, &EnquiryService::heardLate, this, [this] { m_state->sender->send(true); });
    connect(s.updater, &ReplicaUpdater::finished, this, &SyncService::notePulled);
    connect(s.updater, &ReplicaUpdater::changed, this, [this] { m_state->recount = true; });
    connect(s.updater, &ReplicaUpdater::changed, this, &SyncService::replicaChanged);
    connect(s.updater, &ReplicaUpdater::progressed, this, &SyncService::noteProgress);
    connect(s.place, &PlaceWatch::changed, this, [this] {
        m_state->status.movedTo = m_state->place->moved();
        tellStatus();
    });
}

SyncService::~SyncService() = default;

EnquiryService& SyncService::enquiries()
{
    return *m_state->enquiries;
}

void SyncService::setSource(
    std::unique_ptr<SyncSource> source, EventId event, const QList<EventId>& besides)
{
    State& s = *m_state;
    s.sender->setSource(source.get(), event, besides);
    s.updater->setSource(source.get(), event, besides);
    s.enquiries->setSource(source.get(), event, besides);
    s.place->setSource(source.get());
    s.pictures->setSource(source.get(), QList<EventId>{event} + besides);
    s.source = std::move(source); // the one before ends only now, unheard
    s.events = QList<EventId>{event} + besides;
    s.failures = 0;
    s.recount = true;
    s.senderDone = true;
    s.updaterDone = true;
    s.status = {};
    s.status.network = s.source ? SyncStatus::Network::Unknown : SyncStatus::Network::NotPaired;
    s.sendProblem.clear();
    s.pullProblem.clear();
    s.pulled = failure(ErrorCode::Cancelled);
    endOnce();
    tellStatus();
    if (s.started) {
        start();
    }
}

void SyncService::start()
{
    QMetaObject::invokeMethod(this, [this] {
        m_state->started = true;
        m_state->sender->send(true);
        m_state->updater->update();
        tellStatus();
    });
}

void SyncService::stop()
{
    QMetaObject::invokeMethod(this, [this] {
        m_state->started = false;
        m_state->timer->stop();
        m_state->sender->stop();
    });
}

void SyncService::wake()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_state->recount = true;
            if (m_state->started) {
                m_state->sender->send(true);
            }
            tellStatus();
        },
        Qt::QueuedConnection);
}

void SyncService::weighPlace()
{
    QMetaObject::invokeMethod(this, [this] { m_state->place->weigh(); });
}

void SyncService::repeatStatus()
{
    QMetaObject::invokeMethod(this, [this] {
        m_state->told.reset();
        tellStatus();
    });
}

QFuture<Result<SyncRound>> SyncService::once()
{
    auto promise = std::make_shared<QPromise<Result<SyncRound>>>();
    promise->start();
    QMetaObject::invokeMethod(this, [this, promise] {
        m_state->asked.append(promise);
        beginOnce();
    });
    return promise->future();
}

void SyncService::beginOnce()
{
    State& s = *m_state;
    if (!s.source) {
        s.pulled = failure(ErrorCode::NotPaired);
        endOnce();
        return;
    }
    if (s.asked.size() > 1) {
        return; // joins the round under way
    }
    s.round = {};
    s.senderDone = false;
    s.updaterDone = false;
    s.sender->send(true);
    s.updater->update();
}

void SyncService::endOnce()
{
    State& s = *m_state;
    if (s.asked.isEmpty() || !s.isRoundDone()) {
        return;
    }
    const auto asked = std::exchange(s.asked, {});
    const auto read
        = [events = s.events](UnitOfWork& work) { return SyncFigures::standing(work, events); };
    whenDone(s.storage.read(Lane::Background, read), this,
        [asked, round = s.round, pulled = s.pulled](const Result<SyncStanding>& standing) {
            Result<SyncRound> result = round;
            if (!pulled || !standing) {
                result = pulled ? standing.error() : pulled.error();
            } else {
                result->pulled = *pulled;
                result->outbox = standing->counts;
                result->quarantined = standing->quarantined;
            }
            for (const State::Once& promise : asked) {
                promise->addResult(result);
                promise->finish();
            }
        });
}

void SyncService::noteSent(const OutboxEntry& entry, const PushOutcome& outcome)
{
    using Kind = PushOutcome::Kind;
    using Network = SyncStatus::Network;
    State& s = *m_state;
    if (entry.state == OutboxState::Acknowledged) {
        s.status.lastSentAt = s.clock.now();
        ++s.round.pushed;
    }
    const bool isClear = outcome.kind == Kind::Acknowledged || outcome.kind == Kind::Refused;
    s.sendProblem = isClear ? QString() : outcome.text; // a refusal is the entry's, not the line's
    switch (outcome.kind) {
    case Kind::Acknowledged:
    case Kind::Refused:
        // what is refused for an event that is gone does not bring it back
        setNetwork(s.eventGone ? Network::Revoked : Network::Online);
        break;
    case Kind::RetryLater:
        if (outcome.status > 0) { // none: nobody answered what was asked before it
            setNetwork(s.eventGone ? Network::Revoked : Network::Online);
            break;
        }
        [[fallthrough]];
    case Kind::NotSent:
    case Kind::Ambiguous:
        // something answered: the downloads tell whether the server is there, not one entry that
        // a gateway chokes on
        setNetwork(outcome.status > 0 ? s.status.network : Network::Offline);
        break;
    case Kind::Stop:
        setNetwork(Network::Revoked);
        break;
    }
}

void SyncService::notePulled(const Result<int>& attendees)
{
    State& s = *m_state;
    s.status.pulling = false;
    s.updaterDone = true;
    s.pulled = attendees;
    if (attendees) {
        notePullEnded();
    } else {
        notePullFailed(attendees.error());
    }
    pullLater();
    endOnce();
}

void SyncService::notePullEnded()
{
    State& s = *m_state;
    s.failures = 0;
    s.status.lastPulledAt = s.clock.now();
    s.eventGone = false;
    s.pullProblem.clear();
    noteAnswer();
    if (s.started) {
        s.pictures->fetch();
        s.place->look();
    }
}

void SyncService::noteAnswer()
{
    using Network = SyncStatus::Network;
    State& s = *m_state;
    s.openSender();
    if (s.status.network == Network::Online) {
        return;
    }
    s.sendProblem.clear();
    s.pullProblem.clear();
    setNetwork(Network::Online);
    if (s.started) {
        s.sender->send(true);
    }
}

void SyncService::noteProgress(qint64 pulled, qint64 total)
{
    using Network = SyncStatus::Network;
    SyncStatus& status = m_state->status;
    status.pulling = true;
    status.pulled = pulled;
    status.total = total;
    // a long list may take minutes, and its first page is an answer
    if (status.network == Network::Unknown || status.network == Network::Offline) {
        noteAnswer();
    }
    tellStatus();
}

void SyncService::notePullFailed(const Error& error)
{
    using Network = SyncStatus::Network;
    State& s = *m_state;
    ++s.failures;
    s.pullProblem = error.args.value(0, error.detail);
    switch (error.code) {
    case ErrorCode::ServerRevoked:
        setNetwork(Network::Revoked);
        break;
    case ErrorCode::NoNetwork:
    case ErrorCode::ServerUntrusted:
    case ErrorCode::ServerUnclear:
        setNetwork(Network::Offline);
        break;
    case ErrorCode::ServerNoEvent: // deleted there, or not this desk's any more
        s.eventGone = true;
        setNetwork(Network::Revoked);
        break;
    case ErrorCode::ServerRefused: // it answers; only the list is not for this desk
        s.eventGone = false;
        s.openSender();
        setNetwork(Network::Online);
        break;
    default: // our own storage: says nothing of the network
        setNetwork(s.status.network);
        break;
    }
}

void SyncService::pullLater()
{
    State& s = *m_state;
    if (!s.started) {
        return;
    }
    const qint64 wait = OutboxRules::backOff(s.failures + 1, s.ids.jitter()).count();
    s.timer->start(
        int(s.failures == 0 ? pullEveryMs : std::clamp(wait, shortestProbeMs, longestProbeMs)));
}

void SyncService::setNetwork(SyncStatus::Network network)
{
    State& s = *m_state;
    s.status.network = network;
    s.enquiries->setOnline(network == SyncStatus::Network::Online);
    s.status.problem = s.pullProblem.isEmpty() ? s.sendProblem : s.pullProblem;
    if (network != SyncStatus::Network::Offline) {
        s.status.offlineSince.reset();
    } else if (!s.status.offlineSince) {
        s.status.offlineSince = s.clock.now();
    }
    tellStatus();
}

void SyncService::tellStatus()
{
    State& s = *m_state;
    if (std::exchange(s.telling, true)) {
        s.tellAgain = true; // many answers in a row make one line on the screen
        return;
    }
    const auto read = [events = s.events, recount = std::exchange(s.recount, false)](
                          UnitOfWork& work) { return SyncFigures::read(work, events, recount); };
    whenDone(
        s.storage.read(Lane::Background, read), this, [this](const Result<SyncFigures>& figures) {
            State& state = *m_state;
            state.telling = false;
            if (figures) {
                state.status.outbox = figures->outbox;
                state.status.clashes = figures->clashes.value_or(state.status.clashes);
            }
            // of the process before, by the server's clock: one that is to come tells that the
            // desk's is wrong, and no age
            if (figures && !state.status.lastPulledAt && figures->listAsOf <= state.clock.now()) {
                state.status.lastPulledAt = figures->listAsOf;
            }
            state.status.clockOffsetSeconds = SyncFigures::wrongBy(state.clock);
            state.status.isClockCompared = state.clock.serverOffsetMs().has_value();
            state.status.sendSeconds = state.secondsToSend();
            if (!state.status.lastSentAt) {
                state.status.lastSentAt = state.status.outbox.lastAcknowledgedAt;
            }
            if (state.told != state.status) {
                state.told = state.status;
                Q_EMIT statusChanged(state.status);
            }
            if (std::exchange(state.tellAgain, false)) {
                tellStatus();
            }
        });
}

} // namespace lanyard
