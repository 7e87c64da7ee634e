// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/CellWords.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_CellWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardsComeOffAndGoOn_data();
    void guardsComeOffAndGoOn();
    void apostrophesOfNamesStay();
    void wordsForYesAndNoAreKnownInFiveLanguages();
    void wordsForAStatusAreKnown_data();
    void wordsForAStatusAreKnown();
    void momentsAreReadInTheZoneOfTheEvent_data();
    void momentsAreReadInTheZoneOfTheEvent();
    void whatIsNoMomentIsNotGuessed();
};

void tst_CellWords::guardsComeOffAndGoOn_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("inFile");
    QTest::newRow("token") << u"==wDCAJ1JX66/zk5"_s << u"'==wDCAJ1JX66/zk5"_s;
    QTest::newRow("plus") << u"+49 30 1234"_s << u"'+49 30 1234"_s;
    QTest::newRow("minus") << u"-cmd"_s << u"'-cmd"_s;
    QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("plain") << u"Ananya"_s << u"Ananya"_s;
    QTest::newRow("empty") << QString() << QString();
}

void tst_CellWords::guardsComeOffAndGoOn()
{
    QFETCH(QString, plain);
    QFETCH(QString, inFile);
    QCOMPARE(guarded(plain), inFile);
    QCOMPARE(unguarded(inFile), plain);
}

void tst_CellWords::apostrophesOfNamesStay()
{
    QCOMPARE(unguarded(u"'t Hooft"), u"'t Hooft"_s);
    QCOMPARE(unguarded(u"'"), u"'"_s);
    QCOMPARE(unguarded(u"O'Brien "), u"O'Brien"_s);
    QCOMPARE(unguarded(u"'=a\\|b"), u"=a|b"_s);
}

void tst_CellWords::wordsForYesAndNoAreKnownInFiveLanguages()
{
    for (const auto& word : u"Yes|ja|Oui|Sí|Si|हाँ|TRUE|1|x|✓"_s.split(u'|')) {
        QVERIFY2(yesNo(word) == std::optional(true), qPrintable(word));
    }
    for (const auto& word : u"No|nein|Non|नहीं|FALSE|0"_s.split(u'|')) {
        QVERIFY2(yesNo(word) == std::optional(false), qPrintable(word));
    }
    QVERIFY(!yesNo(u"perhaps"));
    QVERIFY(!yesNo(u""));
}

void tst_CellWords::wordsForAStatusAreKnown_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("marks");
    const auto row = [](const QString& word, OrderStatus status, const QString& marks = {}) {
        QTest::newRow(qPrintable(word)) << word << int(status) << marks;
    };
    row(u"paid"_s, OrderStatus::Paid);
    row(u"pending"_s, OrderStatus::Pending);
    row(u"canceled"_s, OrderStatus::Cancelled);
    row(u"expired"_s, OrderStatus::Expired);
    row(u"approval pending"_s, OrderStatus::Pending, u"approval"_s);
    row(u"pending (confirmed)"_s, OrderStatus::Pending, u"valid"_s);
    row(u"ausstehend (bestätigt)"_s, OrderStatus::Pending, u"valid"_s);
    row(u"Freigabe ausstehend"_s, OrderStatus::Pending, u"approval"_s);
    row(u"en attente (confirmé)"_s, OrderStatus::Pending, u"valid"_s);
    row(u"Aprobación pendiente"_s, OrderStatus::Pending, u"approval"_s);
    row(u"Attending"_s, OrderStatus::Paid);
    row(u"Not Attending"_s, OrderStatus::Cancelled);
    row(u"Checked In"_s, OrderStatus::Paid, u"in"_s);
    row(u"Awaiting payment"_s, OrderStatus::Pending);
    row(u"Completed"_s, OrderStatus::Paid);
    row(u"Withdrawn"_s, OrderStatus::Cancelled);
    row(u"रद्द"_s, OrderStatus::Cancelled);
}

void tst_CellWords::wordsForAStatusAreKnown()
{
    QFETCH(QString, word);
    QFETCH(int, status);
    QFETCH(QString, marks);
    const auto meaning = statusMeaning(word);
    QVERIFY(meaning.has_value());
    QCOMPARE(int(meaning->status), status);
    QCOMPARE(meaning->validIfPending, marks == u"valid"_s);
    QCOMPARE(meaning->approvalPending, marks == u"approval"_s);
    QCOMPARE(meaning->checkedIn, marks == u"in"_s);
    QVERIFY(!statusMeaning(u"Karnataka"));
}

void tst_CellWords::momentsAreReadInTheZoneOfTheEvent_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("utc");
    QTest::newRow("pretix en") << u"2026-11-24 18:48"_s << u"2026-11-24T13:18:00Z"_s;
    QTest::newRow("pretix de") << u"24.11.2026 18:48"_s << u"2026-11-24T13:18:00Z"_s;
    QTest::newRow("pretix fr") << u"24/11/2026 18:48"_s << u"2026-11-24T13:18:00Z"_s;
    QTest::newRow("seconds") << u"2026-11-24 18:48:09"_s << u"2026-11-24T13:18:09Z"_s;
    QTest::newRow("ISO") << u"2026-11-24T18:48:09.123+01:00"_s << u"2026-11-24T17:48:09Z"_s;
    QTest::newRow("ISO UTC") << u"2026-11-24T18:48:09Z"_s << u"2026-11-24T18:48:09Z"_s;
    QTest::newRow("date alone") << u"2026-11-24"_s << u"2026-11-23T18:30:00Z"_s;
    QTest::newRow("American") << u"11/12/2026 6:48 PM"_s << u"2026-11-12T13:18:00Z"_s;
    QTest::newRow("month first by need") << u"11/24/2026 18:48"_s << u"2026-11-24T13:18:00Z"_s;
    QTest::newRow("month's name") << u"Nov 24, 2026 6:48 PM"_s << u"2026-11-24T13:18:00Z"_s;
    QTest::newRow("at") << u"November 24, 2026 at 6:48 p.m."_s << u"2026-11-24T13:18:00Z"_s;
    QTest::newRow("noon") << u"11/24/2026 12:15 PM"_s << u"2026-11-24T06:45:00Z"_s;
    QTest::newRow("morning") << u"Nov 24, 2026 6:48 a.m."_s << u"2026-11-24T01:18:00Z"_s;
    QTest::newRow("day first by need") << u"24/11/2026 6:48 PM"_s << u"2026-11-24T13:18:00Z"_s;
    QTest::newRow("dots are not American") << u"11.12.2026 6:48 PM"_s << u"2026-12-11T13:18:00Z"_s;
    QTest::newRow("behind UTC") << u"2026-11-24 18:48-0500"_s << u"2026-11-24T23:48:00Z"_s;
    QTest::newRow("midnight") << u"11/24/2026 12:00 AM"_s << u"2026-11-23T18:30:00Z"_s;
}

void tst_CellWords::momentsAreReadInTheZoneOfTheEvent()
{
    QFETCH(QString, cell);
    QFETCH(QString, utc);
    const auto at = moment(cell, QTimeZone("Asia/Kolkata"));
    QVERIFY(at.has_value());
    QCOMPARE(at->toString(Qt::ISODate), utc);
}

void tst_CellWords::whatIsNoMomentIsNotGuessed()
{
    for (const auto& cell :
        {u"tomorrow"_s, u"2026-13-01"_s, u"31.02.2026"_s, u"2026-11-24 25:00"_s, u"12"_s, u""_s}) {
        QVERIFY2(!moment(cell, QTimeZone::utc()), qPrintable(cell));
    }
}

QTEST_APPLESS_MAIN(tst_CellWords)
#include "tst_CellWords.moc"
