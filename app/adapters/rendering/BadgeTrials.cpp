// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"
#include "DrawingLimits.h"
#include "QrCode.h"

#include <algorithm>
#include <vector>

// The part of BadgePainter that looks at badges without drawing all of them. Text is shaped and
// fitted as for printing; only what stands near a code is drawn, since nothing else can keep a
// code from being read.

namespace lanyard {

namespace {

constexpr double around = 2; ///< dots: edges are rounded on their way to the raster

/// One item of a page and the part of the page that it may blacken or whiten, in dots.
struct Trace
{
    QRectF part;
    bool isCode = false;
    bool looksUnder = false; ///< its colour depends on what lies under it
    bool isCut = false; ///< ink of it lies on the page, but not where the printer prints
};

QRectF inDots(const BadgeBox& box, double dotsPerMm)
{
    return {box.left.inMm() * dotsPerMm, box.top.inMm() * dotsPerMm, box.width.inMm() * dotsPerMm,
        box.height.inMm() * dotsPerMm};
}

/// The items that the codes of a page are read among: the codes, what meets their places, and
/// what lies under a text that does.
QList<DrawingItem> nearCodes(const QList<DrawingItem>& items, const std::vector<Trace>& traces)
{
    std::vector<QRectF> looked;
    for (const Trace& trace : traces) {
        if (trace.isCode) {
            looked.push_back(trace.part);
        }
    }
    QList<DrawingItem> near;
    for (qsizetype i = items.size(); i-- > 0;) {
        const Trace& trace = traces.at(std::size_t(i));
        const QRectF part = trace.part.adjusted(-around, -around, around, around);
        const bool meets = std::ranges::any_of(
            looked, [&part](const QRectF& other) { return other.intersects(part); });
        if (!trace.isCode && !meets) {
            continue;
        }
        if (trace.looksUnder) {
            looked.push_back(part);
        }
        near.prepend(items.at(i));
    }
    return near;
}

/// One without is drawn to see whether there is ink on it.
bool hasTextOrCode(const BadgeDrawing& drawing)
{
    return std::ranges::any_of(drawing.pages, [](const QList<DrawingItem>& items) {
        return std::ranges::any_of(items, [](const DrawingItem& item) {
            return std::holds_alternative<TextRun>(item)
                || std::holds_alternative<BarcodeModules>(item);
        });
    });
}

} // namespace

/// Looks at items one after the other as drawing them would.
class BadgePainter::Look
{
public:
    Look(BadgePainter& painter, int dpi, const QRectF& sheet, const QRectF& printed,
        BadgeTrial& trial)
        : m_painter(painter)
        , m_dotsPerMm(dpi / 25.4)
        , m_sheet(sheet)
        , m_printed(printed)
        , m_trial(trial)
    { }

    Trace operator()(const TextRun& run)
    {
        const SeenText& text = m_painter.m_texts.shaped(run, m_painter.m_fonts, m_dotsPerMm);
        for (const QString& character : text.missing) {
            if (!m_trial.missingGlyphs.contains(character)) {
                m_trial.missingGlyphs.append(character);
            }
        }
        const bool isOff = standsOut(text.bounds, text.em, m_sheet);
        if (text.overflows || isOff) {
            m_trial.overflow.append(run.element);
        }
        const bool isCut = !isOff && standsOut(text.bounds, text.em, m_printed);
        return {text.part, false, true, isCut};
    }

    Trace operator()(const BarcodeModules& code)
    {
        // four modules of the coarsest code there is, which has 21 of them
        const double own = code.quietZone ? 0 : 4 * code.side.inMm() / 21;
        const double quiet = std::max(clearance, own) * m_dotsPerMm;
        const QRectF box = inDots({code.left, code.top, code.side, code.side}, m_dotsPerMm);
        return {box.adjusted(-quiet, -quiet, quiet, quiet), true, false, isCut(code, box)};
    }

    Trace operator()(const Picture& picture)
    {
        if (pictureOf(picture.data, m_pixelsLeft).isNull()) {
            m_trial.overflow.append(picture.element);
        }
        return {inDots(picture.box, m_dotsPerMm)};
    }

    Trace operator()(const Rule& rule) { return {inDots(rule.box, m_dotsPerMm)}; }

private:
    /// Without its white.
    [[nodiscard]] bool isCut(const BarcodeModules& code, const QRectF& box) const
    {
        if (m_printed == m_sheet || m_printed.contains(box)) {
            return false;
        }
        const auto modules = qrModules(code);
        if (!modules) {
            return false; // the drawing tells
        }
        const QrGeometry place = qrGeometry(code, modules->width(), m_dotsPerMm);
        const QSizeF size = QSizeF(modules->size()) * place.module;
        return !m_printed.contains(QRectF(place.firstModule(), size));
    }

    BadgePainter& m_painter;
    double m_dotsPerMm;
    QRectF m_sheet;
    QRectF m_printed;
    qint64 m_pixelsLeft = mostPixels;
    BadgeTrial& m_trial;
};

Result<BadgeTrial> BadgePainter::trial(const BadgeDrawing& drawing, int dpi, const QRect& printed)
{
    if (const auto problem = problemOf(drawing, dpi)) {
        return *problem;
    }
    BadgeTrial result;
    const QRectF sheet(0, 0, drawing.width.inDots(dpi), drawing.height.inDots(dpi));
    Look look(*this, dpi, sheet, QRectF(printed), result);
    const bool hasInk = hasTextOrCode(drawing);
    BadgeDrawing part = drawing;
    for (qsizetype page = 0; page < drawing.pages.size(); ++page) {
        std::vector<Trace> traces;
        for (const DrawingItem& item : drawing.pages.at(page)) {
            traces.push_back(std::visit(look, item));
            if (traces.back().isCut) {
                result.cut.append({int(page), int(traces.size()) - 1});
            }
        }
        if (hasInk) {
            part.pages[page] = nearCodes(drawing.pages.at(page), traces);
        }
    }
    m_backgrounds.begin(BackgroundPdf::Haste::None);
    const auto drawn = dots(part, dpi);
    if (!drawn) {
        return drawn.error();
    }
    result.isEmpty = !hasInk && isWhite(drawn->pages);
    for (qsizetype page = 0; page < part.pages.size(); ++page) {
        const BadgeRaster seen = onlyWithin(drawn->pages.at(page), printed);
        result.codes += readBack(seen, part.pages.at(page));
        result.looks += lookAt(seen, part.pages.at(page));
    }
    return result;
}

} // namespace lanyard
