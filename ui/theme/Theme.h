// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/TextStyle.h"
#include "theme/Tokens.h"

#include <QFont>
#include <QObject>
#include <QPixmap>
#include <QSize>

class QPainter;
class QRectF;
class QWidget;

namespace lanyard {

/// The look of one window: colours, sizes and motion, and the style sheet made from them. Lives
/// on the UI thread, is made by composition (or a test) and given to every widget that paints.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }

    [[nodiscard]] bool isContrast() const { return m_kind == ThemeKind::Contrast; }

    [[nodiscard]] const Tokens& tokens() const { return tokensOf(m_kind); }

    [[nodiscard]] double scale() const { return m_scale; }

    /// Design pixels to the window's.
    [[nodiscard]] int px(int design) const;
    /// Like `px`, times the "larger text" factor; whole even pixels above scale 1.
    [[nodiscard]] int textPx(int design) const;
    /// Of a font, in the window's pixels: on a small screen never under `leastText`.
    [[nodiscard]] int fontPx(const TextStyle& style) const;
    /// Of a line of it, with room for what became larger than the rest.
    [[nodiscard]] int linePx(const TextStyle& style) const;
    /// The interface's font: Noto Sans with one family a script behind it.
    [[nodiscard]] QFont font(const TextStyle& style) const;

    /// The same for drawing `text`: its script's family comes first. Measure lines by the other.
    [[nodiscard]] QFont font(const TextStyle& style, const QString& text) const;

    /// Milliseconds of a motion; 0 when motion is reduced.
    [[nodiscard]] int duration(int ms) const { return m_reducedMotion ? 0 : ms; }

    void setKind(ThemeKind kind);
    void setScale(double scale);
    /// Scale and width for a window of that size.
    void fitTo(const QSize& window);

    /// Whether the window is narrower than the design at its least scale, as a panel of 7 inches
    /// that stands upright: what else is beside each other goes below each other.
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

    /// 1.4 for "larger text" at self-service.
    void setTextScale(double scale);
    void setReducedMotion(bool reduced);
    /// The screens are designed for this size, which has the scale 1.
    static constexpr QSize designSize{1280, 800};
    /// Of a window of 800 × 480, a panel of 7 inches; what is smaller yet scrolls.
    static constexpr double leastScale = 0.6;
    /// Pixels: what has less width is narrow.
    static constexpr int leastBeside = int(leastScale * designSize.width());
    /// Pixels: the smallest letters that are still read.
    static constexpr int leastText = 12;
    /// 1.2 for windows of 1920 × 1080, and as many times more as a larger one has room for: 2.4 for
    /// 3840 × 2160, whose letters would be too small to read on a screen of the same size. For
    /// windows smaller than the design the part of it that they have room for, not under
    /// `leastScale`; else 1. In steps of a twentieth.
    [[nodiscard]] static double scaleFor(const QSize& window);

    /// Gives `window` (and all in it) palette, font and style sheet, now and after each change.
    void dress(QWidget* window) const;
    [[nodiscard]] QString styleSheet() const;

Q_SIGNALS:
    /// Colours, sizes or motion are not what they were.
    void changed();

private:
    void dressNow(QWidget* window) const;

    ThemeKind m_kind = ThemeKind::Light;
    double m_scale = 1.0;
    double m_textScale = 1.0;
    bool m_narrow = false;
    bool m_reducedMotion = false;
};

} // namespace lanyard
