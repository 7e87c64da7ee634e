// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/Clash.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime nine = QDateTime::fromMSecsSinceEpoch(1'796'439'600'000, Qt::UTC);
constexpr AttendeeId asha{1};
constexpr AttendeeId zoe{2};

CheckInList listOf(qint64 id)
{
    CheckInList list;
    list.id = CheckInListId{id};
    list.remote = id + 10;
    return list;
}

CheckIn checkIn(AttendeeId who, int minute, const QString& desk,
    Direction direction = Direction::Entry, qint64 list = 1)
{
    CheckIn made;
    made.attendee = who;
    made.list = CheckInListId{list};
    made.at = nine.addSecs(minute * 60);
    made.desk = desk;
    made.direction = direction;
    return made;
}

QStringList desks(const Clash& clash)
{
    QStringList names;
    for (const CheckIn& entry : clash.entries) {
        names.append(entry.desk);
    }
    return names;
}

} // namespace

class tst_Clash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneEntryIsNoClash();
    void twoDesksThatAdmittedOneTicketClash();
    void theEarlierEntryComesFirstOnEveryDesk();
    void aTieGoesByTheDesksName();
    void anUndoneEntryIsNoClash();
    void anExitBetweenLetsInAgain();
    void anExitLetsNobodyInWhereTheListSaysSo();
    void aListThatTookEverybodyOutBetweenLetsInAgain();
    void aListForManyEntriesNeverClashes();
    void listsAreApart();
    void aNoteSettlesUntilAnotherEntryComes();
    void aNoteSettlesItsOwnClashAlone();
    void aListThatIsGoneIsLeftOut();
    void theOrderOfTheRowsChangesNothing();
};

void tst_Clash::oneEntryIsNoClash()
{
    QVERIFY(clashesAmong({checkIn(asha, 0, u"A"_s), checkIn(zoe, 1, u"B"_s)}, {listOf(1)}, {})
                .isEmpty());
    QVERIFY(clashesAmong({}, {listOf(1)}, {}).isEmpty());
}

void tst_Clash::twoDesksThatAdmittedOneTicketClash()
{
    const auto clashes = clashesAmong(
        {checkIn(asha, 0, u"A"_s), checkIn(zoe, 1, u"A"_s), checkIn(asha, 4, u"B"_s)}, {listOf(1)},
        {});
    QCOMPARE(clashes.size(), 1);
    QCOMPARE(clashes.first().attendee, asha);
    QCOMPARE(desks(clashes.first()), (QStringList{u"A"_s, u"B"_s}));
    QVERIFY(!clashes.first().settled);
}

void tst_Clash::theEarlierEntryComesFirstOnEveryDesk()
{
    const auto clashes
        = clashesAmong({checkIn(asha, 4, u"B"_s), checkIn(asha, 0, u"A"_s)}, {listOf(1)}, {});
    QCOMPARE(desks(clashes.first()), (QStringList{u"A"_s, u"B"_s}));
}

void tst_Clash::aTieGoesByTheDesksName()
{
    const auto clashes
        = clashesAmong({checkIn(asha, 0, u"B"_s), checkIn(asha, 0, u"A"_s)}, {listOf(1)}, {});
    QCOMPARE(desks(clashes.first()), (QStringList{u"A"_s, u"B"_s}));
}

void tst_Clash::anUndoneEntryIsNoClash()
{
    CheckIn undone = checkIn(asha, 4, u"B"_s);
    undone.annulledAt = nine;
    QVERIFY(clashesAmong({checkIn(asha, 0, u"A"_s), undone}, {listOf(1)}, {}).isEmpty());
}

void tst_Clash::anExitBetweenLetsInAgain()
{
    const CheckIn out = checkIn(asha, 2, u"A"_s, Direction::Exit);
    QVERIFY(clashesAmong({checkIn(asha, 0, u"A"_s), out, checkIn(asha, 4, u"B"_s)}, {listOf(1)}, {})
                .isEmpty());
    // but not the two before it
    const auto clashes = clashesAmong(
        {checkIn(asha, 0, u"A"_s), checkIn(asha, 1, u"B"_s), out, checkIn(asha, 4, u"C"_s)},
        {listOf(1)}, {});
    QCOMPARE(desks(clashes.first()), (QStringList{u"A"_s, u"B"_s}));
}

void tst_Clash::anExitLetsNobodyInWhereTheListSaysSo()
{
    CheckInList once = listOf(1);
    once.allowEntryAfterExit = false;
    const auto clashes
        = clashesAmong({checkIn(asha, 0, u"A"_s), checkIn(asha, 2, u"A"_s, Direction::Exit),
                           checkIn(asha, 4, u"B"_s)},
            {once}, {});
    QCOMPARE(desks(clashes.value(0)), (QStringList{u"A"_s, u"B"_s}));
}

void tst_Clash::aListThatTookEverybodyOutBetweenLetsInAgain()
{
    CheckInList emptied = listOf(1);
    emptied.exitAllAt = nine.addSecs(3 * 60);
    const auto clashes = [&](int first, int second) {
        return clashesAmong({checkIn(asha, first, u"A"_s), checkIn(asha, second, u"B"_s)},
            {emptied}, {}, "Asia/Kolkata")
            .size();
    };
    QCOMPARE(clashes(0, 4), 0);
    QCOMPARE(clashes(0, 2), 1);
    QCOMPARE(clashes(3, 4), 1);
    QCOMPARE(clashes(4, 24 * 60 + 4), 0); // a day later, again
    emptied.allowEntryAfterExit = false;
    QCOMPARE(clashes(0, 4), 1);
}

void tst_Clash::aListForManyEntriesNeverClashes()
{
    CheckInList many = listOf(1);
    many.allowMultipleEntries = true;
    QVERIFY(
        clashesAmong({checkIn(asha, 0, u"A"_s), checkIn(asha, 1, u"B"_s)}, {many}, {}).isEmpty());
}

void tst_Clash::listsAreApart()
{
    QVERIFY(clashesAmong({checkIn(asha, 0, u"A"_s), checkIn(asha, 1, u"B"_s, Direction::Entry, 2)},
        {listOf(1), listOf(2)}, {})
                .isEmpty());
}

void tst_Clash::aNoteSettlesUntilAnotherEntryComes()
{
    const ClashNote note{asha, CheckInListId{1}, 2, u"twins"_s, u"Meera"_s, nine};
    QList<CheckIn> entries{checkIn(asha, 0, u"A"_s), checkIn(asha, 1, u"B"_s)};
    QCOMPARE(clashesAmong(entries, {listOf(1)}, {note}).first().settled, note);
    entries.append(checkIn(asha, 2, u"C"_s));
    QVERIFY(!clashesAmong(entries, {listOf(1)}, {note}).first().settled);
}

void tst_Clash::aNoteSettlesItsOwnClashAlone()
{
    const auto settled = [](AttendeeId who, qint64 list) {
        const ClashNote note{who, CheckInListId{list}, 2, u"twins"_s, u"Meera"_s, nine};
        return clashesAmong(
            {checkIn(asha, 0, u"A"_s), checkIn(asha, 1, u"B"_s)}, {listOf(1), listOf(2)}, {note})
            .first()
            .settled.has_value();
    };
    QVERIFY(settled(asha, 1));
    QVERIFY(!settled(asha, 2));
    QVERIFY(!settled(zoe, 1));
}

void tst_Clash::aListThatIsGoneIsLeftOut()
{
    QVERIFY(clashesAmong({checkIn(asha, 0, u"A"_s), checkIn(asha, 1, u"B"_s)}, {}, {}).isEmpty());
}

/// Two desks with the same rows in another order show the same.
void tst_Clash::theOrderOfTheRowsChangesNothing()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        QRandomGenerator dice(seed);
        QList<CheckIn> rows;
        for (int i = 0; i < 30; ++i) {
            const auto direction = dice.bounded(4) == 0 ? Direction::Exit : Direction::Entry;
            rows.append(checkIn(AttendeeId{1 + dice.bounded(5)}, dice.bounded(60),
                QString(QChar(u'A' + dice.bounded(3))), direction, 1 + dice.bounded(2)));
        }
        QList<CheckIn> other = rows;
        std::shuffle(other.begin(), other.end(), dice);
        const auto lists = QList{listOf(1), listOf(2)};
        const auto here = clashesAmong(rows, lists, {});
        const auto there = clashesAmong(other, lists, {});
        QCOMPARE(here.size(), there.size());
        for (qsizetype i = 0; i < here.size(); ++i) {
            QCOMPARE(here[i].attendee, there[i].attendee);
            QCOMPARE(desks(here[i]), desks(there[i]));
            QVERIFY(here[i].entries.size() > 1);
        }
    }
}

QTEST_GUILESS_MAIN(tst_Clash)
#include "tst_Clash.moc"
