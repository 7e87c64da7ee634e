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

} // namespace

class tst_PretixMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreInTheEventsLanguage();
    void badgesAreAssignedAsTheServerMeansIt();
    void theFrameIsMappedWhole();
    void questionsTellWhichAnswersTheyTake();
    void eventTellsItsKeysAndWhenDoorsOpen();
    void settingsOfAListThatAreInUseAndNotKnownAreNamed();
    void datesOfASeriesAndTheListForOneAreKept();
    void whatHasSeveralLanguagesIsKeptInAll();
    void wristbandsKnowTheirTickets();
    void nothingIsNoFault();
};

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
        "type":"C","required":true,"items":[1],"ask_during_checkin":true,"show_during_checkin":true,
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
    QVERIFY(question.required && question.atCheckIn && question.shownAtCheckIn);
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
    QCOMPARE(source.lists.at(0).unknownSettings, QStringList{});
    QCOMPARE(source.lists.at(1).unknownSettings, QStringList{u"height_limit"_s});
    QCOMPARE(source.lists.at(0).exitAllAt, QDateTime(QDate(2026, 12, 5), QTime(20, 0), Qt::UTC));
    QCOMPARE(source.lists.at(1).exitAllAt, std::nullopt);
}

void tst_PretixMapping::datesOfASeriesAndTheListForOneAreKept()
{
    PretixFrame frame;
    frame.event = object(R"({"slug":"day","has_subevents":true})");
    frame.settings = object(R"({"locale":"de"})");
    frame.dates = array(R"([
        {"id":7,"name":{"en":"Evening","de":"Abend"},"date_from":"2026-12-05T19:00:00+05:30",
         "date_to":"2026-12-05T22:00:00+05:30","date_admission":"2026-12-05T18:00:00+05:30"},
        {"id":8,"name":{"en":"Late"},"date_from":"2026-12-06T19:00:00+05:30","date_to":null,
         "date_admission":null}])");
    frame.checkInLists = array(R"([{"id":1,"name":"A","subevent":null},
        {"id":2,"name":"B","subevent":8}])");
    const SourceEvent source = PretixMapping::event(frame);
    QVERIFY(source.event.isSeries);
    const QDateTime evening({2026, 12, 5}, {13, 30}, Qt::UTC);
    QCOMPARE(source.dates,
        (QList<EventDate>{
            {7, u"Abend"_s, evening, evening.addSecs(3 * 3600), evening.addSecs(-3600)},
            {8, u"Late"_s, evening.addDays(1), {}, {}}}));
    QCOMPARE(source.lists.at(0).date, EventDate());
    QCOMPARE(source.lists.at(1).date.remote, 8);
}

void tst_PretixMapping::whatHasSeveralLanguagesIsKeptInAll()
{
    PretixFrame frame;
    frame.event
        = object(R"({"slug":"day","name":{"en":"Day","de":"Tag"},"location":{"en":"Hall"}})");
    frame.items = array(R"([{"id":7,"name":{"en":"Talk","de":"Vortrag"},"category":3,
        "description":{"en":"Long","de":"Lang"},"variations":[
        {"id":9,"value":{"en":"Half","de":"Halb"},"description":{"en":"Short","de":"Kurz"}}]},
        {"id":8,"name":"Press","category":null,"description":null,"variations":[]}])");
    frame.dates = array(R"([{"id":5,"name":{"en":"Eve","de":"Abend"},
        "location":{"en":"Yard","de":"Hof"}}])");
    const auto keys = [&frame] {
        return QStringList(PretixMapping::event(frame).event.translations.keys()).join(u' ');
    };
    QCOMPARE(keys(), u"date-5 date-5-location item-7 name variation-9"_s);
    QCOMPARE(PretixMapping::event(frame).event.translations.value(u"item-7"_s),
        (Translations{{u"en"_s, u"Talk"_s}, {u"de"_s, u"Vortrag"_s}}));
    // what is long, or costs one more request, where a layout shows it in a language of its own
    frame.categories = array(R"([{"id":3,"name":{"en":"Talks","de":"Vorträge"}}])");
    const QByteArray layout
        = R"([{"id":1,"layout":[{"type":"textarea","locale":"%1","content":"other",
            "text":"{item_description}"}]}])";
    frame.badgeLayouts = array(QByteArray(layout).replace("%1", ""));
    QCOMPARE(keys(), u"date-5 date-5-location item-7 item-7-category name variation-9"_s);
    frame.badgeLayouts = array(QByteArray(layout).replace("%1", "de"));
    QCOMPARE(keys(),
        u"date-5 date-5-location item-7 item-7-category item-7-description name variation-9 "
        "variation-9-description"_s);
    QCOMPARE(PretixMapping::event(frame).event.translations[u"item-7-category"_s][u"de"_s],
        u"Vorträge"_s);
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
    QVERIFY(PretixMapping::event({}).lists.isEmpty());
}

QTEST_GUILESS_MAIN(tst_PretixMapping)
#include "tst_PretixMapping.moc"
