// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace lanyard {

/// What a scanner delivered, untouched.
struct RawScan
{
    /// The most letters that a code can carry: digits in the largest QR code (ISO/IEC 18004).
    static constexpr int longestCode = 7089;

    QByteArray bytes;
    QDateTime at; ///< UTC
    QString device; ///< "wedge", "serial", "camera", "file", "typed"
    QList<QByteArray> others = {}; ///< further codes of the same picture

    bool operator==(const RawScan&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::RawScan)
