// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGridLayout>
#include <QList>

namespace lanyard {

/// Puts the fields of a form, each a layout of its label and its control, into rows of so many, in
/// the order that they have; all columns are alike.
inline void placeFields(QGridLayout& grid, int columns)
{
    QList<QLayout*> fields;
    while (QLayoutItem* item = grid.takeAt(0)) {
        fields.append(item->layout());
    }
    for (int i = 0; i < fields.size(); ++i) {
        grid.addLayout(fields.at(i), i / columns, i % columns);
    }
    for (int i = 0; i < qMax(columns, grid.columnCount()); ++i) {
        grid.setColumnStretch(i, i < columns ? 1 : 0);
    }
}

} // namespace lanyard
