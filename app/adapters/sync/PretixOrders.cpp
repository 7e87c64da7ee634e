// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PretixOrders.h"

#include "PretixMapping.h"

#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace lanyard {

using namespace Qt::StringLiterals;
using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Empty when there is none.
std::string_view utf8(const object& from, std::string_view key)
{
    std::string_view value;
    return from[key].get(value) == simdjson::SUCCESS ? value : std::string_view();
}

QString text(const object& from, std::string_view key)
{
    return textOf(utf8(from, key));
}

qint64 number(const object& from, std::string_view key)
{
    std::int64_t value = 0;
    return from[key].get(value) == simdjson::SUCCESS ? value : 0;
}

bool flag(const object& from, std::string_view key, bool otherwise = false)
{
    bool value = false;
    return from[key].get(value) == simdjson::SUCCESS ? value : otherwise;
}

std::optional<QDateTime> time(const object& from, std::string_view key)
{
    const std::string_view value = utf8(from, key);
    return value.empty() ? std::nullopt : PretixMapping::time(textOf(value));
}

/// Calls `f` with each object of the list at `key`.
template <typename F>
void forEach(const object& from, std::string_view key, F f)
{
    array list;
    if (from[key].get(list) != simdjson::SUCCESS) {
        return;
    }
    for (const element one : list) {
        if (object row; one.get(row) == simdjson::SUCCESS) {
            f(row);
        }
    }
}

OrderStatus orderStatus(const object& order, const object& position)
{
    if (flag(position, "canceled")) {
        return OrderStatus::Cancelled;
    }
    const std::string_view letter = utf8(order, "status");
    if (letter == "p") {
        return OrderStatus::Paid;
    }
    if (letter == "n") {
        return OrderStatus::Pending;
    }
    if (letter == "e") {
        return OrderStatus::Expired;
    }
    return letter == "c" ? OrderStatus::Cancelled : OrderStatus::Unknown;
}

/// The texts that a badge can show. Times of the asking itself would be stale on paper and make
/// each download look like a change, so they are left to whoever draws the badge. All positions
/// name the same ones in the same order, so the names are shared.
BadgeFields badgeFields(const object& position, PretixFieldNames& known)
{
    object data;
    if (position["pdf_data"].get(data) != simdjson::SUCCESS) {
        return {};
    }
    std::vector<std::string_view> names;
    std::vector<std::string_view> values;
    names.reserve(data.size());
    values.reserve(data.size());
    for (const auto& [name, value] : data) {
        std::string_view shown;
        if (value.get(shown) == simdjson::SUCCESS && !name.starts_with("now_")) {
            names.push_back(name);
            values.push_back(shown);
        }
    }
    if (!std::ranges::equal(names, known.utf8)) {
        known.utf8.assign(names.begin(), names.end());
        known.names.clear();
        std::ranges::transform(names, std::back_inserter(known.names), textOf);
    }
    return {known.names, BadgeFields::listed(values)};
}

/// Where the server has a picture it names an address of its own, with the file's etag behind a
/// `#`. The etag alone is taken: what is asked for is worked out here.
std::optional<QMap<QString, QString>> picturesOf(const object& position)
{
    object data;
    if (position["pdf_data"].get(data) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    QMap<QString, QString> pictures;
    if (object images; data["images"].get(images) == simdjson::SUCCESS) {
        for (const auto& [name, value] : images) {
            std::string_view address;
            if (value.get(address) == simdjson::SUCCESS && !address.empty()) {
                constexpr std::string_view mark = "#etag=";
                const auto at = address.find(mark);
                pictures.insert(textOf(name),
                    at == std::string_view::npos ? QString()
                                                 : textOf(address.substr(at + mark.size())));
            }
        }
    }
    return pictures;
}

/// As a badge shows it; empty when there is none.
std::string_view shown(const object& position, std::string_view key)
{
    object data;
    return position["pdf_data"].get(data) == simdjson::SUCCESS ? utf8(data, key)
                                                               : std::string_view();
}

/// As redeem wants them: chosen options by id, else the text.
QMap<qint64, QString> answersOf(const object& position)
{
    QMap<qint64, QString> given;
    forEach(position, "answers", [&given](const object& answer) {
        QStringList options;
        if (array chosen; answer["options"].get(chosen) == simdjson::SUCCESS) {
            for (const element option : chosen) {
                if (std::int64_t id = 0; option.get(id) == simdjson::SUCCESS) {
                    options.append(QString::number(qint64(id)));
                }
            }
        }
        given.insert(number(answer, "question"),
            options.isEmpty() ? text(answer, "answer") : options.join(u","_s));
    });
    return given;
}

QList<SourceCheckIn> checkInsOf(const object& position)
{
    QList<SourceCheckIn> checkIns;
    forEach(position, "checkins", [&checkIns](const object& row) {
        SourceCheckIn checkIn;
        checkIn.remote = number(row, "id");
        checkIn.listRemote = number(row, "list");
        checkIn.direction = utf8(row, "type") == "exit" ? Direction::Exit : Direction::Entry;
        checkIn.at = time(row, "datetime").value_or(QDateTime());
        if (const qint64 device = number(row, "device_id"); device != 0) {
            checkIn.desk = SourceCheckIn::deskOf(device); // the server does not tell their names
        }
        checkIns.append(checkIn);
    });
    return checkIns;
}

QList<SourcePrint> printsOf(const object& position)
{
    QList<SourcePrint> prints;
    forEach(position, "print_logs", [&prints](const object& row) {
        if (utf8(row, "type") != "badge" || !flag(row, "successful", true)) {
            return;
        }
        object info;
        const bool isTold = row["info"].get(info) == simdjson::SUCCESS;
        prints.append({number(row, "id"), time(row, "datetime").value_or(QDateTime()),
            isTold ? text(info, "desk") : QString(), isTold ? text(info, "uuid") : QString()});
    });
    return prints;
}

void setPerson(Attendee& attendee, const object& order, const object& position)
{
    const auto own = [&position](std::string_view key, std::string_view field) {
        const std::string_view value = utf8(position, key);
        return textOf(value.empty() ? shown(position, field) : value); // an add-on has its parent's
    };
    attendee.name = own("attendee_name", "attendee_name");
    attendee.company = own("company", "attendee_company");
    attendee.email = own("attendee_email", "attendee_email");
    if (attendee.email.isEmpty()) {
        attendee.email = text(order, "email");
    }
    attendee.locale = text(order, "locale");
}

bool isBlocked(const object& position)
{
    array reasons;
    return position["blocked"].get(reasons) == simdjson::SUCCESS && reasons.size() > 0;
}

Attendee attendeeOf(const object& order, const object& position, PretixFieldNames& names)
{
    Attendee attendee;
    attendee.remote = number(position, "id");
    attendee.sourceKey = PretixOrdersReader::sourceKey(attendee.remote);
    attendee.order = text(order, "code");
    attendee.position = int(number(position, "positionid"));
    attendee.token = TicketToken{text(position, "secret")};
    attendee.fields = badgeFields(position, names);
    attendee.answers = answersOf(position);
    setPerson(attendee, order, position);
    attendee.variationRemote = number(position, "variation");
    attendee.variation = textOf(shown(position, "variation"));
    attendee.date.remote = number(position, "subevent");
    attendee.status = orderStatus(order, position);
    attendee.validIfPending = flag(order, "valid_if_pending");
    attendee.approvalPending
        = attendee.status == OrderStatus::Pending && flag(order, "require_approval");
    attendee.blocked = isBlocked(position);
    attendee.validFrom = time(position, "valid_from");
    attendee.validUntil = time(position, "valid_until");
    attendee.attention = flag(order, "checkin_attention");
    attendee.checkInText = text(order, "checkin_text");
    attendee.comment = text(order, "comment");
    return attendee;
}

SourceAttendee sourceAttendee(const object& order, const object& position, PretixFieldNames& names)
{
    SourceAttendee source;
    source.attendee = attendeeOf(order, position, names);
    source.ticketTypeRemote = number(position, "item");
    source.ticketTypeName = textOf(shown(position, "item"));
    if (const qint64 parent = number(position, "addon_to"); parent != 0) {
        source.parentKey = PretixOrdersReader::sourceKey(parent);
    }
    source.checkIns = checkInsOf(position);
    source.prints = printsOf(position);
    source.pictures = picturesOf(position);
    return source;
}

} // namespace

PretixOrdersReader::PretixOrdersReader()
    : m_parser(std::make_unique<simdjson::dom::parser>())
{ }

PretixOrdersReader::~PretixOrdersReader() = default;

std::optional<PretixOrders> PretixOrdersReader::read(const QByteArray& json)
{
    object page;
    array results;
    // simdjson reads a little beyond the end, so it makes itself a copy
    if (m_parser->parse(json.constData(), size_t(json.size())).get(page) != simdjson::SUCCESS
        || page["results"].get(results) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    PretixOrders orders;
    orders.count = number(page, "count");
    orders.next = text(page, "next");
    forEach(page, "results", [&](const object& order) {
        orders.codes.append(text(order, "code"));
        forEach(order, "positions", [&](const object& position) {
            orders.attendees.append(sourceAttendee(order, position, m_names));
        });
    });
    return orders;
}

QString PretixOrdersReader::sourceKey(qint64 position)
{
    return u"pretix:"_s + QString::number(position);
}

} // namespace lanyard
