// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/RuleFacts.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr double minuteMs = 60'000;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

qint64 borderOf(const QString& countKey)
{
    return countKey.section(u'@', 1).toLongLong();
}

/// An id, or null where there is none.
RuleValue idOrNull(qint64 id)
{
    return id != 0 ? RuleValue(id) : RuleValue();
}

RuleValue momentOf(const QDateTime& time)
{
    return time.isValid() ? RuleValue(RuleMoment{time.toMSecsSinceEpoch(), {}}) : RuleValue();
}

/// Of a series the ticket's date, else the event as its only one.
EventDate ownDate(const RuleCircumstances& circumstances)
{
    const Event& event = circumstances.event;
    return event.isSeries ? circumstances.record.attendee.date
                          : EventDate{0, {}, event.from, event.to, event.admission};
}

} // namespace

RuleFacts::RuleFacts(const RuleCircumstances& circumstances, const RuleChanges& changes)
    : m_circumstances(circumstances)
    , m_changes(changes)
    , m_now(changes.now.value_or(circumstances.at.toMSecsSinceEpoch()))
    , m_time(circumstances.event.timeZone, m_now)
{ }

QString RuleFacts::countKey(const QString& name, qint64 border)
{
    return u"%1@%2"_s.arg(name).arg(border);
}

QString RuleFacts::countName(const QString& key)
{
    return key.section(u'@', 0, 0);
}

qint64 RuleFacts::number(const QString& key) const
{
    const auto value = key.contains(u'@') ? entries(countName(key), {borderOf(key), {}}).value_or(0)
                                          : variable(key).value_or(RuleValue());
    return qint64(asNumber(value).value_or(0));
}

QList<qint64> RuleFacts::entryTimes() const
{
    QList<qint64> times;
    for (const CheckIn& checkIn : m_circumstances.history) {
        if (checkIn.direction == Direction::Entry) {
            times.append(checkIn.at.toMSecsSinceEpoch());
        }
    }
    return times;
}

std::optional<RuleValue> RuleFacts::variable(const QString& name) const
{
    const AttendeeRecord& record = m_circumstances.record;
    if (const auto it = m_changes.numbers.constFind(name); it != m_changes.numbers.constEnd()) {
        const bool isId = name == "variation"_L1 || name == "gate"_L1;
        return isId ? idOrNull(*it) : RuleValue(*it);
    }
    if (name == "product"_L1) {
        const TicketType& type = record.ticketType;
        return RuleValue(type.remote != 0 ? type.remote : type.id.value);
    }
    if (name == "variation"_L1) {
        return idOrNull(record.attendee.variationRemote);
    }
    if (name == "gate"_L1) {
        return idOrNull(m_circumstances.gateRemote);
    }
    if (name == "now"_L1) {
        return RuleValue(RuleMoment{m_now, {}});
    }
    if (name == "now_isoweekday"_L1) {
        return RuleValue(qint64(m_time.date(m_now).dayOfWeek()));
    }
    return pastVariable(name);
}

std::optional<RuleValue> RuleFacts::pastVariable(const QString& name) const
{
    if (name == "entry_status"_L1) {
        const CheckInHistory& history = m_circumstances.history;
        const bool isInside = !history.isEmpty() && history.last().direction == Direction::Entry;
        return RuleValue(m_changes.isInside.value_or(isInside) ? u"present"_s : u"absent"_s);
    }
    const QList<qint64> times = entryTimes();
    if (name == "entries_number"_L1) {
        return RuleValue(qint64(times.size()));
    }
    if (name == "entries_today"_L1) {
        return RuleValue(*entries(u"entries_since"_s, {m_time.midnight(m_now), {}}));
    }
    if (name == "entries_days"_L1) {
        return RuleValue(days(times));
    }
    if (name == "minutes_since_last_entry"_L1 || name == "minutes_since_first_entry"_L1) {
        if (times.isEmpty()) {
            return RuleValue(qint64(-1));
        }
        const qint64 then = name == "minutes_since_last_entry"_L1 ? times.last() : times.first();
        return RuleValue(std::floor(double(m_now - then) / minuteMs));
    }
    return std::nullopt;
}

std::optional<qint64> RuleFacts::changed(const QString& name, const RuleMoment& border) const
{
    const auto clock = [this](qint64 moment) { return m_time.wall(moment).ms % dayMs; };
    const QMap<QString, qint64>& numbers = m_changes.numbers;
    for (auto it = numbers.constBegin(); it != numbers.constEnd(); ++it) {
        if (countName(it.key()) != name || !it.key().contains(u'@')) {
            continue;
        }
        const qint64 known = borderOf(it.key());
        if (known == border.ms || (border.wallMs && clock(known) == clock(border.ms))) {
            return *it;
        }
    }
    return std::nullopt;
}

std::optional<qint64> RuleFacts::entries(const QString& name, const RuleMoment& border) const
{
    if (const auto count = changed(name, border)) {
        return count;
    }
    const bool isSince = name.endsWith("_since"_L1);
    QList<qint64> times = entryTimes();
    times.removeIf([&](qint64 time) { return isSince ? time < border.ms : time >= border.ms; });
    if (name == "entries_since"_L1 || name == "entries_before"_L1) {
        return qint64(times.size());
    }
    if (name == "entries_days_since"_L1 || name == "entries_days_before"_L1) {
        return days(times);
    }
    return std::nullopt;
}

qint64 RuleFacts::days(const QList<qint64>& times) const
{
    QSet<QDate> dates;
    for (const qint64 time : times) {
        dates.insert(m_time.date(time));
    }
    return qint64(dates.size());
}

std::optional<RuleValue> RuleFacts::builtTime(const QString& kind, const QString& text) const
{
    if (kind == "custom"_L1) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        // without an offset it could not be compared with now
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
            return std::nullopt;
        }
        return momentOf(time);
    }
    if (kind == "customtime"_L1) {
        const QTime time = QTime::fromString(text, Qt::ISODateWithMs);
        if (!time.isValid()) {
            return std::nullopt;
        }
        const WallTime wall = m_time.onDayOf(m_now, time);
        return RuleValue(RuleMoment{m_time.moment(wall), wall.ms});
    }
    const EventDate date = ownDate(m_circumstances);
    if (kind.startsWith("date_"_L1) && m_circumstances.event.isSeries && !date.from.isValid()) {
        return std::nullopt; // times of which this desk has not heard yet
    }
    if (kind == "date_from"_L1) {
        return momentOf(date.from);
    }
    if (kind == "date_to"_L1) {
        return momentOf(date.to.isValid() ? date.to : date.from);
    }
    if (kind == "date_admission"_L1) {
        return momentOf(date.admission.value_or(date.from));
    }
    return RuleValue();
}

} // namespace lanyard
