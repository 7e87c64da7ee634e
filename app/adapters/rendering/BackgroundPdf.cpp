// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "BackgroundPdf.h"

#include "DrawingLimits.h"
#include "OneBit.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 8;
constexpr qint64 mostBytesKept = 256 * 1024 * 1024;
constexpr int artFineness = 2;

/// Large pages are not drawn any finer.
int finenessFor(QSize dots)
{
    const qint64 area = qint64(dots.width()) * dots.height();
    return area * artFineness * artFineness > mostDots ? 1 : artFineness;
}

/// A PDF file in memory, opened.
class Opened
{
public:
    explicit Opened(const QByteArray& pdf)
    {
        m_buffer.setData(pdf);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }

    [[nodiscard]] QPdfDocument& document() { return m_document; }

    [[nodiscard]] std::optional<Error> problem() const
    {
        if (m_document.error() == QPdfDocument::Error::IncorrectPassword) {
            return failure(ErrorCode::TemplateBroken, u"the background PDF needs a password"_s);
        }
        if (m_document.status() != QPdfDocument::Status::Ready || m_document.pageCount() < 1) {
            return failure(ErrorCode::TemplateBroken, u"the background is not a readable PDF"_s);
        }
        return std::nullopt;
    }

private:
    QBuffer m_buffer;
    QPdfDocument m_document; // before the buffer goes
};

/// A page in colour; a null picture when there is no such page.
Result<QImage> colour(const QByteArray& pdf, int page, QSize dots)
{
    Opened opened(pdf);
    if (const auto problem = opened.problem()) {
        return *problem;
    }
    if (page > opened.document().pageCount()) {
        return QImage();
    }
    const QImage drawn = opened.document().render(page - 1, dots);
    QImage result(dots, QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.drawImage(0, 0, drawn);
    return result;
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

} // namespace

Result<PageSize> BackgroundPdf::pageSize(const QByteArray& pdf)
{
    Opened opened(pdf);
    if (const auto problem = opened.problem()) {
        return *problem;
    }
    const QSizeF size = opened.document().pagePointSize(0);
    return PageSize{points(size.width()), points(size.height()), opened.document().pageCount()};
}

int BackgroundPdf::pageCount(const QByteArray& pdf)
{
    const auto known = std::find_if(
        m_counted.cbegin(), m_counted.cend(), [&pdf](const auto& one) { return one.first == pdf; });
    if (known != m_counted.cend()) {
        return known->second;
    }
    const auto size = pageSize(pdf);
    if (m_counted.size() >= mostKept) {
        m_counted.removeFirst();
    }
    m_counted.append({pdf, size ? size->pageCount : 0});
    return m_counted.last().second;
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
    const auto picture = colour(pdf, page, forFile ? dots * finenessFor(dots) : dots);
    if (!picture) {
        return picture.error();
    }
    Artwork artwork{*picture, 1, false};
    if (!picture->isNull()) {
        ++m_rendered;
        artwork = forFile ? artworkOf(*picture, dots) : Artwork{toOneBit(*picture), 1, false};
    }
    m_kept.append({pdf, page, dots, forFile, artwork});
    qint64 bytes = 0;
    for (const Kept& kept : std::as_const(m_kept)) {
        bytes += kept.artwork.image.sizeInBytes();
    }
    while (m_kept.size() > mostKept || (bytes > mostBytesKept && m_kept.size() > 1)) {
        bytes -= m_kept.first().artwork.image.sizeInBytes();
        m_kept.removeFirst();
    }
    return artwork;
}

} // namespace lanyard
