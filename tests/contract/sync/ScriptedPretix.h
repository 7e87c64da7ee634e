// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HttpClient.h"
#include "PretixSyncSource.h"
#include "ScriptedHttpServer.h"
#include "TestClock.h"

#include <QTest>

namespace lanyard {

/// A source beside a small server that has one event and nothing in it, unless a test says so.
class ScriptedPretix : public QObject
{
protected:
    using Act = ScriptedHttpServer::Act;

    /// What the server says to a check-in that counts.
    inline static const QByteArray taken = R"({"status":"ok","position":{"id":7}})";
    /// What a gateway says that does not know the server.
    inline static const QByteArray noRoute = R"({"message":"no Route matched with those values"})";

    static Act json(int status, const QByteArray& body)
    {
        return ScriptedHttpServer::answer(
            status, "application/json", body, {{"X-Page-Generated", "2026-12-05T09:00:00+05:30"}});
    }

    template <typename T>
    static T wait(const QFuture<T>& future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
            qFatal("the source does not answer");
        }
        return future.result();
    }

    /// A new server, before each test.
    void begin()
    {
        m_server = std::make_unique<ScriptedHttpServer>();
        m_server->handler = [this](const auto& request) { return answer(request); };
        m_special.clear();
    }

    [[nodiscard]] std::unique_ptr<PretixSyncSource> source() const
    {
        return std::make_unique<PretixSyncSource>(
            PretixServer{
                m_server->url(), QStringLiteral("acme"), QStringLiteral("day"), "very-secret"},
            m_clock, std::make_unique<HttpClient>());
    }

    [[nodiscard]] Act answer(const ScriptedHttpServer::Request& request) const
    {
        for (auto it = m_special.begin(); it != m_special.end(); ++it) {
            if (request.target.contains(it.key())) {
                return *it;
            }
        }
        if (request.target.endsWith("/events/day/")) {
            return json(200, R"({"slug":"day","name":"Day","testmode":false})");
        }
        return json(200, R"({"count":0,"next":null,"results":[]})");
    }

    Result<ReplicaPage> pull(const ReplicaCursor& cursor = {})
    {
        return wait(source()->pull(cursor));
    }

    [[nodiscard]] QList<QByteArray> targets() const
    {
        QList<QByteArray> targets;
        for (const auto& request : m_server->requests) {
            targets.append(request.target);
        }
        return targets;
    }

    std::unique_ptr<ScriptedHttpServer> m_server;
    QHash<QByteArray, Act> m_special; ///< by a part of the target
    TestClock m_clock;
};

} // namespace lanyard
