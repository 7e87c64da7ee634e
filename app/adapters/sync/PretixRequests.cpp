// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixRequests.h"

#include "outbox/OutboxEntries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace lanyard::PretixRequests {

using namespace Qt::StringLiterals;

namespace {

Request request(const QUrl& url, const QJsonObject& body)
{
    return {url, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

/// The entry's body with its times as the server's clock would have told them. The desk's own time
/// stays in the entry.
QJsonObject corrected(const OutboxEntry& entry)
{
    const qint64 offset = entry.clockOffsetMs.value_or(0);
    QJsonObject body = entry.body;
    const QDateTime told
        = QDateTime::fromString(body.value(u"datetime"_s).toString(), Qt::ISODateWithMs);
    if (offset != 0 && told.isValid()) {
        body.insert(u"datetime"_s, wireTime(told.addMSecs(offset)));
    }
    return body;
}

/// `force`: the decision was made at the desk and stands; questions were asked there.
QJsonObject redeem(const QJsonObject& entry, bool force)
{
    QJsonObject body{{u"secret"_s, entry.value(u"secret"_s)}, {u"source_type"_s, u"barcode"_s},
        {u"lists"_s, QJsonArray{entry.value(u"list"_s)}}, {u"type"_s, entry.value(u"type"_s)},
        {u"datetime"_s, entry.value(u"datetime"_s)}, {u"nonce"_s, entry.value(u"nonce"_s)},
        {u"force"_s, force}, {u"questions_supported"_s, !force}};
    if (entry.contains(u"answers"_s)) {
        body.insert(u"answers"_s, entry.value(u"answers"_s));
    }
    return body;
}

QJsonObject annul(const QJsonObject& entry)
{
    return {{u"nonce"_s, entry.value(u"nonce"_s)}, {u"lists"_s, QJsonArray{entry.value(u"list"_s)}},
        {u"datetime"_s, entry.value(u"datetime"_s)},
        {u"error_explanation"_s, entry.value(u"explanation"_s)}};
}

QJsonObject printLog(const QJsonObject& entry)
{
    return {{u"datetime"_s, entry.value(u"datetime"_s)}, {u"source"_s, u"Lanyard"_s},
        {u"type"_s, entry.value(u"type"_s)}, {u"info"_s, entry.value(u"info"_s)}};
}

QJsonObject failedCheckIn(const QJsonObject& entry)
{
    QJsonObject body{{u"raw_barcode"_s, entry.value(u"secret"_s)},
        {u"error_reason"_s, entry.value(u"reason"_s)}, {u"datetime"_s, entry.value(u"datetime"_s)},
        {u"type"_s, entry.value(u"type"_s)}, {u"nonce"_s, entry.value(u"nonce"_s)}};
    if (entry.contains(u"position"_s)) {
        body.insert(u"position"_s, entry.value(u"position"_s));
    }
    return body;
}

} // namespace

Result<Request> of(const OutboxEntry& entry, const PretixServer& server)
{
    const QJsonObject body = corrected(entry);
    const qint64 list = entry.body.value(u"list"_s).toInteger();
    const qint64 position = entry.body.value(u"position"_s).toInteger();
    if (entry.kind == OutboxKind::PrintLog) {
        if (position == 0) {
            return failure(ErrorCode::ServerRefused, u"the server does not know this ticket"_s);
        }
        return request(
            server.eventApi(u"orderpositions/%1/printlog/"_s.arg(position)), printLog(body));
    }
    if (list == 0) {
        return failure(ErrorCode::ServerRefused, u"the server does not know this check-in list"_s);
    }
    switch (entry.kind) {
    case OutboxKind::CheckIn:
        return request(server.organizerApi(u"checkinrpc/redeem/"_s), redeem(body, true));
    case OutboxKind::Undo:
        return request(server.organizerApi(u"checkinrpc/annul/"_s), annul(body));
    case OutboxKind::FailedScan:
        return request(
            server.eventApi(u"checkinlists/%1/failed_checkins/"_s.arg(list)), failedCheckIn(body));
    case OutboxKind::PrintLog:
        break;
    }
    return failure(ErrorCode::ServerRefused, u"no such call"_s);
}

Result<Request> question(const OutboxEntry& entry, const PretixServer& server)
{
    if (entry.body.value(u"list"_s).toInteger() == 0) {
        return failure(ErrorCode::ServerRefused, u"the server does not know this check-in list"_s);
    }
    QJsonObject body = redeem(corrected(entry), false);
    body.insert(u"ignore_unpaid"_s, entry.body.value(u"ignoreUnpaid"_s).toBool());
    const bool isUnknown = entry.body.value(u"position"_s).toInteger() == 0;
    return request(
        server.organizerApi(u"checkinrpc/redeem/"_s, isUnknown ? u"pdf_data=true"_s : QString()),
        body);
}

HttpRequest upload(const AnswerFile& file, const PretixServer& server)
{
    HttpHeaders headers = server.headers();
    const QByteArray name = AnswerFile::plainName(file.name, file.mediaType).toLatin1();
    headers.append({"Content-Disposition", "attachment; filename=\"" + name + '"'});
    return {server.api(u"upload"_s), headers, file.bytes, false, file.mediaType};
}

std::optional<HttpRequest> picture(const PersonPicture& picture, const PretixServer& server)
{
    constexpr qint64 mostBytes = 10 * 1024 * 1024; // pretix 2026.8.0 takes no larger answers
    const QString& name = picture.name;
    if (picture.remote == 0 || name.isEmpty() || name.startsWith(u'.') || name.contains(u'/')) {
        return std::nullopt;
    }
    HttpRequest request;
    request.url = server.eventApi(
        u"orderpositions/%1/pdf_image/%2/"_s.arg(QString::number(picture.remote), name));
    request.headers = server.headers();
    request.mostBytes = mostBytes;
    return request;
}

QStringList orderQueries(const OutboxEntry& entry)
{
    QStringList queries;
    for (const auto& key : {u"secret"_s, u"order"_s}) {
        const QString words = entry.body.value(key).toString();
        if (!words.isEmpty()) {
            QUrlQuery query;
            query.addQueryItem(u"search"_s, QString::fromLatin1(QUrl::toPercentEncoding(words)));
            queries.append(query.toString(QUrl::FullyEncoded));
        }
    }
    return queries;
}

} // namespace lanyard::PretixRequests
