// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "NamingEntry.h"
#include "PretixSyncSource.h"
#include "ServerModel.h"
#include "TestClock.h"
#include "outbox/OutboxEntries.h"
#include "outbox/UploadRules.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;
using Kind = PushOutcome::Kind;

namespace {

/// Straight into the modelled server.
class ModelTransport final : public HttpTransport
{
public:
    ModelTransport(ServerModel& model, const Clock& clock)
        : m_model(model)
        , m_clock(clock)
    { }

    QFuture<HttpAnswer> exchange(const HttpRequest& request) override
    {
        ModelRequest asked{request.json ? "POST" : "GET", request.url.path(), request.url.query(),
            {{"content-type", request.type}}, request.json.value_or(QByteArray())};
        for (const auto& [name, value] : request.headers) {
            asked.headers.insert(name.toLower(), value);
        }
        const ModelResponse said = m_model.handle(asked, m_clock.now());
        return QtFuture::makeReadyFuture(HttpAnswer{HttpAnswer::Kind::Answered, said.status,
            said.contentType, said.body, said.headers, {}});
    }

private:
    ServerModel& m_model;
    const Clock& m_clock;
};

} // namespace

/// What the contract says of files (SyncSourceContract, held to a real server), of the model that
/// stands in for one; and its clock.
class tst_ModelUploads : public QObject
{
    Q_OBJECT

    TestClock m_clock;
    std::unique_ptr<ServerModel> m_model;
    std::unique_ptr<PretixSyncSource> m_source;

    QJsonObject answers() { return m_model->data().orders.first().positions.first().answers; }

    AnswerFile pass() { return {7, u"pass.pdf"_s, "application/pdf", "%PDF-1.7"}; }

private Q_SLOTS:

    void init()
    {
        m_model = std::make_unique<ServerModel>(smallEvent(3, 1, m_clock.now()));
        m_model->data().devices.first().apiToken = u"token-1"_s;
        const PretixServer server{
            QUrl(m_model->url), m_model->data().organizer, m_model->data().slug, "token-1"};
        m_source = std::make_unique<PretixSyncSource>(
            server, m_clock, std::make_unique<ModelTransport>(*m_model, m_clock));
    }

    void aFileOfAnAnswerArrives()
    {
        AnswerFile file = pass();
        const UploadOutcome up = m_source->upload(file).result();
        QCOMPARE(up.outcome.kind, Kind::Acknowledged);
        file.upload = up.name;
        QCOMPARE(
            m_source->push(entryNaming(file, m_clock.now())).result().kind, Kind::Acknowledged);
        QCOMPARE(answers(), (QJsonObject{{u"3"_s, u"yes"_s}, {u"7"_s, u"file://pass.pdf"_s}}));
        QCOMPARE(m_model->data().files.first().bytes, file.bytes);
    }

    void afterADayTheServerHasForgottenIt()
    {
        AnswerFile file = pass();
        file.upload = m_source->upload(file).result().name;
        m_clock.advance(qint64(24) * 3600 * 1000);
        QCOMPARE(
            m_source->push(entryNaming(file, m_clock.now())).result().kind, Kind::Acknowledged);
        QCOMPARE(answers(), (QJsonObject{{u"3"_s, u"yes"_s}}));
    }

    void whatIsNoFileOfItsTypeIsRefusedWithWords()
    {
        for (AnswerFile file : {AnswerFile{7, u"a.png"_s, "image/png", "words"},
                 AnswerFile{7, u"a"_s, "text/plain", "words"}}) {
            const UploadOutcome up = m_source->upload(file).result();
            QCOMPARE(up.outcome.kind, Kind::Refused);
            QVERIFY(!up.outcome.text.isEmpty());
        }
        QVERIFY(m_model->data().files.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ModelUploads)
#include "tst_ModelUploads.moc"
