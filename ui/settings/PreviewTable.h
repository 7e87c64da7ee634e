// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importing/ImportService.h"
#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

class ChoiceBox;

/// The first rows of a file as they stand, each column with the choice of what it is taken as.
/// Columns that are taken come first. Rows that cannot be taken are marked.
class PreviewTable : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewTable(const Theme& theme, QWidget* parent = nullptr);

    void showPreview(const ImportPreview& preview);

    /// What the columns are taken as: our field to the column's header; an empty header takes a
    /// guess back.
    [[nodiscard]] QMap<QString, QString> mapping() const { return m_mapping; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void mappingChanged();

protected:
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
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, qsizetype row) const;

    const Theme& m_theme;
    ImportPreview m_preview;
    QMap<QString, QString> m_mapping;
    QList<Column> m_columns;
};

} // namespace lanyard
