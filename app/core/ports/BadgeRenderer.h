// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeDrawing.h"
#include "badge/BadgeFinding.h"
#include "badge/BadgeRaster.h"
#include "ports/SheetFile.h"
#include "print/PrintedPart.h"
#include "support/Result.h"

#include <algorithm>
#include <memory>

class QIODevice;

namespace lanyard {

/// A drawing as dots, with what could not be drawn as asked.
struct RenderedBadge
{
    QList<BadgeRaster> pages;
    QStringList missingGlyphs; ///< characters that no font has, each once
    /// Elements whose text did not fit even at its smallest, or has ink off the page.
    QStringList overflow;

    bool operator==(const RenderedBadge&) const = default;
};

/// A drawing as a PDF file, page sizes exact, fonts embedded.
struct RenderedPdf
{
    QByteArray bytes;
    QStringList missingGlyphs;
    QStringList overflow;
};

/// Size of a PDF's first page.
struct PageSize
{
    Length width;
    Length height;
    int pageCount = 1;

    bool operator==(const PageSize&) const = default;
};

/// Draws badges. One thread at a time; the same drawing gives the same dots.
class BadgeRenderer
{
public:
    virtual ~BadgeRenderer() = default;
    /// `dpi` of the printer's head, 72 to 1200. QR modules are whole dots.
    [[nodiscard]] virtual Result<RenderedBadge> raster(const BadgeDrawing& drawing, int dpi) = 0;
    [[nodiscard]] virtual Result<RenderedPdf> pdf(const BadgeDrawing& drawing) = 0;
    /// Begins a PDF of sheets of that size in `out`, which is open and outlives it.
    [[nodiscard]] virtual Result<std::unique_ptr<SheetFile>> sheets(
        QIODevice& out, Length width, Length height)
        = 0;
    /// What each code of the raster's drawing reads back as, in the order of the page's items; an
    /// empty text for one that cannot be read. Reads the very dots, code by code.
    [[nodiscard]] virtual QStringList readBack(
        const BadgeRaster& raster, const QList<DrawingItem>& items)
        = 0;

    /// How coarse each of those codes is in that raster, and whether it stands free; none: this
    /// renderer does not look.
    [[nodiscard]] virtual QList<CodeLook> lookAt(
        const BadgeRaster& raster, const QList<DrawingItem>& items)
    {
        Q_UNUSED(raster)
        Q_UNUSED(items)
        return {};
    }

    /// What `raster` and `readBack` of all its pages tell, without the dots: a renderer may leave
    /// out what has no part in that. For checks of many badges. Nothing outside `printed`, in
    /// dots, reaches paper.
    [[nodiscard]] virtual Result<BadgeTrial> trial(
        const BadgeDrawing& drawing, int dpi, const QRect& printed)
    {
        const auto rendered = raster(drawing, dpi);
        if (!rendered) {
            return rendered.error();
        }
        BadgeTrial result{rendered->missingGlyphs, rendered->overflow, {}, {}};
        result.isEmpty = isWhite(rendered->pages);
        for (qsizetype i = 0; i < rendered->pages.size(); ++i) {
            const BadgeRaster page = onlyWithin(rendered->pages.at(i), printed);
            // a background may have more pages than the drawing
            result.codes += readBack(page, drawing.pages.value(i));
            result.looks += lookAt(page, drawing.pages.value(i));
        }
        return result;
    }

    /// Where all of it reaches paper.
    [[nodiscard]] Result<BadgeTrial> trial(const BadgeDrawing& drawing, int dpi)
    {
        return trial(drawing, dpi, printedPart({}, {drawing.width, drawing.height}, dpi));
    }

    /// TemplateBroken when it is not a PDF, needs a password, or has no page or more than a badge
    /// may have (`BadgeTemplate::mostPages`).
    [[nodiscard]] virtual Result<PageSize> pageSize(const QByteArray& pdf) = 0;

protected:
    [[nodiscard]] static bool isWhite(const QList<BadgeRaster>& pages)
    {
        return std::ranges::all_of(pages,
            [](const BadgeRaster& page) { return page.bits.count('\0') == page.bits.size(); });
    }

    BadgeRenderer() = default;
    Q_DISABLE_COPY_MOVE(BadgeRenderer)
};

} // namespace lanyard
