// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ServerData.h"

namespace lanyard {

/// One HTTP request, as a server's framework hands it on.
struct ModelRequest
{
    QByteArray method; ///< GET, POST
    QString path; ///< `/api/v1/…`, decoded, without the query
    QString query; ///< as sent, without `?`
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
    QByteArray body;
};

struct ModelResponse
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name, beside the content type
};

/// A pretix 2026.8 as devices see it, written from what a real one was seen to do
/// (tests/system/honesty holds it to that): check-in by nonce, annulment, idempotency keys,
/// paging with `X-Page-Generated`, security profiles, the hosted service's limit. No threads, no
/// clock of its own: the same requests at the same times give the same answers.
class ServerModel
{
public:
    explicit ServerModel(ServerData data)
        : m_data(std::move(data))
    { }

    [[nodiscard]] ModelResponse handle(const ModelRequest& request, const QDateTime& now);

    [[nodiscard]] ServerData& data() { return m_data; }

    [[nodiscard]] const ServerData& data() const { return m_data; }

    /// The answer to that request will not be given again.
    void forget(const ModelRequest& request) { m_data.replays.remove(replayName(request)); }

    /// An older state comes back; devices and their tokens with it.
    void restore(const ServerData& backup) { m_data = backup; }

    QString url = QStringLiteral("http://127.0.0.1:8345"); ///< written into links
    int pageSize = 50;
    int requestsPerMinute = 0; ///< a device; 0: no limit, as on one's own server
    int tooMany = 0; ///< requests that it refused for that limit

private:
    /// By which its answer is remembered: whose it is, and its key.
    [[nodiscard]] static QByteArray replayName(const ModelRequest& request);
    [[nodiscard]] ModelResponse initialize(const ModelRequest& request);
    [[nodiscard]] ModelResponse limited(
        const ModelRequest& request, ModelDevice& device, const QDateTime& now);
    [[nodiscard]] ModelResponse once(
        const ModelRequest& request, ModelDevice& device, const QDateTime& now);
    [[nodiscard]] ModelResponse route(
        const ModelRequest& request, ModelDevice& device, const QDateTime& now);
    [[nodiscard]] ModelResponse routeEvent(const ModelRequest& request, const QStringList& parts,
        ModelDevice& device, const QDateTime& now);

    ServerData m_data;
};

} // namespace lanyard
