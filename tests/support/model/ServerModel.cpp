// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ServerModel.h"

#include "ModelAnswers.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;
using namespace ModelAnswers;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 replaySeconds = 24 * 3600;

bool isRemembered(int status)
{
    return status != 409 && status != 429 && status != 500 && status != 503;
}

bool mayListOrders(const ModelDevice& device)
{
    return device.profile == u"full"_s || device.profile == u"pretixscan"_s;
}

QJsonValue gateOf(const ModelDevice& device)
{
    return device.gate == 0 ? QJsonValue(QJsonValue::Null)
                            : QJsonObject{{u"id"_s, device.gate}, {u"name"_s, device.gateName},
                                {u"identifier"_s, u"gate-%1"_s.arg(device.gate)}};
}

/// The event with the first list that is for the device's gate.
ModelResponse selection(const ServerData& data, const ModelDevice& device)
{
    const auto list = std::ranges::find_if(data.lists, [&device](const ModelList& each) {
        return device.gate == 0 || each.gates.contains(device.gate);
    });
    if (list == data.lists.end()) {
        ModelResponse nothing;
        nothing.status = 404; // with an empty body
        return nothing;
    }
    return json(200,
        {{u"event"_s, QJsonObject{{u"slug"_s, data.slug}, {u"name"_s, data.name}}},
            {u"subevent"_s, QJsonValue::Null}, {u"checkinlist"_s, list->id}});
}

QJsonObject bodyOf(const ModelRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

ModelResponse ServerModel::handle(const ModelRequest& request, const QDateTime& now)
{
    if (request.path == u"/api/v1/device/initialize"_s) {
        return initialize(request);
    }
    const QByteArray authorization = request.headers.value("authorization");
    const auto device
        = std::ranges::find_if(m_data.devices, [&authorization](const ModelDevice& each) {
              return !each.apiToken.isEmpty()
                  && authorization == "Device " + each.apiToken.toLatin1();
          });
    if (device == m_data.devices.end()) {
        return detail(401, u"Nobody has this token."_s);
    }
    if (device->revoked) {
        return detail(401, u"This device was revoked."_s);
    }
    return limited(request, *device, now);
}

ModelResponse ServerModel::initialize(const ModelRequest& request)
{
    const QString token = bodyOf(request).value(u"token"_s).toString();
    for (ModelDevice& device : m_data.devices) {
        if (device.pairingToken != token || token.isEmpty()) {
            continue;
        }
        if (!device.apiToken.isEmpty()) {
            break;
        }
        device.apiToken = u"token-%1"_s.arg(device.id);
        return json(200,
            {{u"organizer"_s, m_data.organizer}, {u"device_id"_s, device.id},
                {u"unique_serial"_s, u"SERIAL%1"_s.arg(device.id)},
                {u"api_token"_s, device.apiToken}, {u"name"_s, device.name},
                {u"security_profile"_s, device.profile}, {u"gate"_s, gateOf(device)}});
    }
    return json(400, {{u"token"_s, QJsonArray{u"Not to be used, or not any more."_s}}});
}

ModelResponse ServerModel::limited(
    const ModelRequest& request, ModelDevice& device, const QDateTime& now)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    auto& sent = device.requestsMs;
    while (!sent.empty() && sent.front() <= nowMs - minuteMs) {
        sent.pop_front();
    }
    if (requestsPerMinute > 0 && int(sent.size()) >= requestsPerMinute) {
        ++tooMany;
        ModelResponse response = detail(429, u"Too many requests."_s);
        const qint64 wait = (sent.front() + minuteMs - nowMs + 999) / 1000;
        response.headers.insert("retry-after", QByteArray::number(wait));
        return response;
    }
    sent.push_back(nowMs);
    return once(request, device, now);
}

QByteArray ServerModel::replayName(const ModelRequest& request)
{
    return request.headers.value("authorization") + '\n'
        + request.headers.value("x-idempotency-key");
}

ModelResponse ServerModel::once(
    const ModelRequest& request, ModelDevice& device, const QDateTime& now)
{
    if (request.method == "GET" || request.headers.value("x-idempotency-key").isEmpty()) {
        return route(request, device, now);
    }
    const QByteArray name = replayName(request);
    const auto known = m_data.replays.constFind(name);
    if (known != m_data.replays.constEnd() && known->at.secsTo(now) < replaySeconds) {
        ModelResponse again;
        again.status = known->status;
        again.body = known->body;
        return again;
    }
    const ModelResponse response = route(request, device, now);
    if (isRemembered(response.status)) {
        m_data.replays.insert(name, {now, response.status, response.body});
    }
    return response;
}

ModelResponse ServerModel::route(
    const ModelRequest& request, ModelDevice& device, const QDateTime& now)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts).mid(2);
    const Call call{m_data, device, now};
    if (parts == QStringList{u"device"_s, u"info"_s}) {
        return json(200,
            {{u"device"_s,
                 QJsonObject{{u"device_id"_s, device.id}, {u"name"_s, device.name},
                     {u"security_profile"_s, device.profile}, {u"gate"_s, gateOf(device)}}},
                {u"server"_s, QJsonObject{{u"version"_s, u"2026.8.0"_s}}}});
    }
    if (parts == QStringList{u"device"_s, u"eventselection"_s}) {
        return selection(m_data, device);
    }
    if (parts == QStringList{u"upload"_s} && request.method == "POST") {
        static const QRegularExpression named(u"filename=\"([^\"]+)\""_s);
        const auto header = QString::fromUtf8(request.headers.value("content-disposition"));
        return upload(call, named.match(header).captured(1), request.headers.value("content-type"),
            request.body);
    }
    if (parts.value(0) != u"organizers"_s || parts.value(1) != m_data.organizer) {
        return detail(404, u"Not there."_s);
    }
    if (parts.value(2) == u"checkinrpc"_s && request.method == "POST") {
        const QJsonObject body = bodyOf(request);
        return parts.value(3) == u"annul"_s ? annul(call, body) : redeem(call, body);
    }
    if (parts.value(2) != u"events"_s) {
        return detail(404, u"Not there."_s);
    }
    if (parts.size() == 3) {
        return json(200,
            {{u"count"_s, 1}, {u"next"_s, QJsonValue::Null},
                {u"results"_s, QJsonArray{event(m_data)}}});
    }
    if (parts.value(3) != m_data.slug) {
        return detail(403, u"This device may not see this event."_s);
    }
    return routeEvent(request, parts.mid(4), device, now);
}

ModelResponse ServerModel::routeEvent(const ModelRequest& request, const QStringList& parts,
    ModelDevice& device, const QDateTime& now)
{
    const Call call{m_data, device, now};
    const QString name = parts.value(0);
    if (request.method == "POST") {
        const qint64 id = parts.value(1).toLongLong();
        if (name == u"orderpositions"_s && parts.value(2) == u"printlog"_s && device.mayLogPrints) {
            return printLog(call, id, bodyOf(request));
        }
        if (name == u"checkinlists"_s && parts.value(2) == u"failed_checkins"_s) {
            return failedCheckIn(call, id, bodyOf(request));
        }
        return detail(403, u"Not with this profile."_s);
    }
    if (parts.isEmpty()) {
        return json(200, event(m_data));
    }
    if (name == u"settings"_s) {
        return json(200, {{u"locale"_s, u"en"_s}, {u"timezone"_s, m_data.timeZone}});
    }
    const PageAddress page{url + request.path, QUrlQuery(request.query), pageSize};
    if (name == u"orders"_s) {
        return mayListOrders(device) ? orders(call, page)
                                     : detail(403, u"Not with this profile."_s);
    }
    return frameList(call, name, page);
}

} // namespace lanyard
