// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/FoundModel.h"
#include "theme/Theme.h"

#include <QFrame>

class QListView;

namespace lanyard {

class PersonDelegate;

/// The found people on a card as high as its rows. Never takes the focus: the field keeps it, and
/// the arrow keys come from there.
class ResultList : public QFrame
{
    Q_OBJECT
public:
    explicit ResultList(const Theme& theme, QWidget* parent = nullptr);

    void setPeople(const QList<FoundAttendee>& people, int chosen);
    /// Without an edge of its own, inside another card.
    void setBare();
    void setMoment(CheckInListId list, const QDateTime& now, const QTimeZone& zone);

    [[nodiscard]] FoundModel* model() { return &m_model; }

    [[nodiscard]] QListView* view() const { return m_view; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);
    /// Double click.
    void confirmed(int index);

private:
    const Theme& m_theme;
    FoundModel m_model;
    PersonDelegate* m_delegate;
    QListView* m_view;
};

} // namespace lanyard
