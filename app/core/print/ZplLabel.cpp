// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "print/ZplLabel.h"

#include "print/PlacedRaster.h"

#include <libdeflate.h>

#include <memory>

namespace lanyard {

namespace {

struct FreeCompressor
{
    void operator()(libdeflate_compressor* compressor) const
    {
        libdeflate_free_compressor(compressor);
    }
};

/// A zlib stream (RFC 1950). libdeflate's level 8 takes less than half the time of zlib's, and a
/// badge is 2 % smaller.
QByteArray zlibStream(const QByteArray& bytes)
{
    constexpr int level = 8;
    // its tables are made once a thread: there are as many as print badges
    thread_local const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(
        libdeflate_alloc_compressor(level));
    Q_CHECK_PTR(compressor);
    const auto size = std::size_t(bytes.size());
    QByteArray stream(
        qsizetype(libdeflate_zlib_compress_bound(compressor.get(), size)), Qt::Uninitialized);
    stream.truncate(qsizetype(libdeflate_zlib_compress(
        compressor.get(), bytes.constData(), size, stream.data(), std::size_t(stream.size()))));
    return stream;
}

/// `count` times one digit: a letter g to z is 20 to 400 of them, G to Y is 1 to 19.
void appendRun(QByteArray& text, char digit, qsizetype count)
{
    for (; count >= 400; count -= 400) {
        text += 'z';
        if (count == 400) {
            text += digit;
            return;
        }
    }
    if (count >= 20) {
        text += static_cast<char>('f' + count / 20);
    }
    if (const auto rest = count % 20; rest > 1 || (rest == 1 && count > 1)) {
        text += static_cast<char>('F' + rest);
    }
    text += digit;
}

/// One row's digits; a comma stands for white to its end. ZPL's `!`, black to its end, is not
/// used: it is "ones" in the guide, which some read as bits and some as the digit 1.
QByteArray hexRow(const QByteArray& digits)
{
    qsizetype kept = digits.size();
    while (kept > 0 && digits.at(kept - 1) == '0') {
        --kept;
    }
    QByteArray text;
    for (qsizetype from = 0; from < kept;) {
        qsizetype to = from;
        while (to < kept && digits.at(to) == digits.at(from)) {
            ++to;
        }
        appendRun(text, digits.at(from), to - from);
        from = to;
    }
    if (kept < digits.size()) {
        text += ',';
    }
    return text;
}

QByteArray cutMode(ZplStyle::Cut cut)
{
    switch (cut) {
    case ZplStyle::Cut::Each:
        return "^MMC";
    case ZplStyle::Cut::None:
        return "^MMT";
    case ZplStyle::Cut::AsPrinterIsSet:
        break;
    }
    return {};
}

} // namespace

quint16 crc16Xmodem(const QByteArray& bytes)
{
    quint32 sum = 0;
    for (const char byte : bytes) {
        sum ^= quint32(static_cast<unsigned char>(byte)) << 8U;
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 0x8000U) != 0 ? (sum << 1U) ^ 0x1021U : sum << 1U;
        }
        sum &= 0xFFFFU;
    }
    return quint16(sum);
}

QByteArray zplZ64(const QByteArray& bytes)
{
    const QByteArray text = zlibStream(bytes).toBase64();
    return ":Z64:" + text + ':'
        + QByteArray::number(crc16Xmodem(text), 16).rightJustified(4, '0').toUpper();
}

QByteArray zplHex(const QByteArray& bytes, int stride)
{
    QByteArray text;
    QByteArray before;
    for (qsizetype from = 0; from < bytes.size(); from += stride) {
        const QByteArray digits = bytes.mid(from, stride).toHex().toUpper();
        text += digits == before ? QByteArray(":") : hexRow(digits);
        before = digits;
    }
    return text;
}

QByteArray zplLabel(const BadgeRaster& raster, const ZplStyle& style)
{
    const BadgeRaster page = placed(raster);
    if (page.isNull()) {
        return {};
    }
    const QByteArray size = QByteArray::number(page.bits.size());
    const QByteArray picture = style.graphics == ZplStyle::Graphics::Z64
        ? zplZ64(page.bits)
        : zplHex(page.bits, page.stride());
    QByteArray label;
    if (style.darkness) {
        label += "~SD" + QByteArray::number(*style.darkness).rightJustified(2, '0');
    }
    // whatever a format of others has left in the printer (CUPS' driver turns its labels, `^POI`):
    // the right way up, not mirrored, not reversed, not shifted, from the corner
    label += "^XA^PON^PMN^LRN^LS0^LH0,0^PW" + QByteArray::number(page.width) + "^LL"
        + QByteArray::number(page.height) + cutMode(style.cut) + "^FO0,0^GFA," + size + ',' + size
        + ',' + QByteArray::number(page.stride()) + ',' + picture + "^FS^PQ1^XZ\n";
    return label;
}

} // namespace lanyard
