// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/PrinterStatus.h"

#include <QtGlobal>

#include <optional>

namespace lanyard {

/// When a printer of several that has failed takes its badges back from the others: once it was
/// well at two looks in a row that lie apart, so that a lid that is opened and shut, or a plug that
/// is loose, sends no badges to and fro. One that was only busy has not failed.
class PrinterReturn
{
public:
    /// Between the first look at which it is well and the one at which it is back, at least.
    static constexpr qint64 apartMs = 1500;

    /// What the others and the screen are told of a look: the last fault until it is back.
    /// `monotonicMs`: when it was looked at.
    [[nodiscard]] PrinterStatus told(PrinterStatus now, qint64 monotonicMs);

    /// It is another printer.
    void forget() { *this = {}; }

private:
    std::optional<PrinterStatus> m_failed; ///< as it was told last; none: it has not failed
    std::optional<qint64> m_wellSince;
};

} // namespace lanyard
