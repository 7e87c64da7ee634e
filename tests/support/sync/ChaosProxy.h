// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <map>

class QTcpSocket;

namespace lanyard {

/// What may happen between a desk and its server.
enum class Chaos {
    None,
    // the request does not arrive
    Refuse, ///< the connection ends before a byte was read
    Drop, ///< the request is read, and the connection ends
    TooManySeconds, ///< 429, `Retry-After: 1`
    TooManyUntil, ///< 429, `Retry-After:` a date
    ServerError, ///< 500, in HTML
    BadGateway, ///< 502
    Unavailable, ///< 503
    PortalPage, ///< 200, a page to sign in
    PortalRedirect, ///< 302 to such a page
    PortalNotFound, ///< 404, in HTML
    OtherJson, ///< 404, in JSON that is not the server's
    OtherHost, ///< 307 to another address
    // the request arrives
    Reset, ///< and its answer does not
    GatewayTimeout, ///< 504 instead of the answer
    Twice, ///< it is delivered twice
    Late, ///< the answer waits
    Drip, ///< the answer comes in a thousand pieces
    HalfJson, ///< a whole answer of half the JSON
    WrongType, ///< the answer calls itself text/plain
    WrongLength, ///< the answer ends before its promised length
    HugeJson, ///< an endless answer in JSON
    GzipBomb, ///< a small answer that unpacks to a large one
    Last = GzipBomb,
};

/// Stands between a desk and its server, request by request. Loopback only; one thread.
class ChaosProxy : public QTcpServer
{
    Q_OBJECT

public:
    explicit ChaosProxy(const QUrl& server);

    [[nodiscard]] QUrl url() const;

    /// What happens to the next requests, by the last part of their path: `redeem`, `orders`, …
    /// To others happens nothing.
    std::map<QByteArray, std::deque<Chaos>> next;
    /// How much of that has not happened yet.
    [[nodiscard]] std::size_t left() const;
    /// What has happened, how often.
    QHash<Chaos, int> fired;
    /// Connections to the address that portals and redirects name.
    int calledElsewhere = 0;

private:
    struct Exchange;

    void serve(QTcpSocket* desk);
    void meet(const std::shared_ptr<Exchange>& exchange);
    void deliver(const std::shared_ptr<Exchange>& exchange);
    void giveAnswer(const std::shared_ptr<Exchange>& exchange);
    [[nodiscard]] QByteArray ownAnswer(Chaos chaos) const;

    QUrl m_server;
    QTcpServer m_elsewhere;
};

[[nodiscard]] inline size_t qHash(Chaos chaos, size_t seed = 0)
{
    return ::qHash(int(chaos), seed);
}

} // namespace lanyard
