// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QPointer>
#include <QWidget>

namespace lanyard {

/// The ring round whatever button, pad of keys or scrolled part has the keyboard: 3 px in the
/// accent, 3 px away. One for each window; it lies above everything and lets clicks through.
class FocusRing : public QWidget
{
    Q_OBJECT
public:
    FocusRing(const Theme& theme, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* focused);
    void place();
    [[nodiscard]] int thickness() const;

    const Theme& m_theme;
    QPointer<QWidget> m_target;
    QList<QMetaObject::Connection> m_scrolled; ///< what moves the target without telling it
};

} // namespace lanyard
