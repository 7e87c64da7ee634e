// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/CameraLight.h"

namespace lanyard {

namespace {

// dots looked at, which cost nothing beside reading codes
constexpr int columns = 32;
constexpr int rows = 24;

constexpr int darkBelow = 50; ///< of 255
constexpr int darkShare = 95; ///< percent of the dots
constexpr int whiteFrom = 250;
constexpr int whiteShare = 35; ///< a sheet of paper at arm's length takes less

} // namespace

Light lightOf(const QImage& frame)
{
    if (frame.isNull()) {
        return Light::Good;
    }
    int dark = 0;
    int white = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const int x = (2 * column + 1) * frame.width() / (2 * columns);
            const int y = (2 * row + 1) * frame.height() / (2 * rows);
            const int grey = qGray(frame.pixel(x, y));
            dark += grey < darkBelow ? 1 : 0;
            white += grey >= whiteFrom ? 1 : 0;
        }
    }
    constexpr int all = columns * rows;
    if (dark * 100 >= all * darkShare) {
        return Light::Dark;
    }
    return white * 100 >= all * whiteShare ? Light::Glaring : Light::Good;
}

Light LightWatch::take(const QImage& frame)
{
    const Light light = lightOf(frame);
    m_agreeing = light == m_seen ? m_agreeing + 1 : 1;
    m_seen = light;
    if (m_agreeing >= framesToAgree) {
        m_told = light;
    }
    return m_told;
}

} // namespace lanyard
