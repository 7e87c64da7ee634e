// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "SmallPicture.h"

#include "DrawingLimits.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int largestSide = 1200;
constexpr qint64 mostReadWhole = 16'000'000; ///< pixels
constexpr qsizetype smallEnough = 256 * 1024; ///< bytes, of a file that stays as it came
constexpr qsizetype mostKept = 512 * 1024; ///< bytes
constexpr int jpegQuality = 90;

bool isSmall(const QSize& size)
{
    return std::max(size.width(), size.height()) <= largestSide;
}

bool isClearSomewhere(const QImage& image)
{
    if (!image.hasAlphaChannel()) {
        return false;
    }
    const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    for (int y = 0; y < alpha.height(); ++y) {
        const uchar* line = alpha.constScanLine(y);
        if (std::any_of(line, line + alpha.width(), [](uchar one) { return one < 255; })) {
            return true;
        }
    }
    return false;
}

/// Only a PNG tells what is clear.
QByteArray fileOf(const QImage& image, bool isClear)
{
    QByteArray bytes;
    QBuffer to(&bytes);
    to.open(QIODevice::WriteOnly);
    const bool isSaved = isClear ? image.save(&to, "PNG") : image.save(&to, "JPEG", jpegQuality);
    return isSaved ? bytes : QByteArray();
}

} // namespace

QByteArray smallPicture(const QByteArray& data)
{
    QBuffer from;
    from.setData(data);
    from.open(QIODevice::ReadOnly);
    QImageReader reader(&from);
    const QByteArray format = reader.format();
    const QSize size = isPictureFormat(format) ? reader.size() : QSize();
    const qint64 area = qint64(size.width()) * size.height();
    const bool isJpeg = format.startsWith("jp");
    if (size.isEmpty() || area > (isJpeg ? mostPixels : mostReadWhole)) {
        return {};
    }
    reader.setAutoTransform(true);
    if (isJpeg && !isSmall(size)) { // whole in memory only where it is progressive
        reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    }
    const bool isUpright = reader.transformation() == QImageIOHandler::TransformationNone;
    QImage image = reader.read();
    if (image.isNull()) {
        return {};
    }
    if (isUpright && isSmall(size) && data.size() <= smallEnough) {
        return data;
    }
    const bool isClear = isClearSomewhere(image);
    if (!isSmall(image.size())) {
        image
            = image.scaled(largestSide, largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    QByteArray bytes = fileOf(image, isClear);
    while (bytes.size() > mostKept) { // of grain and little else
        image = image.scaled(image.size() * 0.75, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        bytes = fileOf(image, isClear);
    }
    return bytes;
}

} // namespace lanyard
