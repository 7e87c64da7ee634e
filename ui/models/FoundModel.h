// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    };

    using QAbstractListModel::QAbstractListModel;

    void setPeople(const QList<FoundAttendee>& people);
    /// List and moment that the rows' states are told for.
    void setMoment(CheckInListId list, const QDateTime& now, const QTimeZone& zone);

    [[nodiscard]] const FoundAttendee& at(int row) const { return m_people.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<FoundAttendee> m_people;
    CheckInListId m_list;
    QDateTime m_now;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace lanyard
