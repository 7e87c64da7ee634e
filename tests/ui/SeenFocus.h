// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/StaffBar.h"
#include "widgets/KeyPad.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSet>
#include <QTest>

namespace lanyard {

/// What Tab comes to on a page.
struct FocusWalk
{
    int controls = 0;
    QStringList unseen; ///< those that do not show that they have the keyboard
};

inline int pixelsOf(QWidget& window, const QRect& part, const QColor& colour)
{
    const QImage image = window.grab(part).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
        }
    }
    return count;
}

/// Whether that is something to press or to fill in, or a part that the keys scroll; a page that
/// hears its keys as a whole is none.
inline bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr
        || qobject_cast<const QLineEdit*>(widget) != nullptr
        || qobject_cast<const QComboBox*>(widget) != nullptr
        || qobject_cast<const QAbstractScrollArea*>(widget) != nullptr
        || qobject_cast<const KeyPad*>(widget) != nullptr;
}

/// Presses Tab until it is where it was. What has the keyboard has pixels of the accent around it
/// or at its edge (on the dark bar of white), as many as two of its shorter sides are long, that it
/// has not without.
inline FocusWalk walkByTab(QWidget& window, const QColor& accent)
{
    constexpr int beyond = 8; // the ring lies outside
    FocusWalk walk;
    QSet<const QWidget*> visited;
    for (;;) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (now == nullptr || visited.contains(now)) {
            return walk;
        }
        visited.insert(now);
        if (!isControl(now)) {
            continue;
        }
        ++walk.controls;
        const QWidget* frame = now->parentWidget(); // a field's edge is of the frame around it
        const bool isField = frame != nullptr && frame->property("field").toBool();
        const QWidget* place = isField ? frame : now;
        const QRect inWindow(place->mapTo(&window, QPoint(0, 0)), place->size());
        const QRect part
            = inWindow.adjusted(-beyond, -beyond, beyond, beyond).intersected(window.rect());
        const bool isOnBar = qobject_cast<const BarButton*>(now) != nullptr;
        const QColor ring = isOnBar ? QColor(Qt::white) : accent;
        const int with = part.isEmpty() ? 0 : pixelsOf(window, part, ring);
        now->clearFocus();
        const int without = part.isEmpty() ? 0 : pixelsOf(window, part, ring);
        now->setFocus(Qt::TabFocusReason);
        if (with - without < 2 * qMin(place->width(), place->height())) {
            const auto* button = qobject_cast<const QAbstractButton*>(now);
            walk.unseen.append(QLatin1String(now->metaObject()->className()) + QStringLiteral(" “")
                + (button != nullptr ? button->text() : now->accessibleName()) + QChar(u'”'));
        }
    }
}

} // namespace lanyard
