// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#define ZX_USE_UTF8
#include "QrCode.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <cmath>
#include <exception>

namespace lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietZone = 4; // modules, by ISO/IEC 18004

/// ZXing's scale of levels runs from 0 to 8 for all kinds of codes.
int levelForZxing(ErrorCorrection level)
{
    switch (level) {
    case ErrorCorrection::Low:
        return 0;
    case ErrorCorrection::Medium:
        return 3;
    case ErrorCorrection::Quartile:
        return 6;
    case ErrorCorrection::High:
        return 8;
    }
    return 0;
}

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Result<QImage> qrModules(const BarcodeModules& code)
{
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setEccLevel(levelForZxing(code.level)).setMargin(0);
        if (!isAscii(code.text)) {
            // names the character set in the code; ASCII needs none, and old readers trip over it
            writer.setEncoding(ZXing::CharacterSet::UTF8);
        }
        const ZXing::BitMatrix matrix = writer.encode(code.text.toStdString(), 0, 0);
        QImage image(matrix.width(), matrix.height(), QImage::Format_Mono);
        image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        image.fill(0);
        for (int y = 0; y < matrix.height(); ++y) {
            for (int x = 0; x < matrix.width(); ++x) {
                if (matrix.get(x, y)) {
                    image.setPixel(x, y, 1);
                }
            }
        }
        return image;
    } catch (const std::exception& problem) {
        return failure(ErrorCode::TemplateBroken,
            u"no QR code holds %1 characters: %2"_s.arg(code.text.size())
                .arg(QString::fromUtf8(problem.what())));
    }
}

QrGeometry qrGeometry(const BarcodeModules& code, int moduleCount, double dotsPerMm)
{
    QrGeometry result;
    result.quietModules = code.quietZone ? quietZone : 0;
    const int across = moduleCount + 2 * result.quietModules;
    const int room = int(std::floor(code.side.inMm() * dotsPerMm + 0.001));
    result.module = room / across;
    const int side = across * result.module;
    const auto start = [&](Length edge) {
        return int(std::lround(edge.inMm() * dotsPerMm)) + (room - side) / 2;
    };
    result.square = QRect(start(code.left), start(code.top), side, side);
    return result;
}

CodeLook codeLook(const BarcodeModules& code, const BadgeRaster& raster)
{
    constexpr int looked = 3; // modules
    constexpr int specks = 50; // one dot of so many is none: a pale tint is dithered to such
    const auto modules = qrModules(code);
    if (!modules) {
        return {};
    }
    const QrGeometry place = qrGeometry(code, modules->width(), raster.dpi / 25.4);
    const int side = modules->width() * place.module;
    const QRect inside(place.firstModule(), QSize(side, side));
    const int around = looked * place.module;
    const QRect page(0, 0, raster.width, raster.height);
    const QRect outside = inside.adjusted(-around, -around, around, around).intersected(page);
    qint64 dots = 0;
    qint64 black = 0;
    for (int y = outside.top(); y <= outside.bottom(); ++y) {
        for (int x = outside.left(); x <= outside.right(); ++x) {
            if (inside.contains(x, y)) {
                x = inside.right(); // the code itself
            } else {
                ++dots;
                black += raster.dot(x, y) ? 1 : 0;
            }
        }
    }
    return {place.module, black * specks <= dots};
}

QString qrText(const QImage& grey)
{
    try {
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
            ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
        ZXing::DecodeHints hints;
        hints.setFormats(ZXing::BarcodeFormat::QRCode);
        hints.setTryRotate(false).setTryDownscale(false);
        hints.setBinarizer(ZXing::Binarizer::FixedThreshold);
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        return result.isValid() ? QString::fromStdString(result.text()) : QString();
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace lanyard
