// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "RasterReader.h"

#include <cups/raster.h>

#include <algorithm>
#include <cstring>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    const QByteArray& bytes;
    qsizetype at = 0;
};

ssize_t take(void* context, unsigned char* buffer, std::size_t count)
{
    auto& source = *static_cast<Source*>(context);
    const qsizetype got = std::min(qsizetype(count), source.bytes.size() - source.at);
    std::memcpy(buffer, source.bytes.constData() + source.at, std::size_t(got));
    source.at += got;
    return ssize_t(got);
}

/// False when a row is missing.
bool readPage(cups_raster_t* raster, const cups_page_header2_t& header, BadgeRaster& page)
{
    const bool isGrey = header.cupsBitsPerPixel == 8;
    page = {int(header.cupsWidth), int(header.cupsHeight), int(header.HWResolution[0]), {}};
    page.bits.fill('\0', qsizetype(page.stride()) * page.height);
    QByteArray row(qsizetype(header.cupsBytesPerLine), '\0');
    for (int y = 0; y < page.height; ++y) {
        auto* place = reinterpret_cast<unsigned char*>(row.data()); // NOLINT: bytes are bytes
        if (cupsRasterReadPixels(raster, place, header.cupsBytesPerLine)
            != header.cupsBytesPerLine) {
            return false;
        }
        for (int x = 0; x < page.width; ++x) {
            const bool isBlack = isGrey ? uchar(row.at(x)) < 128
                                        : ((uchar(row.at(x / 8)) >> (7 - x % 8)) & 1) != 0;
            if (isBlack) {
                char& byte = page.bits[qsizetype(y) * page.stride() + x / 8];
                byte = char(uchar(byte) | (0x80U >> (x % 8)));
            }
        }
    }
    return true;
}

} // namespace

ReadRaster readRaster(const QByteArray& bytes)
{
    ReadRaster read;
    Source source{bytes};
    cups_raster_t* raster = cupsRasterOpenIO(take, &source, CUPS_RASTER_READ);
    if (raster == nullptr) {
        read.problem = u"no raster: %1"_s.arg(QString::fromUtf8(cupsRasterErrorString()));
        return read;
    }
    cups_page_header2_t header{};
    while (read.problem.isEmpty() && cupsRasterReadHeader2(raster, &header) != 0) {
        BadgeRaster page;
        if (header.cupsBitsPerPixel != 1 && header.cupsBitsPerPixel != 8) {
            read.problem = u"%1 bits a dot"_s.arg(header.cupsBitsPerPixel);
        } else if (header.HWResolution[0] != header.HWResolution[1]) {
            read.problem = u"dots that are not square"_s;
        } else if (!readPage(raster, header, page)) {
            read.problem = u"page %1 ends too early"_s.arg(read.pages.size() + 1);
        }
        read.pages.append(page);
        read.bitsPerDot = int(header.cupsBitsPerPixel);
        read.mediaClass = QString::fromLatin1(header.MediaClass);
    }
    cupsRasterClose(raster);
    if (read.problem.isEmpty() && source.at != bytes.size()) {
        read.problem = u"%1 bytes too many"_s.arg(bytes.size() - source.at);
    }
    return read;
}

} // namespace lanyard
