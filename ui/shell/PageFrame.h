// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"
#include "widgets/PanelLayout.h"

#include <QScrollArea>

namespace lanyard {

/// Where the window's pages stand. A page fills it; in a window that is smaller than the design,
/// and too small for the page, the page keeps the room that it needs and scrolls, to what has the
/// keyboard by itself; sideways only where a page does not know how to stand in a narrow window. A
/// page whose size policy is Ignored is never larger than the window.
class PageFrame : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageFrame(const Theme& theme, QWidget* parent = nullptr);

    void add(QWidget* page);
    void bring(QWidget* page);

    [[nodiscard]] QWidget* page() const { return m_pages->currentWidget(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void follow(QWidget* focused);
    [[nodiscard]] bool isMostOfTheWindow(const QWidget& focused) const;
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] int leastHeight(int width) const;

    const Theme& m_theme;
    QWidget* m_sheet;
    PanelLayout* m_pages;
};

} // namespace lanyard
