// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Places.h"
#include "badge/BadgeComposer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace lanyard {

inline const QString fontFolder = sourcePath(QStringLiteral("/resources/fonts"));

/// A token as pretix's signed scheme makes them, 118 characters: version 7, level M.
inline const QString longToken = QStringLiteral(
    "==wDCAJ1JX66/zk5rFCfzPFIxwB6TLgsErgI9+Jfgl3ZV9FRyVC+UABS7N6SkoK54DI5i3ghGMCnHACmVaLRQP7"
    "3AADAoEAGBARd3EzaPRnb0QTCKAEATAQA");
/// As pretix makes them by default.
inline const QString shortToken = QStringLiteral("c7t60sz04q8djg4zc7t60sz04q8djg4z");

inline QByteArray badgeFile(const QString& name)
{
    QFile file(sourcePath(QStringLiteral("/resources/badges/")) + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing", qPrintable(file.fileName()));
    }
    return file.readAll();
}

inline QStringList starterKeys()
{
    QStringList keys;
    const QJsonArray index
        = QJsonDocument::fromJson(badgeFile(QStringLiteral("badges.json"))).array();
    for (const QJsonValue& entry : index) {
        keys.append(entry[QLatin1String("key")].toString());
    }
    return keys;
}

/// What one badge of a starter layout says.
struct BadgeWords
{
    QString name = QStringLiteral("Ananya Gowda");
    QString company = QStringLiteral("Kaveri Labs");
    QString token = longToken;
    QString item = QStringLiteral("Speaker");
};

inline BadgeDrawing starterBadge(const QString& key, const BadgeWords& words = {}, int copy = 1)
{
    const QJsonArray index
        = QJsonDocument::fromJson(badgeFile(QStringLiteral("badges.json"))).array();
    for (const QJsonValue& entry : index) {
        if (entry[QLatin1String("key")].toString() != key) {
            continue;
        }
        auto layout = BadgeTemplate::parse(badgeFile(key + QStringLiteral(".json")),
            mm(entry[QLatin1String("widthMm")].toDouble()),
            mm(entry[QLatin1String("heightMm")].toDouble()));
        if (!layout) {
            qFatal("%s", qPrintable(layout.error().detail));
        }
        layout->setBackground(badgeFile(key + QStringLiteral(".pdf")));
        AttendeeRecord record;
        record.attendee.name = words.name;
        record.attendee.company = words.company;
        record.attendee.order = QStringLiteral("7KQ2M");
        record.attendee.token.value = words.token;
        record.ticketType.name = words.item;
        Event event;
        event.name = QStringLiteral("PyTorch Day India 2026");
        event.location = QStringLiteral("Bengaluru");
        event.timeZone = "Asia/Kolkata";
        event.from = QDateTime(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC);
        event.to = event.from.addSecs(9 * 3600);
        return composeBadge(*layout, badgeContentOf(record, event, event.from), copy);
    }
    qFatal("no starter layout %s", qPrintable(key));
}

} // namespace lanyard
