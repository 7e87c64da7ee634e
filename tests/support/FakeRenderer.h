// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/BadgeRenderer.h"

namespace lanyard {

/// A renderer without fonts or pictures: a raster of the right size whose first bits are the
/// texts of its codes, so that reading back depends on the dots here too.
class FakeRenderer final : public BadgeRenderer
{
public:
    bool smudges = false; ///< codes come out unreadable
    QStringList missingGlyphs;
    int drawn = 0; ///< rasters made

    [[nodiscard]] Result<RenderedBadge> raster(const BadgeDrawing& drawing, int dpi) override
    {
        const int width = drawing.width.inDots(dpi);
        const int height = drawing.height.inDots(dpi);
        if (dpi < 72 || dpi > 1200 || width < 1 || height < 1) {
            return failure(ErrorCode::TemplateBroken, QStringLiteral("no such size"));
        }
        ++drawn;
        RenderedBadge badge{{}, missingGlyphs, {}};
        for (const auto& items : drawing.pages) {
            BadgeRaster page{width, height, dpi, {}};
            page.bits = QByteArray(qsizetype(page.stride()) * height, '\0');
            const QByteArray texts = textsOf(items).join(u'\n').toUtf8();
            page.bits.replace(0, texts.size(), smudges ? QByteArray(texts.size(), 'x') : texts);
            badge.pages.append(page);
        }
        return badge;
    }

    [[nodiscard]] Result<RenderedPdf> pdf(const BadgeDrawing& drawing) override
    {
        RenderedPdf result;
        result.bytes = "%PDF-fake " + textsOf(drawing.pages.value(0)).join(u'\n').toUtf8();
        return result;
    }

    [[nodiscard]] QStringList readBack(
        const BadgeRaster& raster, const QList<DrawingItem>& items) override
    {
        const qsizetype count = textsOf(items).size();
        QStringList read
            = QString::fromUtf8(raster.bits.constData()).split(u'\n', Qt::KeepEmptyParts);
        read.resize(count);
        return read;
    }

    [[nodiscard]] Result<PageSize> pageSize(const QByteArray& pdf) override
    {
        return pdf.startsWith("%PDF")
            ? Result<PageSize>(PageSize{mm(100), mm(70), 1})
            : Result<PageSize>(failure(ErrorCode::TemplateBroken, QStringLiteral("not a PDF")));
    }

private:
    static QStringList textsOf(const QList<DrawingItem>& items)
    {
        QStringList texts;
        for (const DrawingItem& item : items) {
            if (const auto* code = std::get_if<BarcodeModules>(&item)) {
                texts.append(code->text);
            }
        }
        return texts;
    }
};

} // namespace lanyard
