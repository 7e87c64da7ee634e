// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/Namesakes.h"

#include <QTest>

#include <functional>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// A row of a plain list; `shirt` is all that tells namesakes apart.
SourceAttendee row(const QString& shirt, int number, const QString& name = u"Ravi Kumar"_s)
{
    SourceAttendee person;
    person.attendee.name = name;
    person.attendee.sourceKey = namesakeKey(u"name:%1:"_s.arg(name), number);
    person.attendee.fields = {{u"column:T-shirt"_s, shirt}};
    person.ticketTypeName = u"In person"_s;
    return person;
}

/// The same as the desk has it.
AttendeeRecord here(const QString& shirt, int number, bool isGone = false)
{
    AttendeeRecord record;
    record.attendee = row(shirt, number).attendee;
    record.attendee.id = {number};
    record.attendee.event = {1};
    record.attendee.gone = isGone;
    record.attendee.answers.insert(5, u"said at the desk"_s);
    record.ticketType.name = u"In person"_s;
    return record;
}

QStringList keysOf(QList<SourceAttendee> people, const QList<AttendeeRecord>& known)
{
    settleNamesakes(people, known);
    QStringList keys;
    for (const SourceAttendee& person : people) {
        keys.append(person.attendee.sourceKey);
    }
    return keys;
}

const QString first = u"name:Ravi Kumar:"_s;
const QString second = u"name:Ravi Kumar:#2"_s;
const QString third = u"name:Ravi Kumar:#3"_s;

} // namespace

class tst_NamesakeKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void whoIsTheSameInAllElseKeepsTheirKeyInAnyOrder()
    {
        QCOMPARE(
            keysOf({row(u"red"_s, 1), row(u"blue"_s, 2)}, {here(u"blue"_s, 1), here(u"red"_s, 2)}),
            (QStringList{second, first}));
    }

    void whoIsAloneKeepsTheirKeyWhateverChanged()
    {
        QCOMPARE(keysOf({row(u"red"_s, 1)}, {here(u"blue"_s, 1)}), QStringList{first});
        QCOMPARE(keysOf({row(u"red"_s, 1), row(u"blue"_s, 2)}, {}), (QStringList{first, second}));
    }

    void whoIsNewGetsANumberThatNobodyHas()
    {
        QCOMPARE(keysOf({row(u"green"_s, 1), row(u"blue"_s, 2), row(u"red"_s, 3)},
                     {here(u"blue"_s, 1), here(u"red"_s, 2)}),
            (QStringList{third, first, second}));
    }

    void whoChangedTakesTheKeyThatIsLeft()
    {
        QCOMPARE(
            keysOf({row(u"green"_s, 1), row(u"red"_s, 2)}, {here(u"blue"_s, 1), here(u"red"_s, 2)}),
            (QStringList{first, second}));
    }

    void keyOfOneWhoIsGoneIsTakenByNobodyElse()
    {
        QCOMPARE(keysOf({row(u"green"_s, 1), row(u"red"_s, 2)},
                     {here(u"blue"_s, 1, true), here(u"red"_s, 2)}),
            (QStringList{third, second}));
        // but they may come back as who they were
        QCOMPARE(keysOf({row(u"blue"_s, 1), row(u"red"_s, 2)},
                     {here(u"blue"_s, 1, true), here(u"red"_s, 2)}),
            (QStringList{first, second}));
    }

    void anotherTicketTypeIsAnotherPerson()
    {
        SourceAttendee online = row(u"blue"_s, 1);
        online.ticketTypeName = u"Online"_s;
        QCOMPARE(keysOf({online, row(u"blue"_s, 2)}, {here(u"blue"_s, 1)}),
            (QStringList{second, first}));
    }

    void whateverElseAFileTellsTellsNamesakesApart_data()
    {
        QTest::addColumn<SourceAttendee>("changed");
        const auto differing = [](const char* what, const std::function<void(Attendee&)>& change) {
            SourceAttendee person = row(u"blue"_s, 1);
            change(person.attendee);
            QTest::newRow(what) << person;
        };
        const QDateTime noon(QDate(2026, 12, 5), QTime(12, 0), Qt::UTC);
        differing("order", [](Attendee& one) { one.order = u"ABCDE"_s; });
        differing("position", [](Attendee& one) { one.position = 2; });
        differing("address", [](Attendee& one) { one.email = u"ravi@example.org"_s; });
        differing("language", [](Attendee& one) { one.locale = u"kn"_s; });
        differing("variation", [](Attendee& one) { one.variation = u"Student"_s; });
        differing("status", [](Attendee& one) { one.status = OrderStatus::Pending; });
        differing("valid while pending", [](Attendee& one) { one.validIfPending = true; });
        differing("approval", [](Attendee& one) { one.approvalPending = true; });
        differing("blocked", [](Attendee& one) { one.blocked = true; });
        differing("valid from", [&](Attendee& one) { one.validFrom = noon; });
        differing("valid until", [&](Attendee& one) { one.validUntil = noon; });
        differing("attention", [](Attendee& one) { one.attention = true; });
        differing("text", [](Attendee& one) { one.checkInText = u"Say hello"_s; });
        differing("comment", [](Attendee& one) { one.comment = u"Speaks first"_s; });
        differing("another column", [](Attendee& one) { one.fields = {}; });
    }

    void whateverElseAFileTellsTellsNamesakesApart()
    {
        QFETCH(SourceAttendee, changed);
        QCOMPARE(keysOf({changed, row(u"blue"_s, 2)}, {here(u"blue"_s, 1)}),
            (QStringList{second, first}));
    }

    void otherKeysAndOtherPeopleAreLeftAlone()
    {
        SourceAttendee withTicket = row(u"blue"_s, 1);
        withTicket.attendee.sourceKey = u"token:abc"_s;
        AttendeeRecord ticketed = here(u"red"_s, 3);
        ticketed.attendee.sourceKey = u"token:xyz"_s;
        AttendeeRecord colleague = here(u"red"_s, 4);
        colleague.attendee.company = u"Kaveri Labs"_s;
        QCOMPARE(keysOf({withTicket, row(u"red"_s, 1), row(u"red"_s, 1, u"Ann"_s)},
                     {ticketed, colleague, here(u"blue"_s, 1)}),
            (QStringList{u"token:abc"_s, first, u"name:Ann:"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_NamesakeKeys)
#include "tst_NamesakeKeys.moc"
