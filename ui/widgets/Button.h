// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QPushButton>

namespace lanyard {

/// A button with its key written on it. One primary a screen; quiet for what leads away.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Role { Primary, Secondary, Quiet };
    /// 44, 52, 60, 68 px high at the desk; 112 at self-service. `Choice`: an answer to choose,
    /// its keycap before the words.
    enum class Size { Small, Normal, Main, Choice, SelfService };

    Button(const Theme& theme, Role role, const QString& text = {}, const QString& keycap = {},
        QWidget* parent = nullptr);

    void setRole(Role role);
    void setSize(Size size);
    /// "Enter", "F3", "1"; empty: none.
    void setKeycap(const QString& keycap);
    void setIconName(const QString& name);
    /// While something is on its way: a dot and `words` ("Checking…"); clicks do nothing.
    void setWorking(bool working, const QString& words = {});

    [[nodiscard]] bool isWorking() const { return m_working; }

    /// A ring of `part` (0…1) instead of the icon, for a countdown; negative: none.
    void setRing(double part);
    /// Words left-aligned, keycap at the right end.
    void setLeading(bool leading);

    /// Whether its words are whole, if only smaller than they should be.
    [[nodiscard]] bool fits() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Parts; ///< widths of icon, words and keycap
    [[nodiscard]] Parts parts() const;
    [[nodiscard]] int paddingFor(const Parts& parts) const;
    [[nodiscard]] QColor wordColour() const;
    void paintRing(QPainter& painter, const QRectF& rect) const;
    void paintCap(QPainter& painter, int left, int width) const;
    void repolish();

    const Theme& m_theme;
    Role m_role;
    Size m_size = Size::Normal;
    QString m_keycap;
    QString m_icon;
    QString m_workingWords;
    double m_ring = -1;
    bool m_working = false;
    bool m_leading = false;
};

/// Draws a keycap as on buttons and in the key bar; `rect` is its place.
void paintKeycap(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text,
    const QColor& edge, const QColor& ground);
/// Width of that keycap.
[[nodiscard]] int keycapWidth(const Theme& theme, const QString& text);

} // namespace lanyard
