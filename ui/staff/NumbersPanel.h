// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/StaffNumbers.h"
#include "theme/Theme.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QScrollArea;
class QStackedLayout;
class QTableWidget;

namespace lanyard {

class Button;
class Card;
class HourChart;
class ShareBars;
class Text;

/// The event in figures: who is in, when they came, of which ticket, and the badges.
class NumbersPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NumbersPanel(const Theme& theme, QWidget* parent = nullptr);

    /// `zone`: the event's, for the hours.
    void showNumbers(const StaffNumbers& numbers, const QTimeZone& zone);
    /// The chart's figures in rows instead.
    void setTableShown(bool shown);

    [[nodiscard]] bool isTableShown() const;

    [[nodiscard]] HourChart* chart() const { return m_chart; }

    [[nodiscard]] QTableWidget* table() const { return m_table; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void placeCards();
    void buildHours();
    void fit();
    void tell();
    void fillTable();
    void fillPrints();

    const Theme& m_theme;
    StaffNumbers m_numbers;
    QTimeZone m_zone = QTimeZone::utc();
    Card* m_hoursCard;
    Card* m_typesCard;
    Card* m_printsCard;
    Text* m_figure;
    Text* m_of;
    Text* m_hoursTitle;
    Button* m_toggle;
    QStackedLayout* m_stack;
    HourChart* m_chart;
    QTableWidget* m_table;
    Text* m_typesTitle;
    ShareBars* m_types;
    Text* m_printsTitle;
    QWidget* m_prints;
    QGridLayout* m_grid;
};

} // namespace lanyard
