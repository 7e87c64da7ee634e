// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TextFit.h"

#include <QPainter>

#include <algorithm>

namespace lanyard {

namespace {

// Room of a line of Latin text; Indic and Arabic lines take what their ink needs.
constexpr double ascent = 0.88 * referenceEm;
constexpr double descent = 0.27 * referenceEm;
constexpr double normalLeading = 1.15 * referenceEm; ///< pretix: leading is 1.15 × font size
constexpr double clearance = 0.04 * referenceEm; ///< between the ink of two lines
constexpr double smallestPoints = 1;
constexpr double legiblePoints = 4;
constexpr std::size_t anyLines = 1000;

} // namespace

struct TextFit::Paragraph
{
    ShapedParagraph shape;
    std::vector<TextUnit> units;
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
    m_scale = m_run.autoResize && m_run.extent == TextRun::Extent::Box ? scaleFor() : fixedScale();
    place(balanced(m_width / m_scale));
}

TextFit::~TextFit() = default;

double TextFit::pointSize() const
{
    return m_scale * referenceEm / m_dotsPerMm * 72 / 25.4;
}

int TextFit::lineCount() const
{
    return int(m_lines.size());
}

QStringList TextFit::lines() const
{
    QStringList texts;
    for (const auto& line : m_lines) {
        texts.append(line->text());
    }
    return texts;
}

void TextFit::shape(FontCatalog& fonts)
{
    const QStringList texts = m_run.text.split(u'\n');
    for (const QString& text : texts) {
        ShapedParagraph shape(text, m_run.family, m_run.bold, m_run.italic, fonts);
        for (const QString& character : shape.missing()) {
            if (!m_missing.contains(character)) {
                m_missing.append(character);
            }
        }
        std::vector<TextUnit> words = shape.units(BreakAt::Words);
        m_paragraphs.push_back({std::move(shape), std::move(words)});
    }
    m_space = m_paragraphs.front().shape.spaceWidth();
}

/// Splits the units that are wider than the box at `scale`, and only those, as finely as `where`.
void TextFit::split(BreakAt where, double scale)
{
    for (Paragraph& paragraph : m_paragraphs) {
        const std::vector<TextUnit> pieces = paragraph.shape.units(where);
        std::vector<TextUnit> units;
        for (const TextUnit& unit : paragraph.units) {
            if (unit.width * scale <= m_width) {
                units.push_back(unit);
                continue;
            }
            auto piece = std::ranges::lower_bound(pieces, unit.start, {}, &TextUnit::start);
            for (; piece != pieces.end() && piece->start < unit.start + unit.length; ++piece) {
                units.push_back(*piece);
            }
            units.back().spaceBehind = unit.spaceBehind;
        }
        paragraph.units = std::move(units);
    }
}

std::vector<std::vector<TextUnit>> TextFit::units() const
{
    std::vector<std::vector<TextUnit>> all;
    for (const Paragraph& paragraph : m_paragraphs) {
        all.push_back(paragraph.units);
    }
    return all;
}

void TextFit::setUnits(const std::vector<std::vector<TextUnit>>& units)
{
    for (std::size_t p = 0; p < units.size(); ++p) {
        m_paragraphs.at(p).units = units.at(p);
    }
}

/// Lines as full as `width` (reference units) allows.
std::vector<TextFit::Line> TextFit::broken(double width) const
{
    std::vector<Line> lines;
    for (std::size_t p = 0; p < m_paragraphs.size(); ++p) {
        Line line{p, 0, 0, 0, 0, 0};
        const std::vector<TextUnit>& units = m_paragraphs.at(p).units;
        bool spaceBefore = false;
        for (std::size_t u = 0; u < units.size(); ++u) {
            const TextUnit& unit = units.at(u);
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
    for (const Paragraph& paragraph : m_paragraphs) {
        for (const TextUnit& unit : paragraph.units) {
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
    double low = smallestPoints * 25.4 / 72 * m_dotsPerMm / referenceEm;
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

    const double wanted = m_run.pointSize * 25.4 / 72 * m_dotsPerMm / referenceEm;
    double best = bestScale(wanted, anyLines);
    for (const BreakAt where : {BreakAt::Opportunities, BreakAt::Letters}) {
        const bool anywhere = where == BreakAt::Letters;
        if (best >= (anywhere ? muchLess : less) * wanted || (anywhere && !m_run.splitLongWords)) {
            break;
        }
        // what would be small for one word's sake: that word is broken, its neighbours are not
        const auto before = units();
        split(where, (anywhere ? muchLess : less) * wanted);
        const double finer = bestScale(anywhere ? brokenMost * wanted : wanted, anyLines);
        if (finer < worthIt * best) {
            setUnits(before);
        } else {
            best = finer;
        }
    }
    if (best <= 0) {
        m_overflows = true;
        return legiblePoints * 25.4 / 72 * m_dotsPerMm / referenceEm;
    }
    const std::size_t count = broken(m_width / best).size();
    if (count > m_paragraphs.size()) {
        const double calmer = bestScale(best, count - 1);
        best = calmer >= fewerLines * best ? calmer : best;
    }
    m_overflows
        = best * referenceEm / m_dotsPerMm * 72 / 25.4 < std::min(legiblePoints, m_run.pointSize);
    return best;
}

/// The layout's own size; only lines are broken.
double TextFit::fixedScale()
{
    constexpr double widening = 2; // mm: pretix widens a box for a word that may not be broken

    const double scale = m_run.pointSize * 25.4 / 72 * m_dotsPerMm / referenceEm;
    const double room = m_width;
    if (m_run.splitLongWords) {
        for (const BreakAt where : {BreakAt::Opportunities, BreakAt::Letters}) {
            split(where, scale);
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
    while (high - low > 0.01 * referenceEm) {
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
            const Paragraph& paragraph = m_paragraphs.at(line.paragraph);
            const TextUnit& first = paragraph.units.at(line.firstUnit);
            const TextUnit& last = paragraph.units.at(line.firstUnit + line.unitCount - 1);
            layout = paragraph.shape.line(first.start, last.start + last.length - first.start);
            widestLine = std::max(widestLine, layout->lineAt(0).naturalTextWidth());
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

QTransform TextFit::turn() const
{
    // an upward text turns about its own upper left corner
    const double left = m_run.box.left.inMm() * m_dotsPerMm;
    const double top
        = m_run.extent == TextRun::Extent::Up ? m_bounds.top() : m_run.box.top.inMm() * m_dotsPerMm;
    QTransform turn;
    turn.translate(left, top);
    turn.rotate(m_run.rotation);
    turn.translate(-left, -top);
    return turn;
}

QRectF TextFit::bounds() const
{
    return turn().mapRect(m_bounds);
}

void TextFit::draw(QPainter& painter) const
{
    painter.save();
    painter.setTransform(turn(), true);
    painter.translate(m_run.box.left.inMm() * m_dotsPerMm, m_run.box.top.inMm() * m_dotsPerMm);
    painter.scale(m_scale, m_scale);
    for (const auto& line : m_lines) {
        line->draw(&painter, {0, 0});
    }
    painter.restore();
}

} // namespace lanyard
