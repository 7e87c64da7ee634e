// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BackgroundPdf.h"

#include "DrawingLimits.h"
#include "OneBit.h"
#include "PdfDrawing.h"
#include "badge/BadgeTemplate.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTime = 50; ///< ms that another process is started for
constexpr qsizetype bytesOfEntry = 1024; ///< beside what it holds
constexpr int artFineness = 2;

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

/// Another try has what is drawn by then already.
Error later(int time)
{
    Error error = failure(ErrorCode::TemplateBroken,
        u"the background PDF needs more than %1 ms for its pages: try again"_s.arg(time));
    error.retryable = true;
    return error;
}

Result<PageSize> sizeOrRefusal(const PageSize& size)
{
    if (size.pageCount > BadgeTemplate::mostPages) {
        return failure(ErrorCode::TemplateBroken,
            u"the background PDF has %1 pages, more than %2"_s.arg(size.pageCount)
                .arg(BadgeTemplate::mostPages));
    }
    return size;
}

/// The newest is kept however large it is.
template <typename Key, typename Value>
void keep(QCache<Key, Value>& cache, const Key& key, Value* value, qsizetype bytes)
{
    cache.insert(key, value, std::min(bytes + bytesOfEntry, cache.maxCost()));
}

} // namespace

void BackgroundPdf::begin(Haste haste)
{
    m_haste = haste;
    m_spent = 0;
}

/// Good until the next call.
BackgroundPdf::Known& BackgroundPdf::known(const QByteArray& pdf)
{
    Known* found = m_pdfs.object(pdf);
    if (!found) {
        found = new Known{++m_lastNumber, {}}; // the cache owns it
        keep(m_pdfs, pdf, found, pdf.size());
    }
    return *found;
}

Result<PageSize> BackgroundPdf::pageSize(const QByteArray& pdf)
{
    Known& file = known(pdf);
    if (file.size) {
        return *file.size;
    }
    const auto drawn = drawnPdf(pdf, 0, {}, timeFor({}));
    const auto size = drawn ? sizeOrRefusal(drawn->size) : Result<PageSize>(drawn.error());
    if (size || !size.error().retryable) {
        file.size = size;
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
    return under ? Result<int>(std::max(elements, under->pageCount)) : Result<int>(under.error());
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

/// By what this badge has left of the time for it.
Result<QImage> BackgroundPdf::drawn(const QByteArray& pdf, int page, QSize dots)
{
    const int whole = timeFor(dots);
    const int left = m_haste == Haste::Desk ? whole - m_spent : whole;
    if (left < leastTime) {
        return later(whole);
    }
    const auto drawn = drawnPdf(pdf, page, dots, left);
    m_spent += drawn ? drawn->took : left;
    if (drawn) {
        m_rendered += drawn->image.isNull() ? 0 : 1;
        return drawn->image;
    }
    return left < whole ? later(whole) : drawn.error();
}

Result<BackgroundPdf::Artwork> BackgroundPdf::kept(
    const QByteArray& pdf, int page, QSize dots, bool forFile)
{
    const Wanted wanted{known(pdf).number, page, dots, forFile};
    if (const auto* one = m_pictures.object(wanted)) {
        return *one;
    }
    const auto image = drawn(pdf, page, forFile ? dots * finenessFor(dots) : dots);
    if (!image && image.error().retryable) {
        return image.error();
    }
    Result<Artwork> artwork
        = image ? Result<Artwork>(Artwork{*image, 1, false}) : Result<Artwork>(image.error());
    if (image && !image->isNull()) {
        artwork = forFile ? artworkOf(*image, dots) : Artwork{toOneBit(*image), 1, false};
    }
    // a refusal too: it cost as much
    keep(m_pictures, wanted, new Result<Artwork>(artwork),
        artwork ? artwork->image.sizeInBytes() : 0);
    return artwork;
}

} // namespace lanyard
