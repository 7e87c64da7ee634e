// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/BootMoment.h"
#include "support/StrongId.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>

#include <algorithm>
#include <optional>

namespace lanyard {

enum class OutboxKind {
    CheckIn, ///< entry or exit: pretix `checkinrpc/redeem`
    Undo, ///< pretix `checkinrpc/annul`
    PrintLog, ///< pretix `orderpositions/{id}/printlog`
    FailedScan, ///< pretix `checkinlists/{id}/failed_checkins`
};

enum class OutboxState {
    Ready, ///< never sent, or certainly not taken
    InFlight, ///< being sent right now
    Ambiguous, ///< bytes left, no answer came: the server may have it
    Quarantined, ///< the server refuses it for good; staff decide
    Acknowledged, ///< the server has it
    Dismissed, ///< staff let go of it, with a reason
    Withdrawn, ///< undone before it ever left
};

/// One fact that waits for the server. Written in the same transaction as the act itself.
/// The body is complete when it is made and never rewritten; keys by kind:
/// CheckIn `secret, list, type (entry|exit), datetime, nonce, answers?, order, position,
/// ignoreUnpaid? (an enquiry's)`;
/// Undo `nonce (of the check-in), list, datetime, explanation, unheard? (an enquiry's: the server
/// may never have heard of the check-in, or have refused it)`;
/// PrintLog `position (remote), secret, order, datetime, type, info{…}`;
/// FailedScan `secret, list, type, datetime, reason, nonce, position?`.
/// Times in bodies are ISO 8601 UTC with milliseconds, as the desk's clock told them (the server is
/// sent them corrected by `clockOffsetMs`); `list` and `position` are remote ids.
struct OutboxEntry
{
    OutboxId id; ///< rises with each act: the desk's order of acts
    Nonce nonce; ///< unique in the outbox; a CheckIn's is the check-in's own
    OutboxKind kind = OutboxKind::CheckIn;
    EventId event;
    AttendeeId attendee;
    QJsonObject body;
    QDateTime madeAt;
    OutboxState state = OutboxState::Ready;
    int tries = 0;
    std::optional<QDateTime> nextAt; ///< not before; none: at once
    QString idempotencyKey; ///< `X-Idempotency-Key`; renewed after the server's refusal
    int lastStatus = 0; ///< HTTP status of the last answer, 0 for none
    QString lastText; ///< the server's words, or ours for what happened on the way
    /// What to add to the body's times for the server's: the desk's clock error at the act, as
    /// known when it was made, else when it was first sent. None: not known yet.
    std::optional<qint64> clockOffsetMs;
    /// Its row is what was written. Else it must not be sent, and may say anything.
    bool isIntact = true;
    /// As which device of the server's it first went out, as `SyncSource::device` tells it: of an
    /// enquiry's, the question. Of an undo, the last try did, but of one that nobody may have heard
    /// of. Empty: it never left, or nobody knows.
    QString device = {};
    /// When it was made as the machine counts it, whatever its clock told (`madeAt`): as long as
    /// the machine runs, a server's time tells how wrong that was.
    BootMoment made = {};

    bool operator==(const OutboxEntry&) const = default;
};

/// How a push ended.
struct PushOutcome
{
    enum class Kind {
        Acknowledged,
        NotSent, ///< certainly nothing left (no network, refused connection)
        Ambiguous, ///< something left, no clear answer came
        RetryLater, ///< a clear "not now" (409, 429, 5xx)
        Refused, ///< a clear "no", for good
        Stop, ///< the desk's token is no good: nothing can be sent at all
    };
    Kind kind = Kind::NotSent;
    int status = 0;
    QString text; ///< the server's words
    std::optional<int> retryAfterSeconds;

    bool operator==(const PushOutcome&) const = default;
};

/// How many entries stand where.
struct OutboxCounts
{
    int ready = 0;
    int inFlight = 0;
    int ambiguous = 0;
    int quarantined = 0;
    int acknowledged = 0;
    int missing = 0; ///< acknowledged, and the server does not show what they did (any more)
    std::optional<QDateTime> lastAcknowledgedAt; ///< by the server's clock, where it is known

    [[nodiscard]] int waiting() const { return ready + inFlight + ambiguous; }

    OutboxCounts& operator+=(const OutboxCounts& more)
    {
        ready += more.ready;
        inFlight += more.inFlight;
        ambiguous += more.ambiguous;
        quarantined += more.quarantined;
        acknowledged += more.acknowledged;
        missing += more.missing;
        lastAcknowledgedAt = std::max(lastAcknowledgedAt, more.lastAcknowledgedAt);
        return *this;
    }

    bool operator==(const OutboxCounts&) const = default;
};

} // namespace lanyard

Q_DECLARE_METATYPE(lanyard::OutboxEntry)
