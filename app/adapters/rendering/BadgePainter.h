// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "BackgroundPdf.h"
#include "FontCatalog.h"
#include "ports/BadgeRenderer.h"

class QPainter;

namespace lanyard {

/// Draws badges with QPainter, directly into one bit a dot, or into a PDF. Lives on the print
/// thread; needs a QGuiApplication.
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
    [[nodiscard]] QStringList readBack(
        const BadgeRaster& raster, const QList<DrawingItem>& items) override;
    [[nodiscard]] Result<PageSize> pageSize(const QByteArray& pdf) override;

private:
    struct Page;
    [[nodiscard]] std::optional<Error> drawItems(const QList<DrawingItem>& items, Page& page);
    [[nodiscard]] std::optional<Error> draw(const TextRun& run, Page& page);
    [[nodiscard]] std::optional<Error> draw(const BarcodeModules& code, Page& page);
    [[nodiscard]] std::optional<Error> draw(const Picture& picture, Page& page);
    [[nodiscard]] std::optional<Error> draw(const Rule& rule, Page& page);
    [[nodiscard]] int pageCount(const BadgeDrawing& drawing);
    [[nodiscard]] std::optional<Error> drawBackground(
        const BadgeDrawing& drawing, int number, Page& page);

    FontCatalog m_fonts;
    BackgroundPdf m_backgrounds;
};

} // namespace lanyard
