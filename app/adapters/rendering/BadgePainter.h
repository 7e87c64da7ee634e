// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BackgroundPdf.h"
#include "FontCatalog.h"
#include "SeenTexts.h"
#include "ports/BadgeRenderer.h"

class QPainter;

namespace lanyard {

/// Draws badges with QPainter, directly into one bit a dot, or into a PDF. Any threads, one at a
/// time; needs a QGuiApplication.
///
/// On one bit a text is black or white by what lies under it: a label printer has nothing else,
/// and what must never happen is black on black.
class BadgePainter final : public BadgeRenderer
{
public:
    /// `fontFolder`: see `FontCatalog`.
    explicit BadgePainter(const QString& fontFolder);

    [[nodiscard]] Result<RenderedBadge> raster(const BadgeDrawing& drawing, int dpi) override;
    [[nodiscard]] Result<RenderedPdf> pdf(const BadgeDrawing& drawing) override;
    [[nodiscard]] Result<std::unique_ptr<SheetFile>> sheets(
        QIODevice& out, Length width, Length height) override;
    [[nodiscard]] QStringList readBack(
        const BadgeRaster& raster, const QList<DrawingItem>& items) override;
    [[nodiscard]] QList<CodeLook> lookAt(
        const BadgeRaster& raster, const QList<DrawingItem>& items) override;
    using BadgeRenderer::trial;
    [[nodiscard]] Result<BadgeTrial> trial(
        const BadgeDrawing& drawing, int dpi, const QRect& printed) override;
    [[nodiscard]] Result<PageSize> pageSize(const QByteArray& pdf) override;

    /// See `BackgroundPdf::rendered()`.
    [[nodiscard]] int backgroundsRendered() const { return m_backgrounds.rendered(); }

    /// mm around a code: what stands so near must disturb the reading.
    static constexpr double clearance = 2;

    static constexpr int pdfDpi = 300; ///< grid of a PDF; a code's modules are whole dots of it

    /// Page `number` from 1 as a PDF shall hold it, from where the painter stands, in dots of
    /// `pdfDpi`. Nothing for a page that the drawing does not have.
    [[nodiscard]] std::optional<Error> paint(const BadgeDrawing& drawing, int number,
        QPainter& painter, QStringList& missingGlyphs, QStringList& overflow);

private:
    struct Page;
    /// In the haste that was said.
    [[nodiscard]] Result<RenderedBadge> dots(const BadgeDrawing& drawing, int dpi);
    /// Why it is not drawn at all.
    [[nodiscard]] std::optional<Error> problemOf(const BadgeDrawing& drawing, int dpi);
    /// A white page, or the background's.
    [[nodiscard]] Result<QImage> blankPage(const BadgeDrawing& drawing, int number, QSize size);
    [[nodiscard]] std::optional<Error> drawItems(const QList<DrawingItem>& items, Page& page);
    [[nodiscard]] std::optional<Error> draw(const TextRun& run, Page& page);
    [[nodiscard]] std::optional<Error> draw(const BarcodeModules& code, Page& page);
    [[nodiscard]] std::optional<Error> draw(const Picture& picture, Page& page);
    [[nodiscard]] std::optional<Error> draw(const Rule& rule, Page& page);
    [[nodiscard]] std::optional<Error> drawPage(
        const BadgeDrawing& drawing, int number, Page& page);
    [[nodiscard]] std::optional<Error> drawBackground(
        const BadgeDrawing& drawing, int number, Page& page);

    class Look;

    FontCatalog m_fonts;
    BackgroundPdf m_backgrounds;
    SeenTexts m_texts;
};

} // namespace lanyard
