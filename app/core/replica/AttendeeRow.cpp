// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "replica/AttendeeRow.h"

#include "replica/CellWords.h"
#include "replica/HeaderWords.h"

#include <QRegularExpression>
#include <QSet>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownValueLength = 80;

QString orderKey(const QString& order, const QString& rest)
{
    return u"order:"_s + order + u':' + rest;
}

/// "In person – Regular": what pretix writes where product and variation share a column.
void splitVariation(SourceAttendee& person)
{
    static const QRegularExpression dash(u"\\s[–—]\\s"_s);
    const QString both = person.ticketTypeName;
    const qsizetype at = both.lastIndexOf(dash);
    if (at > 0 && at + 3 < both.size()) {
        person.ticketTypeName = both.left(at).trimmed();
        person.attendee.variation = both.mid(at + 3).trimmed();
    }
}

} // namespace

struct AttendeeRow::Draft
{
    const CsvRecord& record;
    SourceAttendee person;
    std::optional<RejectedRow> fault;
    bool wordSaysCheckedIn = false;

    void reject(const QString& column, const QString& reason, const QString& value)
    {
        if (!fault) {
            fault = RejectedRow{
                record.line, column, reason, value.left(shownValueLength), 0, record.fields};
        }
    }
};

AttendeeRow::AttendeeRow(
    const ColumnMapping& mapping, QTimeZone zone, QDateTime seenAt, QString list)
    : m_mapping(mapping)
    , m_zone(std::move(zone))
    , m_seenAt(std::move(seenAt))
    , m_list(std::move(list))
{
    const QList<int> used = mapping.columns.values();
    for (int i = 0; i < mapping.header.size(); ++i) {
        if (!used.contains(i) && !mapping.header.at(i).isEmpty()) {
            const QString variable = badgeVariable(mapping.header.at(i));
            m_otherColumns.append(i);
            m_otherNames.append(
                variable.isEmpty() ? u"column:"_s + mapping.header.at(i) : variable);
        }
    }
}

std::variant<SourceAttendee, RejectedRow> AttendeeRow::read(const CsvRecord& record) const
{
    Draft draft{record, {}, {}, false};
    draft.person.line = record.line;
    if (record.badQuotes) {
        draft.reject({}, u"badQuotes"_s, record.fields.join(u' '));
    } else if (record.fields.size() != m_mapping.header.size()) {
        const bool few = record.fields.size() < m_mapping.header.size();
        draft.reject({}, few ? u"tooFewFields"_s : u"tooManyFields"_s,
            QString::number(record.fields.size()));
    } else {
        readWho(draft);
        readTicket(draft);
        readStatus(draft);
        readMarks(draft);
        readCheckIns(draft);
        readRest(draft);
        makeKeys(draft);
    }
    if (draft.fault) {
        return *draft.fault;
    }
    return draft.person;
}

QString AttendeeRow::cell(const CsvRecord& record, const QString& field) const
{
    const auto column = m_mapping.columns.constFind(field);
    return column == m_mapping.columns.constEnd() ? QString()
                                                  : unguarded(record.fields.value(*column));
}

void AttendeeRow::readWho(Draft& draft) const
{
    const auto text = [&](const QString& field) { return cell(draft.record, field); };
    // pretix's own check-in list falls back to the invoice in the same way.
    const auto orElse = [&](const QString& field, const QString& other) {
        const QString own = text(field);
        return own.isEmpty() ? text(other) : own;
    };
    Attendee& attendee = draft.person.attendee;
    attendee.name = text(u"name"_s);
    if (attendee.name.isEmpty()) {
        attendee.name = (text(u"firstName"_s) + u' ' + text(u"lastName"_s)).simplified();
    }
    const bool addon = !text(u"addonTo"_s).isEmpty();
    if (attendee.name.isEmpty() && !addon) {
        attendee.name = text(u"invoiceName"_s);
    }
    attendee.name = attendee.name.simplified();
    attendee.company = orElse(u"company"_s, u"invoiceCompany"_s).simplified();
    attendee.email = orElse(u"email"_s, u"orderEmail"_s);
    const QString locale = text(u"locale"_s);
    static const QRegularExpression code(u"^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$"_s);
    if (code.match(locale).hasMatch()) {
        attendee.locale = locale;
    }
    if (attendee.name.isEmpty() && !addon) {
        const auto names = m_mapping.names();
        draft.reject(names.value(u"name"_s, names.value(u"firstName"_s)), u"noName"_s, {});
    }
}

void AttendeeRow::readTicket(Draft& draft) const
{
    Attendee& attendee = draft.person.attendee;
    attendee.token = TicketToken{cell(draft.record, u"token"_s)};
    attendee.order = cell(draft.record, u"order"_s);
    attendee.position = cell(draft.record, u"position"_s).toInt(); // 0 when it is no small number
    draft.person.ticketTypeName = cell(draft.record, u"ticketType"_s);
    attendee.variation = cell(draft.record, u"variation"_s);
    if (!m_mapping.has(u"variation"_s)) {
        splitVariation(draft.person);
    }
}

void AttendeeRow::readStatus(Draft& draft) const
{
    Attendee& attendee = draft.person.attendee;
    const QString word = cell(draft.record, u"status"_s);
    if (!word.isEmpty()) {
        const auto meaning = statusMeaning(word);
        if (!meaning) {
            draft.reject(m_mapping.names().value(u"status"_s), u"badStatus"_s, word);
            return;
        }
        attendee.status = meaning->status;
        attendee.validIfPending = meaning->validIfPending;
        // What Indico calls pending waits for the organiser, not for money.
        attendee.approvalPending = meaning->approvalPending
            || (m_mapping.format == ListFormat::Indico && meaning->status == OrderStatus::Pending
                && !word.contains(u"pay"_s, Qt::CaseInsensitive));
        draft.wordSaysCheckedIn = meaning->checkedIn;
    } else if (const auto paid = flag(draft, u"paid"_s)) {
        attendee.status = *paid ? OrderStatus::Paid : OrderStatus::Pending;
    }
}

void AttendeeRow::readMarks(Draft& draft) const
{
    Attendee& attendee = draft.person.attendee;
    attendee.attention = flag(draft, u"attention"_s).value_or(false);
    attendee.blocked = flag(draft, u"blocked"_s).value_or(false);
    attendee.checkInText = cell(draft.record, u"checkInText"_s);
    attendee.comment = cell(draft.record, u"comment"_s);
    // pretix's check-in list writes these two in UTC, and all else in the event's zone; compared
    // with its order positions of the same tickets.
    const QTimeZone zone
        = m_mapping.format == ListFormat::PretixCheckInList ? QTimeZone::utc() : m_zone;
    attendee.validFrom = time(draft, u"validFrom"_s, zone);
    attendee.validUntil = time(draft, u"validUntil"_s, zone);
}

void AttendeeRow::readCheckIns(Draft& draft) const
{
    QStringList lists = cell(draft.record, u"checkInLists"_s).split(u',', Qt::SkipEmptyParts);
    lists.removeDuplicates();
    const QString said = cell(draft.record, u"checkedIn"_s);
    const auto yes = yesNo(said);
    auto at = time(draft, u"checkedInAt"_s, m_zone);
    if (!said.isEmpty() && !yes) {
        at = time(draft, u"checkedIn"_s, m_zone);
    }
    const bool came = at || yes.value_or(false) || (draft.wordSaysCheckedIn && said.isEmpty());
    if (lists.isEmpty() && came) {
        lists.append(m_list);
    }
    for (const auto& list : lists) {
        draft.person.checkIns.append(
            {0, 0, list.trimmed(), Direction::Entry, at.value_or(m_seenAt), {}, at.has_value()});
    }
    if (const auto left = time(draft, u"checkedOut"_s, m_zone); left && came) {
        draft.person.checkIns.append(
            {0, 0, lists.first().trimmed(), Direction::Exit, *left, {}, true});
    }
}

void AttendeeRow::readRest(Draft& draft) const
{
    QMap<QString, QString> fields;
    const auto keep = [&fields](const QString& name, const QString& value) {
        if (!value.isEmpty() && !fields.contains(name)) {
            fields.insert(name, value);
        }
    };
    for (qsizetype i = 0; i < m_otherColumns.size(); ++i) {
        keep(m_otherNames.at(i), unguarded(draft.record.fields.at(m_otherColumns.at(i))));
    }
    keep(u"invoice_name"_s, cell(draft.record, u"invoiceName"_s));
    keep(u"invoice_company"_s, cell(draft.record, u"invoiceCompany"_s));
    draft.person.attendee.fields = fields;
}

void AttendeeRow::makeKeys(Draft& draft) const
{
    Attendee& attendee = draft.person.attendee;
    const QString number
        = m_mapping.format == ListFormat::Indico ? u"1"_s : cell(draft.record, u"position"_s);
    if (!attendee.token.isEmpty()) {
        attendee.sourceKey = u"token:"_s + attendee.token.value;
    } else if (!attendee.order.isEmpty() && !number.isEmpty()) {
        attendee.sourceKey = orderKey(attendee.order, number);
    } else if (!attendee.email.isEmpty()) {
        attendee.sourceKey = u"mail:"_s + attendee.email.toLower() + u':' + attendee.name;
    } else if (!attendee.order.isEmpty()) {
        attendee.sourceKey = orderKey(attendee.order, attendee.name);
    } else {
        attendee.sourceKey = u"name:"_s + attendee.name + u':' + attendee.company;
    }
    if (const QString parent = cell(draft.record, u"addonTo"_s); !parent.isEmpty()) {
        draft.person.parentKey = orderKey(attendee.order, parent);
    }
}

std::optional<bool> AttendeeRow::flag(Draft& draft, const QString& field) const
{
    const QString word = cell(draft.record, field);
    if (word.isEmpty()) {
        return std::nullopt;
    }
    const auto value = yesNo(word);
    if (!value) {
        draft.reject(m_mapping.names().value(field), u"badYesNo"_s, word);
    }
    return value;
}

std::optional<QDateTime> AttendeeRow::time(
    Draft& draft, const QString& field, const QTimeZone& zone) const
{
    const QString text = cell(draft.record, field);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto value = moment(text, zone);
    if (!value) {
        draft.reject(m_mapping.names().value(field), u"badDate"_s, text);
    }
    return value;
}

} // namespace lanyard
