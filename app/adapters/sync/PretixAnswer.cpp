// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixAnswer.h"

#include "PretixMapping.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace lanyard::PretixAnswer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 300;
constexpr int created = 201;

QString shortened(const QString& words)
{
    const QString text = words.simplified();
    return text.size() > longestWords ? text.left(longestWords - 1) + u'…' : text;
}

/// The body as JSON; null when it is none.
QJsonDocument parse(const HttpAnswer& answer)
{
    return answer.isJson() ? QJsonDocument::fromJson(answer.body) : QJsonDocument();
}

/// Clear "not now"s: too slow, a twin still runs, too early, too many, or down for a moment.
bool isNotNow(int status)
{
    static constexpr std::array all{408, 409, 425, 429, 500, 503};
    return std::ranges::find(all, status) != all.end();
}

/// A check-in's no, which has a reason; the "error" of a gateway has none.
bool isVerdictOfNo(const QJsonObject& body)
{
    return body.value(u"status"_s).toString() == u"error"_s
        && !body.value(u"reason"_s).toString().isEmpty();
}

/// A check-in that counts, now or before; a mere "ok" anybody says.
bool isTaken(int status, const QJsonObject& body)
{
    return status == created && body.value(u"status"_s).toString() == u"ok"_s
        && body.value(u"position"_s).isObject();
}

/// What is wrong with a request, as Django REST framework says it: a list of sentences, or of each
/// field a list or an object. A gateway has plain words: {"message": "Bad Request"}.
bool isOfFields(const QJsonDocument& body)
{
    if (body.isArray()) {
        return true;
    }
    const QJsonObject fields = body.object();
    const auto isOfField
        = [](const QJsonValue& words) { return words.isArray() || words.isObject(); };
    return !fields.isEmpty() && std::all_of(fields.begin(), fields.end(), isOfField);
}

/// A check-in that is asked for more: answers, or another ticket.
bool isWish(const QJsonObject& body)
{
    const QString status = body.value(u"status"_s).toString();
    return status == u"incomplete"_s || status == u"exchange"_s;
}

/// Whether these are pretix's own words, and not those of a gateway that has no such route, a
/// firewall or a portal. With 400 it says what is wrong with a request; every no may have a
/// `detail`, or be a check-in's.
bool isOwnNo(int status, const QJsonDocument& body)
{
    constexpr int badRequest = 400;
    if (status < badRequest || status >= 500 || body.isNull()) {
        return false;
    }
    const bool isOfRequest = status == badRequest && (isOfFields(body) || isWish(body.object()));
    return isOfRequest || body.object().contains(u"detail"_s) || isVerdictOfNo(body.object());
}

/// "field: message; message" for one member of a refusal.
QString flat(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& one : value.toArray()) {
            parts.append(flat(one));
        }
        return parts.join(u"; "_s);
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            parts.append(it.key() + u": "_s + flat(*it));
        }
        return parts.join(u"; "_s);
    }
    return value.toVariant().toString();
}

/// Whether a 2xx says what pretix 2026.8 says for that kind: the same to a nonce or a key that it
/// knows.
bool isAcknowledgement(int status, const QJsonObject& body, OutboxKind kind)
{
    switch (kind) {
    case OutboxKind::CheckIn:
        return isTaken(status, body);
    case OutboxKind::Undo: // there is no more to tell one from another's "ok" by
        return body.value(u"status"_s).toString() == u"ok"_s;
    case OutboxKind::PrintLog:
        return status == created && body.value(u"id"_s).toInteger() > 0;
    case OutboxKind::FailedScan:
        return status == created && body.contains(u"raw_barcode"_s);
    }
    return false;
}

/// pretix 2026.8's refusal of a second annul; only after a first one it means "done already". What
/// nobody heard of may be so at the first try.
bool isUndoneAlready(const QJsonDocument& body, const OutboxEntry& entry)
{
    return entry.kind == OutboxKind::Undo && body.isArray()
        && body.array().first().toString() == u"Cannot annul an unsuccessful checkin"_s
        && (entry.tries > 1 || entry.body.value(u"unheard"_s).toBool());
}

PushOutcome clearOutcome(
    const HttpAnswer& answer, const QJsonDocument& body, const OutboxEntry& entry)
{
    using Kind = PushOutcome::Kind;
    const int status = answer.status;
    if (status >= 200 && status < 300) {
        if (isAcknowledgement(status, body.object(), entry.kind)) {
            return {Kind::Acknowledged, status, {}, {}};
        }
        const bool isNo = isVerdictOfNo(body.object());
        return {isNo ? Kind::Refused : Kind::Ambiguous, status, words(body), {}};
    }
    if (!isOwnNo(status, body)) {
        return {Kind::Ambiguous, status, words(body), {}};
    }
    if (status == 401) {
        return {Kind::Stop, status, words(body), {}};
    }
    if (isUndoneAlready(body, entry)) {
        return {Kind::Acknowledged, status, words(body), {}};
    }
    return {Kind::Refused, status, words(body), {}};
}

} // namespace

bool isRefusal(const HttpAnswer& answer)
{
    return answer.kind == HttpAnswer::Kind::Answered && isOwnNo(answer.status, parse(answer));
}

bool isServers(const HttpAnswer& answer)
{
    const bool isYes = answer.kind == HttpAnswer::Kind::Answered && answer.status >= 200
        && answer.status < 300 && answer.isJson();
    return isYes || isRefusal(answer);
}

UploadOutcome upload(const HttpAnswer& answer, const QDateTime& now)
{
    using Kind = PushOutcome::Kind;
    constexpr int tooLarge = 413; // a proxy's word, in whatever form
    if (answer.kind == HttpAnswer::Kind::Answered && answer.status == tooLarge) {
        return {{Kind::Refused, tooLarge, u"the file is too large for the server"_s, {}}};
    }
    const QString name = parse(answer).object().value(u"id"_s).toString();
    const bool isTaken = answer.kind == HttpAnswer::Kind::Answered && answer.status >= 200
        && answer.status < 300 && name.startsWith("file:"_L1);
    if (isTaken) {
        return {{Kind::Acknowledged, answer.status, {}, {}}, name};
    }
    // refused and put off as everything is; a 2xx without a name is somebody else's
    UploadOutcome end{outcome(answer, OutboxEntry(), now)};
    if (end.outcome.kind == Kind::Acknowledged) {
        end.outcome.kind = Kind::Ambiguous;
    }
    return end;
}

ServerAnswer verdict(const HttpAnswer& answer)
{
    using Kind = ServerAnswer::Kind;
    if (answer.kind == HttpAnswer::Kind::NotSent) {
        return {Kind::NotAsked};
    }
    const QJsonDocument body = parse(answer);
    const QString status = body.object().value(u"status"_s).toString();
    const bool isVerdict = answer.kind == HttpAnswer::Kind::Answered && answer.status < 500;
    if (!isVerdict || status.isEmpty()) {
        // a clear no to the request itself means that nothing was taken; but a token may be refused
        // for a while, and a copy of the question that the network kept be taken after it
        constexpr int noToken = 401;
        const bool isClear
            = isRefusal(answer) && answer.status != noToken && !isNotNow(answer.status);
        return {isClear ? Kind::NotAsked : Kind::Unclear, Reason::None, answer.problem};
    }
    ServerAnswer said{Kind::Unclear, Reason::None, words(body)};
    const auto people = PretixMapping::ofRedeem(body.object());
    said.person = people.isEmpty() ? std::nullopt : std::optional(people.first());
    if (said.person && body.object().value(u"require_attention"_s).toBool()) {
        said.person->attendee.attention = true; // its order's, its variation's or its type's
    }
    if (isTaken(answer.status, body.object())) {
        said.kind = Kind::Admits;
    } else if (isWish(body.object())) {
        said.kind = Kind::Refuses;
        said.reason = status == u"exchange"_s ? Reason::Exchange : Reason::Incomplete;
    } else if (isVerdictOfNo(body.object())) {
        said.kind = Kind::Refuses;
        said.reason = reasonOf(body.object().value(u"reason"_s).toString());
        said.explanation = shortened(body.object().value(u"reason_explanation"_s).toString());
    }
    return said;
}

std::optional<ServerPlace> place(const HttpAnswer& info, const HttpAnswer& selection)
{
    constexpr int forbidden = 403;
    constexpr int nothing = 404;
    const auto isNo = [](const HttpAnswer& answer) {
        const bool isOwn = isRefusal(answer) || answer.body.isEmpty(); // and not a portal's
        return answer.kind == HttpAnswer::Kind::Answered && isOwn
            && (answer.status == forbidden || answer.status == nothing);
    };
    const QJsonObject device = parse(info).object().value(u"device"_s).toObject();
    const QJsonObject on = parse(selection).object();
    const QJsonObject event = on.value(u"event"_s).toObject();
    const bool isInfo = accepted(info) && device.contains(u"gate"_s);
    const bool isSelection = accepted(selection) && !event.isEmpty();
    if ((!isInfo && !isNo(info)) || (!isSelection && !isNo(selection))) {
        return std::nullopt;
    }
    ServerPlace place;
    if (isInfo) {
        place.device = device.value(u"device_id"_s).toInteger();
        const QJsonObject gate = device.value(u"gate"_s).toObject();
        place.gate = gate.value(u"id"_s).toInteger();
        place.gateName = gate.value(u"name"_s).toString();
    }
    if (isSelection) {
        place.event = event.value(u"slug"_s).toString();
        place.eventName = event.value(u"name"_s).toString();
        place.list = on.value(u"checkinlist"_s).toInteger();
    }
    return place;
}

QString words(const QJsonDocument& body)
{
    const QJsonObject object = body.object();
    QStringList parts;
    for (const auto& key : {u"reason"_s, u"reason_explanation"_s, u"detail"_s}) {
        if (const QString part = object.value(key).toString(); !part.isEmpty()) {
            parts.append(part);
        }
    }
    return shortened(parts.isEmpty()
            ? flat(body.isArray() ? QJsonValue(body.array()) : QJsonValue(object))
            : parts.join(u": "_s));
}

Error notUnderstood(const HttpAnswer& answer, const QString& why)
{
    return {ErrorCode::ServerUnclear, u"%1 %2"_s.arg(answer.status).arg(why), true, {why}};
}

Result<void> accepted(const HttpAnswer& answer)
{
    const auto error = [&](ErrorCode code, const QString& detail, bool retryable) {
        return Error{code, u"%1 %2"_s.arg(answer.status).arg(detail), retryable, {detail}};
    };
    if (answer.kind == HttpAnswer::Kind::NotSent) {
        return error(answer.isUntrusted ? ErrorCode::ServerUntrusted : ErrorCode::NoNetwork,
            answer.problem, true);
    }
    if (answer.kind == HttpAnswer::Kind::Unclear) {
        const bool unanswered = answer.status == 0;
        return error(
            unanswered ? ErrorCode::NoNetwork : ErrorCode::ServerUnclear, answer.problem, true);
    }
    if (answer.status < 400 && answer.isJson()) {
        return {};
    }
    const QJsonDocument body = parse(answer);
    if (isNotNow(answer.status) || answer.status >= 500) {
        return error(ErrorCode::ServerUnclear, words(body), true);
    }
    if (!isRefusal(answer)) {
        return notUnderstood(answer, body.isNull() ? u"the answer is not JSON"_s : words(body));
    }
    return error(answer.status == 401 ? ErrorCode::ServerRevoked : ErrorCode::ServerRefused,
        words(body), false);
}

Result<QJsonDocument> document(const HttpAnswer& answer)
{
    if (auto isAccepted = accepted(answer); !isAccepted) {
        return isAccepted.error();
    }
    const QJsonDocument body = parse(answer);
    if (body.isNull()) {
        return notUnderstood(answer, u"the answer is not JSON"_s);
    }
    return body;
}

PushOutcome outcome(const HttpAnswer& answer, const OutboxEntry& entry, const QDateTime& now)
{
    using Kind = PushOutcome::Kind;
    if (answer.kind == HttpAnswer::Kind::NotSent) {
        return {Kind::NotSent, 0, answer.problem, {}};
    }
    if (answer.kind == HttpAnswer::Kind::Unclear) {
        return {Kind::Ambiguous, answer.status, answer.problem, {}};
    }
    const QJsonDocument body = parse(answer);
    if (isNotNow(answer.status)) {
        return {Kind::RetryLater, answer.status, words(body), answer.retryAfterSeconds(now)};
    }
    if (body.isNull()) {
        return {Kind::Ambiguous, answer.status, u"the answer is not JSON"_s, {}};
    }
    return clearOutcome(answer, body, entry);
}

PictureOutcome picture(const HttpAnswer& answer)
{
    using Kind = PictureOutcome::Kind;
    if (answer.isTooLarge) {
        return {Kind::None};
    }
    if (answer.kind == HttpAnswer::Kind::NotSent) {
        return {Kind::OutOfReach};
    }
    if (answer.kind == HttpAnswer::Kind::Unclear) {
        return {answer.status == 0 ? Kind::OutOfReach : Kind::Later};
    }
    if (answer.status == 200) {
        const QByteArray& type = answer.contentType;
        if (type == "application/pdf") {
            return {Kind::None};
        }
        // what else comes as a 200 is somebody's page, not the server's word on the picture
        const bool isPicture = type.startsWith("image/") || type == "application/octet-stream";
        return isPicture ? PictureOutcome{Kind::Got, answer.body} : PictureOutcome{Kind::Later};
    }
    if (answer.status == 404 && isRefusal(answer)) {
        return {Kind::None};
    }
    static constexpr std::array ofAll{401, 403, 425, 429, 503}; // else one that fails holds up none
    const bool isOfAll = std::ranges::find(ofAll, answer.status) != ofAll.end();
    return {isOfAll ? Kind::OutOfReach : Kind::Later};
}

} // namespace lanyard::PretixAnswer
