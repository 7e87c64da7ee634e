// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PacedTransport.h"

#include "PretixAnswer.h"

#include <QPointer>

namespace lanyard {

using namespace Qt::StringLiterals;

PacedTransport::PacedTransport(
    std::unique_ptr<HttpTransport> carrier, const Clock& clock, Pace::Limits limits)
    : PacedTransport(std::move(carrier), clock, std::make_shared<KeptPace>(limits, clock))
{ }

PacedTransport::PacedTransport(
    std::unique_ptr<HttpTransport> carrier, const Clock& clock, std::shared_ptr<KeptPace> pace)
    : m_clock(clock)
    , m_pace(std::move(pace))
    , m_carrier(std::move(carrier))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { sendWhatMay(); });
}

QFuture<HttpAnswer> PacedTransport::exchange(const HttpRequest& request)
{
    const auto wait = m_pace->wait(Pace::Lane::Push);
    if (request.isNowOrNever && wait.count() > 0) {
        HttpAnswer answer;
        answer.problem = u"as many requests as may left already"_s;
        return QtFuture::makeReadyFuture(answer);
    }
    Waiting waiting{request, std::make_shared<QPromise<HttpAnswer>>()};
    waiting.promise->start();
    QFuture<HttpAnswer> answer = waiting.promise->future();
    if (request.isNowOrNever) { // one may leave: this one, not what waits
        m_pushes.push_front(std::move(waiting));
    } else {
        (request.json ? m_pushes : m_pulls).push_back(std::move(waiting));
    }
    sendWhatMay();
    return answer;
}

std::chrono::milliseconds PacedTransport::waitToPost(int more) const
{
    return m_pace->waitForAll(Pace::Lane::Push, more + int(m_pushes.size()));
}

void PacedTransport::sendWhatMay()
{
    const QPointer<PacedTransport> self(this); // who hears an answer may end this
    sendWhatMay(Pace::Lane::Push);
    if (self) {
        sendWhatMay(Pace::Lane::Pull);
    }
}

void PacedTransport::sendWhatMay(Pace::Lane lane)
{
    auto& queue = lane == Pace::Lane::Push ? m_pushes : m_pulls;
    const QPointer<PacedTransport> self(this);
    while (self && !queue.empty()) {
        const auto wait = m_pace->wait(lane);
        if (wait.count() > 0 && wait <= longestWait) {
            if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait) {
                m_timer.start(wait);
            }
            return;
        }
        const Waiting next = std::move(queue.front());
        queue.pop_front();
        if (wait.count() == 0) {
            m_pace->leave(lane);
            send(next);
            continue;
        }
        HttpAnswer answer;
        answer.problem = u"the server asked for quiet for %1 s"_s.arg(wait.count() / 1000);
        next.promise->addResult(answer);
        next.promise->finish();
    }
}

void PacedTransport::send(const Waiting& waiting)
{
    const qint64 sentMs = m_clock.monotonicMs();
    m_carrier->exchange(waiting.request)
        .then([this, promise = waiting.promise, sentMs](const HttpAnswer& answer) {
            learn(answer, sentMs);
            promise->addResult(answer);
            promise->finish(); // this may be gone now
        });
}

/// From who speaks as the server does: a portal's clock is nobody's, nor is a gateway's.
void PacedTransport::learn(const HttpAnswer& answer, qint64 sentMs)
{
    const qint64 now = m_clock.monotonicMs();
    if (const auto asked = answer.retryAfterSeconds(m_clock.now());
        asked && (answer.status == 429 || answer.status == 503)) {
        m_pace->hold(std::chrono::seconds(*asked));
    }
    const auto date = answer.date();
    if (!date || !PretixAnswer::isServers(answer) || answer.headers.contains("age")) { // of a cache
        return;
    }
    const ServerTime::Sample sample{date->toMSecsSinceEpoch(), sentMs, now};
    m_serverTime.add(sample);
    if (const auto epoch = m_serverTime.epochMs()) {
        m_clock.setServerEpochMs(*epoch);
    } else {
        const qint64 ownEpoch = m_clock.now().toMSecsSinceEpoch() - now;
        m_clock.setRoughEpochMs(ServerTime::roughEpochMs(sample, ownEpoch));
    }
}

} // namespace lanyard
