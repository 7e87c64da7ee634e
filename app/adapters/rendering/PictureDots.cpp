// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "PictureDots.h"

#include "OneBit.h"

namespace lanyard {

namespace {

constexpr qint64 mostLossless = 4'000'000; ///< pixels; three bytes each before they are packed

PictureDots scaledOnto(const QRect& page, const QImage& image, const QRectF& place)
{
    const QRect whole(place.topLeft().toPoint(), place.size().toSize());
    const bool isLarger
        = whole.width() > image.width(); // else it has no more dots than it came with
    if (page.contains(whole) || !isLarger) {
        return {image.scaled(whole.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
            whole.topLeft()};
    }
    const QRect part = whole & page;
    if (part.isEmpty()) {
        return {};
    }
    QImage shown(part.size(), QImage::Format_ARGB32_Premultiplied);
    shown.fill(Qt::transparent);
    QPainter painter(&shown);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(whole.translated(-part.topLeft()), image);
    painter.end();
    return {shown, part.topLeft()};
}

/// The page's own dots with the picture over them.
QImage overPage(const QImage& page, const PictureDots& picture)
{
    const QRect part(picture.corner, picture.dots.size());
    QImage over = page.copy(part).convertToFormat(QImage::Format_RGB32);
    QPainter(&over).drawImage(QPoint(), picture.dots);
    return over;
}

} // namespace

PictureDots pictureDots(const QImage& page, const QImage& image, const QRectF& place)
{
    const PictureDots picture = scaledOnto(page.rect(), image, place);
    if (picture.dots.isNull()) {
        return {};
    }
    const QImage shown = image.hasAlphaChannel() ? overPage(page, picture) : picture.dots;
    return {toOneBit(shown, picture.corner), picture.corner};
}

void drawIntoPdf(QPainter& painter, const QImage& image, const QRectF& place, bool isJpeg)
{
    const bool isLarge = qint64(image.width()) * image.height() > mostLossless;
    painter.setRenderHint(QPainter::LosslessImageRendering, !isJpeg && !isLarge);
    painter.drawImage(place, image);
    painter.setRenderHint(QPainter::LosslessImageRendering, false);
}

} // namespace lanyard
