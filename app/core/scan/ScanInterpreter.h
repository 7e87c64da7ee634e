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
/// Drops a code that came within the repeat window, whatever came between, and a picture that shows
/// only such codes.
///
/// A camera and a scanner on a stand (devices "camera" and "serial") tell a code for as long as it
/// is in view. There it counts again only after it was out of view.
///
/// A camera also sees the ticket of whoever is next, before anybody has read the answer to the one
/// that came first. Its next code counts once that answer has stood for a while, and tells itself
/// until then in every frame. Another scanner may tell a code once, or by somebody's will: its
/// codes count at once.
class ScanInterpreter
{
public:
    /// A wedge or camera tells one code several times in a blink.
    static constexpr qint64 repeatWindowMs = 3000;
    /// Long enough that no frame of a picture has merely lost the other codes.
    static constexpr qint64 partMs = 2000;
    /// Without a code for so long, it is out of view; a frame or two may be too blurred to read.
    static constexpr qint64 outOfViewMs = 1500;
    /// An answer stands so long before a camera's next code takes its place: to be read, or heard.
    static constexpr qint64 readMs = 1000;

    /// The first token, or nothing when this is a repeat or holds no code at all.
    [[nodiscard]] std::optional<TicketToken> interpret(const RawScan& scan);
    /// All codes of a picture, the first one first, none twice.
    [[nodiscard]] static QList<TicketToken> tokens(const RawScan& scan);

    /// Somebody was asked to show one of several codes: one that is held alone is the answer.
    void awaitOne() { m_awaitsOne = true; }

    /// An answer came onto the screen at this moment, or is still awaited at it.
    void keepAnswer(const QDateTime& at) { m_unreadAt = at; }

    /// Whether the scan that was just dropped is to be told of: once a stay of the codes in view,
    /// when they come back into it or stay for longer than the repeat window.
    [[nodiscard]] bool tellsRepeat() const { return m_tellsRepeat; }

    /// The next scan counts even when it is the same code; one in view when it comes back.
    void forget();
    /// The cleaned text of a scan, without the repeat rule.
    [[nodiscard]] static TicketToken clean(const QByteArray& bytes);
    /// How a token may be meant, likelier first: as it is, since codes may hold any character, and
    /// without the control characters within, since some scanners put separators there.
    [[nodiscard]] static QList<TicketToken> readings(const TicketToken& token);

private:
    /// A code of the last seconds.
    struct Seen
    {
        TicketToken token;
        QDateTime at; ///< last
        QDateTime since; ///< in view
        bool isTold = false; ///< that it came again, of this stay in view
        bool isForgotten = false;
    };

    void dropOld(const QDateTime& now);
    [[nodiscard]] bool isKnown(const TicketToken& token, const QDateTime& now, bool inView) const;
    [[nodiscard]] bool isTooSoon(const RawScan& scan) const;
    [[nodiscard]] bool noteRepeat(const TicketToken& token, const QDateTime& now, bool inView);
    void noteCounted(const TicketToken& token, const QDateTime& now);

    QList<Seen> m_seen; ///< within the repeat window, none twice
    QList<TicketToken> m_last; ///< of the scan that counted last
    QDateTime m_wholeAt; ///< when all of `m_last` were seen
    QDateTime m_unreadAt; ///< nobody had read the last answer by then
    bool m_awaitsOne = false;
    bool m_tellsRepeat = false;
};

} // namespace lanyard
