// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search/SearchHit.h"
#include "theme/Theme.h"

#include <QColor>
#include <QRectF>
#include <QTextLayout>

#include <memory>

class QFontMetricsF;
class QPainter;

namespace lanyard {

/// Widens ranges to the borders of grapheme clusters, so that a mark never splits a syllable.
[[nodiscard]] QList<MatchRange> wholeClusters(const QString& text, const QList<MatchRange>& ranges);
/// The same ranges, each so many UTF-16 units further on.
[[nodiscard]] QList<MatchRange> moved(QList<MatchRange> ranges, int by);

/// A text of a row with what is marked in it, and the block that it must not reach out of.
struct MarkedWords
{
    QRectF rect;
    TextStyle style;
    QString text;
    QList<MatchRange> ranges;
    QColor colour;
    bool atRight = false;
    bool givesWay = false; ///< where there is no room for all, this may be shortened
};

/// Those words as they are drawn: in smaller letters, then on more lines. What has no room even so
/// is left out, with "…" in its place; where the match stands is shown all the same.
class LaidWords
{
public:
    LaidWords(const Theme& theme, MarkedWords words);

    /// Whether nothing is left out.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// What is drawn.
    [[nodiscard]] const QString& text() const { return m_words.text; }

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }

    /// Of all its lines, px.
    [[nodiscard]] int height() const { return lineCount() * m_theme.linePx(m_words.style); }

    /// `ground`: of what is marked.
    void paint(QPainter& painter, const QColor& ground) const;

private:
    int lay();
    void shorten(int lines);
    int showFrom(const MarkedWords& whole, int begin, int lines);
    void paintMark(QPainter& painter, const QTextLine& line, const MatchRange& mark,
        const QPointF& base, const QFontMetricsF& metrics, const QColor& ground) const;

    const Theme& m_theme;
    MarkedWords m_words; ///< as they are shown
    QList<MatchRange> m_marks;
    std::unique_ptr<QTextLayout> m_layout;
    bool m_isWhole = true;
};

} // namespace lanyard
