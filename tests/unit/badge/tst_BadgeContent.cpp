// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "Places.h"
#include "badge/BadgeContent.h"
#include "badge/BadgeText.h"

#include <QFile>
#include <QtTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 12, 5), QTime(3, 0), Qt::UTC); // 08:30 in Bengaluru

Event pytorchDay()
{
    Event event;
    event.name = u"PyTorch Day India 2026"_s;
    event.location = u"Bengaluru"_s;
    event.timeZone = "Asia/Kolkata";
    event.from = QDateTime(QDate(2026, 12, 5), QTime(3, 30), Qt::UTC);
    event.to = QDateTime(QDate(2026, 12, 5), QTime(12, 30), Qt::UTC);
    return event;
}

AttendeeRecord asha()
{
    AttendeeRecord record;
    record.attendee.name = u"ಆಶಾ ರಾವ್"_s;
    record.attendee.company = u"Kaveri Labs"_s;
    record.attendee.order = u"7KQ2M"_s;
    record.attendee.position = 2;
    record.attendee.token.value = u"token-asha"_s;
    record.attendee.variation = u"Student"_s;
    record.ticketType.name = u"In person"_s;
    return record;
}

/// As a server tells it, in English, with its ids.
AttendeeRecord withIds(AttendeeRecord record)
{
    record.ticketType.remote = 7;
    record.attendee.variationRemote = 9;
    record.attendee.fields
        = {{u"item"_s, u"In-person ticket"_s}, {u"item_category"_s, u"Tickets"_s}};
    return record;
}

Event inLanguages()
{
    Event event = pytorchDay();
    event.translations = {
        {u"name"_s, {{u"en"_s, event.name}, {u"de"_s, u"PyTorch-Tag Indien 2026"_s}}},
        {u"location"_s, {{u"de"_s, u"Bengaluru (de)"_s}, {u"kn"_s, u"ಬೆಂಗಳೂರು"_s}}},
        {u"item-7"_s, {{u"en"_s, u"In person"_s}, {u"de"_s, u"Vor Ort"_s}, {u"kn"_s, u"ನೇರ"_s}}},
        {u"item-7-description"_s, {{u"en"_s, u"With lunch"_s}, {u"de"_s, u"Mit Mittagessen"_s}}},
        {u"item-7-category"_s, {{u"en"_s, u"Tickets"_s}, {u"de"_s, u"Karten"_s}}},
        {u"variation-9"_s,
            {{u"en"_s, u"Student"_s}, {u"de"_s, u"Studierende"_s}, {u"fr"_s, u""_s},
                {u"pt-br"_s, u"Estudante"_s}}},
        {u"variation-9-description"_s, {{u"en"_s, u"With a card"_s}, {u"de"_s, u"Mit Ausweis"_s}}},
    };
    return event;
}

QString value(
    const char* name, const AttendeeRecord& record = asha(), const Event& event = pytorchDay())
{
    const BadgeContent content
        = badgeContentOf(record, event, morning, {{u"Lunch"_s}, {u"Dinner"_s}});
    const auto found = content.texts.constFind(QString::fromLatin1(name));
    return found == content.texts.constEnd() ? u"(not named)"_s : *found;
}

} // namespace

class tst_BadgeContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ticketAndPersonAreTold();
    void timesAreOfTheEventsZone();
    void datesAreOfTheBadgesLanguage();
    void timesOfASeriesAreThoseOfTheTicketsDate();
    void elementOfAnotherLanguageTellsItsTimesInIt();
    void elementOfAnotherLanguageShowsTicketAndEventInIt_data();
    void elementOfAnotherLanguageShowsTicketAndEventInIt();
    void ofASeriesTheDatesOwnNameAndPlaceAreTranslated();
    void addOnsAreListedInTheElementsLanguage();
    void withoutTranslationsAnElementShowsWhatIsTold();
    void severalDaysAreARange();
    void rangeIsWrittenAsItsLanguageWritesDates();
    void validityIsToldWhereThereIsOne();
    void ticketWithoutVariationOrPlaceIsToldWithoutThem();
    void serversValuesWinExceptWhereTheDeskKnowsBetter();
    void partsOfAnOldNameAreDropped();
    void whatHasNoValueIsStillNamed();
    void everyVariableOfTheServerIsNamed();
    void partsOfANameTogetherShowItOnce();
    void firstEntryIsTold();
};

void tst_BadgeContent::ticketAndPersonAreTold()
{
    QCOMPARE(value("attendee_name"), u"ಆಶಾ ರಾವ್"_s);
    QCOMPARE(value("attendee_company"), u"Kaveri Labs"_s);
    QCOMPARE(value("item"), u"In person"_s);
    QCOMPARE(value("variation"), u"Student"_s);
    QCOMPARE(value("itemvar"), u"In person - Student"_s);
    QCOMPARE(value("secret"), u"token-asha"_s);
    QCOMPARE(value("order"), u"7KQ2M"_s);
    QCOMPARE(value("positionid"), u"2"_s);
    QCOMPARE(value("addons"), u"Lunch\nDinner"_s);
    QCOMPARE(value("event_name"), u"PyTorch Day India 2026"_s);
    QCOMPARE(value("event_location"), u"Bengaluru"_s);
}

void tst_BadgeContent::timesAreOfTheEventsZone()
{
    QCOMPARE(value("event_begin"), u"2026-12-05 09:00"_s);
    QCOMPARE(value("event_begin_date"), u"2026-12-05"_s);
    QCOMPARE(value("event_begin_time"), u"09:00"_s);
    QCOMPARE(value("event_begin_weekday"), u"Saturday"_s);
    QCOMPARE(value("event_end_time"), u"18:00"_s);
    QCOMPARE(value("now_datetime"), u"2026-12-05 08:30"_s);
    Event nowhere = pytorchDay();
    nowhere.timeZone = "Mars/Olympus";
    QCOMPARE(value("now_time", asha(), nowhere), u"03:00"_s);
}

void tst_BadgeContent::datesAreOfTheBadgesLanguage()
{
    AttendeeRecord record = asha();
    record.attendee.locale = u"de"_s;
    QCOMPARE(value("event_date", record), u"5. Dezember 2026"_s);
    QCOMPARE(value("now_datetime", record), u"05.12.2026 08:30"_s);
    record.attendee.locale = u"hi"_s;
    QCOMPARE(value("event_date", record), u"5 दिसंबर 2026"_s);
    QCOMPARE(value("event_date"), u"5 December 2026"_s);
}

void tst_BadgeContent::timesOfASeriesAreThoseOfTheTicketsDate()
{
    AttendeeRecord record = asha();
    record.attendee.date.remote = 7;
    record.attendee.date.name = u"Second day"_s;
    record.attendee.date.from = morning.addDays(1);
    record.attendee.date.admission = morning.addDays(1).addSecs(-3600);
    QCOMPARE(value("event_name", record), u"Second day"_s);
    QCOMPARE(value("event_series_name", record), u"PyTorch Day India 2026"_s);
    QCOMPARE(value("event_begin", record), u"2026-12-06 08:30"_s);
    QCOMPARE(value("event_admission_time", record), u"07:30"_s);
    QCOMPARE(value("event_end", record), QString()); // not known of this date
}

void tst_BadgeContent::elementOfAnotherLanguageTellsItsTimesInIt()
{
    const BadgeContent content = badgeContentOf(asha(), pytorchDay(), morning);
    QStringList unknown;
    const auto told = [&](const QString& variable, const QString& locale) {
        return textOf({variable, u"{event_begin_weekday}"_s, {}, locale}, content, unknown);
    };
    QCOMPARE(told(u"event_begin"_s, u"de"_s), u"05.12.2026 09:00"_s);
    QCOMPARE(told(u"other"_s, u"de"_s), u"Samstag"_s);
    QCOMPARE(told(u"event_begin_date"_s, {}), u"2026-12-05"_s);
    QCOMPARE(told(u"event_date"_s, u"de"_s), u"5. Dezember 2026"_s);
    QCOMPARE(told(u"event_date_range"_s, u"de"_s), u"5. Dezember 2026"_s);
    QCOMPARE(told(u"event_date"_s, u"en"_s), u"5 December 2026"_s);
    QCOMPARE(told(u"valid_until_date"_s, u"de"_s), QString());
    QCOMPARE(unknown, QStringList());
}

void tst_BadgeContent::elementOfAnotherLanguageShowsTicketAndEventInIt_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("shown");
    const auto row
        = [](const char* name, const QString& variable, const QString& locale,
              const QString& shown) { QTest::newRow(name) << variable << locale << shown; };
    row("ticket type", u"item"_s, u"de"_s, u"Vor Ort"_s);
    row("its description", u"item_description"_s, u"de"_s, u"Mit Mittagessen"_s);
    row("its category", u"item_category"_s, u"de"_s, u"Karten"_s);
    row("variation", u"variation"_s, u"de"_s, u"Studierende"_s);
    row("both", u"itemvar"_s, u"de"_s, u"Vor Ort - Studierende"_s);
    row("both, one of them by the rule", u"itemvar"_s, u"kn"_s, u"ನೇರ - Student"_s);
    row("description of both is the variation's", u"itemvar_description"_s, u"de"_s,
        u"Mit Ausweis"_s);
    row("event", u"event_name"_s, u"de"_s, u"PyTorch-Tag Indien 2026"_s);
    row("series", u"event_series_name"_s, u"de"_s, u"PyTorch-Tag Indien 2026"_s);
    row("place", u"event_location"_s, u"kn"_s, u"ಬೆಂಗಳೂರು"_s);
    row("the badge's own language", u"item"_s, u"en"_s, u"In person"_s);
    row("a region's language", u"item"_s, u"de-at"_s, u"Vor Ort"_s);
    row("another region's of that language", u"variation"_s, u"pt"_s, u"Estudante"_s);
    row("a language that nobody wrote", u"item"_s, u"fr"_s, u"In person"_s);
    row("neither that nor English", u"event_location"_s, u"fr"_s, u"Bengaluru (de)"_s);
    row("no element's language", u"item"_s, QString(), u"In-person ticket"_s);
    row("what has none stays as told", u"attendee_company"_s, u"de"_s, u"Kaveri Labs"_s);
}

void tst_BadgeContent::elementOfAnotherLanguageShowsTicketAndEventInIt()
{
    QFETCH(QString, variable);
    QFETCH(QString, locale);
    QStringList unknown;
    const BadgeContent content = badgeContentOf(withIds(asha()), inLanguages(), morning);
    QTEST(textOf({variable, {}, {}, locale}, content, unknown), "shown");
    const QString free = textOf({u"other"_s, u'{' + variable + u'}', {}, locale}, content, unknown);
    QTEST(free, "shown");
    QCOMPARE(unknown, QStringList());
}

void tst_BadgeContent::ofASeriesTheDatesOwnNameAndPlaceAreTranslated()
{
    AttendeeRecord record = withIds(asha());
    record.attendee.date = {7, u"Evening"_s, morning, morning, {}};
    Event event = inLanguages();
    event.translations[u"date-7"_s] = {{u"en"_s, u"Evening"_s}, {u"de"_s, u"Abend"_s}};
    QStringList unknown;
    const BadgeContent content = badgeContentOf(record, event, morning);
    const auto told = [&](const QString& variable) {
        return textOf({variable, {}, {}, u"de"_s}, content, unknown);
    };
    QCOMPARE(told(u"event_name"_s), u"Abend"_s);
    QCOMPARE(told(u"event_series_name"_s), u"PyTorch-Tag Indien 2026"_s);
    // where all dates' place is translated this date's own need not be
    QCOMPARE(told(u"event_location"_s), u"Bengaluru"_s);
}

void tst_BadgeContent::addOnsAreListedInTheElementsLanguage()
{
    const AddonTicket student{u"In person"_s, u"Student"_s, 7, 9};
    const AddonTicket lunch{u"Lunch"_s, {}, 8, 0}; // in one language alone
    QStringList unknown;
    const auto told = [&](const QList<AddonTicket>& addons, const QString& locale) {
        const BadgeContent content
            = badgeContentOf(withIds(asha()), inLanguages(), morning, addons);
        return textOf({u"addons"_s, {}, {}, locale}, content, unknown);
    };
    QCOMPARE(told({student, lunch, student}, u"de"_s), u"2x Vor Ort - Studierende\nLunch"_s);
    QCOMPARE(told({lunch, student}, u"kn"_s), u"Lunch\nನೇರ - Student"_s);
    QCOMPARE(told({lunch}, u"de"_s), u"Lunch"_s);
    QCOMPARE(told({lunch, student}, {}), u"Lunch\nIn person - Student"_s);
    QCOMPARE(told({}, u"de"_s), QString());
}

void tst_BadgeContent::withoutTranslationsAnElementShowsWhatIsTold()
{
    AttendeeRecord record = asha();
    QStringList unknown;
    const auto told = [&](const Event& event, const QString& variable) {
        return textOf({variable, {}, {}, u"de"_s}, badgeContentOf(record, event, morning), unknown);
    };
    for (const Event& event : {pytorchDay(), inLanguages()}) { // a walk-in's type may have no id
        QCOMPARE(told(event, u"item"_s), u"In person"_s);
        QCOMPARE(told(event, u"itemvar"_s), u"In person - Student"_s);
    }
    record = withIds(asha());
    record.attendee.variation.clear();
    record.attendee.variationRemote = 0;
    record.attendee.fields = {};
    QCOMPARE(told(inLanguages(), u"itemvar"_s), u"Vor Ort"_s);
    QCOMPARE(told(inLanguages(), u"itemvar_description"_s), u"Mit Mittagessen"_s);
    QCOMPARE(told(inLanguages(), u"variation"_s), QString());
}

void tst_BadgeContent::severalDaysAreARange()
{
    Event event = pytorchDay();
    QCOMPARE(value("event_date_range", asha(), event), u"5 December 2026"_s);
    event.to = event.to.addDays(2);
    QCOMPARE(value("event_date_range", asha(), event), u"5–7 December 2026"_s);
    event.to = event.to.addDays(30);
    QCOMPARE(value("event_date_range", asha(), event), u"5 December 2026 – 6 January 2027"_s);
    event.to = {};
    QCOMPARE(value("event_date_range", asha(), event), u"5 December 2026"_s);
}

void tst_BadgeContent::rangeIsWrittenAsItsLanguageWritesDates()
{
    AttendeeRecord record = asha();
    Event event = pytorchDay();
    event.to = event.to.addDays(2);
    record.attendee.locale = u"ja"_s; // the year comes first
    QCOMPARE(value("event_date_range", record, event), u"2026年12月5日 – 2026年12月7日"_s);
    event.to = event.from.addYears(1);
    QCOMPARE(value("event_date_range", asha(), event), u"5 December 2026 – 5 December 2027"_s);
    event.from = {};
    QCOMPARE(value("event_date_range", asha(), event), QString());
}

void tst_BadgeContent::validityIsToldWhereThereIsOne()
{
    AttendeeRecord record = asha();
    record.attendee.validFrom = morning;
    QCOMPARE(value("valid_from_date", record), u"2026-12-05"_s);
    QCOMPARE(value("valid_from_datetime", record), u"2026-12-05 08:30"_s);
    QCOMPARE(value("valid_from_time", record), u"08:30"_s);
    QCOMPARE(value("valid_until_date", record), QString());
}

void tst_BadgeContent::ticketWithoutVariationOrPlaceIsToldWithoutThem()
{
    AttendeeRecord record = asha();
    record.attendee.variation.clear();
    record.attendee.position = 0;
    QCOMPARE(value("itemvar", record), u"In person"_s);
    QCOMPARE(value("order_positionid", record), QString());
}

void tst_BadgeContent::serversValuesWinExceptWhereTheDeskKnowsBetter()
{
    AttendeeRecord record = asha();
    record.attendee.fields = {{u"item"_s, u"In-person ticket"_s}, {u"question_tshirt"_s, u"L"_s},
        {u"now_date"_s, u"yesterday"_s}, {u"secret"_s, u"an old one"_s},
        {u"attendee_company"_s, u"Old Ltd"_s}};
    QCOMPARE(value("item", record), u"In-person ticket"_s);
    QCOMPARE(value("question_tshirt", record), u"L"_s);
    QCOMPARE(value("now_date", record), u"2026-12-05"_s);
    QCOMPARE(value("secret", record), u"token-asha"_s);
    QCOMPARE(value("attendee_company", record), u"Kaveri Labs"_s);
}

void tst_BadgeContent::partsOfAnOldNameAreDropped()
{
    AttendeeRecord record = asha();
    record.attendee.name = u"Zoë Öztürk"_s;
    record.attendee.fields = {{u"attendee_name"_s, u"Zoë Öztürk"_s},
        {u"attendee_name_given_name"_s, u"Zoë"_s}, {u"attendee_name_family_name"_s, u"Öztürk"_s}};
    QCOMPARE(value("attendee_name_given_name", record), u"Zoë"_s);
    QCOMPARE(value("attendee_name_family_name", record), u"Öztürk"_s);
    record.attendee.name = u"Zoe Smith"_s; // corrected at the desk
    QCOMPARE(value("attendee_name_given_name", record), u"Zoe Smith"_s);
    QCOMPARE(value("attendee_name_family_name", record), QString());
}

void tst_BadgeContent::whatHasNoValueIsStillNamed()
{
    AttendeeRecord record = asha();
    record.attendee.company.clear();
    for (const char* name : {"attendee_company", "seat", "invoice_name", "valid_until_date",
             "organizer_info_text", "medium_identifier", "first_scan"}) {
        QCOMPARE(value(name, record), QString());
    }
    QCOMPARE(value("shoe_size"), u"(not named)"_s);
}

void tst_BadgeContent::everyVariableOfTheServerIsNamed()
{
    QFile file(sourcePath(u"/tests/data/badges/pretix-variables.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> names = file.readAll().trimmed().split('\n');
    QVERIFY(names.size() > 100);
    // a walk-in, of whom no server told anything
    const BadgeContent content = badgeContentOf(asha(), pytorchDay(), morning);
    QStringList unnamed;
    for (const QByteArray& name : names) {
        if (!content.texts.contains(QString::fromLatin1(name))) {
            unnamed.append(QString::fromLatin1(name));
        }
    }
    QCOMPARE(unnamed, QStringList());
}

void tst_BadgeContent::partsOfANameTogetherShowItOnce()
{
    AttendeeRecord record = asha();
    QCOMPARE(value("attendee_name_given_name_family_name", record), u"ಆಶಾ ರಾವ್"_s);
    QCOMPARE(value("attendee_name_calling_name_full_name", record), u"ಆಶಾ ರಾವ್"_s);
    QCOMPARE(value("attendee_name_title_family_name", record), QString());
    record.attendee.fields = {{u"attendee_name"_s, u"ಆಶಾ ರಾವ್"_s},
        {u"attendee_name_given_name_family_name"_s, u"ಆಶಾ ರಾವ್"_s},
        {u"attendee_name_family_name"_s, u"ರಾವ್"_s}};
    QCOMPARE(value("attendee_name_family_name", record), u"ರಾವ್"_s); // the server's word
}

void tst_BadgeContent::firstEntryIsTold()
{
    AttendeeRecord record = asha();
    CheckIn exit;
    exit.direction = Direction::Exit;
    exit.at = morning.addSecs(-900);
    CheckIn entry;
    entry.at = morning.addSecs(-600);
    record.history = {exit, entry};
    QCOMPARE(value("first_scan", record), u"2026-12-05 08:20"_s);
}

QTEST_GUILESS_MAIN(tst_BadgeContent)
#include "tst_BadgeContent.moc"
