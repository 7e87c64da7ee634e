// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/RecentList.h"
#include "search/PersonDelegate.h"
#include "settings/PreviewTable.h"
#include "widgets/Text.h"

#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

namespace lanyard {

/// The cells of a table whose words are drawn over their edge, or shortened with nothing to tell
/// the rest; and every header that is not whole.
inline QStringList cutCells(const PreviewTable& table)
{
    QStringList cut;
    for (const PreviewTable::Cell& cell : table.cells()) {
        const bool isWhole = cell.shown == cell.whole;
        const bool isTold = table.toolTipAt(cell.place.center().toPoint()) == cell.whole;
        if (textWidth(table.theme(), cell.style, cell.shown) > cell.place.width()
            || (!isWhole && (cell.isHeader || !isTold))) {
            cut.append(cell.whole);
        }
    }
    return cut;
}

/// What cannot be read of the people in a list, though it must be.
inline QStringList cutRows(const QListView& view)
{
    QStringList cut;
    const auto* delegate = qobject_cast<const PersonDelegate*>(view.itemDelegate());
    if (delegate == nullptr) {
        return cut; // rows of choices are shortened in their middle
    }
    for (int i = 0; i < view.model()->rowCount(); ++i) {
        const QRect row(0, 0, view.viewport()->width(), delegate->rowHeight());
        cut += delegate->cut(row, view.model()->index(i, 0));
    }
    return cut;
}

/// The same of a window, of all that paints its words itself; but for the bar of keys, which leaves
/// out what has no room with its words.
inline QStringList cutRows(const QWidget& window)
{
    QStringList cut;
    for (const auto* view : window.findChildren<QListView*>()) {
        cut += view->isVisible() ? cutRows(*view) : QStringList();
    }
    for (const auto* list : window.findChildren<RecentList*>()) {
        cut += list->isVisible() ? list->cut() : QStringList();
    }
    for (const auto* table : window.findChildren<PreviewTable*>()) {
        cut += table->isVisible() ? cutCells(*table) : QStringList();
    }
    return cut;
}

/// What is scrolled sideways in a window that is narrower than pages beside each other are; but
/// for a table as wide as its columns, which is made to be scrolled.
inline QStringList sideways(const QWidget& window)
{
    QStringList wide;
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        const bool isTable = area->widget() == area->findChild<PreviewTable*>();
        const int beyond = isTable ? 0 : area->horizontalScrollBar()->maximum();
        if (window.width() < Theme::leastBeside && area->isVisible() && beyond > 0) {
            wide.append(QStringLiteral("a %1 is %2 px wider than its place")
                            .arg(QLatin1String(area->metaObject()->className()))
                            .arg(beyond));
        }
    }
    return wide;
}

} // namespace lanyard
