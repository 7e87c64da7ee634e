// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/SheetLayout.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr double slackMm = 0.05; // sizes come rounded to points
constexpr double markMm = 0.1; // thick
constexpr double edgeMm = 8; // office printers leave up to 5 mm white
constexpr double crossMm = 2; // to each side of where two cuts meet

constexpr PaperSize a4{mm(210), mm(297)};
constexpr PaperSize letter{mm(215.9), mm(279.4)};

PaperSize turned(const PaperSize& size)
{
    return {size.height, size.width};
}

/// Paper that is cut into equal parts.
SheetLayout plain(
    const QString& key, const QString& name, const PaperSize& paper, int columns, int rows)
{
    const Length width = mm(paper.width.inMm() / columns);
    const Length height = mm(paper.height.inMm() / rows);
    return {key, name, paper.width, paper.height, columns, rows, {mm(0), mm(0), width, height},
        width, height, true};
}

struct Labels
{
    const char16_t* key;
    const char16_t* name;
    PaperSize paper;
    int columns;
    int rows;
    double left; // mm, of the first label
    double bottom; // mm, below the last one: what the source measures from
    double width;
    double height;
    double stepRight;
    double stepDown;
};

constexpr double inch = 25.4;

const Labels labels[] = {
    {u"avery-l4784", u"Avery Zweckform 63.5 × 29.6 mm (L4784)", a4, 3, 9, 7.15, 15.3, 63.5, 29.6,
        66.1, 29.6},
    {u"avery-74459", u"Avery 4″ × 3″ (74459)", letter, 2, 3, inch / 4, inch, 4 * inch, 3 * inch,
        4 * inch, 3 * inch},
    {u"avery-l4785", u"Avery Zweckform 80 × 50 mm (L4785)", a4, 2, 5, 17.5, 13.5, 80, 50, 95, 55},
    {u"durable-1445", u"DURABLE BADGEMAKER 54 × 90 mm (1445-02)", a4, 2, 5, 15, 15, 90, 54, 90, 54},
    {u"durable-1453", u"DURABLE BADGEMAKER 40 × 75 mm (1453-02)", a4, 2, 6, 30, 28.5, 75, 40, 75,
        40},
    {u"durable-1456", u"DURABLE BADGEMAKER 60 × 90 mm (1456-02)", a4, 2, 4, 15, 28.5, 90, 60, 90,
        60},
    {u"durable-8334", u"DURABLE BADGEFIX 40 × 75 mm (8334-02)", a4, 2, 6, 30, 28.5, 75, 40, 75, 40},
    {u"herma-4412", u"HERMA 50 × 80 mm (4412)", a4, 2, 5, 17.5, 13.5, 80, 50, 95, 55},
    {u"herma-9642", u"HERMA 40 × 40 mm (9642)", a4, 4, 6, 15, 13.5, 40, 40, 46, 46},
    {u"herma-4515", u"HERMA 88.9 × 33.87 mm (4515)", a4, 2, 8, 12.29, 13.03, 88.9, 33.87, 96.52,
        33.87},
    {u"herma-9012", u"HERMA 90 × 60 mm (9012)", a4, 2, 4, 10, 28.5, 90, 60, 100, 60},
    {u"lyreco-143344", u"Lyreco 70 × 36 mm (143.344)", a4, 3, 8, 0, 4.5, 70, 36, 70, 36},
};

SheetLayout layoutOf(const Labels& one)
{
    const double below = one.bottom + (one.rows - 1) * one.stepDown + one.height;
    const BadgeBox first{
        mm(one.left), mm(one.paper.height.inMm() - below), mm(one.width), mm(one.height)};
    return {QString::fromUtf16(one.key), QString::fromUtf16(one.name), one.paper.width,
        one.paper.height, one.columns, one.rows, first, mm(one.stepRight), mm(one.stepDown), false};
}

QList<SheetLayout> allLayouts()
{
    QList<SheetLayout> all{plain(u"a4-4xa6"_s, u"4 × A6, landscape, on A4"_s, turned(a4), 2, 2),
        plain(u"a4-4xa6-portrait"_s, u"4 × A6, portrait, on A4"_s, a4, 2, 2),
        plain(u"a4-8xa7"_s, u"8 × A7, landscape, on A4"_s, a4, 2, 4),
        plain(u"a4-8xa7-portrait"_s, u"8 × A7, portrait, on A4"_s, turned(a4), 4, 2)};
    for (const Labels& one : labels) {
        all.append(layoutOf(one));
    }
    return all;
}

bool isWithin(const PaperSize& badge, const BadgeBox& cell)
{
    return badge.width.inMm() <= cell.width.inMm() + slackMm
        && badge.height.inMm() <= cell.height.inMm() + slackMm;
}

BadgeBox middleOf(const BadgeBox& cell, const PaperSize& size)
{
    const auto start = [](Length from, Length room, Length taken) {
        return mm(from.inMm() + (room.inMm() - taken.inMm()) / 2);
    };
    return {start(cell.left, cell.width, size.width), start(cell.top, cell.height, size.height),
        size.width, size.height};
}

BadgeBox boxOf(double left, double top, double right, double bottom)
{
    return {mm(left), mm(top), mm(right - left), mm(bottom - top)};
}

} // namespace

BadgeBox SheetLayout::cell(int index) const
{
    const int column = index % columns;
    const int row = index / columns;
    return {mm(first.left.inMm() + column * stepRight.inMm()),
        mm(first.top.inMm() + row * stepDown.inMm()), first.width, first.height};
}

std::optional<SheetPlace> SheetLayout::place(int index, const PaperSize& badge) const
{
    const BadgeBox room = cell(index);
    if (isWithin(badge, room)) {
        return SheetPlace{middleOf(room, badge), 0};
    }
    if (isWithin(turned(badge), room)) {
        return SheetPlace{middleOf(room, turned(badge)), 1};
    }
    return std::nullopt;
}

SheetPlace SheetLayout::behind(const SheetPlace& front) const
{
    SheetPlace back = front;
    back.box.left = mm(width.inMm() - front.box.left.inMm() - front.box.width.inMm());
    back.quarterTurns
        = (4 - front.quarterTurns) % 4; // its top points to the same edge of the paper
    return back;
}

QList<BadgeBox> SheetLayout::cutMarks() const
{
    QList<BadgeBox> marks;
    if (!isPlain) {
        return marks;
    }
    constexpr double half = markMm / 2;
    const auto upright = [&](double at, double from, double to) {
        marks.append(boxOf(at - half, from, at + half, to));
    };
    const auto flat = [&](double at, double from, double to) {
        marks.append(boxOf(from, at - half, to, at + half));
    };
    for (int column = 1; column < columns; ++column) {
        const double x = first.left.inMm() + column * stepRight.inMm();
        upright(x, 0, edgeMm);
        upright(x, height.inMm() - edgeMm, height.inMm());
        for (int row = 1; row < rows; ++row) {
            const double y = first.top.inMm() + row * stepDown.inMm();
            upright(x, y - crossMm, y + crossMm);
            flat(y, x - crossMm, x + crossMm);
        }
    }
    for (int row = 1; row < rows; ++row) {
        const double y = first.top.inMm() + row * stepDown.inMm();
        flat(y, 0, edgeMm);
        flat(y, width.inMm() - edgeMm, width.inMm());
    }
    return marks;
}

const QList<SheetLayout>& sheetLayouts()
{
    static const QList<SheetLayout> all = allLayouts();
    return all;
}

std::optional<SheetLayout> sheetLayout(const QString& key)
{
    const auto found = std::ranges::find(sheetLayouts(), key, &SheetLayout::key);
    return found == sheetLayouts().end() ? std::nullopt : std::optional(*found);
}

} // namespace lanyard
