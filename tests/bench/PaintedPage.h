// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "TestClock.h"
#include "shell/MainWindow.h"
#include "theme/Theme.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace lanyard {

class DeskPage;
class PrintService;

/// A desk's page in its window, told of a printer as composition tells it. Needs a QApplication in
/// the product's style, with its fonts.
class PaintedPage : public QObject
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit PaintedPage(const PrintService& service);

    /// Waits for the next fault.
    void forget();

    /// When the first fault since then was on the window, painted; none: it is not yet.
    [[nodiscard]] const std::optional<Moment>& faultPaintedAt() const { return m_paintedAt; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Theme m_theme;
    TestClock m_clock;
    MainWindow m_window;
    DeskPage* m_page;
    bool m_isFaultTold = false;
    std::optional<Moment> m_paintedAt;
};

} // namespace lanyard
