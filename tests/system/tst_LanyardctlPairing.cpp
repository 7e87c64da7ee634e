// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Ctl.h"
#include "ModelServer.h"
#include "sqlite/Connection.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QProcessEnvironment>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

using Act = ScriptedHttpServer::Act;

Act json(int status, const QByteArray& body)
{
    return ScriptedHttpServer::answer(status, "application/json", body);
}

/// A server with two events that takes its code once, and has nothing else to tell.
class TwoEvents
{
public:
    Act operator()(const ScriptedHttpServer::Request& request)
    {
        if (request.target == "/api/v1/device/initialize") {
            return std::exchange(m_isUsed, true)
                ? json(400, R"({"token":["This token has already been used."]})")
                : json(200, R"({"organizer":"acme","device_id":3,"unique_serial":"X",
                      "name":"Desk 3","api_token":"very-secret","security_profile":"pretixscan",
                      "gate":null})");
        }
        if (request.target.startsWith("/api/v1/organizers/acme/events/?")) {
            return json(200, R"({"count":2,"next":null,"results":[
                {"slug":"day","name":{"en":"Day"},"date_from":"2026-12-05T09:00:00+05:30",
                 "live":true,"testmode":false},
                {"slug":"night","name":{"en":"Night"},"date_from":null,"live":true,
                 "testmode":false}]})");
        }
        return json(404, R"({"detail":"Not found."})");
    }

private:
    bool m_isUsed = false;
};

} // namespace

/// `lanyardctl pair` with a server that shows several events.
class tst_LanyardctlPairing : public QObject
{
    Q_OBJECT

    Ctl m_ctl;
    ScriptedHttpServer m_server;

    /// Runs beside the server, which lives on this thread.
    [[nodiscard]] Ctl::Answer run(const QStringList& arguments) const
    {
        QProcess process;
        Ctl::start(process, m_ctl.onData(arguments));
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000);
        return Ctl::ended(process);
    }

    static QString setting(const Ctl& ctl, const QString& key)
    {
        Connection data(ctl.path(u"data/lanyard.db"_s), Connection::Mode::ReadOnly);
        const auto row = data.query("SELECT value FROM setting WHERE key = ?", key);
        return row->step() ? row->text(0) : QString();
    }

private Q_SLOTS:

    void aCodeThatIsUsedUpStillAnswersForTheEvent()
    {
        m_server.handler = TwoEvents();
        const QStringList pair{u"pair"_s, m_server.url().toString(), u"CODE"_s};
        const auto asked = run(pair);
        QCOMPARE(asked.exit, 2);
        QCOMPARE(asked.json.value("events"_L1).toArray(), (QJsonArray{u"day"_s, u"night"_s}));
        const QString message
            = asked.json.value("error"_L1).toObject().value("message"_L1).toString();
        QVERIFY2(message.contains(u"day, night"_s), qPrintable(message));
        QVERIFY(run({u"status"_s}).json.value("event"_L1).toString().isEmpty());

        // the server refuses the download that follows; the desk is joined all the same
        const auto joined = run(pair + QStringList{u"--event"_s, u"night"_s});
        QVERIFY2(joined.exit == 1 || joined.exit == 3, qPrintable(QString::number(joined.exit)));
        QCOMPARE(run({u"status"_s}).json.value("event"_L1).toString(), u"night"_s);
        QCOMPARE(m_server.requests.last().headers.value("authorization"),
            QByteArray("Device very-secret"));
    }

    void aServerThatDoesNotAnswerIsNamed()
    {
        const Ctl fresh;
        const QString closed = ScriptedHttpServer().url().toString();
        const auto silent = fresh.run({u"pair"_s, closed, u"CODE"_s});
        QCOMPARE(silent.exit, 3);
        const QJsonObject error = silent.json.value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"noNetwork"_s);
        QCOMPARE(error.value("message"_L1).toString(),
            u"“%1” does not answer. This desk was not paired. Check the address and the network, "
            "then try again."_s.arg(closed));
    }

    void whatIsOnAtTheGateIsJoinedWithItsList()
    {
        ScriptedHttpServer server;
        server.handler = [two = TwoEvents()](const ScriptedHttpServer::Request& request) mutable {
            return request.target == "/api/v1/device/eventselection"
                ? json(200, R"({"event":{"slug":"night","name":"Night"},"checkinlist":12})")
                : two(request);
        };
        const Ctl fresh;
        QProcess process;
        Ctl::start(process, fresh.onData({u"pair"_s, server.url().toString(), u"GATE"_s}));
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000);
        const QJsonObject status = fresh.run({u"status"_s}).json;
        QCOMPARE(status.value("event"_L1).toString(), u"night"_s);
        QCOMPARE(status.value("list"_L1).toString(), u"…"_s); // its name comes with the download
        QCOMPARE(setting(fresh, u"confirmWithinMs"_s), u"350"_s); // it asks the server first
        const auto refused = fresh.run({u"check-in"_s, u"nobody"_s});
        QCOMPARE(refused.json.value("decision"_L1).toString(), u"unknown"_s);
    }

    void aServersAnswersHaveTheirKeysAndTypes()
    {
        ServerData data = smallEvent(6, 1, QDateTime::currentDateTimeUtc().addSecs(-3600));
        data.devices.first().apiToken.clear(); // not joined yet
        ModelServer server(data);
        const Ctl fresh;
        const auto ask = [&fresh](const QStringList& arguments) {
            QProcess process;
            Ctl::start(process, fresh.onData(arguments));
            (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000);
            return Ctl::ended(process);
        };
        const auto paired = ask(
            {u"pair"_s, server.url().toString(), u"pair-1"_s, u"--list"_s, u"Main entrance"_s});
        QVERIFY2(paired.exit == 0, paired.out + paired.err);
        QCOMPARE(shapeOf(paired.json),
            u"{clockOffsetSeconds:null,event:text,pulled:number,pushed:number,quarantined:[],"
            "waiting:number}"_s);
        QVERIFY(paired.json.value("pulled"_L1).toInt() >= 6);
        QCOMPARE(ask({u"check-in"_s, u"secret-1"_s, u"--no-print"_s}).exit, 0);
        const auto synced = ask({u"sync"_s, u"--once"_s});
        QCOMPARE(synced.exit, 0);
        QCOMPARE(shapeOf(synced.json),
            u"{clockOffsetSeconds:null,pulled:number,pushed:number,quarantined:[],"
            "waiting:number}"_s); // this server tells no time
        QCOMPARE(synced.json.value("pushed"_L1).toInt(), 1);
        QCOMPARE(synced.json.value("waiting"_L1).toInt(), 0);
    }

    void whomACodeMayMeanIsNamed()
    {
        ServerData data = smallEvent(6, 1, QDateTime::currentDateTimeUtc().addSecs(-3600));
        data.devices.first().apiToken.clear();
        data.lists[2].addonMatch = true; // the third person's code is their workshop's, too
        ModelServer server(data);
        const Ctl fresh;
        const auto ask = [&fresh](const QStringList& arguments) {
            QProcess process;
            Ctl::start(process, arguments);
            (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000);
            return Ctl::ended(process);
        };
        const auto paired = ask(fresh.onData(
            {u"pair"_s, server.url().toString(), u"pair-1"_s, u"--list"_s, u"Everything"_s}));
        QVERIFY2(paired.exit == 0, paired.out + paired.err);
        const auto asked = ask(fresh.onData({u"check-in"_s, u"secret-3"_s, u"--dry-run"_s}));
        QCOMPARE(asked.exit, 1);
        QCOMPARE(asked.json.value("decision"_L1).toString(), u"needsChoice"_s);
        QCOMPARE(asked.json.value("reason"_L1).toString(), u"ambiguous"_s);
        const QJsonArray candidates = asked.json.value("candidates"_L1).toArray();
        QCOMPARE(candidates.size(), 2);
        QCOMPARE(shapeOf(candidates.first()),
            u"{attendee:number,checkedIn:yes/no,company:text,name:text,order:text,status:text,"
            "ticketType:text}"_s);
        QCOMPARE(candidates[0][u"ticketType"_s].toString(), u"Attendee"_s);
        QCOMPARE(candidates[1][u"ticketType"_s].toString(), u"Workshop"_s);
        QCOMPARE(candidates[0][u"name"_s].toString(), u"Mei Lin 3"_s);
        QVERIFY(readFile(sourcePath(u"/app/docs/lanyardctl.md"_s)).contains("`candidates`"));
        const QString chosen = QString::number(candidates[1][u"attendee"_s].toInteger());
        const QByteArray told
            = ask({u"--data"_s, fresh.path(u"data"_s), u"check-in"_s, u"secret-3"_s}).out;
        QVERIFY2(told.contains('\n' + chosen.toUtf8() + " · "), told);
        QCOMPARE(
            ask(fresh.onData({u"check-in"_s, u"--attendee"_s, chosen, u"--no-print"_s})).exit, 0);
        // where nobody is to be chosen, nobody is named
        QVERIFY(!ask(fresh.onData({u"check-in"_s, u"secret-1"_s, u"--dry-run"_s}))
                     .json.contains("candidates"_L1));
    }

    void packagingRunPairsWithTheServerThatItIsGiven()
    {
        ServerData data = smallEvent(6, 1, QDateTime::currentDateTimeUtc().addSecs(-3600));
        data.devices.first().apiToken.clear();
        ModelServer server(data);
        const Ctl fresh;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANYARD_DATA"_s, fresh.path(u"data"_s));
        environment.insert(
            u"LANYARD_BIN"_s, QFileInfo(builtProgram(u"lanyardctl"_s)).absolutePath());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(sourcePath(u"/packaging/run"_s),
            {u"--no-pictures"_s, u"--server"_s, server.url().toString(), u"pair-1"_s});
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 240'000);
        const auto ran = Ctl::ended(process);
        QVERIFY2(ran.exit == 0, ran.out + ran.err);
        QVERIFY(ran.out.contains("Pairing with " + server.url().toString().toUtf8()));
        QVERIFY2(ran.out.contains(" sent, 0 wait\n"), ran.out);
        QVERIFY(!server.model().data().devices.first().apiToken.isEmpty());
        QCOMPARE(fresh.run({u"status"_s}).json.value("event"_L1).toString(), u"tensorday"_s);
    }

    void anotherCodeThatIsUsedUpIsTold()
    {
        const auto refused = run({u"pair"_s, m_server.url().toString(), u"OTHER"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.json.value("error"_L1).toObject().value("code"_L1).toString(),
            u"serverTokenUsed"_s);
    }
};

QTEST_GUILESS_MAIN(tst_LanyardctlPairing)
#include "tst_LanyardctlPairing.moc"
