// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FrameDecoder.h"

#include <ZXing/ReadBarcode.h>

namespace lanyard {

namespace {

std::optional<QByteArray> read(const QImage& grey)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryDownscale(true);
    hints.setTryRotate(false); // a QR code has no upright
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
        ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid()) {
        return std::nullopt;
    }
    return QByteArray::fromStdString(result.text());
}

} // namespace

std::optional<QByteArray> FrameDecoder::decode(const QImage& frame)
{
    if (frame.isNull()) {
        return std::nullopt;
    }
    QImage grey = frame.convertToFormat(QImage::Format_Grayscale8);
    if (auto found = read(grey)) {
        return found;
    }
    if (m_frames++ % 2 == 0) {
        grey.invertPixels();
        return read(grey);
    }
    return read(grey.scaled(grey.width() / 2, grey.height() / 2, Qt::IgnoreAspectRatio,
                        Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_Grayscale8));
}

} // namespace lanyard
