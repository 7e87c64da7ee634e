// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importing/ImportService.h"
#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

class ChoiceBox;

/// The first rows of a file as they stand, each column with the choice of what it is taken as.
/// Columns that are taken come first. Rows that cannot be taken are marked. A long value ends in
/// "…" and is shown whole by its tool tip; headers are never cut.
class PreviewTable : public QWidget
{
    Q_OBJECT
public:
    /// One text as it is drawn.
    struct Cell
    {
        QRectF place; ///< of its words
        TextStyle style;
        QString whole;
        QString shown; ///< `whole`, or its beginning and "…"
        bool isHeader = false;
        bool isTaken = false; ///< its column is
    };

    explicit PreviewTable(const Theme& theme, QWidget* parent = nullptr);

    void showPreview(const ImportPreview& preview);

    /// What the columns are taken as: our field to the column's header; an empty header takes a
    /// guess back.
    [[nodiscard]] QMap<QString, QString> mapping() const { return m_mapping; }

    /// The choices over the columns, from left to right.
    [[nodiscard]] QList<ChoiceBox*> boxes() const;

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    [[nodiscard]] const QList<Cell>& cells() const { return m_cells; }

    /// The whole text of a cell that shows only its beginning; empty elsewhere.
    [[nodiscard]] QString toolTipAt(QPoint position) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void mappingChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Column
    {
        qsizetype index = 0; ///< in the file
        int width = 0;
        ChoiceBox* box = nullptr;
    };

    void build();
    void place();
    void take(const QString& header, const QString& field);
    [[nodiscard]] QString fieldOf(const QString& header) const;
    [[nodiscard]] TextStyle styleOf(const Column& column) const;
    [[nodiscard]] bool isRejected(int line) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int lineWidth() const;
    [[nodiscard]] int widthOf(const Column& column) const;
    void placeCells();
    void addCell(const QRectF& place, const TextStyle& style, const QString& text);
    void paintRow(QPainter& painter, qsizetype row) const;

    const Theme& m_theme;
    ImportPreview m_preview;
    QMap<QString, QString> m_mapping;
    QList<Column> m_columns;
    QList<Cell> m_cells;
};

} // namespace lanyard
