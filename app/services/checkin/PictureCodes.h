// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkin/CheckInRequest.h"
#include "ports/UnitOfWork.h"
#include "ticket/SignedTicket.h"

namespace lanyard {

/// Several codes in one picture: which of them counts. Runs on the storage thread, in a
/// transaction, since a signed ticket that no list knows gets a row when it must be chosen.
struct PictureCodes
{
    CheckInRequest request; ///< `who` and `others` are the codes
    QDateTime now; ///< UTC
    SignatureCheck signatures = {};

    /// What goes on: the request for the one code that counts, or the question whose it shall be.
    struct Meant
    {
        CheckInRequest request;
        std::optional<CheckInOutcome> outcome = {};
    };

    /// The one code that means somebody counts, whatever the others are. When several do, and not
    /// the same person, somebody has to say which. When none does, the one that looks most like a
    /// ticket is told of.
    [[nodiscard]] Result<Meant> run(UnitOfWork& work) const;

private:
    /// Whom a code means; nobody: what it is instead.
    struct Code
    {
        TicketToken token;
        QList<AttendeeRecord> people;
        Unknown unknown;
    };

    [[nodiscard]] Result<Code> look(UnitOfWork& work, const TicketToken& token) const;
    [[nodiscard]] CheckInRequest only(const TicketToken& token) const;
};

} // namespace lanyard
