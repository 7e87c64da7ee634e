// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace lanyard {

/// One row of a `RowList`: an icon, words, and a note at its end.
struct ListRow
{
    QString icon;
    QString words;
    QString note;

    bool operator==(const ListRow&) const = default;
};

/// Puts a list of rows into a card, in the house's way: it scrolls by pixels and takes no focus.
void dressRows(QFrame& card, QListView& view);

/// Rows to choose one from. Never takes the focus: a field keeps it, and the arrow keys come from
/// there.
class RowList : public QFrame
{
    Q_OBJECT
public:
    explicit RowList(const Theme& theme, QWidget* parent = nullptr);

    /// `chosen`: the row that Enter takes; -1: none.
    void setRows(const QList<ListRow>& rows, int chosen);
    void choose(int row);
    /// That so many rows need to be seen whole.
    [[nodiscard]] int heightOf(int rows) const;
    /// No row is cut at the end of what is seen; then the list may also be lower.
    void setWholeRows();
    /// `step` rows on; from none to the first.
    void moveOn(int step);

    [[nodiscard]] int chosen() const;

    [[nodiscard]] const QList<ListRow>& rows() const { return m_rows; }

    [[nodiscard]] QListView* view() const { return m_view; }

Q_SIGNALS:
    void clicked(int row);
    void doubleClicked(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepWhole();

    const Theme& m_theme;
    bool m_wholeRows = false;
    QList<ListRow> m_rows;
    QStandardItemModel* m_model;
    QListView* m_view;
};

} // namespace lanyard
