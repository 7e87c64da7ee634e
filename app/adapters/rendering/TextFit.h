// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ShapedParagraph.h"
#include "badge/BadgeDrawing.h"

#include <QRectF>
#include <QStringList>
#include <QTransform>

class QPainter;

namespace lanyard {

/// A text laid out in its box, at the size at which it fits. It is shaped once at one reference
/// size and scaled: a new font size for each trial would cost a new font engine each.
///
/// With `autoResize` the size is the first of the server's steps down from the layout's own at
/// which the text broken into lines fits the box: first between words and after hyphens; when
/// that leaves less than three quarters of the size, where the language allows it too (between
/// Han characters); and under a third, where the layout allows it, between any two letters. Only
/// the words that would make the rest so small are broken inside. Text is never cut: what does
/// not fit at the smallest legible size is drawn all the same, and told.
///
/// Where lines stand is pretix's, as measured on its PDFs (app/docs/badge-layouts.md): lines of
/// Latin, Greek and Cyrillic letters are one leading apart, whatever their ink.
class TextFit
{
public:
    /// Dots a mm of the page; the result is in dots.
    TextFit(const TextRun& run, FontCatalog& fonts, double dotsPerMm);
    ~TextFit();
    Q_DISABLE_COPY_MOVE(TextFit)

    [[nodiscard]] bool overflows() const { return m_overflows; }

    [[nodiscard]] const QStringList& missing() const { return m_missing; }

    [[nodiscard]] double pointSize() const;
    [[nodiscard]] int lineCount() const;
    /// What stands on each line.
    [[nodiscard]] QStringList lines() const;

    /// Of the ink as it is drawn, in dots from the page's upper left corner.
    [[nodiscard]] QRectF bounds() const;

    /// With the pen that `painter` has.
    void draw(QPainter& painter) const;

private:
    struct Paragraph;
    struct Line;

    void shape(FontCatalog& fonts);
    void split(BreakAt where, double scale);
    [[nodiscard]] std::vector<std::vector<TextUnit>> units() const;
    void setUnits(const std::vector<std::vector<TextUnit>>& units);
    [[nodiscard]] std::vector<Line> broken(double width) const;
    [[nodiscard]] double height(const std::vector<Line>& lines) const;
    [[nodiscard]] double widest() const;
    [[nodiscard]] double steppedScale(double most) const;
    [[nodiscard]] double scaleFor();
    [[nodiscard]] double fixedScale();
    [[nodiscard]] std::vector<Line> balanced(double width) const;
    void place(const std::vector<Line>& lines);
    [[nodiscard]] double blockTop(const std::vector<Line>& lines) const;
    [[nodiscard]] QTransform turn() const;
    [[nodiscard]] double leading() const;
    [[nodiscard]] double above(const Line& first) const;
    [[nodiscard]] double below(const Line& last) const;
    [[nodiscard]] double advance(const Line& upper, const Line& lower) const;

    TextRun m_run;
    double m_dotsPerMm;
    double m_width; ///< of the box, dots
    double m_scale = 1; ///< dots a reference unit
    double m_space = 0; ///< between words, reference units
    bool m_overflows = false;
    QStringList m_missing;
    std::vector<Paragraph> m_paragraphs;
    std::vector<std::unique_ptr<QTextLayout>> m_lines; ///< placed, in reference units
    double m_height = 0; ///< of all lines, reference units
    QRectF m_bounds; ///< before it is turned
};

} // namespace lanyard
