// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Servers that are not who they say they are, or not well enough: no byte of the desk's token
// reaches them. The servers are `openssl s_server`, the certificates are made anew.
#include "HttpClient.h"
#include "MemorySecrets.h"
#include "Places.h"
#include "PretixPairing.h"
#include "PretixSyncSource.h"
#include "ScriptedHttpServer.h"
#include "TestClock.h"
#include "TlsDoor.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "very-secret-token";

template <typename T>
T wait(const QFuture<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000)) {
        qFatal("no end");
    }
    return future.result();
}

OutboxEntry redeem()
{
    OutboxEntry entry;
    entry.nonce = Nonce{u"00112233445566778899aabbccddeeff"_s};
    entry.body = {{u"secret"_s, u"ticket-of-somebody"_s}, {u"list"_s, 11}, {u"type"_s, u"entry"_s},
        {u"nonce"_s, entry.nonce.value}, {u"datetime"_s, u"2026-12-05T03:00:00.000Z"_s}};
    return entry;
}

} // namespace

class tst_BadTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodServerIsTrusted_data();
    void goodServerIsTrusted();
    void badServerGetsNothing_data();
    void badServerGetsNothing();
    void pairingTokenIsKeptFromABadServer();
    void redirectToAnotherHostIsNotFollowed_data();
    void redirectToAnotherHostIsNotFollowed();
    void cleanupTestCase();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] std::unique_ptr<TlsDoor> door(
        const QString& certificate, const QStringList& more = {}) const
    {
        return std::make_unique<TlsDoor>(
            file(certificate + u".pem"_s), file(certificate + u".key"_s), more);
    }

    [[nodiscard]] std::unique_ptr<PretixSyncSource> desk(const QString& url) const
    {
        HttpClient::Limits limits;
        limits.silence = std::chrono::seconds(20);
        return std::make_unique<PretixSyncSource>(
            PretixServer{QUrl(url), u"acme"_s, u"day"_s, token}, m_clock,
            std::make_unique<HttpClient>(limits));
    }

    QTemporaryDir m_folder;
    QSslConfiguration m_before;
    TestClock m_clock;
};

void tst_BadTls::initTestCase()
{
    QProcess maker;
    maker.setWorkingDirectory(m_folder.path());
    maker.start(u"bash"_s, {sourcePath(u"/tests/contract/sync/BadCertificates.sh"_s)});
    QVERIFY(maker.waitForFinished(300'000));
    QVERIFY2(maker.exitCode() == 0, maker.readAllStandardError().constData());
    const auto authorities = QSslCertificate::fromPath(file(u"ca.pem"_s));
    QCOMPARE(authorities.size(), 1);
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void tst_BadTls::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void tst_BadTls::goodServerIsTrusted_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::newRow("signed by the authority") << u"good"_s;
    QTest::newRow("with the one between") << u"chained_good"_s;
}

/// The set-up works: else nothing would be shown by what follows.
void tst_BadTls::goodServerIsTrusted()
{
    QFETCH(QString, certificate);
    const auto server = door(certificate);
    QVERIFY2(server->port() != 0, server->words().constData());
    const auto source = desk(u"https://localhost:%1"_s.arg(server->port()));
    const auto outcome = source->push(redeem());
    QVERIFY(
        QTest::qWaitFor([&] { return server->heard().contains("ticket-of-somebody"); }, 60'000));
    QVERIFY(server->heard().contains("Authorization: Device " + token));
    server->answer("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
                   "Content-Length: 29\r\n\r\n{\"status\":\"ok\",\"position\":{}}");
    QCOMPARE(wait(outcome).kind, PushOutcome::Kind::Acknowledged);
}

void tst_BadTls::badServerGetsNothing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("options");
    for (const BadServer& server : badServers()) {
        QTest::newRow(server.what) << server.certificate << server.host << server.options;
    }
}

void tst_BadTls::badServerGetsNothing()
{
    QFETCH(QString, certificate);
    QFETCH(QString, host);
    QFETCH(QStringList, options);
    const auto server = door(certificate, options);
    QVERIFY2(server->port() != 0, server->words().constData());
    const auto source = desk(u"https://%1:%2"_s.arg(host).arg(server->port()));
    const PushOutcome sent = wait(source->push(redeem()));
    QVERIFY2(sent.kind == PushOutcome::Kind::NotSent, qPrintable(sent.text));
    QVERIFY(!sent.text.isEmpty());
    QCOMPARE(wait(source->pull({})).error().code, ErrorCode::ServerUntrusted);
    const QByteArray heard = server->heard();
    for (const QByteArray& word : {token, QByteArray("Authorization"), QByteArray("Device "),
             QByteArray("POST "), QByteArray("GET "), QByteArray("ticket-of-somebody")}) {
        QVERIFY2(!heard.contains(word), heard.constData());
    }
}

void tst_BadTls::pairingTokenIsKeptFromABadServer()
{
    const auto server = door(u"selfsigned"_s);
    QVERIFY2(server->port() != 0, server->words().constData());
    MemorySecrets secrets;
    PretixPairing pairing(secrets, std::make_unique<HttpClient>());
    const auto code
        = PretixPairing::read(u"https://localhost:%1"_s.arg(server->port()), u"pairing-token"_s);
    QVERIFY(code);
    const Error refused = wait(pairing.pair(*code, u"desk"_s)).error();
    QCOMPARE(refused.code, ErrorCode::ServerUntrusted);
    QCOMPARE(refused.args.last(), code->url.toString());
    QVERIFY(!server->heard().contains("pairing-token"));
}

void tst_BadTls::redirectToAnotherHostIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void tst_BadTls::redirectToAnotherHostIsNotFollowed()
{
    QFETCH(int, status);
    ScriptedHttpServer elsewhere;
    int calls = 0;
    QObject::connect(&elsewhere, &QTcpServer::newConnection, &elsewhere, [&calls] { ++calls; });
    ScriptedHttpServer server;
    server.handler = [&](const auto&) {
        return ScriptedHttpServer::answer(status, "text/html", "<html>",
            {{"Location", elsewhere.url(u"/api/v1/"_s).toEncoded()}});
    };
    const auto source = desk(server.url().toString());
    QCOMPARE(wait(source->push(redeem())).kind, PushOutcome::Kind::Ambiguous);
    QCOMPARE(wait(source->pull({})).error().code, ErrorCode::ServerUnclear);
    QVERIFY(server.requests.size() >= 2);
    QCOMPARE(server.requests.first().headers.value("authorization"), "Device " + token);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(tst_BadTls)
#include "tst_BadTls.moc"
