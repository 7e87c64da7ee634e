// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"
#include "sqlite/Connection.h"

#include <QDir>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newReplicaHasTheDefaults();
    void everyFieldIsRememberedThroughARestart();
    void folderFromBeforeOtherEventsHasItsOwnDoorAlone();
    void folderFromBeforeSeveralPrintersHasItsPrinterStill();
};

void tst_Settings::newReplicaHasTheDefaults()
{
    TemporaryReplica replica;
    QVERIFY(
        *replica.read([](UnitOfWork& unit) { return unit.settings().load(); }) == DeskSettings{});
}

void tst_Settings::everyFieldIsRememberedThroughARestart()
{
    DeskSettings settings;
    settings.mode = DeskMode::SelfService;
    settings.event = EventId{3};
    settings.list = CheckInListId{4};
    settings.besides = {{EventId{5}, CheckInListId{6}, u"evening"_s, u"Evening ಅ"_s},
        {EventId{7}, {}, u"night"_s, u"Night"_s}};
    settings.deskName = u"Desk ಅ"_s;
    settings.operatorName = u"Priya"_s;
    settings.printer = u"zpl+tcp://192.0.2.7:9100"_s;
    settings.printerName = u"Zebra"_s;
    settings.printerUse = {{mm(62), mm(100)}, {TicketTypeId{8}, TicketTypeId{9}}, true, true};
    settings.morePrinters = {{u"Cards ಅ"_s, u"zpl+usb:///dev/usb/lp0?dpi=300"_s, {}},
        {u"Folder"_s, u"file:badges"_s, {{mm(86), mm(0)}, {TicketTypeId{8}}, true, false}}};
    settings.badgeTemplate = u"a6-folded"_s;
    settings.language = u"kn"_s;
    settings.theme = u"contrast"_s;
    settings.sounds = false;
    settings.reduceMotion = true;
    settings.helpDesk = u"Desk C"_s;
    settings.serverUrl = u"https://tickets.example.org"_s;
    settings.organizer = u"acme"_s;
    settings.serverEvent = u"tensorday"_s;
    settings.serverDevice = u"Desk A"_s;
    settings.placeEvent = u"evening"_s;
    settings.deviceRemote = 7;
    settings.placeList = 12;
    settings.pinHash = u"$argon2id$…"_s;
    TemporaryReplica replica;
    const auto save = [&](const DeskSettings& value) {
        return replica.write([&](UnitOfWork& unit) { return unit.settings().save(value); })
            .has_value();
    };
    QVERIFY(save(DeskSettings{}));
    QVERIFY(save(settings));
    replica.reopen();
    QVERIFY(*replica.read([](UnitOfWork& unit) { return unit.settings().load(); }) == settings);
}

void tst_Settings::folderFromBeforeOtherEventsHasItsOwnDoorAlone()
{
    DeskSettings settings;
    settings.event = EventId{3};
    settings.list = CheckInListId{4};
    settings.serverEvent = u"tensorday"_s;
    TemporaryReplica replica;
    QVERIFY(replica.write([&](UnitOfWork& unit) { return unit.settings().save(settings); }));
    replica.close();
    Connection(QDir(replica.path()).filePath(u"lanyard.db"_s), Connection::Mode::ReadWrite)
        .run("DELETE FROM setting WHERE key = 'besides'");
    replica.reopen();
    const auto read = replica.read([](UnitOfWork& unit) { return unit.settings().load(); });
    QVERIFY(*read == settings);
    QCOMPARE(read->doors(), (QList<Door>{{EventId{3}, CheckInListId{4}}}));
}

void tst_Settings::folderFromBeforeSeveralPrintersHasItsPrinterStill()
{
    DeskSettings settings;
    settings.printer = u"zpl+tcp://192.0.2.7:9100"_s;
    settings.printerName = u"Zebra"_s;
    TemporaryReplica replica;
    QVERIFY(replica.write([&](UnitOfWork& unit) { return unit.settings().save(settings); }));
    replica.close();
    Connection(QDir(replica.path()).filePath(u"lanyard.db"_s), Connection::Mode::ReadWrite)
        .run("DELETE FROM setting WHERE key IN ('printerUse', 'morePrinters')");
    replica.reopen();
    const auto read = replica.read([](UnitOfWork& unit) { return unit.settings().load(); });
    QCOMPARE(
        read->printers(), (QList<PrinterSetting>{{u"Zebra"_s, u"zpl+tcp://192.0.2.7:9100"_s, {}}}));
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_Settings.moc"
