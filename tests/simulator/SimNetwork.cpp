// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SimNetwork.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>

namespace lanyard::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 timeOutMs = 30'000;
constexpr QByteArrayView page("<html><body>Please sign in to the network</body></html>");

HttpAnswer notSent()
{
    HttpAnswer answer;
    answer.kind = HttpAnswer::Kind::NotSent;
    answer.problem = u"connection refused"_s;
    return answer;
}

HttpAnswer unclear(int status = 0)
{
    HttpAnswer answer;
    answer.kind = HttpAnswer::Kind::Unclear;
    answer.status = status;
    answer.problem = u"no whole answer"_s;
    return answer;
}

HttpAnswer html(int status)
{
    HttpAnswer answer;
    answer.kind = HttpAnswer::Kind::Answered;
    answer.status = status;
    answer.contentType = "text/html";
    answer.body = page.toByteArray();
    return answer;
}

HttpAnswer refusal(int status, int retryAfter)
{
    HttpAnswer answer;
    answer.kind = HttpAnswer::Kind::Answered;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = R"({"detail": "not now"})";
    if (retryAfter > 0) {
        answer.headers.insert("retry-after", QByteArray::number(retryAfter));
    }
    return answer;
}

/// As HTTP writes it. QLocale takes longer for it than the server's model for an answer.
QByteArray dateOf(const QDateTime& at)
{
    static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDate date = at.date();
    const QTime time = at.time();
    std::array<char, 96> text{};
    const int length = std::snprintf(text.data(), text.size(),
        "%s, %02d %s %04d %02d:%02d:%02d GMT", days.at(std::size_t(date.dayOfWeek() - 1)),
        date.day(), months.at(std::size_t(date.month() - 1)), date.year(), time.hour(),
        time.minute(), time.second());
    return {text.data(), length};
}

/// Of a gateway that does not know the server, or does not like what it was sent. Its clock is
/// slow.
HttpAnswer otherJson(int status, const QDateTime& now)
{
    constexpr qint64 slowSeconds = 5400;
    HttpAnswer answer = html(status);
    answer.contentType = "application/json";
    answer.body = R"({"message": "no Route matched with those values"})";
    answer.headers.insert("date", dateOf(now.addSecs(-slowSeconds)));
    return answer;
}

ModelRequest modelRequest(const HttpRequest& request)
{
    ModelRequest asked;
    asked.method = request.json ? "POST" : "GET";
    asked.path = request.url.path();
    asked.query = request.url.query(QUrl::FullyEncoded);
    for (const auto& [name, value] : request.headers) {
        asked.headers.insert(name.toLower(), value);
    }
    asked.headers.insert("content-type", request.type);
    asked.body = request.json.value_or(QByteArray());
    return asked;
}

QByteArray keyOf(const ModelRequest& request)
{
    return request.headers.value("x-idempotency-key");
}

/// Of somebody who waits: it has a key of its own.
bool isQuestion(const ModelRequest& request)
{
    return keyOf(request).startsWith("ask-");
}

} // namespace

QFuture<HttpAnswer> SimTransport::exchange(const HttpRequest& request)
{
    auto promise = std::make_shared<QPromise<HttpAnswer>>();
    promise->start();
    m_network.carry(
        m_desk, request, [promise, alive = std::weak_ptr<bool>(m_alive)](const HttpAnswer& answer) {
            if (!alive.expired()) {
                promise->addResult(answer);
                promise->finish();
            }
        });
    return promise->future();
}

void SimNetwork::carry(int desk, const HttpRequest& request, const Answer& answer)
{
    posts += request.json ? 1 : 0;
    questions += request.isNowOrNever ? 1 : 0;
    m_around.trace.say(
        u"desk %1 %2 %3 %4"_s.arg(desk).arg(request.isNowOrNever ? u"asks first:"_s : u"asks"_s,
            request.json ? u"POST"_s : u"GET"_s, request.url.path().section(u'/', 4)));
    if (sending) {
        sending(desk, request);
    }
    qint64 takes = 5;
    if (const auto other = intercepted(desk, request, takes)) {
        m_around.time.after(takes, [answer, other] { answer(*other); });
        return;
    }
    if (m_around.faults.strikes(Fault::NetLate)) {
        takes = m_around.faults.dice(Fault::NetLate).between(100, 20'000);
        crowd(desk, takes);
    }
    m_around.time.after(
        takes, [this, desk, asked = modelRequest(request), sentAt = m_around.time.nowMs(), answer] {
            arrive(desk, asked, sentAt, answer);
        });
}

std::optional<HttpAnswer> SimNetwork::intercepted(
    int desk, const HttpRequest& request, qint64& takes)
{
    Faults& faults = m_around.faults;
    if (m_down || m_cutOff.contains(desk) || faults.strikes(Fault::NetRefused)) {
        return notSent();
    }
    if (faults.strikes(Fault::NetRequestLost)) {
        takes = timeOutMs;
        return unclear();
    }
    if (m_printLogs != PrintLogs::Taken && request.url.path().endsWith(u"printlog/"_s)) {
        if (m_printLogs == PrintLogs::Hang) {
            takes = timeOutMs;
            return unclear();
        }
        return html(404);
    }
    if (faults.strikes(Fault::PortalPage)) {
        return html(200);
    }
    if (faults.strikes(Fault::PortalRedirect)) {
        return unclear(302);
    }
    if (faults.strikes(Fault::PortalNotFound)) {
        return html(404);
    }
    if (faults.strikes(Fault::OtherJson)) {
        return otherJson(faults.dice(Fault::OtherJson).chance(0.5) ? 404 : 400, m_around.now());
    }
    if (faults.strikes(Fault::GatewayBefore)) {
        return html(502);
    }
    if (faults.strikes(Fault::ServerBusy)) {
        return refusal(429, int(faults.dice(Fault::ServerBusy).between(1, 40)));
    }
    if (faults.strikes(Fault::ServerError)) {
        Dice& dice = faults.dice(Fault::ServerError);
        return refusal(500, dice.chance(0.5) ? int(dice.between(1, 3600)) : 0);
    }
    if (faults.strikes(Fault::ServerConflict)) {
        Dice& dice = faults.dice(Fault::ServerConflict);
        return refusal(409, dice.chance(0.5) ? int(dice.between(1, 3600)) : 5);
    }
    return std::nullopt;
}

ModelResponse SimNetwork::deliver(int desk, const ModelRequest& request)
{
    const ModelResponse response = m_around.server.handle(request, m_around.now());
    if (request.method == "POST") {
        m_around.trace.say(u"server answers desk %1 with %2"_s.arg(desk).arg(response.status));
    }
    if (handled) {
        handled(desk, request, response);
    }
    return response;
}

bool SimNetwork::isForgottenSince(const ModelRequest& request, qint64 sentAt) const
{
    const auto at = m_forgotten.constFind(keyOf(request));
    return at != m_forgotten.constEnd() && sentAt < *at;
}

bool SimNetwork::isHarmful(const ModelRequest& request, int restored) const
{
    if (restored == m_restored || !request.path.endsWith(u"redeem/"_s)) {
        return false;
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto rows = m_around.server.data().withNonce(body.value(u"nonce"_s).toString());
    return isQuestion(request) || std::ranges::any_of(rows, &ModelCheckIn::isAnnulled);
}

void SimNetwork::arrive(int desk, const ModelRequest& request, qint64 sentAt, const Answer& answer)
{
    Faults& faults = m_around.faults;
    if (m_down || isForgottenSince(request, sentAt)) {
        answer(unclear());
        return;
    }
    const ModelResponse response = deliver(desk, request);
    if (faults.strikes(Fault::NetTwice)) {
        crowd(desk);
        (void)deliver(desk, request);
    }
    // of a question that was turned away at the door the twin would be the first that is heard
    const bool isHeard = response.status != 401 || !isQuestion(request);
    if (faults.strikes(Fault::NetLateTwin) && isHeard) {
        m_around.time.after(faults.dice(Fault::NetLateTwin).between(20'000, latestTwinMs),
            [this, desk, request, sentAt, restored = m_restored] {
                if (!isForgottenSince(request, sentAt) && !isHarmful(request, restored)) {
                    crowd(desk);
                    (void)deliver(desk, request);
                }
            });
    }
    qint64 takes = 10;
    const HttpAnswer back = sentBack(request, response, takes);
    if (faults.strikes(Fault::NetBreaks)) {
        takes = std::max(takes, breakOff(desk));
    }
    m_around.time.after(takes, [answer, back] { answer(back); });
}

/// Returns how long until what is on its way to that desk can arrive.
qint64 SimNetwork::breakOff(int desk)
{
    const qint64 lasts = m_around.faults.dice(Fault::NetBreaks).between(1000, 20'000);
    cutOff(desk, true);
    m_around.time.after(lasts, [this, desk] { cutOff(desk, false); });
    return lasts + 10;
}

HttpAnswer SimNetwork::sentBack(
    const ModelRequest& request, const ModelResponse& response, qint64& takes)
{
    Faults& faults = m_around.faults;
    if (m_deaf || faults.strikes(Fault::NetReplyLost)) {
        takes = timeOutMs;
        return unclear();
    }
    if (faults.strikes(Fault::NetReset)) {
        return unclear();
    }
    if (faults.strikes(Fault::GatewayAfter)) {
        return html(504);
    }
    if (faults.strikes(Fault::ServerErrorAfter)) {
        if (faults.dice(Fault::ServerErrorAfter).chance(0.5)) {
            return refusal(409, 5);
        }
        m_around.server.forget(request); // it remembers no error
        m_forgotten.insert(keyOf(request), m_around.time.nowMs());
        return html(500);
    }
    if (faults.strikes(Fault::NetSlow)) {
        takes = faults.dice(Fault::NetSlow).between(1000, 60'000);
    }
    HttpAnswer answer;
    answer.kind = HttpAnswer::Kind::Answered;
    answer.status = response.status;
    answer.contentType = response.contentType;
    answer.body = response.body;
    answer.headers = response.headers;
    answer.headers.insert("date", dateOf(m_around.now()));
    if (faults.strikes(Fault::BodyCut)) {
        answer.body.truncate(answer.body.size() / 2);
    }
    return answer;
}

} // namespace lanyard::sim
