// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "attendee/NameOrder.h"

#include <QStringList>
#include <QtTest>

#include <algorithm>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList names, const QString& language)
{
    const NameOrder order(language);
    std::ranges::sort(names, {}, [&order](const QString& name) { return order.keyOf(name); });
    return names;
}

} // namespace

class tst_NameOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void capitalsAndAccentsDoNotPartNames()
    {
        QCOMPARE(sorted({u"Zoe"_s, u"émile"_s, u"Emil"_s, u"anna"_s, u"Ångström"_s}, u"en"_s),
            (QStringList{u"Ångström"_s, u"anna"_s, u"Emil"_s, u"émile"_s, u"Zoe"_s}));
    }

    void capitalsPartNobody()
    {
        const NameOrder order(u"en"_s);
        QCOMPARE(order.keyOf(u"ACME"_s), order.keyOf(u"acme"_s));
        QVERIFY(order.keyOf(u"acmé"_s) != order.keyOf(u"acme"_s));
    }

    void theSameNamesHaveAnotherOrderInAnotherLanguage()
    {
        const QStringList names{u"Zorn"_s, u"Ångström"_s, u"Olsson"_s, u"Öberg"_s};
        QCOMPARE(sorted(names, u"de"_s),
            (QStringList{u"Ångström"_s, u"Öberg"_s, u"Olsson"_s, u"Zorn"_s}));
        QCOMPARE(sorted(names, u"sv"_s),
            (QStringList{u"Olsson"_s, u"Zorn"_s, u"Ångström"_s, u"Öberg"_s}));
    }

    void letterOfAnIndianScriptFollowsItsAlphabet()
    {
        QCOMPARE(sorted({u"ಮೀರಾ"_s, u"ಅನನ್ಯ"_s, u"ಗೌಡ"_s}, u"kn"_s),
            (QStringList{u"ಅನನ್ಯ"_s, u"ಗೌಡ"_s, u"ಮೀರಾ"_s}));
    }

    void languageNobodyKnowsStillOrders()
    {
        QCOMPARE(sorted({u"b"_s, u"C"_s, u"a"_s}, u"zz-unknown"_s),
            (QStringList{u"a"_s, u"b"_s, u"C"_s}));
        QCOMPARE(sorted({u"b"_s, u"a"_s}, QString()), (QStringList{u"a"_s, u"b"_s}));
    }

    void longNameHasAWholeKey()
    {
        const NameOrder order(u"en"_s);
        const QString begin(2000, u'ಕ');
        QVERIFY(order.keyOf(begin + u"a"_s) < order.keyOf(begin + u"b"_s));
        QVERIFY(order.keyOf({}) < order.keyOf(u"a"_s));
    }
};

QTEST_GUILESS_MAIN(tst_NameOrder)
#include "tst_NameOrder.moc"
