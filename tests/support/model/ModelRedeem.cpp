// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ModelAnswers.h"

#include <algorithm>

// Check-ins: the order of checks and what is stored was read off a real server.

namespace lanyard::ModelAnswers {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 annulSeconds = 15 * 60;
constexpr qint64 fileSeconds = 24 * 3600;

struct Scan
{
    QString secret;
    QString type;
    QString nonce;
    QDateTime at;
    bool force = false;
    bool ignoreUnpaid = false;
    bool simulate = false;
};

Scan scanOf(const QJsonObject& body, const QDateTime& now)
{
    Scan scan;
    scan.secret = body.value(u"secret"_s).toString();
    scan.type = body.value(u"type"_s).toString(u"entry"_s);
    scan.nonce = body.value(u"nonce"_s).toString();
    const QDateTime sent
        = QDateTime::fromString(body.value(u"datetime"_s).toString(), Qt::ISODateWithMs);
    scan.at = sent.isValid() ? sent.toUTC() : now;
    scan.force = body.value(u"force"_s).toBool();
    scan.ignoreUnpaid = body.value(u"ignore_unpaid"_s).toBool();
    scan.simulate = body.value(u"simulate"_s).toBool();
    return scan;
}

/// The ticket of that secret, cancelled or not; 0: none.
qint64 withSecret(const ServerData& data, const QString& secret)
{
    for (const ModelOrder& order : data.orders) {
        for (const ModelPosition& position : order.positions) {
            if (position.secret == secret) {
                return position.id;
            }
        }
    }
    return 0;
}

bool isOnList(const ModelList& list, const ModelPosition& position)
{
    return list.allItems || list.items.contains(position.item);
}

bool isValidAt(const ModelPosition& position, const QDateTime& at)
{
    return (!position.validFrom || *position.validFrom <= at)
        && (!position.validUntil || *position.validUntil > at);
}

/// Of tickets that all fail: the one that works next, else the one that worked last, else the
/// first.
ModelPosition kindest(const QList<ModelPosition>& all, const QDateTime& at)
{
    const ModelPosition* next = nullptr;
    const ModelPosition* last = nullptr;
    for (const ModelPosition& one : all) {
        const bool isEarly = one.validFrom && *one.validFrom > at;
        const bool isLate = one.validUntil && *one.validUntil < at;
        if (isEarly && (next == nullptr || *one.validFrom < *next->validFrom)) {
            next = &one;
        }
        if (isLate && (last == nullptr || *one.validUntil > *last->validUntil)) {
            last = &one;
        }
    }
    return next != nullptr ? *next : last != nullptr ? *last : all.first();
}

/// What several tickets come down to on that list at that moment.
QList<ModelPosition> narrowed(
    const QList<ModelPosition>& all, const ModelList& list, const QDateTime& at)
{
    if (all.size() < 2) {
        return all;
    }
    QList<ModelPosition> left = all;
    left.removeIf([&list](const ModelPosition& one) { return !isOnList(list, one); });
    if (left.size() > 1) {
        left.removeIf([&at](const ModelPosition& one) { return !isValidAt(one, at); });
    }
    return left.isEmpty() ? QList<ModelPosition>{kindest(all, at)} : left;
}

/// Tickets that the secret may mean on that list. A cancelled place has none.
QList<ModelPosition> candidates(const ServerData& data, const ModelList& list, const Scan& scan)
{
    QList<ModelPosition> found;
    qint64 parent = 0;
    for (const ModelOrder& order : data.orders) {
        for (const ModelPosition& position : order.positions) {
            const bool isOwn = position.secret == scan.secret;
            const bool isAddon = parent != 0 && position.addonTo == parent && list.addonMatch;
            if ((isOwn || isAddon) && !position.canceled) {
                parent = isOwn ? position.id : parent;
                found.append(position);
            }
        }
    }
    return narrowed(found, list, scan.at);
}

/// What counts already for that ticket on that list, the latest first by their own time.
QList<ModelCheckIn> counting(const ServerData& data, qint64 list, qint64 position)
{
    QList<ModelCheckIn> rows;
    std::ranges::copy_if(data.checkIns, std::back_inserter(rows), [&](const ModelCheckIn& each) {
        return each.position == position && each.list == list && each.successful;
    });
    std::ranges::stable_sort(rows, std::greater(), &ModelCheckIn::at);
    return rows;
}

bool isEntryAllowed(const ModelList& list, const QList<ModelCheckIn>& before, const QString& type)
{
    const auto isExit = [](const ModelCheckIn& each) { return each.type == u"exit"_s; };
    return type == u"exit"_s || list.allowMultipleEntries || std::ranges::all_of(before, isExit)
        || (list.allowEntryAfterExit && isExit(before.first()));
}

bool isKnown(const QList<ModelCheckIn>& before, const Scan& scan, qint64 device)
{
    const auto isSame = [&](const ModelCheckIn& each) {
        return each.nonce == scan.nonce && each.type == scan.type && each.device == device;
    };
    return !scan.nonce.isEmpty() && !before.isEmpty()
        && (before.first().nonce == scan.nonce || std::ranges::any_of(before, isSame));
}

/// Why the ticket may not pass here without force; empty: it may.
QString obstacle(
    const ModelList& list, const ModelOrder& order, const ModelPosition& position, const Scan& scan)
{
    if (order.status != u"p"_s && order.status != u"n"_s) {
        return u"canceled"_s;
    }
    if (position.blocked) {
        return u"blocked"_s;
    }
    if (order.requireApproval && order.status == u"n"_s) {
        return u"unapproved"_s;
    }
    const bool isTooEarly = position.validFrom && *position.validFrom > scan.at;
    const bool isTooLate = position.validUntil && *position.validUntil < scan.at;
    if (scan.type != u"exit"_s && (isTooEarly || isTooLate)) {
        return u"invalid_time"_s;
    }
    if (!isOnList(list, position)) {
        return u"product"_s;
    }
    const bool isTakenUnpaid = list.includePending && scan.ignoreUnpaid;
    if (order.status == u"n"_s && !order.validIfPending && !isTakenUnpaid) {
        return u"unpaid"_s;
    }
    const bool isByRule = list.rule != ModelList::Rule::None && scan.type == u"entry"_s;
    return isByRule ? u"rules"_s : QString();
}

/// Answers that name a file which is here hold it from now on; those that name another one count
/// for nothing, and nobody is told.
QJsonObject withFiles(const Call& call, const QJsonObject& sent)
{
    QJsonObject answers;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const QString text = it->toString();
        const auto file = std::ranges::find_if(call.data.files, [&](const ModelFile& each) {
            return each.id == text && each.device == call.device.id
                && each.at.secsTo(call.now) < fileSeconds;
        });
        if (file != call.data.files.end()) {
            answers.insert(it.key(), u"file://"_s + file->name);
        } else if (!text.startsWith("file:"_L1)) {
            answers.insert(it.key(), it.value());
        }
    }
    return answers;
}

void store(const Call& call, const Scan& scan, qint64 list, qint64 position, const QString& reason,
    bool forced)
{
    ModelCheckIn row;
    row.id = ++call.data.lastId;
    row.position = position;
    row.list = list;
    row.type = scan.type;
    row.at = scan.at;
    row.nonce = scan.nonce;
    row.device = call.device.id;
    row.successful = reason.isEmpty();
    row.reason = reason;
    row.forced = forced;
    row.rawBarcode = reason.isEmpty() ? QString() : scan.secret;
    call.data.checkIns.append(row);
    call.data.touch(position, call.now);
}

/// The ticket as a page of orders tells it, with what its order says of it.
QJsonObject about(ServerData& data, const ModelPosition& one)
{
    const ModelOrder& order = *data.orderOf(one.id);
    QJsonObject told = position(data, one);
    told.insert(u"order"_s, order.code);
    told.insert(u"order__status"_s, order.status);
    told.insert(u"order__valid_if_pending"_s, order.validIfPending);
    told.insert(u"order__require_approval"_s, order.requireApproval);
    return told;
}

ModelResponse verdict(const Call& call, int status, const QString& reason, const ModelList& list,
    const ModelPosition* position)
{
    QJsonObject body{{u"status"_s, reason.isEmpty() ? u"ok"_s : u"error"_s},
        {u"require_attention"_s, false}, {u"checkin_texts"_s, QJsonArray()},
        {u"list"_s, QJsonObject{{u"id"_s, list.id}, {u"name"_s, list.name}}}};
    if (!reason.isEmpty()) {
        body.insert(u"reason"_s, reason);
        body.insert(u"reason_explanation"_s, QJsonValue::Null);
    }
    if (position != nullptr) {
        body.insert(u"position"_s, about(call.data, *position));
    }
    return json(status, body);
}

ModelResponse decide(
    const Call& call, const Scan& scan, const ModelList& list, const ModelPosition& position)
{
    const QString reason = obstacle(list, *call.data.orderOf(position.id), position, scan);
    const bool isUnevaluated = list.rule == ModelList::Rule::Broken && scan.type == u"entry"_s;
    const auto before = counting(call.data, list.id, position.id);
    const bool isAllowed = isEntryAllowed(list, before, scan.type);
    QString refusal = scan.force ? (isUnevaluated ? u"rules"_s : QString()) : reason;
    const bool isAgain = refusal.isEmpty() && isKnown(before, scan, call.device.id);
    if (refusal.isEmpty() && !isAgain && !isAllowed && !scan.force) {
        refusal = u"already_redeemed"_s;
    }
    if (!scan.simulate && !isAgain) {
        const bool isForced = scan.force && (!isAllowed || !reason.isEmpty());
        store(call, scan, list.id, position.id, refusal, refusal.isEmpty() && isForced);
    }
    return verdict(call, refusal.isEmpty() ? 201 : 400, refusal, list, &position);
}

} // namespace

ModelResponse redeem(const Call& call, const QJsonObject& body)
{
    const ModelList* list = call.data.list(body.value(u"lists"_s).toArray().first().toInteger());
    if (list == nullptr) {
        return json(400, {{u"lists"_s, QJsonArray{u"There is no such list."_s}}});
    }
    const Scan scan = scanOf(body, call.now);
    const auto found = candidates(call.data, *list, scan);
    if (found.isEmpty()) {
        if (!scan.simulate) {
            store(call, scan, list->id, 0, u"invalid"_s, false);
        }
        return verdict(call, 404, u"invalid"_s, *list, nullptr);
    }
    if (found.size() > 1) {
        if (!scan.simulate) {
            store(call, scan, list->id, found.first().id, u"ambiguous"_s, false);
        }
        return verdict(call, 400, u"ambiguous"_s, *list, &found.first());
    }
    const QJsonObject answers = withFiles(call, body.value(u"answers"_s).toObject());
    if (!answers.isEmpty() && !scan.simulate) {
        call.data.position(found.first().id)->answers = answers;
    }
    return decide(call, scan, *list, found.first());
}

ModelResponse annul(const Call& call, const QJsonObject& body)
{
    const Scan sent = scanOf(body, call.now);
    const qint64 list = body.value(u"lists"_s).toArray().first().toInteger();
    if (call.data.list(list) == nullptr) {
        return json(400, {{u"lists"_s, QJsonArray{u"There is no such list."_s}}});
    }
    QList<ModelCheckIn*> found;
    for (ModelCheckIn& row : call.data.checkIns) {
        if (row.nonce == sent.nonce && row.list == list && row.device == call.device.id) {
            found.append(&row);
        }
    }
    if (found.isEmpty()) {
        return detail(404, u"No check-in has that nonce."_s);
    }
    if (found.size() > 1) { // a refused try counts, too
        return errors(400, u"Several check-ins have that nonce."_s);
    }
    ModelCheckIn& row = *found.first();
    if (!row.successful || row.position == 0) {
        // the one sentence of the server that the product reads
        return errors(400, u"Cannot annul an unsuccessful checkin"_s);
    }
    if (row.at.secsTo(sent.at) > annulSeconds) {
        return json(400, {{u"non_field_errors"_s, QJsonArray{u"That is too long ago."_s}}});
    }
    row.successful = false;
    row.reason = u"annulled"_s;
    call.data.touch(row.position, call.now);
    return json(200, {{u"status"_s, u"ok"_s}});
}

ModelResponse failedCheckIn(const Call& call, qint64 list, const QJsonObject& body)
{
    if (call.data.list(list) == nullptr) {
        return detail(404, u"There is no such list."_s);
    }
    Scan scan = scanOf(body, call.now);
    scan.secret = body.value(u"raw_barcode"_s).toString();
    qint64 position = body.value(u"position"_s).toInteger();
    const bool isNamed = position != 0;
    if (!isNamed) {
        position = withSecret(call.data, scan.secret);
    }
    const auto isSame = [&](const ModelCheckIn& each) {
        const bool isMeant = isNamed || position == 0
            ? each.list == list && each.rawBarcode == scan.secret
            : each.position == position;
        return isMeant && each.nonce == scan.nonce && !each.successful;
    };
    const bool isAgain = !scan.nonce.isEmpty() && std::ranges::any_of(call.data.checkIns, isSame);
    if (!isAgain) {
        store(call, scan, list, position, body.value(u"error_reason"_s).toString(), false);
    }
    return json(201, body);
}

ModelResponse printLog(const Call& call, qint64 position, const QJsonObject& body)
{
    const ModelPosition* printed = call.data.position(position);
    if (printed == nullptr || printed->canceled) {
        return detail(404, u"There is no such position."_s);
    }
    ModelPrint print;
    print.id = ++call.data.lastId;
    print.position = position;
    print.device = call.device.id;
    print.at = scanOf(body, call.now).at;
    print.source = body.value(u"source"_s).toString();
    print.type = body.value(u"type"_s).toString();
    print.info = body.value(u"info"_s).toObject();
    call.data.prints.append(print);
    call.data.touch(position, call.now);
    return json(201,
        {{u"id"_s, print.id}, {u"device_id"_s, print.device}, {u"successful"_s, true},
            {u"datetime"_s, wire(print.at)}, {u"source"_s, print.source}, {u"type"_s, print.type},
            {u"info"_s, print.info}});
}

} // namespace lanyard::ModelAnswers
