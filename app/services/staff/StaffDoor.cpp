// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "staff/StaffDoor.h"

#include "ports/SecretStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

const QString name = u"staff-door"_s;
constexpr int freeTries = 3;
constexpr int longestWaitSeconds = 60;
constexpr int mostDoublings = 6;
constexpr qint64 secondsOfAnHour = 3600;

} // namespace

StaffDoor StaffDoor::load(const SecretStore& secrets, const QDateTime& now)
{
    const QJsonDocument kept = QJsonDocument::fromJson(secrets.load(name).value_or(QByteArray()));
    StaffDoor door;
    door.wrongPins = kept[u"wrongPins"_s].toInt();
    for (const QJsonValue& each : kept[u"sent"_s].toArray()) {
        const auto at = QDateTime::fromMSecsSinceEpoch(each[u"at"_s].toInteger(), Qt::UTC);
        if (at > now.addSecs(-qint64(hoursKept) * secondsOfAnHour)) {
            door.sent.append({each[u"number"_s].toInt(), at, each[u"decision"_s].toString()});
        }
    }
    return door;
}

Result<void> StaffDoor::store(SecretStore& secrets) const
{
    QJsonArray people;
    for (const SentPerson& each : sent) {
        people.append(QJsonObject{{u"number"_s, each.number},
            {u"at"_s, each.at.toMSecsSinceEpoch()}, {u"decision"_s, each.decision}});
    }
    const QJsonObject all{{u"wrongPins"_s, wrongPins}, {u"sent"_s, people}};
    return secrets.store(name, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void StaffDoor::add(const SentPerson& person)
{
    sent.prepend(person);
    sent = sent.mid(0, peopleKept);
}

int StaffDoor::waitSeconds() const
{
    const int doublings = std::min(wrongPins - freeTries, mostDoublings);
    return doublings <= 0 ? 0 : std::min(longestWaitSeconds, 1 << doublings);
}

} // namespace lanyard
