// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/MainWindow.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace lanyard {

/// What a control is, as far as its look goes: of each kind one is enough to be looked at.
inline QString kindOf(const QWidget& control)
{
    return QString::fromLatin1(control.metaObject()->className())
        + control.property("role").toString() + control.property("shape").toString();
}

inline bool takesTab(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr;
}

/// Whether the Tab key leads to it, and it is not a panel that only takes keys for its controls.
inline bool isControl(const QWidget& widget)
{
    const auto inside = widget.findChildren<QWidget*>();
    return takesTab(widget)
        && std::none_of(inside.begin(), inside.end(), [](auto* each) { return takesTab(*each); });
}

/// The controls of a window that look the same with the keyboard and without it; of each kind that
/// is not among the `seen`, to which it adds, one.
inline QStringList hiddenFocus(MainWindow& window, QSet<QString>& seen)
{
    QStringList hidden;
    QApplication::setActiveWindow(&window);
    for (auto* widget : window.findChildren<QWidget*>()) {
        const QString kind = kindOf(*widget);
        if (!isControl(*widget) || seen.contains(kind)) {
            continue;
        }
        seen.insert(kind);
        if (QWidget* other = QApplication::focusWidget()) {
            other->clearFocus();
        }
        constexpr int ring = 8;
        const QRect place = QRect(widget->mapTo(&window, QPoint()), widget->size())
                                .adjusted(-ring, -ring, ring, ring)
                                .intersected(window.rect());
        const QImage without = window.grab(place).toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus() || window.grab(place).toImage() == without) {
            hidden.append(kind + QStringLiteral(": ") + widget->accessibleName());
        }
    }
    return hidden;
}

} // namespace lanyard
