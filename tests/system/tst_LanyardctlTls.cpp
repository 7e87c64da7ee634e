// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// The real lanyardctl before servers that are not who they say they are, or not well enough: it
// says so, and nothing of the desk reaches them. Environment: LANYARD_REQUIRE_NAMESPACES=1, where
// it must be able to trust a good one.
#include "KilledDesk.h"
#include "ModelServer.h"
#include "Places.h"
#include "TlsDoor.h"
#include "outbox/OutboxEntry.h"
#include "sqlite/Connection.h"

#include <QTest>
#include <QTimer>

#include <chrono>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_LanyardctlTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodServerIsTrusted();
    void badServerIsToldAndHearsNothing_data();
    void badServerIsToldAndHearsNothing();
    void badServerIsNotPairedWith();
    void whatWaitedIsStillSent();

private:
    [[nodiscard]] static QString messageOf(const KilledDesk::Answer& answer)
    {
        return answer.json.value(u"error"_s)[u"message"_s].toString();
    }

    [[nodiscard]] std::unique_ptr<TlsDoor> door(
        const QString& certificate, const QStringList& options = {}) const
    {
        return std::make_unique<TlsDoor>(m_certificates.filePath(certificate + u".pem"_s),
            m_certificates.filePath(certificate + u".key"_s), options);
    }

    void trustTheTestsAuthority();
    /// Somebody came, and told nothing.
    static void hearsNothing(TlsDoor& door);
    void moveServerTo(const QString& url);

    QTemporaryDir m_trusted; ///< a folder of authorities, in place of the system's
    QStringList m_behind; ///< what calls a program that trusts them; empty: not possible here
    QTemporaryDir m_certificates;
    ServerData m_event = smallEvent(6, 1, QDateTime::currentDateTimeUtc().addSecs(-3600));
    std::unique_ptr<ModelServer> m_server;
    KilledDesk m_desk;
};

/// A desk that is joined, with a check-in that waits.
void tst_LanyardctlTls::initTestCase()
{
    QProcess maker;
    maker.setWorkingDirectory(m_certificates.path());
    maker.start(u"bash"_s, {sourcePath(u"/tests/contract/sync/BadCertificates.sh"_s)});
    QVERIFY(maker.waitForFinished(300'000));
    QVERIFY2(maker.exitCode() == 0, maker.readAllStandardError().constData());
    trustTheTestsAuthority();
    m_event.devices.first().apiToken.clear(); // not joined yet
    m_server = std::make_unique<ModelServer>(m_event);
    const auto paired = m_desk.ctl(
        {u"pair"_s, m_server->url().toString(), u"pair-1"_s, u"--list"_s, u"Main entrance"_s});
    QVERIFY2(paired.exit == 0, paired.err.constData());
    QCOMPARE(m_desk.ctl({u"check-in"_s, u"secret-1"_s, u"--no-print"_s}).exit, 0);
}

/// lanyardctl trusts the system's authorities and no others, so the system is made to have the
/// test's: in a mount namespace of the process's own, where that is permitted.
void tst_LanyardctlTls::trustTheTestsAuthority()
{
    QVERIFY(QFile::copy(m_certificates.filePath(u"ca.pem"_s), m_trusted.filePath(u"ca.pem"_s)));
    const QStringList mounted{u"--mount"_s, u"sh"_s, u"-c"_s,
        u"mount --bind \"$0\" /etc/ssl/certs && exec \"$@\""_s, m_trusted.path()};
    // as anybody, where that is permitted, else as who may do it anyway
    for (const QStringList& who : {QStringList{u"--user"_s, u"--map-root-user"_s}, QStringList()}) {
        QProcess tried;
        tried.start(u"unshare"_s, who + mounted + QStringList{u"true"_s});
        if (tried.waitForFinished() && tried.exitStatus() == QProcess::NormalExit
            && tried.exitCode() == 0) {
            m_behind = QStringList{u"unshare"_s} + who + mounted;
            m_desk.behind = m_behind;
            return;
        }
    }
}

/// As if the address had led there all along: the desk has its token.
void tst_LanyardctlTls::moveServerTo(const QString& url)
{
    Connection data(m_desk.folder() + u"/lanyard.db"_s, Connection::Mode::ReadWrite);
    data.run("UPDATE setting SET value = ? WHERE key = 'serverUrl'", url);
    QCOMPARE(data.changes(), 1);
}

/// The set-up works: else nothing would be shown by what follows.
void tst_LanyardctlTls::goodServerIsTrusted()
{
    if (m_behind.isEmpty()) { // and all others are refused for want of an authority
        const char* lack = "no mount namespace here: lanyardctl cannot be made to trust a server";
        QVERIFY2(qEnvironmentVariableIntValue("LANYARD_REQUIRE_NAMESPACES") != 1, lack);
        QSKIP(lack);
    }
    const auto good = door(u"good"_s);
    QVERIFY2(good->port() != 0, good->words().constData());
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (good->heard().contains("pairing-code")) {
            look.stop();
            good->answer("HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n"
                         "Content-Length: 18\r\n\r\n{\"token\":[\"used\"]}");
        }
    });
    look.start(std::chrono::milliseconds(20));
    KilledDesk fresh;
    fresh.behind = m_behind;
    const auto paired
        = fresh.ctl({u"pair"_s, u"https://localhost:%1"_s.arg(good->port()), u"pairing-code"_s});
    QCOMPARE(paired.json.value(u"error"_s)[u"code"_s].toString(), u"serverTokenUsed"_s);
}

void tst_LanyardctlTls::hearsNothing(TlsDoor& door)
{
    // it was there and spoken to: the handshake came to nothing
    QTRY_VERIFY2(!door.heard().isEmpty() || !door.words().isEmpty(), "nobody came");
    const QByteArray heard = door.heard();
    for (const auto* word :
        {"token-1", "pairing-code", "Authorization", "Device ", "POST ", "GET ", "secret-1"}) {
        QVERIFY2(!heard.contains(word), heard.constData());
    }
}

void tst_LanyardctlTls::badServerIsToldAndHearsNothing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("options");
    for (const BadServer& server : badServers()) {
        QTest::newRow(server.what) << server.certificate << server.host << server.options;
    }
}

void tst_LanyardctlTls::badServerIsToldAndHearsNothing()
{
    QFETCH(QString, certificate);
    QFETCH(QString, host);
    QFETCH(QStringList, options);
    const auto bad = door(certificate, options);
    QVERIFY2(bad->port() != 0, bad->words().constData());
    moveServerTo(u"https://%1:%2"_s.arg(host).arg(bad->port()));
    const auto synced = m_desk.ctl({u"sync"_s});
    QCOMPARE(synced.exit, 3);
    QCOMPARE(messageOf(synced),
        u"The connection to the server is not safe. Nothing was sent; everything is saved on this "
        "desk. Check this computer’s clock, and whether the network asks for a login first."_s);
    {
        Connection data(m_desk.folder() + u"/lanyard.db"_s, Connection::Mode::ReadOnly);
        const auto entry = data.query("SELECT state FROM outbox_entry");
        QVERIFY(entry->step());
        QCOMPARE(entry->word<OutboxState>(0), OutboxState::Ready); // and in no doubt
    }
    hearsNothing(*bad);
}

void tst_LanyardctlTls::badServerIsNotPairedWith()
{
    const auto bad = door(u"selfsigned"_s);
    QVERIFY2(bad->port() != 0, bad->words().constData());
    const QString url = u"https://localhost:%1"_s.arg(bad->port());
    KilledDesk fresh;
    fresh.behind = m_behind;
    const auto paired = fresh.ctl({u"pair"_s, url, u"pairing-code"_s});
    QCOMPARE(paired.exit, 3);
    QCOMPARE(paired.json.value(u"error"_s)[u"code"_s].toString(), u"serverUntrusted"_s);
    QCOMPARE(messageOf(paired),
        u"The connection to “%1” is not safe. This desk was not paired, and nothing was sent. "
        u"Check "
        "the address and this computer’s clock, and whether the network asks for a login first."_s
            .arg(url));
    hearsNothing(*bad);
}

void tst_LanyardctlTls::whatWaitedIsStillSent()
{
    moveServerTo(m_server->url().toString());
    const auto synced = m_desk.ctl({u"sync"_s});
    QVERIFY2(synced.exit == 0, synced.err.constData());
    QCOMPARE(synced.json.value(u"pushed"_s).toInt(), 1);
    QCOMPARE(m_server->model().data().checkIns.size(), 1);
}

QTEST_GUILESS_MAIN(tst_LanyardctlTls)
#include "tst_LanyardctlTls.moc"
