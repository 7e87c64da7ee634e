// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/StaffNumbers.h"
#include "theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

namespace lanyard {

/// Entries an hour as bars. The same figures are in the table beside it (`NumbersPanel`).
class HourChart : public QWidget
{
    Q_OBJECT
public:
    /// More bars than these are not drawn; the newest hours are.
    static constexpr int mostHours = 16;

    explicit HourChart(const Theme& theme, QWidget* parent = nullptr);

    void setHours(const QList<HourCount>& hours, const QTimeZone& zone);

    /// The hours drawn, without gaps.
    [[nodiscard]] const QList<HourCount>& hours() const { return m_hours; }

    [[nodiscard]] QSize sizeHint() const override;
    /// A round figure at or above the highest bar; a multiple of the lines' step.
    [[nodiscard]] int top() const;
    /// Hours without gaps, oldest first, at most `mostHours`, the newest ones.
    [[nodiscard]] static QList<HourCount> filled(const QList<HourCount>& hours);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int step() const;
    void paintLines(QPainter& painter, const QRectF& plot) const;
    void paintBars(QPainter& painter, const QRectF& plot) const;

    const Theme& m_theme;
    QList<HourCount> m_hours;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace lanyard
