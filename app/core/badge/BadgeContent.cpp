// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeContent.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Words for dates and times in one language and one zone.
class DateWords
{
public:
    DateWords(const QString& locale, const QByteArray& zone)
        // plain "en" would be American to Qt: month before day, and 12 hours
        : m_locale(
            locale == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(locale))
        , m_zone(zone)
    {
        m_format = m_locale.dateFormat(QLocale::LongFormat);
        static const QRegularExpression weekday(u"d{3,4}[,.]?\\s*"_s);
        m_format.remove(weekday);
    }

    [[nodiscard]] QString date(const QDateTime& at) const
    {
        return at.isValid() ? m_locale.toString(local(at).date(), m_format).trimmed() : QString();
    }

    [[nodiscard]] QString time(const QDateTime& at) const
    {
        return at.isValid() ? m_locale.toString(local(at).time(), QLocale::ShortFormat) : QString();
    }

    [[nodiscard]] QString dateTime(const QDateTime& at) const
    {
        return at.isValid() ? date(at) + u' ' + time(at) : QString();
    }

    [[nodiscard]] QString weekday(const QDateTime& at) const
    {
        return at.isValid() ? m_locale.dayName(local(at).date().dayOfWeek()) : QString();
    }

    /// "24 October 2026", "24–26 October 2026", "30 October 2026 – 2 November 2026".
    [[nodiscard]] QString range(const QDateTime& from, const QDateTime& to) const
    {
        if (!from.isValid() || !to.isValid() || local(from).date() == local(to).date()) {
            return date(from);
        }
        const QDate first = local(from).date();
        const QDate last = local(to).date();
        const bool oneMonth = first.month() == last.month() && first.year() == last.year();
        if (oneMonth && m_format.startsWith(u'd')) {
            return m_locale.toString(first.day()) + u'–' + date(to);
        }
        return date(from) + u" – "_s + date(to);
    }

private:
    [[nodiscard]] QDateTime local(const QDateTime& at) const
    {
        const QTimeZone zone(m_zone);
        return zone.isValid() ? at.toTimeZone(zone) : at.toUTC();
    }

    QLocale m_locale;
    QByteArray m_zone;
    QString m_format;
};

/// Everything that a layout may ask for and that may have no value, so that it is not reported
/// as unknown.
void nameAll(QMap<QString, QString>& texts)
{
    static constexpr QLatin1String names[]{"item_description"_L1, "variation_description"_L1,
        "itemvar_description"_L1, "item_category"_L1, "price"_L1, "price_with_addons"_L1,
        "attendee_address"_L1, "attendee_street"_L1, "attendee_zipcode"_L1, "attendee_city"_L1,
        "attendee_state"_L1, "attendee_country"_L1, "attendee_job_title"_L1,
        "pseudonymization_id"_L1, "event_series_name"_L1, "event_info_text"_L1,
        "event_admission"_L1, "event_admission_time"_L1, "telephone"_L1, "email"_L1,
        "invoice_name"_L1, "invoice_company"_L1, "invoice_street"_L1, "invoice_zipcode"_L1,
        "invoice_city"_L1, "invoice_state"_L1, "invoice_country"_L1, "addons"_L1, "organizer"_L1,
        "organizer_info_text"_L1, "purchase_date"_L1, "purchase_datetime"_L1, "purchase_time"_L1,
        "medium_identifier"_L1, "seat"_L1, "seat_zone"_L1, "seat_row"_L1, "seat_number"_L1,
        "giftcard_balance"_L1, "giftcard_expiry_date"_L1, "order_positionid"_L1, "positionid"_L1};
    for (const QLatin1String name : names) {
        texts.insert(name, {});
    }
}

void tellEvent(QMap<QString, QString>& texts, const Event& event, const DateWords& words)
{
    texts[u"event_name"_s] = event.name;
    texts[u"event_location"_s] = event.location;
    texts[u"event_date"_s] = words.date(event.from);
    texts[u"event_date_range"_s] = words.range(event.from, event.to);
    for (const auto& [name, at] :
        {std::pair(u"event_begin"_s, event.from), std::pair(u"event_end"_s, event.to)}) {
        texts[name] = words.dateTime(at);
        texts[name + u"_date"_s] = words.date(at);
        texts[name + u"_time"_s] = words.time(at);
        texts[name + u"_weekday"_s] = words.weekday(at);
    }
}

void tellTicket(QMap<QString, QString>& texts, const AttendeeRecord& record, const DateWords& words)
{
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
        = attendee.variation.isEmpty() ? item : item + u" – "_s + attendee.variation;
    texts[u"attendee_email"_s] = attendee.email;
    for (const auto& [name, at] : {std::pair(u"valid_from"_s, attendee.validFrom),
             std::pair(u"valid_until"_s, attendee.validUntil)}) {
        texts[name + u"_date"_s] = at ? words.date(*at) : QString();
        texts[name + u"_datetime"_s] = at ? words.dateTime(*at) : QString();
        texts[name + u"_time"_s] = at ? words.time(*at) : QString();
    }
}

/// What the desk knows better than a server's copy of yesterday.
void tellDesk(QMap<QString, QString>& texts, const AttendeeRecord& record, const QDateTime& now,
    const DateWords& words)
{
    const Attendee& attendee = record.attendee;
    if (texts.value(u"attendee_name"_s) != attendee.name) {
        // the name's parts belong to the name that was
        texts.removeIf([](auto it) { return it.key().startsWith("attendee_name_"_L1); });
    }
    texts[u"attendee_name"_s] = attendee.name;
    // layouts that put parts together still show the whole name, once
    for (const QString& part :
        {u"given_name"_s, u"full_name"_s, u"calling_name"_s, u"for_salutation"_s}) {
        const QString name = u"attendee_name_"_s + part;
        texts.insert(name, texts.value(name, attendee.name));
    }
    for (const QString& part : {u"family_name"_s, u"middle_name"_s, u"title"_s, u"degree"_s,
             u"salutation"_s, u"latin_transcription"_s}) {
        const QString name = u"attendee_name_"_s + part;
        texts.insert(name, texts.value(name));
    }
    texts[u"attendee_company"_s] = attendee.company;
    texts[u"secret"_s] = attendee.token.value;
    texts[u"now_date"_s] = words.date(now);
    texts[u"now_datetime"_s] = words.dateTime(now);
    texts[u"now_time"_s] = words.time(now);
    QString first;
    for (const auto& known : record.history) {
        if (known.direction == Direction::Entry) {
            first = words.dateTime(known.at);
            break;
        }
    }
    texts[u"first_scan"_s] = first;
}

} // namespace

BadgeContent badgeContentOf(const AttendeeRecord& record, const Event& event, const QDateTime& now,
    const QStringList& addons)
{
    BadgeContent content;
    content.locale = record.attendee.locale.isEmpty() ? u"en"_s : record.attendee.locale;
    const DateWords words(content.locale, event.timeZone);
    nameAll(content.texts);
    tellEvent(content.texts, event, words);
    tellTicket(content.texts, record, words);
    content.texts[u"addons"_s] = addons.join(u'\n');
    content.texts.insert(record.attendee.fields);
    tellDesk(content.texts, record, now, words);
    return content;
}

} // namespace lanyard
