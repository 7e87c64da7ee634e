// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/Door.h"
#include "models/RowState.h"
#include "search/SearchHit.h"

#include <QAbstractListModel>

namespace lanyard {

/// The people that were found, best first, over typed rows.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        FoundRole = Qt::UserRole, ///< `FoundAttendee`
        VerdictRole, ///< int of `Verdict`
        WordsRole, ///< the row's state in words
        TickRole, ///< of a group, whether Enter is for them; invalid: nothing to tick
        TicketRole, ///< ticket, order, date of a series, and event where it is not the desk's own
    };

    using QAbstractListModel::QAbstractListModel;

    /// Those that follow the ones shown are added to them.
    void setPeople(const QList<FoundAttendee>& people);
    /// List and moment that the rows' states are told for.
    void setMoment(CheckInListId list, const QDateTime& now, const QTimeZone& zone);

    /// What the rows of a group say instead of what is recorded; empty: no group.
    void setGroup(const QList<GroupRow>& rows);

    /// Lists of people of other events.
    void setBesides(const QList<Door>& besides) { m_besides = besides; }

    [[nodiscard]] const FoundAttendee& at(int row) const { return m_people.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] Door doorOf(const AttendeeRecord& record) const;
    [[nodiscard]] RowState stateOf(int row) const;
    [[nodiscard]] QVariant tickOf(int row) const;
    [[nodiscard]] QString ticketOf(const AttendeeRecord& record) const;

    QList<FoundAttendee> m_people;
    QList<GroupRow> m_group;
    CheckInListId m_list;
    QList<Door> m_besides;
    QDateTime m_now;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace lanyard
