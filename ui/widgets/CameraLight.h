// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace lanyard {

/// Whether a camera has the light that it needs.
enum class Light {
    Good,
    Dark, ///< hardly anything stands out of the dark; a telephone's screen does
    Glaring, ///< much of the picture is nothing but white
};

/// Of one frame; `Good` for none.
[[nodiscard]] Light lightOf(const QImage& frame);

/// The same of a row of frames: it changes only once several in a row agree, so that what is said
/// of it does not flicker while a hand moves before the camera.
class LightWatch
{
public:
    /// Half a second of a camera of 15 frames a second.
    static constexpr int framesToAgree = 8;

    /// The light as it is told from now on.
    Light take(const QImage& frame);

    [[nodiscard]] Light told() const { return m_told; }

private:
    Light m_told = Light::Good;
    Light m_seen = Light::Good;
    int m_agreeing = 0;
};

} // namespace lanyard
