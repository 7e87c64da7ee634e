// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/Door.h"
#include "settings/PrinterSetting.h"

#include <QList>
#include <QMetaType>

namespace lanyard {

enum class DeskMode {
    Unset, ///< first start: not chosen yet
    Desk,
    SelfService,
};

/// What one desk remembers. One row a field in the table `setting`; secrets are not here.
struct DeskSettings
{
    DeskMode mode = DeskMode::Unset;
    EventId event;
    CheckInListId list;
    /// Lists of other events that this desk admits at too, at most one an event. An event of these
    /// that was chosen as the desk's own stays here while the desk is paired for another.
    QList<Door> besides;
    QString deskName = QStringLiteral("Desk A");
    QString operatorName;
    QString printer; ///< address, e.g. `file:badges?format=pdf` (relative to the data folder)
    QString printerName = QStringLiteral("Badge folder");
    PrinterUse printerUse; ///< of that one, the desk's main printer
    QList<PrinterSetting> morePrinters; ///< in the order in which they are tried after it
    QString badgeTemplate; ///< key of the template for ticket types that have none of their own
    QString language; ///< of the desk's screens; empty: the system's
    QString theme = QStringLiteral("light"); ///< light, dark, contrast
    bool sounds = true;
    bool reduceMotion = false;
    QString helpDesk = QStringLiteral("Desk B"); ///< where self-service sends people
    QString serverUrl; ///< paired server; empty: none
    QString organizer;
    QString serverEvent; ///< slug of the event paired with
    QString serverDevice; ///< the name the server gave this desk
    qint64 deviceRemote = 0; ///< the server's id of this desk; 0: not known yet
    qint64 gateRemote = 0; ///< the server's id of the gate this desk stands at; 0: none
    /// Where the server had this desk when staff last decided: slug of the event and remote id of
    /// the list. Empty: not known yet.
    QString placeEvent;
    qint64 placeList = 0;
    qint64 requestsPerMinute = 360; ///< that the server is asked at most; pretix's own allows that
    /// How long a person may wait for the server's own answer, in milliseconds; 0: never asked.
    qint64 confirmWithinMs = 350;
    QString scannerKeys; ///< what the scanner means by its keys, as `KeyboardMap` puts it
    QString pinHash; ///< Argon2id string of the staff PIN; empty: not set yet

    /// Where this desk lets people in beside its own list.
    [[nodiscard]] QList<Door> otherDoors() const
    {
        QList<Door> others = besides;
        others.removeIf([this](const Door& door) { return door.event == event; });
        return others;
    }

    /// Its own first.
    [[nodiscard]] QList<Door> doors() const { return QList<Door>{{event, list}} + otherDoors(); }

    /// The main one first.
    [[nodiscard]] QList<PrinterSetting> printers() const
    {
        return QList<PrinterSetting>{{printerName, printer, printerUse}} + morePrinters;
    }

    /// Whether the desk asks after a badge that the printer of that address does not prove.
    [[nodiscard]] bool asksAt(const QString& address) const
    {
        for (const PrinterSetting& one : morePrinters) {
            if (!address.isEmpty() && one.address == address) {
                return one.use.asks;
            }
        }
        return printerUse.asks;
    }

    /// `all` has the main one first, and at least that one.
    void setPrinters(const QList<PrinterSetting>& all)
    {
        printerName = all.value(0).name;
        printer = all.value(0).address;
        printerUse = all.value(0).use;
        morePrinters = all.mid(1);
    }

    [[nodiscard]] QList<EventId> otherEvents() const
    {
        QList<EventId> events;
        for (const Door& door : otherDoors()) {
            events.append(door.event);
        }
        return events;
    }

    /// The list that this desk lets people of that event in at; not valid: none.
    [[nodiscard]] CheckInListId listOf(EventId other) const
    {
        for (const Door& door : doors()) {
            if (door.event == other) {
                return door.list;
            }
        }
        return {};
    }

    bool operator==(const DeskSettings&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::DeskSettings)
