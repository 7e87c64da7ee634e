// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ModelAnswers.h"

#include <QJsonDocument>

#include <algorithm>

namespace lanyard::ModelAnswers {

using namespace Qt::StringLiterals;

namespace {

QJsonValue optionalTime(const std::optional<QDateTime>& time)
{
    return time ? QJsonValue(wire(*time)) : QJsonValue();
}

QJsonArray checkInsOf(const ServerData& data, qint64 position)
{
    QJsonArray rows;
    for (const ModelCheckIn& row : data.checkIns) {
        if (row.position == position && row.successful) {
            rows.append(QJsonObject{{u"id"_s, row.id}, {u"list"_s, row.list},
                {u"datetime"_s, wire(row.at)}, {u"type"_s, row.type}, {u"auto_checked_in"_s, false},
                {u"gate"_s, QJsonValue::Null}, {u"device"_s, row.device},
                {u"device_id"_s, row.device}});
        }
    }
    return rows;
}

QJsonArray printsOf(const ServerData& data, qint64 position)
{
    QJsonArray rows;
    for (const ModelPrint& row : data.prints) {
        if (row.position == position) {
            rows.append(QJsonObject{{u"id"_s, row.id}, {u"successful"_s, true},
                {u"datetime"_s, wire(row.at)}, {u"source"_s, row.source}, {u"type"_s, row.type},
                {u"device_id"_s, row.device}, {u"info"_s, row.info}});
        }
    }
    return rows;
}

QJsonArray answersOf(const ModelPosition& position)
{
    QJsonArray rows;
    for (auto it = position.answers.constBegin(); it != position.answers.constEnd(); ++it) {
        rows.append(QJsonObject{{u"question"_s, it.key().toLongLong()},
            {u"answer"_s, it->toVariant().toString()}, {u"options"_s, QJsonArray()}});
    }
    return rows;
}

QJsonObject orderJson(const ServerData& data, const ModelOrder& order)
{
    QJsonArray positions;
    for (const ModelPosition& position : order.positions) {
        if (!position.canceled) {
            positions.append(ModelAnswers::position(data, position));
        }
    }
    return {{u"code"_s, order.code}, {u"status"_s, order.status}, {u"testmode"_s, data.testMode},
        {u"email"_s, order.code.toLower() + u"@example.org"_s}, {u"locale"_s, u"en"_s},
        {u"datetime"_s, wire(order.made)}, {u"last_modified"_s, wire(order.modified)},
        {u"require_approval"_s, order.requireApproval},
        {u"valid_if_pending"_s, order.validIfPending}, {u"checkin_attention"_s, false},
        {u"checkin_text"_s, QJsonValue::Null}, {u"comment"_s, QString()},
        {u"positions"_s, positions}};
}

bool isFound(const ModelOrder& order, const QString& search)
{
    return search.isEmpty() || order.code.compare(search, Qt::CaseInsensitive) == 0
        || std::ranges::any_of(
            order.positions, [&search](const ModelPosition& one) { return one.secret == search; });
}

QList<const ModelOrder*> chosen(const ServerData& data, const QUrlQuery& query)
{
    const QString search = query.queryItemValue(u"search"_s, QUrl::FullyDecoded);
    const QDateTime since = QDateTime::fromString(
        query.queryItemValue(u"modified_since"_s, QUrl::FullyDecoded), Qt::ISODateWithMs);
    QList<const ModelOrder*> rows;
    for (const ModelOrder& order : data.orders) {
        if (isFound(order, search) && (!since.isValid() || order.modified >= since)) {
            rows.append(&order);
        }
    }
    const auto byCode = [](const ModelOrder* order) { return order->code; };
    std::ranges::sort(rows, {}, byCode);
    const QString ordering = query.queryItemValue(u"ordering"_s);
    if (ordering == u"-last_modified"_s) {
        std::ranges::stable_sort(rows, std::greater(), &ModelOrder::modified);
    } else if (ordering == u"datetime"_s) {
        std::ranges::stable_sort(rows, {}, &ModelOrder::made);
    }
    return rows;
}

/// One page of rows that `row(i)` makes.
template <typename Row>
ModelResponse paged(const PageAddress& address, qsizetype count, Row row)
{
    const int page = std::max(1, address.query.queryItemValue(u"page"_s).toInt());
    const qsizetype first = qsizetype(page - 1) * address.size;
    if (first >= count && page > 1) {
        return detail(404, u"There is no such page."_s);
    }
    const qsizetype end = std::min<qsizetype>(first + address.size, count);
    QJsonArray results;
    for (qsizetype at = first; at < end; ++at) {
        results.append(row(at));
    }
    QJsonValue next;
    if (end < count) {
        QUrlQuery query = address.query;
        query.removeQueryItem(u"page"_s);
        query.addQueryItem(u"page"_s, QString::number(page + 1));
        next = address.url + u'?' + query.toString(QUrl::FullyEncoded);
    }
    return json(200,
        {{u"count"_s, count}, {u"next"_s, next}, {u"previous"_s, QJsonValue::Null},
            {u"results"_s, results}});
}

QJsonObject itemOf(const ModelItem& item)
{
    return {{u"id"_s, item.id}, {u"name"_s, QJsonObject{{u"en"_s, item.name}}},
        {u"admission"_s, item.admission}, {u"checkin_attention"_s, false},
        {u"variations"_s, QJsonArray()}};
}

QJsonObject rulesOf(const ModelList& list)
{
    switch (list.rule) {
    case ModelList::Rule::None:
        break;
    case ModelList::Rule::NeverMet:
        return {{u">="_s, QJsonArray{QJsonObject{{u"var"_s, u"entries_number"_s}}, 1000}}};
    case ModelList::Rule::Broken:
        return {{u"noSuchOperator"_s, QJsonArray{1, 2}}};
    }
    return {};
}

QJsonObject listOf(const ModelList& list)
{
    QJsonArray items;
    for (const qint64 item : list.items) {
        items.append(item);
    }
    return {{u"id"_s, list.id}, {u"name"_s, list.name}, {u"all_products"_s, list.allItems},
        {u"limit_products"_s, items}, {u"include_pending"_s, list.includePending},
        {u"allow_multiple_entries"_s, list.allowMultipleEntries},
        {u"allow_entry_after_exit"_s, list.allowEntryAfterExit},
        {u"addon_match"_s, list.addonMatch}, {u"rules"_s, rulesOf(list)}};
}

QJsonArray badgeItems(const ServerData& data)
{
    QJsonArray rows;
    for (const ModelItem& item : data.items) {
        if (!item.badge) {
            rows.append(QJsonObject{
                {u"id"_s, item.id}, {u"item"_s, item.id}, {u"layout"_s, QJsonValue::Null}});
        }
    }
    return rows;
}

QJsonArray revokedOf(const ServerData& data)
{
    QJsonArray rows;
    for (const QString& secret : data.revokedSecrets) {
        rows.append(QJsonObject{{u"id"_s, rows.size() + 1}, {u"secret"_s, secret}});
    }
    return rows;
}

} // namespace

QString wire(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

ModelResponse json(int status, const QJsonObject& body)
{
    ModelResponse response;
    response.status = status;
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

ModelResponse detail(int status, const QString& text)
{
    return json(status, {{u"detail"_s, text}});
}

ModelResponse errors(int status, const QString& text)
{
    ModelResponse response;
    response.status = status;
    response.body = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return response;
}

ModelResponse orders(const Call& call, const PageAddress& page)
{
    const auto rows = chosen(call.data, page.query);
    ModelResponse response = paged(
        page, rows.size(), [&](qsizetype at) { return orderJson(call.data, *rows.at(at)); });
    if (response.status == 200) {
        response.headers.insert("x-page-generated", wire(call.now).toLatin1());
    }
    return response;
}

ModelResponse frameList(const Call& call, const QString& name, const PageAddress& page)
{
    const ServerData& data = call.data;
    const auto array = [&page](const QJsonArray& rows) {
        return paged(page, rows.size(), [&rows](qsizetype at) { return rows.at(at); });
    };
    if (name == u"items"_s) {
        return paged(
            page, data.items.size(), [&data](qsizetype at) { return itemOf(data.items.at(at)); });
    }
    if (name == u"checkinlists"_s) {
        return paged(
            page, data.lists.size(), [&data](qsizetype at) { return listOf(data.lists.at(at)); });
    }
    if (name == u"questions"_s) {
        return array(data.questions);
    }
    if (name == u"badgelayouts"_s) {
        return array(data.layouts);
    }
    if (name == u"badgeitems"_s) {
        return array(badgeItems(data));
    }
    if (name == u"revokedsecrets"_s) {
        return array(revokedOf(data));
    }
    return name == u"blockedsecrets"_s ? array({}) : detail(404, u"Not there."_s);
}

QJsonObject event(const ServerData& data)
{
    return {{u"slug"_s, data.slug}, {u"name"_s, QJsonObject{{u"en"_s, data.name}}},
        {u"live"_s, true}, {u"testmode"_s, data.testMode}, {u"timezone"_s, data.timeZone},
        {u"location"_s, QJsonObject{{u"en"_s, u"Bengaluru"_s}}}, {u"date_from"_s, wire(data.from)},
        {u"date_to"_s, wire(data.to)}, {u"date_admission"_s, QJsonValue::Null},
        {u"valid_keys"_s, QJsonObject()}};
}

QJsonObject position(const ServerData& data, const ModelPosition& one)
{
    const auto item = std::ranges::find(data.items, one.item, &ModelItem::id);
    const QJsonObject texts{{u"attendee_name"_s, one.name},
        {u"item"_s, item == data.items.end() ? QString() : item->name}, {u"secret"_s, one.secret}};
    return {{u"id"_s, one.id}, {u"positionid"_s, one.number}, {u"item"_s, one.item},
        {u"variation"_s, QJsonValue::Null}, {u"attendee_name"_s, one.name},
        {u"company"_s, QJsonValue::Null}, {u"attendee_email"_s, QJsonValue::Null},
        {u"secret"_s, one.secret},
        {u"addon_to"_s, one.addonTo == 0 ? QJsonValue() : QJsonValue(one.addonTo)},
        {u"canceled"_s, one.canceled},
        {u"blocked"_s, one.blocked ? QJsonValue(QJsonArray{u"api:staff"_s}) : QJsonValue()},
        {u"valid_from"_s, optionalTime(one.validFrom)},
        {u"valid_until"_s, optionalTime(one.validUntil)}, {u"answers"_s, answersOf(one)},
        {u"checkins"_s, checkInsOf(data, one.id)}, {u"print_logs"_s, printsOf(data, one.id)},
        {u"pdf_data"_s, texts}};
}

} // namespace lanyard::ModelAnswers
