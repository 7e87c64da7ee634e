// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "repositories/SettingRepository.h"

#include "sqlite/Connection.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Calls `visit(key, field)` for each field; the keys are the table's.
template <typename Settings, typename Visit>
void eachField(Settings& settings, Visit visit)
{
    visit(u"mode"_s, settings.mode);
    visit(u"event"_s, settings.event.value);
    visit(u"list"_s, settings.list.value);
    visit(u"besides"_s, settings.besides);
    visit(u"deskName"_s, settings.deskName);
    visit(u"operatorName"_s, settings.operatorName);
    visit(u"printer"_s, settings.printer);
    visit(u"printerName"_s, settings.printerName);
    visit(u"printerUse"_s, settings.printerUse);
    visit(u"morePrinters"_s, settings.morePrinters);
    visit(u"badgeTemplate"_s, settings.badgeTemplate);
    visit(u"language"_s, settings.language);
    visit(u"theme"_s, settings.theme);
    visit(u"sounds"_s, settings.sounds);
    visit(u"reduceMotion"_s, settings.reduceMotion);
    visit(u"helpDesk"_s, settings.helpDesk);
    visit(u"serverUrl"_s, settings.serverUrl);
    visit(u"organizer"_s, settings.organizer);
    visit(u"serverEvent"_s, settings.serverEvent);
    visit(u"serverDevice"_s, settings.serverDevice);
    visit(u"deviceRemote"_s, settings.deviceRemote);
    visit(u"gateRemote"_s, settings.gateRemote);
    visit(u"placeEvent"_s, settings.placeEvent);
    visit(u"placeList"_s, settings.placeList);
    visit(u"requestsPerMinute"_s, settings.requestsPerMinute);
    visit(u"confirmWithinMs"_s, settings.confirmWithinMs);
    visit(u"scannerKeys"_s, settings.scannerKeys);
    visit(u"pinHash"_s, settings.pinHash);
}

QString toText(const QString& text)
{
    return text;
}

QString toText(bool flag)
{
    return flag ? u"1"_s : u"0"_s;
}

QString toText(qint64 number)
{
    return QString::number(number);
}

QString toText(DeskMode mode)
{
    return QString::number(int(mode));
}

QString toText(const QList<Door>& doors)
{
    QJsonArray rows;
    for (const Door& door : doors) {
        rows.append(QJsonObject{{u"event"_s, door.event.value}, {u"list"_s, door.list.value},
            {u"serverEvent"_s, door.serverEvent}, {u"name"_s, door.name}});
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void fromText(const QString& text, QList<Door>& field)
{
    field.clear();
    for (const QJsonValue& row : QJsonDocument::fromJson(text.toUtf8()).array()) {
        field.append(
            {EventId{row[u"event"_s].toInteger()}, CheckInListId{row[u"list"_s].toInteger()},
                row[u"serverEvent"_s].toString(), row[u"name"_s].toString()});
    }
}

QJsonObject toJson(const PrinterUse& use)
{
    QJsonArray types;
    for (const TicketTypeId type : use.ticketTypes) {
        types.append(type.value);
    }
    return {{u"width"_s, use.medium.width.inMm()}, {u"height"_s, use.medium.height.inMm()},
        {u"ticketTypes"_s, types}, {u"asks"_s, use.asks}, {u"isPaused"_s, use.isPaused}};
}

PrinterUse useOf(const QJsonValue& row)
{
    PrinterUse use;
    use.medium = {mm(row[u"width"_s].toDouble()), mm(row[u"height"_s].toDouble())};
    for (const QJsonValue& type : row[u"ticketTypes"_s].toArray()) {
        use.ticketTypes.append(TicketTypeId{type.toInteger()});
    }
    use.asks = row[u"asks"_s].toBool();
    use.isPaused = row[u"isPaused"_s].toBool();
    return use;
}

QString toText(const PrinterUse& use)
{
    return QString::fromUtf8(QJsonDocument(toJson(use)).toJson(QJsonDocument::Compact));
}

void fromText(const QString& text, PrinterUse& field)
{
    field = useOf(QJsonDocument::fromJson(text.toUtf8()).object());
}

QString toText(const QList<PrinterSetting>& printers)
{
    QJsonArray rows;
    for (const PrinterSetting& printer : printers) {
        rows.append(QJsonObject{{u"name"_s, printer.name}, {u"address"_s, printer.address},
            {u"use"_s, toJson(printer.use)}});
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void fromText(const QString& text, QList<PrinterSetting>& field)
{
    field.clear();
    for (const QJsonValue& row : QJsonDocument::fromJson(text.toUtf8()).array()) {
        field.append(
            {row[u"name"_s].toString(), row[u"address"_s].toString(), useOf(row[u"use"_s])});
    }
}

void fromText(const QString& text, QString& field)
{
    field = text;
}

void fromText(const QString& text, bool& field)
{
    field = text == u"1"_s;
}

void fromText(const QString& text, qint64& field)
{
    field = text.toLongLong();
}

void fromText(const QString& text, DeskMode& field)
{
    field = DeskMode(text.toInt());
}

} // namespace

Result<DeskSettings> SettingRepository::load()
{
    return attempt([&] {
        QHash<QString, QString> rows;
        const auto query = m_connection.query("SELECT key, value FROM setting");
        while (query->step()) {
            rows.insert(query->text(0), query->text(1));
        }
        DeskSettings settings;
        eachField(settings, [&](const QString& key, auto& field) {
            if (const auto row = rows.constFind(key); row != rows.constEnd()) {
                fromText(*row, field);
            }
        });
        return settings;
    });
}

Result<void> SettingRepository::save(const DeskSettings& settings)
{
    return attempt([&] {
        eachField(settings, [&](const QString& key, const auto& field) {
            m_connection.run("INSERT INTO setting (key, value) VALUES (?, ?) "
                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key, toText(field));
        });
    });
}

} // namespace lanyard
