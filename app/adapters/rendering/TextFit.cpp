// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TextFit.h"

#include "FontCatalog.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <limits>

namespace lanyard {

namespace {

constexpr int em = 100; ///< reference size, units
// Room of a line of Latin text; Indic and Arabic lines take what their ink needs.
constexpr double ascent = 0.88 * em;
constexpr double descent = 0.27 * em;
constexpr double normalLeading = 1.15 * em; ///< pretix: leading is 1.15 × font size
constexpr double clearance = 0.04 * em; ///< between the ink of two lines
constexpr double smallestPoints = 1;
constexpr double legiblePoints = 4;
constexpr std::size_t anyLines = 1000;

/// A piece of text that is not broken.
struct Unit
{
    int start = 0;
    int length = 0; ///< without the space behind it
    bool spaceBehind = false;
    double width = 0;
    double above = 0; ///< ink over the baseline
    double below = 0; ///< ink under it
};

/// How wide a unit of a laid out line is, and how far its ink reaches from the baseline.
void measureUnit(const QTextLine& line, Unit& unit)
{
    double left = std::numeric_limits<double>::max();
    double right = 0;
    const QList<QGlyphRun> runs = line.glyphRuns(unit.start, unit.length);
    for (const QGlyphRun& run : runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QPointF position = positions.at(i);
            left = std::min(left, position.x());
            right = std::max(right, position.x() + advances.at(i).x());
            const QRectF box = font.boundingRect(glyphs.at(i));
            if (!box.isEmpty()) {
                const double up = position.y() - line.ascent();
                unit.above = std::max(unit.above, -(box.top() + up));
                unit.below = std::max(unit.below, box.bottom() + up);
            }
        }
    }
    unit.width = std::max(0.0, right - left);
}

QTextLine oneLine(QTextLayout& layout)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setPosition({0, 0});
    layout.endLayout();
    return line;
}

} // namespace

/// What stands between two forced line ends.
struct TextFit::Paragraph
{
    FontRuns fonts;
    QTextLayout layout; ///< all in one line, to measure
    QTextLine line;
    std::vector<Unit> units;
};

struct TextFit::Line
{
    std::size_t paragraph = 0;
    std::size_t firstUnit = 0;
    std::size_t unitCount = 0;
    double width = 0;
    double above = 0;
    double below = 0;
};

TextFit::TextFit(const TextRun& run, FontCatalog& fonts, double dotsPerMm)
    : m_run(run)
    , m_dotsPerMm(dotsPerMm)
    , m_width(run.box.width.inMm() * dotsPerMm)
{
    shape(fonts);
    measure(Break::Words);
    m_scale = m_run.autoResize && m_run.extent == TextRun::Extent::Box ? scaleFor() : fixedScale();
    place(balanced(m_width / m_scale));
}

TextFit::~TextFit() = default;

double TextFit::pointSize() const
{
    return m_scale * em / m_dotsPerMm * 72 / 25.4;
}

int TextFit::lineCount() const
{
    return int(m_lines.size());
}

/// Prepares a layout for a part of a text, each character with the font of its script.
void TextFit::setText(QTextLayout& layout, const FontRuns& fonts, int start, int length) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const FontRuns::Run& run : fonts.runs) {
        const int from = std::max(run.start, start);
        const int to = std::min(run.start + run.length, start + length);
        if (from < to) {
            QTextCharFormat format;
            format.setFont(FontCatalog::font(run.family, m_run.bold, m_run.italic, em));
            formats.append({from - start, to - from, format});
        }
    }
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setText(fonts.text.mid(start, length));
    if (!formats.isEmpty()) {
        layout.setFont(formats.first().format.font());
    }
    layout.setFormats(formats);
    layout.setCacheEnabled(true);
}

void TextFit::shape(FontCatalog& fonts)
{
    const QStringList texts = m_run.text.split(u'\n');
    for (const QString& text : texts) {
        auto paragraph = std::make_unique<Paragraph>();
        paragraph->fonts = fonts.runsFor(text.simplified(), m_run.family);
        for (const QString& character : std::as_const(paragraph->fonts.missing)) {
            if (!m_missing.contains(character)) {
                m_missing.append(character);
            }
        }
        setText(paragraph->layout, paragraph->fonts, 0, int(paragraph->fonts.text.size()));
        paragraph->line = oneLine(paragraph->layout);
        m_paragraphs.push_back(std::move(paragraph));
    }
    m_space = QFontMetricsF(m_paragraphs.front()->layout.font()).horizontalAdvance(u' ');
}

/// Splits each paragraph into pieces that may stand on lines of their own, with their sizes.
void TextFit::measure(Break where)
{
    for (const auto& paragraph : m_paragraphs) {
        const QString& text = paragraph->fonts.text;
        QTextBoundaryFinder finder(
            where == Break::Anywhere ? QTextBoundaryFinder::Grapheme : QTextBoundaryFinder::Line,
            text);
        paragraph->units.clear();
        int start = 0;
        for (int end = int(finder.toNextBoundary()); end > 0; end = int(finder.toNextBoundary())) {
            const bool space = text.at(end - 1) == u' ';
            if (where != Break::Words || space || end == text.size()) {
                Unit unit{start, end - start - (space ? 1 : 0), space, 0, 0, 0};
                measureUnit(paragraph->line, unit);
                paragraph->units.push_back(unit);
                start = end;
            }
        }
    }
}

/// Lines as full as `width` (reference units) allows.
std::vector<TextFit::Line> TextFit::broken(double width) const
{
    std::vector<Line> lines;
    for (std::size_t p = 0; p < m_paragraphs.size(); ++p) {
        Line line{p, 0, 0, 0, 0, 0};
        const std::vector<Unit>& units = m_paragraphs.at(p)->units;
        bool spaceBefore = false;
        for (std::size_t u = 0; u < units.size(); ++u) {
            const Unit& unit = units.at(u);
            const double needed = line.width + (spaceBefore ? m_space : 0) + unit.width;
            if (line.unitCount > 0 && needed > width) {
                lines.push_back(line);
                line = {p, u, 0, 0, 0, 0};
                line.width = unit.width;
            } else {
                line.width = needed;
            }
            ++line.unitCount;
            line.above = std::max(line.above, unit.above);
            line.below = std::max(line.below, unit.below);
            spaceBefore = unit.spaceBehind;
        }
        lines.push_back(line);
    }
    return lines;
}

double TextFit::height(const std::vector<Line>& lines) const
{
    double sum = std::max(ascent, lines.front().above) + std::max(descent, lines.back().below);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        sum += advance(lines.at(i - 1), lines.at(i));
    }
    return sum;
}

/// From baseline to baseline: the layout's leading, or more where the ink of two lines would meet.
double TextFit::advance(const Line& upper, const Line& lower) const
{
    return std::max(normalLeading * m_run.lineHeight, upper.below + lower.above + clearance);
}

double TextFit::widest() const
{
    double result = 0;
    for (const auto& paragraph : m_paragraphs) {
        for (const Unit& unit : paragraph->units) {
            result = std::max(result, unit.width);
        }
    }
    return result;
}

bool TextFit::fits(double scale, std::size_t mostLines) const
{
    const double width = m_width / scale;
    const std::vector<Line> lines = broken(width);
    return widest() <= width && lines.size() <= mostLines
        && height(lines) * scale <= m_run.box.height.inMm() * m_dotsPerMm;
}

/// The largest scale up to `most` that fits, by halving; 0 when not even the smallest does.
double TextFit::bestScale(double most, std::size_t mostLines) const
{
    if (fits(most, mostLines)) {
        return most;
    }
    double low = smallestPoints * 25.4 / 72 * m_dotsPerMm / em;
    if (!fits(low, mostLines)) {
        return 0;
    }
    double high = most;
    while (high / low > 1.005) {
        const double middle = (low + high) / 2;
        (fits(middle, mostLines) ? low : high) = middle;
    }
    return low;
}

double TextFit::scaleFor()
{
    constexpr double less = 0.75; // of the wanted size: time to break where the language allows
    constexpr double muchLess = 0.33; // of the wanted size: time to break anywhere
    constexpr double worthIt = 1.25; // gain that a break inside a word must bring
    constexpr double brokenMost = 0.6; // a name in pieces need not shout
    constexpr double fewerLines = 0.9; // of the best size, for one line less

    const double wanted = m_run.pointSize * 25.4 / 72 * m_dotsPerMm / em;
    double best = bestScale(wanted, anyLines);
    for (const Break where : {Break::Opportunities, Break::Anywhere}) {
        const bool anywhere = where == Break::Anywhere;
        if (best >= (anywhere ? muchLess : less) * wanted || (anywhere && !m_run.splitLongWords)) {
            break;
        }
        const Break before = anywhere ? Break::Opportunities : Break::Words;
        measure(where);
        const double finer = bestScale(anywhere ? brokenMost * wanted : wanted, anyLines);
        if (finer < worthIt * best) {
            measure(before);
        } else {
            best = finer;
        }
    }
    if (best <= 0) {
        m_overflows = true;
        return legiblePoints * 25.4 / 72 * m_dotsPerMm / em;
    }
    const std::size_t count = broken(m_width / best).size();
    if (count > m_paragraphs.size()) {
        const double calmer = bestScale(best, count - 1);
        best = calmer >= fewerLines * best ? calmer : best;
    }
    m_overflows = best * em / m_dotsPerMm * 72 / 25.4 < std::min(legiblePoints, m_run.pointSize);
    return best;
}

/// The layout's own size; only lines are broken.
double TextFit::fixedScale()
{
    constexpr double widening = 2; // mm: pretix widens a box for a word that may not be broken

    const double scale = m_run.pointSize * 25.4 / 72 * m_dotsPerMm / em;
    const double room = m_width;
    if (m_run.splitLongWords) {
        for (const Break where : {Break::Opportunities, Break::Anywhere}) {
            if (widest() * scale > m_width) {
                measure(where);
            }
        }
    }
    while (widest() * scale > m_width) {
        m_width += widening * m_dotsPerMm;
    }
    const bool tooHigh = m_run.extent == TextRun::Extent::Box
        && height(broken(m_width / scale)) * scale > m_run.box.height.inMm() * m_dotsPerMm;
    m_overflows = tooHigh || m_width > room;
    return scale;
}

/// As many lines as needed, but none much shorter than the others.
std::vector<TextFit::Line> TextFit::balanced(double width) const
{
    const std::vector<Line> full = broken(width);
    if (full.size() == m_paragraphs.size()) {
        return full;
    }
    double low = widest();
    double high = std::max(width, low);
    while (high - low > 0.01 * em) {
        const double middle = (low + high) / 2;
        (broken(middle).size() <= full.size() ? high : low) = middle;
    }
    return broken(high);
}

/// Lays the chosen lines out and puts them into the box.
void TextFit::place(const std::vector<Line>& lines)
{
    double widestLine = 0;
    for (const Line& line : lines) {
        auto layout = std::make_unique<QTextLayout>();
        if (line.unitCount > 0) {
            const Paragraph& paragraph = *m_paragraphs.at(line.paragraph);
            const Unit& first = paragraph.units.at(line.firstUnit);
            const Unit& last = paragraph.units.at(line.firstUnit + line.unitCount - 1);
            setText(*layout, paragraph.fonts, first.start, last.start + last.length - first.start);
            widestLine = std::max(widestLine, oneLine(*layout).naturalTextWidth());
        }
        m_lines.push_back(std::move(layout));
    }
    if (widestLine * m_scale > m_width) {
        m_scale = m_width / widestLine; // a hair: shaping of a part differs from that of the whole
    }
    const double total = height(lines);
    double top = m_run.extent == TextRun::Extent::Up ? descent - total : 0;
    if (m_run.extent == TextRun::Extent::Box && m_run.place != TextPlace::Top) {
        const double rest = m_run.box.height.inMm() * m_dotsPerMm / m_scale - total;
        top = std::max(0.0, m_run.place == TextPlace::Middle ? rest / 2 : rest);
    }
    double baseline = top + std::max(ascent, lines.front().above);
    QRectF ink;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines.at(i);
        if (i > 0) {
            baseline += advance(lines.at(i - 1), line);
        }
        if (line.unitCount > 0) {
            QTextLine drawn = m_lines.at(i)->lineAt(0);
            const double width = drawn.naturalTextWidth();
            const double rest = m_width / m_scale - width;
            const double left = m_run.align == TextAlign::Left ? 0
                : m_run.align == TextAlign::Center             ? rest / 2
                                                               : rest;
            drawn.setPosition({left, baseline - drawn.ascent()});
            ink |= QRectF(left, baseline - line.above, width, line.above + line.below);
        }
    }
    const QPointF origin(m_run.box.left.inMm() * m_dotsPerMm, m_run.box.top.inMm() * m_dotsPerMm);
    m_bounds = QRectF(origin + ink.topLeft() * m_scale, ink.size() * m_scale);
}

void TextFit::draw(QPainter& painter) const
{
    painter.save();
    painter.translate(m_run.box.left.inMm() * m_dotsPerMm, m_run.box.top.inMm() * m_dotsPerMm);
    if (m_run.rotation != 0) {
        // an upward text turns about its own upper left corner
        const double pivot = m_run.extent == TextRun::Extent::Up
            ? m_bounds.top() - m_run.box.top.inMm() * m_dotsPerMm
            : 0;
        painter.translate(0, pivot);
        painter.rotate(m_run.rotation);
        painter.translate(0, -pivot);
    }
    painter.scale(m_scale, m_scale);
    for (const auto& line : m_lines) {
        line->draw(&painter, {0, 0});
    }
    painter.restore();
}

} // namespace lanyard
