// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixOrders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

/// An order of two places, the second an add-on of the first.
QJsonObject order()
{
    return QJsonDocument::fromJson(R"({
      "code": "ABCDE", "status": "n", "email": "buyer@example.org", "locale": "kn",
      "valid_if_pending": true, "require_approval": true, "checkin_attention": true,
      "checkin_text": "Ask for the badge", "comment": "VIP",
      "positions": [
        {"id": 7, "positionid": 1, "item": 1, "variation": 2, "subevent": 3, "attendee_name": "Asha Rao",
         "company": null, "attendee_email": null, "secret": "s/1+=", "addon_to": null,
         "blocked": ["admin"], "valid_from": "2026-12-05T09:00:00+05:30", "valid_until": null,
         "canceled": false,
         "answers": [{"question": 3, "answer": "M, L", "options": [11, 12]},
                     {"question": 4, "answer": "vegan", "options": []}],
         "checkins": [{"id": 91, "list": 5, "type": "exit", "device_id": 4,
                       "datetime": "2026-12-05T09:30:00.250000+05:30"},
                      {"id": 92, "list": 5, "type": "entry", "datetime": "2026-12-05T04:10:00Z"}],
         "print_logs": [
           {"id": 1, "successful": true, "type": "badge", "datetime": "2026-12-05T04:00:00Z",
            "info": {"uuid": "u-1", "desk": "Desk B"}},
           {"id": 2, "successful": false, "type": "badge", "datetime": "2026-12-05T04:00:00Z"},
           {"id": 3, "successful": true, "type": "ticket", "datetime": "2026-12-05T04:00:00Z"}],
         "pdf_data": {"attendee_name": "Asha Rao", "attendee_company": "Infosys",
                      "variation": "Student", "item": "Attendee", "now_time": "09:00",
                      "attendee_street": null, "images": {}}},
        {"id": 8, "positionid": 2, "item": 6, "variation": null, "attendee_name": null,
         "secret": "s2", "addon_to": 7, "blocked": null,
         "pdf_data": {"attendee_name": "Asha Rao", "attendee_company": "Infosys"}}
      ]})")
        .object();
}

QByteArray pageOf(const QJsonArray& orders)
{
    return QJsonDocument(QJsonObject{{u"results"_s, orders}}).toJson();
}

QList<SourceAttendee> attendees(const QJsonObject& order)
{
    return PretixOrdersReader().read(pageOf({order}))->attendees;
}

} // namespace

class tst_PretixOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceBecomesAnAttendee();
    void addonsTakeNameAndCompanyOfTheirParent();
    void answersAreAsRedeemWantsThem();
    void checkInsKeepTheirMilliseconds();
    void onlyBadgesThatCameOutArePrints();
    void fieldsOfTheMomentAreLeftOut();
    void picturesAreToldByTheirEtags();
    void stateOfAnOrder_data();
    void stateOfAnOrder();
    void aPageTellsItsOrdersAndTheNextPage();
    void positionsWithOtherFieldsDoNotMixThem();
    void everyScriptAndSignComesThrough();
    void whatIsNoPageIsNone_data();
    void whatIsNoPageIsNone();
    void nothingIsNoFault();
};

void tst_PretixOrders::aPlaceBecomesAnAttendee()
{
    const SourceAttendee source = attendees(order()).first();
    const Attendee& attendee = source.attendee;
    QCOMPARE(attendee.sourceKey, u"pretix:7"_s);
    QCOMPARE(attendee.remote, 7);
    QCOMPARE(attendee.order, u"ABCDE"_s);
    QCOMPARE(attendee.position, 1);
    QCOMPARE(attendee.token.value, u"s/1+="_s);
    QCOMPARE(attendee.name, u"Asha Rao"_s);
    QCOMPARE(attendee.company, u"Infosys"_s);
    QCOMPARE(attendee.email, u"buyer@example.org"_s);
    QCOMPARE(attendee.locale, u"kn"_s);
    QCOMPARE(attendee.variationRemote, 2);
    QCOMPARE(attendee.date.remote, 3);
    QCOMPARE(attendee.variation, u"Student"_s);
    QCOMPARE(source.ticketTypeRemote, 1);
    QCOMPARE(source.ticketTypeName, u"Attendee"_s);
    QCOMPARE(attendee.status, OrderStatus::Pending);
    QVERIFY(attendee.validIfPending);
    QVERIFY(attendee.approvalPending);
    QVERIFY(attendee.blocked);
    QVERIFY(attendee.attention);
    QCOMPARE(attendee.checkInText, u"Ask for the badge"_s);
    QCOMPARE(attendee.comment, u"VIP"_s);
    QCOMPARE(attendee.validFrom, QDateTime(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC));
    QVERIFY(!attendee.validUntil);
    QVERIFY(source.parentKey.isEmpty());
}

void tst_PretixOrders::addonsTakeNameAndCompanyOfTheirParent()
{
    const SourceAttendee addon = attendees(order()).last();
    QCOMPARE(addon.parentKey, u"pretix:7"_s);
    QCOMPARE(addon.attendee.name, u"Asha Rao"_s);
    QCOMPARE(addon.attendee.company, u"Infosys"_s);
    QVERIFY(!addon.attendee.blocked);
}

void tst_PretixOrders::answersAreAsRedeemWantsThem()
{
    const QMap<qint64, QString> expected{{3, u"11,12"_s}, {4, u"vegan"_s}};
    QCOMPARE(attendees(order()).first().attendee.answers, expected);
}

void tst_PretixOrders::checkInsKeepTheirMilliseconds()
{
    const QList<SourceCheckIn> checkIns = attendees(order()).first().checkIns;
    QCOMPARE(checkIns.size(), 2);
    QCOMPARE(checkIns[0].remote, 91);
    QCOMPARE(checkIns[0].listRemote, 5);
    QCOMPARE(checkIns[0].direction, Direction::Exit);
    QCOMPARE(checkIns[0].at, QDateTime(QDate(2026, 12, 5), QTime(4, 0, 0, 250), Qt::UTC));
    QCOMPARE(checkIns[0].desk, u"#4"_s);
    QCOMPARE(checkIns[1].direction, Direction::Entry);
    QCOMPARE(checkIns[1].desk, QString());
}

void tst_PretixOrders::onlyBadgesThatCameOutArePrints()
{
    const QList<SourcePrint> prints = attendees(order()).first().prints;
    QCOMPARE(prints.size(), 1);
    QCOMPARE(prints[0].remote, 1);
    QCOMPARE(prints[0].uuid, u"u-1"_s);
    QCOMPARE(prints[0].desk, u"Desk B"_s);
}

void tst_PretixOrders::fieldsOfTheMomentAreLeftOut()
{
    const auto fields = attendees(order()).first().attendee.fields.texts();
    QCOMPARE(fields.value(u"attendee_company"_s), u"Infosys"_s);
    QVERIFY(!fields.contains(u"now_time"_s));
    QVERIFY(!fields.contains(u"images"_s));
}

/// An address may be anybody's: it is not taken over.
void tst_PretixOrders::picturesAreToldByTheirEtags()
{
    QVERIFY(attendees(order()).first().pictures); // it says that there is none
    QVERIFY(attendees(order()).first().pictures->isEmpty());
    const auto page = PretixOrdersReader().read(R"({"results":[{"positions":[{"id":1,"pdf_data":{
        "images":{"question_PHOTO":"https://evil.example.org/pdf_image/x/#etag=a1b2",
        "question_CAT":null,"logo":"/x","odd":7}}},{"id":2},{"id":3,"pdf_data":{"images":[]}}]}]})");
    QVERIFY(page);
    QCOMPARE(*page->attendees.at(0).pictures,
        (QMap<QString, QString>{{u"question_PHOTO"_s, u"a1b2"_s}, {u"logo"_s, QString()}}));
    QVERIFY(!page->attendees.at(1).pictures); // as an answer to redeem: nothing is said of them
    QVERIFY(page->attendees.at(2).pictures->isEmpty());
}

void tst_PretixOrders::stateOfAnOrder_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<bool>("canceled");
    QTest::addColumn<OrderStatus>("status");
    QTest::newRow("paid") << u"p"_s << false << OrderStatus::Paid;
    QTest::newRow("pending") << u"n"_s << false << OrderStatus::Pending;
    QTest::newRow("expired") << u"e"_s << false << OrderStatus::Expired;
    QTest::newRow("cancelled") << u"c"_s << false << OrderStatus::Cancelled;
    QTest::newRow("place cancelled") << u"p"_s << true << OrderStatus::Cancelled;
    QTest::newRow("a letter of tomorrow") << u"x"_s << false << OrderStatus::Unknown;
}

void tst_PretixOrders::stateOfAnOrder()
{
    QFETCH(QString, letter);
    QFETCH(bool, canceled);
    QFETCH(OrderStatus, status);
    QJsonObject json = order();
    json.insert(u"status"_s, letter);
    json.insert(u"positions"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"canceled"_s, canceled}}});
    const Attendee attendee = attendees(json).first().attendee;
    QCOMPARE(attendee.status, status);
    // approval waits only while the order does
    QCOMPARE(attendee.approvalPending, status == OrderStatus::Pending);
}

void tst_PretixOrders::aPageTellsItsOrdersAndTheNextPage()
{
    const auto page = PretixOrdersReader().read(R"({"count": 120,
        "next": "https://tickets.example.org/orders/?page=2",
        "results": [{"code": "A", "positions": [{"id": 1}, {"id": 2}]}, {"code": "B"}]})");
    QVERIFY(page);
    QCOMPARE(page->count, 120);
    QCOMPARE(page->next, u"https://tickets.example.org/orders/?page=2"_s);
    QCOMPARE(page->codes, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(page->attendees.size(), 2);
    QCOMPARE(page->attendees.last().attendee.sourceKey, u"pretix:2"_s);
    const auto last = PretixOrdersReader().read(R"({"count":0,"next":null,"results":[]})");
    QVERIFY(last && last->next.isEmpty());
}

void tst_PretixOrders::positionsWithOtherFieldsDoNotMixThem()
{
    PretixOrdersReader reader;
    const auto fields = [&reader](const QByteArray& pdfData) {
        return reader.read(R"({"results":[{"positions":[{"pdf_data":)" + pdfData + "}]}]}")
            ->attendees.first()
            .attendee.fields;
    };
    using Fields = BadgeFields;
    QCOMPARE(fields(R"({"a":"1","b":"2"})"), (Fields{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
    QCOMPARE(fields(R"({"b":"3","c":"4","a":"5"})"),
        (Fields{{u"a"_s, u"5"_s}, {u"b"_s, u"3"_s}, {u"c"_s, u"4"_s}}));
    QCOMPARE(fields(R"({"a":"6"})"), (Fields{{u"a"_s, u"6"_s}}));
    QCOMPARE(fields("null"), Fields());
}

void tst_PretixOrders::everyScriptAndSignComesThrough()
{
    const QString name = u"ಅನನ್ಯ \"Anu\" \\ 陳大文 \U0001F600\n\tO\u2019Neil"_s;
    QJsonObject position{{u"attendee_name"_s, name}};
    position.insert(u"pdf_data"_s, QJsonObject{{name, name}});
    const Attendee attendee = attendees({{u"positions"_s, QJsonArray{position}}}).first().attendee;
    QCOMPARE(attendee.name, name);
    QCOMPARE(attendee.fields.value(name), name);
    const auto escaped
        = PretixOrdersReader().read(R"({"results":[{"code":"\u0c85\ud83d\ude00"}]})");
    QCOMPARE(escaped->codes.first(), u"\u0c85\U0001F600"_s);
}

void tst_PretixOrders::whatIsNoPageIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page of a portal") << QByteArray("<html/>");
    QTest::newRow("JSON of somebody else") << QByteArray(R"({"hello":1})");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("results of another shape") << QByteArray(R"({"results":{"a":1}})");
    QTest::newRow("half a body") << pageOf({order()}).chopped(5);
    QTest::newRow("half a body that ends with an order")
        << QByteArray(R"({"results":[{"code":"A","positions":[]},{"code":"B"})");
    QTest::newRow("more than a body") << pageOf({order()}) + "}";
    QTest::newRow("broken where nobody looks")
        << QByteArray(R"({"results":[{"code":"A","fees":[nul]}]})");
    QTest::newRow("no UTF-8") << QByteArray("{\"results\":[{\"code\":\"\xff\"}]}");
    QTest::newRow("deeper than anybody writes")
        << QByteArray(R"({"results":)") + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
}

void tst_PretixOrders::whatIsNoPageIsNone()
{
    QFETCH(QByteArray, body);
    QVERIFY(!PretixOrdersReader().read(body));
}

void tst_PretixOrders::nothingIsNoFault()
{
    QVERIFY(attendees({}).isEmpty());
    QCOMPARE(attendees({{u"positions"_s, QJsonArray{QJsonObject()}}}).size(), 1);
    const auto odd = PretixOrdersReader().read(R"({"results":[1,null,{"code":7,"positions":
        [5,{"id":"x","checkins":{},"answers":[3],"pdf_data":[],"blocked":true}]}]})");
    QVERIFY(odd);
    QCOMPARE(odd->codes, QStringList{QString()});
    QCOMPARE(odd->attendees.size(), 1);
    QVERIFY(!odd->attendees.first().attendee.blocked);
}

QTEST_GUILESS_MAIN(tst_PretixOrders)
#include "tst_PretixOrders.moc"
