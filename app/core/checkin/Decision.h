// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attendee/Event.h"
#include "checkin/CheckIn.h"
#include "checkin/CodeKind.h"
#include "checkin/RuleObstacle.h"

#include <variant>

namespace lanyard {

/// Why not, in the words of pretix's wire.
enum class Reason {
    None,
    Invalid,
    AlreadyRedeemed,
    Unpaid,
    Unapproved,
    Canceled,
    Blocked,
    InvalidTime,
    Rules,
    Product,
    Ambiguous,
    Revoked,
    Incomplete,
    Error,
    Exchange, ///< the ticket must be exchanged for a wristband or card first
    AlreadyExchanged, ///< it was; the wristband or card is what counts now
    MediumInvalid,
    MediumExists,
};

/// The wire's word of a reason (`already_redeemed`); empty for `None`.
[[nodiscard]] QString wireWord(Reason reason);
/// The reason of a wire's word; `Error` for none, and for one that this version does not know.
[[nodiscard]] Reason reasonOf(const QString& wireWord);

/// Come in.
struct Admit
{
    AttendeeId attendee;
    bool operator==(const Admit&) const = default;
};

/// Was let in before; `previous` tells when and at which desk.
struct AlreadyCheckedIn
{
    AttendeeId attendee;
    CheckIn previous;
    bool operator==(const AlreadyCheckedIn&) const = default;
};

/// Not by this ticket, here and now.
struct Refused
{
    AttendeeId attendee;
    Reason reason = Reason::Error;
    std::optional<QDateTime> from = {}; ///< for `InvalidTime`: valid from
    std::optional<QDateTime> until = {}; ///< for `InvalidTime`: valid until
    /// For `Unpaid` and `Error`: the operator may take it on themselves.
    bool consentHelps = false;
    QString fault = {}; ///< for `Rules` and `Error`: what this desk does not know; for the log
    /// For `Rules`: the cheapest set of facts that would have to change; empty when none is known.
    QList<RuleObstacle> obstacles = {};
    bool otherDate = false; ///< for `Invalid` and `Product`: the list is for another date
    QString explanation = {}; ///< for `Rules`: the server's words, in its language; empty: none
    bool operator==(const Refused&) const = default;
};

/// Questions must be answered first.
struct NeedsAnswers
{
    AttendeeId attendee;
    QList<Question> questions;
    bool operator==(const NeedsAnswers&) const = default;
};

/// The token stands for several tickets, or several tokens were in one picture; a person must say
/// which.
struct NeedsChoice
{
    QList<AttendeeId> attendees;
    bool severalCodes = false; ///< each for a token of its own, as far as is known
    bool operator==(const NeedsChoice&) const = default;
};

/// No ticket here has this token. `revoked`: it had one, and was replaced.
struct Unknown
{
    bool revoked = false;
    CodeKind kind = CodeKind::Plain; ///< what the code seems to be instead
    /// Name of an event that this desk has a list of, and no door for, whose ticket it is.
    QString otherEvent = {};
    bool operator==(const Unknown&) const = default;
};

/// The desk's answer.
using Decision = std::variant<Admit, AlreadyCheckedIn, Refused, NeedsAnswers, NeedsChoice, Unknown>;

/// `admit`, `already`, `refused`, `needsAnswers`, `needsChoice`, `unknown`.
[[nodiscard]] QString decisionWord(const Decision& decision);
/// The reason that goes with it; `None` when admitted.
[[nodiscard]] Reason decisionReason(const Decision& decision);
/// The attendee it speaks of, if one.
[[nodiscard]] std::optional<AttendeeId> decisionAttendee(const Decision& decision);

} // namespace lanyard
