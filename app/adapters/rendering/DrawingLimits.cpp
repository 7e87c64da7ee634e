// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "DrawingLimits.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSide = 4000; ///< of a photo that is read smaller than it is

qint64 areaOf(QSize size)
{
    return qint64(size.width()) * size.height();
}

Error refused(const QString& why)
{
    return failure(ErrorCode::TemplateBroken, why);
}

} // namespace

std::optional<Error> refusal(const BadgeDrawing& drawing, QSize dots)
{
    const qint64 area = areaOf(dots);
    if (area > mostDots || area * drawing.pages.size() > mostDotsInAll) {
        return refused(
            u"%1 pages of %2 × %3 dots are more than can be drawn"_s.arg(drawing.pages.size())
                .arg(dots.width())
                .arg(dots.height()));
    }
    qsizetype letters = 0;
    int codes = 0;
    for (const QList<DrawingItem>& items : drawing.pages) {
        for (const DrawingItem& item : items) {
            if (const auto* text = std::get_if<TextRun>(&item)) {
                letters += text->text.size();
            }
            codes += std::holds_alternative<BarcodeModules>(item) ? 1 : 0;
        }
    }
    if (letters > mostLetters) {
        return refused(u"the badge has %1 letters, more than %2"_s.arg(letters).arg(mostLetters));
    }
    if (codes > mostCodes) {
        return refused(u"the badge has %1 codes, more than %2"_s.arg(codes).arg(mostCodes));
    }
    return std::nullopt;
}

qint64 textDotsOn(QSize page)
{
    return std::max(fewestTextDots, mostTextLayers * areaOf(page));
}

bool isPictureFormat(const QByteArray& format)
{
    static const QList<QByteArray> formats{"png", "jpeg", "jpg", "gif", "bmp", "webp"};
    return formats.contains(format);
}

QImage pictureOf(const QByteArray& data, qint64& pixelsLeft)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    QSize size = isPictureFormat(format) ? reader.size() : QSize();
    if (size.isEmpty()) {
        return {};
    }
    if (areaOf(size) > mostPixels / 2 && format.startsWith("jp")) {
        size.scale(largestSide, largestSide, Qt::KeepAspectRatio);
        reader.setScaledSize(size);
    }
    if (areaOf(size) > pixelsLeft) {
        return {};
    }
    pixelsLeft -= areaOf(size);
    return reader.read();
}

} // namespace lanyard
