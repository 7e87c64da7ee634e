// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BadgePainter.h"

#include "DrawingLimits.h"
#include "OneBit.h"
#include "PdfFile.h"
#include "PictureDots.h"
#include "QrCode.h"
#include "SheetPdf.h"
#include "TextFit.h"

#include <QBuffer>
#include <QPainter>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int palestCode = 110; ///< grey, of 255

Error broken(const QString& detail)
{
    return failure(ErrorCode::TemplateBroken, detail);
}

QColor colourOf(const BadgeColour& colour)
{
    return {colour.red, colour.green, colour.blue};
}

QRectF inDots(const BadgeBox& box, double dotsPerMm)
{
    return {box.left.inMm() * dotsPerMm, box.top.inMm() * dotsPerMm, box.width.inMm() * dotsPerMm,
        box.height.inMm() * dotsPerMm};
}

QSize sizeInDots(const BadgeDrawing& drawing, int dpi)
{
    return {drawing.width.inDots(dpi), drawing.height.inDots(dpi)};
}

} // namespace

/// A page that is being drawn.
struct BadgePainter::Page
{
    QPainter& painter;
    double dotsPerMm;
    QRectF sheet; ///< all of it, in dots
    QImage* oneBit; ///< what is painted on; null for a PDF, which keeps colours
    QStringList& missingGlyphs;
    QStringList& overflow;
    qint64& pixelsLeft; ///< that pictures may still have
    qint64 textDotsLeft = 0; ///< that texts may still blacken, where they are drawn in dots

    /// Black or white by what lies under `part`, or the colour itself.
    [[nodiscard]] QColor ink(const BadgeColour& wanted, const QRectF& part) const
    {
        if (!oneBit) {
            return colourOf(wanted);
        }
        return blackness(*oneBit, part.toAlignedRect()) > 0.5 ? Qt::white : Qt::black;
    }

    void tell(const TextRun& run, const QStringList& missing, bool overflows) const
    {
        for (const QString& character : missing) {
            if (!missingGlyphs.contains(character)) {
                missingGlyphs.append(character);
            }
        }
        if (overflows) {
            overflow.append(run.element);
        }
    }
};

BadgePainter::BadgePainter(const QString& fontFolder)
    : m_fonts(fontFolder)
{ }

std::optional<Error> BadgePainter::problemOf(const BadgeDrawing& drawing, int dpi)
{
    const QSize size = sizeInDots(drawing, dpi);
    if (dpi < 72 || dpi > 1200 || size.isEmpty()) {
        return broken(
            u"a badge of %1 × %2 dots at %3 dpi"_s.arg(size.width()).arg(size.height()).arg(dpi));
    }
    if (!m_fonts.isUsable()) {
        return failure(ErrorCode::GlyphMissing, u"the folder of fonts holds no base font"_s);
    }
    return refusal(drawing, size);
}

Result<QImage> BadgePainter::blankPage(const BadgeDrawing& drawing, int number, QSize size)
{
    if (!drawing.background.isEmpty()) {
        const auto image = m_backgrounds.oneBit(drawing.background, number, size);
        if (!image || !image->isNull()) {
            return image;
        }
    }
    return blankOneBit(size);
}

Result<RenderedBadge> BadgePainter::raster(const BadgeDrawing& drawing, int dpi)
{
    m_backgrounds.begin(BackgroundPdf::Haste::Desk);
    return dots(drawing, dpi);
}

Result<RenderedBadge> BadgePainter::dots(const BadgeDrawing& drawing, int dpi)
{
    if (const auto problem = problemOf(drawing, dpi)) {
        return *problem;
    }
    const QSize size = sizeInDots(drawing, dpi);
    RenderedBadge result;
    qint64 pixelsLeft = mostPixels;
    const auto pages = m_backgrounds.pageCount(drawing);
    if (!pages) {
        return pages.error();
    }
    for (int number = 1; number <= *pages; ++number) {
        auto blank = blankPage(drawing, number, size);
        if (!blank) {
            return blank.error();
        }
        QImage image = *std::move(blank);
        image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
        image.setDotsPerMeterY(image.dotsPerMeterX());
        {
            QPainter painter(&image);
            Page page{painter, dpi / 25.4, QRectF({}, size), &image, result.missingGlyphs,
                result.overflow, pixelsLeft, textDotsOn(size)};
            if (const auto problem = drawItems(drawing.pages.value(number - 1), page)) {
                return *problem;
            }
        }
        result.pages.append(toRaster(image, dpi));
    }
    return result;
}

Result<RenderedPdf> BadgePainter::pdf(const BadgeDrawing& drawing)
{
    m_backgrounds.begin(BackgroundPdf::Haste::Desk);
    if (const auto problem = problemOf(drawing, pdfDpi)) {
        return *problem;
    }
    const auto pages = m_backgrounds.pageCount(drawing);
    if (!pages) {
        return pages.error();
    }
    RenderedPdf result;
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer, drawing.width, drawing.height, pdfDpi);
    if (!file.isOpen()) {
        return broken(u"no PDF of that page size can be made"_s);
    }
    qint64 pixelsLeft = mostPixels;
    Page page{file.painter(), pdfDpi / 25.4, QRectF({}, sizeInDots(drawing, pdfDpi)), nullptr,
        result.missingGlyphs, result.overflow, pixelsLeft};
    for (int number = 1; number <= *pages; ++number) {
        if (number > 1) {
            file.newPage();
        }
        if (const auto problem = drawPage(drawing, number, page)) {
            return *problem;
        }
    }
    if (!file.finish()) {
        return broken(u"the PDF is not whole"_s);
    }
    return result;
}

std::optional<Error> BadgePainter::paint(const BadgeDrawing& drawing, int number, QPainter& painter,
    QStringList& missingGlyphs, QStringList& overflow)
{
    m_backgrounds.begin(BackgroundPdf::Haste::None);
    const auto pages = m_backgrounds.pageCount(drawing);
    if (!pages) {
        return pages.error();
    }
    if (number < 1 || number > *pages) {
        return std::nullopt;
    }
    if (const auto problem = problemOf(drawing, pdfDpi)) {
        return problem;
    }
    qint64 pixelsLeft = mostPixels;
    Page page{painter, pdfDpi / 25.4, QRectF({}, sizeInDots(drawing, pdfDpi)), nullptr,
        missingGlyphs, overflow, pixelsLeft};
    return drawPage(drawing, number, page);
}

Result<std::unique_ptr<SheetFile>> BadgePainter::sheets(QIODevice& out, Length width, Length height)
{
    if (!m_fonts.isUsable()) {
        return failure(ErrorCode::GlyphMissing, u"the folder of fonts holds no base font"_s);
    }
    if (width.inDots(pdfDpi) < 1 || height.inDots(pdfDpi) < 1) {
        return broken(u"sheets without a size"_s);
    }
    auto file = std::make_unique<SheetPdf>(*this, out, width, height);
    if (!file->isOpen()) {
        return broken(u"no PDF of that sheet size can be made"_s);
    }
    return std::unique_ptr<SheetFile>(std::move(file));
}

/// Into a PDF.
std::optional<Error> BadgePainter::drawPage(const BadgeDrawing& drawing, int number, Page& page)
{
    if (const auto problem = drawBackground(drawing, number, page)) {
        return problem;
    }
    return drawItems(drawing.pages.value(number - 1), page);
}

std::optional<Error> BadgePainter::drawBackground(
    const BadgeDrawing& drawing, int number, Page& page)
{
    if (drawing.background.isEmpty()) {
        return std::nullopt;
    }
    const auto artwork
        = m_backgrounds.artwork(drawing.background, number, sizeInDots(drawing, pdfDpi));
    if (!artwork) {
        return artwork.error();
    }
    page.painter.setRenderHint(QPainter::LosslessImageRendering, !artwork->photo);
    // whole dots, so that no edge is resampled
    const QRectF place({}, QSizeF(artwork->image.size()) / artwork->fineness);
    page.painter.drawImage(place, artwork->image);
    page.painter.setRenderHint(QPainter::LosslessImageRendering, false);
    return std::nullopt;
}

std::optional<Error> BadgePainter::drawItems(const QList<DrawingItem>& items, Page& page)
{
    for (const DrawingItem& item : items) {
        const auto problem = std::visit([&](const auto& one) { return draw(one, page); }, item);
        if (problem) {
            return problem;
        }
    }
    return std::nullopt;
}

std::optional<Error> BadgePainter::draw(const TextRun& run, Page& page)
{
    if (page.oneBit) {
        const SeenText& text = m_texts.drawn(run, m_fonts, page.dotsPerMm, page.oneBit->size());
        page.textDotsLeft -= qint64(text.ink.width()) * text.ink.height();
        if (page.textDotsLeft < 0) {
            return broken(u"texts lie over texts, more than can be drawn"_s);
        }
        page.tell(run, text.missing, text.overflows || standsOut(text.bounds, text.em, page.sheet));
        const QColor ink = page.ink(run.colour, text.bounds);
        stamp(*page.oneBit, text.ink, text.place, ink == Qt::white);
    } else {
        const TextFit text(run, m_fonts, page.dotsPerMm);
        const double em = points(text.pointSize()).inMm() * page.dotsPerMm;
        page.tell(
            run, text.missing(), text.overflows() || standsOut(text.bounds(), em, page.sheet));
        page.painter.setPen(page.ink(run.colour, text.bounds()));
        text.draw(page.painter);
    }
    return std::nullopt;
}

std::optional<Error> BadgePainter::draw(const BarcodeModules& code, Page& page)
{
    const auto modules = qrModules(code);
    if (!modules) {
        return modules.error();
    }
    const QrGeometry place = qrGeometry(code, modules->width(), page.dotsPerMm);
    if (place.module < 1) {
        return broken(
            u"a code of %1 modules does not fit %2 mm at this resolution"_s.arg(modules->width())
                .arg(code.side.inMm()));
    }
    page.painter.fillRect(place.square, Qt::white);
    QColor ink = colourOf(code.colour);
    if (page.oneBit || qGray(ink.rgb()) > palestCode) {
        ink = Qt::black; // a pale code is read by no scanner
    }
    const QPoint origin = place.firstModule();
    const auto black
        = [&](int x, int y) { return x < modules->width() && modules->pixelIndex(x, y) == 1; };
    for (int y = 0; y < modules->height(); ++y) {
        for (int x = 0; x < modules->width(); ++x) {
            const int start = x;
            while (black(x, y)) {
                ++x;
            }
            if (x > start) { // one rectangle a run, so that no viewer shows seams inside it
                page.painter.fillRect(origin.x() + start * place.module,
                    origin.y() + y * place.module, (x - start) * place.module, place.module, ink);
            }
        }
    }
    return std::nullopt;
}

std::optional<Error> BadgePainter::draw(const Picture& picture, Page& page)
{
    const QImage image = pictureOf(picture.data, page.pixelsLeft);
    if (image.isNull()) {
        page.overflow.append(picture.element); // no picture: its place stays empty, and is told
        return std::nullopt;
    }
    const QRectF box = inDots(picture.box, page.dotsPerMm);
    const QSizeF size = QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio);
    const QRectF place(box.center() - QPointF(size.width(), size.height()) / 2, size);
    if (page.oneBit) {
        const auto [dots, corner] = pictureDots(*page.oneBit, image, place);
        if (!dots.isNull()) {
            page.painter.drawImage(corner, dots);
        }
    } else {
        drawIntoPdf(page.painter, image, place, picture.data.startsWith("\xff\xd8"));
    }
    return std::nullopt;
}

std::optional<Error> BadgePainter::draw(const Rule& rule, Page& page)
{
    QColor colour = colourOf(rule.colour);
    if (page.oneBit) {
        colour = qGray(colour.rgb()) < 128 ? Qt::black : Qt::white;
    }
    page.painter.fillRect(inDots(rule.box, page.dotsPerMm).toAlignedRect(), colour);
    return std::nullopt;
}

QStringList BadgePainter::readBack(const BadgeRaster& raster, const QList<DrawingItem>& items)
{
    const double dotsPerMm = raster.dpi / 25.4;
    const int margin = int(clearance * dotsPerMm);
    QStringList texts;
    for (const DrawingItem& item : items) {
        if (const auto* code = std::get_if<BarcodeModules>(&item)) {
            const QRectF box = inDots({code->left, code->top, code->side, code->side}, dotsPerMm);
            const QRect part = box.toAlignedRect().adjusted(-margin, -margin, margin, margin);
            texts.append(qrText(toGrey(raster, part)));
        }
    }
    return texts;
}

QList<CodeLook> BadgePainter::lookAt(const BadgeRaster& raster, const QList<DrawingItem>& items)
{
    QList<CodeLook> looks;
    for (const DrawingItem& item : items) {
        if (const auto* code = std::get_if<BarcodeModules>(&item)) {
            looks.append(codeLook(*code, raster));
        }
    }
    return looks;
}

Result<PageSize> BadgePainter::pageSize(const QByteArray& pdf)
{
    return m_backgrounds.pageSize(pdf);
}

} // namespace lanyard
