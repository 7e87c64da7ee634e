// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BackgroundPdf.h"

#include "DrawingLimits.h"
#include "OneBit.h"
#include "PdfDrawing.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype mostKept = 8;
constexpr qint64 mostBytesKept = 256 * 1024 * 1024;
constexpr int artFineness = 2;
constexpr int mostPages = 20; ///< of a background; a book is no badge

/// Large pages are not drawn any finer.
int finenessFor(QSize dots)
{
    const qint64 area = qint64(dots.width()) * dots.height();
    return area * artFineness * artFineness > mostDots ? 1 : artFineness;
}

BackgroundPdf::Artwork artworkOf(const QImage& fine, QSize dots)
{
    if (!isBlackAndWhite(fine)) {
        const QImage image = fine.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return {image, 1, isPhoto(image)};
    }
    QImage image = toOneBit(fine);
    // QPdfWriter keeps one bit a dot only when index 0 is black
    image.invertPixels();
    image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    return {image, fine.width() / dots.width(), false};
}

qint64 sizeOf(const Result<BackgroundPdf::Artwork>& artwork)
{
    return artwork ? artwork->image.sizeInBytes() : 0;
}

} // namespace

Result<PageSize> BackgroundPdf::pageSize(const QByteArray& pdf)
{
    const auto known = std::find_if(
        m_sizes.cbegin(), m_sizes.cend(), [&pdf](const auto& one) { return one.first == pdf; });
    if (known != m_sizes.cend()) {
        return known->second;
    }
    const auto drawn = drawnPdf(pdf, 0, {});
    const auto size = drawn ? Result<PageSize>(drawn->size) : Result<PageSize>(drawn.error());
    if (size || !size.error().retryable) {
        if (m_sizes.size() >= mostKept) {
            m_sizes.removeFirst();
        }
        m_sizes.append({pdf, size});
    }
    return size;
}

Result<int> BackgroundPdf::pageCount(const BadgeDrawing& drawing)
{
    const int elements = int(drawing.pages.size());
    if (drawing.background.isEmpty()) {
        return elements;
    }
    const auto under = pageSize(drawing.background);
    return under ? Result<int>(std::max(elements, std::min(under->pageCount, mostPages)))
                 : Result<int>(under.error());
}

Result<QImage> BackgroundPdf::oneBit(const QByteArray& pdf, int page, QSize dots)
{
    const auto found = kept(pdf, page, dots, false);
    return found ? Result<QImage>(found->image) : found.error();
}

Result<BackgroundPdf::Artwork> BackgroundPdf::artwork(const QByteArray& pdf, int page, QSize dots)
{
    return kept(pdf, page, dots, true);
}

Result<BackgroundPdf::Artwork> BackgroundPdf::kept(
    const QByteArray& pdf, int page, QSize dots, bool forFile)
{
    const auto known = std::find_if(m_kept.cbegin(), m_kept.cend(), [&](const Kept& kept) {
        return kept.page == page && kept.dots == dots && kept.forFile == forFile && kept.pdf == pdf;
    });
    if (known != m_kept.cend()) {
        return known->artwork;
    }
    const auto drawn = drawnPdf(pdf, page, forFile ? dots * finenessFor(dots) : dots);
    if (!drawn && drawn.error().retryable) {
        return drawn.error();
    }
    Result<Artwork> artwork
        = drawn ? Result<Artwork>(Artwork{drawn->image, 1, false}) : Result<Artwork>(drawn.error());
    if (drawn && !drawn->image.isNull()) {
        ++m_rendered;
        artwork
            = forFile ? artworkOf(drawn->image, dots) : Artwork{toOneBit(drawn->image), 1, false};
    }
    m_kept.append({pdf, page, dots, forFile, artwork}); // a refusal too: it cost as much
    qint64 bytes = 0;
    for (const Kept& kept : std::as_const(m_kept)) {
        bytes += sizeOf(kept.artwork);
    }
    while (m_kept.size() > mostKept || (bytes > mostBytesKept && m_kept.size() > 1)) {
        bytes -= sizeOf(m_kept.first().artwork);
        m_kept.removeFirst();
    }
    return artwork;
}

} // namespace lanyard
