// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ports/UnitOfWork.h"
#include "ticket/SignedTicket.h"

namespace lanyard {

/// People whose signed ticket is the first that this desk hears of them.
namespace SignedArrival {

/// The ticket's holder as far as the ticket tells, without a row: no name, paid. The date of a
/// series, and that the organiser has blocked it, are the caller's to add.
[[nodiscard]] AttendeeRecord record(const SignedTicket& ticket, const TicketToken& token,
    EventId event, const QList<TicketType>& types);

/// Gives such a record a row, and reads it back with what the replica knows of its token. A later
/// download that names the token fills the row in.
[[nodiscard]] Result<QList<AttendeeRecord>> keep(UnitOfWork& work, const AttendeeRecord& record);

} // namespace SignedArrival

} // namespace lanyard
