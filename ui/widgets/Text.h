// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Theme.h"

#include <QLabel>
#include <QTextLayout>

#include <array>
#include <memory>

namespace lanyard {

/// Which of the theme's colours a text has.
enum class TextColour {
    Ink,
    Soft, ///< `ink2`
    Accent,
    OnAccent,
    Page, ///< on an inked ground (toast)
    Admitted, ///< a verdict's text colour on surface or its tint
    Already,
    Stop,
    Look,
    Unknown,
};

[[nodiscard]] QColor colourOf(const Tokens& tokens, TextColour colour);
/// The colour of a verdict's words in a list.
[[nodiscard]] TextColour textColourOf(Verdict verdict);

/// Draws one line without wrapping: its base line is where the interface's font has it, whatever
/// script the text is of. `align`: horizontal, and top, centre or bottom of `rect`.
void paintLine(QPainter& painter, const Theme& theme, const TextStyle& style, const QRectF& rect,
    Qt::Alignment align, const QString& text);
/// Width of that line in px.
[[nodiscard]] double textWidth(const Theme& theme, const TextStyle& style, const QString& text);

/// A text with the line height of the design instead of the font's: a fallback script never
/// moves what is around it. Wraps on demand, never cuts. Reads from the left or the right by the
/// script of its own text. `<b>…</b>` in `setMarked()` is bold.
class Text : public QLabel
{
    Q_OBJECT
public:
    Text(const Theme& theme, TextStyle style, const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// `asIs` follows as it is: words of others.
    void setMarked(const QString& text, const QString& asIs = {});
    void setTextStyle(TextStyle style);
    void setColour(TextColour colour);
    /// Shrinks in steps of 4 px down to `smallest` before it takes a second line. For names.
    void setShrinkTo(TextStyle smallest);
    /// Text of the other direction stands at the other side (a row of Arabic); default: left.
    void setMirrored(bool mirrored);

    /// What it shares a row with: all of them have their base line where each has room for it.
    void setBesides(const QStringList& texts);

    /// Of the first line, px from its top.
    [[nodiscard]] int baseline() const;
    /// Whether all words are inside the widget as it is now.
    [[nodiscard]] bool fits() const;
    [[nodiscard]] int lineCount() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Laid; ///< the lines at one width
    [[nodiscard]] std::shared_ptr<const Laid> linesAt(int width) const;
    [[nodiscard]] std::shared_ptr<Laid> lay(int width) const;
    [[nodiscard]] double naturalWidth(const TextStyle& style) const;
    void refresh();

    const Theme& m_theme;
    TextStyle m_style;
    TextStyle m_smallest;
    TextColour m_colour = TextColour::Ink;
    QList<QTextLayout::FormatRange> m_bold;
    /// Layouts ask for the same few widths again and again. Newest first.
    mutable std::array<std::shared_ptr<const Laid>, 3> m_laid;
    QString m_besides;
    bool m_mirrored = false;
};

} // namespace lanyard
