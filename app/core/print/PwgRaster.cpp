// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/PwgRaster.h"

#include "print/PlacedRaster.h"

#include <QtEndian>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype longestRun = 128; // of bytes, and of rows that are alike: 256
constexpr int mostRows = 256;

// Where a page's header has what (PWG 5102.4, table 4); all numbers are big-endian.
constexpr qsizetype pwgHeaderSize = 1796;
constexpr qsizetype atResolution = 276; // across, then along
constexpr qsizetype atCopies = 340;
constexpr qsizetype atPageSize = 352; // points
constexpr qsizetype atWidth = 372; // dots, then height
constexpr qsizetype atBitsPerColor = 384; // then per pixel, then bytes per line
constexpr qsizetype atColorSpace = 400;
constexpr qsizetype atColors = 420;
constexpr qsizetype atPageCount = 452;
constexpr qsizetype atCrossFeed = 456; // 1: as it is, then the same of the feed
constexpr qsizetype atImageBox = 464; // left, top, right, bottom in dots
constexpr quint32 spaceBlack = 3; // K
constexpr quint32 spaceGrey = 18; // sGray

void put(QByteArray& header, qsizetype at, quint32 number)
{
    qToBigEndian(number, header.data() + at);
}

void putText(QByteArray& header, qsizetype at, const QByteArray& text)
{
    header.replace(at, text.size(), text);
}

QByteArray rowOf(const BadgeRaster& page, int y, PwgDots dots)
{
    if (dots == PwgDots::Black) {
        return page.bits.mid(qsizetype(y) * page.stride(), page.stride());
    }
    QByteArray row(page.width, '\xff');
    for (int x = 0; x < page.width; ++x) {
        if (page.dot(x, y)) {
            row[x] = '\0';
        }
    }
    return row;
}

/// How many bytes from `at` on are alike, `longestRun` at most.
qsizetype alike(const QByteArray& row, qsizetype at)
{
    const qsizetype end = std::min(row.size(), at + longestRun);
    qsizetype next = at + 1;
    while (next < end && row.at(next) == row.at(at)) {
        ++next;
    }
    return next - at;
}

/// A run of n is n − 1 and the byte; n bytes as they are, 2 at least, are 257 − n and they.
void pack(QByteArray& out, const QByteArray& row)
{
    qsizetype at = 0;
    while (at < row.size()) {
        const qsizetype run = alike(row, at);
        if (run > 1 || at + 1 == row.size()) {
            out += char(run - 1);
            out += row.at(at);
            at += run;
            continue;
        }
        qsizetype end = at + 1;
        while (end < row.size() && end - at < longestRun && alike(row, end) == 1) {
            ++end;
        }
        const qsizetype count = end - at;
        if (count == 1) {
            out += '\0';
        } else {
            out += char(257 - count);
        }
        out += row.mid(at, count);
        at = end;
    }
}

void packPage(QByteArray& out, const BadgeRaster& page, PwgDots dots)
{
    int y = 0;
    while (y < page.height) {
        const QByteArray row = rowOf(page, y, dots);
        int rows = 1;
        while (rows < mostRows && y + rows < page.height && rowOf(page, y + rows, dots) == row) {
            ++rows;
        }
        out += char(rows - 1);
        pack(out, row);
        y += rows;
    }
}

QByteArray pwgHeader(const BadgeRaster& page, PwgDots dots, qsizetype pages)
{
    const bool isBlack = dots == PwgDots::Black;
    const auto dpi = quint32(page.dpi);
    QByteArray header(pwgHeaderSize, '\0');
    putText(header, 0, "PwgRaster");
    put(header, atResolution, dpi);
    put(header, atResolution + 4, dpi);
    put(header, atCopies, 1);
    put(header, atPageSize, quint32(qRound(72.0 * page.width / page.dpi)));
    put(header, atPageSize + 4, quint32(qRound(72.0 * page.height / page.dpi)));
    put(header, atWidth, quint32(page.width));
    put(header, atWidth + 4, quint32(page.height));
    put(header, atBitsPerColor, isBlack ? 1 : 8);
    put(header, atBitsPerColor + 4, isBlack ? 1 : 8);
    put(header, atBitsPerColor + 8, quint32(isBlack ? page.stride() : page.width));
    put(header, atColorSpace, isBlack ? spaceBlack : spaceGrey);
    put(header, atColors, 1);
    put(header, atPageCount, quint32(pages));
    put(header, atCrossFeed, 1);
    put(header, atCrossFeed + 4, 1);
    put(header, atImageBox + 8, quint32(page.width));
    put(header, atImageBox + 12, quint32(page.height));
    return header;
}

QByteArray urfHeader(const BadgeRaster& page)
{
    QByteArray header(32, '\0');
    header[0] = 8; // bits a dot
    header[1] = 0; // sGray
    header[2] = 1; // one side
    header[3] = 4; // quality: normal
    put(header, 12, quint32(page.width));
    put(header, 16, quint32(page.height));
    put(header, 20, quint32(page.dpi));
    return header;
}

bool areWhole(const QList<BadgeRaster>& pages)
{
    return !pages.isEmpty() && std::ranges::all_of(pages, [](const BadgeRaster& page) {
        return isWhole(page) && page.dpi > 0;
    });
}

} // namespace

QByteArray pwgRaster(const QList<BadgeRaster>& pages, PwgDots dots)
{
    if (!areWhole(pages)) {
        return {};
    }
    QByteArray out("RaS2");
    for (const BadgeRaster& page : pages) {
        out += pwgHeader(page, dots, pages.size());
        packPage(out, page, dots);
    }
    return out;
}

QByteArray urfRaster(const QList<BadgeRaster>& pages)
{
    if (!areWhole(pages)) {
        return {};
    }
    QByteArray out("UNIRAST");
    out += '\0';
    QByteArray count(4, '\0');
    put(count, 0, quint32(pages.size()));
    out += count;
    for (const BadgeRaster& page : pages) {
        out += urfHeader(page);
        packPage(out, page, PwgDots::Grey);
    }
    return out;
}

} // namespace lanyard
