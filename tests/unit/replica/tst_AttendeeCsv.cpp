// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "replica/AttendeeCsv.h"

#include <QBuffer>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString lists = sourcePath(u"/tests/data/lists/"_s);
const QDateTime seen = QDateTime::fromString(u"2026-11-24T14:00:00Z"_s, Qt::ISODate);

AttendeeCsvOptions options(const QMap<QString, QString>& mapping = {})
{
    AttendeeCsvOptions wanted;
    wanted.mapping = mapping;
    wanted.zone = QTimeZone("Asia/Kolkata");
    wanted.seenAt = seen;
    wanted.list = u"Door"_s;
    return wanted;
}

Result<AttendeeList> read(QByteArray bytes, const AttendeeCsvOptions& wanted = options())
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return AttendeeCsv::read(buffer, wanted);
}

Result<AttendeeList> readFile(const QString& name)
{
    QFile file(lists + name);
    return file.open(QIODevice::ReadOnly) ? AttendeeCsv::read(file, options())
                                          : failure(ErrorCode::FileUnreadable, name);
}

const SourceAttendee* byToken(const AttendeeList& list, const QString& token)
{
    for (const auto& person : list.people) {
        if (person.attendee.token.value == token) {
            return &person;
        }
    }
    return nullptr;
}

} // namespace

class tst_AttendeeCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pretixsCheckInListComesInWhole();
    void pretixsOrderPositionsComeInWhole();
    void bothExportsTellTheSameOfOneTicket();
    void addonsBelongToTheirParentAndBearItsName();
    void firstAndLastNameJoin();
    void aCombinedProductColumnSplits();
    void eventbriteRowsAreUnderstood();
    void indicoRowsAreUnderstood();
    void columnsWithoutAFieldAreKept();
    void columnNamedAsABadgesVariableIsThatVariable();
    void whoLeftIsToldAsGoneOut();
    void theKeyIsTokenElseOrderElseMail();
    void encodingAndDelimiterAreDetectedAndCanBeChosen();
};

void tst_AttendeeCsv::pretixsCheckInListComesInWhole()
{
    const auto list = readFile(u"pretix-checkin-list.csv"_s);
    QVERIFY(list.has_value());
    QCOMPARE(formatWord(list->mapping.format), u"pretix-checkin-list"_s);
    QCOMPARE(list->mapping.key(), u"token"_s);
    QCOMPARE(list->people.size(), 431);
    QCOMPARE(list->rejected, QList<RejectedRow>());
    QCOMPARE(list->firstRows.size(), 10);
    int paid = 0;
    int inside = 0;
    for (const auto& person : list->people) {
        QVERIFY(!person.attendee.token.value.startsWith(u'\''));
        QVERIFY(!person.attendee.name.isEmpty());
        paid += person.attendee.status == OrderStatus::Paid ? 1 : 0;
        inside += int(person.checkIns.size());
    }
    QCOMPARE(paid, 401);
    QCOMPARE(inside, 117);
    const auto& first = list->people.first();
    QCOMPARE(first.line, 2);
    QCOMPARE(first.attendee.name, u"Aarav Berg"_s);
    QCOMPARE(first.attendee.company, u"ಕರ್ನಾಟಕ ಸಂಸ್ಥೆ"_s);
    QCOMPARE(first.attendee.email, u"p158@example.org"_s);
    QCOMPARE(first.attendee.order, u"XWKQD"_s);
    QVERIFY(first.attendee.token.value.startsWith(u"==wDCAJ1JX66/"_s));
    QCOMPARE(first.attendee.sourceKey, u"token:"_s + first.attendee.token.value);
    QCOMPARE(first.ticketTypeName, u"In person"_s);
    QCOMPARE(first.attendee.variation, u"Regular"_s);
    QCOMPARE(first.checkIns.size(), 1);
    QCOMPARE(first.checkIns.first().at.toString(Qt::ISODate), u"2026-11-24T13:18:00Z"_s);
    QCOMPARE(first.checkIns.first().listName, u"Door"_s);
}

void tst_AttendeeCsv::pretixsOrderPositionsComeInWhole()
{
    const auto list = readFile(u"pretix-order-positions.csv"_s);
    QVERIFY(list.has_value());
    QCOMPARE(formatWord(list->mapping.format), u"pretix-order-positions"_s);
    QCOMPARE(list->people.size(), 782);
    QCOMPARE(list->rejected, QList<RejectedRow>());
    QMap<OrderStatus, int> statuses;
    int approval = 0;
    int confirmed = 0;
    QSet<QString> keys;
    for (const auto& person : list->people) {
        QVERIFY(!person.attendee.token.value.startsWith(u'\''));
        ++statuses[person.attendee.status];
        approval += person.attendee.approvalPending ? 1 : 0;
        confirmed += person.attendee.validIfPending ? 1 : 0;
        keys.insert(person.attendee.sourceKey);
    }
    QCOMPARE(keys.size(), 782);
    QCOMPARE(statuses.value(OrderStatus::Paid), 702);
    QCOMPARE(statuses.value(OrderStatus::Cancelled), 21);
    QCOMPARE(statuses.value(OrderStatus::Expired), 8);
    QCOMPARE(statuses.value(OrderStatus::Pending), 51);
    QCOMPARE(approval, 19);
    QCOMPARE(confirmed, 8);
    const auto& first = list->people.first();
    QCOMPARE(first.attendee.position, 1);
    QCOMPARE(first.attendee.email, u"a383@example.org"_s);
    QCOMPARE(first.attendee.locale, u"en"_s);
    QCOMPARE(first.checkIns.size(), 1); // "Main entrance,Main entrance": no time told
    QCOMPARE(first.checkIns.first().listName, u"Main entrance"_s);
    QCOMPARE(first.checkIns.first().at, seen);
    QVERIFY(!first.checkIns.first().atKnown);
    QCOMPARE(first.attendee.fields.value(u"pseudonymization_id"_s), u"MTG8BKHTVJ"_s);
}

void tst_AttendeeCsv::bothExportsTellTheSameOfOneTicket()
{
    const auto door = readFile(u"pretix-checkin-list.csv"_s);
    const auto orders = readFile(u"pretix-order-positions.csv"_s);
    QVERIFY(door.has_value() && orders.has_value());
    int limited = 0;
    for (const auto& person : door->people) {
        const auto* twin = byToken(*orders, person.attendee.token.value);
        QVERIFY(twin != nullptr);
        QCOMPARE(person.attendee.name, twin->attendee.name);
        QCOMPARE(person.attendee.company, twin->attendee.company);
        QCOMPARE(person.attendee.email, twin->attendee.email);
        QCOMPARE(person.attendee.sourceKey, twin->attendee.sourceKey);
        QCOMPARE(person.ticketTypeName, twin->ticketTypeName);
        QCOMPARE(person.attendee.variation, twin->attendee.variation);
        QCOMPARE(person.attendee.blocked, twin->attendee.blocked);
        QCOMPARE(person.attendee.validFrom, twin->attendee.validFrom);
        QCOMPARE(person.attendee.validUntil, twin->attendee.validUntil);
        limited += person.attendee.validFrom || person.attendee.validUntil ? 1 : 0;
    }
    QCOMPARE(limited, 14);
}

void tst_AttendeeCsv::addonsBelongToTheirParentAndBearItsName()
{
    const auto list = readFile(u"pretix-order-positions.csv"_s);
    QVERIFY(list.has_value());
    QHash<QString, const SourceAttendee*> parents;
    int addons = 0;
    for (const auto& person : list->people) {
        if (person.parentKey.isEmpty()) {
            parents.insert(person.attendee.sourceKey, &person);
            continue;
        }
        ++addons;
        const auto* parent = parents.value(person.parentKey); // parents come first
        QVERIFY(parent != nullptr);
        QCOMPARE(person.attendee.order, parent->attendee.order);
        QCOMPARE(person.attendee.name, parent->attendee.name);
        QVERIFY(person.attendee.token != parent->attendee.token);
    }
    QCOMPARE(addons, 322);
}

void tst_AttendeeCsv::firstAndLastNameJoin()
{
    const auto list = read("Vorname;Nachname;Firma\r\nJürgen;Groß;ACME\r\nSukarno;;\r\n");
    QVERIFY(list.has_value());
    QCOMPARE(list->delimiter, QChar(u';'));
    QCOMPARE(list->people.at(0).attendee.name, u"Jürgen Groß"_s);
    QCOMPARE(list->people.at(1).attendee.name, u"Sukarno"_s);
}

void tst_AttendeeCsv::aCombinedProductColumnSplits()
{
    const auto list = read("Name,Ticket type\nAnn,Day pass – Student\nBob,Drop-in\nC,A – B – C\n");
    QVERIFY(list.has_value());
    QCOMPARE(list->people.at(0).ticketTypeName, u"Day pass"_s);
    QCOMPARE(list->people.at(0).attendee.variation, u"Student"_s);
    QCOMPARE(list->people.at(1).ticketTypeName, u"Drop-in"_s);
    QCOMPARE(list->people.at(1).attendee.variation, QString());
    QCOMPARE(list->people.at(2).ticketTypeName, u"A – B"_s);
    const auto apart = read("Name,Product,Variation\nAnn,Day – Night,Student\n");
    QCOMPARE(apart->people.at(0).ticketTypeName, u"Day – Night"_s);
}

void tst_AttendeeCsv::eventbriteRowsAreUnderstood()
{
    const auto list = read(
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,"
        "Attendee Status,Company\n"
        "1689365701,2026-10-01 10:00:00,Asha,Rao,asha@example.org,1,Regular,2360209833,Attending,"
        "IBM\n"
        "1689365702,2026-10-02 10:00:00,Li,Na,li@example.org,1,Regular,2360209834,Not Attending,\n"
        "1689365703,2026-10-02 10:00:00,Omar,Aziz,omar@example.org,1,Regular,2360209835,"
        "Checked In,\n");
    QVERIFY(list.has_value());
    QCOMPARE(formatWord(list->mapping.format), u"eventbrite"_s);
    QCOMPARE(list->mapping.key(), u"order"_s);
    QCOMPARE(list->people.size(), 3);
    QCOMPARE(list->people.at(0).attendee.name, u"Asha Rao"_s);
    QCOMPARE(list->people.at(0).attendee.sourceKey, u"order:1689365701:2360209833"_s);
    QCOMPARE(list->people.at(1).attendee.status, OrderStatus::Cancelled);
    QCOMPARE(list->people.at(2).checkIns.size(), 1);
    QCOMPARE(list->people.at(2).checkIns.first().at, seen);
    QVERIFY(list->people.at(0).checkIns.isEmpty());
}

void tst_AttendeeCsv::indicoRowsAreUnderstood()
{
    const auto list = read("ID,Name,Email Address,Affiliation,Registration state,Checked in,"
                           "Check-in date\n"
                           "1,Asha Rao,asha@example.org,IISc,Completed,Yes,"
                           "2026-11-24T18:48:00+05:30\n"
                           "2,Li Na,li@example.org,CERN,Awaiting payment,No,\n"
                           "3,Omar,omar@example.org,,Pending,No,\n"
                           "4,Eva,eva@example.org,,Withdrawn,No,\n");
    QVERIFY(list.has_value());
    QCOMPARE(formatWord(list->mapping.format), u"indico"_s);
    QCOMPARE(list->people.size(), 4);
    QCOMPARE(list->people.at(0).attendee.sourceKey, u"order:1:1"_s);
    QCOMPARE(
        list->people.at(0).checkIns.first().at.toString(Qt::ISODate), u"2026-11-24T13:18:00Z"_s);
    QVERIFY(!list->people.at(1).attendee.approvalPending);
    QCOMPARE(list->people.at(1).attendee.status, OrderStatus::Pending);
    QVERIFY(list->people.at(2).attendee.approvalPending);
    QCOMPARE(list->people.at(3).attendee.status, OrderStatus::Cancelled);
}

void tst_AttendeeCsv::columnsWithoutAFieldAreKept()
{
    const auto list
        = read("Name,T-shirt size,Phone number,Empty,Job\nAnn,XL,'+49 30 1,,Engineer\n");
    QVERIFY(list.has_value());
    const QMap<QString, QString> kept = {{u"column:T-shirt size"_s, u"XL"_s},
        {u"telephone"_s, u"+49 30 1"_s}, {u"column:Job"_s, u"Engineer"_s}};
    QCOMPARE(list->people.first().attendee.fields, kept);
}

void tst_AttendeeCsv::columnNamedAsABadgesVariableIsThatVariable()
{
    const auto list = read("Name,question_tshirt,Seat row\nAnn,XL,F\n");
    QVERIFY(list.has_value());
    const QMap<QString, QString> kept = {{u"question_tshirt"_s, u"XL"_s}, {u"seat_row"_s, u"F"_s}};
    QCOMPARE(list->people.first().attendee.fields, kept);
}

void tst_AttendeeCsv::whoLeftIsToldAsGoneOut()
{
    const auto list = read("Name,Checked in,Checked out\n"
                           "Ann,2026-11-24 09:00,2026-11-24 12:00\n"
                           "Bob,no,2026-11-24 12:00\nEve,yes,\n");
    QVERIFY(list.has_value());
    QCOMPARE(list->rejected, QList<RejectedRow>());
    const auto& ann = list->people.at(0).checkIns;
    QCOMPARE(ann.size(), 2);
    QCOMPARE(ann.at(0).direction, Direction::Entry);
    QCOMPARE(ann.at(1).direction, Direction::Exit);
    QCOMPARE(ann.at(0).at.secsTo(ann.at(1).at), 3 * 60 * 60);
    QVERIFY(list->people.at(1).checkIns.isEmpty()); // who never came cannot have left
    QCOMPARE(list->people.at(2).checkIns.size(), 1);
}

void tst_AttendeeCsv::theKeyIsTokenElseOrderElseMail()
{
    const auto tokens = read("Name,Secret\nAnn,t1\n");
    QCOMPARE(tokens->mapping.key(), u"token"_s);
    QCOMPARE(tokens->people.first().attendee.sourceKey, u"token:t1"_s);
    const auto orders = read("Name,Order code,Position ID,E-mail\nAnn,ABC,2,Ann@example.org\n");
    QCOMPARE(orders->mapping.key(), u"order"_s);
    QCOMPARE(orders->people.first().attendee.sourceKey, u"order:ABC:2"_s);
    const auto mails = read("Name,E-mail\nAnn Rao,Ann@example.org\n");
    QCOMPARE(mails->mapping.key(), u"mail"_s);
    QCOMPARE(mails->people.first().attendee.sourceKey, u"mail:ann@example.org:Ann Rao"_s);
    const auto names = read("Name,Company\nAnn Rao,IBM\n");
    QCOMPARE(names->people.first().attendee.sourceKey, u"name:Ann Rao:IBM"_s);
}

void tst_AttendeeCsv::encodingAndDelimiterAreDetectedAndCanBeChosen()
{
    const QByteArray bytes("Name;Firma\nJ\xFCrgen;Caf\xE9, Bar\n");
    const auto list = read(bytes);
    QVERIFY(list.has_value());
    QCOMPARE(encodingName(list->encoding), u"Windows-1252"_s);
    QCOMPARE(list->people.first().attendee.name, u"Jürgen"_s);
    auto wanted = options();
    wanted.encoding = TextEncoding::Utf8;
    wanted.delimiter = u',';
    wanted.mapping = {{u"name"_s, u"Name;Firma"_s}};
    const auto chosen = read(bytes, wanted);
    QVERIFY(chosen.has_value());
    QCOMPARE(encodingName(chosen->encoding), u"UTF-8"_s);
    QCOMPARE(chosen->delimiter, QChar(u','));
    QVERIFY(chosen->people.isEmpty()); // cut at the comma, the row is one field too long
    QCOMPARE(chosen->rejected.first().reason, u"tooManyFields"_s);
}

QTEST_APPLESS_MAIN(tst_AttendeeCsv)
#include "tst_AttendeeCsv.moc"
