// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FrameDecoder.h"

#include <ZXing/ReadBarcode.h>

namespace lanyard {

namespace {

/// As many as a person may hold before a camera.
constexpr uint8_t mostCodes = 6;

QList<QByteArray> read(const QImage& grey)
{
    if (grey.isNull()) {
        return {};
    }
    ZXing::DecodeHints hints;
    hints.setMaxNumberOfSymbols(mostCodes);
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryDownscale(false); // the passes below do it better
    hints.setTryRotate(false); // a QR code has no upright
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
        ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    QList<QByteArray> found;
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
        const QByteArray text = QByteArray::fromStdString(result.text());
        if (result.isValid() && !found.contains(text)) {
            found.append(text);
        }
    }
    return found;
}

/// Each dot the mean of four: it takes half of a sensor's noise away, and a screen's grid.
QImage halved(const QImage& grey)
{
    QImage half(grey.width() / 2, grey.height() / 2, QImage::Format_Grayscale8);
    for (int y = 0; y < half.height(); ++y) {
        const uchar* upper = grey.constScanLine(2 * y);
        const uchar* lower = grey.constScanLine(2 * y + 1);
        uchar* line = half.scanLine(y);
        for (int x = 0; x < half.width(); ++x) {
            line[x] = uchar(
                (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
        }
    }
    return half;
}

} // namespace

QList<QByteArray> FrameDecoder::decode(const QImage& frame)
{
    if (frame.isNull()) {
        return {};
    }
    const QImage grey = frame.convertToFormat(QImage::Format_Grayscale8);
    QImage half = halved(grey);
    for (const QImage* picture : {&std::as_const(half), &grey}) {
        if (auto found = read(*picture); !found.isEmpty()) {
            return found;
        }
    }
    switch (m_frames++ % unsigned(turns)) {
    case 0:
        half.invertPixels();
        return read(half);
    case 2: {
        QImage inverted = grey;
        inverted.invertPixels();
        return read(inverted);
    }
    case 3:
        return read(half.mirrored(true, false)); // ZXing 1.4 reads no mirrored code either
    default:
        return read(halved(half));
    }
}

} // namespace lanyard
