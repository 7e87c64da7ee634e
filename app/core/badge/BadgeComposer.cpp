// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "badge/BadgeComposer.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr double markWidth = 7; // mm
constexpr double markHeight = 3.6;
constexpr double markInset = 1.5; // cutters and holders cover the very edge
constexpr double sheetInset = 6.5; // office printers leave 5 mm white
constexpr double smallestSheet = 104; // mm, both ways; what is smaller is a label or a card
constexpr double codeClearance = 2; // more than the quiet zone of any code that fits a badge

bool meets(const BadgeBox& box, const DrawingItem& item)
{
    const auto* code = std::get_if<BarcodeModules>(&item);
    if (!code) {
        return false;
    }
    const auto apart = [](double start, double length, double codeStart, double side) {
        return start > codeStart + side + codeClearance
            || start + length < codeStart - codeClearance;
    };
    const double side = code->side.inMm();
    return !apart(box.left.inMm(), box.width.inMm(), code->left.inMm(), side)
        && !apart(box.top.inMm(), box.height.inMm(), code->top.inMm(), side);
}

void markCopy(BadgeDrawing& drawing, int copy)
{
    const bool sheet = std::min(drawing.width, drawing.height) >= mm(smallestSheet);
    const double inset = sheet ? sheetInset : markInset;
    const double right = drawing.width.inMm() - inset - markWidth;
    const double bottom = drawing.height.inMm() - inset - markHeight;
    QList<DrawingItem>& items = drawing.pages.first();
    for (const auto& [left, top] : {std::pair(right, bottom), std::pair(inset, bottom),
             std::pair(right, inset), std::pair(inset, inset)}) {
        const BadgeBox box{mm(left), mm(top), mm(markWidth), mm(markHeight)};
        if (std::none_of(items.cbegin(), items.cend(),
                [&box](const DrawingItem& item) { return meets(box, item); })) {
            TextRun number;
            number.element = u"copy"_s;
            number.text = u"#%1"_s.arg(copy);
            number.box = box;
            number.align = TextAlign::Center;
            number.place = TextPlace::Middle;
            number.pointSize = 7;
            number.bold = true;
            number.autoResize = true;
            items.append(Rule{box, {255, 255, 255}});
            items.append(number);
            return;
        }
    }
}

} // namespace

BadgeDrawing composeBadge(const BadgeTemplate& layout, const BadgeContent& content, int copy)
{
    BadgeDrawing drawing;
    drawing.width = layout.width();
    drawing.height = layout.height();
    drawing.background = layout.background();
    drawing.unknown = layout.unknownTypes();
    drawing.pages.resize(layout.pageCount());
    const HanForm han = hanFormOf(
        content.locale, content.texts.value(u"attendee_name"_s), content.texts.values());
    const ComposeContext context{
        content, layout.height(), drawing.unknown, drawing.missingPictures, han};
    for (const BadgeTemplate::Placed& placed : layout.elements()) {
        placed.element->compose(context, drawing.pages[placed.page - 1]);
    }
    if (copy > 1) {
        markCopy(drawing, copy);
    }
    return drawing;
}

} // namespace lanyard
