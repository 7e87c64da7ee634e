// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ServedDesk.h"

#include "Joining.h"
#include "desk/DeskPage.h"
#include "staff/PinPanel.h"
#include "staff/StaffPage.h"
#include "staff/SyncPanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

ServedDesk::ServedDesk()
    : m_model(smallEvent(12, 2, TestClock().now()))
{
    m_model.url = m_http.url().toString();
    m_http.handler = [this](const ScriptedHttpServer::Request& request) { return answer(request); };
    pair();
    restart();
    sync();
}

ServedDesk::~ServedDesk()
{
    m_desk.reset(); // before what it talks to
}

void ServedDesk::pair()
{
    DrivenDesk::prepare(m_folder.path(), m_clock);
    const auto wiring = Wiring::open(m_folder.path(), m_clock);
    Pairing pairing;
    pairing.url = m_http.url().toString();
    pairing.organizer = m_model.data().organizer;
    pairing.device = u"Desk 1"_s;
    pairing.events = {{m_model.data().slug, m_model.data().name, m_model.data().from}};
    if (!wiring || !(*wiring)->secrets().store(PretixPairing::secretName, "token-1")
        || !joinEvent(**wiring, pairing, m_model.data().slug)) {
        qFatal("the desk cannot be paired");
    }
    // what the desk says alone is what these tests are about
    if (!(*wiring)
             ->settings()
             .change([](DeskSettings& settings) { settings.confirmWithinMs = 0; })
             .result()) {
        qFatal("the settings cannot be saved");
    }
    const auto round = (*wiring)->sync().once();
    if (!QTest::qWaitFor([&round] { return round.isFinished(); }, 60'000) || !round.result()) {
        qFatal("the list does not come in");
    }
    const EventId event = (*wiring)->settings().load().result()->event;
    if (!(*wiring)->settings().chooseEvent(event, u"Main entrance"_s).result()) {
        qFatal("the list cannot be chosen");
    }
}

void ServedDesk::restart(int brokenOff)
{
    m_desk.reset();
    for (int start = 0; start < brokenOff; ++start) {
        DrivenDesk::breakOff(m_folder.path());
    }
    m_desk = std::make_unique<DrivenDesk>(m_folder.path(), m_clock);
    QObject::connect(&m_desk->wiring().sync(), &SyncService::statusChanged,
        m_desk->find<DeskPage>(), [this](const SyncStatus& status) { m_status = status; });
}

ScriptedHttpServer::Act ServedDesk::answer(const ScriptedHttpServer::Request& request)
{
    if (cableIsOut) {
        return ScriptedHttpServer::hangUp();
    }
    const QByteArray date
        = QLocale::c().toString(serverNow(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    const auto isAbout = [&request](const QString& ticket) {
        return !ticket.isEmpty() && request.body.contains('"' + ticket.toUtf8() + '"');
    };
    if (isAbout(failing)) {
        return ScriptedHttpServer::answer(500, "text/html", "Server Error", {{"Date", date}});
    }
    const QUrl target = QUrl::fromEncoded(request.target);
    const ModelResponse response
        = m_model.handle({request.method, target.path(), target.query(QUrl::FullyEncoded),
                             request.headers, request.body},
            serverNow());
    if (isAbout(unanswered)) {
        return ScriptedHttpServer::hangUp();
    }
    QList<std::pair<QByteArray, QByteArray>> headers{{"Date", date}};
    for (const auto& [name, value] : response.headers.asKeyValueRange()) {
        headers.append({name, value});
    }
    return ScriptedHttpServer::answer(
        response.status, response.contentType, response.body, headers);
}

void ServedDesk::sync()
{
    const auto round = m_desk->wiring().sync().once();
    QTRY_VERIFY_WITH_TIMEOUT(round.isFinished(), 60'000);
}

qint64 ServedDesk::placeOf(const QString& secret)
{
    for (const ModelOrder& order : m_model.data().orders) {
        for (const ModelPosition& position : order.positions) {
            if (position.secret == secret) {
                return position.id;
            }
        }
    }
    qFatal("the server knows no such ticket");
}

void ServedDesk::admit(const QString& secret)
{
    m_desk->scan(secret);
    QTRY_COMPARE(m_desk->entries(secret), 1);
    QTRY_COMPARE_WITH_TIMEOUT(admitted(secret), 1, 20'000);
    m_clock.advance(1000);
    sync(); // it sees its own check-in on the server's list
}

void ServedDesk::admitElsewhere(const QString& secret, qint64 device)
{
    ServerData& data = m_model.data();
    ModelCheckIn row;
    row.id = ++data.lastId;
    row.position = placeOf(secret);
    row.list = 11;
    row.type = u"entry"_s;
    row.at = serverNow();
    row.device = device;
    row.nonce = u"elsewhere-%1"_s.arg(row.id);
    data.checkIns.append(row);
    data.touch(row.position, serverNow());
}

int ServedDesk::admitted(const QString& secret)
{
    const qint64 position = placeOf(secret);
    return int(std::ranges::count_if(m_model.data().checkIns, [position](const ModelCheckIn& row) {
        return row.position == position && row.successful;
    }));
}

void ServedDesk::pairAnew()
{
    auto& devices = m_model.data().devices;
    devices.first().revoked = true;
    ModelDevice another;
    another.id = 3;
    another.name = u"Desk 1"_s;
    another.pairingToken = u"pair-3"_s;
    devices.append(another);
    const auto paired = pairServer(m_desk->wiring(), m_http.url().toString(), another.pairingToken);
    QTRY_VERIFY_WITH_TIMEOUT(paired.isFinished(), 20'000);
    const Result<Pairing> pairing = paired.result();
    QVERIFY(pairing.has_value());
    QVERIFY(joinEvent(m_desk->wiring(), *pairing, m_model.data().slug).has_value());
}

void ServedDesk::openStaff()
{
    m_desk->openStaff();
}

void ServedDesk::openSync()
{
    openStaff();
    m_desk->press(Qt::Key_F6);
    QTRY_VERIFY(m_desk->shows<SyncPanel>());
}

void ServedDesk::typeSlowly(const QString& text)
{
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(edit != nullptr);
    const QString before = edit->text();
    for (int i = 0; i < text.size(); ++i) {
        m_desk->type(text.mid(i, 1)); // a scanner would be quicker
        QTRY_COMPARE(edit->text(), before + text.left(i + 1));
    }
}

} // namespace lanyard
