// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Badge fields come back as they were told, whichever names the others have.
#include "ToldPerson.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class tst_FieldNames : public ToldPerson
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBackWhereverASpecialSignStands();
    void fieldsOfOtherNamesComeBackToo();
    void sameFieldsAreTheSameAlsoWhenNamesCame();
};

void tst_FieldNames::textsComeBackWhereverASpecialSignStands()
{
    QMap<QString, QString> fields;
    const QString specials = u"\"\\\n\r\t\b\f\u0001\u001f\u007fü\u20b9"_s;
    for (int length = 0; length <= 20; ++length) {
        fields.insert(u"plain %1"_s.arg(length), QString(length, u'a'));
        fields.insert(u"longest %1"_s.arg(length), QString(length, u'\u0001'));
        fields.insert(u"pairs %1"_s.arg(length), u"🎟"_s.repeated(length));
        for (int at = 0; at < length; ++at) {
            for (const QChar special : specials) {
                QString text(length, u'~');
                text[at] = special;
                fields.insert(text, text);
            }
        }
    }
    SourceAttendee source = fromServer();
    source.attendee.fields = fields;
    m_replica->apply({source});
    const AttendeeRecord record = m_replica->record(m_replica->attendee(u"secret"_s));
    QCOMPARE(record.attendee.fields.texts(), fields);
}

/// All names are new; known; fewer; more; most of them unknown; none.
void tst_FieldNames::fieldsOfOtherNamesComeBackToo()
{
    const QList<QMap<QString, QString>> all{{{u"b"_s, u"1"_s}, {u"d"_s, u"2"_s}, {u"e"_s, {}}},
        {{u"b"_s, u"3"_s}, {u"d"_s, u"4"_s}, {u"e"_s, u"5"_s}}, {{u"e"_s, u"6"_s}},
        {{u"b"_s, {}}, {u"d"_s, u"null"_s}},
        {{u"a"_s, u"7"_s}, {u"b"_s, u"8"_s}, {u"c"_s, u"\"9"_s}, {u"e"_s, u"10"_s}},
        {{u"x"_s, u"11"_s}, {u"y"_s, u"12"_s}, {u"z"_s, u"13"_s}}, {}};
    QList<SourceAttendee> people;
    for (int number = 0; number < all.size(); ++number) {
        people.append(TemporaryReplica::person(u"Person"_s, QString::number(number)));
        people.last().attendee.fields = all.at(number);
    }
    for (const auto& part : {people.first(4), people}) {
        m_replica->apply(part);
        for (int number = 0; number < part.size(); ++number) {
            const AttendeeId id = m_replica->attendee(QString::number(number));
            QCOMPARE(m_replica->record(id).attendee.fields, all.at(number));
        }
    }
}

void tst_FieldNames::sameFieldsAreTheSameAlsoWhenNamesCame()
{
    SourceAttendee one = TemporaryReplica::person(u"One"_s, u"one"_s);
    one.attendee.fields = {{u"b"_s, u"1"_s}, {u"d"_s, u"2"_s}};
    SourceAttendee other = TemporaryReplica::person(u"Other"_s, u"other"_s);
    other.attendee.fields = {{u"a"_s, u"3"_s}, {u"b"_s, u"4"_s}, {u"d"_s, u"5"_s}};
    QVERIFY((m_replica->apply({one}) == ReplicaCounts{1, 0, 0, 0}));
    QVERIFY((m_replica->apply({other}) == ReplicaCounts{1, 0, 0, 0}));
    QVERIFY((m_replica->apply({one, other}) == ReplicaCounts{0, 0, 2, 0}));
    other.attendee.fields = {{u"b"_s, u"4"_s}, {u"d"_s, u"5"_s}};
    QVERIFY((m_replica->apply({one, other}) == ReplicaCounts{0, 1, 1, 0}));
}

QTEST_GUILESS_MAIN(tst_FieldNames)
#include "tst_FieldNames.moc"
