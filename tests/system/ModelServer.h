// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ScriptedHttpServer.h"
#include "ServerModel.h"

namespace lanyard {

/// The modelled pretix behind a real port.
class ModelServer
{
public:
    explicit ModelServer(ServerData data)
        : m_model(std::move(data))
    {
        m_model.url = m_http.url().toString();
        m_http.handler
            = [this](const ScriptedHttpServer::Request& request) { return answer(request); };
    }

    [[nodiscard]] QUrl url() const { return m_http.url(); }

    [[nodiscard]] ServerModel& model() { return m_model; }

    /// What is asked for with these words in its address is never answered; empty: all is.
    QByteArray silentOn;

private:
    ScriptedHttpServer::Act answer(const ScriptedHttpServer::Request& request)
    {
        if (!silentOn.isEmpty() && request.target.contains(silentOn)) {
            return ScriptedHttpServer::silence();
        }
        const QUrl target = QUrl::fromEncoded(request.target);
        const ModelResponse response
            = m_model.handle({request.method, target.path(), target.query(QUrl::FullyEncoded),
                                 request.headers, request.body},
                QDateTime::currentDateTimeUtc());
        m_http.requests.clear();
        QList<std::pair<QByteArray, QByteArray>> headers;
        for (const auto& [name, value] : response.headers.asKeyValueRange()) {
            headers.append({name, value});
        }
        return ScriptedHttpServer::answer(
            response.status, response.contentType, response.body, headers);
    }

    ScriptedHttpServer m_http;
    ServerModel m_model;
};

} // namespace lanyard
