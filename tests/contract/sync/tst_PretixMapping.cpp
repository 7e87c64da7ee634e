// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixMapping.h"

#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray array(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).array();
}

/// An order of two places, the second an add-on of the first.
QJsonObject order()
{
    return object(R"({
      "code": "ABCDE", "status": "n", "email": "buyer@example.org", "locale": "kn",
      "valid_if_pending": true, "require_approval": true, "checkin_attention": true,
      "checkin_text": "Ask for the badge", "comment": "VIP",
      "positions": [
        {"id": 7, "positionid": 1, "item": 1, "variation": 2, "attendee_name": "Asha Rao",
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
      ]})");
}

} // namespace

class tst_PretixMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceBecomesAnAttendee();
    void addonsTakeNameAndCompanyOfTheirParent();
    void answersAreAsRedeemWantsThem();
    void checkInsKeepTheirMilliseconds();
    void onlyBadgesThatCameOutArePrints();
    void fieldsOfTheMomentAreLeftOut();
    void stateOfAnOrder_data();
    void stateOfAnOrder();
    void textsAreInTheEventsLanguage();
    void badgesAreAssignedAsTheServerMeansIt();
    void theFrameIsMappedWhole();
    void questionsTellWhichAnswersTheyTake();
    void eventTellsItsKeysAndWhenDoorsOpen();
    void settingsOfAListThatAreInUseAndNotKnownAreNamed();
    void wristbandsKnowTheirTickets();
    void nothingIsNoFault();
};

void tst_PretixMapping::aPlaceBecomesAnAttendee()
{
    const SourceAttendee source = PretixMapping::attendees(order()).first();
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

void tst_PretixMapping::addonsTakeNameAndCompanyOfTheirParent()
{
    const SourceAttendee addon = PretixMapping::attendees(order()).last();
    QCOMPARE(addon.parentKey, u"pretix:7"_s);
    QCOMPARE(addon.attendee.name, u"Asha Rao"_s);
    QCOMPARE(addon.attendee.company, u"Infosys"_s);
    QVERIFY(!addon.attendee.blocked);
}

void tst_PretixMapping::answersAreAsRedeemWantsThem()
{
    const QMap<qint64, QString> expected{{3, u"11,12"_s}, {4, u"vegan"_s}};
    QCOMPARE(PretixMapping::attendees(order()).first().attendee.answers, expected);
}

void tst_PretixMapping::checkInsKeepTheirMilliseconds()
{
    const QList<SourceCheckIn> checkIns = PretixMapping::attendees(order()).first().checkIns;
    QCOMPARE(checkIns.size(), 2);
    QCOMPARE(checkIns[0].remote, 91);
    QCOMPARE(checkIns[0].listRemote, 5);
    QCOMPARE(checkIns[0].direction, Direction::Exit);
    QCOMPARE(checkIns[0].at, QDateTime(QDate(2026, 12, 5), QTime(4, 0, 0, 250), Qt::UTC));
    QCOMPARE(checkIns[0].desk, u"#4"_s);
    QCOMPARE(checkIns[1].direction, Direction::Entry);
    QCOMPARE(checkIns[1].desk, QString());
}

void tst_PretixMapping::onlyBadgesThatCameOutArePrints()
{
    const QList<SourcePrint> prints = PretixMapping::attendees(order()).first().prints;
    QCOMPARE(prints.size(), 1);
    QCOMPARE(prints[0].remote, 1);
    QCOMPARE(prints[0].uuid, u"u-1"_s);
    QCOMPARE(prints[0].desk, u"Desk B"_s);
}

void tst_PretixMapping::fieldsOfTheMomentAreLeftOut()
{
    const QMap<QString, QString> fields = PretixMapping::attendees(order()).first().attendee.fields;
    QCOMPARE(fields.value(u"attendee_company"_s), u"Infosys"_s);
    QVERIFY(!fields.contains(u"now_time"_s));
    QVERIFY(!fields.contains(u"images"_s));
}

void tst_PretixMapping::stateOfAnOrder_data()
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

void tst_PretixMapping::stateOfAnOrder()
{
    QFETCH(QString, letter);
    QFETCH(bool, canceled);
    QFETCH(OrderStatus, status);
    QJsonObject json = order();
    json.insert(u"status"_s, letter);
    json.insert(u"positions"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"canceled"_s, canceled}}});
    const Attendee attendee = PretixMapping::attendees(json).first().attendee;
    QCOMPARE(attendee.status, status);
    // approval waits only while the order does
    QCOMPARE(attendee.approvalPending, status == OrderStatus::Pending);
}

void tst_PretixMapping::textsAreInTheEventsLanguage()
{
    const QJsonObject texts{{u"en"_s, u"Speaker"_s}, {u"de"_s, u"Vortrag"_s}};
    QCOMPARE(PretixMapping::text(texts, u"de"_s), u"Vortrag"_s);
    QCOMPARE(PretixMapping::text(texts, u"de-informal"_s), u"Vortrag"_s);
    QCOMPARE(PretixMapping::text(texts, u"kn"_s), u"Speaker"_s);
    QCOMPARE(PretixMapping::text(QJsonObject{{u"ta"_s, u"பேச்சாளர்"_s}}, u"kn"_s), u"பேச்சாளர்"_s);
    QCOMPARE(PretixMapping::text(u"plain"_s, u"kn"_s), u"plain"_s);
    QCOMPARE(PretixMapping::text(QJsonValue(), u"kn"_s), QString());
}

void tst_PretixMapping::badgesAreAssignedAsTheServerMeansIt()
{
    PretixFrame frame;
    frame.items = array(R"([{"id":1,"name":"A"},{"id":2,"name":"B"},{"id":3,"name":"C"}])");
    frame.badgeItems = array(R"([{"id":1,"item":2,"layout":9},{"id":2,"item":3,"layout":null}])");
    const QList<TicketType> types = PretixMapping::event(frame).ticketTypes;
    QCOMPARE(types[0].badge, BadgeChoice::Default);
    QCOMPARE(types[1].badge, BadgeChoice::Own);
    QCOMPARE(types[1].badgeTemplateRemote, 9);
    QCOMPARE(types[2].badge, BadgeChoice::None);
}

void tst_PretixMapping::theFrameIsMappedWhole()
{
    PretixFrame frame;
    frame.settings = object(R"({"locale":"en"})");
    frame.event = object(R"({"slug":"day","name":{"en":"Day"},"location":{"en":"Hall\n1"},
        "timezone":"Asia/Kolkata","date_from":"2026-12-05T09:00:00+05:30","date_to":null})");
    frame.checkInLists = array(R"([{"id":5,"name":"Door","all_products":false,
        "limit_products":[1,2],"include_pending":true,"allow_multiple_entries":true,
        "allow_entry_after_exit":false,"addon_match":true,"rules":{"and":[]}}])");
    frame.questions = array(R"([{"id":3,"identifier":"SHIRT","question":{"en":"Size?"},
        "type":"C","required":true,"items":[1],"ask_during_checkin":true,
        "dependency_question":2,"dependency_values":["YES"],
        "options":[{"id":11,"identifier":"M","answer":{"en":"Medium"}}]}])");
    frame.badgeLayouts = array(R"([{"id":9,"name":"Badge","default":true,
        "layout":[{"type":"barcodearea"}],"background":"x"}])");
    frame.backgrounds = {{9, "%PDF-1"}};
    frame.revokedSecrets = array(R"([{"secret":"old"}])");
    frame.blockedSecrets = array(R"([{"secret":"b","blocked":true},
        {"secret":"free","blocked":false}])");
    const SourceEvent source = PretixMapping::event(frame);
    QCOMPARE(source.event.slug, u"day"_s);
    QCOMPARE(source.event.location, u"Hall 1"_s);
    QCOMPARE(source.event.timeZone, "Asia/Kolkata");
    QVERIFY(!source.event.to.isValid());
    const CheckInList& list = source.lists.first();
    QCOMPARE(list.ticketTypeRemotes, (QList<qint64>{1, 2}));
    QVERIFY(!list.allTicketTypes && list.includePending && list.allowMultipleEntries
        && !list.allowEntryAfterExit && list.addonMatch && !list.rules.isEmpty());
    const Question& question = source.questions.first();
    QVERIFY(question.required && question.atCheckIn);
    QCOMPARE(question.dependsOn, 2);
    QCOMPARE(question.dependsOnValues, QStringList{u"YES"_s});
    QCOMPARE(question.options.first(), (QuestionOption{11, u"M"_s, u"Medium"_s}));
    QCOMPARE(source.templates.first().key, u"pretix-9"_s);
    QVERIFY(source.templates.first().isDefault);
    QCOMPARE(source.templates.first().layout, R"([{"type":"barcodearea"}])");
    QCOMPARE(source.templates.first().background, "%PDF-1");
    QCOMPARE(source.revokedTokens, QStringList{u"old"_s});
    QCOMPARE(source.blockedTokens, QStringList{u"b"_s});
}

void tst_PretixMapping::settingsOfAListThatAreInUseAndNotKnownAreNamed()
{
    PretixFrame frame;
    frame.event = object(R"({"slug":"day","has_subevents":true})");
    frame.checkInLists = array(R"([
        {"id":1,"name":"A","subevent":null,"exit_all_at":"2026-12-05T20:00:00Z",
         "ignore_in_statistics":true,"consider_tickets_used":true,
         "new_flag":false,"new_text":"","new_list":[],"new_rules":{},"new_number":0,"new":null},
        {"id":2,"name":"B","subevent":7,"height_limit":140}])");
    const SourceEvent source = PretixMapping::event(frame);
    QVERIFY(source.event.isSeries);
    QCOMPARE(source.lists.at(0).unknownSettings, QStringList{});
    QCOMPARE(source.lists.at(1).unknownSettings, (QStringList{u"height_limit"_s, u"subevent"_s}));
}

void tst_PretixMapping::wristbandsKnowTheirTickets()
{
    PretixFrame frame;
    frame.settings = object(R"({"reusable_media_usage_enforced":true})");
    frame.allMedia = true;
    frame.reusableMedia = array(R"([
        {"id":1,"type":"barcode","identifier":"BAND","active":true,"expires":null,
         "linked_orderpositions":[7,8]},
        {"id":2,"type":"nfc_uid","identifier":"04AABB","active":false,
         "expires":"2026-12-05T09:00:00+05:30","linked_orderposition":9}])");
    const SourceEvent source = PretixMapping::event(frame);
    QVERIFY(source.event.mediaEnforced && source.allMedia);
    const Medium band{1, TicketToken{u"BAND"_s}, true, {}, {u"pretix:7"_s, u"pretix:8"_s}};
    const Medium chip{
        2, {}, false, QDateTime(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC), {u"pretix:9"_s}};
    QCOMPARE(source.media, (QList<Medium>{band, chip}));
}

void tst_PretixMapping::questionsTellWhichAnswersTheyTake()
{
    PretixFrame frame;
    frame.questions = array(R"([
        {"id":1,"type":"N","valid_number_min":"0.00","valid_number_max":"10.50"},
        {"id":2,"type":"D","valid_date_min":"2026-01-01","valid_date_max":null},
        {"id":3,"type":"W","valid_datetime_min":null,
         "valid_datetime_max":"2026-12-05T09:00:00+05:30"},
        {"id":4,"type":"S","valid_string_length_min":3,"valid_string_length_max":12},
        {"id":5,"type":"S"}])");
    const QList<Question> questions = PretixMapping::event(frame).questions;
    QCOMPARE(questions.at(0).range.smallest, std::optional(0.0));
    QCOMPARE(questions.at(0).range.largest, std::optional(10.5));
    QCOMPARE(questions.at(1).range.firstDate, std::optional(QDate(2026, 1, 1)));
    QVERIFY(!questions.at(1).range.lastDate);
    QCOMPARE(questions.at(2).range.latest,
        std::optional(QDateTime(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC)));
    QCOMPARE(questions.at(3).range.shortest, std::optional(3));
    QCOMPARE(questions.at(3).range.longest, std::optional(12));
    QVERIFY(questions.at(4).range == AnswerRange{});
}

void tst_PretixMapping::eventTellsItsKeysAndWhenDoorsOpen()
{
    PretixFrame frame;
    frame.event = object(R"({"slug":"a","date_admission":"2026-12-05T08:00:00+05:30",
        "valid_keys":{"pretix_sig1":["LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUNvd0JRWURLMlZ3QXlFQVMwdExTMHRMUzB0TFMwdExTMHRMUzB0TFMwdExTMHRMUzB0TFMwdExTMHM9Ci0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLQo=",
                                     "bm8ga2V5", 5]}})");
    const Event event = PretixMapping::event(frame).event;
    QCOMPARE(event.admission, std::optional(QDateTime(QDate(2026, 12, 5), QTime(2, 30), Qt::UTC)));
    QCOMPARE(event.signingKeys, (QList<QByteArray>{QByteArray(32, 'K')}));
}

void tst_PretixMapping::nothingIsNoFault()
{
    QVERIFY(PretixMapping::attendees({}).isEmpty());
    QCOMPARE(PretixMapping::attendees(object(R"({"positions":[{}]})")).size(), 1);
    QVERIFY(PretixMapping::event({}).lists.isEmpty());
}

QTEST_GUILESS_MAIN(tst_PretixMapping)
#include "tst_PretixMapping.moc"
