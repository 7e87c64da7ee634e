// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/RuleValue.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const RuleValue nothing;
const RuleValue one(qint64(1));
const RuleValue half(0.5);
const RuleValue word(u"word"_s);
const RuleValue moment(RuleMoment{1000, {}});
const RuleValue list(QList<RuleValue>{one, word});

} // namespace

class tst_RuleValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void emptyAndZeroAreFalse()
    {
        QVERIFY(!truth(nothing) && !truth(qint64(0)) && !truth(0.0) && !truth(QString())
            && !truth(QList<RuleValue>()) && !truth(false));
        QVERIFY(truth(one) && truth(half) && truth(word) && truth(moment) && truth(list)
            && truth(true));
    }

    void textsAreReadAsNumbersOnlyWhenTheyAreOne()
    {
        QCOMPARE(asNumber(u" 2.5 "_s), std::optional(2.5));
        QCOMPARE(asNumber(true), std::optional(1.0));
        QCOMPARE(asNumber(false), std::optional(0.0));
        QVERIFY(!asNumber(word) && !asNumber(nothing) && !asNumber(moment) && !asNumber(list));
    }

    void valuesAreComparedAsTextsWhenOneIsAText()
    {
        QCOMPARE(looselyEqual(one, u"1"_s), std::optional(true));
        QCOMPARE(looselyEqual(RuleValue(1.0), u"1.0"_s), std::optional(true));
        QCOMPARE(looselyEqual(RuleValue(1.0), u"1"_s), std::optional(false));
        QCOMPARE(looselyEqual(true, u"True"_s), std::optional(true));
        QCOMPARE(looselyEqual(false, u"False"_s), std::optional(true));
        QCOMPARE(looselyEqual(half, u"0.5"_s), std::optional(true));
        QCOMPARE(looselyEqual(word, one), std::optional(false));
        QCOMPARE(looselyEqual(nothing, u"None"_s), std::optional(true));
        QVERIFY(!looselyEqual(moment, word));
        QVERIFY(!looselyEqual(word, list));
        QVERIFY(!looselyEqual(list, word));
    }

    void flagsAreComparedByTruth()
    {
        QCOMPARE(looselyEqual(true, half), std::optional(true));
        QCOMPARE(looselyEqual(list, false), std::optional(false));
    }

    void otherKindsAreEqualToTheirOwn()
    {
        QVERIFY(strictlyEqual(nothing, nothing) && strictlyEqual(list, list)
            && strictlyEqual(moment, RuleMoment{1000, 5}) && strictlyEqual(one, 1.0)
            && strictlyEqual(one, true));
        QVERIFY(!strictlyEqual(nothing, one) && !strictlyEqual(list, one)
            && !strictlyEqual(moment, RuleMoment{1001, {}}) && !strictlyEqual(one, u"1"_s)
            && !strictlyEqual(list, QList<RuleValue>{one}));
    }

    void lessIsOfNumbersWhenOneIsANumber()
    {
        QCOMPARE(looselyLess(half, one), std::optional(true));
        QCOMPARE(looselyLess(one, u"2"_s), std::optional(true));
        QCOMPARE(looselyLess(one, word), std::optional(false));
        QCOMPARE(looselyLess(nothing, one), std::optional(false));
        QCOMPARE(looselyLess(u"a"_s, u"b"_s), std::optional(true));
        QCOMPARE(strictlyLess(moment, RuleMoment{1001, {}}), std::optional(true));
        QCOMPARE(strictlyLess(false, one), std::optional(true));
        QVERIFY(!strictlyLess(moment, one));
        QVERIFY(!strictlyLess(word, one));
        QVERIFY(!strictlyLess(nothing, nothing));
    }

    void listsHoldValuesAndTextsHoldTexts()
    {
        QCOMPARE(isIn(one, list), std::optional(true));
        QCOMPARE(isIn(half, list), std::optional(false));
        QCOMPARE(isIn(u"or"_s, word), std::optional(true));
        QVERIFY(!isIn(one, word));
        QVERIFY(!isIn(one, one));
    }
};

QTEST_GUILESS_MAIN(tst_RuleValue)
#include "tst_RuleValue.moc"
