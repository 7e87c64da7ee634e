// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace lanyard {

class PageFrame;

/// The one window. Shows one page at a time; has no menus, no tool bars and no dialogs. Follows
/// its own size with the theme's scale.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(Theme& theme, QWidget* parent = nullptr);

    /// Takes the page over; it is not shown before `show()`.
    void addPage(QWidget* page);
    void showPage(QWidget* page);
    [[nodiscard]] QWidget* page() const;
    /// Full screen, without a cursor that waits over the picture; for self-service.
    void setKiosk(bool kiosk);

    /// Whether closing the window is allowed; self-service asks staff first.
    void setClosable(bool closable) { m_closable = closable; }

Q_SIGNALS:
    /// Somebody tried to close a window that may not be closed.
    void closeRefused();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    PageFrame* m_pages;
    bool m_closable = true;
};

} // namespace lanyard
