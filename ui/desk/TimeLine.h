// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/AnswerView.h"
#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

/// Now, and when a ticket opens and closes, as a line to point at.
class TimeLine : public QWidget
{
    Q_OBJECT
public:
    TimeLine(const Theme& theme, const TimeLineView& view, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double position(const QDateTime& at) const;
    void paintLabel(QPainter& painter, double x, const QString& text, bool bold) const;

    const Theme& m_theme;
    TimeLineView m_view;
};

} // namespace lanyard
