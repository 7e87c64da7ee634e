// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "IppDocument.h"

#include "print/PlacedRaster.h"
#include "print/PwgRaster.h"

#include <QBuffer>
#include <QImage>

#include <cstring>

namespace lanyard {

namespace {

/// One bit a dot; its size in dots per metre tells the printer how large it is.
QByteArray pngOf(const BadgeRaster& page)
{
    QImage image(page.width, page.height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.setDotsPerMeterX(qRound(page.dpi / 0.0254));
    image.setDotsPerMeterY(qRound(page.dpi / 0.0254));
    image.fill(0U);
    for (int y = 0; y < page.height; ++y) {
        std::memcpy(image.scanLine(y), page.bits.constData() + qsizetype(y) * page.stride(),
            std::size_t(page.stride()));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

QByteArray ippDocument(
    const PrintPayload& payload, const IppChoice& choice, const IppAddress& address)
{
    if (choice.format == IppFormat::Pdf) {
        return payload.pdf;
    }
    QList<BadgeRaster> pages;
    for (const BadgeRaster& page : payload.pages) {
        pages.append(placed(page, address.quarterTurns, mm(address.rightMm).inDots(page.dpi),
            mm(address.downMm).inDots(page.dpi)));
        if (pages.last().isNull() || page.dpi <= 0) {
            return {};
        }
    }
    switch (choice.format) {
    case IppFormat::Pwg:
        return pwgRaster(pages, choice.isGrey ? PwgDots::Grey : PwgDots::Black);
    case IppFormat::Urf:
        return urfRaster(pages);
    case IppFormat::Png:
        return pages.size() == 1 ? pngOf(pages.first()) : QByteArray();
    case IppFormat::Pdf:
        break;
    }
    return {};
}

} // namespace lanyard
