// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"

#include <QByteArray>

#include <optional>

namespace lanyard {

/// Asks for errors and warnings; answered also with the head open or without paper, which `~HS`
/// is not.
inline constexpr const char* zplErrorQuery = "~HQES\r\n";
/// Asks how many labels the printer has printed in its life.
inline constexpr const char* zplCounterQuery = "! U1 getvar \"odometer.total_label_count\"\r\n";

/// What a printer has said so far, bytes of several answers one after the other. Hostile or
/// foreign bytes are no answer.
class ZplAnswer
{
public:
    /// More than `mostBytes` are not kept: no printer says as much.
    void add(const QByteArray& bytes);
    static constexpr qsizetype mostBytes = 4096;

    /// What `~HQES` was answered with, once it is there whole: None for a printer that can print.
    [[nodiscard]] std::optional<PrinterFault> fault() const;
    /// Labels printed; none as long as it was not told, or the printer does not count.
    [[nodiscard]] std::optional<qint64> counter() const;
    /// True when the counter was told, or that there is none (`"?"`).
    [[nodiscard]] bool hasCounterAnswer() const;

private:
    QByteArray m_bytes;
};

/// The gravest of the error flags, lower eight nibbles (Zebra's ZPL II programming guide, ~HQ).
/// A flag that is not known is Other.
[[nodiscard]] PrinterFault faultOfZplFlags(quint32 flags);

} // namespace lanyard
