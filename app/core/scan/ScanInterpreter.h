// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/RawScan.h"
#include "support/Result.h"
#include "support/StrongId.h"

#include <QList>

#include <optional>

namespace lanyard {

/// Turns what a scanner delivered into a ticket token. Takes off what is not of the code: ECI and
/// AIM prefixes, blanks and control characters at both ends, a spreadsheet's guard (`'=…`).
/// Drops the same code when it comes again within the repeat window, and a picture that shows no
/// other code than the one before.
class ScanInterpreter
{
public:
    /// A wedge or camera tells one code several times in a blink.
    static constexpr qint64 repeatWindowMs = 3000;
    /// Long enough that no frame of a picture has merely lost the other codes.
    static constexpr qint64 partMs = 2000;

    /// The first token, or nothing when this is a repeat or holds no code at all.
    [[nodiscard]] std::optional<TicketToken> interpret(const RawScan& scan);
    /// All codes of a picture, the first one first, none twice.
    [[nodiscard]] static QList<TicketToken> tokens(const RawScan& scan);

    /// Somebody was asked to show one of several codes: one that is held alone is the answer.
    void awaitOne() { m_awaitsOne = true; }

    /// The next scan counts even when it is the same code.
    void forget();
    /// The cleaned text of a scan, without the repeat rule.
    [[nodiscard]] static TicketToken clean(const QByteArray& bytes);
    /// How a token may be meant, likelier first: as it is, since codes may hold any character, and
    /// without the control characters within, since some scanners put separators there.
    [[nodiscard]] static QList<TicketToken> readings(const TicketToken& token);

private:
    QList<TicketToken> m_last;
    QDateTime m_lastAt;
    QDateTime m_wholeAt; ///< when all of `m_last` were seen
    bool m_awaitsOne = false;
};

} // namespace lanyard
