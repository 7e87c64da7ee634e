// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "StaffPin.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_StaffPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRightPinOpens();
    void hashesAreArgon2idAndSalted();
    void anotherKeyboardsDigitsAreTheSamePin();
    void anEmptyOrBrokenHashNeverOpens();
};

void tst_StaffPin::onlyTheRightPinOpens()
{
    const QString hash = StaffPin::hash(u"4711"_s);
    QVERIFY(StaffPin::verify(hash, u"4711"_s));
    for (const auto& wrong : {u"4712"_s, u"471"_s, u"47110"_s, u""_s, u" 4711"_s}) {
        QVERIFY(!StaffPin::verify(hash, wrong));
    }
}

void tst_StaffPin::hashesAreArgon2idAndSalted()
{
    const QString hash = StaffPin::hash(u"4711"_s);
    QVERIFY(hash.startsWith(u"$argon2id$"_s));
    QVERIFY(!hash.contains(u"4711"_s));
    QVERIFY(hash != StaffPin::hash(u"4711"_s));
}

void tst_StaffPin::anotherKeyboardsDigitsAreTheSamePin()
{
    const QString hash = StaffPin::hash(u"4711"_s);
    QVERIFY(StaffPin::verify(hash, u"४७११"_s)); // Devanagari
    QVERIFY(StaffPin::verify(hash, u"೪೭೧೧"_s)); // Kannada
    QVERIFY(StaffPin::verify(hash, u"４７１１"_s)); // full width
}

void tst_StaffPin::anEmptyOrBrokenHashNeverOpens()
{
    const QString hash = StaffPin::hash(u"4711"_s);
    QVERIFY(!StaffPin::verify({}, {}));
    QVERIFY(!StaffPin::verify({}, u"4711"_s));
    QVERIFY(!StaffPin::verify(hash.chopped(1), u"4711"_s));
    QVERIFY(!StaffPin::verify(u"4711"_s, u"4711"_s));
}

QTEST_GUILESS_MAIN(tst_StaffPin)
#include "tst_StaffPin.moc"
