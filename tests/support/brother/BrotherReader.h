// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "badge/BadgeRaster.h"

#include <QList>
#include <QStringList>

namespace lanyard {

/// How many bytes the first command of these takes, raster rows included; 0: not all of them are
/// there, -1: no command begins so.
[[nodiscard]] qsizetype brotherCommandSize(const QByteArray& bytes);

/// What a page asks a printer to do, read from its bytes without a line of the encoder.
struct ReadPage
{
    QString problem; ///< empty: every command was understood
    /// "ESC @", "ESC i a 01", "M 02", "FF", …, without rows and zeros.
    QStringList commands;
    QByteArray information; ///< the ten bytes of ESC i z
    QList<QByteArray> black; ///< rows of the head, as they came out of their compression
    QList<QByteArray> red;

    /// The dots as one looks at the label: `width` of them from pin `offset` on, the first pin at
    /// the right.
    [[nodiscard]] static BadgeRaster picture(const QList<QByteArray>& rows, int offset, int width);
    /// Black dots that lie outside those pins.
    [[nodiscard]] static int dotsBeside(const QList<QByteArray>& rows, int offset, int width);
};

[[nodiscard]] ReadPage readBrotherPage(const QByteArray& bytes);

} // namespace lanyard
