// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/BadgeRenderer.h"

#include <QIODevice>

#include <functional>

namespace lanyard {

/// A renderer without fonts or pictures: a raster of the right size whose first bits are the
/// texts of its codes, so that reading back depends on the dots here too.
class FakeRenderer final : public BadgeRenderer
{
public:
    bool smudges = false; ///< codes come out unreadable
    bool isBlack = false; ///< all else of the page is black, not white
    QStringList missingGlyphs;
    QStringList overflow;
    int drawn = 0; ///< rasters made
    int pdfs = 0; ///< PDFs made
    std::function<void(int number)> onSheet; ///< called while a sheet is drawn, from 1
    std::function<void(const BadgeDrawing& drawing)> onRaster; ///< called while one is made

    [[nodiscard]] Result<RenderedBadge> raster(const BadgeDrawing& drawing, int dpi) override
    {
        const int width = drawing.width.inDots(dpi);
        const int height = drawing.height.inDots(dpi);
        if (dpi < 72 || dpi > 1200 || width < 1 || height < 1) {
            return failure(ErrorCode::TemplateBroken, QStringLiteral("no such size"));
        }
        if (++drawn; onRaster) {
            onRaster(drawing);
        }
        RenderedBadge badge{{}, missingGlyphs, overflow};
        for (const auto& items : drawing.pages) {
            BadgeRaster page{width, height, dpi, {}};
            page.bits = QByteArray(qsizetype(page.stride()) * height, isBlack ? '\xff' : '\0');
            const QByteArray texts
                = textsOf(items).join(u'\n').toUtf8() + (isBlack ? "\n" : ""); // ends them
            page.bits.replace(0, texts.size(), smudges ? QByteArray(texts.size(), 'x') : texts);
            badge.pages.append(page);
        }
        return badge;
    }

    [[nodiscard]] Result<RenderedPdf> pdf(const BadgeDrawing& drawing) override
    {
        ++pdfs;
        RenderedPdf result{{}, {}, overflow};
        result.bytes = "%PDF-fake " + textsOf(drawing.pages.value(0)).join(u'\n').toUtf8();
        return result;
    }

    /// A line for each sheet: the codes of its badges with their places, `text@left,top`.
    [[nodiscard]] Result<std::unique_ptr<SheetFile>> sheets(
        QIODevice& out, Length width, Length height) override
    {
        if (width.inMm() <= 0 || height.inMm() <= 0) {
            return failure(ErrorCode::TemplateBroken, QStringLiteral("no such size"));
        }
        out.write("%PDF-fake");
        return std::unique_ptr<SheetFile>(std::make_unique<Sheets>(*this, out));
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
    class Sheets final : public SheetFile
    {
    public:
        Sheets(FakeRenderer& renderer, QIODevice& out)
            : m_renderer(renderer)
            , m_out(out)
        { }

        [[nodiscard]] QList<DrawnOnSheet> addSheet(
            const QList<BadgeOnSheet>& badges, const QList<BadgeBox>& marks) override
        {
            if (++m_number; m_renderer.onSheet) {
                m_renderer.onSheet(m_number);
            }
            QList<DrawnOnSheet> drawn;
            QByteArray line = "\n" + QByteArray::number(marks.size()) + " marks";
            for (const BadgeOnSheet& badge : badges) {
                const QString text = textsOf(badge.drawing.pages.value(badge.page - 1)).value(0);
                DrawnOnSheet one{{}, m_renderer.missingGlyphs, {}};
                if (text.contains(u"broken")) {
                    one.problem = failure(ErrorCode::TemplateBroken, QStringLiteral("no code"));
                } else {
                    line += " " + text.toUtf8() + "@" + numbers(badge.place);
                }
                drawn.append(one);
            }
            m_isWhole = m_out.write(line) == line.size() && m_isWhole;
            return drawn;
        }

        [[nodiscard]] Result<void> finish() override
        {
            return m_isWhole
                ? Result<void>{}
                : Result<void>{failure(ErrorCode::FileUnwritable, m_out.errorString())};
        }

    private:
        static QByteArray numbers(const SheetPlace& place)
        {
            return QByteArray::number(place.box.left.inMm()) + ","
                + QByteArray::number(place.box.top.inMm()) + QByteArray(place.quarterTurns, '>');
        }

        FakeRenderer& m_renderer;
        QIODevice& m_out;
        int m_number = 0;
        bool m_isWhole = true;
    };

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
