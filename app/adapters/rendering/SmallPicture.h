// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace lanyard {

/// A picture that came from outside, as a badge needs it: upright, at most 1200 pixels a side
/// (10 cm at 300 dpi), of at most 512 kB: a JPEG, or a PNG where it is clear somewhere. One that is
/// small enough stays as it came. Empty for what `pictureOf` takes for no picture, and for one of
/// more than 16 million pixels (a JPEG: 50 million, which is read smaller). Any thread; takes up to
/// a second for the largest.
[[nodiscard]] QByteArray smallPicture(const QByteArray& data);

} // namespace lanyard
