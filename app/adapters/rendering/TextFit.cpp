// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "TextFit.h"

#include <QPainter>

#include <algorithm>

namespace lanyard {

namespace {

// Where pretix 2026.8.0 puts lines, measured on its PDFs, in font sizes.
constexpr double firstBaseline = 1.0 * referenceEm; ///< under the top of all lines
constexpr double normalLeading = 1.15 * referenceEm;
constexpr double upLift = 0.24023 * referenceEm; ///< last baseline over a textarea's edge, less …
constexpr double upLiftLost = 0.05; ///< … of what the leading is over one font size
constexpr double downLift = 0.09609 * referenceEm; ///< top of all lines over a downward one's edge
constexpr double spaceGives = 0.05; ///< of a space's width, to get one more word onto a line

constexpr double clearance = 0.04 * referenceEm; ///< between the ink of two lines of tall scripts
constexpr double smallestPoints = 1;
constexpr double legiblePoints = 4;
constexpr double hair = 1e-6; ///< dots, of rounding

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
    bool tall = false;
    int spaces = 0;
};

TextFit::TextFit(const TextRun& run, FontCatalog& fonts, double dotsPerMm)
    : m_run(run)
    , m_dotsPerMm(dotsPerMm)
    , m_width(run.box.width.inMm() * dotsPerMm)
{
    shape(fonts);
    m_scale = m_run.autoResize && m_run.extent == TextRun::Extent::Box ? scaleFor() : fixedScale();
    place(m_run.autoResize ? balanced(m_width / m_scale) : broken(m_width / m_scale));
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
        ShapedParagraph shape(text, m_run.family, m_run.bold, m_run.italic, fonts, m_run.han);
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
            const std::size_t before = units.size();
            const int end = unit.start + unit.length;
            auto piece = std::ranges::lower_bound(pieces, unit.start, {}, &TextUnit::start);
            for (; piece != pieces.end() && piece->start < end; ++piece) {
                units.push_back(*piece);
            }
            const bool covered = units.size() > before && units.at(before).start == unit.start
                && units.back().start + units.back().length == end;
            if (!covered) { // no finer piece begins and ends where the unit does
                units.resize(before);
                units.push_back(unit);
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
        Line line{.paragraph = p};
        const std::vector<TextUnit>& units = m_paragraphs.at(p).units;
        bool spaceBefore = false;
        for (std::size_t u = 0; u < units.size(); ++u) {
            const TextUnit& unit = units.at(u);
            const int spaces = line.spaces + (spaceBefore ? 1 : 0);
            const double needed = line.width + (spaceBefore ? m_space : 0) + unit.width;
            if (line.unitCount > 0 && needed > width + spaceGives * m_space * spaces) {
                lines.push_back(line);
                line = {.paragraph = p, .firstUnit = u, .width = unit.width};
            } else {
                line.width = needed;
                line.spaces = spaces;
            }
            ++line.unitCount;
            line.above = std::max(line.above, unit.above);
            line.below = std::max(line.below, unit.below);
            line.tall = line.tall || unit.tall;
            spaceBefore = unit.spaceBehind;
        }
        lines.push_back(line);
    }
    return lines;
}

double TextFit::height(const std::vector<Line>& lines) const
{
    double sum = above(lines.front()) + below(lines.back());
    for (std::size_t i = 1; i < lines.size(); ++i) {
        sum += advance(lines.at(i - 1), lines.at(i));
    }
    return sum;
}

double TextFit::leading() const
{
    return normalLeading * m_run.lineHeight;
}

/// From the top of all lines to the first baseline.
double TextFit::above(const Line& first) const
{
    return first.tall ? std::max(firstBaseline, first.above) : firstBaseline;
}

/// From the last baseline to the foot of all lines.
double TextFit::below(const Line& last) const
{
    const double usual = leading() - firstBaseline;
    return last.tall ? std::max(usual, last.below) : usual;
}

/// From baseline to baseline: the layout's leading, or more where the ink of two lines would meet
/// and one of them is of a script that the leading was not made for.
double TextFit::advance(const Line& upper, const Line& lower) const
{
    const bool tall = upper.tall || lower.tall;
    return tall ? std::max(leading(), upper.below + lower.above + clearance) : leading();
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

/// The first scale that fits on the way down from `most`, by the steps of pretix 2026.8.0: a tenth,
/// at least a point, while the lines are too high; else a fortieth, at least a quarter of a point,
/// while one is too wide. 0 when not even the smallest does.
double TextFit::steppedScale(double most) const
{
    const double perPoint = m_dotsPerMm * 25.4 / 72 / referenceEm;
    for (double size = most / perPoint;; size = std::max(size, smallestPoints)) {
        const double scale = size * perPoint;
        const double width = m_width / scale;
        const std::vector<Line> lines = broken(width);
        const bool tooHigh = height(lines) * scale > m_run.box.height.inMm() * m_dotsPerMm + hair;
        const double longest = std::ranges::max(lines, {}, &Line::width).width;
        const bool tooWide = longest * scale > m_width + hair;
        if (!tooHigh && !tooWide) {
            return scale;
        }
        if (size <= smallestPoints) {
            return 0;
        }
        size -= tooHigh ? std::max(1.0, size * 0.1) : std::max(0.25, size * 0.025);
    }
}

double TextFit::scaleFor()
{
    constexpr double less = 0.75; // of the wanted size: time to break where the language allows
    constexpr double muchLess = 0.33; // of the wanted size: time to break anywhere
    constexpr double worthIt = 1.25; // gain that a break inside a word must bring
    constexpr double brokenMost = 0.6; // a name in pieces need not shout

    const double wanted = m_run.pointSize * 25.4 / 72 * m_dotsPerMm / referenceEm;
    double best = steppedScale(wanted);
    for (const BreakAt where : {BreakAt::Opportunities, BreakAt::Letters}) {
        const bool anywhere = where == BreakAt::Letters;
        if (best >= (anywhere ? muchLess : less) * wanted || (anywhere && !m_run.splitLongWords)) {
            break;
        }
        // what would be small for one word's sake: that word is broken, its neighbours are not
        const auto before = units();
        split(where, (anywhere ? muchLess : less) * wanted);
        const double finer = steppedScale(anywhere ? brokenMost * wanted : wanted);
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
    m_overflows
        = best * referenceEm / m_dotsPerMm * 72 / 25.4 < std::min(legiblePoints, m_run.pointSize);
    return best;
}

/// The layout's own size; only lines are broken.
double TextFit::fixedScale()
{
    const double scale = m_run.pointSize * 25.4 / 72 * m_dotsPerMm / referenceEm;
    if (m_run.splitLongWords) {
        for (const BreakAt where : {BreakAt::Opportunities, BreakAt::Letters}) {
            split(where, scale);
        }
    }
    const bool tooHigh = m_run.extent == TextRun::Extent::Box
        && height(broken(m_width / scale)) * scale > m_run.box.height.inMm() * m_dotsPerMm;
    m_overflows = tooHigh || widest() * scale > m_width;
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
    const std::vector<Line> even = broken(high);
    // not for the price of a word that is parted, or of a line that begins with a dash
    const auto price = [this](const Line& line) {
        const std::vector<TextUnit>& units = m_paragraphs.at(line.paragraph).units;
        const std::size_t next = line.firstUnit + line.unitCount;
        return line.unitCount > 0 && next < units.size()
            && (units.at(next).sign || !units.at(next - 1).spaceBehind);
    };
    return std::ranges::count_if(even, price) > std::ranges::count_if(full, price) ? full : even;
}

/// Of all lines, from the box's top or the edge, in reference units.
double TextFit::blockTop(const std::vector<Line>& lines) const
{
    switch (m_run.extent) {
    case TextRun::Extent::Down:
        return -downLift;
    case TextRun::Extent::Up:
        return below(lines.back()) - m_height - (upLift - upLiftLost * (leading() - referenceEm));
    case TextRun::Extent::Box:
        break;
    }
    const double rest = m_run.box.height.inMm() * m_dotsPerMm / m_scale - m_height;
    return m_run.place == TextPlace::Top ? 0 : m_run.place == TextPlace::Middle ? rest / 2 : rest;
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
            widestLine = std::max(widestLine, layout->lineAt(0).horizontalAdvance());
        }
        m_lines.push_back(std::move(layout));
    }
    if (m_run.autoResize && widestLine * m_scale > m_width) {
        m_scale = m_width / widestLine; // a hair: shaping of a part differs from that of the whole
    }
    m_height = height(lines);
    double baseline = blockTop(lines) + above(lines.front());
    QRectF ink;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines.at(i);
        if (i > 0) {
            baseline += advance(lines.at(i - 1), line);
        }
        if (line.unitCount > 0) {
            QTextLine drawn = m_lines.at(i)->lineAt(0);
            const double width = drawn.horizontalAdvance();
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
    // an upward text turns about the corner of a box as high as its lines, standing on the edge
    const double left = m_run.box.left.inMm() * m_dotsPerMm;
    const double top = m_run.box.top.inMm() * m_dotsPerMm
        - (m_run.extent == TextRun::Extent::Up ? m_height * m_scale : 0);
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
