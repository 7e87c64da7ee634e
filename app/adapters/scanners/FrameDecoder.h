// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

#include <optional>

namespace lanyard {

/// Finds the QR code in a picture. Any thread; keeps only the count of frames. Beside the plain
/// pass, frames take turns at an inverted and a half-size pass: ZXing 1.4 reads no inverted codes,
/// and the smaller picture loses the noise of a dim hall.
class FrameDecoder
{
public:
    /// The code's bytes, or nothing.
    [[nodiscard]] std::optional<QByteArray> decode(const QImage& frame);

private:
    unsigned m_frames = 0;
};

} // namespace lanyard
