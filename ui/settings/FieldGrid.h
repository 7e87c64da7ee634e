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
    QList<QLayoutItem*> fields;
    while (QLayoutItem* item = grid.takeAt(0)) {
        fields.append(item);
    }
    for (int i = 0; i < fields.size(); ++i) {
        if (QLayout* field = fields.at(i)->layout()) {
            grid.addLayout(field, i / columns, i % columns);
        } else { // a control without a label
            grid.addItem(fields.at(i), i / columns, i % columns);
        }
    }
    for (int i = 0; i < qMax(columns, grid.columnCount()); ++i) {
        grid.setColumnStretch(i, i < columns ? 1 : 0);
    }
}

} // namespace lanyard
