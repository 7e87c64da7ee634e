// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ToldEvent.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDateTime> momentOf(const QJsonValue& told)
{
    return told.isString() ? std::optional(QDateTime::fromString(told.toString(), Qt::ISODate))
                           : std::nullopt;
}

ModelPosition modelPosition(const QJsonObject& row, const QJsonObject& items)
{
    ModelPosition position;
    position.id = row.value(u"position"_s).toInteger();
    position.number = row.value(u"positionid"_s).toInt();
    position.item = items.value(row.value(u"item"_s).toString()).toInteger();
    position.addonTo = row.value(u"addonTo"_s).toInteger();
    position.secret = row.value(u"secret"_s).toString();
    position.name = row.value(u"name"_s).toString();
    position.canceled = row.value(u"canceled"_s).toBool();
    position.blocked = row.value(u"blocked"_s).toBool();
    position.validFrom = momentOf(row.value(u"validFrom"_s));
    position.validUntil = momentOf(row.value(u"validUntil"_s));
    return position;
}

ModelList listOf(const QString& name, const QJsonObject& told)
{
    ModelList list;
    list.id = told.value(u"lists"_s)[name].toInteger();
    list.name = name;
    if (name == u"Main entrance"_s || name == u"Workshop room"_s) {
        const bool isRoom = name == u"Workshop room"_s;
        const QJsonObject items = told.value(u"items"_s).toObject();
        for (auto it = items.constBegin(); it != items.constEnd(); ++it) {
            if ((it.key() == u"Workshop"_s) == isRoom) {
                list.items.append(it->toInteger());
            }
        }
        list.allItems = false;
        list.addonMatch = isRoom;
        list.allowEntryAfterExit = !isRoom;
    }
    list.addonMatch = list.addonMatch || name == u"Either"_s;
    list.includePending = name == u"Everything"_s;
    list.allowMultipleEntries = name == u"Everything"_s;
    list.rule = name == u"Never met"_s ? ModelList::Rule::NeverMet
        : name == u"Broken"_s          ? ModelList::Rule::Broken
                                       : ModelList::Rule::None;
    return list;
}

} // namespace

QDateTime morning()
{
    return QDateTime(QDate(2026, 12, 5), QTime(4, 30), Qt::UTC);
}

ServerData dataOf(const QJsonObject& told)
{
    ServerData data;
    data.organizer = told.value(u"organizer"_s).toString();
    data.slug = told.value(u"event"_s).toString();
    const QJsonObject items = told.value(u"items"_s).toObject();
    for (const QJsonValue& value : told.value(u"people"_s).toArray()) {
        const QJsonObject row = value.toObject();
        if (data.orders.isEmpty() || data.orders.last().code != row.value(u"order"_s).toString()) {
            ModelOrder order;
            order.code = row.value(u"order"_s).toString();
            order.status = row.value(u"status"_s).toString();
            order.requireApproval = row.value(u"unapproved"_s).toBool();
            order.validIfPending = row.value(u"validIfPending"_s).toBool();
            order.made = morning().addDays(-1).addMSecs(data.orders.size()); // in that order
            data.orders.append(order);
        }
        data.orders.last().positions.append(modelPosition(row, items));
    }
    const QJsonObject lists = told.value(u"lists"_s).toObject();
    for (auto it = lists.constBegin(); it != lists.constEnd(); ++it) {
        data.lists.append(listOf(it.key(), told));
    }
    for (int number = 1; number <= 3; ++number) {
        ModelDevice device;
        device.profile = number < 3 ? u"pretixscan"_s : profileWithoutOrders;
        device.id = number;
        device.apiToken = u"token-%1"_s.arg(number);
        data.devices.append(device);
    }
    return data;
}

} // namespace lanyard
