// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRandomGenerator>

namespace lanyard {

/// What makes a code hard to read before a camera.
enum class Trouble {
    None,
    Blur, ///< out of focus by 0.45 to 0.8 of a module, or moved by one to two modules
    Tilt, ///< 30° to 45° out of the picture's plane
    LowLight, ///< an eighth to a quarter of the light, with the sensor's noise
    Glare, ///< a lamp mirrored in a part of the code
    Moire, ///< the grid of a telephone's dots against that of the camera
};

/// Frames of a camera, 1280 × 720, grey: a desk's clutter with a code in it, or without. The same
/// seed makes the same frames on every machine.
class CameraFrames
{
public:
    explicit CameraFrames(quint32 seed)
        : m_random(seed)
    { }

    [[nodiscard]] QImage withoutCode();
    [[nodiscard]] QImage with(const QString& text, Trouble trouble);

private:
    QRandomGenerator m_random;
};

} // namespace lanyard
