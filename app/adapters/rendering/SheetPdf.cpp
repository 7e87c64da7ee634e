// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SheetPdf.h"

#include "BadgePainter.h"

namespace lanyard {

namespace {

constexpr int dpi = BadgePainter::pdfDpi;

/// Puts the painter to the badge's own upper left corner. Whole dots: a code's modules stay whole.
void moveTo(QPainter& painter, const SheetPlace& place, QSize badge)
{
    const QPoint corner(place.box.left.inDots(dpi), place.box.top.inDots(dpi));
    switch (place.quarterTurns) {
    case 1:
        painter.translate(corner + QPoint(badge.height(), 0));
        break;
    case 2:
        painter.translate(corner + QPoint(badge.width(), badge.height()));
        break;
    case 3:
        painter.translate(corner + QPoint(0, badge.width()));
        break;
    default:
        painter.translate(corner);
        break;
    }
    painter.rotate(90.0 * place.quarterTurns);
}

QRectF inDots(const BadgeBox& box)
{
    constexpr double dotsPerMm = dpi / 25.4;
    return {box.left.inMm() * dotsPerMm, box.top.inMm() * dotsPerMm, box.width.inMm() * dotsPerMm,
        box.height.inMm() * dotsPerMm};
}

} // namespace

SheetPdf::SheetPdf(BadgePainter& badges, QIODevice& out, Length width, Length height)
    : m_badges(badges)
    , m_out(out)
    , m_file(out, width, height, dpi)
{ }

DrawnOnSheet SheetPdf::draw(const BadgeOnSheet& badge)
{
    const QSize size(badge.drawing.width.inDots(dpi), badge.drawing.height.inDots(dpi));
    QPainter& painter = m_file.painter();
    DrawnOnSheet drawn;
    painter.save();
    moveTo(painter, badge.place, size);
    painter.setClipRect(QRect(QPoint(), size)); // a neighbour's place begins there
    drawn.problem
        = m_badges.paint(badge.drawing, badge.page, painter, drawn.missingGlyphs, drawn.overflow);
    if (drawn.problem) {
        painter.fillRect(QRect(QPoint(), size), Qt::white); // half a badge is none
    }
    painter.restore();
    return drawn;
}

QList<DrawnOnSheet> SheetPdf::addSheet(
    const QList<BadgeOnSheet>& badges, const QList<BadgeBox>& marks)
{
    if (m_sheets++ > 0) {
        m_file.newPage();
    }
    QList<DrawnOnSheet> drawn;
    for (const BadgeOnSheet& badge : badges) {
        drawn.append(draw(badge));
    }
    for (const BadgeBox& mark : marks) {
        m_file.painter().fillRect(inDots(mark), Qt::black);
    }
    return drawn;
}

Result<void> SheetPdf::finish()
{
    if (!m_file.finish()) {
        return failure(ErrorCode::FileUnwritable, m_out.errorString());
    }
    return {};
}

} // namespace lanyard
