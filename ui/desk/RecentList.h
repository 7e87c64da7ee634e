// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/DeskContext.h"
#include "theme/Theme.h"

#include <QFrame>

namespace lanyard {

class Button;

/// The last people at this desk, newest first, with what became of their badge.
class RecentList : public QFrame
{
    Q_OBJECT
public:
    explicit RecentList(const Theme& theme, QWidget* parent = nullptr);

    void setContext(const DeskContext& context, int rows, std::optional<CheckInId> undoFor);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintRow(QPainter& painter, const QRect& rect, const RecentPerson& person) const;
    [[nodiscard]] QString noteOf(const RecentPerson& person) const;
    [[nodiscard]] int rowHeight() const;
    void place();

    const Theme& m_theme;
    QList<RecentPerson> m_people;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_offline = false;
    std::optional<CheckInId> m_undoFor;
    Button* m_undo;
};

} // namespace lanyard
