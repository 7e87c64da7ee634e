// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/SampleBadge.h"

#include "theme/Fonts.h"

#include <QFont>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

// 62 × 100 mm at 10 dots a mm, near 254 dpi
constexpr int wide = 620;
constexpr int high = 1000;
constexpr int bandHeight = 250;
constexpr int roleTop = 886;
constexpr int margin = 40;
constexpr int pattern = 25; ///< modules
constexpr int module = 8;
constexpr int ribbons = 18;
constexpr int ribbonPitch = 20;

QFont fontOf(int size, bool bold)
{
    QFont font;
    font.setFamilies(uiFamilies());
    font.setPixelSize(size);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

void paintBand(QPainter& painter)
{
    painter.fillRect(0, 0, wide, bandHeight, Qt::black);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    // ribbons, as in the starter layouts
    for (int number = 0; number < ribbons; ++number) {
        const double share = 1 - (number + 0.5) / ribbons; // 1 at the right edge
        const double radius = ribbonPitch * (0.17 + 0.45 * share) / 2;
        const double length = bandHeight * (0.06 + 0.85 * std::pow(share, 3.0));
        const double middle = wide - (number + 0.5) * ribbonPitch;
        painter.drawRoundedRect(
            QRectF(middle - radius, -radius, 2 * radius, length + radius), radius, radius);
    }
    painter.setPen(Qt::white);
    painter.setFont(fontOf(48, true));
    painter.drawText(margin, 176, u"PyTorch Day"_s);
    painter.setFont(fontOf(34, false));
    painter.drawText(margin, 222, u"India 2026 · Bengaluru"_s);
}

/// As large as it may be without being cut; the large one is a name, in bold.
void paintFitted(QPainter& painter, const QRect& place, int largest, const QString& text)
{
    constexpr int smallest = 18;
    const bool isName = largest > 100;
    const int flags = Qt::AlignLeft | Qt::TextWordWrap | (isName ? Qt::AlignVCenter : Qt::AlignTop);
    for (int size = largest; size >= smallest; size -= 2) {
        painter.setFont(fontOf(size, isName));
        const QRect taken = painter.boundingRect(place, flags, text);
        if (place.contains(taken) || size == smallest) {
            painter.drawText(place, flags, text);
            return;
        }
    }
}

void paintPattern(QPainter& painter)
{
    const QPoint corner(wide - margin - pattern * module, 640);
    const auto finder = [&painter, corner](int x, int y) {
        const QPoint at = corner + QPoint(x, y) * module;
        painter.fillRect(QRect(at, QSize(7, 7) * module), Qt::black);
        painter.fillRect(QRect(at + QPoint(module, module), QSize(5, 5) * module), Qt::white);
        painter.fillRect(
            QRect(at + QPoint(2 * module, 2 * module), QSize(3, 3) * module), Qt::black);
    };
    for (int y = 0; y < pattern; ++y) {
        for (int x = 0; x < pattern; ++x) {
            const bool inCorner = (x < 8 || x > 16) && (y < 8 || y > 16) && !(x > 16 && y > 16);
            if (!inCorner && (x * 7 + y * 11 + x * y * 3) % 5 < 2) {
                painter.fillRect(
                    QRect(corner + QPoint(x, y) * module, QSize(module, module)), Qt::black);
            }
        }
    }
    finder(0, 0);
    finder(pattern - 7, 0);
    finder(0, pattern - 7);
}

BadgeRaster rasterOf(const QImage& image)
{
    const QImage bits = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    const bool inverted = bits.color(1) == qRgb(255, 255, 255);
    BadgeRaster raster;
    raster.width = bits.width();
    raster.height = bits.height();
    raster.dpi = 254;
    for (int y = 0; y < bits.height(); ++y) {
        QByteArray row(reinterpret_cast<const char*>(bits.constScanLine(y)), raster.stride());
        for (char& byte : row) {
            byte = inverted ? char(~byte) : byte;
        }
        // the spare bits of a row are white
        row.back() = char(row.back() & (0xFF << (raster.stride() * 8 - raster.width)));
        raster.bits += row;
    }
    return raster;
}

} // namespace

BadgePreview sampleBadge(
    const QString& name, const QString& company, const QString& role, const QString& order)
{
    QImage image(wide, high, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter);
    painter.setPen(Qt::black);
    paintFitted(painter, QRect(margin, bandHeight + 20, wide - 2 * margin, 350), 112, name);
    paintFitted(painter, QRect(margin, 636, 300, 170), 38, company);
    painter.setFont(fontOf(30, false));
    painter.drawText(margin, 846, order);
    paintPattern(painter);
    painter.fillRect(0, roleTop, wide, high - roleTop, Qt::black);
    painter.setPen(Qt::white);
    painter.setFont(fontOf(50, true));
    painter.drawText(QRect(margin, roleTop, wide - 2 * margin, high - roleTop),
        Qt::AlignLeft | Qt::AlignVCenter, role);
    painter.end();
    BadgePreview preview;
    preview.raster = rasterOf(image);
    preview.widthMm = 62;
    preview.heightMm = 100;
    return preview;
}

} // namespace lanyard
