// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/FoundModel.h"

#include "shell/TimeWords.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

void FoundModel::setPeople(const QList<FoundAttendee>& people)
{
    if (people == m_people) {
        return;
    }
    const qsizetype before = m_people.size();
    if (before > 0 && people.first(std::min(before, people.size())) == m_people) {
        beginInsertRows({}, int(before), int(people.size()) - 1);
        m_people = people;
        endInsertRows();
        const QModelIndex lastBefore = index(int(before) - 1);
        Q_EMIT dataChanged(lastBefore, lastBefore); // no longer the last row
        return;
    }
    beginResetModel();
    m_people = people;
    endResetModel();
}

void FoundModel::setMoment(CheckInListId list, const QDateTime& now, const QTimeZone& zone)
{
    m_list = list;
    m_now = now;
    m_zone = zone;
    if (!m_people.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_people.size()) - 1));
    }
}

Door FoundModel::doorOf(const AttendeeRecord& record) const
{
    const auto other = std::ranges::find(m_besides, record.attendee.event, &Door::event);
    return other != m_besides.end() ? *other : Door{record.attendee.event, m_list};
}

void FoundModel::setGroup(const QList<GroupRow>& rows)
{
    if (rows == m_group) {
        return;
    }
    m_group = rows;
    if (!m_people.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_people.size()) - 1));
    }
}

QVariant FoundModel::tickOf(int row) const
{
    const auto ticked = m_group.value(row).ticked;
    return ticked ? QVariant(*ticked) : QVariant();
}

RowState FoundModel::stateOf(int row) const
{
    if (row < m_group.size()) {
        return m_group.at(row).state;
    }
    const AttendeeRecord& record = m_people.at(row).record;
    return RowWords::of(record, doorOf(record).list, m_now, m_zone);
}

QString FoundModel::ticketOf(const AttendeeRecord& record) const
{
    const QDateTime& date = record.attendee.date.from;
    const QString day = date.isValid() ? TimeWords::day(date, m_zone) : QString();
    QStringList parts{RowWords::ticket(record), day, doorOf(record).name};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FoundAttendee& found = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.record.attendee.name;
    case FoundRole:
        return QVariant::fromValue(found);
    case VerdictRole:
        return static_cast<int>(stateOf(index.row()).verdict);
    case WordsRole:
        return stateOf(index.row()).words;
    case TickRole:
        return tickOf(index.row());
    case Qt::CheckStateRole: { // for screen readers
        const QVariant tick = tickOf(index.row());
        return tick.isValid() ? QVariant(tick.toBool() ? Qt::Checked : Qt::Unchecked) : tick;
    }
    case TicketRole:
        return ticketOf(found.record);
    case Qt::AccessibleTextRole: {
        QStringList parts{found.record.attendee.name, found.hit.spoken, found.hit.because,
            found.record.attendee.company, ticketOf(found.record), stateOf(index.row()).words};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace lanyard
