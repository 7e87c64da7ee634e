// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "HttpClient.h"
#include "MemorySecrets.h"
#include "PretixPairing.h"
#include "ScriptedHttpServer.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

using Act = ScriptedHttpServer::Act;

Act json(int status, const QByteArray& body)
{
    return ScriptedHttpServer::answer(status, "application/json", body);
}

/// A server that takes every token and has two events.
Act goodServer(const ScriptedHttpServer::Request& request)
{
    if (request.target == "/api/v1/device/initialize") {
        return json(200, R"({"organizer":"acme","device_id":3,"unique_serial":"X","name":"Desk 3",
            "api_token":"very-secret","security_profile":"pretixscan","gate":null})");
    }
    if (request.target == "/api/v1/device/eventselection") {
        return ScriptedHttpServer::answer(404, "application/json", {});
    }
    return json(200, R"({"count":2,"next":null,"results":[
        {"slug":"day","name":{"en":"Day"},"date_from":"2026-12-05T09:00:00+05:30","live":true,
         "testmode":false},
        {"slug":"night","name":{"en":"Night"},"date_from":null,"live":false,"testmode":true}]})");
}

Result<Pairing> wait(const QFuture<Result<Pairing>>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
        return failure(ErrorCode::Cancelled, u"no end"_s);
    }
    return future.result();
}

} // namespace

class tst_PretixPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAndAddressesAreRead();
    void whatIsNoCodeIsRefused_data();
    void whatIsNoCodeIsRefused();
    void pairingKeepsTheTokenAndListsTheEvents();
    void aUsedTokenSaysSo();
    void aCodeGivenAgainIsNotUsedAgain();
    void aPortalIsNotAServer();
    void noServerIsNoNetwork();
    void whatIsForgottenIsGoneWhole();
    void aBrokenSecretStoreUsesNoTokenUp();
    void aFailedPairingKeepsTheOneBefore();
    void theOnlyEventNeedsNoName();
    void whatIsOnAtTheGateIsSuggestedFirst();
};

void tst_PretixPairing::whatIsOnAtTheGateIsSuggestedFirst()
{
    QByteArray said = R"({"event":{"slug":"night","name":"Night"},"subevent":null,
        "checkinlist":12})";
    ScriptedHttpServer server;
    server.handler = [&said](const ScriptedHttpServer::Request& request) {
        return request.target == "/api/v1/device/eventselection" ? json(200, said)
                                                                 : goodServer(request);
    };
    MemorySecrets secrets;
    PretixPairing pairing(secrets, std::make_unique<HttpClient>());
    const auto paired = wait(pairing.pair({server.url(), u"abc"_s}, u"kiosk"_s));
    QCOMPARE(paired->suggestedList, 12);
    QCOMPARE(paired->events.size(), 2);
    QCOMPARE(paired->events.first().name, u"Night"_s);
    QVERIFY(paired->events.first().isTestMode); // as the list of events tells it
    QCOMPARE(PretixPairing::choose(*paired, {})->slug, u"night"_s);
    QCOMPARE(PretixPairing::choose(*paired, u"day"_s)->slug, u"day"_s);
    said = R"({"event":{"slug":"old","name":"Beyond the first page"},"checkinlist":null})";
    const auto again = wait(pairing.pair({server.url(), u"abc"_s}, u"kiosk"_s));
    QCOMPARE(again->events.size(), 3);
    QCOMPARE(again->events.first().slug, u"old"_s);
    QCOMPARE(again->suggestedList, 0);
    said = R"([1])";
    const auto none = wait(pairing.pair({server.url(), u"abc"_s}, u"kiosk"_s));
    QCOMPARE(none->suggestedEvent, QString());
    QVERIFY(!PretixPairing::choose(*none, {}));
}

void tst_PretixPairing::codesAndAddressesAreRead()
{
    const PretixPairing::Code expected{QUrl(u"https://pretix.example.org"_s), u"abc"_s};
    const auto same = [&](const QString& text, const QString& token) {
        const auto code = PretixPairing::read(text, token);
        return code && *code == expected;
    };
    QVERIFY(same(
        u"{\"handshake_version\": 1, \"url\": \"https://pretix.example.org\", \"token\": \"abc\"}"_s,
        {}));
    QVERIFY(same(
        u" {\"handshake_version\":\"1\",\"url\":\"https://pretix.example.org/\",\"token\":\" abc\"}\n"_s,
        {}));
    QVERIFY(same(u"https://pretix.example.org"_s, u"abc"_s));
    QVERIFY(same(u"  pretix.example.org/ "_s, u" abc "_s));
    QVERIFY(same(u"https://me:pw@pretix.example.org/?a=b#c"_s, u"abc"_s));
    QCOMPARE(PretixPairing::read(u"http://127.0.0.1:8345/tickets/"_s, u"abc"_s)->url,
        QUrl(u"http://127.0.0.1:8345/tickets"_s));
}

void tst_PretixPairing::whatIsNoCodeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QString() << QString() << ErrorCode::PairingUnreadable;
    QTest::newRow("a ticket") << u"eyykvzdwacxkpvpt"_s << QString() << ErrorCode::PairingUnreadable;
    QTest::newRow("an address alone")
        << u"https://pretix.example.org"_s << QString() << ErrorCode::PairingUnreadable;
    QTest::newRow("a token alone") << QString() << u"abc"_s << ErrorCode::PairingUnreadable;
    QTest::newRow("of the future")
        << u"{\"handshake_version\":2,\"url\":\"https://a.example.org\",\"token\":\"t\"}"_s
        << QString() << ErrorCode::PairingUnreadable;
    QTest::newRow("without token")
        << u"{\"handshake_version\":1,\"url\":\"https://a.example.org\"}"_s << QString()
        << ErrorCode::PairingUnreadable;
    QTest::newRow("plain http") << u"http://pretix.example.org"_s << u"abc"_s
                                << ErrorCode::ServerInsecure;
    QTest::newRow("a file") << u"file:///etc/hosts"_s << u"abc"_s << ErrorCode::PairingUnreadable;
    QTest::newRow("another scheme")
        << u"ftp://pretix.example.org"_s << u"abc"_s << ErrorCode::ServerInsecure;
}

void tst_PretixPairing::whatIsNoCodeIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, token);
    QFETCH(ErrorCode, code);
    const auto read = PretixPairing::read(text, token);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void tst_PretixPairing::pairingKeepsTheTokenAndListsTheEvents()
{
    ScriptedHttpServer server;
    server.handler = goodServer;
    MemorySecrets secrets;
    PretixPairing pairing(secrets, std::make_unique<HttpClient>());
    const auto paired = wait(pairing.pair({server.url(), u"abc"_s}, u"kiosk-3"_s));
    QVERIFY(paired);
    QCOMPARE(paired->organizer, u"acme"_s);
    QCOMPARE(paired->device, u"Desk 3"_s);
    QCOMPARE(paired->profile, u"pretixscan"_s);
    QVERIFY(paired->isPlainHttp);
    QCOMPARE(paired->url, server.url().toString());
    QCOMPARE(paired->events.size(), 2);
    QCOMPARE(paired->events[0].name, u"Day"_s);
    QVERIFY(paired->events[0].isLive);
    QVERIFY(paired->events[1].isTestMode);
    QCOMPARE(*secrets.load(PretixPairing::secretName), "very-secret");
    const QJsonObject sent = QJsonDocument::fromJson(server.requests[0].body).object();
    QCOMPARE(sent.value(u"token"_s), u"abc"_s);
    QCOMPARE(sent.value(u"hardware_model"_s), u"kiosk-3"_s);
    QVERIFY(!sent.value(u"software_version"_s).toString().isEmpty());
    QVERIFY(!server.requests[0].headers.contains("authorization"));
    QCOMPARE(server.requests[1].headers.value("authorization"), "Device very-secret");
}

void tst_PretixPairing::aUsedTokenSaysSo()
{
    ScriptedHttpServer server;
    server.handler = [](const auto&) {
        return json(400, R"({"token":["This initialization token has already been used."]})");
    };
    MemorySecrets secrets;
    PretixPairing pairing(secrets, std::make_unique<HttpClient>());
    const auto paired = wait(pairing.pair({server.url(), u"abc"_s}, {}));
    QCOMPARE(paired.error().code, ErrorCode::ServerTokenUsed);
    QVERIFY(paired.error().args.first().contains(u"already been used"_s));
}

void tst_PretixPairing::aCodeGivenAgainIsNotUsedAgain()
{
    ScriptedHttpServer server;
    server.handler = goodServer;
    MemorySecrets secrets;
    PretixPairing pairing(secrets, std::make_unique<HttpClient>());
    const auto first = wait(pairing.pair({server.url(), u"once-only"_s}, {}));
    QVERIFY(first);
    const auto used = [&server] {
        return std::count_if(server.requests.begin(), server.requests.end(),
            [](const auto& request) { return request.target == "/api/v1/device/initialize"; });
    };
    QCOMPARE(used(), 1);
    PretixPairing later(secrets, std::make_unique<HttpClient>());
    const auto again = wait(later.pair({server.url(), u"once-only"_s}, {}));
    QVERIFY(again);
    QVERIFY(*again == *first);
    QCOMPARE(used(), 1);
    QVERIFY(!secrets.load(u"server-pairing"_s)->contains("once-only"));
    QVERIFY(wait(later.pair({server.url(), u"other"_s}, {})));
    QCOMPARE(used(), 2);
}

void tst_PretixPairing::aPortalIsNotAServer()
{
    ScriptedHttpServer server;
    server.handler = [](const auto&) {
        return ScriptedHttpServer::answer(200, "text/html", "<html>Sign in</html>");
    };
    MemorySecrets secrets;
    PretixPairing pairing(secrets, std::make_unique<HttpClient>());
    QCOMPARE(
        wait(pairing.pair({server.url(), u"abc"_s}, {})).error().code, ErrorCode::ServerUnclear);
    server.handler = [](const auto&) { return json(200, R"({"hello":"world"})"); };
    QCOMPARE(
        wait(pairing.pair({server.url(), u"abc"_s}, {})).error().code, ErrorCode::ServerUnclear);
}

void tst_PretixPairing::noServerIsNoNetwork()
{
    const QUrl closed = ScriptedHttpServer().url();
    MemorySecrets secrets;
    PretixPairing pairing(secrets, std::make_unique<HttpClient>());
    const auto paired = wait(pairing.pair({closed, u"abc"_s}, {}));
    QCOMPARE(paired.error().code, ErrorCode::NoNetwork);
    QCOMPARE(paired.error().args.value(1), closed.toString());
}

void tst_PretixPairing::whatIsForgottenIsGoneWhole()
{
    ScriptedHttpServer server;
    server.handler = goodServer;
    MemorySecrets secrets;
    PretixPairing pairing(secrets, std::make_unique<HttpClient>());
    QVERIFY(wait(pairing.pair({server.url(), u"abc"_s}, {})));
    QVERIFY(!secrets.load(u"server-pairing"_s)->isEmpty());
    PretixPairing::forget(secrets);
    QVERIFY(secrets.load(PretixPairing::secretName)->isEmpty());
    QVERIFY(secrets.load(u"server-pairing"_s)->isEmpty());
}

void tst_PretixPairing::aBrokenSecretStoreUsesNoTokenUp()
{
    ScriptedHttpServer server;
    server.handler = goodServer;
    MemorySecrets secrets;
    secrets.isBroken = true;
    PretixPairing pairing(secrets, std::make_unique<HttpClient>());
    QCOMPARE(
        wait(pairing.pair({server.url(), u"abc"_s}, {})).error().code, ErrorCode::StorageFailed);
    QCOMPARE(server.requests.size(), 0);
}

void tst_PretixPairing::aFailedPairingKeepsTheOneBefore()
{
    ScriptedHttpServer server;
    server.handler = [](const auto&) { return json(400, R"({"token":["no"]})"); };
    MemorySecrets secrets;
    QVERIFY(secrets.store(PretixPairing::secretName, "old"));
    PretixPairing pairing(secrets, std::make_unique<HttpClient>());
    QVERIFY(!wait(pairing.pair({server.url(), u"abc"_s}, {})));
    QCOMPARE(*secrets.load(PretixPairing::secretName), "old");
}

void tst_PretixPairing::theOnlyEventNeedsNoName()
{
    Pairing pairing;
    QCOMPARE(PretixPairing::choose(pairing, {}).error().code, ErrorCode::ServerNoEvent);
    pairing.events = {{u"day"_s, u"Day"_s, {}, true, false}};
    QCOMPARE(PretixPairing::choose(pairing, {})->slug, u"day"_s);
    pairing.events.append({u"night"_s, u"Night"_s, {}, true, false});
    QCOMPARE(PretixPairing::choose(pairing, u"night"_s)->slug, u"night"_s);
    const auto none = PretixPairing::choose(pairing, {});
    QCOMPARE(none.error().code, ErrorCode::ServerNoEvent);
    QCOMPARE(none.error().args, (QStringList{u"day"_s, u"night"_s}));
    QVERIFY(!PretixPairing::choose(pairing, u"dawn"_s));
}

QTEST_GUILESS_MAIN(tst_PretixPairing)
#include "tst_PretixPairing.moc"
