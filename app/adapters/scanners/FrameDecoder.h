// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

#include <optional>

namespace lanyard {

/// Finds the QR code in a picture. Any thread; keeps only the count of frames. First the picture at
/// half its size, which costs a quarter and has lost the noise of a dim hall and a screen's grid,
/// then as it is, for small codes. Frames without a code take turns at an inverted pass, since
/// ZXing 1.4 reads no inverted codes (at half the size and, for small codes, as it is), and one at
/// a quarter of the size.
class FrameDecoder
{
public:
    /// The code's bytes, or nothing.
    [[nodiscard]] std::optional<QByteArray> decode(const QImage& frame);

private:
    unsigned m_frames = 0;
};

} // namespace lanyard
