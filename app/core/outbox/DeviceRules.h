// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/OutboxEntry.h"

namespace lanyard {

/// What a server's list says of a check-in that was looked for by its very time.
struct CheckInSought
{
    enum class Kind {
        Counts, ///< it is there
        CountsNot, ///< its ticket is there, and not it
        NoTicket, ///< nor is its ticket, or the list is not for this desk
        Unknown, ///< the server did not say
    };
    Kind kind = Kind::Unknown;
    PushOutcome outcome = {}; ///< of Unknown: how it ended to ask

    bool operator==(const CheckInSought&) const = default;
};

/// What a desk must know of an act that may have left before it was paired anew: to the server it
/// is another device since then, and a device's nonces, keys and uploads are its own. Pure and
/// total, as `OutboxRules` is.
class DeviceRules
{
public:
    /// Whether what went out as `wentOutAs` may be another device's than `now`; both as
    /// `SyncSource::device` tells it. Of what is older than such marks nothing is known: it may.
    [[nodiscard]] static bool isPerhapsAnothers(const QString& wentOutAs, const QString& now)
    {
        return wentOutAs != now;
    }

    /// Whether a check-in is looked for before it is sent again: under another device's nonce the
    /// server would count it twice, once anybody else acted on that ticket.
    [[nodiscard]] static bool isToSeekBefore(const OutboxEntry& entry, const QString& device)
    {
        return entry.kind == OutboxKind::CheckIn && entry.tries > 0
            && isPerhapsAnothers(entry.device, device);
    }

    /// What that is to the check-in, which did not leave in this try. None: it is to be sent.
    [[nodiscard]] static std::optional<PushOutcome> meansBefore(const CheckInSought& sought);

    /// Whether an undo's refusal says no more than that the check-in is not this device's.
    [[nodiscard]] static bool isNoneOfOurs(const PushOutcome& undo);
    /// Whether an undo's answer tells of this device's check-ins alone: none is its, or what is its
    /// does not count (any more).
    [[nodiscard]] static bool isOfOursAlone(const PushOutcome& undo);
    /// With which HTTP status it says so: pretix finds no check-in of that nonce and device.
    static constexpr int noneOfOurs = 404;

    /// What that is to the undo that `refused` came for.
    [[nodiscard]] static PushOutcome meansAfter(
        const PushOutcome& refused, const CheckInSought& sought);
};

} // namespace lanyard
