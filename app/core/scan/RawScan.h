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

/// Of a picture with `codes`, one at least.
[[nodiscard]] inline RawScan rawScanOf(
    const QList<QByteArray>& codes, const QDateTime& at, const QString& device)
{
    return {codes.first(), at, device, codes.mid(1)};
}

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::RawScan)
