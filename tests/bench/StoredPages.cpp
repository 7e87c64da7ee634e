// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "StoredPages.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50;

QString secret(int number)
{
    const QByteArray hash
        = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

/// The texts that a badge may show, as many and as long as a real server's.
QJsonObject badgeTexts(int number)
{
    QJsonObject texts{{u"attendee_name"_s, u"Person %1 Example"_s.arg(number)},
        {u"attendee_company"_s, u"Company %1"_s.arg(number % 900)}, {u"item"_s, u"Attendee"_s},
        {u"secret"_s, secret(number)}, {u"event_name"_s, u"Tensor Day Bengaluru"_s}};
    for (int field = 0; field < 30; ++field) {
        texts.insert(u"text_field_%1"_s.arg(field), u"value %1 of %2"_s.arg(field).arg(number));
    }
    return texts;
}

QJsonObject order(int number)
{
    const QJsonObject position{{u"id"_s, 1000 + number}, {u"positionid"_s, 1}, {u"item"_s, 1},
        {u"variation"_s, QJsonValue::Null},
        {u"attendee_name"_s, u"Person %1 Example"_s.arg(number)},
        {u"company"_s, u"Company %1"_s.arg(number % 900)},
        {u"attendee_email"_s, u"person%1@example.org"_s.arg(number)}, {u"secret"_s, secret(number)},
        {u"addon_to"_s, QJsonValue::Null}, {u"canceled"_s, false}, {u"blocked"_s, QJsonValue::Null},
        {u"valid_from"_s, QJsonValue::Null}, {u"valid_until"_s, QJsonValue::Null},
        {u"answers"_s, QJsonArray()}, {u"checkins"_s, QJsonArray()},
        {u"print_logs"_s, QJsonArray()}, {u"pdf_data"_s, badgeTexts(number)}};
    return {{u"code"_s, u"O%1"_s.arg(number, 6, 36, QChar(u'0'))}, {u"status"_s, u"p"_s},
        {u"email"_s, u"person%1@example.org"_s.arg(number)}, {u"locale"_s, u"en"_s},
        {u"require_approval"_s, false}, {u"valid_if_pending"_s, false},
        {u"checkin_attention"_s, false}, {u"comment"_s, QString()},
        {u"positions"_s, QJsonArray{position}}};
}

} // namespace

QByteArray storedFrame(const QString& path)
{
    if (path.endsWith("/items/"_L1)) {
        return R"({"count":1,"next":null,"results":[{"id":1,"name":{"en":"Attendee"}}]})";
    }
    if (path.endsWith("/checkinlists/"_L1)) {
        return R"({"count":1,"next":null,"results":[{"id":11,"name":"Door","all_products":true}]})";
    }
    if (path.endsWith("/settings/"_L1) || path.endsWith("/tensorday/"_L1)) {
        return R"({"slug":"tensorday","name":{"en":"Tensor Day"},"timezone":"Asia/Kolkata",)"
               R"("date_from":"2026-12-05T03:30:00Z","locale":"en"})";
    }
    return R"({"count":0,"next":null,"results":[]})";
}

QList<QByteArray> storedPages(int positions)
{
    QList<QByteArray> pages;
    for (int first = 0; first < positions; first += pageSize) {
        const int end = std::min(first + pageSize, positions);
        QJsonArray results;
        for (int number = first; number < end; ++number) {
            results.append(order(number));
        }
        const QJsonValue next = end < positions
            ? QJsonValue(u"http://stored/orders/?page=%1"_s.arg(pages.size() + 2))
            : QJsonValue();
        const QJsonObject page{{u"count"_s, positions}, {u"next"_s, next}, {u"results"_s, results}};
        pages.append(QJsonDocument(page).toJson(QJsonDocument::Compact));
    }
    return pages;
}

QFuture<HttpAnswer> StoredPages::exchange(const HttpRequest& request)
{
    HttpAnswer answer;
    answer.kind = HttpAnswer::Kind::Answered;
    answer.status = 200;
    answer.contentType = "application/json";
    const QString path = request.url.path();
    if (path.endsWith("/orders/"_L1)) {
        const int page = QUrlQuery(request.url).queryItemValue(u"page"_s).toInt();
        answer.body = m_pages.value(std::max(page, 1) - 1);
        answer.headers.insert("x-page-generated", "2026-12-04T03:00:00Z");
    } else {
        answer.body = storedFrame(path);
    }
    return QtFuture::makeReadyFuture(answer);
}

} // namespace lanyard
