// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/KioskForm.h"
#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

/// A large sign of paper that hangs from the strap at the window's top edge.
class HangingSign : public QWidget
{
    Q_OBJECT
public:
    explicit HangingSign(const Theme& theme, QWidget* parent = nullptr);

    /// Width of the sign in design pixels, and its least height; it grows with what is on it.
    void setPaper(int width, int leastHeight);
    /// Whether it takes all the height there is, or what it needs.
    void setFilling(bool filling);
    void fit(const KioskForm& form);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refit();
    [[nodiscard]] QRectF paper() const;

    const Theme& m_theme;
    KioskForm m_form = uprightForm;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_body;
    int m_width = 860;
    int m_least = 850;
};

} // namespace lanyard
