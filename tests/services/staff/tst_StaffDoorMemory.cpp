// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "MemorySecrets.h"
#include "staff/StaffDoor.h"

#include <QTest>
#include <QTimeZone>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_StaffDoorMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newDeskHasNothingToRemember();
    void whatIsStoredIsThereAgain();
    void onlyTheNewestPeopleAreKept();
    void whoWasSentYesterdayIsForgotten();
    void noteThatNobodyCanReadIsAsNone();
    void waitDoublesAfterThreeFreeTriesUpToAMinute();

private:
    const QDateTime m_now{QDate(2026, 9, 12), QTime(8, 30), Qt::UTC};
};

void tst_StaffDoorMemory::newDeskHasNothingToRemember()
{
    const MemorySecrets secrets;
    QVERIFY(StaffDoor::load(secrets, m_now) == StaffDoor());
}

void tst_StaffDoorMemory::whatIsStoredIsThereAgain()
{
    MemorySecrets secrets;
    StaffDoor door;
    door.wrongPins = 4;
    door.add({101, m_now.addSecs(-60), u"refused"_s});
    door.add({102, m_now, u"badge"_s});
    QVERIFY(door.store(secrets));
    QVERIFY(StaffDoor::load(secrets, m_now) == door);
    QCOMPARE(door.sent.first().number, 102);
}

void tst_StaffDoorMemory::onlyTheNewestPeopleAreKept()
{
    StaffDoor door;
    for (int number = 101; number <= 120; ++number) {
        door.add({number, m_now, u"unknown"_s});
    }
    QCOMPARE(door.sent.size(), StaffDoor::peopleKept);
    QCOMPARE(door.sent.first().number, 120);
}

void tst_StaffDoorMemory::whoWasSentYesterdayIsForgotten()
{
    MemorySecrets secrets;
    StaffDoor door;
    door.wrongPins = 1;
    door.add({101, m_now.addDays(-1), u"refused"_s});
    door.add({102, m_now.addSecs(-3600), u"refused"_s});
    QVERIFY(door.store(secrets));
    const StaffDoor later = StaffDoor::load(secrets, m_now);
    QCOMPARE(later.wrongPins, 1); // however long ago
    QCOMPARE(later.sent.size(), 1);
    QCOMPARE(later.sent.first().number, 102);
}

void tst_StaffDoorMemory::noteThatNobodyCanReadIsAsNone()
{
    MemorySecrets secrets;
    QVERIFY(secrets.store(u"staff-door"_s, "{[not JSON"));
    QVERIFY(StaffDoor::load(secrets, m_now) == StaffDoor());
}

void tst_StaffDoorMemory::waitDoublesAfterThreeFreeTriesUpToAMinute()
{
    const QList<int> expected = {0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60};
    for (int wrong = 0; wrong < expected.size(); ++wrong) {
        StaffDoor door;
        door.wrongPins = wrong;
        QCOMPARE(door.waitSeconds(), expected[wrong]);
    }
    StaffDoor broken;
    broken.wrongPins = 1'000'000;
    QCOMPARE(broken.waitSeconds(), 60);
}

QTEST_GUILESS_MAIN(tst_StaffDoorMemory)
#include "tst_StaffDoorMemory.moc"
