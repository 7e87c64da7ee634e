// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newReplicaHasTheDefaults();
    void everyFieldIsRememberedThroughARestart();
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
    settings.deskName = u"Desk ಅ"_s;
    settings.operatorName = u"Priya"_s;
    settings.printer = u"zpl+tcp://192.0.2.7:9100"_s;
    settings.printerName = u"Zebra"_s;
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

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_Settings.moc"
