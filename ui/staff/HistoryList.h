// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/HistoryWords.h"
#include "theme/Theme.h"

#include <QFrame>

class QVBoxLayout;

namespace lanyard {

/// Everything that happened to one person, newest first, on a card that scrolls when it is long.
class HistoryList : public QFrame
{
    Q_OBJECT
public:
    explicit HistoryList(const Theme& theme, QWidget* parent = nullptr);

    void setLines(const QList<HistoryLine>& lines);

    [[nodiscard]] const QList<HistoryLine>& lines() const { return m_lines; }

private:
    void build();
    void addLine(const HistoryLine& line, bool last);
    [[nodiscard]] int timeWidth() const;

    const Theme& m_theme;
    QList<HistoryLine> m_lines;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace lanyard
