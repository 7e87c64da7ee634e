// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ComparedTexts.h"

#include <QJsonDocument>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// In UTC, to the millisecond; `-` for none.
QString timeText(const QJsonValue& told)
{
    return told.isString() ? QDateTime::fromString(told.toString(), Qt::ISODateWithMs)
                                 .toUTC()
                                 .toString(Qt::ISODateWithMs)
                           : u"-"_s;
}

QStringList textOfPlace(const QJsonObject& place)
{
    const QString name = u"place %1"_s.arg(place.value(u"id"_s).toInteger());
    QStringList lines{
        u"%1: blocked %2, from %3 until %4"_s.arg(name)
            .arg(place.value(u"blocked"_s).isArray())
            .arg(timeText(place.value(u"valid_from"_s)), timeText(place.value(u"valid_until"_s)))};
    for (const QJsonValue& row : place.value(u"checkins"_s).toArray()) {
        lines.append(u"%1: %2 on %3 at %4 by %5"_s.arg(name, row[u"type"_s].toString())
                         .arg(row[u"list"_s].toInteger())
                         .arg(timeText(row[u"datetime"_s]))
                         .arg(row[u"device_id"_s].toInteger()));
    }
    for (const QJsonValue& row : place.value(u"print_logs"_s).toArray()) {
        lines.append(u"%1: print of a %2 at %3 by %4, %5, %6"_s
                         .arg(name, row[u"type"_s].toString(), timeText(row[u"datetime"_s]))
                         .arg(row[u"device_id"_s].toInteger())
                         .arg(row[u"successful"_s].toBool())
                         .arg(row[u"info"_s][u"uuid"_s].toString()));
    }
    return lines;
}

} // namespace

QString textOf(const ModelCheckIn& row)
{
    const QString end = row.successful ? (row.forced ? u"forced"_s : u"let in"_s) : row.reason;
    return u"position %1, list %2, %3 at %4, nonce %5, device %6: %7"_s.arg(row.position)
        .arg(row.list)
        .arg(row.type, row.at.toUTC().toString(Qt::ISODateWithMs), row.nonce)
        .arg(row.device)
        .arg(end);
}

QString textOf(const ModelPrint& row)
{
    return u"print of %1 by %2 at %3: %4"_s.arg(row.position)
        .arg(row.device)
        .arg(row.at.toUTC().toString(Qt::ISODateWithMs),
            QString::fromUtf8(QJsonDocument(row.info).toJson(QJsonDocument::Compact)));
}

QStringList textOfOrders(const QJsonArray& orders)
{
    QStringList lines;
    for (const QJsonValue& order : orders) {
        lines.append(u"order %1: %2, approval %3, valid if pending %4"_s
                         .arg(order[u"code"_s].toString(), order[u"status"_s].toString())
                         .arg(order[u"require_approval"_s].toBool())
                         .arg(order[u"valid_if_pending"_s].toBool()));
        for (const QJsonValue& place : order[u"positions"_s].toArray()) {
            lines.append(textOfPlace(place.toObject()));
        }
    }
    lines.sort();
    return lines;
}

QString textOfPage(int status, const QJsonObject& page, bool isDated)
{
    QStringList codes;
    for (const QJsonValue& order : page.value(u"results"_s).toArray()) {
        codes.append(order[u"code"_s].toString());
    }
    return u"%1, %2 in all, more %3, dated %4: %5"_s.arg(status)
        .arg(page.value(u"count"_s).toInt())
        .arg(page.value(u"next"_s).isString())
        .arg(isDated)
        .arg(codes.join(u' '));
}

} // namespace lanyard
