// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QHash>
#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>
#include <optional>

namespace lanyard {

/// How an exchange with a server ended.
struct HttpAnswer
{
    enum class Kind {
        Answered, ///< a whole answer with a status that is no redirect
        NotSent, ///< certainly no whole request left this machine
        Unclear, ///< it may have left, and no whole answer came back
    };
    Kind kind = Kind::NotSent;
    int status = 0;
    QByteArray contentType; ///< lower case, without parameters
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
    QString problem; ///< why not Answered; for the log and for staff

    [[nodiscard]] bool isJson() const { return contentType == "application/json"; }

    /// Seconds of `Retry-After`, given as a number or a date; none: the server named none.
    [[nodiscard]] std::optional<int> retryAfterSeconds(const QDateTime& now) const;
};

/// A strict HTTP client: no redirects, no cookies, no cache, time-outs, a cap on the answer's
/// size, and a request with a body leaves at most once. Lives on the sync thread.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds silence{30'000}; ///< without a byte either way
        std::chrono::milliseconds whole{120'000}; ///< for the whole exchange
        qint64 bytes = 32 * 1024 * 1024; ///< of the answer's body
    };

    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    HttpClient();
    explicit HttpClient(Limits limits);

    /// Futures finish on this thread; they are cancelled when the client ends before the answer
    /// comes, so continuations without a context are safe: they never run after its end.
    QFuture<HttpAnswer> get(const QUrl& url, const Headers& headers = {});
    QFuture<HttpAnswer> postJson(
        const QUrl& url, const QByteArray& json, const Headers& headers = {});

    /// Whether a desk's token may travel to `url`: https anywhere; plain http only where it
    /// stays near, that is this machine, a private network, or a `.local` name.
    [[nodiscard]] static bool isSafe(const QUrl& url);

private:
    [[nodiscard]] QNetworkRequest requestFor(const QUrl& url, const Headers& headers) const;

    QNetworkAccessManager m_network;
    Limits m_limits;
};

} // namespace lanyard
