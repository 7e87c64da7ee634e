// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
#include "checkin/SignedArrival.h"

#include <algorithm>

namespace lanyard {

using namespace Qt::StringLiterals;

AttendeeRecord SignedArrival::record(const SignedTicket& ticket, const TicketToken& token,
    EventId event, const QList<TicketType>& types)
{
    AttendeeRecord record;
    Attendee& attendee = record.attendee;
    attendee.event = event;
    attendee.sourceKey = u"token:"_s + token.value;
    attendee.token = token;
    attendee.variationRemote = ticket.variationRemote;
    attendee.validFrom = ticket.validFrom;
    attendee.validUntil = ticket.validUntil;
    const auto type = std::ranges::find(types, ticket.ticketTypeRemote, &TicketType::remote);
    if (type != types.end()) {
        record.ticketType = *type;
    } else {
        record.ticketType.remote = ticket.ticketTypeRemote;
    }
    const auto& variations = record.ticketType.variations;
    const auto variation
        = std::ranges::find(variations, ticket.variationRemote, &Variation::remote);
    if (variation != variations.end()) {
        attendee.variation = variation->name;
    }
    return record;
}

Result<QList<AttendeeRecord>> SignedArrival::keep(UnitOfWork& work, const AttendeeRecord& record)
{
    SourceAttendee source;
    source.attendee = record.attendee;
    source.ticketTypeRemote = record.ticketType.remote;
    source.ticketTypeName = record.ticketType.name;
    const auto written = work.attendees().apply(record.attendee.event, {source}, 0);
    if (!written) {
        return written.error();
    }
    return work.attendees().byToken(record.attendee.event, record.attendee.token, false);
}

} // namespace lanyard
