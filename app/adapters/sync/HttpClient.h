// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HttpTransport.h"

#include <QNetworkAccessManager>

#include <chrono>

namespace lanyard {

/// A strict HTTP client: no redirects, no cookies, no cache, time-outs, a cap on the answer's
/// size, and a request with a body leaves at most once. Lives on the sync thread.
class HttpClient : public QObject, public HttpTransport
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds silence{30'000}; ///< without a byte either way
        std::chrono::milliseconds whole{120'000}; ///< for the whole exchange
        qint64 bytes = 32 * 1024 * 1024; ///< of the answer's body
    };

    HttpClient();
    explicit HttpClient(Limits limits);

    QFuture<HttpAnswer> exchange(const HttpRequest& request) override;

    /// Whether a desk's token may travel to `url`: https anywhere; plain http only where it
    /// stays near, that is this machine, a private network, or a `.local` name.
    [[nodiscard]] static bool isSafe(const QUrl& url);

private:
    [[nodiscard]] QNetworkRequest networkRequest(const HttpRequest& request) const;

    QNetworkAccessManager m_network;
    Limits m_limits;
};

} // namespace lanyard
