// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "ShapedParagraph.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <limits>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Without merging, Qt takes the face that it finds for the first script asked of a font for all
/// scripts: a middle dot between Kannada words would leave Noto Sans with the Kannada face, and its
/// Latin letters as boxes. Asked of no script, it finds the family's own face.
void fixFace(const QFont& font)
{
    (void)QFontMetricsF(font).ascent();
}

} // namespace

ShapedParagraph::ShapedParagraph(const QString& text, const QString& family, bool bold, bool italic,
    FontCatalog& fonts, HanForm han)
    : m_fonts(fonts.runsFor(text.simplified(), family, han))
    , m_bold(bold)
    , m_italic(italic)
    , m_whole(line(0, int(m_fonts.text.size())))
{
    findBoxes();
}

void ShapedParagraph::findBoxes()
{
    const QTextLine whole = m_whole->lineAt(0);
    const auto isBox = [](const QGlyphRun& run) { return run.glyphIndexes().contains(0); };
    if (std::ranges::none_of(whole.glyphRuns(), isBox)) {
        return;
    }
    for (int i = 0; i < m_fonts.text.size(); ++i) {
        if (std::ranges::any_of(whole.glyphRuns(i, 1), isBox)) {
            m_fonts.missing.append(m_fonts.text.mid(i, 1));
        }
    }
}

double ShapedParagraph::spaceWidth() const
{
    return QFontMetricsF(m_whole->font()).horizontalAdvance(u' ');
}

std::unique_ptr<QTextLayout> ShapedParagraph::line(int start, int length) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const FontRuns::Run& run : m_fonts.runs) {
        const int from = std::max(run.start, start);
        const int to = std::min(run.start + run.length, start + length);
        if (from < to) {
            QTextCharFormat format;
            format.setFont(FontCatalog::font(run.family, m_bold, m_italic, referenceEm));
            fixFace(format.font());
            formats.append({from - start, to - from, format});
        }
    }
    auto layout = std::make_unique<QTextLayout>(m_fonts.text.mid(start, length));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    if (!formats.isEmpty()) {
        layout->setFont(formats.first().format.font());
    }
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    layout->createLine().setPosition({0, 0});
    layout->endLayout();
    return layout;
}

QList<int> ShapedParagraph::ends(BreakAt where) const
{
    const QString& text = m_fonts.text;
    QList<int> ends;
    if (where == BreakAt::Words) {
        for (int end = 1; end <= text.size(); ++end) {
            const bool space = text.at(end - 1) == u' ';
            const bool hyphen = text.at(end - 1) == u'-' && text.mid(end, 1) != u" "_s;
            if (space || hyphen || end == text.size()) {
                ends.append(end);
            }
        }
        return ends;
    }
    QTextBoundaryFinder finder(
        where == BreakAt::Letters ? QTextBoundaryFinder::Grapheme : QTextBoundaryFinder::Line,
        text);
    for (int end = int(finder.toNextBoundary()); end > 0; end = int(finder.toNextBoundary())) {
        ends.append(end);
    }
    return ends;
}

std::vector<TextUnit> ShapedParagraph::units(BreakAt where) const
{
    std::vector<TextUnit> units;
    double leftBefore = 0;
    int start = 0;
    const QList<int> stops = ends(where);
    for (const int end : stops) {
        const bool space = m_fonts.text.at(end - 1) == u' ';
        TextUnit unit{
            .start = start, .length = end - start - (space ? 1 : 0), .spaceBehind = space};
        unit.sign = unit.length == 1 && !m_fonts.text.at(start).isLetterOrNumber();
        const double left = measure(unit);
        if (unit.width > 0 && !units.empty()
            && left == leftBefore) { // one sign, as "ff": not parted
            units.back().length += unit.length;
            units.back().spaceBehind = space;
        } else {
            units.push_back(unit);
        }
        leftBefore = left;
        start = end;
    }
    return units;
}

/// How wide a unit is, and how far its ink reaches from the baseline. Returns where it begins.
double ShapedParagraph::measure(TextUnit& unit) const
{
    const QTextLine whole = m_whole->lineAt(0);
    double left = std::numeric_limits<double>::max();
    double right = 0;
    const QList<QGlyphRun> runs = whole.glyphRuns(unit.start, unit.length);
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
                const double up = position.y() - whole.ascent();
                unit.above = std::max(unit.above, -(box.top() + up));
                unit.below = std::max(unit.below, box.bottom() + up);
            }
        }
    }
    unit.width = std::max(0.0, right - left);
    unit.tall = std::ranges::any_of(m_fonts.runs, [&unit](const FontRuns::Run& run) {
        return run.tall && run.start < unit.start + unit.length
            && unit.start < run.start + run.length;
    });
    return left;
}

} // namespace lanyard
