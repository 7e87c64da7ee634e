// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TemporaryReplica.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Attendees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenFindsItsAttendeeWithTicketType();
};

void tst_Attendees::tokenFindsItsAttendeeWithTicketType()
{
    TemporaryReplica replica;
    const AttendeeRecord asha = replica.record(replica.attendee(u"token-asha"_s));
    QCOMPARE(asha.attendee.name, u"Asha Rao"_s);
    QCOMPARE(asha.ticketType.name, u"Attendee"_s);
}

QTEST_GUILESS_MAIN(tst_Attendees)
#include "tst_Attendees.moc"
