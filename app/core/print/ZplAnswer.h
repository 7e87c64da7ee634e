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

/// Asks for what the printer has and has not printed yet. No answer with the head open, or without
/// labels or ribbon.
inline constexpr const char* zplHoldingQuery = "~HS\r\n";

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

    /// What `~HS` was answered with (Zebra's ZPL II programming guide): whether the printer holds a
    /// label, or a part of one, that it has not printed. None as long as that was not told whole.
    [[nodiscard]] std::optional<bool> isHolding() const;

private:
    QByteArray m_bytes;
};

/// The gravest of the error flags, lower eight nibbles (Zebra's ZPL II programming guide, ~HQ).
/// A flag that is not known is Other.
[[nodiscard]] PrinterFault faultOfZplFlags(quint32 flags);

} // namespace lanyard
