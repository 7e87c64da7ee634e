// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/FoundModel.h"

namespace lanyard {

using namespace Qt::StringLiterals;

void FoundModel::setPeople(const QList<FoundAttendee>& people)
{
    if (people == m_people) {
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
        return static_cast<int>(RowWords::of(found.record, m_list, m_now, m_zone).verdict);
    case WordsRole:
        return RowWords::of(found.record, m_list, m_now, m_zone).words;
    case Qt::AccessibleTextRole: {
        QStringList parts{found.record.attendee.name, found.hit.spoken,
            found.record.attendee.company, RowWords::ticket(found.record),
            RowWords::of(found.record, m_list, m_now, m_zone).words};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace lanyard
