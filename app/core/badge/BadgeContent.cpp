// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeContent.h"

#include "badge/DateWords.h"

#include <algorithm>
#include <array>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Everything that a layout may ask for and that may have no value, so that it is not reported
/// as unknown. All names that pretix 2026.8.0 offers for a badge, with those below, are in
/// `pretix-variables.txt` of the tests.
void nameAll(QMap<QString, QString>& texts)
{
    static constexpr QLatin1String names[]{"item_description"_L1, "variation_description"_L1,
        "itemvar_description"_L1, "item_category"_L1, "price"_L1, "price_with_addons"_L1,
        "price_with_bundled"_L1, "attendee_address"_L1, "attendee_street"_L1, "attendee_zipcode"_L1,
        "attendee_city"_L1, "attendee_state"_L1, "attendee_country"_L1, "attendee_job_title"_L1,
        "pseudonymization_id"_L1, "event_series_name"_L1, "event_info_text"_L1,
        "event_admission"_L1, "event_admission_time"_L1, "telephone"_L1, "email"_L1,
        "invoice_name"_L1, "invoice_company"_L1, "invoice_street"_L1, "invoice_zipcode"_L1,
        "invoice_city"_L1, "invoice_state"_L1, "invoice_country"_L1, "invoice_custom_field"_L1,
        "invoice_name_for_salutation"_L1, "addons"_L1, "checked_in_addons"_L1, "organizer"_L1,
        "organizer_info_text"_L1, "purchase_date"_L1, "purchase_datetime"_L1, "purchase_time"_L1,
        "program_times"_L1, "medium_identifier"_L1, "seat"_L1, "seat_zone"_L1, "seat_row"_L1,
        "seat_number"_L1, "giftcard_balance"_L1, "giftcard_issuance_date"_L1,
        "giftcard_expiry_date"_L1, "order_positionid"_L1, "positionid"_L1};
    for (const QLatin1String name : names) {
        texts.insert(name, {});
    }
}

/// The parts of which pretix 2026.8.0 makes names, in its orders; a scheme of fewer parts is among
/// the subsets of one of these.
constexpr std::array<QLatin1String, 5> nameSchemes{
    "salutation title given_name family_name degree"_L1,
    "title given_name middle_name family_name"_L1, "family_name given_name"_L1,
    "calling_name full_name"_L1, "full_name latin_transcription"_L1};

/// Whether a part of a name shows the whole name while nobody knows its parts.
bool standsForTheWhole(const QString& part)
{
    return part == "given_name"_L1 || part == "full_name"_L1 || part == "calling_name"_L1;
}

/// A layout may ask for any parts of a name, alone or together ("attendee_name_title_given_name").
/// Those that the server told stay.
void tellNameParts(QMap<QString, QString>& texts, const QString& wholeName)
{
    const auto offer = [&texts](const QString& name, const QString& value) {
        if (!texts.contains(name)) {
            texts.insert(name, value);
        }
    };
    offer(u"attendee_name_for_salutation"_s, wholeName);
    for (const QLatin1String scheme : nameSchemes) {
        const QStringList parts = QString(scheme).split(u' ');
        for (unsigned chosen = 1; chosen < 1U << unsigned(parts.size()); ++chosen) {
            QStringList together;
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if ((chosen >> unsigned(i) & 1U) != 0) {
                    together.append(parts.at(i));
                }
            }
            const bool whole = std::ranges::any_of(together, standsForTheWhole);
            offer(u"attendee_name_"_s + together.join(u'_'), whole ? wholeName : QString());
        }
        for (const QString& part : parts) {
            offer(u"invoice_name_"_s + part, {});
        }
    }
}

/// The date of a series that the ticket is for, else the event itself.
EventDate dateOf(const AttendeeRecord& record, const Event& event)
{
    const EventDate& date = record.attendee.date;
    return date.remote != 0 ? date
                            : EventDate{0, event.name, event.from, event.to, event.admission};
}

void tellEvent(
    BadgeContent& content, const Event& event, const EventDate& date, const DateWords& words)
{
    QMap<QString, QString>& texts = content.texts;
    texts[u"event_name"_s] = date.name.isEmpty() ? event.name : date.name;
    texts[u"event_series_name"_s] = event.name;
    texts[u"event_location"_s] = event.location;
    texts[u"event_date"_s] = words.longDate(date.from);
    texts[u"event_date_range"_s] = words.range(date.from, date.to);
    for (const auto& [name, at] :
        {std::pair(u"event_begin"_s, date.from), std::pair(u"event_end"_s, date.to)}) {
        for (const QString& part : {u""_s, u"_date"_s, u"_time"_s, u"_weekday"_s}) {
            content.times[name + part] = at;
        }
    }
    const QDateTime admission = date.admission.value_or(QDateTime());
    content.times[u"event_admission"_s] = admission;
    content.times[u"event_admission_time"_s] = admission;
}

void tellTicket(BadgeContent& content, const AttendeeRecord& record)
{
    QMap<QString, QString>& texts = content.texts;
    const Attendee& attendee = record.attendee;
    const QString item = record.ticketType.name;
    texts[u"order"_s] = attendee.order;
    if (attendee.position > 0) {
        texts[u"positionid"_s] = QString::number(attendee.position);
        texts[u"order_positionid"_s] = attendee.order + u'-' + QString::number(attendee.position);
    }
    texts[u"item"_s] = item;
    texts[u"variation"_s] = attendee.variation;
    texts[u"itemvar"_s]
        = attendee.variation.isEmpty() ? item : item + u" - "_s + attendee.variation;
    texts[u"attendee_email"_s] = attendee.email;
    for (const auto& [name, at] : {std::pair(u"valid_from"_s, attendee.validFrom),
             std::pair(u"valid_until"_s, attendee.validUntil)}) {
        for (const QString& part : {u"_date"_s, u"_datetime"_s, u"_time"_s}) {
            content.times[name + part] = at.value_or(QDateTime());
        }
    }
}

/// As the names of the variables ask: a date, a time, a weekday, or date and time.
void tellTimes(BadgeContent& content, const DateWords& words)
{
    for (auto it = content.times.cbegin(); it != content.times.cend(); ++it) {
        content.texts[it.key()] = words.ofVariable(it.key(), it.value());
    }
}

QString itemKey(qint64 remote)
{
    return u"item-"_s + QString::number(remote);
}

QString variationKey(qint64 remote)
{
    return u"variation-"_s + QString::number(remote);
}

/// As pretix 2026.8.0 lists them: each kind once, with how many there are of it. Empty when none of
/// them has translations.
Translations addonsInLanguages(const QList<AddonTicket>& addons, const Event& event)
{
    struct Kind
    {
        AddonTicket addon;
        Translations names;
        int count = 1;
    };

    QList<Kind> kinds;
    QStringList locales;
    for (const AddonTicket& addon : addons) {
        const auto known = std::ranges::find(kinds, addon, &Kind::addon);
        if (known != kinds.end()) {
            ++known->count;
            continue;
        }
        const Translations item = event.translations.value(itemKey(addon.ticketTypeRemote));
        const Translations names = addon.variation.isEmpty()
            ? item
            : joined(item, addon.ticketType, u" - "_s,
                event.translations.value(variationKey(addon.variationRemote)), addon.variation);
        kinds.append({addon, names});
        locales += names.keys();
    }
    Translations all;
    for (const QString& locale : std::as_const(locales)) {
        QStringList lines;
        for (const Kind& kind : std::as_const(kinds)) {
            const QString name
                = kind.names.isEmpty() ? kind.addon.name() : translated(kind.names, locale);
            lines.append(kind.count > 1 ? u"%1x %2"_s.arg(kind.count).arg(name) : name);
        }
        all.insert(locale, lines.join(u'\n'));
    }
    return all;
}

/// What the source has in several languages of a ticket and its event. After the server's own
/// texts, which say what has no translation.
void tellTranslations(BadgeContent& content, const AttendeeRecord& record, const Event& event)
{
    QMap<QString, Translations>& all = content.translations;
    const auto tell = [&all, &event](const QString& variable, const QString& key) {
        if (const Translations texts = event.translations.value(key); !texts.isEmpty()) {
            all.insert(variable, texts);
        }
    };
    const qint64 remote = record.attendee.date.remote;
    const QString date = u"date-"_s + QString::number(remote);
    const QString item = itemKey(record.ticketType.remote);
    const QString variation = variationKey(record.attendee.variationRemote);
    tell(u"event_series_name"_s, u"name"_s);
    tell(u"event_name"_s, remote == 0 ? u"name"_s : date);
    tell(u"event_location"_s, remote == 0 ? u"location"_s : date + u"-location"_s);
    tell(u"item"_s, item);
    tell(u"item_description"_s, item + u"-description"_s);
    tell(u"item_category"_s, item + u"-category"_s);
    const QString variationTold = content.texts.value(u"variation"_s);
    const bool isVaried = !variationTold.isEmpty();
    tell(u"itemvar_description"_s, (isVaried ? variation : item) + u"-description"_s);
    if (isVaried) {
        tell(u"variation"_s, variation);
        tell(u"variation_description"_s, variation + u"-description"_s);
    }
    const Translations both = isVaried
        ? joined(all.value(u"item"_s), content.texts.value(u"item"_s), u" - "_s,
            all.value(u"variation"_s), variationTold)
        : all.value(u"item"_s);
    if (!both.isEmpty()) {
        all.insert(u"itemvar"_s, both);
    }
}

/// What the desk knows better than a server's copy of yesterday.
void tellDesk(BadgeContent& content, const AttendeeRecord& record, const QDateTime& now,
    const DateWords& words)
{
    QMap<QString, QString>& texts = content.texts;
    const Attendee& attendee = record.attendee;
    if (texts.value(u"attendee_name"_s) != attendee.name) {
        // the name's parts belong to the name that was
        texts.removeIf([](auto it) { return it.key().startsWith("attendee_name_"_L1); });
    }
    texts[u"attendee_name"_s] = attendee.name;
    tellNameParts(texts, attendee.name);
    texts[u"attendee_company"_s] = attendee.company;
    texts[u"secret"_s] = attendee.token.value;
    QDateTime first;
    for (const auto& known : record.history) {
        if (known.direction == Direction::Entry) {
            first = known.at;
            break;
        }
    }
    for (const auto& [name, at] : {std::pair(u"now_date"_s, now), std::pair(u"now_datetime"_s, now),
             std::pair(u"now_time"_s, now), std::pair(u"first_scan"_s, first)}) {
        content.times[name] = at;
        texts[name] = words.ofVariable(name, at);
    }
}

} // namespace

BadgeContent badgeContentOf(const AttendeeRecord& record, const Event& event, const QDateTime& now,
    const QList<AddonTicket>& addons)
{
    BadgeContent content;
    content.locale = record.attendee.locale.isEmpty() ? u"en"_s : record.attendee.locale;
    content.timeZone = event.timeZone;
    const DateWords words(content.locale, event.timeZone);
    nameAll(content.texts);
    tellEvent(content, event, dateOf(record, event), words);
    tellTicket(content, record);
    tellTimes(content, words);
    QStringList names;
    for (const AddonTicket& addon : addons) {
        names.append(addon.name());
    }
    content.texts[u"addons"_s] = names.join(u'\n');
    content.texts.insert(record.attendee.fields.texts());
    tellTranslations(content, record, event);
    if (const Translations all = addonsInLanguages(addons, event); !all.isEmpty()) {
        content.translations.insert(u"addons"_s, all);
    }
    tellDesk(content, record, now, words);
    return content;
}

} // namespace lanyard
