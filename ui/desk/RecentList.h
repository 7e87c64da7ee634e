// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/DeskContext.h"
#include "theme/Theme.h"

#include <QFrame>

namespace lanyard {

class Button;

/// The last eight people at this desk, newest first, each with what became of their badge, in two
/// columns where there is room. One of them can be chosen and opened.
class RecentList : public QFrame
{
    Q_OBJECT
public:
    explicit RecentList(const Theme& theme, QWidget* parent = nullptr);

    /// `rows`: of one column, at most.
    void setContext(const DeskContext& context, int rows, const QList<CheckInId>& undoFor);

    /// How many people are shown: those around the chosen one where there is no room for all.
    [[nodiscard]] int count() const;

    /// How many there are.
    [[nodiscard]] int people() const { return int(m_people.size()); }

    /// Who is shown first: the list moves on where the chosen one has no room in it.
    [[nodiscard]] int first() const { return qMax(0, m_chosen + 1 - m_rows * columns()); }

    /// Whether somebody has to look after the badge of one of them.
    [[nodiscard]] bool hasTrouble() const;

    /// What is said of people that cannot be read whole. A long name has more lines, and the room
    /// of the company; companies may be shortened. Readers of screens have them whole, and so has
    /// the card that opens.
    [[nodiscard]] QStringList cut() const;

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void undoRequested();
    /// A click on one of them.
    void opened(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintCell(QPainter& painter, int index) const;
    void paintChosen(QPainter& painter, const QRect& cell) const;
    void tell();
    struct Row; ///< what is painted of a person, and where
    [[nodiscard]] Row rowOf(int index) const;
    void paintNote(QPainter& painter, const Row& row, const QRectF& place, bool atRight) const;
    [[nodiscard]] QString noteOf(const RecentPerson& person) const;
    [[nodiscard]] bool waits(const RecentPerson& person) const; ///< for the server

    [[nodiscard]] const RecentPerson& shown(int row) const { return m_people.at(first() + row); }

    [[nodiscard]] QRect cell(int index) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] int rowHeight() const;
    /// Whose check-in the button takes back; of a group the newest; -1: nobody's.
    [[nodiscard]] int undoRow() const;
    void place();

    const Theme& m_theme;
    QList<RecentPerson> m_people;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<QDateTime> m_unsentSince; ///< without a network nothing since then was sent
    int m_rows = 0;
    int m_columns = 0; ///< as of the last size
    int m_chosen = -1;
    QList<CheckInId> m_undoFor; ///< one, or those of a group
    Button* m_undo;
};

} // namespace lanyard
