// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "badge/DateWords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// In Bengaluru.
QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 12, 5), QTime(hour, 7), Qt::UTC).addSecs(-19'800);
}

} // namespace

class tst_DateWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortDatesAreTheServersInEachLanguage_data();
    void shortDatesAreTheServersInEachLanguage();
    void languageThatNobodyKnowsIsWrittenAsEnglish();
    void whatIsNoTimeIsEmpty();
};

void tst_DateWords::shortDatesAreTheServersInEachLanguage_data()
{
    QTest::addColumn<QJsonArray>("server");
    QFile file(sourcePath(u"/tests/data/badges/short-dates.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(languages.size() > 30);
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        QTest::newRow(qPrintable(it.key())) << it.value().toArray();
    }
}

void tst_DateWords::shortDatesAreTheServersInEachLanguage()
{
    QFETCH(QJsonArray, server);
    const DateWords words(QString::fromLatin1(QTest::currentDataTag()), "Asia/Kolkata");
    const QJsonArray ours{words.date(at(9)), words.dateTime(at(9)), words.time(at(9)),
        words.date(at(15)), words.dateTime(at(15)), words.time(at(15)), words.weekday(at(15))};
    QCOMPARE(ours, server);
}

void tst_DateWords::languageThatNobodyKnowsIsWrittenAsEnglish()
{
    const DateWords words(u"xx"_s, "Asia/Kolkata");
    QCOMPARE(words.dateTime(at(9)), u"2026-12-05 09:07"_s);
}

void tst_DateWords::whatIsNoTimeIsEmpty()
{
    const DateWords words(u"th"_s, "Asia/Kolkata");
    QCOMPARE(words.date({}), QString());
    QCOMPARE(words.dateTime({}), QString());
    QCOMPARE(words.weekday({}), QString());
    QCOMPARE(words.range({}, at(9)), QString());
}

QTEST_GUILESS_MAIN(tst_DateWords)
#include "tst_DateWords.moc"
