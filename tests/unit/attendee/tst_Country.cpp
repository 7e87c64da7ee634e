// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "attendee/Country.h"
#include "checkin/QuestionRules.h"

#include <QTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_Country : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void countriesAreNamedInEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("india");
        QTest::newRow("en") << u"en"_s << u"India"_s;
        QTest::newRow("de") << u"de"_s << u"Indien"_s;
        QTest::newRow("hi") << u"hi"_s << u"भारत"_s;
        QTest::newRow("kn") << u"kn"_s << u"ಭಾರತ"_s;
        QTest::newRow("ta") << u"ta"_s << u"இந்தியா"_s;
        QTest::newRow("fr") << u"fr"_s << u"Inde"_s;
        QTest::newRow("es") << u"es"_s << u"India"_s;
    }

    void countriesAreNamedInEachLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, india);
        const auto all = countries(language);
        const auto found = std::ranges::find(all, u"IN"_s, &Country::code);
        QVERIFY(found != all.end());
        QCOMPARE(found->name, india);
        QCOMPARE(found->english, u"India"_s);
    }

    void theyStandInTheLanguagesOwnOrder()
    {
        QStringList codes;
        for (const Country& each : countries(u"de"_s)) {
            codes.append(each.code);
        }
        // Ägypten is among the A, Österreich among the O
        QVERIFY(codes.indexOf(u"EG"_s) < codes.indexOf(u"BE"_s));
        QVERIFY(codes.indexOf(u"AT"_s) < codes.indexOf(u"PK"_s));
    }

    void theServerTakesEachOfThem()
    {
        Question where;
        where.type = u"CC"_s;
        for (const Country& each : countries(u"en"_s)) {
            QVERIFY2(QuestionRules::problem(where, each.code) == AnswerProblem::None,
                qPrintable(each.code));
        }
    }
};

QTEST_MAIN(tst_Country)
#include "tst_Country.moc"
