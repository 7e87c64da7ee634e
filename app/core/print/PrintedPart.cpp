// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PrintedPart.h"

#include "print/BrotherAddress.h"
#include "print/IppAddress.h"
#include "print/PlacedRaster.h"
#include "print/ZplAddress.h"

#include <algorithm>

namespace lanyard {

namespace {

QSize inDots(const PaperSize& badge, int dpi)
{
    return {badge.width.inDots(dpi), badge.height.inDots(dpi)};
}

QSize turned(QSize page, int quarterTurns)
{
    return quarterTurns % 2 == 0 ? page : page.transposed();
}

/// Of a page that was turned clockwise, the same part of it as it was before, when it had that
/// size.
QRect turnedBack(const QRect& part, int quarterTurns, QSize before)
{
    const int right = part.left() + part.width();
    const int bottom = part.top() + part.height();
    switch (quarterTurns) {
    case 1:
        return {part.top(), before.height() - right, part.height(), part.width()};
    case 2:
        return {before.width() - right, before.height() - bottom, part.width(), part.height()};
    case 3:
        return {before.width() - bottom, part.left(), part.height(), part.width()};
    default:
        return part;
    }
}

/// What placed() keeps of a page of that size and `window`, a part of the turned page, lets
/// through.
template <typename Address>
QRect kept(QSize page, const Address& address, int dpi, const QRect& window)
{
    const QRect sheet({}, turned(page, address.quarterTurns));
    const QPoint moved(mm(address.rightMm).inDots(dpi), mm(address.downMm).inDots(dpi));
    const QRect seen = sheet & sheet.translated(moved) & window;
    return turnedBack(seen.translated(-moved), address.quarterTurns, page);
}

template <typename Address>
QRect kept(const PaperSize& badge, const Address& address, int dpi)
{
    const QSize page = inDots(badge, dpi);
    return kept(page, address, dpi, QRect({}, turned(page, address.quarterTurns)));
}

/// The dots that lie wholly in it on a page of another resolution.
QRect scaled(const QRect& part, QSize from, QSize to)
{
    const auto first = [](int edge, int of, int others) { return (edge * others + of - 1) / of; };
    const int left = first(part.left(), from.width(), to.width());
    const int top = first(part.top(), from.height(), to.height());
    const int right = (part.left() + part.width()) * to.width() / from.width();
    const int bottom = (part.top() + part.height()) * to.height() / from.height();
    return {left, top, std::max(0, right - left), std::max(0, bottom - top)};
}

/// Its head has dots of one size alone, and so have its margins.
QRect kept(const PaperSize& badge, const BrotherAddress& address, int dpi)
{
    const QSize page = inDots(badge, brotherDpi);
    const auto window = brotherWindow(turned(page, address.quarterTurns), address.setup);
    if (!window || page.isEmpty()) {
        return {{}, inDots(badge, dpi)};
    }
    const QRect part = kept(page, address, brotherDpi, *window);
    return dpi == brotherDpi ? part : scaled(part, page, inDots(badge, dpi));
}

} // namespace

QRect printedPart(const QString& address, const PaperSize& badge, int dpi)
{
    if (const auto zpl = ZplAddress::parse(address)) {
        return kept(badge, *zpl, dpi);
    }
    if (const auto brother = BrotherAddress::parse(address)) {
        return kept(badge, *brother, dpi);
    }
    if (const auto ipp = IppAddress::parse(address)) {
        return kept(badge, *ipp, dpi);
    }
    return {{}, inDots(badge, dpi)};
}

BadgeRaster onlyWithin(const BadgeRaster& page, const QRect& part)
{
    if (!isWhole(page) || part.contains(QRect(0, 0, page.width, page.height))) {
        return page;
    }
    QByteArray mask(page.stride(), '\0'); // of a row that the part has dots of
    for (int x = std::max(0, part.left()); x <= std::min(page.width - 1, part.right()); ++x) {
        mask[x / 8]
            = static_cast<char>(static_cast<unsigned char>(mask.at(x / 8)) | (0x80U >> (x % 8)));
    }
    BadgeRaster result = page;
    result.bits.fill('\0');
    char* bits = result.bits.data();
    for (int y = std::max(0, part.top()); y <= std::min(page.height - 1, part.bottom()); ++y) {
        for (int i = 0; i < page.stride(); ++i) {
            const qsizetype at = qsizetype(y) * page.stride() + i;
            bits[at] = static_cast<char>(page.bits.at(at) & mask.at(i));
        }
    }
    return result;
}

} // namespace lanyard
