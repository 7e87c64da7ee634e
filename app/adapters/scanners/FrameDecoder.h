// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace lanyard {

/// Finds the QR codes in a picture, mirrored ones too. Any thread; keeps only the count of frames.
/// First the picture at half its size, which costs a quarter and has lost the noise of a dim hall
/// and a screen's grid, then as it is, for small codes, also beside large ones. Frames without a
/// code take turns at an inverted pass, since ZXing 1.4 reads no inverted codes (at half the size
/// and, for small codes, as it is), a mirrored one, and one at a quarter of the size.
class FrameDecoder
{
public:
    /// After so many times a picture has been looked at in every way.
    static constexpr int turns = 4;

    /// Bytes of the codes that the picture shows, large ones first; none twice. Of codes that are
    /// inverted, mirrored or very large only where it shows no other.
    [[nodiscard]] QList<QByteArray> decode(const QImage& frame);

private:
    unsigned m_frames = 0;
};

} // namespace lanyard
