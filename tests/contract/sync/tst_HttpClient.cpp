// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HttpClient.h"
#include "ScriptedHttpServer.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = HttpAnswer::Kind;

namespace {

HttpAnswer wait(const QFuture<HttpAnswer>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
        return {Kind::Unclear, -1, {}, {}, {}, u"no end"_s};
    }
    return future.result();
}

HttpClient::Limits quick(qint64 bytes = 1000)
{
    return {std::chrono::milliseconds(300), std::chrono::milliseconds(600), bytes};
}

} // namespace

class tst_HttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeAnswerIsAnswered();
    void whatIsNoJsonSaysSo();
    void refusalsKeepTheirBody();
    void redirectsAreNotFollowed();
    void halfABodyIsUnclear();
    void aPostThatGotNoAnswerIsSentOnce();
    void aPostOnAReusedConnectionIsSentOnce();
    void aClosedPortGotNothing();
    void anUnknownHostGotNothing();
    void tlsIsNotRelaxed();
    void silenceIsUnclear();
    void dripsDoNotGoOnForEver();
    void anEndlessAnswerIsCutOff();
    void noCookiesAreKept();
    void whoHearsTheAnswerMayEndTheClient();
    void retryAfterIsReadAsNumberOrDate();
    void plainHttpIsForNearbyServersOnly();
};

void tst_HttpClient::aWholeAnswerIsAnswered()
{
    ScriptedHttpServer server;
    server.handler = [](const auto&) {
        return ScriptedHttpServer::answer(
            201, "application/json; charset=utf-8", "{}", {{"X-Page-Generated", "now"}});
    };
    HttpClient client;
    const HttpAnswer answer = wait(
        client.postJson(server.url(u"/a?b=c"_s), R"({"k":1})", {{"Authorization", "Device x"}}));
    QCOMPARE(answer.kind, Kind::Answered);
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.isJson());
    QCOMPARE(answer.body, "{}");
    QCOMPARE(answer.headers.value("x-page-generated"), "now");
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests[0].method, "POST");
    QCOMPARE(server.requests[0].target, "/a?b=c");
    QCOMPARE(server.requests[0].body, R"({"k":1})");
    QCOMPARE(server.requests[0].headers.value("authorization"), "Device x");
    QCOMPARE(server.requests[0].headers.value("content-type"), "application/json");
}

void tst_HttpClient::whatIsNoJsonSaysSo()
{
    ScriptedHttpServer server;
    server.handler
        = [](const auto&) { return ScriptedHttpServer::answer(201, "application/json", "{}"); };
    HttpClient client;
    const QByteArray bytes("%PDF\0\xff", 6);
    wait(client.exchange({server.url(), {}, bytes, false, "application/pdf"}));
    QCOMPARE(server.requests[0].headers.value("content-type"), "application/pdf");
    QCOMPARE(server.requests[0].body, bytes);
}

void tst_HttpClient::refusalsKeepTheirBody()
{
    for (const int status : {400, 401, 403, 404, 409, 429, 500, 502, 503}) {
        ScriptedHttpServer server;
        server.handler = [status](const auto&) {
            return ScriptedHttpServer::answer(
                status, "application/json", R"({"detail":"no"})", {{"WWW-Authenticate", "Token"}});
        };
        HttpClient client;
        const HttpAnswer answer = wait(client.postJson(server.url(), "{}"));
        QCOMPARE(answer.kind, Kind::Answered);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, R"({"detail":"no"})");
        QCOMPARE(server.requests.size(), 1);
    }
}

void tst_HttpClient::redirectsAreNotFollowed()
{
    ScriptedHttpServer portal;
    ScriptedHttpServer server;
    server.handler = [&portal](const auto&) {
        return ScriptedHttpServer::answer(
            302, "text/html", "", {{"Location", portal.url(u"/login"_s).toEncoded()}});
    };
    HttpClient client;
    QCOMPARE(wait(client.get(server.url())).kind, Kind::Unclear);
    QCOMPARE(wait(client.postJson(server.url(), "{}")).kind, Kind::Unclear);
    QCOMPARE(portal.requests.size(), 0);
}

void tst_HttpClient::halfABodyIsUnclear()
{
    ScriptedHttpServer server;
    server.handler = [](const auto&) { return ScriptedHttpServer::cutShort(R"({"a":"bcdef"})"); };
    HttpClient client;
    QCOMPARE(wait(client.postJson(server.url(), "{}")).kind, Kind::Unclear);
    QCOMPARE(wait(client.get(server.url())).kind, Kind::Unclear);
}

void tst_HttpClient::aPostThatGotNoAnswerIsSentOnce()
{
    ScriptedHttpServer server;
    server.handler = [](const auto&) { return ScriptedHttpServer::hangUp(); };
    HttpClient client;
    QCOMPARE(wait(client.postJson(server.url(), "{}")).kind, Kind::Unclear);
    QCOMPARE(server.requests.size(), 1);
}

void tst_HttpClient::aPostOnAReusedConnectionIsSentOnce()
{
    ScriptedHttpServer server;
    server.handler = [](const ScriptedHttpServer::Request& request) {
        if (request.method == "POST") {
            return ScriptedHttpServer::hangUp();
        }
        return ScriptedHttpServer::Act{
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
            false};
    };
    HttpClient client;
    QCOMPARE(wait(client.get(server.url())).kind, Kind::Answered);
    QCOMPARE(wait(client.postJson(server.url(), "{}")).kind, Kind::Unclear);
    QCOMPARE(server.requests.size(), 2);
}

void tst_HttpClient::aClosedPortGotNothing()
{
    QUrl url;
    {
        const ScriptedHttpServer server;
        url = server.url();
    }
    HttpClient client;
    QCOMPARE(wait(client.postJson(url, "{}")).kind, Kind::NotSent);
}

void tst_HttpClient::anUnknownHostGotNothing()
{
    HttpClient client;
    const HttpAnswer answer = wait(client.postJson(QUrl(u"https://nowhere.invalid/"_s), "{}"));
    QCOMPARE(answer.kind, Kind::NotSent);
    QVERIFY(!answer.problem.isEmpty());
}

void tst_HttpClient::tlsIsNotRelaxed()
{
    ScriptedHttpServer server; // speaks no TLS
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    HttpClient client(quick());
    QVERIFY(wait(client.postJson(url, "{}")).kind != Kind::Answered);
    QCOMPARE(server.requests.size(), 0);
}

void tst_HttpClient::silenceIsUnclear()
{
    ScriptedHttpServer server;
    server.handler = [](const auto&) { return ScriptedHttpServer::silence(); };
    HttpClient client(quick());
    QCOMPARE(wait(client.postJson(server.url(), "{}")).kind, Kind::Unclear);
    QCOMPARE(server.requests.size(), 1);
}

void tst_HttpClient::dripsDoNotGoOnForEver()
{
    ScriptedHttpServer server;
    QTimer drip;
    QTcpSocket* socket = nullptr;
    connect(&drip, &QTimer::timeout, this, [&] {
        if (socket != nullptr) {
            socket->write(" ");
        }
    });
    server.handler = [&](const auto&) {
        socket = server.findChild<QTcpSocket*>();
        drip.start(50);
        return ScriptedHttpServer::Act{
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n",
            false};
    };
    HttpClient client(quick());
    const HttpAnswer answer = wait(client.get(server.url()));
    drip.stop();
    QCOMPARE(answer.kind, Kind::Unclear);
    QVERIFY(answer.problem.contains(u"too long"_s));
}

void tst_HttpClient::anEndlessAnswerIsCutOff()
{
    ScriptedHttpServer server;
    server.handler = [](const auto&) {
        return ScriptedHttpServer::answer(200, "application/json", QByteArray(100'000, ' '));
    };
    HttpClient client(quick());
    const HttpAnswer answer = wait(client.get(server.url()));
    QCOMPARE(answer.kind, Kind::Unclear);
    QVERIFY(answer.problem.contains(u"larger"_s));
    QVERIFY(answer.body.isEmpty());
}

void tst_HttpClient::noCookiesAreKept()
{
    ScriptedHttpServer server;
    server.handler = [](const auto&) {
        return ScriptedHttpServer::answer(
            200, "application/json", "{}", {{"Set-Cookie", "session=1; Path=/"}});
    };
    HttpClient client;
    QCOMPARE(wait(client.get(server.url())).kind, Kind::Answered);
    QCOMPARE(wait(client.get(server.url())).kind, Kind::Answered);
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(!server.requests[1].headers.contains("cookie"));
}

void tst_HttpClient::whoHearsTheAnswerMayEndTheClient()
{
    ScriptedHttpServer server;
    auto client = std::make_unique<HttpClient>();
    int status = 0;
    auto heard = client->get(server.url()).then([&](const HttpAnswer& answer) {
        status = answer.status;
        client.reset();
    });
    QTRY_VERIFY(heard.isFinished());
    QCOMPARE(status, 404);
    QVERIFY(!client);
}

void tst_HttpClient::retryAfterIsReadAsNumberOrDate()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    HttpAnswer answer;
    QCOMPARE(answer.retryAfterSeconds(now), std::nullopt);
    answer.headers.insert("retry-after", "17");
    QCOMPARE(answer.retryAfterSeconds(now), 17);
    answer.headers.insert("retry-after", "Tue, 24 Nov 2026 12:00:30 GMT");
    QCOMPARE(answer.retryAfterSeconds(now), 30);
    answer.headers.insert("retry-after", "Tue, 24 Nov 2026 11:00:00 GMT");
    QCOMPARE(answer.retryAfterSeconds(now), 0);
    answer.headers.insert("retry-after", "soon");
    QCOMPARE(answer.retryAfterSeconds(now), std::nullopt);
}

void tst_HttpClient::plainHttpIsForNearbyServersOnly()
{
    for (const auto& near :
        {u"https://pretix.example.org"_s, u"http://127.0.0.1:8345"_s, u"http://localhost"_s,
            u"http://192.168.4.2"_s, u"http://10.1.2.3/x"_s, u"http://172.20.0.1"_s,
            u"http://[::1]:80"_s, u"http://[fd00::1]"_s, u"http://pretix.local"_s}) {
        QVERIFY2(HttpClient::isSafe(QUrl(near)), qPrintable(near));
    }
    for (const auto& far : {u"http://pretix.example.org"_s, u"http://8.8.8.8"_s,
             u"http://172.32.0.1"_s, u"ftp://127.0.0.1"_s, u"http://localhost.example.org"_s,
             u"https://"_s, u"file:///etc/passwd"_s, u""_s}) {
        QVERIFY2(!HttpClient::isSafe(QUrl(far)), qPrintable(far));
    }
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_HttpClient.moc"
