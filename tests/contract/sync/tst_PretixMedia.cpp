// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HttpClient.h"
#include "PacedTransport.h"
#include "PretixSyncSource.h"
#include "ScriptedHttpServer.h"
#include "TestClock.h"
#include "outbox/OutboxEntries.h"

#include <QJsonArray>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

using Act = ScriptedHttpServer::Act;

Act json(int status, const QByteArray& body)
{
    return ScriptedHttpServer::answer(
        status, "application/json", body, {{"X-Page-Generated", "2026-12-05T09:00:00+05:30"}});
}

template <typename T>
T wait(const QFuture<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
        qFatal("the source does not answer");
    }
    return future.result();
}

} // namespace

/// The download of wristbands, which come with the event's frame.
class tst_PretixMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wristbandsAreReadWhereTheyAreInUseAndLaterOnlyTheNewOnes();

private:
    [[nodiscard]] std::unique_ptr<PretixSyncSource> source() const;
    Act answer(const ScriptedHttpServer::Request& request) const;
    Result<ReplicaPage> pull(const ReplicaCursor& cursor = {});
    [[nodiscard]] QList<QByteArray> targets() const;

    std::unique_ptr<ScriptedHttpServer> m_server;
    QHash<QByteArray, Act> m_special; ///< by a part of the target
    TestClock m_clock;
};

void tst_PretixMedia::init()
{
    m_server = std::make_unique<ScriptedHttpServer>();
    m_server->handler = [this](const auto& request) { return answer(request); };
    m_special.clear();
}

std::unique_ptr<PretixSyncSource> tst_PretixMedia::source() const
{
    return std::make_unique<PretixSyncSource>(
        PretixServer{m_server->url(), u"acme"_s, u"day"_s, "very-secret"}, m_clock,
        std::make_unique<HttpClient>());
}

Act tst_PretixMedia::answer(const ScriptedHttpServer::Request& request) const
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

Result<ReplicaPage> tst_PretixMedia::pull(const ReplicaCursor& cursor)
{
    return wait(source()->pull(cursor));
}

QList<QByteArray> tst_PretixMedia::targets() const
{
    QList<QByteArray> targets;
    for (const auto& request : m_server->requests) {
        targets.append(request.target);
    }
    return targets;
}

void tst_PretixMedia::wristbandsAreReadWhereTheyAreInUseAndLaterOnlyTheNewOnes()
{
    const QByteArray path = "/api/v1/organizers/acme/reusablemedia/?ordering=updated,id";
    const auto page = pull();
    QVERIFY(page->event->allMedia);
    QVERIFY(!targets().contains(path));
    m_special.insert("settings/", json(200, R"({"reusable_media_active":true})"));
    m_special.insert(
        "page=2", json(200, R"({"next":null,"results":[{"id":2,"type":"barcode","identifier":"B2",
            "updated":"2026-12-05T09:00:00.250000+05:30"}]})"));
    m_special.insert("reusablemedia/?ordering",
        json(200, R"({"next":"http://127.0.0.1/?ordering=updated%2Cid&page=2",
            "results":[{"id":1,"type":"barcode","identifier":"B1",
            "updated":"2026-12-05T03:00:00Z"}]})"));
    m_server->handler = [this](const ScriptedHttpServer::Request& request) {
        return request.target.contains("page=2") ? m_special.value("page=2") : answer(request);
    };
    const auto active = pull();
    QVERIFY(targets().contains(path));
    QVERIFY(active->event->allMedia);
    QCOMPARE(active->event->media.size(), 2);
    QCOMPARE(active->event->media.last().token, TicketToken{u"B2"_s});
    const auto orders = pull(active->next);
    m_clock.advance(6 * 60 * 1000);
    m_server->requests.clear();
    const auto later = pull(orders->next);
    QVERIFY(!later->event->allMedia);
    QVERIFY(targets().contains(path + "&updated_since=2026-12-05T09%3A00%3A00.250000%2B05%3A30"));
}

QTEST_GUILESS_MAIN(tst_PretixMedia)
#include "tst_PretixMedia.moc"
