// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Files of answers on a network where everything goes wrong, to the modelled server: each goes up
// in the end, and the check-in that names it counts once. lanyardctl has no files to send.
#include "ChaosProxy.h"
#include "HttpClient.h"
#include "ModelServer.h"
#include "NamingEntry.h"
#include "PretixSyncSource.h"
#include "TestClock.h"
#include "outbox/OutboxEntries.h"
#include "outbox/UploadRules.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = PushOutcome::Kind;

namespace {

constexpr int mostTries = 20;

template <typename T>
T await(const QFuture<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000)) {
        qFatal("no end");
    }
    return future.result();
}

} // namespace

class tst_ChaosUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFaultOnAFilesWayIsTriedAgain_data();
    void everyFaultOnAFilesWayIsTriedAgain();
    void anAnswerBeyondTheLimitIsNone();

private:
    /// With that limit to the silence of a server.
    void connectWith(std::chrono::milliseconds silence);

    TestClock m_clock;
    std::unique_ptr<ModelServer> m_server;
    std::unique_ptr<ChaosProxy> m_proxy;
    std::unique_ptr<PretixSyncSource> m_source;
    AnswerFile m_file{7, u"pass.pdf"_s, "application/pdf", "%PDF-1.7"};
};

void tst_ChaosUploads::init()
{
    m_source.reset();
    m_server = std::make_unique<ModelServer>(smallEvent(3, 1, m_clock.now()));
    m_proxy = std::make_unique<ChaosProxy>(m_server->url());
    connectWith(30s);
}

void tst_ChaosUploads::connectWith(std::chrono::milliseconds silence)
{
    HttpClient::Limits limits;
    limits.silence = silence;
    limits.bytes = 256 * 1024;
    const ServerData& data = m_server->model().data();
    m_source = std::make_unique<PretixSyncSource>(
        PretixServer{m_proxy->url(), data.organizer, data.slug, "token-1"}, m_clock,
        std::make_unique<HttpClient>(limits));
}

void tst_ChaosUploads::everyFaultOnAFilesWayIsTriedAgain_data()
{
    QTest::addColumn<Chaos>("chaos");
    for (int chaos = int(Chaos::None) + 1; chaos <= int(Chaos::Last); ++chaos) {
        QTest::addRow("%d", chaos) << Chaos(chaos);
    }
}

void tst_ChaosUploads::everyFaultOnAFilesWayIsTriedAgain()
{
    QFETCH(const Chaos, chaos);
    const bool comesThrough = chaos == Chaos::Twice || chaos == Chaos::Late || chaos == Chaos::Drip;
    m_proxy->next["upload"] = {chaos};
    m_proxy->next["redeem"] = {chaos};
    UploadOutcome up = await(m_source->upload(m_file));
    QCOMPARE(m_proxy->fired.value(chaos), 1);
    QCOMPARE(up.outcome.kind == Kind::Acknowledged, comesThrough);
    QVERIFY2(up.outcome.kind != Kind::Refused && up.outcome.kind != Kind::Stop,
        qPrintable(up.outcome.text)); // nothing that staff must decide
    if (!comesThrough) {
        up = await(m_source->upload(m_file));
    }
    QCOMPARE(up.outcome.kind, Kind::Acknowledged);
    QVERIFY(!up.name.isEmpty());
    AnswerFile file = m_file;
    file.upload = up.name;
    PushOutcome pushed{Kind::NotSent, 0, {}, {}};
    for (int tries = 0; tries < mostTries && pushed.kind != Kind::Acknowledged; ++tries) {
        pushed = await(m_source->push(entryNaming(file, m_clock.now())));
        QVERIFY2(
            pushed.kind != Kind::Refused && pushed.kind != Kind::Stop, qPrintable(pushed.text));
    }
    QCOMPARE(m_proxy->left(), 0);
    const ServerData& data = m_server->model().data();
    QCOMPARE(data.checkIns.size(), 1);
    QCOMPARE(data.orders.first().positions.first().answers.value(u"7"_s).toString(),
        u"file://pass.pdf"_s);
    QCOMPARE(m_proxy->calledElsewhere, 0);
}

void tst_ChaosUploads::anAnswerBeyondTheLimitIsNone()
{
    connectWith(200ms); // a late answer takes 700
    m_proxy->next["upload"] = {Chaos::Late};
    m_proxy->next["redeem"] = {Chaos::Late};
    QCOMPARE(await(m_source->upload(m_file)).outcome.kind, Kind::Ambiguous);
    QCOMPARE(m_server->model().data().files.size(), 1); // it had arrived
    QCOMPARE(await(m_source->push(entryNaming(m_file, m_clock.now()))).kind, Kind::Ambiguous);
    QCOMPARE(m_proxy->fired.value(Chaos::Late), 2);
    QCOMPARE(m_server->model().data().checkIns.size(), 1);
    connectWith(30s);
    m_file.upload = await(m_source->upload(m_file)).name;
    QVERIFY(!m_file.upload.isEmpty());
    QCOMPARE(await(m_source->push(entryNaming(m_file, m_clock.now()))).kind, Kind::Acknowledged);
    QCOMPARE(m_server->model().data().checkIns.size(), 1); // the same nonce
}

QTEST_GUILESS_MAIN(tst_ChaosUploads)
#include "tst_ChaosUploads.moc"
