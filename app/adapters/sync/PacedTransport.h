// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HttpTransport.h"
#include "KeptPace.h"
#include "outbox/ServerTime.h"
#include "ports/Clock.h"

#include <QPromise>
#include <QTimer>

#include <deque>
#include <memory>

namespace lanyard {

/// Carries requests by another transport, no more a minute than the server allows, and reads the
/// server's clock from its answers. What must wait longer than `longestWait`, because the server
/// asked for that, is told as not sent. On the sync thread.
class PacedTransport : public QObject, public HttpTransport
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longestWait = Pace::window;

    PacedTransport(std::unique_ptr<HttpTransport> carrier, const Clock& clock, Pace::Limits limits);
    /// At the pace of another one, on the same thread: what that sent counts.
    PacedTransport(
        std::unique_ptr<HttpTransport> carrier, const Clock& clock, std::shared_ptr<KeptPace> pace);

    QFuture<HttpAnswer> exchange(const HttpRequest& request) override;
    [[nodiscard]] std::chrono::milliseconds waitToPost(int more) const override;

private:
    struct Waiting
    {
        HttpRequest request;
        std::shared_ptr<QPromise<HttpAnswer>> promise;
    };

    void sendWhatMay();
    void sendWhatMay(Pace::Lane lane);
    void send(const Waiting& waiting);
    void learn(const HttpAnswer& answer, qint64 sentMs);

    const Clock& m_clock;
    std::shared_ptr<KeptPace> m_pace;
    ServerTime m_serverTime;
    std::deque<Waiting> m_pushes; ///< go before the pulls
    std::deque<Waiting> m_pulls;
    QTimer m_timer;
    std::unique_ptr<HttpTransport> m_carrier; ///< ends first, and with it what it carries
};

} // namespace lanyard
