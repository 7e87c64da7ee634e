// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "FrameDecoder.h"

#include <QPainter>
#include <QPolygon>
#include <QTransform>

#include <ZXing/ReadBarcode.h>

namespace lanyard {

namespace {

/// As many as a person may hold before a camera.
constexpr uint8_t mostCodes = 6;

struct Codes
{
    QList<QByteArray> texts; ///< none twice
    QList<QPolygon> places; ///< corners in the picture's dots
};

QPolygon placeOf(const ZXing::Result& result)
{
    QPolygon corners;
    for (const ZXing::PointI& corner : result.position()) {
        corners.append(QPoint(corner.x, corner.y));
    }
    return corners;
}

Codes read(const QImage& grey)
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
    Codes found;
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
        const QByteArray text = QByteArray::fromStdString(result.text());
        if (result.isValid() && !found.texts.contains(text)) {
            found.texts.append(text);
            found.places.append(placeOf(result));
        }
    }
    return found;
}

/// Of a camera's 32 bits a dot in a tenth of the time that Qt takes, with the same weights.
QImage greyOf(const QImage& frame)
{
    if (frame.format() != QImage::Format_RGB32 && frame.format() != QImage::Format_ARGB32) {
        return frame.convertToFormat(QImage::Format_Grayscale8);
    }
    const int width = frame.width();
    QImage grey(frame.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < frame.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(frame.constScanLine(y));
        uchar* to = grey.scanLine(y);
        for (int x = 0; x < width; ++x) {
            to[x] = uchar(qGray(from[x]));
        }
    }
    return grey;
}

/// Each dot the mean of four: it takes half of a sensor's noise away, and a screen's grid.
QImage halved(const QImage& grey)
{
    QImage half(grey.width() / 2, grey.height() / 2, QImage::Format_Grayscale8);
    const int width = half.width(); // asked once: it is a call
    for (int y = 0; y < half.height(); ++y) {
        const uchar* upper = grey.constScanLine(2 * y);
        const uchar* lower = grey.constScanLine(2 * y + 1);
        uchar* line = half.scanLine(y);
        for (int x = 0; x < width; ++x) {
            line[x] = uchar(
                (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
        }
    }
    return half;
}

/// Blank where codes are that were found at half the size: what is known costs no time again.
QImage without(QImage grey, const QList<QPolygon>& halfPlaces)
{
    QPainter painter(&grey);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    for (const QPolygon& place : halfPlaces) {
        painter.drawPolygon(QTransform::fromScale(2, 2).map(place));
    }
    return grey;
}

} // namespace

QList<QByteArray> FrameDecoder::decode(const QImage& frame)
{
    if (frame.isNull()) {
        return {};
    }
    const QImage grey = greyOf(frame);
    QImage half = halved(grey);
    const Codes large = read(half);
    // also beside large ones: whose code is meant of several is asked, not guessed
    const Codes small = read(large.places.isEmpty() ? grey : without(grey, large.places));
    QList<QByteArray> found = large.texts;
    for (const QByteArray& text : small.texts) {
        if (!found.contains(text)) {
            found.append(text);
        }
    }
    if (!found.isEmpty()) {
        return found;
    }
    switch (m_frames++ % unsigned(turns)) {
    case 0:
        half.invertPixels();
        return read(half).texts;
    case 2: {
        QImage inverted = grey;
        inverted.invertPixels();
        return read(inverted).texts;
    }
    case 3:
        return read(half.mirrored(true, false)).texts; // ZXing 1.4 reads no mirrored code either
    default:
        return read(halved(half)).texts;
    }
}

} // namespace lanyard
