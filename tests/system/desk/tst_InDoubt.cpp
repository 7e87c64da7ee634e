// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ServedDesk.h"
#include "staff/PersonView.h"
#include "staff/SyncPanel.h"

using namespace lanyard;
using namespace Qt::StringLiterals;

/// Somebody whose check-in nobody knows the end of, in the whole program, by keys alone.
class tst_InDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void personIsShownAndTheServerAskedAtOnce()
    {
        ServedDesk desk;
        const auto says
            = [&desk](const QString& words) { return desk.desk().words().contains(words); };
        desk.cableIsOut = true; // the line breaks before each answer
        desk.desk().scan(u"secret-1"_s);
        QTRY_COMPARE(desk.desk().entries(u"secret-1"_s), 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.status().outbox.ambiguous, 1, 20'000);
        desk.openSync();
        QTRY_VERIFY(says(u"in doubt."_s));
        const QString name = desk.desk().person(u"secret-1"_s).attendee.name;
        QTRY_VERIFY2(says(name), qPrintable(desk.desk().words()));
        desk.desk().type(u"o"_s);
        QTRY_VERIFY(desk.desk().shows<PersonView>());
        QTRY_VERIFY(says(name));
        desk.desk().press(Qt::Key_F6);
        QTRY_VERIFY(desk.desk().shows<SyncPanel>());
        desk.cableIsOut = false;
        desk.clock().advance(31'000);
        desk.desk().type(u"n"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.admitted(u"secret-1"_s), 1, 20'000);
        QTRY_VERIFY(!says(u"in doubt."_s));
    }
};

QTEST_MAIN(tst_InDoubt)
#include "tst_InDoubt.moc"
