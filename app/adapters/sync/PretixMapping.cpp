// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixMapping.h"

#include "PretixOrders.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace lanyard::PretixMapping {

using namespace Qt::StringLiterals;

namespace {

qint64 number(const QJsonObject& object, const QString& key)
{
    return object.value(key).toInteger();
}

QList<qint64> numbers(const QJsonValue& value)
{
    QList<qint64> list;
    for (const QJsonValue& one : value.toArray()) {
        list.append(one.toInteger());
    }
    return list;
}

/// The raw key in a PEM text in base64: the last 32 bytes of its one kind of encoding (RFC 8410).
QByteArray signingKey(const QByteArray& told)
{
    static const QByteArray prefix = QByteArray::fromHex("302a300506032b6570032100");
    QByteArray pem = QByteArray::fromBase64(told);
    pem.replace("-----BEGIN PUBLIC KEY-----", "").replace("-----END PUBLIC KEY-----", "");
    const QByteArray der = QByteArray::fromBase64(pem);
    const bool isEd25519 = der.startsWith(prefix) && der.size() == prefix.size() + 32;
    return isEd25519 ? der.mid(prefix.size()) : QByteArray();
}

Event eventOf(const QJsonObject& json, const QString& locale)
{
    Event event;
    event.slug = json.value(u"slug"_s).toString();
    event.name = text(json.value(u"name"_s), locale);
    event.location = text(json.value(u"location"_s), locale).simplified();
    event.timeZone = json.value(u"timezone"_s).toString(u"UTC"_s).toLatin1();
    event.from = time(json.value(u"date_from"_s)).value_or(QDateTime());
    event.to = time(json.value(u"date_to"_s)).value_or(QDateTime());
    event.admission = time(json.value(u"date_admission"_s));
    event.isSeries = json.value(u"has_subevents"_s).toBool();
    for (const QJsonValue& key : json.value(u"valid_keys"_s)[u"pretix_sig1"_s].toArray()) {
        if (const QByteArray raw = signingKey(key.toString().toLatin1()); !raw.isEmpty()) {
            event.signingKeys.append(raw);
        }
    }
    return event;
}

Translations translations(const QJsonValue& value)
{
    Translations texts;
    const QJsonObject told = value.toObject();
    for (auto it = told.constBegin(); it != told.constEnd(); ++it) {
        texts.insert(it.key(), it->toString());
    }
    return texts;
}

/// What is told in more than one language, by the names that `Event::translations` has. Of what
/// is long, descriptions, only what a layout shows.
class KeptTranslations
{
public:
    explicit KeptTranslations(const PretixFrame& frame)
        : m_describes(std::any_of(
            frame.badgeLayouts.begin(), frame.badgeLayouts.end(), [](const QJsonValue& layout) {
                return asksInALanguage(layout.toObject(), u"_description"_s);
            }))
    {
        for (const QJsonValue& category : frame.categories) {
            m_categories.insert(number(category.toObject(), u"id"_s), category[u"name"_s]);
        }
        keep(u"name"_s, frame.event.value(u"name"_s));
        keep(u"location"_s, frame.event.value(u"location"_s));
        for (const QJsonValue& item : frame.items) {
            keepItem(item.toObject());
        }
        for (const QJsonValue& date : frame.dates) {
            const QString key = keyOf(u"date"_s, date.toObject());
            keep(key, date[u"name"_s]);
            keep(key + u"-location"_s, date[u"location"_s]);
        }
    }

    [[nodiscard]] const QMap<QString, Translations>& all() const { return m_all; }

private:
    static QString keyOf(const QString& what, const QJsonObject& row)
    {
        return what + u'-' + QString::number(number(row, u"id"_s));
    }

    void keep(const QString& key, const QJsonValue& told)
    {
        if (const Translations texts = translations(told); texts.size() > 1) {
            m_all.insert(key, texts);
        }
    }

    void keepItem(const QJsonObject& item)
    {
        const QString key = keyOf(u"item"_s, item);
        keep(key, item.value(u"name"_s));
        keep(key + u"-category"_s, m_categories.value(number(item, u"category"_s)));
        keepDescription(key, item);
        for (const QJsonValue& variation : item.value(u"variations"_s).toArray()) {
            const QString own = keyOf(u"variation"_s, variation.toObject());
            keep(own, variation[u"value"_s]);
            keepDescription(own, variation.toObject());
        }
    }

    void keepDescription(const QString& key, const QJsonObject& row)
    {
        if (m_describes) {
            keep(key + u"-description"_s, row.value(u"description"_s));
        }
    }

    bool m_describes;
    QMap<qint64, QJsonValue> m_categories;
    QMap<QString, Translations> m_all;
};

EventDate eventDate(const QJsonObject& json, const QString& locale)
{
    return {number(json, u"id"_s), text(json.value(u"name"_s), locale),
        time(json.value(u"date_from"_s)).value_or(QDateTime()),
        time(json.value(u"date_to"_s)).value_or(QDateTime()),
        time(json.value(u"date_admission"_s))};
}

TicketType ticketType(const QJsonObject& json, const QString& locale)
{
    TicketType type;
    type.remote = number(json, u"id"_s);
    type.name = text(json.value(u"name"_s), locale);
    type.admission = json.value(u"admission"_s).toBool(true);
    type.attention = json.value(u"checkin_attention"_s).toBool();
    type.checkInText = json.value(u"checkin_text"_s).toString();
    type.needsMedium = !json.value(u"media_policy"_s).toString().isEmpty()
        && !json.value(u"media_type"_s).toString().isEmpty();
    for (const QJsonValue& value : json.value(u"variations"_s).toArray()) {
        const QJsonObject variation = value.toObject();
        type.variations.append(
            {number(variation, u"id"_s), text(variation.value(u"value"_s), locale),
                variation.value(u"checkin_attention"_s).toBool(),
                variation.value(u"checkin_text"_s).toString()});
    }
    return type;
}

/// A row says which layout an item has, `layout: null` that it has none; no row means default.
void assignBadges(QList<TicketType>& types, const QJsonArray& badgeItems)
{
    for (const QJsonValue& value : badgeItems) {
        const QJsonObject row = value.toObject();
        for (TicketType& type : types) {
            if (type.remote == number(row, u"item"_s)) {
                type.badgeTemplateRemote = number(row, u"layout"_s);
                type.badge = type.badgeTemplateRemote == 0 ? BadgeChoice::None : BadgeChoice::Own;
            }
        }
    }
}

/// Settings of a list that the desk does not obey, when they are in use: whatever a newer server
/// adds.
QStringList unknownSettings(const QJsonObject& json)
{
    static const QStringList known{u"id"_s, u"name"_s, u"all_products"_s, u"limit_products"_s,
        u"include_pending"_s, u"allow_multiple_entries"_s, u"allow_entry_after_exit"_s, u"rules"_s,
        u"addon_match"_s, u"subevent"_s, u"checkin_count"_s, u"position_count"_s, u"exit_all_at"_s,
        // these do not bear on who may come in
        u"ignore_in_statistics"_s, u"consider_tickets_used"_s, u"auto_checkin_sales_channels"_s};
    static const QJsonArray unused{QJsonValue(), false, 0, u""_s, QJsonArray(), QJsonObject()};
    QStringList unknown;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (!known.contains(it.key()) && !unused.contains(*it)) {
            unknown.append(it.key());
        }
    }
    return unknown;
}

CheckInList checkInList(const QJsonObject& json)
{
    CheckInList list;
    list.remote = number(json, u"id"_s);
    list.name = json.value(u"name"_s).toString();
    list.allTicketTypes = json.value(u"all_products"_s).toBool(true);
    list.ticketTypeRemotes = numbers(json.value(u"limit_products"_s));
    list.includePending = json.value(u"include_pending"_s).toBool();
    list.allowMultipleEntries = json.value(u"allow_multiple_entries"_s).toBool();
    list.allowEntryAfterExit = json.value(u"allow_entry_after_exit"_s).toBool(true);
    list.addonMatch = json.value(u"addon_match"_s).toBool();
    list.rules = json.value(u"rules"_s).toObject();
    list.unknownSettings = unknownSettings(json);
    list.date.remote = number(json, u"subevent"_s);
    list.exitAllAt = time(json.value(u"exit_all_at"_s));
    return list;
}

AnswerRange answerRange(const QJsonObject& json)
{
    AnswerRange range;
    const auto number = [&json](const QString& key, auto& bound) {
        bool isNumber = false;
        const double value = json.value(key).toVariant().toDouble(&isNumber); // decimals are texts
        if (isNumber && !json.value(key).isNull()) {
            bound = std::remove_reference_t<decltype(*bound)>(value);
        }
    };
    const auto date = [&json](const QString& key) {
        const QDate value = QDate::fromString(json.value(key).toString(), Qt::ISODate);
        return value.isValid() ? std::optional(value) : std::nullopt;
    };
    number(u"valid_number_min"_s, range.smallest);
    number(u"valid_number_max"_s, range.largest);
    number(u"valid_string_length_min"_s, range.shortest);
    number(u"valid_string_length_max"_s, range.longest);
    range.firstDate = date(u"valid_date_min"_s);
    range.lastDate = date(u"valid_date_max"_s);
    range.earliest = time(json.value(u"valid_datetime_min"_s));
    range.latest = time(json.value(u"valid_datetime_max"_s));
    return range;
}

Question question(const QJsonObject& json, const QString& locale)
{
    Question question;
    question.remote = number(json, u"id"_s);
    question.identifier = json.value(u"identifier"_s).toString();
    question.text = text(json.value(u"question"_s), locale);
    question.type = json.value(u"type"_s).toString();
    question.required = json.value(u"required"_s).toBool();
    question.atCheckIn = json.value(u"ask_during_checkin"_s).toBool();
    question.shownAtCheckIn = json.value(u"show_during_checkin"_s).toBool();
    question.ticketTypeRemotes = numbers(json.value(u"items"_s));
    question.range = answerRange(json);
    question.dependsOn = number(json, u"dependency_question"_s);
    for (const QJsonValue& value : json.value(u"dependency_values"_s).toArray()) {
        question.dependsOnValues.append(value.toString());
    }
    for (const QJsonValue& value : json.value(u"options"_s).toArray()) {
        const QJsonObject option = value.toObject();
        question.options.append({number(option, u"id"_s), option.value(u"identifier"_s).toString(),
            text(option.value(u"answer"_s), locale)});
    }
    return question;
}

Medium medium(const QJsonObject& json)
{
    Medium medium;
    medium.remote = number(json, u"id"_s);
    if (json.value(u"type"_s).toString() == u"barcode"_s) {
        medium.token = TicketToken{json.value(u"identifier"_s).toString()};
    }
    medium.active = json.value(u"active"_s).toBool(true);
    medium.expires = time(json.value(u"expires"_s));
    QList<qint64> tickets = numbers(json.value(u"linked_orderpositions"_s));
    if (const qint64 only = number(json, u"linked_orderposition"_s); only != 0) {
        tickets.append(only); // of a server that links no more than one
    }
    for (const qint64 ticket : std::as_const(tickets)) {
        medium.attendeeKeys.append(PretixOrdersReader::sourceKey(ticket));
    }
    return medium;
}

StoredTemplate badgeTemplate(const QJsonObject& json, const QMap<qint64, QByteArray>& backgrounds)
{
    StoredTemplate stored;
    stored.remote = number(json, u"id"_s);
    stored.key = u"pretix-%1"_s.arg(stored.remote);
    stored.name = json.value(u"name"_s).toString();
    stored.isDefault = json.value(u"default"_s).toBool();
    stored.layout = QJsonDocument(json.value(u"layout"_s).toArray()).toJson(QJsonDocument::Compact);
    stored.background = backgrounds.value(stored.remote);
    return stored;
}

} // namespace

bool asksInALanguage(const QJsonObject& layout, const QString& part)
{
    const QJsonArray elements = layout.value(u"layout"_s).toArray();
    return std::any_of(elements.begin(), elements.end(), [&part](const QJsonValue& element) {
        const auto shows = [&](const QJsonValue& text) { return text.toString().contains(part); };
        const QJsonObject i18n = element[u"text_i18n"_s].toObject();
        return !element[u"locale"_s].toString().isEmpty()
            && (shows(element[u"content"_s]) || shows(element[u"text"_s])
                || std::any_of(i18n.begin(), i18n.end(), shows));
    });
}

QString text(const QJsonValue& value, const QString& locale)
{
    return value.isString() ? value.toString() : translated(translations(value), locale);
}

std::optional<QDateTime> time(const QJsonValue& value)
{
    const QDateTime parsed = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return parsed.isValid() ? std::optional(parsed.toUTC()) : std::nullopt;
}

SourceEvent event(const PretixFrame& frame)
{
    const QString locale = frame.settings.value(u"locale"_s).toString(u"en"_s);
    SourceEvent source;
    source.event = eventOf(frame.event, locale);
    source.event.translations = KeptTranslations(frame).all();
    for (const QJsonValue& item : frame.items) {
        source.ticketTypes.append(ticketType(item.toObject(), locale));
    }
    assignBadges(source.ticketTypes, frame.badgeItems);
    for (const QJsonValue& list : frame.checkInLists) {
        source.lists.append(checkInList(list.toObject()));
    }
    for (const QJsonValue& date : frame.dates) {
        source.dates.append(eventDate(date.toObject(), locale));
    }
    for (const QJsonValue& one : frame.questions) {
        source.questions.append(question(one.toObject(), locale));
    }
    for (const QJsonValue& layout : frame.badgeLayouts) {
        source.templates.append(badgeTemplate(layout.toObject(), frame.backgrounds));
    }
    source.event.mediaEnforced = frame.settings.value(u"reusable_media_usage_enforced"_s).toBool();
    source.allMedia = frame.allMedia;
    for (const QJsonValue& row : frame.reusableMedia) {
        source.media.append(medium(row.toObject()));
    }
    for (const QJsonValue& row : frame.revokedSecrets) {
        source.revokedTokens.append(row.toObject().value(u"secret"_s).toString());
    }
    for (const QJsonValue& row : frame.blockedSecrets) {
        if (row.toObject().value(u"blocked"_s).toBool()) {
            source.blockedTokens.append(row.toObject().value(u"secret"_s).toString());
        }
    }
    return source;
}

QList<SourceAttendee> ofRedeem(const QJsonObject& answer)
{
    const QJsonObject position = answer.value(u"position"_s).toObject();
    if (position.isEmpty()) {
        return {};
    }
    // what a page of orders would say of it
    const QJsonObject order{{u"code"_s, position.value(u"order"_s)},
        {u"status"_s, position.value(u"order__status"_s)},
        {u"valid_if_pending"_s, position.value(u"order__valid_if_pending"_s)},
        {u"require_approval"_s, position.value(u"order__require_approval"_s)},
        {u"locale"_s, position.value(u"order__locale"_s)}, {u"positions"_s, QJsonArray{position}}};
    const QJsonObject page{{u"results"_s, QJsonArray{order}}};
    const auto orders
        = PretixOrdersReader().read(QJsonDocument(page).toJson(QJsonDocument::Compact));
    return orders ? orders->attendees : QList<SourceAttendee>{};
}

} // namespace lanyard::PretixMapping
