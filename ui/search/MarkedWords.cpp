// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "search/MarkedWords.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace lanyard {

QList<MatchRange> wholeClusters(const QString& text, const QList<MatchRange>& ranges)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    QList<MatchRange> whole;
    for (const MatchRange& range : ranges) {
        const int begin = qBound(0, range.start, int(text.size()));
        const int end = qBound(begin, range.start + range.length, int(text.size()));
        finder.setPosition(begin);
        const auto from = finder.isAtBoundary() ? begin : finder.toPreviousBoundary();
        finder.setPosition(end);
        const auto to = finder.isAtBoundary() ? end : finder.toNextBoundary();
        if (to > from) {
            whole.append({int(from), int(to - from)});
        }
    }
    return whole;
}

QList<MatchRange> moved(QList<MatchRange> ranges, int by)
{
    for (MatchRange& range : ranges) {
        range.start += by;
    }
    return ranges;
}

LaidWords::LaidWords(const Theme& theme, MarkedWords words)
    : m_theme(theme)
    , m_words(std::move(words))
    , m_layout(std::make_unique<QTextLayout>())
{
    const bool isNote = m_words.style == type::note;
    TextStyle& style = m_words.style;
    lay();
    while (height() > m_words.rect.height() && style.size > Theme::leastText) {
        style.size -= 1;
        // a name's marks need their room, in every script
        style.line = isNote ? style.size * 4 / 3 : style.size * 8 / 5;
        lay();
    }
    if (height() > m_words.rect.height() && !m_words.text.isEmpty()) {
        shorten(int(m_words.rect.height()) / m_theme.linePx(style));
    }
}

int LaidWords::lay()
{
    m_marks = wholeClusters(m_words.text, m_words.ranges);
    QList<QTextLayout::FormatRange> formats;
    for (const MatchRange& mark : m_marks) {
        QTextLayout::FormatRange format;
        format.start = mark.start;
        format.length = mark.length;
        format.format.setFontWeight(QFont::Bold);
        formats.append(format);
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->clearLayout();
    m_layout->setText(m_words.text);
    m_layout->setFont(m_theme.font(m_words.style, m_words.text));
    m_layout->setFormats(formats);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_words.rect.width());
    }
    m_layout->endLayout();
    return m_layout->lineCount();
}

void LaidWords::shorten(int lines)
{
    m_isWhole = false;
    const MarkedWords whole = m_words;
    if (lines < 1) {
        m_words.text.clear();
        lay();
        return;
    }
    const int end = showFrom(whole, 0, lines);
    if (whole.ranges.isEmpty() || whole.ranges.first().start < end) {
        return;
    }
    const int word = int(whole.text.lastIndexOf(u' ', whole.ranges.first().start)) + 1;
    showFrom(whole, word, lines);
}

/// Where what is shown of it ends.
int LaidWords::showFrom(const MarkedWords& whole, int begin, int lines)
{
    const QString before = begin > 0 ? QString(u'…') : QString();
    const QString rest = whole.text.mid(begin);
    m_words.ranges = moved(whole.ranges, int(before.size()) - begin);
    const auto fits = [&](int length) {
        QString kept = rest.left(length);
        while (kept.endsWith(u' ')) {
            kept.chop(1);
        }
        m_words.text = before + kept + (length < rest.size() ? QString(u'…') : QString());
        return lay() <= lines;
    };
    QList<int> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, rest);
    for (auto end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        ends.append(int(end));
    }
    const auto tooLong = std::partition_point(ends.cbegin(), ends.cend(), fits);
    const int end = tooLong == ends.cbegin() ? 0 : *std::prev(tooLong);
    fits(end); // the layout of what is shown
    return begin + end;
}

void LaidWords::paint(QPainter& painter, const QColor& ground) const
{
    const QFontMetricsF metrics(m_theme.font(m_words.style));
    const QRectF& rect = m_words.rect;
    const int line = m_theme.linePx(m_words.style);
    double top = rect.top() + (rect.height() - height()) / 2;
    painter.setPen(m_words.colour);
    for (int i = 0; i < lineCount(); ++i) {
        const QTextLine laid = m_layout->lineAt(i);
        const double base = std::round(
            top + (line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
        const double spare = rect.width() - laid.naturalTextWidth();
        const double left = std::round(rect.left() + (m_words.atRight ? spare : 0))
            - laid.naturalTextRect().left();
        for (const MatchRange& mark : m_marks) {
            paintMark(painter, laid, mark, QPointF(left, base), metrics, ground);
        }
        laid.draw(&painter, QPointF(left, base - laid.ascent() - laid.y()));
        top += line;
    }
}

void LaidWords::paintMark(QPainter& painter, const QTextLine& line, const MatchRange& mark,
    const QPointF& base, const QFontMetricsF& metrics, const QColor& ground) const
{
    const int from = qMax(mark.start, line.textStart());
    const int to = qMin(mark.start + mark.length, line.textStart() + line.textLength());
    if (from >= to) {
        return;
    }
    const double a = line.cursorToX(from);
    const double b = line.cursorToX(to);
    const double foot = metrics.descent() + metrics.ascent() * 0.15;
    const QRectF place(base.x() + qMin(a, b) - 1.5, base.y() - metrics.ascent(),
        std::abs(b - a) + 3, metrics.ascent() + foot);
    painter.fillRect(place, ground);
    painter.fillRect(
        QRectF(place.left(), place.bottom(), place.width(), 2), m_theme.tokens().accent);
}

} // namespace lanyard
