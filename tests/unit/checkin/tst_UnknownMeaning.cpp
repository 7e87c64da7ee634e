// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "AtTheDoor.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

/// What a newer server may mean and this desk does not know never admits by itself.
class tst_UnknownMeaning : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void orderInAStateThatIsNotKnownLetsNobodyInOrOut()
    {
        AttendeeRecord record = person();
        record.attendee.status = OrderStatus::Unknown;
        AdmissionRequest request = entry();
        request.consentUnknown = true;
        request.consentUnpaid = true;
        const Decision decision = AdmissionPolicy::decide({record}, door(), request);
        QCOMPARE(std::get<Refused>(decision).reason, Reason::Error);
        QVERIFY(!std::get<Refused>(decision).consentHelps);
        QVERIFY(!std::get<Refused>(decision).fault.isEmpty());
        QCOMPARE(reasonFor(record, door(), exitAt(morning)), Reason::Error);
    }

    void listWithASettingThatIsNotKnownAsksForConsentToThatAlone()
    {
        EventRules rules = door();
        rules.list.unknownSettings = {u"height_limit"_s};
        const Decision decision = AdmissionPolicy::decide({person()}, rules, entry());
        const auto& refused = std::get<Refused>(decision);
        QCOMPARE(refused.reason, Reason::Error);
        QVERIFY(refused.consentHelps);
        QVERIFY(refused.fault.contains(u"height_limit"_s));
        AdmissionRequest consenting = entry();
        consenting.consentUnpaid = true;
        QCOMPARE(reasonFor(person(), rules, consenting), Reason::Error);
        consenting.consentUnpaid = false;
        consenting.consentUnknown = true;
        QCOMPARE(reasonFor(person(), rules, consenting), Reason::None);
        AttendeeRecord unpaid = person();
        unpaid.attendee.status = OrderStatus::Pending;
        rules.list.includePending = true;
        QCOMPARE(reasonFor(unpaid, rules, consenting), Reason::Unpaid);
        QCOMPARE(reasonFor(person(), rules, exitAt(morning)), Reason::None);
    }
};

QTEST_GUILESS_MAIN(tst_UnknownMeaning)
#include "tst_UnknownMeaning.moc"
