// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/RawScan.h"
#include "support/Result.h"
#include "support/StrongId.h"

#include <optional>

namespace lanyard {

/// Turns what a scanner delivered into a ticket token. Takes off what is not of the code: ECI and
/// AIM prefixes, control characters, surrounding blanks, a spreadsheet's guard (`'=…`).
/// Drops the same code when it comes again within the repeat window.
class ScanInterpreter
{
public:
    /// A wedge or camera tells one code several times in a blink.
    static constexpr qint64 repeatWindowMs = 2500;

    /// The token, or nothing when this is a repeat or holds no code at all.
    [[nodiscard]] std::optional<TicketToken> interpret(const RawScan& scan);
    /// The next scan counts even when it is the same code.
    void forget();
    /// The cleaned text of a scan, without the repeat rule.
    [[nodiscard]] static TicketToken clean(const QByteArray& bytes);

private:
    TicketToken m_last;
    QDateTime m_lastAt;
};

} // namespace lanyard
