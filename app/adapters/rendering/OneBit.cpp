// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "OneBit.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace lanyard {

namespace {

constexpr int darkest = 40; // tones beyond these two are black and white
constexpr int lightest = 215;
constexpr double photoShare = 0.2; // of middle tones; edges of line art have far fewer
constexpr int middle = 128;

QImage flattened(const QImage& image)
{
    if (!image.hasAlphaChannel()) {
        return image;
    }
    QImage white(image.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    const QImage over = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < over.height(); ++y) {
        const auto* source = reinterpret_cast<const QRgb*>(over.constScanLine(y)); // NOLINT
        auto* target = reinterpret_cast<QRgb*>(white.scanLine(y)); // NOLINT
        for (int x = 0; x < over.width(); ++x) {
            const int alpha = qAlpha(source[x]);
            const auto mixed = [alpha](int tone) { return 255 + (tone - 255) * alpha / 255; };
            target[x]
                = qRgb(mixed(qRed(source[x])), mixed(qGreen(source[x])), mixed(qBlue(source[x])));
        }
    }
    return white;
}

double shareOfMiddleTones(const QImage& grey)
{
    qint64 count = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        count += std::count_if(line, line + grey.width(),
            [](uchar tone) { return tone > darkest && tone < lightest; });
    }
    return double(count) / std::max(1.0, double(grey.width()) * grey.height());
}

/// Whether some of it is grey on purpose, as a pale band is: its dots are like those beside and
/// above them, which the smoothed edges of black shapes are not.
bool hasToneOfItsOwn(const QImage& grey)
{
    constexpr int white = 247;
    constexpr int black = 8;
    constexpr int alike = 2;
    constexpr double little = 0.0005; // of the picture

    qint64 count = 0;
    for (int y = 1; y < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        const uchar* upper = grey.constScanLine(y - 1);
        for (int x = 1; x < grey.width(); ++x) {
            const int tone = line[x];
            count += tone > black && tone < white && std::abs(tone - line[x - 1]) <= alike
                    && std::abs(tone - upper[x]) <= alike
                ? 1
                : 0;
        }
    }
    return double(count) > little * grey.width() * grey.height();
}

/// By rows, which dots lie in a wide field of one tone: as many as `field` are alike in their row,
/// and in their column.
std::vector<uchar> fieldsOfOneTone(const QImage& grey)
{
    constexpr std::size_t field = 16; // dots; letters are thinner, a photo has few
    constexpr uchar inRow = 1;
    constexpr uchar inBoth = 2;

    const auto width = std::size_t(grey.width());
    const auto height = std::size_t(grey.height());
    std::vector<uchar> dots(width * height, 0);
    std::vector<std::size_t> alike(width, 0); // rows above with the dot's tone, its own counted
    for (std::size_t y = 0; y < height; ++y) {
        const uchar* line = grey.constScanLine(int(y));
        for (std::size_t from = 0; from < width;) {
            std::size_t to = from;
            while (to < width && line[to] == line[from]) {
                ++to;
            }
            if (to - from >= field) {
                std::fill_n(dots.begin() + std::ptrdiff_t(y * width + from), to - from, inRow);
            }
            from = to;
        }
        const uchar* upper = y > 0 ? grey.constScanLine(int(y) - 1) : nullptr;
        for (std::size_t x = 0; x < width; ++x) {
            alike[x] = upper != nullptr && upper[x] == line[x] ? alike[x] + 1 : 1;
            // the rows before are told once there are enough of them
            const std::size_t told = alike[x] == field ? field : alike[x] > field ? 1U : 0U;
            for (std::size_t back = 0; back < told; ++back) {
                uchar& dot = dots[(y - back) * width + x];
                dot = dot == inRow ? inBoth : dot;
            }
        }
    }
    return dots;
}

/// Where a dot of the page turns black, of 255: Bayer's matrix of 8 × 8. What is nearly white
/// stays paper, so that no specks stand around a code.
int thresholdAt(unsigned x, unsigned y)
{
    unsigned order = 0;
    for (unsigned bit = 0; bit < 3; ++bit) {
        order = order * 4 + ((x ^ y) >> bit) % 2 * 2 + (y >> bit) % 2;
    }
    constexpr unsigned least = 5;
    constexpr unsigned most = 250;
    return int(least + order * (most - least) / 63);
}

/// A wide field of one tone becomes a pattern, which is calmer than errors that spread, and a
/// small part of the bytes for a printer.
void drawFields(const QImage& grey, QPoint at, QImage& oneBit)
{
    const std::vector<uchar> fields = fieldsOfOneTone(grey);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* source = grey.constScanLine(y);
        const uchar* field = fields.data() + std::size_t(y) * std::size_t(grey.width());
        uchar* target = oneBit.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (field[x] > 1) {
                const int bit = 0x80 >> (x % 8);
                const bool black
                    = source[x] < thresholdAt(unsigned(x + at.x()), unsigned(y + at.y()));
                target[x / 8] = uchar(black ? target[x / 8] | bit : target[x / 8] & ~bit);
            }
        }
    }
}

QImage dithered(const QImage& grey, QPoint at)
{
    QImage result = grey.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither);
    if (result.colorCount() > 1 && qGray(result.color(0)) < qGray(result.color(1))) {
        result.invertPixels();
    }
    result.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    drawFields(grey, at, result);
    return result;
}

} // namespace

QImage blankOneBit(QSize size)
{
    QImage image(size, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    return image;
}

QImage toOneBit(const QImage& image, QPoint at)
{
    const QImage grey = flattened(image).convertToFormat(QImage::Format_Grayscale8);
    if (shareOfMiddleTones(grey) > photoShare) {
        return dithered(grey, at);
    }
    QImage result = blankOneBit(grey.size());
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* source = grey.constScanLine(y);
        uchar* target = result.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (source[x] < middle) {
                target[x / 8] = uchar(target[x / 8] | (0x80 >> (x % 8)));
            }
        }
    }
    return result;
}

QImage inkOf(const QImage& drawn)
{
    QImage ink = blankOneBit(drawn.size());
    const QSize size = drawn.size();
    for (int y = 0; y < size.height(); ++y) {
        const auto* source = reinterpret_cast<const QRgb*>(drawn.constScanLine(y)); // NOLINT
        uchar* target = ink.scanLine(y);
        for (int x = 0; x < size.width(); ++x) { // black: without the highest bit of a channel
            target[x / 8] = uchar(target[x / 8] | (~source[x] & 0x80U) >> (x % 8));
        }
    }
    return ink;
}

void stamp(QImage& oneBit, const QImage& ink, QPoint at, bool white)
{
    const QRect part = QRect(at, ink.size()).intersected(oneBit.rect());
    const int bytes = (ink.width() + 7) / 8;
    const int last = (oneBit.width() - 1) / 8;
    const int ofLast = 0xff << (7 - (oneBit.width() - 1) % 8); // the rest of that byte is no dots
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const uchar* source = ink.constScanLine(y - at.y());
        uchar* target = oneBit.scanLine(y);
        const auto put = [&](int byte, int dots) {
            if (byte >= 0 && byte <= last) {
                const int kept = byte == last ? dots & ofLast : dots;
                target[byte] = uchar(white ? target[byte] & ~kept : target[byte] | kept);
            }
        };
        for (int byte = 0; byte < bytes; ++byte) {
            if (const int dots = source[byte]; dots != 0) { // most of a text is paper
                const int x = at.x() + 8 * byte;
                put(x >> 3, dots >> (x & 7));
                put((x >> 3) + 1, (dots << (8 - (x & 7))) & 0xff);
            }
        }
    }
}

bool isPhoto(const QImage& image)
{
    const QImage grey = flattened(image).convertToFormat(QImage::Format_Grayscale8);
    return shareOfMiddleTones(grey) > photoShare;
}

bool isBlackAndWhite(const QImage& image)
{
    constexpr int grey = 12; // channels this near to each other are no colour
    constexpr double edges = 0.06;

    const QImage flat = flattened(image).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < flat.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(flat.constScanLine(y)); // NOLINT
        for (int x = 0; x < flat.width(); ++x) {
            const auto [least, most]
                = std::minmax({qRed(line[x]), qGreen(line[x]), qBlue(line[x])});
            if (most - least > grey) {
                return false;
            }
        }
    }
    const QImage tones = flat.convertToFormat(QImage::Format_Grayscale8);
    return shareOfMiddleTones(tones) < edges && !hasToneOfItsOwn(tones);
}

BadgeRaster toRaster(const QImage& oneBit, int dpi)
{
    BadgeRaster raster;
    raster.width = oneBit.width();
    raster.height = oneBit.height();
    raster.dpi = dpi;
    const int stride = raster.stride();
    raster.bits.resize(qsizetype(stride) * raster.height);
    const int spare = stride * 8 - raster.width;
    for (int y = 0; y < raster.height; ++y) {
        char* line = raster.bits.data() + qsizetype(stride) * y;
        std::memcpy(line, oneBit.constScanLine(y), std::size_t(stride));
        line[stride - 1] = char(line[stride - 1] & (0xff << spare));
    }
    return raster;
}

QImage toGrey(const BadgeRaster& raster, const QRect& part)
{
    const QRect inside = part.intersected(QRect(0, 0, raster.width, raster.height));
    QImage grey(inside.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < inside.height(); ++y) {
        uchar* line = grey.scanLine(y);
        for (int x = 0; x < inside.width(); ++x) {
            line[x] = raster.dot(inside.left() + x, inside.top() + y) ? 0 : 255;
        }
    }
    return grey;
}

double blackness(const QImage& oneBit, const QRect& part)
{
    constexpr int step = 3; // no divisor of the usual screens and patterns

    const QRect inside = part.intersected(oneBit.rect());
    int black = 0;
    int all = 0;
    for (int y = inside.top(); y <= inside.bottom(); y += step) {
        const uchar* line = oneBit.constScanLine(y);
        for (int x = inside.left(); x <= inside.right(); x += step) {
            black += (line[x / 8] >> (7 - x % 8)) & 1;
            ++all;
        }
    }
    return all == 0 ? 0 : double(black) / all;
}

} // namespace lanyard
