// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/OutboxEntry.h"

#include <chrono>

namespace lanyard {

/// What happens to an entry.
enum class OutboxEvent {
    Begun, ///< a try begins: bytes may leave from now on
    Acknowledged, ///< the server has it, from this try or an earlier one
    NotSent, ///< certainly nothing left
    Unclear, ///< something left, no clear answer came
    NotNow, ///< a clear "later"
    Refused, ///< a clear "no", for good
    Stopped, ///< the server does not know this desk (any more)
    Restarted, ///< the program began anew, or talks to another source
    Retried, ///< staff: ask the server again
    Dismissed, ///< staff, or an undo: let go
    Withdrawn, ///< the act was taken back
    Missed, ///< staff: the server lost what it had acknowledged, send it again
    Spoiled, ///< its row is not what was written
};

/// What is done to an entry's fields when an event means something.
enum class OutboxAction {
    Nothing, ///< the event means nothing in that state: not one field changes
    Begin, ///< one more try; due at no date
    End, ///< one more try; keeps the answer; due at no date
    BackOff, ///< one more try; keeps the answer; due after a pause
    Hold, ///< keeps the words; was no try of this entry
    Turn, ///< nothing but the state
    Renew, ///< a new idempotency key, since a server replays its old answer; due at once
    Close, ///< keeps the reason
};

/// A cell of the table: an action, and the state after it.
struct OutboxStep
{
    OutboxState next = OutboxState::Ready;
    OutboxAction action = OutboxAction::Nothing;

    bool operator==(const OutboxStep&) const = default;
};

/// What becomes of an entry. Pure and total: the table in OutboxRules.cpp has a cell for every
/// event in every state. The database, the clock and the dice are the caller's.
///
/// `tries` counts the tries that may have reached the server, so an entry that is Ready with
/// `tries == 0` certainly never left.
class OutboxRules
{
public:
    /// The cell for `event` in `state`. `tried`: an earlier try may have reached the server; it
    /// matters for Ready alone.
    [[nodiscard]] static OutboxStep step(OutboxState state, bool tried, OutboxEvent event);

    /// Before the first byte leaves: Ready, Ambiguous → InFlight.
    [[nodiscard]] static OutboxEntry begin(const OutboxEntry& entry);

    /// The try that `begin` opened came to its end. `before` is the entry as it stood before
    /// `begin`: what was in doubt stays in doubt until the server answers clearly.
    [[nodiscard]] static OutboxEntry settle(
        const OutboxEntry& before, const PushOutcome& outcome, const QDateTime& now, double jitter);

    /// After a start: a try of the process before has no known end. InFlight → Ambiguous.
    [[nodiscard]] static OutboxEntry recover(const OutboxEntry& entry);

    /// Staff try again: Quarantined → Ready.
    [[nodiscard]] static OutboxEntry retry(const OutboxEntry& entry, const Nonce& newKey);

    /// Staff let go: Quarantined → Dismissed; `reason` is kept.
    [[nodiscard]] static OutboxEntry dismiss(const OutboxEntry& entry, const QString& reason);

    /// Undone before it ever left: Ready and never tried → Withdrawn.
    [[nodiscard]] static OutboxEntry withdraw(const OutboxEntry& entry);

    /// The server was put back to an older state: Acknowledged → Ready, the same act under the
    /// same nonce. Never for a check-in that was taken back since. A print log keeps its key: by
    /// that alone does a server know that it has it. So does a refused scan, which goes up again
    /// although the server may have it: then its old answer is all that is wanted.
    [[nodiscard]] static OutboxEntry resend(const OutboxEntry& entry, const Nonce& newKey);

    /// What the disk changed is never sent: Ready, Ambiguous → Quarantined; `words` are kept.
    [[nodiscard]] static OutboxEntry spoil(const OutboxEntry& entry, const QString& words);

    /// What an Undo must wait for or do, given the check-in's own entry.
    enum class Gate {
        Send, ///< the server has the check-in
        Wait, ///< the check-in may still reach the server after the undo
        SendAndClose, ///< the check-in was refused: it must never be sent again once this left
        Drop, ///< the server never got the check-in and never will
    };
    /// pretix frees the nonce of an annulled check-in: a redeem that arrives after its annul
    /// admits the person again. So an undo never leaves while its check-in is in doubt, and a
    /// check-in never leaves after its undo. What the disk changed is in doubt until staff decide.
    /// `checkIn`: none when its entry is not here (it was made elsewhere, or long ago).
    [[nodiscard]] static Gate undoGate(const std::optional<OutboxEntry>& checkIn);

    /// Full jitter: uniform in [0, min(cap, base · 2^(tries-1))], base 1 s, cap 60 s.
    [[nodiscard]] static std::chrono::milliseconds backOff(int tries, double jitter);
    static constexpr std::chrono::milliseconds backOffBase{1000};
    static constexpr std::chrono::milliseconds backOffCap{60'000};
    /// A `Retry-After` beyond this is a fault of the other side, not a wish.
    static constexpr std::chrono::seconds longestRetryAfter{3600};
};

} // namespace lanyard
