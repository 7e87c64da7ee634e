// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QUrl>

#include <chrono>
#include <optional>

namespace lanyard {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QUrl url;
    HttpHeaders headers;
    std::optional<QByteArray> json = {}; ///< to POST, JSON unless `type` says otherwise; none: GET
    bool isNowOrNever = false; ///< a person waits: where it cannot leave at once, it does not
    QByteArray type = "application/json"; ///< of what is posted
    qint64 mostBytes = 0; ///< of the answer, if less than the transport's own limit; 0: that
};

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
    bool isTooLarge = false; ///< Unclear since it has more bytes than may be
    bool isUntrusted = false; ///< NotSent since its certificate or its encryption is no good

    [[nodiscard]] bool isJson() const { return contentType == "application/json"; }

    /// `Date`: the server's clock when it answered, to the second, UTC; none: it named none.
    [[nodiscard]] std::optional<QDateTime> date() const;

    /// Seconds of `Retry-After`, given as a number or a date; none: the server named none.
    [[nodiscard]] std::optional<int> retryAfterSeconds(const QDateTime& now) const;
};

/// Carries requests to servers. On the sync thread.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;

    /// Futures finish on this thread; they are cancelled when the transport ends before the answer
    /// comes, so continuations without a context are safe: they never run after its end.
    virtual QFuture<HttpAnswer> exchange(const HttpRequest& request) = 0;

    /// How long until so many more requests with a body have left; 0: no pace is kept.
    [[nodiscard]] virtual std::chrono::milliseconds waitToPost(int /*more*/) const { return {}; }

    QFuture<HttpAnswer> get(const QUrl& url, const HttpHeaders& headers = {})
    {
        return exchange({url, headers, {}});
    }

    QFuture<HttpAnswer> postJson(
        const QUrl& url, const QByteArray& json, const HttpHeaders& headers = {})
    {
        return exchange({url, headers, json});
    }

protected:
    HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)
};

} // namespace lanyard
