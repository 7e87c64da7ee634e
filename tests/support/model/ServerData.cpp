// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ServerData.h"

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstPosition = 101;

template <typename T>
T* withId(QList<T>& rows, qint64 id)
{
    for (T& row : rows) {
        if (row.id == id) {
            return &row;
        }
    }
    return nullptr;
}

ModelList modelList(qint64 id, const QString& name, const QList<qint64>& items)
{
    ModelList list;
    list.id = id;
    list.name = name;
    list.allItems = items.isEmpty();
    list.items = items;
    return list;
}

QList<ModelList> lists()
{
    QList<ModelList> lists{modelList(11, u"Main entrance"_s, {1, 2}),
        modelList(12, u"Workshop room"_s, {3}), modelList(13, u"Everything"_s, {})};
    lists[1].addonMatch = true;
    lists[1].allowEntryAfterExit = false;
    lists[2].allowMultipleEntries = true;
    lists[2].includePending = true;
    return lists;
}

void addPerson(ServerData& data, int number, qint64& lastPosition, const QDateTime& made)
{
    static const QStringList names{u"Asha Rao"_s, u"Zoë Öztürk"_s, u"ಅನನ್ಯಾ ರಾವ್"_s, u"Mei Lin"_s,
        u"Ravi Kumar"_s, u"Nandini Iyer"_s, u"John Smith"_s};
    ModelPosition position;
    position.id = ++lastPosition;
    position.item = number % 5 == 0 ? 2 : 1;
    position.secret = u"secret-%1"_s.arg(number);
    position.name = names.at(number % names.size()) + u" %1"_s.arg(number);
    const bool joins = number % 4 == 3 && !data.orders.isEmpty();
    if (!joins) {
        ModelOrder order;
        order.code = u"ORD%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        order.made = made.addSecs(number);
        order.modified = order.made;
        data.orders.append(order);
    }
    ModelOrder& order = data.orders.last();
    position.number = int(order.positions.size()) + 1;
    order.positions.append(position);
    if (number % 3 == 0) {
        ModelPosition addon = position;
        addon.id = ++lastPosition;
        addon.number = position.number + 1;
        addon.item = 3;
        addon.addonTo = position.id;
        addon.secret += u"-workshop"_s;
        addon.name.clear();
        order.positions.append(addon);
    }
}

} // namespace

ModelList* ServerData::list(qint64 id)
{
    return withId(lists, id);
}

ModelPosition* ServerData::position(qint64 id)
{
    ModelOrder* order = orderOf(id);
    return order == nullptr ? nullptr : withId(order->positions, id);
}

ModelOrder* ServerData::orderOf(qint64 position)
{
    for (ModelOrder& order : orders) {
        if (withId(order.positions, position) != nullptr) {
            return &order;
        }
    }
    return nullptr;
}

void ServerData::touch(qint64 position, const QDateTime& now)
{
    if (ModelOrder* order = orderOf(position)) {
        order->modified = now;
    }
}

QList<ModelCheckIn> ServerData::withNonce(const QString& nonce) const
{
    QList<ModelCheckIn> found;
    for (const ModelCheckIn& checkIn : checkIns) {
        if (checkIn.nonce == nonce && (checkIn.successful || checkIn.isAnnulled())) {
            found.append(checkIn);
        }
    }
    return found;
}

ServerData smallEvent(int people, int devices, const QDateTime& morning)
{
    ServerData data;
    data.from = morning;
    data.to = morning.addSecs(10 * 3600);
    data.items = {{1, u"Attendee"_s, true, true}, {2, u"Speaker"_s, true, true},
        {3, u"Workshop"_s, false, false}};
    data.lists = lists();
    qint64 lastPosition = firstPosition - 1;
    for (int number = 1; number <= people; ++number) {
        addPerson(data, number, lastPosition, morning.addDays(-7));
    }
    for (int number = 1; number <= devices; ++number) {
        ModelDevice device;
        device.id = number;
        device.name = u"Desk %1"_s.arg(number);
        device.pairingToken = u"pair-%1"_s.arg(number);
        device.apiToken = u"token-%1"_s.arg(number);
        data.devices.append(device);
    }
    data.lastId = 1000;
    return data;
}

} // namespace lanyard
